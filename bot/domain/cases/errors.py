"""Reasons why a case, a drill or a check cannot go on so."""

from bot.domain.errors import DomainError


class AlreadyClaimed(DomainError):
    """A colleague was faster."""

    key = "error-already-claimed"


class AlreadyClosed(DomainError):
    """The case is closed."""

    key = "error-already-closed"


class UnknownCase(DomainError):
    """There is no such case, or none that this person may see."""

    key = "error-unknown-case"


class NotClaimed(DomainError):
    """Nobody has the case: it must be taken first."""

    key = "error-not-claimed"


class OwnCase(DomainError):
    """Nobody handles the case that is about themselves."""

    key = "error-own-case"


class AboutThem(DomainError):
    """A case is not handed to whom it is about."""

    key = "error-about-them"


class NotToday(DomainError):
    """A case was closed too long ago to be opened again."""

    key = "error-not-today"


class NoteTooLong(DomainError):
    """A note is some sentences, not a report."""

    key = "error-note-too-long"


class DrillOver(DomainError):
    """A drill ended by itself before anybody closed it."""

    key = "error-drill-over"


class HelpOver(DomainError):
    """Nobody needs help with the case any more."""

    key = "error-help-over"


class OwnCheck(DomainError):
    """Nobody checks their own proof."""

    key = "error-own-check"


class AlreadyFound(DomainError):
    """A colleague has looked at the proof before."""

    key = "error-already-found"


class CheckOver(DomainError):
    """There is nothing to check any more: the colour has changed meanwhile."""

    key = "error-check-over"


class OutcomeNotAllowed(DomainError):
    """The city's steps do not let this outcome close a case of this colour."""

    key = "error-outcome-not-allowed"


class NoSuchStep(DomainError):
    """The city's steps for this case have no such number."""

    key = "error-no-such-step"


class NeedsProof(DomainError):
    """To verify somebody an officer says what they have seen."""

    key = "error-needs-proof"


class NotEnough(DomainError):
    """With this proof the rules let nobody in, or there is no such proof."""

    key = "error-not-enough"


class NotClaimer(DomainError):
    """Only who took the case may close it."""

    key = "error-not-claimer"


class ReportedYourself(DomainError):
    """Who has reported a positive does not also consent to it."""

    key = "error-reported-yourself"
