"""Lists of residents: read with care, written in steps, the same twice as once."""

from datetime import date
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.cli import app
from bot.cli.session import Refused
from bot.domain.hours import WeeklyHours
from bot.domain.offices import Office
from bot.domain.outreach.clinic_words import serves_of
from bot.domain.outreach.residents import Doses, Home
from bot.rehearsal import City
from bot.services.figures.coverage_file import read_coverage
from bot.services.outreach.resident_file import Listed, read_residents
from bot.services.table_file import BadFile
from tests import engine
from tests.telegram import KEY, World
from tests.words import said

PLACES = {"Kelurahan Turi": 7, "Kelurahan Bendo": 8}
TODAY = date(2021, 11, 8)
HEAD = "nama,telepon,tahun lahir,kelurahan,rw,rt,alamat,dosis,vaksin,tanggal terakhir\n"
SEKAR = "Sekar Arum,0812-3456-7890,1961,Turi,3,2,Jl. Melati 4,1,Sinovac,1-10-2021\n"
BUDI = "Budi,,1950,kel. bendo,02,,belakang musala,0,,\n"
HOSTS = "Tamu Jauh,,1990,luar kota,,,,,,\n"


def read(text: str) -> list[Listed]:
    return read_residents(text.encode(), PLACES, today=TODAY)


def problem(text: str) -> tuple[int, str]:
    with pytest.raises(BadFile) as found:
        read(text)
    first = found.value.problems[0]
    return first.line, first.key


def test_a_list_is_read_as_people_write_it() -> None:
    sekar, budi, guest = read(HEAD + SEKAR + BUDI + HOSTS)
    assert sekar == Listed(
        *(2, "Sekar Arum", 1961, Home(7, 3, 2)),
        had=Doses(1, "sinovac", date(2021, 10, 1)),
        phone="+6281234567890",
        address="Jl. Melati 4",
    )
    assert (budi.home, budi.had, budi.phone) == (Home(8, 2, None), Doses(0), None)
    assert (guest.home, guest.had.doses) == (Home(), None)


@pytest.mark.parametrize("heading", ["NIK", "No. KTP", "nik ktp", "No KK", "Nomor Induk"])
def test_a_column_of_identity_numbers_is_refused_with_why(heading: str) -> None:
    text = f"nama,kelurahan,{heading}\nSekar,Turi,3572010101610001\n"
    assert problem(text) == (1, "residents-no-id")


@pytest.mark.parametrize(
    ("row", "key"),
    [
        ("Sekar 3572010101610001,,,Turi,,,,,,\n", "residents-id-here"),
        ("Sekar,,,Turi,,,NIK 3572010101610001,,,\n", "residents-id-here"),
        ("Sekar,3572010101610001,,Turi,,,,,,\n", "residents-id-here"),
        ("ya,,,Turi,,,,,,\n", "residents-bad-name"),
        ("Sekar,12,,Turi,,,,,,\n", "office-bad-phone"),
        ("Sekar,,1700,Turi,,,,,,\n", "residents-bad-number"),
        ("Sekar,,,Turri,,,,,,\n", "residents-bad-kelurahan"),
        ("Sekar,,,Turi,x,,,,,\n", "residents-bad-number"),
        (f"Sekar,,,Turi,{'9' * 5000},,,,,\n", "residents-bad-number"),
        ("Sekar,,,Turi,,,,9,,\n", "residents-bad-number"),
        ("Sekar,,,Turi,,,,1,obat,\n", "residents-bad-vaccine"),
        ("Sekar,,,Turi,,,,1,,1-1-2030\n", "residents-future-day"),
        ("Sekar,,,Turi,,,,1,,kemarin\n", "holiday-bad-date"),
    ],
)
def test_a_wrong_row_is_named(row: str, key: str) -> None:
    assert problem(HEAD + BUDI + row) == (3, key)


def test_kelurahan_and_lanes_are_read_as_people_write_them() -> None:
    places = {"Kelurahan Turi": 1, "Kelurahan Kepanjenkidul": 2}
    text = "nama,kelurahan,rw,rt\nSekar,KEL. KEPANJEN KIDUL,RW 03,rt.2\nBudi,turi,5,RT 01\n"
    rows = read_residents(text.encode(), places, today=TODAY)
    homes = [(one.home.kelurahan_id, one.home.rw, one.home.rt) for one in rows]
    assert homes == [(2, 3, 2), (1, 5, 1)]


def test_who_mistypes_a_kelurahan_reads_which_may_be_meant() -> None:
    for typed, near in (("Turri", "Turi"), ("Jakarta", "none")):
        with pytest.raises(BadFile) as bad:
            read_residents(f"nama,kelurahan\nSekar,{typed}\n".encode(), {"Turi": 1}, today=TODAY)
        assert bad.value.problems[0].values["near"] == near


