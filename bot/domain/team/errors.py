"""Reasons why a role or a group cannot be given so."""

from bot.domain.errors import DomainError


class AlreadyHeld(DomainError):
    """Who opened a role's link has that role; the link stays good for somebody else."""

    key = "error-already-held"


class LastAdmin(DomainError):
    """A city needs an admin."""

    key = "error-last-admin"


class NotAPuskesmas(DomainError):
    """The role belongs to a health centre, and this office is none."""

    key = "error-not-a-puskesmas"


class TooLateToUndo(DomainError):
    """A removal can be taken back until the end of its day."""

    key = "error-too-late-to-undo"


class AlreadyBound(DomainError):
    """The group belongs to another office already."""

    key = "error-already-bound"


class AnsweredBefore(DomainError):
    """A wish for a role was refused more than once lately: it is not shown to anybody now."""

    key = "error-answered-before"
