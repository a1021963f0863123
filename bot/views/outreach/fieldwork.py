"""Homes to visit and numbers to call: the team's list, one of them, and what may come of it."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from bot.domain.outreach.asking import UNKNOWN
from bot.domain.outreach.clinics import Clinic
from bot.domain.outreach.deferrals import LETTER, spans
from bot.domain.outreach.doses import VACCINES
from bot.domain.outreach.fieldwork import (
    CLINICS,
    DAYS_AHEAD,
    REFUSED_FOR,
    RESULTS,
    House,
    Kind,
    Out,
    Result,
    Task,
    Visited,
    day_of,
    result_called,
)
from bot.domain.outreach.residents import Resident
from bot.domain.outreach.verbs import (
    FIELD_ASK,
    FIELD_BACK,
    FIELD_DID,
    FIELD_NEXT,
    FIELD_ON,
    FIELD_SHOW,
    FIELD_UNDO,
)
from bot.texts import Html, html, text
from bot.views.dates import short_day
from bot.views.outreach.attendance import span
from bot.views.outreach.call_lists import known
from bot.views.paper.kit import Words
from bot.views.phones import dialled
from bot.views.screen import (
    Button,
    Rows,
    Screen,
    blocks,
    button,
    in_rows,
    join,
    unadorned,
)


def board(area: str, left: int, out: Sequence[Out], language: str) -> Screen:
    """Show a team's group how much is left and who is where: lanes and counts, nobody's name."""
    lines = [out_line(one, language) for one in out]
    words = join(html("field-board", language, area=area, count=left), *lines)
    return Screen(
        words, ((button("button-field-next", language, FIELD_NEXT(), style="primary"),),)
    )


def out_line(one: Out, language: str) -> Html:
    """Return that a house is out, and with whom."""
    rt = "–" if one.rt is None else f"{one.rt:02d}"
    return html("field-out", language, rt=rt, count=one.residents, who=one.who)


def card(house: House, language: str, chosen: int | None = None) -> Screen:
    """Show a house to who has it: who lives there, what is known, what may come of it."""
    one = next((each for each in house.open if each.task.id == chosen), None)
    if len(house.open) == 1:
        [one] = house.open
    words = blocks(
        html(f"field-{house.kind}-title", language),
        *(part for each in house.people for part in ("", _person(each, language))),
        "",
        _whose(house, one, language),
    )
    return Screen(words, (*_rows(house, one, language),), protect=True)


def _whose(house: House, one: Visited | None, language: str) -> Html | None:
    """Ask of several whose result it is, or say it."""
    if one is None:
        return html("field-choose", language) if house.open else None
    if len(house.people) == 1 or one.line is None:
        return None
    return html("field-chosen", language, name=one.line.resident.name or "?")


def _person(one: Visited, language: str) -> Html:
    task, line = one.task, one.line
    if line is None:
        return html("field-forgotten", language)
    who = line.resident
    done = html("field-done", language, result=said(task, language)) if task.result else None
    if not task.held:
        name = html("field-who", language, name=who.name or "?")
        return join(name, done or html("field-returned", language))
    tried = html("field-tries", language, count=one.tries) if one.tries else None
    told = [
        Html(html("field-known", language, words=each)) for each in known(line, Words(language))
    ]
    return join(*_particulars(who, language), *told, tried)


def _particulars(who: Resident, language: str) -> Iterator[Html]:
    yield html("field-who", language, name=who.name or "?")
    rt = "–" if who.home.rt is None else f"{who.home.rt:02d}"
    yield html("field-where", language, rt=rt, address=who.address or "none")
    if who.phone is not None:
        yield html("field-phone", language, phone=dialled(who.phone))
    born = "none" if who.born is None else str(who.born)
    yield html("field-dose", language, dose=who.dose or 1, born=born)


def said(task: Task, language: str) -> str:
    """Return what came of it, in words, with its particular."""
    words, detail = (
        text(f"field-{task.kind}-{task.result}", language),
        task.facts.get("detail", ""),
    )
    if detail in {one.key for one in VACCINES}:
        return f"{words}: {text(f'vaccine-{detail}', language)}"
    if task.result == "letter" and detail:
        return f"{words}: {span(int(detail), language)}"
    if detail in REFUSED_FOR:
        return f"{words}: {text(f'refused-{detail}', language)}"
    day = day_of(detail)
    return words if day is None else f"{words}: {short_day(day, language)}"


def _rows(house: House, one: Visited | None, language: str) -> Iterator[tuple[Button, ...]]:
    if one is not None:
        yield from results(one.task, language)
    for each in house.open:
        if each is not one:  # of several one is chosen, and may be another after all
            name = each.line.resident.name if each.line else None
            yield (Button(name or "?", FIELD_SHOW(each.task.id)),)
    if one is None and house.open:
        whole = [each for each in RESULTS if each.whole and house.kind in each.kinds]
        yield tuple(_result(house.open[0].task, each, language) for each in whole)
    for each in house.people:
        if each.task.result:
            yield (Button(_undone(each, house, language), FIELD_UNDO(each.task.id)),)
    if house.open:
        yield (button("button-field-back", language, FIELD_BACK(house.open[0].task.id)),)
    else:
        key = f"button-field-on-{house.kind}"
        yield (button(key, language, FIELD_ON(house.people[0].task.id), style="primary"),)


def _undone(one: Visited, house: House, language: str) -> str:
    """Return what a button takes back: of several whose, of one the result's few words."""
    words = unadorned(text(f"button-field-{one.task.kind}-{one.task.result}", language))
    if len(house.people) > 1 and one.line is not None:
        words = one.line.resident.name or "?"
    return text("button-field-undo", language, result=words)


