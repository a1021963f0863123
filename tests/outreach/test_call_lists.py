"""Whom to call or visit: printed for each RW, and that somebody read it is noted."""

import zipfile
from contextlib import closing
from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path

import pypdfium2 as pdfium
import pytest
from python_calamine import CalamineWorkbook
from typer.testing import CliRunner

from bot.cli import app
from bot.domain.outreach.call_lists import CallList, Line
from bot.domain.outreach.residents import Answer, Home, Reached, Resident, Source
from bot.rehearsal import City
from bot.views.outreach.call_lists import call_list_xlsx
from bot.views.paper.kit import Words
from bot.views.paper.sheets import call_list_pdf
from tests import engine
from tests.outreach.test_sweep import begins, resident
from tests.telegram import KEY, MONDAY, World
from tests.words import said

LIST = (
    "nama,telepon,tahun lahir,kelurahan,rw,rt,alamat,dosis\n"
    "Sekar Arum,081234567890,1961,Turi,3,2,Jl. Melati 4,1\n"
    "Budi Santoso,,1950,Turi,,,,0\n"
)

TODAY = MONDAY.date()


@pytest.mark.parametrize(("kind", "state"), [("calls", "call"), ("visits", "visit")])
def test_who_is_on_the_list_is_printed_and_the_reading_noted(
    sample_city: tuple[Path, City],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    kind: str,
    state: str,
) -> None:
    engine.copy(sample_city[0], tmp_path / "test.db")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DATABASE_URL", engine.url(tmp_path / "test.db"))
    monkeypatch.setenv("DATA_KEY", KEY)
    Path("warga.csv").write_text(LIST)
    assert CliRunner().invoke(app, ["residents", "import", "warga.csv"]).exit_code == 0

    def printed(rw: int) -> str:
        command = ["residents", kind, "--kelurahan", "KEL-TURI", "--rw", str(rw)]
        result = CliRunner().invoke(app, [*command, "--out", "list.pdf"])
        if result.exception is not None:
            return str(result.exception)
        with closing(pdfium.PdfDocument("list.pdf")) as pdf:
            return str(pdf[0].get_textpage().get_text_range())

    assert said("call-list-nobody", area="Kelurahan Turi RW 03") in printed(3)
    with closing(engine.direct(engine.place(Path("test.db")))) as database, database:
        database.execute("UPDATE residents SET state = ?", (state,))
    page = printed(3)
    assert "Sekar Arum" in page
    assert "Jl. Melati 4" in page
    assert "Budi" not in page
    assert "Budi Santoso" in printed(0)  # nobody knows his RW: no list would have him
    with closing(engine.direct(engine.place(Path("test.db")))) as database:
        rows = database.execute("SELECT action FROM audit WHERE action LIKE 'print-%'").fetchall()
    assert rows == [(f"print-{kind}",)] * 3

    command = ["residents", kind, "--kelurahan", "KEL-TURI", "--rw", "3", "--out", "list.xlsx"]
    assert CliRunner().invoke(app, command).exit_code == 0
    [_, row] = CalamineWorkbook.from_path("list.xlsx").get_sheet_by_index(0).to_python()
    assert row[:3] == ["Sekar Arum", 2.0, "Jl. Melati 4"]
    with closing(engine.direct(engine.place(Path("test.db")))) as database:
        rows = database.execute("SELECT action FROM audit WHERE action LIKE 'print-%'").fetchall()
    assert rows == [(f"print-{kind}",)] * 4


async def test_a_line_says_what_the_ladder_did_and_what_was_answered(world: World) -> None:
    sekar = world.newcomer("Sekar Arum")
    number = await resident(world, sekar, phone="+6281234567890")
    await begins(world)
    await world.waits(hours=4)
    await sekar.taps(f"v:do:{number}:later")
    async with world.transaction() as services:
        one = await services.tx.residents.get(number)
        assert one is not None
        services.tx.residents.add(
            replace(one, name="Mbah Karto", person_id=None, carer_id=one.person_id), services.now
        )
        line = await services.call_lists.line(one)
    assert (line.told, line.told_on) == (1, date(2021, 11, 8))
    assert line.resident.answered == Answer("later", date(2021, 11, 8))
    assert line.cares_for == ("Mbah Karto",)


