"""Somebody the bot knows: with a Telegram account, or a guest entered by an officer."""

from dataclasses import dataclass
from datetime import datetime

from bot.domain.rights import Grant


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody, with the roles that are active now."""

    id: int
    telegram_id: int | None
    name: str | None
    language: str | None
    consented_at: datetime | None
    consent: str | None
    reachable: bool
    stopped_at: datetime | None
    grants: tuple[Grant, ...] = ()
    language_chosen: bool = False  # until then the language follows the Telegram app
