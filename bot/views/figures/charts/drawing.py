"""Each chart drawn: columns of days, or a row for each step, office or class of time."""

from collections.abc import Callable, Mapping
from itertools import pairwise

from bot.domain.figures.charts import SHOWN, Chart, ChartFacts, within
from bot.domain.outreach.campaigns import Came, Results
from bot.views.figures.charts import findings
from bot.views.figures.charts.columns import draw_columns
from bot.views.figures.charts.page import Page
from bot.views.figures.charts.rows import Row, draw_rows, height_of
from bot.views.paper.kit import Words

Rows = Callable[[ChartFacts, Words], list[Row]]


def drawn(facts: ChartFacts, say: Words) -> bytes:
    """Return a chart as a PNG."""
    language = say.language
    words = (
        findings.finding(facts, language),
        findings.about(facts, language),
        findings.source(facts, language),
    )
    if facts.chart is Chart.DAYS:
        return draw_columns(facts, words, say).png()
    rows = ROWS[facts.chart](facts, say)
    page = Page(*words, height=height_of(rows))
    draw_rows(page, rows)
    return page.png()


def _funnel(facts: ChartFacts, say: Words) -> list[Row]:
    whole = max((count for _, count in facts.steps), default=0)
    lack = findings.lost_most(facts)
    lost = {step: before - after for (_, before), (step, after) in pairwise(facts.steps)}
    return [
        Row(
            say(f"chart-step-{step}"),
            count / whole if whole else 0,
            f"{count}" if not lost.get(step) else f"{count}  (−{lost[step]})",
            marked=lack is not None and lack[0] is step,
        )
        for step, count in facts.steps
    ]


def _rates(facts: ChartFacts, say: Words) -> list[Row]:
    every = [
        Row(f"{number}. {name}", (rate.percent or 0) / 100, f"{rate.percent} %")
        for number, (name, rate) in enumerate(facts.rates, start=1)
    ]
    between = len(every) - 2 * SHOWN
    if between > 0:
        every[SHOWN:-SHOWN] = [Row(say("offices-between", count=between))]
    if facts.unmeasured:
        every.append(Row(say("chart-unmeasured", count=len(facts.unmeasured)), marked=True))
    return every


def _cases(facts: ChartFacts, say: Words) -> list[Row]:
    whole = max(facts.cases, 1)
    least = 0
    rows = []
    for bound, count in within(facts.waits):
        most = bound // 60 if bound else 0
        label = say("chart-within", least=least, most=most) if bound else say("chart-later")
        rows.append(Row(label, count / whole, str(count)))
        least = most
    return [*rows, Row(say("chart-untaken"), facts.untaken / whole, str(facts.untaken), True)]


def _sweep(facts: ChartFacts, say: Words) -> list[Row]:
    places = [one for one in facts.sweep[1:] if any(one.counts.values())]
    places.sort(key=lambda one: (-_vaccinated(one), one.name or ""))
    rows = [
        Row(
            say("chart-sweep-row", place=one.name or "", told=one.of(Came.TOLD)),
            _vaccinated(one),
            f"{one.of(Came.VACCINATED)} / {one.of(Came.REACHED)}",
            marked=bool(one.of(Came.REACHED)) and not one.of(Came.VACCINATED),
            more=say("chart-sweep-more", **{what: one.of(what) for what in BESIDE}),
        )
        for one in places
    ]
    return [Row(say("chart-sweep-bars")), *rows] if rows else []


def _vaccinated(one: Results) -> float:
    return one.of(Came.VACCINATED) / max(one.of(Came.REACHED), 1)


BESIDE = (Came.ANSWERED, Came.BOOKED, Came.STOPPED, Came.UNREACHABLE)
ROWS: Mapping[Chart, Rows] = {
    Chart.CASES: _cases,
    Chart.FUNNEL: _funnel,
    Chart.RATES: _rates,
    Chart.SWEEP: _sweep,
}
