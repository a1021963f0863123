"""Read the file in which a city lists its residents; a national ID number is never taken."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from difflib import get_close_matches
from typing import Any

from bot.domain import names
from bot.domain.offices import kelurahan_name
from bot.domain.outreach.asking import MOST_DOSES, OLDEST
from bot.domain.outreach.doses import VACCINES
from bot.domain.outreach.residents import Doses, Home
from bot.domain.written_numbers import read_number
from bot.services.table_file import BadCell, BadFile, Column, Problem, Row, read_table
from bot.services.table_file.dates import day_of

LARGEST = 60_000_000  # 150,000 residents are about 15 MB
LONGEST_ADDRESS = 200
MOST_RW = 99
_OUTSIDE = frozenset({"luar kota", "luar kota blitar", "outside", "-"})
_ID_HEADING = re.compile(r"\b(?:nik|n\.i\.k|ktp|no\.? ?kk|kk|nomor induk|kartu keluarga)\b", re.I)
_ID_NUMBER = re.compile(r"(?<!\d)\d{16}(?!\d)")
_MOBILE = re.compile(r"(?:\+?62|0)(8\d{8,11})")
_RW = re.compile(r"^r[wt][\s.:/]*", re.IGNORECASE)  # "RW 03" in a column of that name
_NOTHING = re.compile(r"^")
_APART = re.compile(r"[\s().-]+")
_VACCINE = {
    **{one.key: one.key for one in VACCINES},
    **{one.name.casefold(): one.key for one in VACCINES},
    **{
        "j&j": "janssen",
        "astra zeneca": "astrazeneca",
        "coronavac": "sinovac",
        "az": "astrazeneca",
    },
}


@dataclass(frozen=True, slots=True)
class Listed:
    """A resident as a row tells it."""

    line: int
    name: str
    born: int | None
    home: Home
    had: Doses
    phone: str | None = None
    address: str | None = None

    @property
    def known_by(self) -> str:
        """Return by what somebody is known again on the next list."""
        at = self.home
        return f"{self.name.casefold()}|{self.born}|{at.kelurahan_id}|{at.rw}|{at.rt}"

    @property
    def content(self) -> str:
        """Return all that the row says, to know whether another list says the same."""
        return repr(self).replace(f"line={self.line}", "line=0", 1)


def read_residents(data: bytes, kelurahan: Mapping[str, int], *, today: date) -> list[Listed]:
    """Return the residents of a file; raise BadFile unless all is right.

    `kelurahan`: the numbers of the city's by their names, as people write them.
    """
    try:
        rows = read_table(data, columns(kelurahan, today), largest=LARGEST)
    except BadFile as bad:
        raise _said_of_ids(bad) from None
    found = [_listed(row) for row in rows]
    _check_alike(found)
    return found


def _said_of_ids(bad: BadFile) -> BadFile:
    """Say of a column with ID numbers why it is not taken, and of nothing else."""
    ids = [
        Problem(one.line, one.column, "residents-no-id", {})
        for one in bad.problems
        if one.key == "file-unknown-heading" and _ID_HEADING.search(one.column)
    ]
    return BadFile(ids) if ids else bad


def _check_alike(found: Sequence[Listed]) -> None:
    lines, problems = dict[str, int](), list[Problem]()
    for one in found:
        first = lines.setdefault(one.known_by, one.line)
        if first != one.line:
            values = {"first": str(first), "name": one.name}
            problems.append(Problem(one.line, "nama", "residents-alike", values))
    if problems:
        raise BadFile(problems)


def _listed(row: Row) -> Listed:
    told = row.cells
    doses = told.get("doses")
    had = Doses(doses, told.get("vaccine"), told.get("last_on"))
    home = Home(told["kelurahan"], told.get("rw"), told.get("rt"))
    return Listed(
        line=row.line,
        name=told["name"],
        born=told.get("born"),
        home=home,
        had=had if doses else Doses(doses),
        phone=told.get("phone"),
        address=told.get("address"),
    )


def _without_ids(text: str) -> str:
    if _ID_NUMBER.search(text):
        raise BadCell("residents-id-here")
    return text


def _name(text: str) -> str:
    name = names.clean(_without_ids(text))
    if name is None:
        raise BadCell("residents-bad-name", name=text)
    return name


def _address(text: str) -> str | None:
    if len(_without_ids(text)) > LONGEST_ADDRESS:
        raise BadCell("office-long-text", limit=str(LONGEST_ADDRESS), length=str(len(text)))
    return text or None


def _phone(text: str) -> str | None:
    if not text or text == "-":
        return None
    bare = _APART.sub("", _without_ids(text))
    if match := _MOBILE.fullmatch(bare):  # nearly all: the library takes a minute for a city
        return f"+62{match[1]}"
    import phonenumbers  # noqa: PLC0415 - 15 MB

    try:
        number = phonenumbers.parse(bare, "ID")
    except phonenumbers.NumberParseException:
        raise BadCell("office-bad-phone", phone=text) from None
    if not phonenumbers.is_valid_number(number):
        raise BadCell("office-bad-phone", phone=text)
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def _number(
    least: int, most: int, key: str, before: re.Pattern[str] = _NOTHING
) -> Callable[[str], int | None]:
    """Return what reads a whole number within these bounds; an empty cell is not known.

    `before`: what may stand before it.
    """

    def read(cell: str) -> int | None:
        text = before.sub("", cell)
        if not text:
            return None
        number = read_number(text.removesuffix(".0"))
        if number is None or not least <= number <= most:
            raise BadCell(key, value=cell, least=str(least), most=str(most))
        return number

    return read


def _vaccine(text: str) -> str | None:
    if text and text.casefold() not in _VACCINE:
        raise BadCell("residents-bad-vaccine", value=text)
    return _VACCINE.get(text.casefold())


def _past_day(today: date) -> Callable[[str], date | None]:
    def read(cell: str) -> date | None:
        day = day_of(cell) if cell else None
        if day is not None and day > today:
            raise BadCell("residents-future-day", date=cell)
        return day

    return read


def _kelurahan(known: Mapping[str, int]) -> Callable[[str], int | None]:
    by_name = {_run_together(name): (kelurahan_name(name), known[name]) for name in known}

    def read(text: str) -> int | None:
        if text.casefold() in _OUTSIDE:
            return None
        name = _run_together(text)
        if name not in by_name:
            near = [by_name[one][0] for one in get_close_matches(name, by_name, n=1)]
            raise BadCell("residents-bad-kelurahan", value=text, near=near[0] if near else "none")
        return by_name[name][1]

    return read


def _run_together(name: str) -> str:
    return "".join(kelurahan_name(name).casefold().split())


def columns(kelurahan: Mapping[str, int], today: date) -> tuple[Column, ...]:
    """Return the columns; which kelurahan there are decides what may stand in them."""
    born = _number(today.year - OLDEST, today.year, "residents-bad-number")
    count = _number(0, MOST_DOSES + 1, "residents-bad-number")
    place = _number(0, MOST_RW, "residents-bad-number", before=_RW)
    optional: dict[str, Any] = {"required": False}
    return (
        Column("name", ("nama", "name"), _name, also=("nama lengkap", "full name")),
        Column("phone", ("telepon", "phone"), _phone, also=("no hp", "hp", "telp"), **optional),
        Column("born", ("tahun lahir", "birth year"), born, also=("lahir",), **optional),
        Column("kelurahan", ("kelurahan", "village"), _kelurahan(kelurahan), also=("kel",)),
        Column("rw", ("rw",), place, **optional),
        Column("rt", ("rt",), place, **optional),
        Column("address", ("alamat", "address"), _address, also=("patokan",), **optional),
        Column("doses", ("dosis", "doses"), count, also=("jumlah dosis",), **optional),
        Column("vaccine", ("vaksin", "vaccine"), _vaccine, also=("jenis vaksin",), **optional),
        Column("last_on", ("tanggal terakhir", "last date"), _past_day(today), **optional),
    )
