"""The result's screens: the colour with its reasons and what to do, again, and when it is over."""

from datetime import datetime

from bot.domain.visits import Visit
from bot.texts import Html, html
from bot.views import random_checks, wishes
from bot.views.colours import named
from bot.views.dates import clock, day
from bot.views.screen import Button, Rows, Screen, button, join, pack
from bot.views.screening import CHANGED, Face, place
from bot.views.todo import todo


def result(
    visit: Visit,
    *,
    office: str,
    door: str,
    name: str,
    language: str,
    local: datetime,
    remind: bool,
    aloud: bool = False,
    prefix: str = "",
    settled: str = "",
) -> Screen:
    """Show the colour as word and shape, why, until when, and what to do now.

    `aloud`: for who reads the reasons to a guest. `prefix`: how the key of the last begins.
    `settled`: with what outcome an officer has closed the case.
    """
    why = "reason-held" if visit.held else "reason-verified" if visit.verified else None
    return Screen(
        join(
            f"<b>{named(visit.colour, language)}</b>",
            html("result-who", language, name=name, code=visit.code),
            html("result-where", language, place=place(office, door, language), time=clock(local)),
            _left(visit.left_office, language),
            "",
            *_reasons(visit.reasons, why, language, aloud=aloud),
            until(visit, language),
            "",
            *todo(visit, language, prefix=prefix, aloud=aloud, settled=settled),
            random_checks.remark(visit, language),
            _advice(visit, language, aloud=aloud),
            "",
            f"<i>{basis(visit.verified, language)}</i>",
        ),
        buttons(visit, language, remind=remind),
    )


def basis(verified: bool, language: str) -> Html:
    """Say what the colour rests on: never on PeduliLindungi."""
    return html("self-verified" if verified else "self-declared", language)


def _left(office: str | None, language: str) -> Html | None:
    return None if office is None else html("result-left", language, office=office)


def _advice(visit: Visit, language: str, *, aloud: bool) -> str | None:
    if visit.answers.get("health") != "ill":
        return None
    words = html("advice-ill", language)
    return f"🗣 <i>“{words}”</i>" if aloud else words


def _reasons(
    reasons: tuple[str, ...], instead: str | None, language: str, *, aloud: bool
) -> list[str]:
    keys = [instead] if instead else [f"reason-{one}" for one in reasons if one != "ill"]
    said = [html(key, language) for key in keys]
    return [f"🗣 <i>“{one}”</i>" for one in said] if aloud else [str(one) for one in said]


def until(visit: Visit, language: str) -> Html | None:
    """Say until when the colour holds, if that is known."""
    if visit.ends_on is None:
        return None
    return html(f"until-{visit.colour}", language, day=day(visit.ends_on, language))


def buttons(visit: Visit, language: str, *, remind: bool) -> Rows:
    """Return what may be done from a result: ask the officers, be reminded, check out."""
    rows: list[tuple[Button, ...]] = []
    if visit.colour.alarming:
        rows += wishes.rows(visit.id, language)
    if remind:
        rows.append((button("button-remind-me", language, pack("r", "offer", visit.id)),))
    if visit.inside:
        rows.append((button("button-checkout", language, pack("out", visit.id)),))
    if visit.may_bring:
        rows.append((button("button-companion", language, pack("comp", "new", visit.id)),))
    if visit.comparable:
        rows.append((button("button-elsewhere", language, pack("pl", "ask", visit.id)),))
    return tuple(rows)


def ended(visit: Visit, *, office: str, door: str, language: str, local: datetime) -> Screen:
    """Show that the visit is over."""
    return Screen(
        join(
            f"{named(visit.colour, language)}",
            html("visit-ended", language, place=place(office, door, language), time=clock(local)),
        )
    )


def already_inside(
    face: Face, visit: Visit, *, name: str, local: datetime, remind: bool, settled: str
) -> Screen:
    """Show the running visit again to who scans while inside."""
    shown = result(
        visit,
        office=face.office,
        door=face.door,
        name=name,
        language=face.language,
        local=local,
        remind=remind,
        settled=settled,
    )
    words = html("already-inside", face.language, time=clock(local))
    return Screen(
        join(words, "", shown.text),
        (*shown.rows, (face.press("button-answers-changed", CHANGED),)),
    )
