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
    digits = False  # that one can type, and so guess: then all of the city's count too


class RevokedToken(DomainError):
    """The poster was replaced."""

    key = "error-revoked-token"


class OfficeRetired(DomainError):
    """The poster is of an office that receives nobody any more."""

    key = "error-office-retired"


class ExpiredToken(DomainError):
    """A one-time link that was used or ran out."""

    key = "error-expired-token"


class NotYourLink(DomainError):
    """A one-time link made for somebody else."""

    key = "error-not-your-link"


class Gone(DomainError, KeyError):
    """What a button spoke of has been deleted meanwhile."""

    key = "error-gone"


class TalkOver(Gone):
    """A talk that is over, or never was this person's."""

    key = "talk-over"


class NotAllowed(DomainError):
    """The person has no right to do this here; `who` has, see `rights.holders_of`."""

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


class AnonymousAdmin(DomainError):
    """A group's anonymous admin wrote; only a tap tells who it is."""

    key = "error-anonymous-admin"


class TooManyGuesses(DomainError):
    """Too many wrong links from one account within the hour."""

    key = "error-too-many-guesses"


class NoOffice(DomainError):
    """The officer is confirmed at no office."""

    key = "error-no-office"


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
