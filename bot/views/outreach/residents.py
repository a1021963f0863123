"""`/vaksin`: one's doses, the next one and why, and everything a resident can do in one tap."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from bot.domain.offices import Office, kelurahan_name
from bot.domain.outreach.asking import IN_CARE, MOST_DOSES, OLDEST, OUTSIDE, UNKNOWN, WEEKS_AGO
from bot.domain.outreach.doses import VACCINES
from bot.domain.outreach.due import next_due
from bot.domain.outreach.moves import LEFT_ALONE, NOT_NOW
from bot.domain.outreach.residents import Reached, Resident
from bot.domain.outreach.verbs import (
    VACCINATION,
    VACCINATION_ASK,
    VACCINATION_DO,
    VACCINATION_NEW,
    VACCINATION_NOT,
    VACCINATION_SAY,
)
from bot.domain.team.groups import RWS
from bot.texts import Html, html, text
from bot.views.dates import day
from bot.views.outreach.reminders import weeks_ago
from bot.views.phones import dialled
from bot.views.reply_keys import NO_KEYS, Key
from bot.views.screen import Button, Rows, Screen, blocks, button, in_rows, join

DECADE = 10  # years a button
Places = dict[int, str]


def begin(language: str) -> Screen:
    """Say what this is for and what is kept, to who is not registered."""
    own = button("button-vaccination-begin", language, VACCINATION_NEW("self"))
    others = button("button-vaccination-family", language, VACCINATION_NEW("other"))
    return Screen(html("vaccination-intro", language), ((own,), (others,)))


def overview(
    all_: Sequence[Resident], places: Places, today: date, language: str, *, registered: bool
) -> Screen:
    """Show everybody a person is told of, each with a button; who is not among them may be."""
    own = button("button-vaccination-too", language, VACCINATION_NEW("self"))
    more: Rows = () if registered else ((own,),)
    if len(all_) == 1:
        one = summary(all_[0], places, today, language)
        return replace(one, rows=(*one.rows, *more))
    lines = [_about(one, places, today, language) for one in all_]
    rows = [(Button(one.name or "?", VACCINATION_ASK(one.id, "summary")),) for one in all_]
    return Screen(
        blocks(*(part for line in lines for part in (line, ""))),
        (*rows, _care(language), *more),
    )


def summary(one: Resident, places: Places, today: date, language: str) -> Screen:
    """Show one resident: what was had, what comes next and why, and what can be done."""
    return Screen(
        _about(one, places, today, language),
        (*_deeds(one, language), _care(language)),
        protect=True,
    )


def _about(one: Resident, places: Places, today: date, language: str) -> Html:
    had = one.had
    vaccine = text(f"vaccine-{had.vaccine}", language) if had.vaccine else ""
    last = day(had.last_on, language) if had.last_on else ""
    return join(
        html("vaccination-who", language, name=one.name or "?"),
        html(
            "vaccination-had",
            language,
            doses=-1 if had.doses is None else had.doses,
            vaccine=vaccine or "none",
            last=last or "none",
        ),
        _next(one, today, language),
        html("vaccination-home", language, home=home(one, places, language)),
        html(f"vaccination-state-{one.state}", language) if one.state in SAID else None,
    )


SAID = frozenset({*LEFT_ALONE, Reached.VISIT, Reached.CALL})


def _next(one: Resident, today: date, language: str) -> Html:
    due = next_due(one.had, one.born)
    why = html(f"due-{due.why}", language)
    if due.dose is None or due.on is None:
        return why
    if due.on <= today:
        return html("vaccination-now", language, dose=due.dose, why=why)
    return html("vaccination-next", language, dose=due.dose, day=day(due.on, language), why=why)


def home(one: Resident, places: Places, language: str) -> str:
    """Return where somebody lives, as people say it."""
    at = one.home
    if at.kelurahan_id is None:
        return text("vaccination-outside", language)
    parts = [places.get(at.kelurahan_id, "?")]
    parts += [f"RW {at.rw:02d}"] if at.rw else []
    parts += [f"RT {at.rt:02d}"] if at.rt else []
    return " ".join(parts)


def _deeds(one: Resident, language: str) -> Rows:
    if one.state in LEFT_ALONE:
        return ((button("button-vaccination-again", language, VACCINATION_DO(one.id, "again")),),)
    change = button("button-vaccination-change", language, VACCINATION_ASK(one.id, "doses"))
    move = button("button-vaccination-home", language, VACCINATION_ASK(one.id, "kelurahan"))
    rows: list[tuple[Button, ...]] = [*answers(one, language)] if one.dose else []
    if one.phone is None:
        phone = button("button-vaccination-phone", language, VACCINATION_DO(one.id, "phone"))
        rows.append((phone,))
    return (*rows, (change, move))


def answers(one: Resident, language: str) -> Rows:
    """Return what can be answered to a reminder, in one tap each."""

    def deed(what: str, style: str | None = None) -> Button:
        key = f"button-vaccination-{what}"
        return button(key, language, VACCINATION_DO(one.id, what), style=style)

    return (
        (deed("had", "success"),),
        (deed("later"), deed("why")),
        (deed("visit"), deed("stop")),
    )


def _care(language: str) -> tuple[Button, ...]:
    return (button("button-vaccination-care", language, VACCINATION_NEW("other")),)


def due_message(one: Resident, phone: str | None, language: str, *, places: Rows = ()) -> Screen:
    """Tell of a dose that is due, in the tone expected of a health service.

    `places`: what books one at a clinic.
    """
    who = html("due-for", language, name=one.name or "?")
    words = html("due-message", language, dose=one.dose or 1)
    call = html("due-call", language, phone=dialled(phone)) if phone else None
    return Screen(join(who, words, call), (*places, *answers(one, language)), protect=True)


def which_relative(language: str) -> Screen:
    """Ask for whom else reminders are to come here."""
    kinds = [
        Button(text(f"relative-{one}", language), VACCINATION_NEW(one))
        for one in IN_CARE
        if one != "other"
    ]
    back = button("button-back", language, VACCINATION())
    return Screen(html("vaccination-for-whom", language), (*in_rows(kinds, 2), (back,)))


def why_not(one: Resident, language: str) -> Screen:
    """Ask for the reason not to come now."""
    rows = [(button(f"not-now-{why}", language, VACCINATION_NOT(one.id, why)),) for why in NOT_NOW]
    return Screen(html("vaccination-why-not", language), (*rows, _done(one, language)))


def ask(
    key: str, one: Resident, kelurahan: Sequence[Office], today: date, language: str
) -> Screen:
    """Ask a question: its words, and a button for each answer."""
    name, _, more = key.partition("-")
    columns, options = _options(name, more, kelurahan, today, language)
    buttons = [
        Button(
            label,
            VACCINATION_ASK(one.id, value)
            if value.startswith("born-")
            else VACCINATION_SAY(one.id, name, value),
        )
        for value, label in options
    ]
    words = html(f"vaccination-ask-{name}", language, name=one.name or "?")
    return Screen(words, (*in_rows(buttons, columns), _done(one, language)))


def _options(
    name: str, more: str, kelurahan: Sequence[Office], today: date, language: str
) -> tuple[int, list[tuple[str, str]]]:
    """Return how many answers stand in a row, and each with its words."""
    unknown = (UNKNOWN, text("vaccine-unknown", language))
    counts = range(MOST_DOSES + 1)
    made: dict[str, Callable[[], tuple[int, list[tuple[str, str]]]]] = {
        "doses": lambda: (
            2,
            [(str(n), text("vaccination-doses", language, doses=n)) for n in counts],
        ),
        "vaccine": lambda: (
            2,
            [*((one.key, text(f"vaccine-{one.key}", language)) for one in VACCINES), unknown],
        ),
        "last": lambda: (3, [*((str(n), weeks_ago(n, language)) for n in WEEKS_AGO), unknown]),
        "born": lambda: years(int(more), today) if more else decades(today),
        "kelurahan": lambda: (
            2,
            [
                *((str(one.id), kelurahan_name(one.name)) for one in kelurahan),
                (OUTSIDE, text("vaccination-outside", language)),
            ],
        ),
    }
    numbers = [(str(n), f"{name.upper()} {n:02d}") for n in range(1, RWS + 1)]
    return made[name]() if name in made else (4, [*numbers, unknown])


def decades(today: date) -> tuple[int, list[tuple[str, str]]]:
    """Return how many stand in a row, and each ten years in which somebody was born."""
    tens = range((today.year - OLDEST) // DECADE * DECADE, today.year + 1, DECADE)
    return 3, [(f"born-{one}", f"{one}–{one + DECADE - 1}") for one in tens]


def years(first: int, today: date) -> tuple[int, list[tuple[str, str]]]:
    """Return how many stand in a row, and each of ten years that may be answered."""
    answered = range(today.year - OLDEST, today.year + 1)
    found = [one for one in range(first, first + DECADE) if one in answered]
    return 5, [(str(one), str(one)) for one in found]


def _done(one: Resident, language: str) -> tuple[Button, ...]:
    return (button("button-back", language, VACCINATION_ASK(one.id, "summary")),)


def ask_phone(language: str) -> Screen:
    """Ask for the own number, by one key."""
    keys = (Key(text("button-share-number", language), contact=True),)
    return Screen(html("vaccination-ask-phone", language), keys=keys)


def phone_kept(language: str) -> Screen:
    """Say that the number is kept, and take the key away."""
    return Screen(html("vaccination-phone-kept", language), keys=NO_KEYS)
