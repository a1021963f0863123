"""Quiet hours: when messages that nobody waits for may be sent."""

from datetime import date, datetime, timedelta

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
        local, since = self.work.local(), self.work.settings.remind_from
        today = datetime.combine(local.date(), since, self.work.zone)
        return today if local < today else today + timedelta(days=1)

    def at_nine(self, day: date) -> datetime:
        """Return the hour of a day at which messages nobody waits for are sent."""
        return datetime.combine(day, REMINDERS_AT, self.work.zone)

    def next_morning(self) -> datetime:
        """Return the next time that hour comes."""
        local = self.work.local()
        morning = self.at_nine(local.date())
        return morning if local < morning else self.at_nine(local.date() + timedelta(days=1))
