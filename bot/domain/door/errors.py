"""Errors at the door: codes, passes, slips, who came along."""

from bot.domain.errors import DomainError, UnknownToken


class UnknownCode(UnknownToken):
    """The typed digits are no door's; counted against those who guess."""

    key = "error-unknown-code"
    digits = True


class CodesGuarded(UnknownCode):
    """Many accounts type wrong digits: whoever does is asked to scan instead."""

    key = "error-codes-guarded"


class UnknownPass(UnknownToken):
    """No visit that is kept has this pass; counted against those who guess."""

    key = "error-unknown-pass"


class NoSlipNumber(DomainError):
    """What follows the command is no number of a slip."""

    key = "error-no-slip-number"


class UnknownSlip(DomainError):
    """No office has given out a slip with this number."""

    key = "error-unknown-slip"


class SlipElsewhere(DomainError):
    """The slip is another office's."""

    key = "error-slip-elsewhere"


class SlipUsed(DomainError):
    """The slip was entered before; says by whom and when."""

    key = "error-slip-used"


class TooManySlips(DomainError):
    """An office has no free numbers left for so many slips."""

    key = "error-too-many-slips"


class TooManyCompanions(DomainError):
    """One account has declared as many companions as it may in a day."""

    key = "error-too-many-companions"


class NotInside(DomainError):
    """Who is not inside cannot bring somebody along."""

    key = "not-inside"
