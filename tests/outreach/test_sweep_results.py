"""What came of the sweep: counted once, by kelurahan, kept without names, and shown."""

from collections import Counter
from datetime import date, datetime
from io import BytesIO

import pytest
from PIL import Image

from bot.domain.figures.charts import Chart, ChartFacts
from bot.domain.figures.period import Period
from bot.domain.outreach.campaigns import Came, Results
from bot.domain.rights import Role
from bot.views.figures.charts import chart_png
from bot.views.figures.charts.findings import finding
from bot.views.paper.kit import Words
from tests.figures.test_charts import photos, viewer_of
from tests.figures.test_report import files, sheets, words_of
from tests.outreach.clinics import SATURDAY, nurse, planned
from tests.outreach.test_attendance import opens_list
from tests.outreach.test_bookings import local
from tests.outreach.test_sweep import TURI, begins, resident, told
from tests.telegram import Someone, World
from tests.words import said


async def counts(world: World, place: str | None = TURI) -> Counter[str]:
    """Return what is counted of a kelurahan, or of the whole city, in all days."""
    number = 0 if place is None else await world.office_id(place)
    rows = await world.ask(
        "SELECT detail, sum(count) FROM daily_counts WHERE figure = 'sweep' AND office_id = ?"
        " GROUP BY detail",
        number,
    )
    return Counter({detail: count for detail, count in rows if count})


@pytest.fixture
async def sekar(world: World) -> Someone:
    """A resident of Turi who has been told once."""
    someone = world.newcomer("Sekar Arum")
    await resident(world, someone)
    await begins(world)
    await world.waits(hours=4)
    assert told(someone) == 1
    return someone


async def test_messages_are_counted_and_each_resident_reached_once(
    world: World, sekar: Someone
) -> None:
    assert await counts(world) == {"told": 1, "reached": 1}
    await world.waits(days=3, hours=4)
    assert await counts(world) == await counts(world, None) == {"told": 2, "reached": 1}


async def test_what_could_not_be_said_is_counted_out_and_later_as_unreachable(
    world: World,
) -> None:
    someone = world.newcomer("Sekar Arum")
    await resident(world, someone)
    async with world.transaction() as services:
        services.tx.write("UPDATE residents SET due_on = '2021-11-08'")
    world.telegram.person_blocks(someone.id)
    await begins(world)
    await world.waits(hours=4)
    assert await counts(world) == {}
    await world.waits(days=15)
    assert await counts(world) == {"unreachable": 1}


async def test_whoever_has_no_telegram_is_unreachable(world: World) -> None:
    await resident(world)
    await begins(world)
    await world.waits(hours=2)
    assert await counts(world) == {"unreachable": 1}


@pytest.mark.parametrize("how", ["later", "stop", "visit", "had"])
async def test_an_answer_is_counted_once_however_often_it_is_given(
    world: World, sekar: Someone, how: str
) -> None:
    message = sekar.messages[-1]["message_id"]
    for _ in range(2):
        await sekar.taps_data(f"v:do:1:{how}", sekar.id, message)
    expected = {"told": 1, "reached": 1, "answered": 1} | ({"stopped": 1} if how == "stop" else {})
    assert await counts(world) == expected


async def test_who_was_never_told_answers_no_campaign(world: World) -> None:
    sekar = world.newcomer("Sekar Arum")
    await resident(world, sekar)
    await sekar.says("/vaksin")
    await sekar.taps("v:do:1:later")
    assert await counts(world) == {}


async def test_a_place_and_a_dose_that_follow_are_counted_and_counted_out_again(
    world: World,
) -> None:
    clinic, carer = await planned(world), await nurse(world)
    sekar = world.newcomer("Sekar Arum")
    await resident(world, sekar)
    await begins(world)
    await world.waits(hours=4)
    await sekar.taps(f"book:{clinic.id}")
    booked = {"told": 1, "reached": 1, "answered": 1, "booked": 1}
    assert await counts(world) == booked
    world.clock.becomes(local(SATURDAY, 9))
    await world.settles()
    await opens_list(carer, clinic)
    await carer.taps("att:show:1")
    await carer.taps("att:given:1:sinovac")
    assert await counts(world) == booked | {"vaccinated": 1}
    await carer.taps("att:back:1")
    assert await counts(world) == booked
    await carer.taps("att:given:1:sinovac")
    await world.waits(days=32)
    await world.waits(days=1)
    assert await world.ask("SELECT 1 FROM campaign_messages WHERE vaccinated = 1") == []
    assert (await counts(world))["vaccinated"] == 1


