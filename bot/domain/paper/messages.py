"""What is drawn to be printed."""

from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class PosterFile:
    """Posters to print: of an office (0: of all), of one door (0: of all), asked for by whom."""

    KIND: ClassVar[str] = "poster-file"
    office_id: int
    kind: str
    person_id: int
    door_id: int = 0


@dataclass(frozen=True, slots=True)
class GuideFile:
    """Officer's guides to print: of an office (0: of all), asked for by whom."""

    KIND: ClassVar[str] = "guide-file"
    office_id: int
    person_id: int


@dataclass(frozen=True, slots=True)
class SlipFile:
    """Paper slips to print, those of one batch of an office, asked for by whom."""

    KIND: ClassVar[str] = "slip-file"
    office_id: int
    batch_id: int
    person_id: int


PaperFact = PosterFile | GuideFile | SlipFile
