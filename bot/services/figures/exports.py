"""Lists of visits and cases for a spreadsheet, for admins: promised, noted, read day by day."""

import pickle
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

from bot.domain.figures.errors import ExportTooLong, ExportWaits
from bot.domain.figures.exports import (
    MOST,
    Export,
    Format,
    Listed,
    ListedCase,
    ListedVisit,
    still_there,
)
from bot.domain.figures.period import Period, period_of
from bot.domain.messages import ExportFile, Lane
from bot.domain.people import Person
from bot.services.service import Service


class Exports(Service):
    """No row says who; delivery, which writes the file, only reads."""

    async def order(self, what: Listed, form: Format, span: str, *, by: Person) -> None:
        """Promise a list to who asks; raise if one is on its way, or it would be too long."""
        if await self.tx.outbox.about_to_hear(by.telegram_id or 0, Lane.FOLLOW_UP, ExportFile):
            raise ExportWaits
        period = period_of(span, today=self.work.today)
        if await self._count(what, period) > MOST:
            raise ExportTooLong(limit=MOST)
        self.tx.outbox.put(
            ExportFile(what, form, period.span, by.id),
            chat_id=by.telegram_id,
            lane=Lane.FOLLOW_UP,
            now=self.now,
        )
        detail = f"{period.first} {period.last} {form}"
        self.tx.audit.put(f"export-{what}", by=by.id, at=self.now, subject=what, detail=detail)

    async def facts(self, what: Listed, form: Format, period: Period) -> Export:
        """Return what the file holds; a day's rows are read and packed at a time."""
        pages, count, staff = [], 0, 0
        there = self._there(period)
        for number in range((there.last - there.first).days + 1):
            rows = await self._rows(what, there.first + timedelta(days=number))
            count += len(rows)
            staff += sum(isinstance(one, ListedVisit) and one.of_staff for one in rows)
            if count > MOST:
                raise ExportTooLong(limit=MOST)
            pages.append(pickle.dumps(rows))
        return Export(
            what=what,
            format=form,
            period=period,
            count=count,
            staff=staff,
            timezone=self.work.settings.timezone,
            offices=await self.tx.offices.names(),
            pages=tuple(pages),
        )

    async def _count(self, what: Listed, period: Period) -> int:
        there, most = self._there(period), MOST + 1
        if what is Listed.CASES:
            return await self.tx.exports.count_cases(there.first, there.last, most=most)
        since, until = self._hours(there.first)[0], self._hours(there.last)[1]
        return await self.tx.exports.count_visits(since, until, most=most)

    async def _rows(self, what: Listed, day: date) -> Sequence[ListedVisit | ListedCase]:
        if what is Listed.CASES:
            return await self.tx.exports.cases(day)
        return await self.tx.exports.visits(*self._hours(day))

    def _there(self, period: Period) -> Period:
        kept = self.work.settings.retention_days
        return still_there(period, today=self.work.today, kept_days=kept)

    def _hours(self, day: date) -> tuple[datetime, datetime]:
        """Return when a day of the city begins, and the next one."""
        midnight = datetime.combine(day, time(), self.work.zone)
        return midnight, midnight + timedelta(days=1)
