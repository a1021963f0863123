"""An exposure: what the Satgas sees of it, and what is said to whom it concerns."""

from collections.abc import Sequence

from bot.domain.cases.exposures import Counts, Exposure, Place, State, ToCall
from bot.domain.verbs import EXPOSURE_CALL, EXPOSURE_LIST, EXPOSURE_NO, EXPOSURE_TELL, POSITIVE
from bot.domain.visits import initials
from bot.texts import Html, html
from bot.views.dates import day
from bot.views.lists import pages
from bot.views.screen import Button, Rows, Screen, blocks, button, join


def preview(visit_id: int, name: str, counts: Counts, language: str, *, days: int) -> Screen:
    """Ask whether somebody is confirmed positive, and say how many that would concern."""
    rows: Rows = ((button("button-positive", language, POSITIVE(visit_id), style="danger"),),)
    words = blocks(
        html("exposure-ask", language, initials=initials(name)),
        _counts(counts, days, language),
        "",
        html("exposure-ask-how", language),
    )
    return Screen(words, rows, protect=True)


def card(
    exposure: Exposure, name: str, by: str, counts: Counts, language: str, *, days: int, own: bool
) -> Screen:
    """Show how far it has come, to who may decide; `own`: who reads it has reported it."""
    words = blocks(
        html("exposure-title", language, number=exposure.id, initials=initials(name), name=by),
        _counts(counts, days, language),
        "",
        html(f"exposure-{exposure.state}", language),
    )
    return Screen(words, _rows(exposure, language, own=own), protect=True)


def _rows(exposure: Exposure, language: str, *, own: bool) -> Rows:
    no = button("button-exposure-no", language, EXPOSURE_NO("ask", exposure.id))
    if exposure.state is State.REPORTED:
        tell = button(
            "button-exposure-tell", language, EXPOSURE_TELL(exposure.id), style="primary"
        )
        return ((no,),) if own else ((tell,), (no,))
    if exposure.state is State.RELEASED:
        calls = button("button-exposure-list", language, EXPOSURE_LIST(exposure.id))
        return ((calls,), (no,))
    return ()


def ask_no(exposure: Exposure, language: str) -> Screen:
    """Ask whether to take it back."""
    yes: Button = button(
        "button-exposure-no-yes", language, EXPOSURE_NO("yes", exposure.id), style="danger"
    )
    back = button("button-back", language, EXPOSURE_NO("back", exposure.id))
    return Screen(html("exposure-no-ask", language, number=exposure.id), ((yes,), (back,)))


def calls(found: Sequence[ToCall], language: str) -> list[Screen]:
    """List who is to be telephoned."""
    if not found:
        return [Screen(html("exposure-calls-none", language))]
    lines = [html("exposure-calls", language), *(_to_call(one, language) for one in found)]
    return [Screen(part, protect=True) for part in pages(lines)]


def notice(
    places: Sequence[Place], exposure_id: int, language: str, *, days: int, phones: Sequence[str]
) -> Screen:
    """Say kindly what to do; not who it was, nor where if that would tell."""
    words = blocks(
        html("exposure-notice", language),
        *dict.fromkeys(_place(one, days, language) for one in places),
        "",
        html("exposure-todo", language),
        html("exposure-phone", language, phone=", ".join(phones)) if phones else None,
        "",
        html("exposure-colour", language),
        html("exposure-kind", language),
    )
    rows = ((button("button-call", language, EXPOSURE_CALL(exposure_id)),),)
    return Screen(words, rows, protect=True)


def call_reply(*, noted: bool) -> str:
    """Return the words for who shared a number."""
    return "exposure-call-noted" if noted else "call-over"


def _counts(counts: Counts, days: int, language: str) -> Html:
    return join(
        html(
            "exposure-told",
            language,
            count=counts.told,
            companions=counts.companions,
            days=days,
        ),
        html("exposure-to-call", language, count=counts.calls) if counts.calls else None,
    )


def _place(one: Place, days: int, language: str) -> Html:
    if one.office is None:
        return html("exposure-somewhere", language, days=days)
    where = {"office": one.office, "day": day(one.day, language)}
    if one.companion is None:
        return html("exposure-at", language, **where)
    return html("exposure-at-companion", language, name=one.companion, **where)


def _to_call(one: ToCall, language: str) -> Html:
    return html(
        "exposure-call-line",
        language,
        name=one.name,
        office=one.office,
        day=day(one.day, language),
        phone=one.phone or "–",
        by=one.by or "none",
    )
