"""What an admin reads first, and behind it: pages, periods and offices by buttons."""

import re
from datetime import date, timedelta

import pytest

from bot import texts
from bot.domain.figures.figures import Usual
from bot.domain.figures.period import Period, period_of
from bot.domain.figures.sections import OF_THE_CITY, Section
from bot.domain.figures.weekdays import same_weekdays_before, usual
from bot.domain.office.search import offices_called
from bot.domain.rights import Action
from bot.views.dates import day
from bot.views.figures import stats as stats_view
from tests.figures.test_stats import GREEN, figures, visits
from tests.figures.test_stats_command import BENDO, TURI, a_morning
from tests.telegram import World
from tests.words import not_for, said

MONDAY = date(2021, 11, 8)


@pytest.mark.parametrize("page", Section)
async def test_every_page_is_near_and_leads_back(world: World, page: Section) -> None:
    await a_morning(world)
    if page is not Section.TODAY:
        if f"figures:{page}:1:0" not in world.admin.buttons:
            await world.admin.taps("figures:more:1:0")
        if page is not Section.MORE:
            await world.admin.taps(f"figures:{page}:1:0")
        assert "Merah" not in world.admin.text
        assert "Karto" not in world.admin.text
        assert len(world.admin.messages) == 1
        await world.admin.taps("stats:1")
    assert said("stats-visits", total=5, guests=1) in world.admin.text


@pytest.mark.parametrize("where", ["0", "an office"])
async def test_the_figures_stay_in_sight_above_few_rows_and_every_page_is_two_taps_away(
    world: World, where: str
) -> None:
    await a_morning(world)
    office = 0 if where == "0" else await world.office_id(TURI)
    await world.admin.says("/stats" if where == "0" else "/stats turi")
    rows = world.admin.messages[-1]["reply_markup"]["inline_keyboard"]
    assert len(rows) <= 4
    found = set(world.admin.buttons)
    await world.admin.taps(f"figures:more:1:{office}")
    found |= set(world.admin.buttons)
    others = [one for one in Section if one not in (Section.TODAY, *(OF_THE_CITY * bool(office)))]
    assert {f"figures:{one}:1:{office}" for one in others} <= found
    await world.admin.taps(f"figures:days:1:{office}")
    assert f"figures:more:1:{office}" in world.admin.buttons


async def test_the_page_of_cases_tells_how_fast_and_how_they_ended(world: World) -> None:
    await a_morning(world)
    async with world.transaction() as services:
        case = await services.tx.cases.get(1)
        officer = await services.tx.people.get(case.claimed_by or 0)
        await services.handover.close(1, "sent-home", by=officer)
    await world.admin.says("/stats")
    await world.admin.taps("figures:cases:1:0")
    assert said("figures-claim", middle="1 mnt 30 dtk", most="1 mnt 30 dtk") in world.admin.text
    assert said("figures-untaken", count=1) in world.admin.text
    assert said("figures-counted", what=said("outcome-sent-home"), count=1) in world.admin.text


async def test_one_office_is_asked_for_by_a_part_of_its_name(world: World) -> None:
    await a_morning(world)
    for words in ("turi", '"kel. turi"', "TURI kelurahan", "kel-turi", "KELTURI"):
        await world.admin.says(f"/stats {words}")
        assert TURI in world.admin.text, words
        assert said("stats-visits", total=4, guests=1) in world.admin.text, words
    turi = await world.office_id(TURI)
    await world.admin.taps(f"figures:cases:1:{turi}")
    assert said("stats-cases", cases=2, claimed=1) in world.admin.text
    assert TURI in world.admin.text
    await world.admin.taps("figures:cases:1:0")
    assert TURI not in world.admin.text


async def test_words_that_fit_several_offices_offer_them(world: World) -> None:
    await a_morning(world)
    then = world.clock.at.date()
    await world.admin.says(f"/stats {then} kelurahan")
    assert said("figures-which-office", words="kelurahan") in world.admin.text
    span, bendo = Period(then, then).span, await world.office_id(BENDO)
    assert len(world.admin.buttons) == 12
    await world.admin.says("/stats bendo")
    await world.admin.taps_data(
        f"figures:today:{span}:{bendo}", world.admin.id, world.admin.messages[-1]["message_id"]
    )
    assert said("stats-visits", total=1, guests=0) in world.admin.text


async def test_an_office_that_does_not_exist_is_answered_with_how_to_list_them(
    world: World,
) -> None:
    await world.admin.says("/stats atlantis")
    assert world.admin.text == said("error-not-a-day", written="atlantis")


@pytest.mark.parametrize(
    "data",
    [
        "figures:cases:20211399-20211401:0",
        "figures:cases:20211108-20211101:0",
        "figures:cases:20990101-20990102:0",
        "figures:cases:1:999999",
        "figures:names:1:0",
        "stats:9999",
    ],
)
async def test_a_forged_button_shows_nothing(world: World, data: str) -> None:
    await world.admin.says("/stats")
    before = world.admin.text
    await world.admin.taps_data(data, world.admin.id, world.admin.messages[-1]["message_id"])
    assert world.admin.text == before
    assert world.admin.popup["text"]


async def test_a_forwarded_button_is_judged_like_any_other(world: World) -> None:
    officer = await world.officer(TURI)
    await officer.starts()
    turi, last = await world.office_id(TURI), officer.messages[-1]
    await officer.taps_data(f"figures:cases:1:{turi}", officer.id, last["message_id"])
    assert officer.popup["text"] == not_for(Action.SEE_STATS)


