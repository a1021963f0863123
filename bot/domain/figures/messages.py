"""What is told of figures."""

from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class TallyCard:
    """A count at the door, as it stands when it leaves, for who counts."""

    KIND: ClassVar[str] = "tally-card"
    tally_id: int


@dataclass(frozen=True, slots=True)
class ChartFile:
    """A chart of some days, of an office (0: of the city), asked for by whom."""

    KIND: ClassVar[str] = "chart-file"
    chart: str
    span: str
    office_id: int
    person_id: int


@dataclass(frozen=True, slots=True)
class ReportFile:
    """The report of some days in one form, for whom."""

    KIND: ClassVar[str] = "report-file"
    form: str
    span: str
    person_id: int


@dataclass(frozen=True, slots=True)
class ExportFile:
    """A list of the visits or cases of some days, for whom."""

    KIND: ClassVar[str] = "export-file"
    what: str
    format: str
    span: str
    person_id: int


FiguresFact = TallyCard | ChartFile | ReportFile | ExportFile
