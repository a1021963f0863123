"""The weekly report: two pages and a workbook, on its day to who sees figures, and on demand."""

import io
import zipfile
from datetime import date, datetime
from pathlib import Path

import pypdfium2 as pdfium
import pytest
from python_calamine import CalamineWorkbook
from typer.testing import CliRunner

from bot import texts
from bot.cli import app
from bot.cli.session import Refused
from bot.domain.figures.funnel import OfficeFunnel
from bot.domain.figures.report import to_visit, week_before
from bot.domain.figures.tally import Rate
from bot.domain.rights import Grant, Role
from bot.settings.values import weekly
from bot.views.figures.report import why
from bot.views.figures.tables import Table, csv_file, xlsx_file
from tests.figures.test_charts import viewer_of
from tests.figures.test_funnel import office
from tests.figures.test_stats_command import a_morning
from tests.figures.test_stats_export import city  # noqa: F401 - a fixture
from tests.paper.paper import documents
from tests.telegram import Someone, World
from tests.words import said

HOSTILE = ("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "＝1", "http://x.example", "'=1", "12")


async def becomes(world: World, report_at: str) -> None:
    """Let the city have its report at this time."""
    world.bot.settings = world.bot.settings.model_copy(update={"report_at": report_at})
    await world.restarts()


def files(world: World, who: Someone) -> dict[str, bytes]:
    """Return the newest files somebody was sent, by what they are."""
    found = {}
    for one in documents(world, who):
        name, stored = (
            one["document"]["file_name"],
            world.telegram.files.get(one["document"]["file_id"]),
        )
        assert stored is not None
        found[name.rpartition(".")[2]] = stored.data
    return found


def words_of(pdf: bytes) -> tuple[int, str]:
    with pdfium.PdfDocument(pdf) as document:
        pages = [page.get_textpage().get_text_range() for page in document]
    return len(pages), " ".join(" ".join(pages).split())


def sheets(xlsx: bytes) -> dict[str, list[list[object]]]:
    book = CalamineWorkbook.from_filelike(io.BytesIO(xlsx))
    return {name: book.get_sheet_by_name(name).to_python() for name in book.sheet_names}


async def test_on_its_day_admins_and_viewers_have_both_forms_and_no_name(world: World) -> None:
    await a_morning(world)
    viewer, officer = await viewer_of(world), await world.officer("Kelurahan Turi")
    await becomes(world, "Senin 07:00")
    await world.waits(days=6, hours=22)
    assert files(world, viewer) == {}
    await world.waits(hours=1)
    for reader in (viewer, world.admin):
        found = files(world, reader)
        pages, words = words_of(found["pdf"])
        assert pages == 2
        assert said("report-visits", total=5, guests=1) in words
        assert "8 November 2021 sampai 14 November 2021" in words
        assert "Merah Satu" not in words + str(sheets(found["xlsx"]))
        assert "Karto" not in words + str(sheets(found["xlsx"]))
    assert files(world, officer) == {}


async def test_it_comes_once_however_often_the_bot_starts(world: World) -> None:
    await becomes(world, "Senin 07:00")
    await world.waits(days=6, hours=23, minutes=1)
    for _ in range(2):
        await world.restarts()
        await world.settles()
    assert len(documents(world, world.admin)) == 2
    await world.waits(days=7)
    assert len(documents(world, world.admin)) == 4
    assert len(await world.ask("SELECT 1 FROM audit WHERE action = 'send-report'")) == 2


async def test_one_that_was_missed_comes_late_and_is_of_its_own_week(world: World) -> None:
    await becomes(world, "Senin 07:00")
    world.clock.passes(days=8, hours=1)  # nobody was there on Monday
    await world.restarts()
    await world.settles()
    _, words = words_of(files(world, world.admin)["pdf"])
    assert "8 November 2021 sampai 14 November 2021" in words


async def test_after_an_outage_into_the_night_it_waits_for_the_morning(world: World) -> None:
    await becomes(world, "Senin 07:00")
    world.clock.passes(days=7, hours=18)  # Tuesday at two
    await world.restarts()
    await world.settles()
    assert files(world, world.admin) == {}
    await world.waits(hours=7)
    assert {*files(world, world.admin)} == {"pdf", "xlsx"}


async def test_it_can_be_switched_off_and_set_to_another_day(world: World) -> None:
    await becomes(world, "Senin 07:00")
    await becomes(world, "off")
    await world.waits(days=8)
    assert files(world, world.admin) == {}
    await becomes(world, "Kamis 06:30")
    [(due,)] = await world.ask("SELECT due_at FROM timers WHERE kind = 'report'")
    assert datetime.fromtimestamp(due, world.clock.at.tzinfo).strftime("%a %H:%M") == "Thu 06:30"


async def test_it_is_sent_whenever_it_is_asked_for(world: World) -> None:
    await a_morning(world)
    viewer = await viewer_of(world)
    await viewer.says("/stats")
    await viewer.taps("figures:more:1:0")
    await viewer.taps("report")
    assert viewer.popup["text"] == said("report-being-drawn")
    assert {*files(world, viewer)} == {"pdf", "xlsx"}
    caption = documents(world, viewer)[0]["caption"]
    assert caption == said("report-caption", first="1 November 2021", last="7 November 2021")
    assert await world.ask("SELECT 1 FROM audit WHERE action = 'order-report'")


async def test_the_workbook_has_the_totals_of_the_message(world: World) -> None:
    await a_morning(world)
    await world.waits(days=1)
    await world.admin.says("/stats")
    await world.admin.taps("figures:more:1:0")
    await world.admin.taps("report")
    found = sheets(files(world, world.admin)["xlsx"])
    trend = found[said("report-trend")]
    assert sum(int(str(row[-1]).partition(".")[0]) for row in trend[1:]) == 5
    offices = found[said("report-offices")]
    [(total,)] = await world.ask("SELECT count(*) FROM offices")
    assert len(offices) == total + 1
    assert sum(float(str(row[2])) for row in offices[1:]) == 5
    assert [said("report-cases-raised"), 2.0] in found[said("report-cases")]


async def test_of_how_many_it_tells_a_time_and_as_people_say_it(world: World) -> None:
    await a_morning(world)  # of two cases one was never taken
    await becomes(world, "Senin 07:00")
    await world.waits(days=6, hours=23)
    found = files(world, world.admin)
    _, words = words_of(found["pdf"])
    assert "9/10 dari yang diambil: dalam 1 mnt 30 dtk, separuh 1 mnt 30 dtk" in words
    assert "Dari kasus yang diambil, separuh dalam 1 mnt 30 dtk; 1 dari 2 tidak diambil" in words
    assert "1 mnt 30 dtk" in str(sheets(found["xlsx"])[said("report-cases")])


async def test_who_lost_the_right_meanwhile_gets_none(world: World) -> None:
    viewer = await viewer_of(world)
    async with world.transaction() as services:
        person = await services.people.of_telegram(viewer.id)
        assert person is not None
        services.reports.order(by=person)
        row = await services.tx.roles.find(person.id, Grant(Role.VIEWER, None))
        assert row is not None
        await services.leaving.end(row, by=None, action="remove-viewer")
    await world.settles()
    assert files(world, viewer) == {}


async def test_a_report_that_cannot_be_drawn_is_apologised_for(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.delivery.shows.figures.report_pdf", float)
    await world.admin.says("/stats")
    await world.admin.taps("figures:more:1:0")
    await world.admin.taps("report")
    assert said("report-not-drawn") in [one.get("text") for one in world.admin.messages]
    assert {*files(world, world.admin)} == {"xlsx"}


@pytest.mark.parametrize("language", texts.languages())
def test_who_needs_a_visit_and_why(language: str) -> None:
    cases: dict[str, OfficeFunnel] = {
        "whole": office("whole"),
        "never counted": office("never counted", rate=Rate(0, 0), measured_on=None),
        "no group": office("no group", bound=None),
        "quiet": office("quiet", last_scan=None),
        "hardly": office("hardly", rate=Rate(10, 42)),
    }
    found = to_visit(list(cases.values()))
    assert [one.office.name for one in found] == ["no group", "quiet", "hardly"]
    assert why(found[0], language) == said("funnel-missing-bound", language)
    assert why(found[2], language) == said("report-scans-little", language, percent="23")


def test_no_cell_is_a_formula_a_link_or_a_number_that_was_words() -> None:
    table = Table("=[1]:*?/\\ a name that is longer than a sheet's may be", ("=head",), [
        (one,) for one in HOSTILE
    ])  # fmt: skip
    xlsx = xlsx_file([table])
    with zipfile.ZipFile(io.BytesIO(xlsx)) as packed:
        inside = packed.read("xl/worksheets/sheet1.xml").decode()
    assert "<f" not in inside
    assert "hyperlink" not in inside
    [rows] = sheets(xlsx).values()
    assert rows == [["=head"], *([one] for one in HOSTILE)]
    assert csv_file(table).decode("utf-8-sig").splitlines()[1] == "'=1+1"


@pytest.mark.parametrize(
    ("written", "when"),
    [
        ("Senin 07:00", (0, "07:00")),
        ("jumat 7.30", (4, "07:30")),
        ("Sunday, 23:59", (6, "23:59")),
        ("off", None),
        ("", None),
    ],
)
def test_a_day_and_hour_are_read_as_people_write_them(
    written: str, when: tuple[int, str] | None
) -> None:
    found = weekly(written)
    assert (found and (found[0], f"{found[1]:%H:%M}")) == when


@pytest.mark.parametrize("written", ["Senin", "07:00", "Senin 25:00", "Someday 07:00", "on"])
def test_another_word_is_refused_with_an_example(written: str) -> None:
    with pytest.raises(ValueError, match="Senin 07:00"):
        weekly(written)


def test_the_week_before_is_seven_days_that_are_over() -> None:
    period = week_before(date(2021, 11, 15))
    assert (period.first, period.last) == (date(2021, 11, 8), date(2021, 11, 14))


@pytest.fixture
def written(city: Path, tmp_path: Path) -> tuple[Path, Path]:  # noqa: F811
    del city
    return tmp_path / "report.pdf", tmp_path / "report.xlsx"


def test_the_command_writes_both(written: tuple[Path, Path]) -> None:
    pdf, xlsx = written
    result = CliRunner().invoke(app, ["stats", "--pdf", str(pdf), "--xlsx", str(xlsx)])
    assert result.exception is None, result.output
    assert words_of(pdf.read_bytes())[0] == 2
    assert said("report-to-visit") in sheets(xlsx.read_bytes())


@pytest.mark.parametrize(
    "words", [["--pdf", "/nowhere/x.pdf"], ["--pdf", "x.pdf", "--office", "KEL-TURI"]]
)
def test_what_cannot_be_written_is_one_clear_line(
    written: tuple[Path, Path], words: list[str]
) -> None:
    del written
    result = CliRunner().invoke(app, ["stats", *words])
    assert isinstance(result.exception, Refused)
