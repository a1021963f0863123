"""The screens with which an officer enters a guest without Telegram, questions read aloud."""

from collections.abc import Sequence
from typing import Unpack

from bot.domain.offices import Door
from bot.domain.verbs import CHECK_OUT, CLAIM, GUEST_AT
from bot.domain.visits import Visit, VisitKind
from bot.texts import html, text
from bot.views.door.companions import each
from bot.views.door.instructions import todo
from bot.views.door.result import Told, came
from bot.views.door.result import result as result_screen
from bot.views.door.screening import REFUSE, Face, Manner, place
from bot.views.screen import Button, Rows, Screen, button, join

CHILD, OTHER_DOOR = "child", "door"
MANNER = Manner(
    progress="guest-progress",
    question="question-read-aloud",
    right="guest-confirm",
    summary="question-guest",  # the officer reads it out: it speaks to nobody
    aloud=True,
)


def ask_name(
    face: Face, *, city: str, days: int, age: int, other_door: bool, problem: str | None = None
) -> Screen:
    """Ask the officer for the guest's name, with what to read aloud about the data."""
    wrong = html(problem, face.language) if problem else None
    return Screen(
        join(
            face.place,
            "",
            html("guest-read-aloud", face.language, city=city, days=days),
            "",
            wrong,
            html("guest-name-question", face.language),
            html("party-hint", face.language, age=age),
        ),
        (
            (face.press("button-guest-refuses", REFUSE),),
            *(((face.press("button-other-door", OTHER_DOOR),),) if other_door else ()),
            *face.back(),
        ),
        protect=True,
    )


def result(visit: Visit, case_id: int | None = None, **told: Unpack[Told]) -> Screen:
    """Show the officer the guest's colour and the code to write on paper.

    `case_id`: the case that this opened, which who stands in front of the guest takes at once.
    """
    language = told["language"]
    paper = html("guest-paper", language, code=visit.code)
    rows = (
        *take(case_id, language),
        _next_guest(visit.door_id, language),
        (button("button-checkout-guest", language, CHECK_OUT(visit.id)),),
    )
    return Screen(join(result_screen(visit, **told).text, "", paper), rows, protect=True)


def take(case_id: int | None, language: str, whose: str = "") -> Rows:
    """Offer a case that nobody has to who stands in front of the guest; nothing without one."""
    if case_id is None:
        return ()
    label = text("button-claim-here", language)
    named = f"{label}: {whose}" if whose else label
    return ((Button(named, data=CLAIM(case_id), style="success"),),)


def results(
    visits: Sequence[Visit],
    names: Sequence[str],
    case_ids: Sequence[int | None],
    **told: Unpack[Told],
) -> Screen:
    """Show the officer everybody's colour and code in one message, to write on paper.

    `case_ids`: the case that each visit opened, if one did, to be taken at once.
    """
    language, first = told["language"], visits[0]
    worst = max(visits, key=lambda one: one.colour.severity)
    words = join(
        came(worst, place(told["office"], told["door"], language), told["local"], language),
        "",
        *each(visits, names, language),
        "",
        *todo(worst, language),
    )
    here = [one for one in zip(visits, names, case_ids, strict=True) if one[0].inside]
    takes = [row for _, name, case_id in here for row in take(case_id, language, name)]
    checkouts = [
        (Button(f"{text('button-checkout-guest', language)}: {name}", CHECK_OUT(one.id)),)
        for one, name, _ in here
        if one.kind is VisitKind.GUEST
    ]
    rows = (*takes, _next_guest(first.door_id, language), *checkouts)
    return Screen(words, rows, protect=True)


def choose_door(doors: Sequence[Door], language: str) -> Screen:
    """Let an officer say at which office and door they stand."""
    rows = tuple((Button(_door(one, doors), data=GUEST_AT(one.id)),) for one in doors)
    return Screen(html("guest-where", language), rows)


def _door(one: Door, doors: Sequence[Door]) -> str:
    """Return office and door, as far as they tell one from the others."""
    offices = {door.office.id for door in doors}
    alone = sum(door.office.id == one.office.id for door in doors) == 1
    named = [one.office.name] if len(offices) > 1 or not one.name else []
    return " · ".join(named if alone and named else [*named, one.name])


def refused(door_id: int, language: str) -> Screen:
    """Tell the officer what to do with a guest who leaves no data."""
    return Screen(html("guest-refused", language), (_next_guest(door_id, language),))


def cancelled(door_id: int, language: str) -> Screen:
    """Tell the officer that nothing was stored."""
    return Screen(html("guest-cancelled", language), (_next_guest(door_id, language),))


def _next_guest(door_id: int, language: str) -> tuple[Button, ...]:
    data = GUEST_AT(door_id)
    return (button("button-next-guest", language, data, style="primary"),)
