"""The columns for purposes and yellow in the file of offices, and the tables they need."""

import sqlite3
from pathlib import Path

import pytest

from bot.domain.offices import OfficeRow
from bot.services.office.office_file import read_offices
from bot.services.table_file import BadFile
from tests.telegram import World

PLAIN = "kode,nama,alamat,kecamatan,kapasitas,jam buka"
ROW = "KEL-A,Kelurahan A,Jl. A,Sukorejo,30,24 jam"
MIGRATIONS = Path("storage/migrations")


def read(headings: str, cells: str) -> OfficeRow:
    [row] = read_offices(f"{PLAIN},{headings}\n{ROW},{cells}\n".encode())
    return row


def problem(headings: str, cells: str) -> str:
    with pytest.raises(BadFile) as caught:
        read(headings, cells)
    [found] = caught.value.problems
    return found.key


def test_a_file_without_the_columns_asks_nothing_and_lets_yellow_in() -> None:
    [row] = read_offices(f"{PLAIN}\n{ROW}\n".encode())
    assert (row.purposes, row.yellow_asks) == ((), False)


@pytest.mark.parametrize("heading", ["tujuan", "Purposes"])
def test_purposes_stand_between_bars(heading: str) -> None:
    assert read(heading, "KTP | KK|").purposes == ("KTP", "KK")


@pytest.mark.parametrize(
    ("word", "asks"),
    [("masuk", False), ("enters", False), ("", False), ("tanya", True), ("Asks", True)],
)
def test_yellow_enters_or_asks(word: str, asks: bool) -> None:
    assert read("kuning", word).yellow_asks is asks


@pytest.mark.parametrize(
    ("headings", "cells", "key"),
    [
        ("tujuan", "1|2|3|4|5|6|7", "office-many-purposes"),
        ("tujuan", "x" * 21, "office-long-purpose"),
        ("tujuan", "KTP|ktp", "office-purpose-twice"),
        ("kuning", "merah", "office-bad-yellow"),
    ],
)
def test_what_cannot_be_used_is_named(headings: str, cells: str, key: str) -> None:
    assert problem(headings, cells) == key


async def test_an_import_stores_both_and_the_next_one_changes_them(world: World) -> None:
    async with world.transaction() as services:
        for cells, stored in (("KTP|KK,tanya", (("KTP", "KK"), True)), (",", ((), False))):
            await services.office_import.apply([read("tujuan,kuning", cells)], by=None)
            office = await services.offices.of_code("KEL-A")
            assert office is not None
            assert (office.purposes, office.yellow_asks) == stored


def test_an_older_file_keeps_its_roles_counts_and_guests() -> None:
    db = sqlite3.connect(":memory:")
    db.executescript((MIGRATIONS / "0001_initial.sql").read_text())
    db.executescript(
        "INSERT INTO people (id, created_at) VALUES (1, 0), (2, 0);"
        "INSERT INTO offices VALUES (1, 'A', 'A', 'A', 'A', 9, '24 jam', NULL, NULL, NULL, 0);"
        "INSERT INTO doors VALUES (1, 1, '');"
        "INSERT INTO roles VALUES (7, 1, 'head', 1, 'active', 0, NULL, 0);"
        "INSERT INTO daily VALUES ('2021-11-08', 1, 'guest', 'green', 3);"
        "INSERT INTO visits (talk_id, person_id, office_id, door_id, registered_by, day,"
        " checkin_at, colour, declared, reasons, version, answers, code, checkout_due_at)"
        " VALUES (1, 2, 1, 1, 1, '2021-11-08', 0, 'green', 'green', '', 'P1', x'00', '1', 0),"
        " (2, 1, 1, 1, NULL, '2021-11-08', 0, 'green', 'green', '', 'P1', x'00', '2', 0);"
    )
    db.executescript((MIGRATIONS / "0005_companions_staff.sql").read_text())
    assert db.execute("SELECT id, role FROM roles").fetchall() == [(7, "head")]
    assert db.execute("SELECT kind, count FROM daily").fetchall() == [("guest", 3)]
    assert db.execute("SELECT kind FROM visits ORDER BY id").fetchall() == [
        ("guest",),
        ("visitor",),
    ]
    db.close()
