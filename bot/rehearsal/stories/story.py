"""A story as plain data: who does what and when, so that a city comes alive by itself."""

from collections.abc import Mapping
from dataclasses import dataclass

Words = Mapping[str, str]  # by language, for whoever reads along


@dataclass(frozen=True)
class Act:
    """One thing somebody does, `after` a pause of so many seconds."""

    after: float


@dataclass(frozen=True)
class Start(Act):
    """Scan a poster or open a link, and press START."""

    payload: str


@dataclass(frozen=True)
class Say(Act):
    """Write to the bot; `chat` is a group, None the private chat."""

    text: str
    chat: int | None = None


@dataclass(frozen=True)
class Press(Act):
    """Press the button with this label, on the newest message of a chat that has it.

    `chat` is a group; None is the private chat.
    """

    label: str
    chat: int | None = None


@dataclass(frozen=True)
class Follow(Act):
    """Open the link with which the bot answered the last press, and press START."""


@dataclass(frozen=True)
class Scene:
    """What one person does in one go, from a second of the story on."""

    at: float
    who: int
    acts: tuple[Act, ...]
    line: Words


@dataclass(frozen=True)
class Leap:
    """Where nobody acts for long: at this second the clock moves on by so many at once."""

    at: float
    seconds: int


@dataclass(frozen=True)
class Story:
    """Scenes of many people; it `lasts` so many seconds, without those that are leapt over."""

    title: Words
    lasts: float
    scenes: tuple[Scene, ...]
    leaps: tuple[Leap, ...] = ()

    def clock(self, at: float) -> float:
        """Return how far the clock has moved on by this second of the story."""
        return at + sum(one.seconds for one in self.leaps if one.at <= at)
