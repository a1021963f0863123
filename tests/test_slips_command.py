"""`slips` from the command line: numbered slips of an office, known to the database."""

import re
import sqlite3
from pathlib import Path

import pytest

from bot.cli.session import Refused
from tests.test_printing_commands import Office, office, words

__all__ = ["office"]


def printed(office: Office, *options: str) -> Path:
    return office.prints(*options, what="slips")


def test_every_printed_number_is_a_slip_of_the_office(office: Office) -> None:
    numbers = re.findall(r"/tamu (\d{4})", words(printed(office, "--office", "KEL-TURI")))
    known = office.ask(
        "SELECT number FROM slips JOIN offices o ON o.id = office_id WHERE o.code = 'KEL-TURI'"
    )
    assert len(numbers) == 48
    assert sorted(numbers) == sorted(number for (number,) in known)


@pytest.mark.parametrize("count", [1, 7])
def test_as_many_are_printed_as_were_asked_for(office: Office, count: int) -> None:
    found = words(printed(office, "--office", "kel-turi", "--count", str(count)))
    assert len(re.findall(r"/tamu (\d{4})", found)) == count


def test_an_office_that_does_not_exist_is_refused(office: Office) -> None:
    with pytest.raises(Refused, match="KEL-MOON"):
        printed(office, "--office", "KEL-MOON")


def test_an_office_without_free_numbers_is_refused(office: Office) -> None:
    with sqlite3.connect(office.folder / "test.db") as database:
        [(turi,)] = database.execute("SELECT id FROM offices WHERE code = 'KEL-TURI'").fetchall()
        database.execute("INSERT INTO slip_batches VALUES (1, ?, NULL, 0)", (turi,))
        database.executemany(
            "INSERT INTO slips (batch_id, office_id, number) VALUES (1, ?, ?)",
            [(turi, f"{number:04}") for number in range(10_000)],
        )
    with pytest.raises(Refused, match="too many slips"):
        printed(office, "--office", "KEL-TURI")


def test_a_number_of_slips_beyond_reason_is_refused(office: Office) -> None:
    with pytest.raises(SystemExit):
        printed(office, "--office", "KEL-TURI", "--count", "5000")
