"""Clinics from a list: read, each wrong row named, and the same list twice changes nothing."""

from contextlib import closing
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.cli import app
from bot.cli.session import Refused
from bot.rehearsal import City
from tests import engine
from tests.telegram import KEY

HEAD = "puskesmas;tempat;alamat;tanggal;jam;vaksin;kuota;per jam;kelurahan;titik\n"
FIRST = (
    "Puskesmas Sukorejo;Balai RW 3;Jl. Melati 4;13-11-2030;08:00-12:00;Sinovac;40;ya;"
    'Turi|Karangsari;"-8.0954, 112.1609"\n'
)
SECOND = "PKM-SUKOREJO;SDN Turi 1;;Minggu, 14 November 2030;08.00-11.00;pfizer;100;;;\n"


@pytest.fixture
def folder(
    sample_city: tuple[Path, City], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Path:
    """Return a folder with the sample city, in which commands are run."""
    engine.copy(sample_city[0], tmp_path / "test.db")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DATABASE_URL", engine.url(tmp_path / "test.db"))
    monkeypatch.setenv("DATA_KEY", KEY)
    return tmp_path


def imported(folder: Path, text: str) -> str:
    """Import a list; return what was printed, or raise why it was refused."""
    (folder / "clinics.csv").write_text(text)
    result = CliRunner().invoke(app, ["import", "clinics", "clinics.csv", "--yes"])
    if isinstance(result.exception, Refused):
        raise result.exception
    assert result.exit_code == 0, result.output
    return result.output


def test_a_list_is_shown_and_stored_and_twice_is_once(folder: Path) -> None:
    told = imported(folder, HEAD + FIRST + SECOND)
    assert "+ Rab, 13 Nov 08:00–12:00 Balai RW 3: Sinovac" in told
    assert "2 perubahan jadwal" in told
    assert "Tidak ada yang berubah" in imported(folder, HEAD + FIRST + SECOND)


def test_what_a_newer_list_says_otherwise_is_changed_and_named(folder: Path) -> None:
    imported(folder, HEAD + FIRST + SECOND)
    told = imported(folder, HEAD + FIRST.replace(";40;", ";60;").replace("08:00", "07:30"))
    assert "kuota: 40 → 60" in told
    assert "jam: 08:00–12:00 → 07:30–12:00" in told
    assert "1 perubahan jadwal" in told


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        (FIRST.replace("Sinovac", "Jamu"), "Baris 3, kolom vaksin: Vaksin “Jamu”"),
        (FIRST.replace("08:00-12:00", "pagi"), "Baris 3, kolom jam: Jam “pagi”"),
        (FIRST.replace("Turi|", "Tury|"), "Baris 3, kolom kelurahan: Tidak ada kelurahan"),
        (FIRST.replace("Puskesmas Sukorejo", "Turi"), "Baris 3, kolom puskesmas"),
        (FIRST.replace(";40;", ";0;"), "Baris 3, kolom kuota"),
        (FIRST.replace("13-11-2030", "31-11-2030"), "Baris 3, kolom tanggal"),
        (
            FIRST.replace("13-11-2030", "13-11-2021"),
            "Baris 3, kolom tanggal: Hari itu sudah lewat",
        ),
        (FIRST.replace("-8.0954, 112.1609", "di sana"), "Baris 3, kolom titik"),
        (FIRST.replace(";ya;", ";kadang;"), "Baris 3, kolom per jam"),
        (SECOND, "Baris 3, kolom tempat: Jadwal yang sama sudah ada di baris 2"),
    ],
)
def test_a_wrong_row_is_named_and_nothing_is_stored(folder: Path, wrong: str, told: str) -> None:
    with pytest.raises(Refused) as refused:
        imported(folder, HEAD + SECOND + wrong)
    assert told in str(refused.value)
    assert "2 perubahan jadwal" in imported(folder, HEAD + FIRST + SECOND)


def test_a_column_that_a_list_does_not_have_stays_as_it_is(folder: Path) -> None:
    imported(folder, HEAD + FIRST)
    short = "puskesmas;tempat;tanggal;jam;vaksin;kuota\n"
    row = "Puskesmas Sukorejo;Balai RW 3;13-11-2030;08:00-12:00;Sinovac;{}\n"
    assert "Tidak ada yang berubah" in imported(folder, short + row.format(40))
    told = imported(folder, short + row.format(60))
    assert "kuota: 40 → 60" in told
    assert "alamat" not in told
    assert "Tidak ada yang berubah" in imported(folder, HEAD + FIRST.replace(";40;", ";60;"))


def test_a_clinic_that_has_been_may_stand_on_the_list_it_came_from(folder: Path) -> None:
    imported(folder, HEAD + FIRST + SECOND)
    with closing(engine.direct(engine.place(folder / "test.db"))) as database, database:
        database.execute("UPDATE clinics SET day = '2021-11-13' WHERE day = '2030-11-13'")
    past = FIRST.replace("2030", "2021")
    assert "Tidak ada yang berubah" in imported(folder, HEAD + past + SECOND)
