"""Which figures to see: other days, other pages, one office."""

from collections.abc import Iterator, Sequence

from bot.domain.figures.charts import Chart
from bot.domain.figures.period import SPANS
from bot.domain.figures.sections import Section, behind
from bot.domain.offices import Office
from bot.domain.verbs import CHART, FIGURES, FUNNEL, PERIOD, REPORT
from bot.views.office_choice import which_office
from bot.views.screen import Button, Rows, Screen, button, in_rows

CHARTS = {  # the pages with a picture
    Section.DAYS: Chart.DAYS,
    Section.CASES: Chart.CASES,
    Section.OUTREACH: Chart.SWEEP,
}


def menu(page: Section, span: str, office_id: int, language: str, *, current: bool) -> Rows:
    """Return the buttons of a page; `current`: it is about today and can be refreshed."""
    buttons = [
        button(f"button-figures-{one}", language, FIGURES(one, span, office_id))
        for one in behind(page, of_one=bool(office_id))
    ]
    if page is Section.TODAY and not office_id:
        buttons.insert(-1, button("button-funnel", language, FUNNEL(0)))
    if page is not Section.TODAY:
        buttons.append(_to("button-figures-today", Section.TODAY, span, office_id, language))
    if page is Section.MORE and not office_id:
        buttons.append(button("button-report", language, REPORT()))
    if page is Section.MORE:
        return in_rows(buttons, 2)
    if page in CHARTS:
        buttons.append(button("button-chart", language, CHART(CHARTS[page], span, office_id)))
    if office_id:
        buttons.append(_to("button-figures-city", page, span, 0, language))
    if current:
        buttons.append(_to("button-stats-refresh", page, span, office_id, language))
    return (tuple(_periods(page, span, office_id, language)), *in_rows(buttons, 2))


def offices(found: Sequence[Office], words: str, span: str, language: str) -> Screen:
    """Offer the offices that what was typed may mean."""
    return which_office(found, words, lambda one: FIGURES(Section.TODAY, span, one), language)


def _periods(page: Section, span: str, office_id: int, language: str) -> Iterator[Button]:
    for one in SPANS:
        if one != span:
            yield _to(f"button-stats-{one}", page, one, office_id, language)


def _to(key: str, page: Section, span: str, office_id: int, language: str) -> Button:
    first = page is Section.TODAY and not office_id
    return button(key, language, PERIOD(span) if first else FIGURES(page, span, office_id))
