"""What showing a fact may need, and which function shows which fact."""

from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass
from typing import Any, TypeVar

from bot.delivery.drop import Drop
from bot.delivery.errands import Query
from bot.delivery.render_process import Draws
from bot.domain.errors import Gone
from bot.domain.messages import Fact
from bot.domain.people import Person
from bot.domain.undelivered import PAST_HOUR
from bot.services import Services
from bot.views.bot_profile import Profile
from bot.views.screen import Attachment, Known, Screen

Shown = Screen | Attachment | Known | Profile | Query
AnyFact = TypeVar("AnyFact", bound=Fact)


@dataclass(frozen=True, slots=True)
class Post:
    """A fact's way out: the committed state it is looked up in, its chat, and who draws files."""

    services: Services
    chat_id: int
    process: Draws

    async def reader(self) -> Person | None:
        """Return whose private chat it goes to; None for a group."""
        return await self.services.people.of_telegram(self.chat_id) if self.chat_id > 0 else None

    async def require_group_of(self, office_id: int) -> None:
        """Raise `Gone` if the chat is not the group of this office any more."""
        if await self.services.offices.group_of(office_id) != self.chat_id:
            raise Gone

    def require_civil_hour(self) -> None:
        """Raise `Drop` at night, so that dispatch lets it be said in the morning."""
        if not self.services.quiet_hours.civil_hour():
            raise Drop(PAST_HOUR, heard=False)

    def language(self, person: Person | None) -> str:
        """Return a reader's language; the city's for None."""
        return self.services.language(person)


Show = Callable[[AnyFact, Post], Awaitable[Shown]]
SHOWS: dict[type, Show[Any]] = {}  # by type of fact


class NotShown(Exception):
    """Facts that nothing shows: they would be promised and never told."""


def shows(fact: type[AnyFact]) -> Callable[[Show[AnyFact]], Show[AnyFact]]:
    """Make a function the one that shows these facts; what is no longer true it drops."""

    def register(show: Show[AnyFact]) -> Show[AnyFact]:
        SHOWS[fact] = show
        return show

    return register


def require_shows(facts: Iterable[type[Fact]]) -> None:
    """Raise `NotShown` with the names of the facts that have no show."""
    if missing := [fact.__name__ for fact in facts if fact not in SHOWS]:
        raise NotShown(f"no function in bot/delivery/shows shows {', '.join(missing)}")
