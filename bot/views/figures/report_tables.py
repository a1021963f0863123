"""The weekly report as the sheets of a workbook."""

from bot.domain.colour import Colour
from bot.domain.figures.charts import columns
from bot.domain.figures.counted import REMINDERS, Counted
from bot.domain.figures.funnel import OfficeFunnel
from bot.domain.figures.report import Report, to_visit
from bot.domain.outreach.campaigns import Came
from bot.texts import text
from bot.views.dates import days
from bot.views.figures.report import headlines, outcomes, times, why
from bot.views.figures.tables import Cell, Table, xlsx_file


def report_xlsx(report: Report, *, language: str) -> bytes:
    """Return the report as a workbook."""
    made = (_summary, _trend, _offices, _visits, _cases, _reminders, _sweep, _coverage)
    return xlsx_file([one(report, language) for one in made])


def _summary(report: Report, language: str) -> Table:
    period = days(report.figures.first, report.figures.last, language)
    rows: list[tuple[Cell, ...]] = [(one,) for one in headlines(report, language)]
    rows.append((text("stats-self-declared", language),))
    name = text("report-summary", language)
    return Table(name, (f"{report.trend.city}: {period}",), rows)


def _trend(report: Report, language: str) -> Table:
    found = columns(report.trend)
    rows: list[tuple[Cell, ...]] = [
        (day, *(counts.get(one, 0) for one in Colour), sum(counts.values()))
        for day, counts in found.counts.items()
    ]
    head = [text(f"colour-{one}", language) for one in Colour]
    day, total = text("report-day", language), text("report-total", language)
    return Table(text("report-trend", language), (day, *head, total), rows)


def _offices(report: Report, language: str) -> Table:
    visits = {one.id: one for one in report.figures.offices}
    head = ("code", "office", "visits", "reached", "counted", "recorded", "rate", "lacks")
    rows = []
    for one in report.offices:
        came = visits.pop(one.office.id, None)
        rows.append(_office(one, came.total if came else 0, language))
    # Who receives nobody any more has no steps; without its visits the sum would be another.
    rows += [(None, one.name, one.total, *(None,) * 5) for one in visits.values()]
    named = tuple(text(f"report-head-{one}", language) for one in head)
    return Table(text("report-offices", language), named, rows)


def _office(one: OfficeFunnel, visits: int, language: str) -> tuple[Cell, ...]:
    rate, steps = one.traces.rate, sum(step.done for step in one.steps)
    lacks = text(f"funnel-lacks-{one.lacks or 'nothing'}", language)
    people = rate.people or None
    recorded = rate.recorded if people else None
    name = (one.office.code, one.office.name)
    return (*name, visits, steps, people, recorded, rate.percent, lacks)


def _visits(report: Report, language: str) -> Table:
    rows = [
        (one.office.code, one.office.name, why(one, language)) for one in to_visit(report.offices)
    ]
    head = tuple(text(f"report-head-{one}", language) for one in ("code", "office", "why"))
    return Table(text("report-to-visit", language), head, rows)


def _cases(report: Report, language: str) -> Table:
    figures = report.figures
    counts = figures.counted["cases"]
    rows: list[tuple[Cell, ...]] = [
        (text("report-cases-raised", language), counts["cases"]),
        (text("report-cases-taken", language), counts["claimed"]),
    ]
    for figure, middle, most in times(figures, language):
        for percent, time in (("median", middle), ("9/10", most)):
            rows.append((f"{text(f'report-time-{figure}', language)} ({percent})", time))
    rows += outcomes(figures, language)
    head = (text("report-what", language), text("report-total", language))
    return Table(text("report-cases", language), head, rows)


def _reminders(report: Report, language: str) -> Table:
    found = report.figures.details.get(Counted.REMINDER, {})
    rows = [(text(f"report-reminder-{one}", language), found.get(one, 0)) for one in REMINDERS]
    head = (text("report-what", language), text("report-total", language))
    return Table(text("report-reminders", language), head, rows)


def _sweep(report: Report, language: str) -> Table:
    rows = [
        (
            one.name or report.sweep.city,
            *(one.of(what) for what in Came),
            one.each and round(one.each, 1),
        )
        for one in report.sweep.sweep
    ]
    head = ("area", *(f"sweep-{one}" for one in Came), "each")
    named = tuple(text(f"report-head-{one}", language) for one in head)
    return Table(text("report-sweep", language), named, rows)


def _coverage(report: Report, language: str) -> Table:
    rows = [
        (
            one.area,
            one.people,
            one.population,
            one.target,
            one.first_dose,
            one.full_dose,
            one.short,
        )
        for one in report.figures.coverage
    ]
    head = ("area", "people", "population", "target", "first", "full", "short")
    named = tuple(text(f"report-head-{one}", language) for one in head)
    return Table(text("report-coverage", language), named, rows)
