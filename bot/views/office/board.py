"""The door board: the hour's word first, for a pinned message shows only its beginning."""

from datetime import date, datetime

from bot.domain.colour import Colour
from bot.domain.office.board import BoardFacts, DayTotals, Inside, OpenCase
from bot.domain.telegram_length import telegram_length
from bot.domain.verbs import DUTY_OFF, DUTY_ON, HUNG_AT, I_AM_OFFICER, INSIDE, TALLY_AT, WALKIN
from bot.texts import Html, html, text
from bot.views.colours import SHAPES, named
from bot.views.dates import clock, short_day, weekday
from bot.views.office import to_look_at
from bot.views.screen import Rows, Screen, button, join

CELLS = 10
SHOWN = 8  # open cases; a longer list is for the cards
POPUP = 200  # characters; Telegram's limit


def board(facts: BoardFacts, language: str) -> Screen:
    """Show an office's day: open with word, occupancy and cases, or closed with its totals."""
    if facts.totals is not None:
        return Screen(_closed(facts, facts.totals, language), pinned=False)
    lines = [
        _summary(facts, language),
        "",
        html("board-word", language, until=clock(facts.word_until)),
        html("board-word-before", language, word=facts.word_before),
        "",
        html("board-inside", language, inside=facts.inside, capacity=facts.capacity),
        html("board-waiting", language, count=facts.waiting) if facts.waiting else None,
        _bar(facts, language),
        _on_duty(facts, language),
        "",
        *_cases(facts.cases, language),
        *to_look_at.lines(facts.looks, language),
        "",
        f"<b>{html('board-office', language, office=facts.office)}</b>",
        html("board-day", language, day=weekday(facts.day, language)),
        html("board-closes", language, time=clock(facts.closes)) if facts.closes else None,
    ]
    if facts.pause_ends is not None:
        lines.insert(1, html("board-break", language, time=clock(facts.pause_ends)))
    rows = (*_buttons(facts, language), *to_look_at.buttons(facts.looks))
    return Screen(join(*lines), rows, pinned=True)


def _summary(facts: BoardFacts, language: str) -> Html:
    """Return the line that stays in sight when the board is pinned."""
    key = "board-summary-cases" if facts.cases else "board-summary"
    return html(
        key,
        language,
        word=facts.word,
        inside=facts.inside,
        capacity=facts.capacity,
        cases=len(facts.cases),
    )


def _on_duty(facts: BoardFacts, language: str) -> Html:
    if not facts.on_duty:
        return html("board-nobody-on-duty", language)
    return html("board-on-duty", language, names=", ".join(facts.on_duty[:SHOWN]))


def _bar(facts: BoardFacts, language: str) -> Html:
    share = facts.inside / facts.capacity
    cells = min(CELLS, max(1 if facts.inside else 0, int(share * CELLS)))
    drawn = "█" * cells + "░" * (CELLS - cells)
    if facts.inside >= facts.capacity:
        return html("board-full", language, bar=drawn)
    return Html(drawn)


def _cases(cases: tuple[OpenCase, ...], language: str) -> list[str]:
    if not cases:
        return [html("board-no-cases", language)]
    lines: list[str] = [html("board-cases", language, count=len(cases))]
    lines += [_case(one, language) for one in cases[:SHOWN]]
    if len(cases) > SHOWN:
        lines.append(html("board-more-cases", language, count=len(cases) - SHOWN))
    return lines


def _case(one: OpenCase, language: str) -> Html:
    key = "board-case-free" if one.holder is None else "board-case-taken"
    shape = SHAPES[one.colour]
    line = html(key, language, shape=shape, code=one.code, name=one.holder or "")
    return line if one.day is None else _since(line, one.day, language)


def _since(line: Html, since: date, language: str) -> Html:
    """Return a line of a case that is left over from another day."""
    return html("board-case-since", language, line=line, day=short_day(since, language))


def _buttons(facts: BoardFacts, language: str) -> Rows:
    office_id = facts.office_id
    on, off = DUTY_ON(office_id), DUTY_OFF(office_id)
    hung = button("button-hung", language, HUNG_AT(office_id))
    return (
        (
            button("button-guest", language, WALKIN(office_id), style="primary"),
            button("button-inside", language, INSIDE(office_id)),
        ),
        (
            button("button-on-duty", language, on),
            *((button("button-off-duty", language, off),) if facts.on_duty else ()),
        ),
        (
            button("button-tally", language, TALLY_AT(office_id)),
            *((hung,) if facts.unproved else ()),
        ),
        (button("button-i-am-officer", language, I_AM_OFFICER()),),  # the greeting is far above
    )


def _closed(facts: BoardFacts, totals: DayTotals, language: str) -> Html:
    left = [one.code for one in facts.cases]
    return join(
        html("board-day-over" if facts.goes_on else "board-closed", language),
        f"<b>{html('board-office', language, office=facts.office)}</b>",
        html("board-day", language, day=weekday(facts.day, language)),
        "",
        html("board-visits", language, visits=totals.visits),
        html("board-guests", language, guests=totals.guests) if totals.guests else None,
        *_by_colour(totals, language),
        html("board-refused", language, count=totals.refused) if totals.refused else None,
        "",
        html("board-cases-today", language, count=totals.cases) if totals.cases else None,
        html("board-cases-left", language, codes=", ".join(left[:SHOWN])) if left else None,
        "" if totals.cases or left else None,
        None if facts.goes_on else _opens(facts.opens, language),
    )


def _by_colour(totals: DayTotals, language: str) -> list[str]:
    return [
        f"{named(one, language)}: {totals.colours[one]}"
        for one in Colour
        if totals.colours.get(one)
    ]


def _opens(opens: datetime | None, language: str) -> Html | None:
    if opens is None:
        return None
    return html("board-opens", language, day=weekday(opens.date(), language), time=clock(opens))


def full(office: str, capacity: int, at: datetime, language: str) -> Screen:
    """Say once a day that an office has reached its capacity."""
    return Screen(html("office-full", language, office=office, capacity=capacity, time=clock(at)))


def inside(facts: Inside, language: str) -> str:
    """Return the pop-up of who is inside, the longest first, as many as fit."""
    waiting = text("board-waiting", language, count=facts.waiting) if facts.waiting else None
    if not facts.count:
        return join(waiting, text("inside-nobody", language, capacity=facts.capacity))
    words = text("inside-count", language, count=facts.count, capacity=facts.capacity)
    words = join(waiting, words)
    for initials, since in facts.longest:
        line = text("inside-since", language, initials=initials, time=clock(since))
        if telegram_length(f"{words}\n{line}") > POPUP:
            break
        words = f"{words}\n{line}"
    return words
