"""What every use case has: the work it is part of, and the other use cases it names."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Generic, TypeVar, overload
from zoneinfo import ZoneInfo

from bot.domain.colour import RuleVersion, rules_for
from bot.domain.people import Person
from bot.settings import Settings
from storage.transaction import Transaction


@dataclass(frozen=True, slots=True)
class Work:
    """One piece of work: a moment inside a transaction, in a city with its settings."""

    tx: Transaction
    now: datetime
    settings: Settings
    username: str

    @property
    def zone(self) -> ZoneInfo:
        """Return the city's time zone."""
        return self.settings.zone

    def local(self, moment: datetime | None = None) -> datetime:
        """Return a moment, or now, in the city's time."""
        return (moment or self.now).astimezone(self.settings.zone)

    @property
    def today(self) -> date:
        """Return the city's date."""
        return self.local().date()

    def next_at(self, hour: time) -> datetime:
        """Return the next moment at which it is that hour in the city, later than now."""
        local = self.local()
        today = datetime.combine(local.date(), hour, self.zone)
        return today if local < today else today + timedelta(days=1)

    @property
    def rules(self) -> RuleVersion:
        """Return the colour rules in force today."""
        return rules_for(self.settings.colour_rules, on=self.today)

    def language(self, person: Person | None) -> str:
        """Return the language to speak to somebody in."""
        default = self.settings.language
        return default if person is None or person.language is None else person.language

    def link(self, payload: str) -> str:
        """Return the deep link that opens the bot's private chat with a payload."""
        return f"https://t.me/{self.username}?start={payload}"

    def group_link(self, payload: str) -> str:
        """Return the deep link that adds the bot to a group, with a payload."""
        return f"https://t.me/{self.username}?startgroup={payload}"


class Service:
    """One noun's verbs, inside the work they are given."""

    def __init__(self, work: Work) -> None:
        self.work = work
        self.tx = work.tx
        self.now = work.now


S = TypeVar("S", bound=Service)


class _Used(Generic[S]):
    """A use case that another one names: made when first asked for, then kept beside it."""

    def __init__(self, kind: type[S]) -> None:
        self._kind = kind

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    @overload
    def __get__(self, user: None, owner: type) -> _Used[S]: ...

    @overload
    def __get__(self, user: Service, owner: type) -> S: ...

    def __get__(self, user: Service | None, owner: type) -> _Used[S] | S:
        if user is None:
            return self
        made = user.__dict__[self._name] = self._kind(user.work)
        return made


def uses(kind: type[S]) -> _Used[S]:
    """Name a use case that is needed: `cards = uses(Cards)`."""
    return _Used(kind)
