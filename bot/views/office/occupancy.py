"""Who is inside, as a list for a group or an officer's chat: initials, never names."""

from datetime import datetime

from bot.domain.office.occupancy import InsideNow, Insider
from bot.domain.verbs import ROLL_ASK
from bot.domain.visits import VisitKind
from bot.texts import Html, html, text
from bot.views.colours import SHAPES
from bot.views.dates import clock, short_day
from bot.views.door.screening import place
from bot.views.lists import fitted
from bot.views.screen import Screen, button, join

CAME_AS = {
    VisitKind.GUEST: "insider-guest",
    VisitKind.COMPANION: "insider-companion",
    VisitKind.STAFF: "insider-staff",
}


def listing(now: InsideNow, language: str) -> Screen:
    """Show who is inside, the longest first, as many as fit, and offer the roll call."""
    visitors = now.visitors
    head = join(
        html("insiders-count", language, count=now.inside, capacity=now.capacity),
        place(now.office, "", language),
        html("insiders-at", language, time=clock(now.at)),
        html("insiders-waiting", language, count=now.asked_to_wait) if now.asked_to_wait else None,
        html("insiders-staff", language, count=now.staff) if now.staff else None,
        "",
    )
    if not now.people:
        return Screen(join(head, html("insiders-nobody", language)), protect=True)
    call = button("button-rollcall", language, ROLL_ASK(now.office_id), style="danger")
    lines = [_line(one, now.at, language) for one in visitors]
    words = fitted(head, lines, lambda left: html("insiders-more", language, count=left))
    return Screen(words, ((call,),), protect=True)


def _line(one: Insider, at: datetime, language: str) -> Html:
    said = [f"{SHAPES[one.colour]} <b>{one.initials}</b>", since(one, at, language), one.code]
    if one.asked_to_wait:
        said.append(text("insider-waiting", language))
    if one.kind in CAME_AS:
        said.append(text(CAME_AS[one.kind], language))
    return Html(" · ".join(said))


def since(one: Insider, at: datetime, language: str) -> str:
    """Return when they came: '08:05', or 'Sen, 8 Nov 22:10' if it was not the day of `at`."""
    day = "" if one.since.date() == at.date() else f"{short_day(one.since.date(), language)} "
    return f"{day}{clock(one.since)}"