async def test_results_are_a_page_and_a_picture_below_the_sweep(
    world: World, sekar: Someone
) -> None:
    await world.admin.says("/penyisiran")
    await world.admin.taps("sweep:came:30")
    assert said("sweep-came-none", count=1) in world.admin.text
    shown = dict.fromkeys(Came, 0) | {Came.TOLD: 1, Came.REACHED: 1}
    assert said("sweep-came-line", place=TURI, **shown) in world.admin.text
    await world.admin.taps("sweep:chart:30")
    [photo] = photos(world.admin)
    assert said("chart-sweep-nobody", count=1) in photo["caption"]


async def test_a_puskesmas_sees_its_own_district_only(world: World, sekar: Someone) -> None:
    own = await nurse(world)
    other = await nurse(world, "Puskesmas Sananwetan", "Bu Ani")
    for someone, seen in ((own, True), (other, False)):
        await someone.says("/penyisiran")
        await someone.taps("sweep:came:30")
        assert (TURI in someone.text) is seen
        assert (said("sweep-came-none", count=1) in someone.text) is seen
        await someone.taps("sweep:chart:30")
        [photo] = photos(someone)
        assert (said("chart-sweep-nobody", count=1) in photo["caption"]) is seen


async def test_who_works_at_no_puskesmas_any_more_gets_no_picture(world: World) -> None:
    someone = await nurse(world)
    async with world.transaction() as services:
        person = await services.people.of_telegram(someone.id)
        assert person is not None
        await services.charts.order(Chart.SWEEP, "30", 0, by=person)
        [place] = [one for one in person.grants if one.role is Role.PUSKESMAS]
        row = await services.tx.roles.find(person.id, place)
        assert row is not None
        await services.leaving.end(row, by=None, action="remove-puskesmas")
    await world.settles()
    assert photos(someone) == []


async def test_the_weekly_report_has_it_in_all_forms(world: World, sekar: Someone) -> None:
    viewer = await viewer_of(world)
    world.clock.passes(days=1)
    async with world.transaction() as services:
        person = await services.people.of_telegram(viewer.id)
        assert person is not None
        services.reports.order(by=person)
    await world.settles()
    found = files(world, viewer)
    pages, words = words_of(found["pdf"])
    assert pages == 3
    assert all(f" {number}/3" in words for number in (1, 2, 3))
    assert said("chart-sweep-nobody", count=1) in words
    [head, city, turi] = sheets(found["xlsx"])[said("report-sweep")]
    assert (head[1], city[:3], turi[:3]) == (
        said("report-head-sweep-told"),
        ["Kota Blitar", 1, 1],
        [TURI, 1, 1],
    )


def of(*places: tuple[str, int, int, int]) -> ChartFacts:
    """Return a chart of places: their names, messages, residents reached, vaccinated."""
    each = [
        Results(name, {Came.TOLD: told, Came.REACHED: reached, Came.VACCINATED: vaccinated})
        for name, told, reached, vaccinated in places
    ]
    at, day = datetime(2021, 11, 8, 15, 0), date(2021, 11, 8)  # noqa: DTZ001 - the city's already
    whole = Results.together(each)
    return ChartFacts(Chart.SWEEP, Period(day, day), at, "Kota Blitar", sweep=(whole, *each))


@pytest.mark.parametrize(
    ("facts", "title"),
    [
        (of(), "Belum ada pesan penyisiran"),
        (of(("Turi", 7, 5, 0)), "7 pesan, belum ada vaksinasi yang menyusul"),
        (of(("Turi", 7, 5, 2)), "3,5 pesan untuk satu vaksinasi yang menyusul (2 vaksinasi)"),
        (
            of(("Turi", 7, 5, 2), ("Bendo", 10, 5, 1), ("Gedog", 3, 3, 0)),
            "6,7 pesan untuk satu vaksinasi yang menyusul (3 vaksinasi);"
            " paling sedikit di Turi: 3,5",
        ),
    ],
)
def test_the_picture_says_what_was_found(facts: ChartFacts, title: str) -> None:
    assert finding(facts, "id") == title


@pytest.mark.parametrize("count", [0, 1, 21])
def test_the_picture_fits_a_telephone(count: int) -> None:
    places = [(f"Kelurahan {number}", 40 + number, 30, number % 5) for number in range(count)]
    drawn = Image.open(BytesIO(chart_png(of(*places), say=Words("id"))))
    assert drawn.width == 3 * 360
    assert drawn.height < 3 * drawn.width
