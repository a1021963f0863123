"""What holds in a city at one moment, for whoever asks its use cases."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.domain.colour import RuleVersion
from bot.domain.people import Person
from bot.services.service import Service


class CityMoment(Service):
    """Its time, rules and language, and the links that lead to its bot."""

    @property
    def zone(self) -> ZoneInfo:
        """Return the city's time zone."""
        return self.work.zone

    def local(self, moment: datetime | None = None) -> datetime:
        """Return a moment, or now, in the city's time."""
        return self.work.local(moment)

    @property
    def today(self) -> date:
        """Return the city's date."""
        return self.work.today

    @property
    def rules(self) -> RuleVersion:
        """Return the colour rules in force today."""
        return self.work.rules

    def language(self, person: Person | None) -> str:
        """Return the language to speak to somebody in."""
        return self.work.language(person)

    def link(self, payload: str) -> str:
        """Return the deep link that opens the bot's private chat with a payload."""
        return self.work.link(payload)

    def group_link(self, payload: str) -> str:
        """Return the deep link that adds the bot to a group, with a payload."""
        return self.work.group_link(payload)
