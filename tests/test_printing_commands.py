"""`posters` and `guides` from end to end: what is printed is what the database knows."""

import sqlite3
from pathlib import Path

import numpy as np
import pypdfium2 as pdfium
import pytest
import zxingcpp
from typer.testing import CliRunner

from bot.cli import app, sample
from bot.cli.printing import counted
from bot.cli.session import Refused
from bot.rehearsal import City
from tests import engine
from tests.telegram import KEY


class Office:
    """A folder with the sample city, in which commands are run."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def prints(self, *options: str, what: str = "posters") -> Path:
        """Run the command; return the file it wrote."""
        out = self.folder / "out.pdf"
        result = CliRunner().invoke(app, [what, "--out", str(out), *options])
        if result.exception is not None:
            raise result.exception
        return out

    def ask(self, sql: str) -> list[tuple[str, ...]]:
        with engine.direct(engine.place(self.folder / "test.db")) as database:
            return database.execute(sql).fetchall()


@pytest.fixture
def office(
    sample_city: tuple[Path, City], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Office:
    engine.copy(sample_city[0], tmp_path / "test.db")
    monkeypatch.chdir(tmp_path)
    for name, value in {
        "BOT_USERNAME": sample.BOT.username,
        "DATABASE_URL": engine.url(tmp_path / "test.db"),
        "DATA_KEY": KEY,
    }.items():
        monkeypatch.setenv(name, value)
    return Office(tmp_path)


def payloads(pdf: Path) -> list[str]:
    """Return what a phone reads on each page, from the payload on."""
    with pdfium.PdfDocument(pdf) as document:
        pages = [np.asarray(page.render(scale=1).to_pil().convert("L")) for page in document]
    links = [code.text for page in pages for code in zxingcpp.read_barcodes(page)]
    start = f"https://t.me/{sample.BOT.username}?start="
    assert all(one.startswith(start) for one in links)
    return [one.removeprefix(start) for one in links]


def words(pdf: Path) -> str:
    with pdfium.PdfDocument(pdf) as document:
        return " ".join(page.get_textpage().get_text_range() for page in document)


def test_every_printed_code_is_a_door_and_every_door_is_printed(office: Office) -> None:
    printed = payloads(office.prints())
    known = office.ask("SELECT token FROM door_tokens WHERE revoked_at IS NULL")
    assert sorted(printed) == sorted(f"o_{token}" for (token,) in known)


def test_every_exit_poster_is_a_doors_way_out(office: Office) -> None:
    printed = payloads(office.prints("--exit"))
    known = office.ask("SELECT token FROM door_exits WHERE revoked_at IS NULL")
    doors = office.ask("SELECT count(*) FROM doors")
    assert sorted(printed) == sorted(f"x_{token}" for (token,) in known)
    assert doors == [(len(printed),)]


def test_each_poster_carries_its_number_and_its_digits_to_type(office: Office) -> None:
    text = words(office.prints("--office", "KEL-TURI"))
    [(number,)] = office.ask("SELECT number FROM poster_numbers")
    [(digits,)] = office.ask("SELECT code FROM door_codes")
    assert f"/cek {number}" in text
    assert digits in text


def test_printed_again_a_poster_is_the_same(office: Office) -> None:
    first = words(office.prints("--office", "KEL-TURI"))
    assert words(office.prints("--office", "KEL-TURI")) == first


def test_one_is_counted_in_the_singular() -> None:
    assert [counted(number, "poster") for number in (0, 1, 2)] == [
        "0 posters",
        "1 poster",
        "2 posters",
    ]


def test_the_wifi_of_the_file_is_on_the_poster(office: Office) -> None:
    with sqlite3.connect(office.folder / "test.db") as database:
        database.execute("UPDATE offices SET wifi = 'TAMU, sandi 1234' WHERE code = 'KEL-TURI'")
    assert "TAMU, sandi 1234" in words(office.prints("--office", "KEL-TURI"))


def test_an_office_that_does_not_exist_is_refused(office: Office) -> None:
    with pytest.raises(Refused, match="kode KEL-MOON"):
        office.prints("--office", "KEL-MOON")


def test_every_office_has_its_guide_in_the_order_of_the_list(office: Office) -> None:
    with pdfium.PdfDocument(office.prints(what="guides")) as document:
        titles = [one.get_title() for one in document.get_toc()]
        assert len(document) == len(titles)
    offices = office.ask("SELECT name FROM offices ORDER BY district, name")
    assert titles == [name for (name,) in offices]


def test_one_office_gets_one_guide(office: Office) -> None:
    text = words(office.prints("--office", "kel-turi", what="guides"))
    assert text.count("Kelurahan") == 1
    assert "Kelurahan Turi" in text


def test_a_guide_for_an_office_that_does_not_exist_is_refused(office: Office) -> None:
    with pytest.raises(Refused, match="kode KEL-MOON"):
        office.prints("--office", "KEL-MOON", what="guides")


def test_guides_before_there_are_offices_say_how_to_import_them(office: Office) -> None:
    (office.folder / "test.db").unlink()
    with pytest.raises(Refused, match="offices import"):
        office.prints(what="guides")
