"""What a chart says in one sentence: its title, and the first line below it in the chat."""

from collections.abc import Callable, Mapping
from datetime import date, timedelta

from bot.domain.figures.charts import Chart, ChartFacts, Columns, columns
from bot.domain.figures.counted import percentile
from bot.domain.figures.funnel import Step
from bot.domain.outreach.campaigns import Came, Results
from bot.texts import text
from bot.views.dates import clock, day, days, lasting, month, weekday
from bot.views.line_breaks import shortened

NAME = 40  # letters of an office's name in a sentence that is read at once


def finding(facts: ChartFacts, language: str) -> str:
    """Return what a chart shows, in one sentence."""
    return FINDINGS[facts.chart](facts, language)


def about(facts: ChartFacts, language: str) -> str:
    """Return of which days a chart is, and of which office."""
    if facts.chart is Chart.RATES:
        when = text("chart-counted-lately", language)
    else:
        when = days(facts.period.first, facts.period.last, language)
    return f"{facts.office or facts.city} · {when}"


def source(facts: ChartFacts, language: str) -> str:
    """Return where the numbers come from, and of when they are."""
    at = facts.at
    said = text("chart-source", language, day=day(at.date(), language), time=clock(at))
    declared = facts.chart is Chart.DAYS
    return f"{said} {text('stats-self-declared', language)}" if declared else said


def _days(facts: ChartFacts, language: str) -> str:
    found = columns(facts)
    total, most = sum(found.sums.values()), max(found.sums.values(), default=0)
    if not total:
        return text("stats-nobody", language)
    [first, *more] = [when for when, count in found.sums.items() if count == most]
    if facts.period.first == facts.period.last:
        return text("chart-days-one", language, count=total)
    if more:
        times = len(more) + 1
        return text("chart-days-even", language, count=most, times=times, unit=found.unit)
    return text("chart-days-busiest", language, when=named(first, found, language), count=most)


def named(begins: date, found: Columns, language: str) -> str:
    """Return a column's day, month or year as people say it."""
    if found.unit == "day":
        return weekday(begins, language)
    return month(begins, language) if found.unit == "month" else str(begins.year)


def _cases(facts: ChartFacts, language: str) -> str:
    middle = percentile(facts.waits, 50)
    if not facts.cases:
        return text("chart-cases-none", language)
    if middle is None:
        return text("chart-cases-untaken", language, cases=facts.cases)
    return text(
        "chart-cases",
        language,
        took=lasting(timedelta(seconds=middle), language),
        cases=facts.cases,
        untaken=facts.untaken,
    )


def _funnel(facts: ChartFacts, language: str) -> str:
    steps = dict(facts.steps)
    values = {"active": steps.get(Step.ACTIVE, 0), "offices": steps.get(Step.REGISTERED, 0)}
    lack = lost_most(facts)
    if lack is None:
        return text("chart-funnel", language, **values)
    [step, count] = lack
    named = text(f"funnel-lacks-{step}", language)
    return text("chart-funnel-lack", language, lack=named, count=count, **values)


def lost_most(facts: ChartFacts) -> tuple[Step, int] | None:
    """Return the step at which most offices stand, and how many; None if none stands anywhere."""
    before = [count for _, count in facts.steps]
    lost = [
        (step, was - count) for (step, count), was in zip(facts.steps[1:], before, strict=False)
    ]
    most = max(lost, key=lambda one: one[1], default=None)
    return most if most is not None and most[1] else None


def _rates(facts: ChartFacts, language: str) -> str:
    if not facts.rates:
        return text("chart-rates-none", language)
    shares = [rate.percent for _, rate in facts.rates]  # in their order, the largest first
    [office, least] = [shortened(facts.rates[place][0], len, NAME) for place in (0, -1)]
    values = {"office": office, "percent": str(shares[0])}
    if len(shares) == 1:
        return text("chart-rates-one", language, **values)
    [most, fewest] = [shares.count(shares[place]) for place in (0, -1)]
    if most == len(shares):
        return text("chart-rates-even", language, count=most, **values)
    values |= {"least": least, "last": str(shares[-1])}
    return text("chart-rates", language, most=most, fewest=fewest, **values)


def _sweep(facts: ChartFacts, language: str) -> str:
    whole, *places = facts.sweep or (Results(None, {}),)
    told, vaccinated = whole.of(Came.TOLD), whole.of(Came.VACCINATED)
    if not told:
        return text("chart-sweep-none", language)
    if whole.each is None:
        return text("chart-sweep-nobody", language, count=told)
    values = {"each": round(whole.each, 1), "count": vaccinated}
    named = [(one.each, one.name) for one in places if one.each and one.name]
    few, place = min(named, default=(whole.each, ""))
    if few >= whole.each:
        return text("chart-sweep", language, **values)
    return text("chart-sweep-fewest", language, place=place, few=round(few, 1), **values)


FINDINGS: Mapping[Chart, Callable[[ChartFacts, str], str]] = {
    Chart.DAYS: _days,
    Chart.CASES: _cases,
    Chart.FUNNEL: _funnel,
    Chart.RATES: _rates,
    Chart.SWEEP: _sweep,
}