async def test_who_asks_for_a_visit_is_on_the_list_with_the_day(world: World) -> None:
    sekar = world.newcomer("Sekar Arum")
    number = await resident(world, sekar)
    await begins(world)
    await world.waits(hours=4)
    await sekar.taps(f"v:do:{number}:visit")
    async with world.transaction() as services:
        one = await services.tx.residents.get(number)
        assert one is not None
        assert (one.state, one.answered) == (Reached.VISIT, Answer("visit", date(2021, 11, 8)))
        await services.residents.vaccinated(number, vaccine="sinovac", on=services.today)
        after = await services.tx.residents.get(number)
    assert after is not None
    assert after.answered is None  # of the next dose nothing has been said


HOSTILE = Resident(
    7,
    Source.LIST,
    Reached.VISIT,
    name="=1+1",
    phone="+6281234567890",
    address="@SUM(A1:A9)",
    home=Home(1, 3, 2),
    dose=2,
    due_on=date(2021, 10, 1),
    answered=Answer("visit", date(2021, 11, 3)),
)


def test_the_workbook_has_the_same_and_no_cell_is_a_formula() -> None:
    line = Line(HOSTILE, told=2, told_on=date(2021, 11, 1), cares_for=("-2+3", "Mbah Karto"))
    sheet = CallList("visits", "Kelurahan Turi RW 03", TODAY, (line,))
    book = call_list_xlsx(sheet, language="id")
    [head, row] = CalamineWorkbook.from_object(BytesIO(book)).get_sheet_by_index(0).to_python()
    assert (head[0], head[-1]) == (said("call-list-head-name"), said("call-list-head-result"))
    assert (row[0], row[2]) == ("=1+1", "@SUM(A1:A9)")
    assert row[7:11] == [2.0, date(2021, 11, 1), said("answered-visit"), date(2021, 11, 3)]
    assert row[11] == "-2+3, Mbah Karto"
    with zipfile.ZipFile(BytesIO(book)) as parts:
        assert b"<f>" not in parts.read("xl/worksheets/sheet1.xml")


@pytest.mark.parametrize("count", [1, 10, 11, 60])
def test_every_line_of_a_list_is_on_a_page(count: int) -> None:
    lines = tuple(Line(replace(HOSTILE, name=f"Warga {n:02d}", born=1961)) for n in range(count))
    pdf = call_list_pdf(CallList("calls", "Kelurahan Turi RW 03", TODAY, lines), say=Words("id"))
    with closing(pdfium.PdfDocument(pdf)) as pages:
        words = " ".join(one.get_textpage().get_text_range() for one in pages)
    assert all(f"Warga {n:02d}" in words for n in range(count))
    assert said("call-list-as-of", day="8 November 2021") in words  # a printed list lies about
    assert "lahir 1961" in words


def test_a_long_name_is_no_smaller_than_the_address_below_it() -> None:
    long_name = "Raden Ayu Siti Rahmawati Kusumaningrum Widyaningsih binti Haji Abdul Karim"
    lines = (Line(replace(HOSTILE, name=long_name)),)
    pdf = call_list_pdf(CallList("calls", "Kelurahan Turi RW 03", TODAY, lines), say=Words("id"))
    with closing(pdfium.PdfDocument(pdf)) as pages:
        page = pages[0].get_textpage()
        heights = {}
        for words in ("Raden Ayu", "@SUM"):
            first, _ = page.search(words).get_next()
            box = page.get_charbox(first)
            heights[words] = box[3] - box[1]
    assert heights["Raden Ayu"] >= 0.9 * heights["@SUM"]
