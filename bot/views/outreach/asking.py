"""What a resident is asked about the next dose: a question's words, and a button an answer."""

from collections.abc import Callable, Sequence
from datetime import date

from bot.domain.offices import Office, kelurahan_name
from bot.domain.outreach.asking import (
    MOST_DOSES,
    NEVER_ILL,
    OLDEST,
    OUTSIDE,
    UNKNOWN,
    WEEKS_AGO,
    WELL_FOR,
)
from bot.domain.outreach.deferrals import RECOVERED
from bot.domain.outreach.doses import VACCINES
from bot.domain.outreach.residents import Resident
from bot.domain.outreach.verbs import VACCINATION_ASK, VACCINATION_SAY
from bot.domain.team.groups import RWS
from bot.texts import html, text
from bot.views.outreach.reminders import weeks_ago
from bot.views.screen import Button, Screen, button, in_rows

DECADE = 10  # years a button


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
    back = back_to(name if more else "summary", one, language)
    return Screen(words, (*in_rows(buttons, columns), back))


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
        RECOVERED: lambda: (
            3,
            [
                *((str(n), weeks_ago(n, language)) for n in WELL_FOR),
                (NEVER_ILL, text("vaccination-not-recovered", language)),
            ],
        ),
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


def back_to(key: str, one: Resident, language: str) -> tuple[Button, ...]:
    """Return the way back to a question, or to where things stand."""
    return (button("button-back", language, VACCINATION_ASK(one.id, key)),)
