"""What a pass tells: the facts of one visit, and the words around them."""

from dataclasses import dataclass

from bot.domain.colour import Colour


@dataclass(frozen=True, slots=True)
class PassFacts:
    """What one pass shows of a visit; `day` and `time` in words, `word` the office's this hour.

    Without a colour the visit is over: no word, no code to scan, and `time` is when they left.
    """

    colour: Colour | None
    office: str
    door: str
    name: str
    code: str
    day: str
    time: str
    word: str
    link: str


@dataclass(frozen=True, slots=True)
class PassWords:
    """The words around the facts, in the visitor's language."""

    colour_word: str
    in_at: str
    word_label: str
    declared: str
    mark: str = ""  # on the band: drawn for a random check, or where to wait
