"""The roll call of an evacuation: asked for, ticked on its pages, summed up, sent as a list."""

from datetime import datetime

from bot.domain.office.occupancy import InsideNow
from bot.domain.office.rollcall import Entry, RollFacts
from bot.domain.verbs import ROLL_END, ROLL_NO, ROLL_START, ROLL_TICK
from bot.texts import Html, html, text
from bot.views.colours import SHAPES
from bot.views.dates import clock
from bot.views.door.screening import place
from bot.views.imprint import Imprint, to_print
from bot.views.lists import fitted
from bot.views.office.occupancy import CAME_AS, since
from bot.views.screen import Attachment, Button, Rows, Screen, button, join

BOXES = {True: "✅", False: "⬜"}
ACROSS = 2  # names side by side: initials and code, which fit into half a phone's width
DOOR = 24  # letters of a door's name: forty lines must fit


def question(now: InsideNow, language: str) -> Screen:
    """Ask once whether the roll call is really to begin."""
    key = "rollcall-sure-staff" if now.staff else "rollcall-sure"
    words = html(key, language, count=len(now.people), staff=now.staff)
    yes = button("button-rollcall-yes", language, ROLL_START(now.office_id))
    no = button("button-rollcall-no", language, ROLL_NO(now.office_id))
    return Screen(join(place(now.office, "", language), "", words), ((yes,), (no,)))


def begun(starter: str, at: datetime, language: str) -> Screen:
    """Say, where the question stood, that the roll call has begun."""
    return Screen(html("rollcall-begun", language, name=starter, time=clock(at)))


def called_off(language: str) -> Screen:
    """Say, where the question stood, that there is no roll call."""
    return Screen(html("rollcall-called-off", language))


def page(facts: RollFacts, language: str) -> Screen:
    """Show a page to be ticked; once the roll call is over, as it ended."""
    over = facts.ended is not None
    head = join(
        _heading(facts, language),
        html("rollcall-page", language, number=facts.number, pages=facts.pages)
        if facts.pages > 1
        else None,
        "",
        html("rollcall-count", language, found=facts.count.found, total=facts.count.total),
        None if over else html("rollcall-how", language),
        "",
    )
    lines = [_line(one, facts.started, language) for one in facts.entries]
    words = fitted(head, lines, lambda left: html("insiders-more", language, count=left))
    return Screen(words, () if over else _buttons(facts, language), protect=True)


def _heading(facts: RollFacts, language: str) -> Html:
    started = html("rollcall-started", language, time=clock(facts.started), name=facts.starter)
    over = None
    if facts.ended is not None:
        key = "rollcall-over" if facts.ender else "rollcall-left-running"
        over = html(key, language, time=clock(facts.ended), name=facts.ender)
    title = html("rollcall-title", language)
    return join(title, place(facts.office, "", language), started, over)


def _line(one: Entry, at: datetime, language: str) -> Html:
    who = one.insider
    said = [f"{BOXES[one.found]} <b>{who.initials}</b>", who.code]
    if who.door:
        said.append(html("insider-door", language, door=who.door[:DOOR]))
    said.append(since(who, at, language))
    if who.kind in CAME_AS:
        said.append(text(CAME_AS[who.kind], language))
    if who.asked_to_wait:
        said.append(f"{SHAPES[who.colour]} {html('insider-waiting', language)}")
    return Html(" · ".join(said))


def _buttons(facts: RollFacts, language: str) -> Rows:
    """Return a button for each name; it carries what it makes of it, so that twice is once."""
    names = [
        Button(
            f"{BOXES[one.found]} {one.insider.initials} {one.insider.code}",
            data=ROLL_TICK("missing" if one.found else "found", one.id),
        )
        for one in facts.entries
    ]
    rows = [tuple(names[first : first + ACROSS]) for first in range(0, len(names), ACROSS)]
    end = button("button-rollcall-end", language, ROLL_END(facts.rollcall.id))
    return (*rows, (end,))


def summary(facts: RollFacts, language: str) -> Screen:
    """Sum up an ended roll call, naming who was not found."""
    missing = [one for one in facts.entries if not one.found]
    head = join(
        _heading(facts, language),
        "",
        html("rollcall-count", language, found=facts.count.found, total=facts.count.total),
        html("rollcall-missing", language, count=len(missing))
        if missing
        else html("rollcall-all-found", language),
    )
    lines = [_line(one, facts.started, language) for one in missing]
    words = fitted(head, lines, lambda left: html("insiders-more", language, count=left))
    return Screen(words, protect=True)


def file(pdf: bytes, facts: RollFacts, imprint: Imprint, language: str) -> Attachment:
    """Return the list with names; made to be printed, so it may be passed on."""
    return to_print(
        pdf,
        f"{text('rollcall-filename', language)}-{imprint.at:%Y%m%d-%H%M}",
        imprint,
        language,
        what=html("rollcall-caption", language, office=facts.office, count=len(facts.entries)),
        how=html("rollcall-keep", language),
    )


def not_drawn(language: str) -> Screen:
    """Apologise for a list that could not be drawn; the one to tick is in the group."""
    return Screen(html("rollcall-not-drawn", language))
