"""Invitations: a slip of paper for one resident, and an RW's link for everybody there."""

from dataclasses import dataclass
from datetime import timedelta

from bot.domain.errors import UnknownToken

TRIES = 3  # at the year of birth
VALID = timedelta(days=90)  # a slip lies about: our choice


class NotInvited(UnknownToken):
    """Forged, never made, used up, used or too old: all sound the same."""

    key = "error-not-invited"


@dataclass(frozen=True, slots=True)
class Invitation:
    """What is printed on one slip; the payload is in its QR code."""

    name: str
    rt: int | None
    address: str | None
    payload: str


@dataclass(frozen=True, slots=True)
class InvitationSheet:
    """The slips of one RW, in the order of its lanes."""

    area: str
    city: str
    bot: str
    link: str  # what stands before each payload
    slips: tuple[Invitation, ...]
