"""Quiet hours: when messages that nobody waits for may be sent."""

from datetime import date, datetime

from bot.domain.outreach.reminders import REMINDERS_AT
from bot.services.service import Service


class QuietHours(Service):
    """Not at night; what would come then waits for the morning."""

    def civil_hour(self) -> bool:
        """Tell whether messages nobody waits for may be sent now."""
        settings = self.work.settings
        return settings.remind_from <= self.work.local().time() < settings.remind_until

    def next_opening(self) -> datetime:
        """Return the next time from which such messages may be sent."""
        return self.work.next_at(self.work.settings.remind_from)

    def at_nine(self, day: date) -> datetime:
        """Return the hour of a day at which messages nobody waits for are sent."""
        return datetime.combine(day, REMINDERS_AT, self.work.zone)

    def next_morning(self) -> datetime:
        """Return the next time that hour comes."""
        return self.work.next_at(REMINDERS_AT)
