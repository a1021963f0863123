"""An office without scans: a kind word in its group, a line for admins."""

from collections.abc import Sequence

from bot.domain.office.idle import NUDGED_AFTER, IdleFacts
from bot.domain.offices import Office
from bot.domain.verbs import FUNNEL_AT, HUNG_AT, TALLY_AT
from bot.texts import Html, html
from bot.views.dates import short_day
from bot.views.lists import fitted
from bot.views.screen import Button, Screen, button

OFFERED = 8  # offices with a button


def nudge(office: Office, language: str) -> Screen:
    """Ask whether the poster still hangs, and offer to look and to count."""
    words = html("idle-nudge", language, office=office.name, days=NUDGED_AFTER)
    hung = button("button-hung", language, HUNG_AT(office.id))
    count = button("button-tally", language, TALLY_AT(office.id))
    return Screen(words, ((hung,), (count,)))


def listing(offices: Sequence[IdleFacts], language: str) -> Screen:
    """Tell admins which offices go on without scans, and when each was reminded."""
    head = html("idle-title", language, count=len(offices))
    lines = [_line(one, language) for one in offices]
    words = fitted(head, lines, lambda left: html("idle-more", language, count=left))
    rows = tuple(
        (Button(f"📈 {one.office}", data=FUNNEL_AT(one.office_id)),) for one in offices[:OFFERED]
    )
    return Screen(words, rows)


def _line(one: IdleFacts, language: str) -> Html:
    nudged, days = short_day(one.nudged_on, language), one.days
    if one.last_scan is None:
        return html("idle-never", language, office=one.office, days=days, nudged=nudged)
    last = short_day(one.last_scan, language)
    return html("idle-since", language, office=one.office, last=last, days=days, nudged=nudged)