def results(task: Task, language: str) -> Rows:
    """Return what may come of it, a button each: the good first and alone."""
    first, *others = (each for each in RESULTS if task.kind in each.kinds)
    return (
        (_result(task, first, language, style="success"),),
        *in_rows([_result(task, each, language) for each in others], 2),
    )


def _result(task: Task, one: Result, language: str, *, style: str | None = None) -> Button:
    verb = FIELD_DID(task.id, one.key, UNKNOWN)
    if one.asks is not None:
        verb = FIELD_ASK(task.id, one.key)
    return button(f"button-field-{task.kind}-{one.key}", language, verb, style=style)


def ask(task: Task, key: str, clinics: Sequence[Clinic], today: date, language: str) -> Screen:
    """Ask for the particular that a result needs, a button each."""
    result = result_called(key, task.kind)
    buttons = [
        Button(label, FIELD_DID(task.id, key, detail))
        for detail, label in _answers(task.kind, result, clinics, today, language)
    ]
    back = (button("button-back", language, FIELD_SHOW(task.id)),)
    return Screen(
        html(f"field-ask-{result.asks}", language),
        (*in_rows(buttons, 1 if result.asks == "when" else 2), back),
        protect=True,
    )


def _answers(
    kind: Kind, result: Result, clinics: Sequence[Clinic], today: date, language: str
) -> Iterator[tuple[str, str]]:
    if result.asks == "why":
        yield from ((why, text(f"refused-{why}", language)) for why in REFUSED_FOR)
        return
    if result.asks == "until":
        yield from ((str(days), span(days, language)) for days in spans(LETTER))
        return
    if result.asks == "when":
        for one in clinics[:CLINICS]:
            day = short_day(one.day, language)
            yield f"c{one.id}", text("field-clinic", language, day=day, place=one.place)
        for days in DAYS_AHEAD:
            on = today + timedelta(days=days)
            yield f"d{on:%Y%m%d}", text(f"field-day-{kind}", language, day=short_day(on, language))
        return
    yield from ((one.key, text(f"vaccine-{one.key}", language)) for one in VACCINES)
    if result.asks == "which":
        yield UNKNOWN, text("vaccine-unknown", language)
