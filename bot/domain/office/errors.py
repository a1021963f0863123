"""Reasons an office's day gives to say no."""

from bot.domain.errors import DomainError


class NotOnDuty(DomainError):
    """Who is to take over is not an officer of that office any more."""

    key = "error-not-on-duty"


class OfficeClosed(DomainError):
    """A shift begins while the office is open."""

    key = "error-office-closed"


class NobodyInside(DomainError):
    """A roll call of nobody: the records know of nobody inside."""

    key = "error-nobody-inside"


class RollCallOver(DomainError):
    """The roll call has ended."""

    key = "error-rollcall-over"


class ImportOutdated(DomainError):
    """Between the preview and the yes something else has changed."""

    key = "error-import-outdated"


class NothingToUndo(DomainError):
    """No import is left that could be put back."""

    key = "error-nothing-to-undo"


class InstructionTooLong(DomainError):
    """Words longer than fit into one message with its title and reader."""

    key = "error-instruction-too-long"


class NotAnInstruction(DomainError):
    """Neither words, nor a picture, nor a PDF."""

    key = "error-not-an-instruction"


class InstructionOver(DomainError):
    """It was sent, or taken back, meanwhile."""

    key = "error-instruction-over"


class NotAList(DomainError):
    """A file that is no table."""

    key = "error-not-a-list"


class ListTooLarge(DomainError):
    """A file larger than any list of ours."""

    key = "error-list-too-large"


class ListsWaiting(DomainError):
    """Several files of the same person wait to be read."""

    key = "error-lists-waiting"


class ListGone(DomainError):
    """Telegram does not have the file any more, or another one under its name."""

    key = "error-list-gone"
