"""Read the file in which the city lists, per kelurahan, its target and the doses given."""

import re

from bot.domain.figures.coverage import Coverage, Key
from bot.domain.offices import kelurahan_name
from bot.services.table_file import NO_COLUMN, BadCell, BadFile, Column, Problem, read_table

LONGEST = 80
LARGEST = 10_000_000
_COUNT = re.compile(r"\d{1,8}|\d{1,3}([.,]\d{3}){1,2}", re.ASCII)  # 15006, 15.006, 15,006
_ALL = frozenset({"", "semua", "all", "umum"})


def read_coverage(data: bytes) -> list[Coverage]:
    """Return the lines of a file; raise BadFile unless all is right."""
    rows = read_table(data, COLUMNS)
    found: list[Coverage] = []
    first: dict[Key, int] = {}
    problems = []
    for row in rows:
        cells = {"people": "", **row.cells}
        one = Coverage(**cells, given=frozenset(row.cells))
        found.append(one)
        line = first.setdefault(one.key, row.line)
        if line != row.line:
            values = {"area": one.area, "people": one.people, "first": str(line)}
            problems.append(Problem(row.line, NO_COLUMN, "coverage-twice", values))
    if problems:
        raise BadFile(problems)
    return found


def _area(text: str) -> str:
    return kelurahan_name(_short(text))


def _people(text: str) -> str:
    return "" if text.casefold() in _ALL else _short(text)


def _short(text: str) -> str:
    if len(text) > LONGEST:
        raise BadCell("import-long-name", limit=str(LONGEST), length=str(len(text)))
    return text


def _count(text: str) -> int:
    number = int(re.sub(r"\D", "", text)) if _COUNT.fullmatch(text) else LARGEST + 1
    if number > LARGEST:
        raise BadCell("coverage-bad-count", count=text)
    return number


def _perhaps(text: str) -> int | None:
    return _count(text) if text else None


_FIRST = ("dosis 1", "dose 1")
COLUMNS = (
    Column("area", ("kelurahan", "area"), _area, also=("nama kelurahan", "desa", "wilayah")),
    Column("people", ("kelompok", "group"), _people, required=False, also=("sasaran kelompok",)),
    Column("population", ("penduduk", "population"), _perhaps, required=False),
    Column("target", ("sasaran", "target"), _count),
    Column("first_dose", _FIRST, _count, also=("dosis pertama", "dosis i", "vaksin 1")),
    Column(
        "full_dose", ("dosis 2", "dose 2"), _perhaps, required=False,
        also=("dosis kedua", "dosis ii", "vaksin 2"),
    ),
)  # fmt: skip
