"""Read the list in which an admin or a Puskesmas plans its clinics."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from functools import partial
from typing import Any

from bot.domain.offices import Office
from bot.domain.outreach.clinic_words import (
    Unreadable,
    hours_of,
    pin_of,
    place_of,
    puskesmas_of,
    quota_of,
    serves_of,
    vaccine_of,
    yes_of,
)
from bot.domain.outreach.clinics import ClinicRow, Plan
from bot.services.table_file import BadCell, BadFile, Column, Problem, Row, read_table
from bot.services.table_file.dates import day_of

_SAYS_NOTHING = frozenset({"hari", "day", "weekday", "keterangan", "notes"})


def read_clinics(
    data: bytes, offices: Sequence[Office], known: Iterable[Plan], *, today: date
) -> list[ClinicRow]:
    """Return the clinics of a file; raise BadFile, naming each wrong row, unless all is right.

    A day that is past is a slip of the pen, unless it is that of a clinic that is `known`.
    """
    rows = [_row(row) for row in read_table(data, columns(offices), passed_over=_SAYS_NOTHING)]
    held, lines, wrong = {one.known_by for one in known}, dict[Any, int](), list[Problem]()
    for row in rows:
        first = lines.setdefault(row.plan.known_by, row.line)
        if first != row.line:
            wrong.append(Problem(row.line, "tempat", "clinic-twice", {"first": str(first)}))
        if row.plan.day < today and row.plan.known_by not in held:
            wrong.append(Problem(row.line, "tanggal", "clinic-past-day", {}))
    if wrong:
        raise BadFile(wrong)
    return rows


def columns(offices: Sequence[Office]) -> tuple[Column, ...]:
    """Return the columns; which offices there are decides what may stand in them."""
    return (
        Column("office_id", ("puskesmas",), _cell(partial(puskesmas_of, offices=offices))),
        Column("place", ("tempat", "place"), _cell(place_of)),
        Column("address", ("alamat", "address"), _cell(place_of), required=False),
        Column("day", ("tanggal", "date"), day_of, also=("tgl",)),
        Column("hours", ("jam", "hours"), _cell(hours_of), also=("pukul", "waktu")),
        Column("vaccine", ("vaksin", "vaccine"), _cell(vaccine_of)),
        Column("quota", ("kuota", "quota"), _cell(quota_of)),
        Column("hourly", ("per jam", "hourly"), _cell(yes_of), required=False),
        Column(
            "serves",
            ("kelurahan",),
            _cell(partial(serves_of, offices=offices)),
            required=False,
        ),
        Column("pin", ("titik", "point"), _cell(pin_of), required=False, also=("koordinat",)),
    )


def _cell(read: Callable[[str], Any]) -> Callable[[str], Any]:
    def cell(text: str) -> Any:
        try:
            return read(text)
        except Unreadable as bad:
            raise BadCell(bad.key, **bad.values) from None

    return cell


def _row(row: Row) -> ClinicRow:
    cells = dict(row.cells)
    cells["opens"], cells["closes"] = cells.pop("hours")
    return ClinicRow(Plan(**cells), frozenset(cells), row.line)
