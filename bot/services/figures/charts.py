"""Charts: promised as pictures, and what each of them shows."""

from bot.domain.figures.charts import OF_NOW, Chart, ChartFacts
from bot.domain.figures.counted import Counted
from bot.domain.figures.funnel import OfficeFunnel, reached
from bot.domain.figures.period import Period, period_of
from bot.domain.messages import ChartFile, Lane
from bot.domain.people import Person
from bot.services.figures.funnel import Funnel
from bot.services.outreach.sweep import Sweep
from bot.services.service import Service, uses
from storage.figures.stats import Asked


class Charts(Service):
    """Drawn when they leave, by delivery, which only reads."""

    funnel = uses(Funnel)
    sweep = uses(Sweep)

    async def order(self, chart: Chart, span: str, office_id: int, *, by: Person) -> None:
        """Promise a chart to who asked; asked for twice before it leaves, it is drawn once."""
        if office_id:
            await self.tx.offices.get(office_id)
        days = period_of(span, today=self.work.today).span
        self.tx.outbox.put(
            ChartFile(chart, days, office_id, by.id),
            chat_id=by.telegram_id,
            lane=Lane.FOLLOW_UP,
            now=self.now,
            subject=f"chart:{chart}:{days}:{office_id}",
        )

    async def facts(self, chart: Chart, period: Period, office_id: int = 0) -> ChartFacts:
        """Return what a chart shows; raise `Gone` for an office that is not there."""
        if chart in OF_NOW:
            return self.of_now(chart, await self.funnel.of_city())
        office = await self.tx.offices.get(office_id) if office_id else None
        asked = Asked(period.first, period.last, office_id or None)
        details = await self.tx.stats.details(asked)
        taken = details.get(Counted.CLAIMED, {})
        return ChartFacts(
            chart=chart,
            period=period,
            at=self.work.local(),
            city=self.work.settings.city_name,
            office=office.name if office else None,
            days=await self.tx.stats.by_colour(asked),
            cases=sum(details.get(Counted.RAISED, {}).values()),
            waits={int(seconds): count for seconds, count in taken.items()},
        )

    async def of_sweep(self, period: Period, *, by: Person | None = None) -> ChartFacts:
        """Return what came of the sweep; `by`: raise `Gone` for who may not see it anywhere."""
        return ChartFacts(
            chart=Chart.SWEEP,
            period=period,
            at=self.work.local(),
            city=self.work.settings.city_name,
            sweep=tuple(await self.sweep.came(period, by=by)),
        )

    def of_now(self, chart: Chart, offices: list[OfficeFunnel]) -> ChartFacts:
        """Return a chart of all offices; whoever was counted is compared, whatever they lack."""
        rates = [(one.office.name, one.traces.rate) for one in offices]
        measured = [(name, rate) for name, rate in rates if rate.people]
        return ChartFacts(
            chart=chart,
            period=Period(self.work.today, self.work.today),
            at=self.work.local(),
            city=self.work.settings.city_name,
            steps=tuple(reached(offices)),
            rates=tuple(sorted(measured, key=lambda one: (-(one[1].percent or 0), one[0]))),
            unmeasured=tuple(sorted(name for name, rate in rates if not rate.people)),
        )
