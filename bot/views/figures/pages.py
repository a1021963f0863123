"""The pages behind `/stats`, one function each: facts in, lines out; never a name of anybody."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta

from bot.domain.cases.random_checks import Accuracy
from bot.domain.colour import Colour
from bot.domain.figures.counted import REMINDERS, Counted, percentile
from bot.domain.figures.figures import ClinicFigures, Figures
from bot.domain.figures.sections import Section
from bot.domain.messages import Lane
from bot.texts import Html, html, text
from bot.views.colours import SHAPES
from bot.views.dates import lasting, short_day, short_month
from bot.views.figures import coverage
from bot.views.figures.bars import Line, table
from bot.views.screen import join

ROWS = 60  # offices in one message; of more, as many from the top as from the end
CLINICS = 21  # in one message, and as many kelurahan
DAYS = 40  # shown one by one; of more, whole months


def offices(facts: Figures, language: str) -> Html:
    """Return every office with its visits; of very many the busiest, and those without."""
    lines: list[Line] = [(one.name, one.total) for one in facts.offices]
    lines += [(one, 0) for one in facts.idle]
    between = len(lines) - ROWS
    if between > 0:
        half = ROWS // 2
        lines[half:-half] = [(text("offices-between", language, count=between), None)]
    return table(lines, language) if lines else html("stats-nobody", language)


def days(facts: Figures, language: str) -> Html:
    """Return the visits of each day, also of those without; of a long time of each month."""
    if not facts.days:
        return html("stats-nobody", language)
    if (facts.last - facts.first).days < DAYS:
        every = map(date.fromordinal, range(facts.first.toordinal(), facts.last.toordinal() + 1))
        return table(
            [(short_day(one, language), facts.days.get(one, 0)) for one in every], language
        )
    found: dict[str, int] = {}
    for when in sorted(facts.days):
        name = f"{short_month(when, language)} {when.year}"
        found[name] = found.get(name, 0) + facts.days[when]
    return table(found.items(), language)


def colours(facts: Figures, language: str) -> Html:
    """Return the visits of each colour, as declared, and its share."""
    total = sum(facts.colours.values())
    return join(
        *(
            html(
                "figures-colour",
                language,
                shape=SHAPES[one],
                colour=text(f"colour-{one}", language),
                count=facts.colours.get(one, 0),
                percent=str(_percent(facts.colours.get(one, 0), total)),
            )
            for one in Colour
        )
    )


def cases(facts: Figures, language: str) -> Html:
    """Return how many cases there were, how fast they were taken, and how they ended."""
    numbers = {name: count or 0 for name, count in facts.counted["cases"].items()}
    untaken = numbers["cases"] - numbers["claimed"]
    outcomes = facts.details.get(Counted.OUTCOME, {})
    return join(
        html("stats-cases", language, **numbers),
        html("figures-untaken", language, count=untaken),
        _times("figures-claim", facts, Counted.CLAIMED, language),
        _times("figures-close", facts, Counted.CLOSED, language),
        html("stats-open", language, **facts.counted["open"]),
        "" if outcomes else None,
        *(
            html("figures-counted", language, what=text(f"outcome-{key}", language), count=count)
            for key, count in sorted(outcomes.items(), key=lambda one: (-one[1], one[0]))
            if key
        ),
    )


def people(facts: Figures, language: str) -> Html:
    """Return who came how: with a phone of their own, without one, along, or to work."""
    counts = {key: facts.counted[key].get("count") or 0 for key in ("companions", "staff")}
    visits = facts.counted["visits"]
    total, guests = visits["total"] or 0, visits["guests"] or 0
    return join(
        html("figures-own-phone", language, count=total - guests - counts["companions"]),
        html("figures-guests", language, count=guests),
        html("stats-companions", language, count=counts["companions"]),
        html("stats-staff", language, count=counts["staff"]),
        html("stats-refused", language, count=facts.counted["refused"]["count"] or 0),
    )


def proof(facts: Figures, language: str) -> Html:
    """Return what was declared beside what officers verified and found."""
    scanned = facts.counted["pedulilindungi"]
    return join(
        html("figures-declared", language, count=sum(facts.colours.values())),
        html("stats-verified", language, count=facts.counted["verified"]["count"] or 0),
        accuracy("random", facts, language) or html("figures-no-random", language),
        html("stats-pedulilindungi", language, **scanned) if scanned["said"] else None,
    )


def accuracy(key: str, facts: Figures, language: str) -> Html | None:
    """Return what random checks found, as numbers; a share only where they are enough."""
    found = Accuracy(**{name: number or 0 for name, number in facts.counted[key].items()})
    if not found.drawn and not found.checked:
        return None
    if not found.checked:
        return html("stats-random-none", language, drawn=found.drawn)
    numbers = {"drawn": found.drawn, "checked": found.checked, "fits": found.fits}
    if found.percent is None:
        return html("stats-random", language, **numbers)
    return html("stats-random-share", language, percent=str(found.percent), **numbers)


def abandoned(facts: Figures, language: str) -> Html:
    """Return how many check-ins were not finished, where, and how long the others took."""
    count = facts.counted["abandoned"]["count"] or 0
    began = count + (facts.counted["visits"]["total"] or 0)
    return join(
        html("figures-abandoned", language, count=count, percent=str(_percent(count, began))),
        *(
            html("figures-counted", language, what=text(f"stats-step-{step}", language), count=n)
            for step, n in facts.abandoned.items()
        ),
        "",
        _times("figures-result", facts, Counted.RESULT, language),
    )


def outreach(facts: Figures, language: str) -> Html:
    """Return what became of reminders."""
    found = facts.details.get(Counted.REMINDER, {})
    return join(
        *(html(f"figures-reminder-{one}", language, count=found.get(one, 0)) for one in REMINDERS),
        *_clinics("figures-clinics", facts.clinics[-CLINICS:], language),
        *_clinics("figures-clinics-kelurahan", facts.by_kelurahan, language),
    )


def _clinics(key: str, found: Sequence[ClinicFigures], language: str) -> list[Html]:
    """Return places booked and who came, a line each."""
    lines = [
        html(
            "figures-clinic",
            language,
            what=_clinic_name(one, language),
            booked=one.booked,
            attended=one.attended,
            absent=one.absent,
        )
        for one in found
    ]
    return [Html(""), Html(f"<b>{html(key, language)}</b>"), *lines] if lines else []


def _clinic_name(one: ClinicFigures, language: str) -> str:
    name = one.name or text("figures-no-kelurahan", language)
    return name if one.day is None else f"{short_day(one.day, language)} {name}"


def late(facts: Figures, language: str) -> Html:
    """Return how many alerts and answers took longer than they may."""
    found = facts.details.get(Counted.LATE, {})
    return join(
        html("figures-late-alerts", language, count=found.get(str(int(Lane.URGENT)), 0)),
        html("figures-late-replies", language, count=found.get(str(int(Lane.REPLY)), 0)),
    )


def more(facts: Figures, language: str) -> Html:
    """Ask which of the rarer pages is wanted."""
    return html("figures-more", language)


def _percent(count: int, total: int) -> int:
    return round(100 * count / total) if total else 0


def _times(key: str, facts: Figures, figure: Counted, language: str) -> Html:
    times = {int(one): count for one, count in facts.details.get(figure, {}).items()}
    middle, most = percentile(times, 50), percentile(times, 90)
    if middle is None or most is None:
        return html(f"{key}-none", language)
    told = {"middle": middle, "most": most}
    said = {name: lasting(timedelta(seconds=one), language) for name, one in told.items()}
    return html(key, language, **said)


Page = Callable[[Figures, str], Html]
PAGES: Mapping[Section, Page] = {
    Section.OFFICES: offices,
    Section.DAYS: days,
    Section.COLOURS: colours,
    Section.CASES: cases,
    Section.PEOPLE: people,
    Section.PROOF: proof,
    Section.ABANDONED: abandoned,
    Section.OUTREACH: outreach,
    Section.COVERAGE: coverage.page,
    Section.LATE: late,
    Section.MORE: more,
}
