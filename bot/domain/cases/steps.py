"""The city's steps (SOP): what who took a case sees as a checklist, and how it may be closed."""

from collections.abc import Mapping
from dataclasses import dataclass

from bot.domain.cases.case import Outcome
from bot.domain.colour import Colour

# What fits into the details, and beside two other colours on the officer's printed guide.
MOST_STEPS = 8
LONGEST_STEP = 120
ANY_LANGUAGE = ""


@dataclass(frozen=True, slots=True)
class Step:
    """One line of the checklist, in some languages or, as `ANY_LANGUAGE`, for all."""

    words: Mapping[str, str]

    def said(self, language: str) -> str:
        """Return the step in a language, else in the first one it is written in."""
        return self.words.get(language) or next(iter(self.words.values()))


@dataclass(frozen=True, slots=True)
class Procedure:
    """What to do about one kind of case: its steps, and the outcomes that may close it."""

    steps: tuple[Step, ...]
    outcomes: tuple[Outcome, ...]

    def allows(self, outcome: str) -> bool:
        """Tell whether this outcome may close the case."""
        return outcome in {one.key for one in self.outcomes}


@dataclass(frozen=True, slots=True)
class Sop:
    """All procedures of a city: one a colour, and those of reasons that need another."""

    by_colour: Mapping[Colour, Procedure]
    by_reason: Mapping[tuple[Colour, str], Procedure]

    def procedure(self, colour: Colour, reason_class: str) -> Procedure:
        """Return what to do about a case of this colour and reason class."""
        return self.by_reason.get((colour, reason_class)) or self.by_colour[colour]


def ticked(ticks: int, number: int) -> bool:
    """Tell whether a step, counted from 1, is ticked in a case's ticks."""
    return bool(ticks & _bit(number))


def with_tick(ticks: int, number: int, done: bool) -> int:
    """Return the ticks with a step's, counted from 1, set or taken away."""
    return ticks | _bit(number) if done else ticks & ~_bit(number)


def _bit(number: int) -> int:
    return 1 << (number - 1)
