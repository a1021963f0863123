"""[Pemakaian]: how far offices have come, by what they lack, and one of them step by step."""

from html import escape
from itertools import groupby

from bot.domain.figures.charts import OF_NOW
from bot.domain.figures.funnel import OfficeFunnel, Reached, Step, by_lack, reached
from bot.domain.verbs import CHART, FUNNEL, FUNNEL_AT, PERIOD
from bot.texts import Html, html, text
from bot.views.dates import day
from bot.views.door.screening import place
from bot.views.figures.tally import rate
from bot.views.paging import page_of, turning
from bot.views.screen import Button, Screen, button, in_rows, join

LETTERS = "ABCDEFGH"  # of a page's offices: their names on buttons too would hide the figures
PAGE = len(LETTERS)
IN_A_ROW = 4
NOTHING = "nothing"  # is what an office lacks that has every step


def listing(offices: list[OfficeFunnel], page: int, language: str) -> Screen:
    """Show the city's funnel and a page of offices, a button each."""
    ordered = by_lack(offices)
    ranks = {one.office.id: number for number, one in enumerate(_complete(ordered), start=1)}
    shown, page, pages = page_of(ordered, page, PAGE)
    steps = [
        html(f"funnel-count-{step}", language, count=count) for step, count in reached(offices)
    ]
    lines: list[str] = []
    lettered = zip(LETTERS, shown, strict=False)
    for lack, group in groupby(lettered, key=lambda pair: pair[1].lacks):
        lines += ["", f"<b>{html(f'funnel-lacks-{lack or NOTHING}', language)}</b>"]
        lines += [_line(one, letter, ranks.get(one.office.id), language) for letter, one in group]
    buttons = tuple(
        Button(letter, data=FUNNEL_AT(one.office.id))
        for letter, one in zip(LETTERS, shown, strict=False)
    )
    turn_or_leave = (*turning(page, pages, FUNNEL), button("button-back", language, PERIOD("1")))
    title = html("funnel-title", language, page=page + 1, pages=pages)
    words = join(title, "", " → ".join(steps), *lines)
    charts = tuple(button(f"button-chart-{one}", language, CHART(one, "1", 0)) for one in OF_NOW)
    return Screen(words, (*in_rows(buttons, IN_A_ROW), charts, turn_or_leave))


def _complete(ordered: list[OfficeFunnel]) -> list[OfficeFunnel]:
    return [one for one in ordered if one.lacks is None]


def _line(one: OfficeFunnel, letter: str, rank: int | None, language: str) -> Html:
    office = escape(one.office.name, quote=False)
    name = Html(f"<b>{letter}</b> {office if rank is None else f'{rank}. {office}'}")
    if not one.traces.rate.people:
        return name
    return Html(f"{name}: {rate(one.traces.rate, language)}")


def one(found: OfficeFunnel, language: str) -> Screen:
    """Show an office's steps, each with its day or with what is missing."""
    lines = [_step(step, found, language) for step in found.steps]
    title, office = html("funnel-one", language), found.office
    words = join(title, place(office.name, "", language), "", *lines, _rate(found, language))
    return Screen(words, ((button("button-back", language, FUNNEL(0)),),))


def _step(step: Reached, found: OfficeFunnel, language: str) -> Html:
    if not step.done:
        return Html(f"❌ {missing(step, found, language)}")
    done = html(f"funnel-step-{step.step}", language)
    return Html(f"✅ {done} · {day(step.since, language)}" if step.since else f"✅ {done}")


def missing(step: Reached, found: OfficeFunnel, language: str) -> str:
    """Return in plain words what a step still asks for."""
    return text(_missing(step, found), language, **_numbers(step, found, language))


def _missing(step: Reached, found: OfficeFunnel) -> str:
    if step.step is Step.BOUND and found.traces.lost is not None:
        return "funnel-missing-lost"
    if step.step is Step.ACTIVE and found.traces.last_scan is None:
        return "funnel-missing-scan"
    return f"funnel-missing-{step.step}"


def _numbers(step: Reached, found: OfficeFunnel, language: str) -> dict[str, object]:
    since = found.traces.lost if step.step is Step.BOUND else found.traces.last_scan
    return {"have": step.have, "of": step.of, "day": day(since, language) if since else ""}


def _rate(found: OfficeFunnel, language: str) -> Html | None:
    if not found.traces.rate.people:
        return None
    over = html("funnel-over", language) if found.traces.rate.over else None
    return join("", f"📏 <b>{rate(found.traces.rate, language)}</b>", over)
