"""The result's screens: the colour with its reasons and what to do, again, and when it is over."""

from datetime import date, datetime
from typing import TypedDict, Unpack

from bot.domain.cases.visitor_requests import granted_after
from bot.domain.colour import Colour
from bot.domain.outreach.verbs import CLINIC_NEAREST, REMIND
from bot.domain.verbs import CHECK_OUT, COMPANION, ELSEWHERE
from bot.domain.visits import Visit, VisitKind
from bot.texts import Html, html
from bot.views.cases import random_checks, visitor_requests
from bot.views.colours import named
from bot.views.dates import clock, day, last_day
from bot.views.door import external_colour
from bot.views.door.instructions import said, todo
from bot.views.door.screening import CHANGED, Face, place
from bot.views.screen import Button, Rows, Screen, blocks, button, join


class Told(TypedDict):
    """What a result tells beside the visit: whose it is, where and when, in which language."""

    office: str
    door: str
    name: str
    language: str
    local: datetime  # by the city's clock


def result(
    visit: Visit, *, remind: bool = False, settled: str = "", **told: Unpack[Told]
) -> Screen:
    """Show the colour as word and shape, why, until when, and what to do now.

    `settled`: with what outcome an officer has closed the case.
    """
    language, where = told["language"], place(told["office"], told["door"], told["language"])
    why = "reason-held" if visit.held else "reason-verified" if visit.verified else None
    return Screen(
        blocks(
            f"<b>{named(visit.colour, language)}</b>",
            html("result-who", language, name=told["name"], code=visit.code),
            came(visit, where, told["local"], language),
            _left(visit.left_office, language),
            "",
            *_reasons(visit, why, language),
            until(visit, language),
            "",
            *todo(visit, language, settled=settled),
            random_checks.remark(visit, language),
            _advice(visit, language),
            "",
            f"<i>{basis(visit.verified, language, guest=visit.kind is VisitKind.GUEST)}</i>",
            html("scanned-question", language) if visit.comparable else None,
        ),
        (
            *buttons(visit, language, remind=remind, settled=settled),
            *(external_colour.whether_scanned(visit.id, language) if visit.comparable else ()),
        ),
    )


def came(visit: Visit, where: Html, at: datetime, language: str) -> Html:
    """Say where and since when: inside, or at the door for who was asked to wait outside."""
    key = "result-where-waiting" if visit.colour.alarming else "result-where"
    return html(key, language, place=where, time=clock(at))


def basis(verified: bool, language: str, *, guest: bool = False) -> Html:
    """Say what the colour rests on: never on PeduliLindungi. Of a guest an officer reads it."""
    declared = "self-declared-guest" if guest else "self-declared"
    return html("self-verified" if verified else declared, language)


def _left(office: str | None, language: str) -> Html | None:
    return None if office is None else html("result-left", language, office=office)


def _advice(visit: Visit, language: str) -> str | None:
    if visit.answers.get("health") != "ill" or visit.past:
        return None
    return said(html("advice-ill", language), visit)


def _reasons(visit: Visit, instead: str | None, language: str) -> list[str]:
    if visit.past:
        return []  # they speak to the guest, who has gone
    keys = [instead] if instead else [f"reason-{one}" for one in visit.reasons if one != "ill"]
    return [said(html(key, language), visit) for key in keys]


def until(visit: Visit, language: str) -> Html | None:
    """Say until when the colour holds, if that is known."""
    if visit.ends_on is None:
        return None
    return ends(visit.colour, visit.ends_on, language)


def ends(colour: Colour, ends_on: date, language: str) -> Html:
    """Say until when a colour holds; of black, and of what an officer decides, when it is over."""
    over = colour in (Colour.BLACK, Colour.ASK)
    words = day(ends_on, language) if over else last_day(ends_on, language)
    return html(f"until-{colour}", language, day=words)


def buttons(visit: Visit, language: str, *, remind: bool, settled: str = "") -> Rows:
    """Return what may be done from a result: ask the officers, be reminded, check out."""
    rows: list[tuple[Button, ...]] = []
    if visit.colour.alarming:
        rows += visitor_requests.rows(visit.id, language, granted_after(settled))
    if remind:
        rows.append((button("button-nearest-clinic", language, CLINIC_NEAREST(visit.id)),))
        rows.append((button("button-remind-me", language, REMIND(visit.id)),))
    if visit.inside:
        rows.append((button("button-checkout", language, CHECK_OUT(visit.id)),))
    if visit.may_bring:
        rows.append((button("button-companion", language, COMPANION(visit.id)),))
    if visit.comparable:
        rows.append((button("button-elsewhere", language, ELSEWHERE(visit.id)),))
    return tuple(rows)


def ended(visit: Visit, *, office: str, door: str, language: str, local: datetime) -> Screen:
    """Show that the visit is over."""
    return Screen(
        join(
            f"{named(visit.colour, language)}",
            html("visit-ended", language, place=place(office, door, language), time=clock(local)),
        )
    )


def already_inside(face: Face, visit: Visit, *, settled: str, **told: Unpack[Told]) -> Screen:
    """Show the running visit again to who scans while inside."""
    shown = result(visit, settled=settled, **told)
    key = "already-waiting" if visit.colour.alarming else "already-inside"
    words = html(key, face.language, time=clock(told["local"]))
    return Screen(
        join(words, "", shown.text),
        (*shown.rows, (face.press("button-answers-changed", CHANGED),)),
    )
