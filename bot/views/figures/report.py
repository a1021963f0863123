"""The weekly report in words: what the meeting reads first, and which offices need a visit."""

from datetime import timedelta

from bot.domain.figures.counted import REMINDERS, Counted, percentile
from bot.domain.figures.figures import Figures
from bot.domain.figures.funnel import OfficeFunnel, Step
from bot.domain.figures.report import Report
from bot.texts import text
from bot.views.dates import lasting
from bot.views.figures import coverage, funnel
from bot.views.figures.charts.findings import finding


def headlines(report: Report, language: str) -> list[str]:
    """Return the findings, one sentence each."""
    figures = report.figures
    said = [_visits(figures, language)]
    if figures.idle:
        said.append(text("stats-silent", language, count=figures.silent))
    said += [finding(one, language) for one in (report.funnel, report.rates, report.cases)]
    said += coverage.headlines(figures.coverage, language)
    if report.swept:
        said.append(finding(report.sweep, language))
    open_cases = figures.counted["open"]
    if any(open_cases.values()):
        said.append(text("report-open", language, **open_cases))
    return [*said, ", ".join(reminders(figures, language))]


def _visits(figures: Figures, language: str) -> str:
    visits, usual = figures.counted["visits"], figures.usual
    said = text("report-visits", language, **visits)
    if usual is None or usual.percent is None:
        return said
    if usual.percent == 0:
        return f"{said} {text('report-same', language)}"
    key = "report-more" if usual.percent > 0 else "report-less"
    return f"{said} {text(key, language, percent=str(abs(usual.percent)))}"


def why(one: OfficeFunnel, language: str) -> str:
    """Return why an office needs a visit."""
    if one.lacks is None or one.lacks is Step.MEASURED:
        return text("report-scans-little", language, percent=str(one.traces.rate.percent))
    [step] = [each for each in one.steps if each.step is one.lacks]
    return funnel.missing(step, one, language)


def outcomes(figures: Figures, language: str) -> list[tuple[str, int]]:
    """Return how cases ended, the most frequent first."""
    found = figures.details.get(Counted.OUTCOME, {})
    named = [(text(f"outcome-{key}", language), count) for key, count in found.items() if key]
    return sorted(named, key=lambda one: (-one[1], one[0]))


def times(figures: Figures, language: str) -> list[tuple[Counted, str, str]]:
    """Return median and 90th percentile of the times to take and to close a case, if any."""
    found = []
    for figure in (Counted.CLAIMED, Counted.CLOSED):
        counts = {int(at): n for at, n in figures.details.get(figure, {}).items()}
        middle, most = percentile(counts, 50), percentile(counts, 90)
        if middle is not None and most is not None:
            said = [lasting(timedelta(seconds=one), language) for one in (middle, most)]
            found.append((figure, said[0], said[1]))
    return found


def reminders(figures: Figures, language: str) -> list[str]:
    """Return what became of reminders."""
    found = figures.details.get(Counted.REMINDER, {})
    return [
        text(f"figures-reminder-{one}", language, count=found.get(one, 0)) for one in REMINDERS
    ]
