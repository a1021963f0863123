"""The weekly report: promised to admins and viewers once a week, and to who asks for it."""

from dataclasses import replace
from datetime import datetime, timedelta

from bot.domain.figures.charts import Chart
from bot.domain.figures.funnel import by_lack
from bot.domain.figures.period import Period
from bot.domain.figures.report import TREND, Form, Report, week_before
from bot.domain.messages import Lane, ReportFile
from bot.domain.people import Person
from bot.domain.rights import MAY, Action
from bot.domain.timers import Kind
from bot.services.figures.charts import Charts
from bot.services.figures.funnel import Funnel
from bot.services.figures.stats import Stats
from bot.services.quiet_hours import QuietHours
from bot.services.service import Service, uses

WEEK, LATE = timedelta(days=7), timedelta(hours=1)


class Reports(Service):
    """Of the seven days before; drawn when it leaves, with what is so then."""

    charts = uses(Charts)
    funnel = uses(Funnel)
    quiet_hours = uses(QuietHours)
    stats = uses(Stats)

    def order(self, *, by: Person) -> None:
        """Promise the report of the last seven days that are over to who asks for it."""
        self._promise(week_before(self.work.today), by, Lane.FOLLOW_UP)
        self.tx.audit.put("order-report", by=by.id, at=self.now, subject="report")

    async def schedule(self) -> None:
        """Set the next time as the settings say; one that was missed stays due."""
        due = await self.tx.timers.due_at(Kind.REPORT, 0)
        following = self._next()
        if following is None:
            self.tx.timers.clear(Kind.REPORT, 0)
        elif due is None or due > self.now:
            self.tx.timers.set(Kind.REPORT, 0, following)

    async def weekly(self) -> None:
        """Promise the report to everybody who may see figures, and set the next time.

        After an outage that lasted into the night it waits for the morning.
        """
        following = self._next()
        if following is None:
            self.tx.timers.clear(Kind.REPORT, 0)
            return
        due = following - WEEK
        if self.now > due + LATE and not self.quiet_hours.civil_hour():
            self.tx.timers.set(Kind.REPORT, 0, self.quiet_hours.next_morning())
            return
        period = week_before(self.work.local(due).date())
        for role in sorted(MAY[Action.SEE_STATS]):
            for person_id in await self.tx.links.holders(role):
                self._promise(period, await self.tx.people.get(person_id), Lane.BULK)
        self.tx.audit.put("send-report", by=None, at=self.now, subject="report")
        self.tx.timers.set(Kind.REPORT, 0, following)

    def _promise(self, period: Period, reader: Person, lane: Lane) -> None:
        for form in Form:
            self.tx.outbox.put(
                ReportFile(form, period.span, reader.id),
                chat_id=reader.telegram_id,
                lane=lane,
                now=self.now,
                subject=f"report:{form}:{period.span}",
            )

    def _next(self) -> datetime | None:
        weekly = self.work.settings.weekly_report
        if weekly is None:
            return None
        weekday, at = weekly
        day = self.work.today + timedelta(days=(weekday - self.work.today.weekday()) % 7)
        following = datetime.combine(day, at, self.work.zone)
        return following if following > self.now else following + WEEK

    async def facts(self, period: Period) -> Report:
        """Return what the report of some days says."""
        offices = await self.funnel.of_city()
        trend = Period(period.last - TREND + timedelta(days=1), period.last)
        now = self.charts.of_now(Chart.FUNNEL, offices)
        return Report(
            figures=await self.stats.between(period),
            trend=await self.charts.facts(Chart.DAYS, trend),
            cases=await self.charts.facts(Chart.CASES, period),
            funnel=now,
            rates=replace(now, chart=Chart.RATES),
            sweep=await self.charts.of_sweep(period),
            offices=tuple(by_lack(offices)),
        )
