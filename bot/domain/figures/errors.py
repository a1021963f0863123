"""Reasons a count at the door gives to say no."""

from bot.domain.errors import DomainError


class CountedByAnother(DomainError):
    """Somebody counts at this door already."""

    key = "error-counted-by-another"


class CountsElsewhere(DomainError):
    """Who counts at one door cannot count at another."""

    key = "error-counts-elsewhere"


class TallyOver(DomainError):
    """The count has ended, or was cancelled."""

    key = "error-tally-over"


class OfAllOffices(DomainError):
    """A list that is always of all offices was asked for with words that are no days."""

    key = "error-of-all-offices"


class ExportWaits(DomainError):
    """A list that was asked for is still on its way."""

    key = "error-export-waits"


class ExportTooLong(DomainError):
    """More rows than one file may have."""

    key = "error-export-too-long"
