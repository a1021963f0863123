"""A colour with its reasons and its last day: what the rules say about one visitor."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

VERIFIED = "verified"  # an officer has seen proof; the declared reasons stand behind it
REASON_CLASSES = ("positive-or-contact", "not-vaccinated", "abroad", "look-needed")


class Colour(StrEnum):
    """The five results; ASK is "Tanya petugas": no rule decides, an officer does."""

    GREEN = "green"
    YELLOW = "yellow"
    ASK = "ask"
    RED = "red"
    BLACK = "black"

    @property
    def severity(self) -> int:
        """Return the rank of the colour, from 0 (green) to 4 (black)."""
        return tuple(Colour).index(self)

    @property
    def alarming(self) -> bool:
        """Return whether the colour opens a case for the officers."""
        return self in {Colour.ASK, Colour.RED, Colour.BLACK}


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the rules of one version say about one set of answers on one day.

    `reasons` are stable keys; `ends_on` is the first day on which the colour no longer
    holds for the same answers (None: no known end); `version` names the rules.
    """

    colour: Colour
    reasons: tuple[str, ...]
    ends_on: date | None
    version: str

    @property
    def verified(self) -> bool:
        """Tell whether the colour is one an officer gave for proof."""
        return VERIFIED in self.reasons


def reason_class(verdict: Verdict) -> str:
    """Return the neutral key that a group of officers may read instead of the reasons.

    What PeduliLindungi or an adult's colour rests on is not known here.
    """
    if not {"elsewhere", "with-adult"}.isdisjoint(verdict.reasons):
        return "look-needed"
    if verdict.colour is Colour.BLACK:
        return "abroad" if "abroad" in verdict.reasons else "positive-or-contact"
    return "not-vaccinated" if verdict.colour is Colour.RED else "look-needed"