def test_two_who_cannot_be_told_apart_are_named() -> None:
    assert problem(HEAD + SEKAR + BUDI + SEKAR.upper()) == (4, "residents-alike")


async def imported(world: World, text: str) -> tuple[int, int, int, int]:
    places = {"Kelurahan Turi": await world.office_id("Kelurahan Turi")}
    places["Kelurahan Bendo"] = await world.office_id("Kelurahan Bendo")
    rows = read_residents(text.encode(), places, today=TODAY)
    async with world.transaction() as services:
        done = await services.resident_import.step(rows)
    return done.added, done.changed, done.same, done.left_alone


async def test_the_same_list_again_changes_nothing(world: World) -> None:
    assert await imported(world, HEAD + SEKAR + BUDI) == (2, 0, 0, 0)
    before = await world.ask("SELECT * FROM residents")
    assert await imported(world, HEAD + SEKAR + BUDI) == (0, 0, 2, 0)
    assert await world.ask("SELECT * FROM residents") == before


async def test_a_newer_list_adds_doses_and_never_takes_them(world: World) -> None:
    await imported(world, HEAD + SEKAR + BUDI)
    second = SEKAR.replace("1,Sinovac,1-10-2021", "2,Sinovac,1-11-2021")
    assert await imported(world, HEAD + second + BUDI) == (0, 1, 1, 0)
    assert await imported(world, HEAD + SEKAR + BUDI) == (0, 1, 1, 0)
    assert await world.ask("SELECT dose FROM residents ORDER BY id") == [(3,), (1,)]


async def test_who_asked_to_be_left_alone_is_never_written(world: World) -> None:
    async with world.transaction() as services:
        services.tx.suppressed.add("phone", "+6281234567890", services.now)
    assert await imported(world, HEAD + SEKAR + BUDI) == (1, 0, 0, 1)


async def test_who_was_erased_is_not_brought_back_by_a_list(world: World) -> None:
    await imported(world, HEAD + BUDI)
    await world.visitor.starts()
    async with world.transaction() as services:
        me = await services.people.of_telegram(world.visitor.id)
        assert me is not None
        services.tx.write("UPDATE residents SET person_id = ?", me.id)
    await world.visitor.says("/hapus")
    await world.visitor.taps("erase:yes")
    assert await imported(world, HEAD + BUDI) == (0, 0, 0, 1)
    assert await world.ask("SELECT 1 FROM residents") == []


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


def test_the_command_says_what_it_did_and_names_a_wrong_row(folder: Path) -> None:
    file = folder / "warga.csv"
    file.write_text(HEAD + SEKAR + BUDI)
    for added, same in ((2, 0), (0, 2)):
        result = CliRunner().invoke(app, ["residents", "import", str(file)])
        assert result.exit_code == 0, result.output
        counts = {"added": added, "changed": 0, "same": same, "alone": 0}
        assert said("residents-imported", **counts) in result.output
    file.write_text(HEAD + SEKAR + BUDI.replace("bendo", "bendhi"))
    result = CliRunner().invoke(app, ["residents", "import", str(file)])
    assert isinstance(result.exception, Refused)
    assert "3" in str(result.exception)
    assert "kel. bendhi" in str(result.exception)


@pytest.mark.parametrize(
    "name", ["Turi", "kel turi", "KEL. TURI", "Kel.Turi", "Kelurahan  Turi", "Kantor Kel. Turi"]
)
def test_every_list_knows_a_kelurahan_by_the_same_words(name: str) -> None:
    turi = Office(
        7, "KEL-TURI", "Kelurahan Turi", "", "", 1, WeeklyHours(((),) * 7), None, None, None
    )
    assert turi.is_kelurahan
    assert read(HEAD + SEKAR.replace(",Turi,", f",{name},"))[0].home.kelurahan_id == 7
    assert serves_of(name, [turi]) == frozenset({7})
    coverage = f"kelurahan,sasaran,dosis 1\n{name},100,50\n"
    assert read_coverage(coverage.encode())[0].area.casefold() == "turi"


def test_a_puskesmas_is_no_kelurahan_of_that_name() -> None:
    assert problem(HEAD + SEKAR.replace(",Turi,", ",Puskesmas Turi,"))[1] == (
        "residents-bad-kelurahan"
    )


@pytest.mark.parametrize(
    "day",
    ["Jumat, 1 Oktober 2021", "1-10-2021", "44470", "2021-10-01 00:00:00", "Jum'at 1/10/2021"],
)
def test_a_day_is_read_as_in_every_other_list(day: str) -> None:
    [one] = read(HEAD + SEKAR.replace("1-10-2021", f'"{day}"'))
    assert one.had.last_on == date(2021, 10, 1)
