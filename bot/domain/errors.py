"""Reasons to say no: each carries a text key and its values; the words come later."""


class DomainError(Exception):
    """Something a person asked for cannot be done; it is an answer, not a failure."""

    key = "error-unknown"

    def __init__(self, **values: object) -> None:
        super().__init__(self.key)
        self.values = values


class UnknownToken(DomainError):
    """The link or code is none of ours; counted against those who guess."""

    key = "error-unknown-token"


class UnknownCode(UnknownToken):
    """The typed digits are no door's; counted against those who guess."""

    key = "error-unknown-code"


class UnknownPoster(UnknownToken):
    """No poster of ours bears this number; counted against those who guess."""

    key = "error-unknown-poster"


class ReplacedPoster(DomainError):
    """The poster with this number was replaced."""

    key = "error-replaced-poster"


class UnknownPass(UnknownToken):
    """No visit that is kept has this pass; counted against those who guess."""

    key = "error-unknown-pass"


class RevokedToken(DomainError):
    """The poster was replaced."""

    key = "error-revoked-token"


class ExpiredToken(DomainError):
    """A one-time link that was used or ran out."""

    key = "error-expired-token"


class NotYourLink(DomainError):
    """A one-time link made for somebody else."""

    key = "error-not-your-link"


class Gone(DomainError, KeyError):
    """What a button spoke of has been deleted meanwhile."""

    key = "error-gone"


class NotAllowed(DomainError):
    """The person has no right to do this here."""

    key = "error-not-allowed"


class NotAnOfficer(DomainError):
    """Only a confirmed officer of this office may; says how to become one."""

    key = "error-not-an-officer"


class NotConfirmedYet(DomainError):
    """The officer's request still waits for the head or an admin."""

    key = "error-not-confirmed-yet"


class MembershipUnsure(DomainError):
    """The role rests: it is not known whether the officer is still in the group."""

    key = "error-membership-unsure"


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


class AlreadyClaimed(DomainError):
    """A colleague was faster."""

    key = "error-already-claimed"


class AlreadyClosed(DomainError):
    """The case is closed."""

    key = "error-already-closed"


class UnknownCase(DomainError):
    """There is no such case, or none that this person may see."""

    key = "error-unknown-case"


class AnonymousAdmin(DomainError):
    """A group's anonymous admin wrote; only a tap tells who it is."""

    key = "error-anonymous-admin"


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
    """A closed case can be opened again on its own day only."""

    key = "error-not-today"


class NoteTooLong(DomainError):
    """A note is some sentences, not a report."""

    key = "error-note-too-long"


class NotOnDuty(DomainError):
    """Who is to take over is not an officer of that office any more."""

    key = "error-not-on-duty"


class OfficeClosed(DomainError):
    """A shift begins while the office is open."""

    key = "error-office-closed"


class DrillOver(DomainError):
    """A drill ended by itself before anybody closed it."""

    key = "error-drill-over"


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


class TooManyGuesses(DomainError):
    """Too many wrong links from one account within the hour."""

    key = "error-too-many-guesses"


class NoOffice(DomainError):
    """The officer is confirmed at no office."""

    key = "error-no-office"


class AlreadyBound(DomainError):
    """The group belongs to another office already."""

    key = "error-already-bound"


class NotInGroup(DomainError):
    """This is to be done in a group chat."""

    key = "error-not-in-group"


class NotInPrivate(DomainError):
    """This link is for one person, and was opened in a group."""

    key = "error-not-in-private"


class OnlyInPrivate(DomainError):
    """This command is for the private chat."""

    key = "command-in-private"


class NotOfficeGroup(DomainError):
    """This is to be asked in the group of an office."""

    key = "error-not-office-group"


class NobodyInside(DomainError):
    """A roll call of nobody: the records know of nobody inside."""

    key = "error-nobody-inside"


class RollCallOver(DomainError):
    """The roll call has ended."""

    key = "error-rollcall-over"


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


class NotInside(DomainError):
    """Who is not inside cannot bring somebody along."""

    key = "not-inside"