async def test_what_is_read_first_is_at_most_twenty_five_lines(world: World) -> None:
    await a_morning(world)
    await world.admin.says("/stats")
    assert len(world.admin.text.splitlines()) <= 25
    lines = world.admin.text
    order = [said("stats-visits", total=5, guests=1), said("stats-attention")]
    assert [lines.index(one) for one in order] == sorted(lines.index(one) for one in order)


async def test_what_is_only_known_does_not_need_attention(world: World) -> None:
    await a_morning(world)
    known, attention = world.admin.text.split(said("stats-attention"))
    assert said("stats-cases", cases=2, claimed=1) in known
    assert said("stats-median", took="1 mnt 30 dtk") in known
    assert said("stats-open", new=1, claimed=1) in attention


async def test_a_day_without_a_visit_is_among_the_days_as_in_the_picture(world: World) -> None:
    await visits(world, 1, GREEN)
    await world.waits(days=2)
    await visits(world, 2, GREEN)
    await world.admin.says("/stats")
    await world.admin.taps("stats:7")
    await world.admin.taps("figures:more:7:0")
    await world.admin.taps("figures:days:7:0")
    assert re.search(r"Sen, 8 Nov +1 .*\nSel, 9 Nov +0\nRab, 10 Nov +1 ", world.admin.text)


async def test_offices_without_a_visit_are_named_only_where_they_are_few(world: World) -> None:
    await a_morning(world)
    found = await figures(world)
    silent = said("stats-silent", count=found.silent)
    assert f"\n{silent}\n" in world.admin.text
    object.__setattr__(found, "idle", ("Dinas Satu, Dua dan Tiga", "Dinas Empat"))
    shown = stats_view.page(
        found, Section.TODAY, span="1", office_id=0, language="id", now=world.clock.at
    )
    assert "2 kantor tanpa kunjungan: Dinas Satu, Dua dan Tiga; Dinas Empat" in shown.text


@pytest.mark.parametrize("language", texts.languages())
async def test_it_is_so_when_everything_is_told(world: World, language: str) -> None:
    await a_morning(world)
    found = await figures(world)
    full = {
        key: {name: 7 if number in (0, None) else number for name, number in numbers.items()}
        for key, numbers in found.counted.items()
    }
    object.__setattr__(found, "counted", full)
    object.__setattr__(found, "usual", Usual(5, 4, until_hour=9))
    object.__setattr__(found, "rows_since", found.first)
    shown = stats_view.page(
        found, Section.TODAY, span="1", office_id=0, language=language, now=world.clock.at
    )
    assert len(shown.text.splitlines()) <= 25


async def test_the_same_hours_of_the_same_weekdays_are_compared(world: World) -> None:
    for number in (1, 2):
        await visits(world, number, GREEN)
    await world.waits(days=7, hours=2)
    await visits(world, 3, GREEN)
    await world.waits(hours=1)
    await world.admin.says("/stats")
    hour = f"{world.clock.at:%H}:00"
    expected = said("stats-usual-hour", hour=hour, now=1, before=2, change="−50")
    assert expected in world.admin.text


async def test_the_day_that_is_not_over_is_left_out_of_longer_comparisons(world: World) -> None:
    await visits(world, 1, GREEN)
    await world.waits(days=8)
    await visits(world, 2, GREEN)
    await world.waits(days=1)
    await visits(world, 3, GREEN)
    await world.admin.says("/stats")
    await world.admin.taps("stats:7")
    expected = said("stats-usual-yesterday", now=1, before=1, change="±0")
    assert expected in world.admin.text


async def test_a_month_is_offered_and_said_by_its_days(world: World) -> None:
    await world.admin.says("/stats")
    await world.admin.taps("stats:month")
    first, last = day(date(2021, 10, 1), "id"), day(date(2021, 10, 31), "id")
    assert world.admin.text.startswith(said("stats-title-period", first=first, last=last))


async def test_an_office_that_is_closed_all_day_is_not_idle(world: World) -> None:
    async with world.transaction() as services:
        sunday = Period(MONDAY - timedelta(days=1), MONDAY - timedelta(days=1))
        closed = await services.stats.between(sunday)
        open_ = await services.stats.between(Period(MONDAY, MONDAY))
    assert closed.silent < open_.silent


async def test_very_old_days_are_answered_too(world: World) -> None:
    for words in ("0001-01-01", "0001-01-01 2021-11-01"):
        await world.admin.says(f"/stats {words}")
        assert re.search(said("stats-nobody"), world.admin.text)


def test_a_period_is_compared_with_days_that_began_on_the_same_weekday() -> None:
    week = Period(MONDAY, MONDAY + timedelta(days=6))
    for period, times in ((Period(MONDAY, MONDAY), 4), (week, 4)):
        before = same_weekdays_before(period)
        assert len(before) == times
        assert {one.first.weekday() for one in before} == {0}
        assert max(one.last for one in before) < period.first
    month = Period(date(2021, 10, 1), date(2021, 10, 31))
    [before] = same_weekdays_before(month)
    assert before.last < month.first
    assert before.first.weekday() == month.first.weekday()


def test_days_on_which_nobody_came_are_no_working_days() -> None:
    assert usual([10, 0, 20, 0]) == 15
    assert usual([0, 0]) is None


def test_last_month_is_the_whole_month_before() -> None:
    assert period_of("month", today=date(2022, 1, 31)) == Period(
        date(2021, 12, 1), date(2021, 12, 31)
    )


async def test_a_whole_code_means_that_office_alone(world: World) -> None:
    async with world.transaction() as services:
        every = await services.offices.all()
    assert [one.name for one in offices_called("kel-blitar", every)] == ["Kelurahan Blitar"]
    assert len(offices_called("", every)) == len(every)
