"""Charts: pictures to forward, whose title says what they show; read also without colours."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from io import BytesIO

import pytest
from PIL import Image

from bot import texts
from bot.domain.figures.charts import SHOWN, Chart, ChartFacts, columns, within
from bot.domain.figures.funnel import Step
from bot.domain.figures.period import Period
from bot.domain.figures.tally import Rate
from bot.domain.rights import Action, Grant, Role
from bot.views.door.passes.band import LOOKS
from bot.views.figures.charts import chart_png
from bot.views.figures.charts.columns import _of_month
from bot.views.figures.charts.findings import finding
from bot.views.paper.kit import Words
from tests.figures.test_stats_command import TURI, a_morning
from tests.paper.paper import wants_no_drawing
from tests.telegram import Someone, World
from tests.words import not_for, said

FRIDAY = date(2021, 11, 5)
NAMES = [f"Dinas {number}" for number in range(1, 54)]
HIDDEN = "Kantor “Ωμέγα” 😀 عربى"
FORMULA = r"Kantor $\frac{$"  # none, to whoever reads it


def of(chart: Chart, last: int = 7, **what: object) -> ChartFacts:
    period = Period(FRIDAY - timedelta(days=last - 1), FRIDAY)
    at = datetime(2021, 11, 5, 15, 0)  # noqa: DTZ001 - already the city's
    return ChartFacts(chart, period, at, "Kota Blitar", **what)  # type: ignore[arg-type]


def week(busiest: int = 412) -> Mapping[date, Mapping[str, int]]:
    colours = {"green": 20, "yellow": 5, "ask": 2, "red": 3, "black": 1}
    days: dict[date, Mapping[str, int]] = {FRIDAY - timedelta(days=n): colours for n in (1, 2, 4)}
    return {**days, FRIDAY: {"green": busiest - 12, "yellow": 10, "red": 2}}


def steps(*counts: int) -> tuple[tuple[Step, int], ...]:
    return tuple(zip(Step, counts, strict=True))


CHARTS = {
    "a week": of(Chart.DAYS, days=week()),
    "a month with an empty day": of(Chart.DAYS, 30, days=week(), office=HIDDEN),
    "a year": of(Chart.DAYS, 365, days=week()),
    "since the year 1": of(Chart.DAYS, FRIDAY.toordinal(), days=week()),
    "one day": of(Chart.DAYS, 1, days=week()),
    "no visit": of(Chart.DAYS),
    "cases": of(Chart.CASES, cases=20, waits={30: 7, 45: 3, 400: 5, 7200: 1}),
    "no case": of(Chart.CASES),
    "one office": of(Chart.FUNNEL, steps=steps(1, 1, 1, 1, 1, 1, 1)),
    "53 offices": of(Chart.FUNNEL, steps=steps(53, 50, 48, 40, 22, 15, 9)),
    "no office": of(Chart.FUNNEL, steps=steps(0, 0, 0, 0, 0, 0, 0)),
    "one measured": of(Chart.RATES, rates=((HIDDEN, Rate(9, 10)),)),
    "two measured": of(Chart.RATES, rates=((HIDDEN, Rate(9, 10)), (FORMULA, Rate(1, 9)))),
    "all measured": of(Chart.RATES, rates=tuple((one, Rate(9, 10)) for one in NAMES)),
    "none measured": of(Chart.RATES, unmeasured=tuple(NAMES)),
    "nothing at all": of(Chart.RATES),
}


def picture(facts: ChartFacts) -> Image.Image:
    return Image.open(BytesIO(chart_png(facts, say=Words("id"))))


@pytest.mark.parametrize("language", texts.languages())
def test_every_chart_has_a_title_in_every_language(language: str) -> None:
    assert all(finding(facts, language) for facts in CHARTS.values())


@pytest.mark.parametrize("what", CHARTS)
def test_every_chart_is_as_wide_as_a_telephone(what: str) -> None:
    drawn = picture(CHARTS[what])
    assert drawn.width == 3 * 360
    assert drawn.height < 3 * drawn.width  # Telegram makes nothing smaller than one can read


@pytest.mark.parametrize(
    ("what", "title"),
    [
        ("a week", "Jumat, 5 November paling ramai: 412 kunjungan"),
        ("a year", "November 2021 paling ramai: 505 kunjungan"),
        ("one day", "412 kunjungan"),
        ("no visit", "Belum ada kunjungan."),
        ("cases", "Dari kasus yang diambil, separuh dalam 45 dtk; 4 dari 20 tidak diambil"),
        ("no case", "Belum ada kasus"),
        ("one office", "1 dari 1 kantor lengkap dan aktif"),
        (
            "53 offices",
            "15 dari 53 kantor lengkap dan aktif."
            " Paling sering: Poster belum terbukti terpasang (18 kantor)",
        ),
        ("none measured", "Belum ada kantor yang diukur"),
        ("all measured", "Semua 53 kantor yang diukur sama: 90 persen scan"),
    ],
)
def test_the_title_says_what_was_found(what: str, title: str) -> None:
    assert finding(CHARTS[what], "id") == title


def test_two_days_alike_are_both_the_busiest() -> None:
    days = {FRIDAY: {"green": 7}, FRIDAY - timedelta(days=1): {"green": 7}}
    shown = of(Chart.DAYS, days=days)
    assert finding(shown, "id") == "2 hari paling ramai: masing-masing 7 kunjungan"
    assert finding(shown, "en") == "2 days were the busiest: 7 visits each"


def test_a_long_name_leaves_a_title_that_is_read_at_once() -> None:
    long = "Unit Pelaksana Teknis Daerah Puskesmas Pembantu dan Laboratorium Kesehatan {}"
    rates = ((long.format("Turi"), Rate(9, 10)), (long.format("Bendo"), Rate(1, 10)))
    title = finding(of(Chart.RATES, rates=rates), "id")
    assert "Turi paling banyak" in title
    assert "Bendo, 10 persen" in title
    assert len(title) < 140


def test_a_month_of_which_a_part_is_shown_says_which_days() -> None:
    period = Period(date(2021, 8, 8), FRIDAY)
    assert _of_month(date(2021, 8, 1), period) == "8–31"
    assert _of_month(date(2021, 9, 1), period) == ""
    assert _of_month(date(2021, 11, 1), period) == "1–5"


def test_no_word_of_a_chart_is_cut_however_many_came() -> None:
    """At the left stands the scale, at the right the legend: both keep off the edge."""
    colours = dict.fromkeys(LOOKS, 1234567)
    drawn = picture(of(Chart.DAYS, days={FRIDAY: colours}))
    edges = [drawn.convert("L").crop((at, 0, at + 6, drawn.height)) for at in (0, drawn.width - 6)]
    assert [one.getextrema() for one in edges] == [(255, 255), (255, 255)]


def test_no_office_is_called_the_least_of_several_alike() -> None:
    shares = (9, 9, 5, 1, 1, 1)
    rates = tuple((one, Rate(share, 10)) for one, share in zip(NAMES, shares, strict=False))
    titles = [finding(of(Chart.RATES, rates=some), "en") for some in (rates[:3], rates[1:], rates)]
    assert titles == [
        "2 offices scan most: 90 percent. Least: Dinas 3, 50 percent",
        "Dinas 2 scans most: 90 percent. Least: 3 offices, 10 percent",
        "2 offices scan most: 90 percent. Least: 3 offices, 10 percent",
    ]


def test_days_are_painted_as_passes_are_and_hatched() -> None:
    drawn = picture(CHARTS["a week"]).convert("RGB")
    found = {colour for _, colour in drawn.getcolors(drawn.width * drawn.height) or ()}
    assert {look.paint for look in LOOKS.values()} <= found


def test_no_two_colours_look_alike_in_grey() -> None:
    alone = [
        picture(of(Chart.DAYS, 1, days={FRIDAY: {colour: 9}}))
        .convert("L")
        .crop((120, 200, 900, 700))
        for colour in LOOKS
    ]
    assert len({one.tobytes() for one in alone}) == len(LOOKS)


def test_a_day_without_a_visit_has_its_place() -> None:
    found = columns(of(Chart.DAYS, days=week()))
    assert len(found.counts) == 7
    assert found.sums[FRIDAY - timedelta(days=3)] == 0


def test_every_case_is_in_one_class_of_time() -> None:
    classes = within({0: 1, 59: 1, 60: 1, 299: 1, 600: 1, 3599: 1, 3600: 1})
    assert classes == [(60, 2), (300, 2), (600, 0), (3600, 2), (None, 1)]


def test_of_many_offices_the_first_and_the_last_are_shown() -> None:
    few = tuple((one, Rate(9, 10)) for one in NAMES[: 2 * SHOWN])
    assert picture(of(Chart.RATES, rates=few)).height < picture(CHARTS["all measured"]).height
    many = tuple((one, Rate(9, 10)) for one in NAMES[: 2 * SHOWN + 5])
    assert picture(of(Chart.RATES, rates=many)).height == picture(CHARTS["all measured"]).height


def photos(who: Someone) -> list[dict]:
    return who.passes  # all its pictures


async def viewer_of(world: World) -> Someone:
    viewer = world.newcomer("Sekda")
    async with world.transaction() as services:
        payload = await services.joining.invite(Role.VIEWER, None, by=None)
    await viewer.starts(payload)
    return viewer


@pytest.mark.parametrize("page", ["days", "cases"])
async def test_a_page_with_a_chart_has_a_button_for_it(world: World, page: str) -> None:
    await a_morning(world)
    viewer = await viewer_of(world)
    await viewer.says("/stats")
    await viewer.taps("stats:7")
    if page == "days":
        await viewer.taps("figures:more:7:0")
    await viewer.taps(f"figures:{page}:7:0")
    await viewer.taps(f"chart:{page}:7:0")
    assert viewer.popup["text"] == said("chart-being-drawn")
    [photo] = photos(viewer)
    assert "Kota Blitar · 2 November 2021 sampai 8 November 2021" in photo["caption"]
    assert "Merah" not in photo["caption"]


async def test_one_offices_chart_is_of_that_office(world: World) -> None:
    await a_morning(world)
    turi = await world.office_id(TURI)
    await world.admin.says("/stats turi")
    await world.admin.taps(f"figures:more:1:{turi}")
    await world.admin.taps(f"figures:days:1:{turi}")
    await world.admin.taps(f"chart:days:1:{turi}")
    [photo] = photos(world.admin)
    assert photo["caption"] == f"{said('chart-days-one', count=4)}\n{TURI} · 8 November 2021"


@pytest.mark.parametrize("chart", ["funnel", "rates"])
async def test_use_is_two_charts_below_its_page(world: World, chart: str) -> None:
    await world.admin.says("/stats")
    await world.admin.taps("funnel:0")
    await world.admin.taps(f"chart:{chart}:1:0")
    [photo] = photos(world.admin)
    assert "Kota Blitar" in photo["caption"]


async def test_tapped_twice_it_comes_once(world: World) -> None:
    await world.admin.says("/stats")
    await world.admin.taps("figures:more:1:0")
    await world.admin.taps("figures:days:1:0")
    message = world.admin.messages[-1]["message_id"]
    for _ in range(2):
        world.telegram.person_taps(world.admin.id, world.admin.id, message, "chart:days:1:0")
    await world.settles()
    assert len(photos(world.admin)) == 1


@pytest.mark.parametrize(
    "data", ["chart:days:1:999999", "chart:days:20990101-20990102:0", "chart:names:1:0"]
)
async def test_a_forged_button_draws_nothing(world: World, data: str) -> None:
    await world.admin.says("/stats")
    await world.admin.taps_data(data, world.admin.id, world.admin.messages[-1]["message_id"])
    assert photos(world.admin) == []
    assert world.admin.popup["text"]


async def test_an_officer_gets_none(world: World) -> None:
    officer = await world.officer(TURI)
    await officer.starts()
    await officer.taps_data("chart:days:1:0", officer.id, officer.messages[-1]["message_id"])
    assert officer.popup["text"] == not_for(Action.SEE_STATS)


async def test_who_lost_the_right_meanwhile_gets_none(world: World) -> None:
    viewer = await viewer_of(world)
    async with world.transaction() as services:
        person = await services.people.of_telegram(viewer.id)
        assert person is not None
        await services.charts.order(Chart.DAYS, "7", 0, by=person)
        row = await services.tx.roles.find(person.id, Grant(Role.VIEWER, None))
        assert row is not None
        await services.leaving.end(row, by=None, action="remove-viewer")
    await world.settles()
    assert photos(viewer) == []


async def test_a_chart_that_cannot_be_drawn_is_apologised_for(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.delivery.shows.figures.chart_png", float)  # chokes on any facts
    await world.admin.says("/stats")
    await world.admin.taps("figures:more:1:0")
    await world.admin.taps("figures:days:1:0")
    await world.admin.taps("chart:days:1:0")
    assert world.admin.text == said("chart-not-drawn")


async def test_who_waits_is_told_that_it_is_being_drawn(world: World) -> None:
    await wants_no_drawing(world)
    await world.admin.says("/stats")
    await world.admin.taps("figures:more:1:0")
    await world.admin.taps("figures:days:1:0")
    await world.admin.taps("chart:days:1:0")
    assert world.admin.popup["text"] == said("chart-being-drawn")
