"""The sweep through the whole loop: who is told when, in which words, and what follows."""

from datetime import date
from itertools import pairwise

import pytest

from bot.domain.outreach.residents import Doses, Home, Reached, Resident, Source
from bot.domain.rights import Role
from tests.telegram import Someone, World
from tests.words import said

TURI = "Kelurahan Turi"
RED, BLACK = ("none", "0", "none", "yes"), ("positive", "today", "yes")
HAD = Doses(1, "sinovac", date(2021, 9, 1))  # the second is due on 29 September


async def resident(world: World, someone: Someone | None = None, **more: object) -> int:
    """Write a resident of Turi whose second dose is due, with or without the bot."""
    if someone is not None:
        await someone.starts()
    async with world.transaction() as services:
        person = await services.people.of_telegram(someone.id) if someone else None
        one = Resident(
            0,
            Source.LIST,
            Reached.WAITING,
            name="Sekar",
            born=1980,
            home=Home(await world.office_id(TURI), 3, 2),
            had=HAD,
            dose=2,
            due_on=date(2021, 9, 29),
            person_id=person.id if person else None,
            **more,  # type: ignore[arg-type]
        )
        return services.tx.residents.add(one, services.now)


async def begins(world: World, place: int = 0) -> None:
    await world.admin.says("/penyisiran")
    await world.admin.taps("sweep:places")
    await world.admin.taps(f"sweep:look:{place}")
    await world.admin.taps(f"sweep:start:{place}")


def told(someone: Someone) -> int:
    """Return how many messages about a dose somebody has had."""
    words = said("due-message", dose=2, who="own").partition(" Anda ")[2]
    sent = someone.world.calls("sendMessage", chat_id=someone.id)
    return sum(words in str(one["text"]) for one in sent)


async def state(world: World, number: int) -> tuple[str, int]:
    [row] = await world.ask("SELECT state, told FROM residents WHERE id = ?", number)
    return tuple(row)


@pytest.fixture
def sekar(world: World) -> Someone:
    return world.newcomer("Sekar Arum")


async def test_the_preview_counts_and_starts_nothing(world: World, sekar: Someone) -> None:
    await resident(world, sekar)
    await resident(world)
    await resident(world, phone="+6281234567890")
    await world.admin.says("/penyisiran")
    await world.admin.taps("sweep:places")
    await world.admin.taps("sweep:look:0")
    assert said("sweep-would-tell", count=1, hours="08:00–20:00") in world.admin.text
    assert said("sweep-would-list", call=1, visit=1) in world.admin.text
    await world.admin.taps("sweep:try:0")
    assert said("sweep-sample-name") in world.admin.text
    assert told(sekar) == 0
    assert await world.ask("SELECT 1 FROM campaigns") == []


async def test_two_messages_three_days_apart_then_a_call_then_a_visit(
    world: World, sekar: Someone
) -> None:
    number = await resident(world, sekar, phone="+6281234567890")
    await begins(world)
    await world.waits(hours=4)
    assert (told(sekar), await state(world, number)) == (1, ("told", 1))
    await world.waits(days=2)
    assert told(sekar) == 1
    await world.waits(days=1, hours=4)
    assert told(sekar) == 2
    await world.waits(days=4)
    assert await state(world, number) == ("call", 2)
    await world.waits(days=8)
    assert await state(world, number) == ("visit", 2)
    assert told(sekar) == 2


async def test_who_has_no_telegram_goes_on_a_list_at_once(world: World) -> None:
    called, visited = await resident(world, phone="+6281234567890"), await resident(world)
    await begins(world)
    await world.waits(hours=2)
    assert (await state(world, called))[0] == "call"
    assert (await state(world, visited))[0] == "visit"


async def test_nobody_is_told_before_the_dose_is_due(world: World, sekar: Someone) -> None:
    number = await resident(world, sekar)
    async with world.transaction() as services:
        services.tx.write("UPDATE residents SET due_on = '2021-11-20' WHERE id = ?", number)
    await begins(world)
    await world.waits(days=11)
    assert told(sekar) == 0
    await world.waits(days=1, hours=4)
    assert told(sekar) == 1


async def test_a_carer_is_told_for_whom_they_look_after(world: World, sekar: Someone) -> None:
    number = await resident(world, sekar)
    async with world.transaction() as services:
        services.tx.write(
            "UPDATE residents SET carer_id = person_id, person_id = NULL WHERE id = ?", number
        )
    await begins(world)
    await world.waits(hours=4)
    assert told(sekar) == 1
    await sekar.taps(f"v:do:{number}:stop")
    assert (await state(world, number))[0] == "stopped"


@pytest.mark.parametrize("how", ["button", "command"])
async def test_after_stop_nothing_comes_and_no_list_has_them(
    world: World, sekar: Someone, how: str
) -> None:
    number = await resident(world, sekar)
    await begins(world)
    await world.waits(hours=4)
    await (sekar.taps(f"v:do:{number}:stop") if how == "button" else sekar.says("/berhenti"))
    await world.waits(days=30)
    assert told(sekar) == 1
    assert await world.ask("SELECT 1 FROM residents WHERE state IN ('call', 'visit')") == []


async def test_while_a_black_case_is_open_nobody_is_told(world: World, sekar: Someone) -> None:
    await resident(world, sekar)
    async with world.transaction() as services:
        person = await services.people.of_telegram(sekar.id)
        assert person is not None
        [door] = (await services.offices.doors(await world.office_id(TURI)))[:1]
        await services.checkin.register(
            person_id=person.id,
            door=door,
            answers={"health": "positive", "since": "2021-11-08"},
            talk_id=1,
            scanned_at=services.now,
        )
    await begins(world)
    await world.waits(hours=6)
    assert told(sekar) == 0


async def test_who_blocked_the_bot_is_reached_when_they_are_back(
    world: World, sekar: Someone
) -> None:
    number = await resident(world, sekar)
    async with world.transaction() as services:
        services.tx.write("UPDATE residents SET due_on = '2021-11-08' WHERE id = ?", number)
    world.telegram.person_blocks(sekar.id)
    await begins(world)
    await world.waits(days=2)
    assert (told(sekar), await state(world, number)) == (0, ("waiting", 0))
    world.telegram.person_unblocks(sekar.id)
    await sekar.says("/start")
    await world.waits(days=1, hours=4)
    assert told(sekar) == 1


async def test_paused_it_is_silent_and_goes_on_without_repeating(
    world: World, sekar: Someone
) -> None:
    await resident(world, sekar)
    await begins(world)
    await world.waits(hours=4)
    await world.admin.says("/penyisiran")
    await world.admin.taps("sweep:be:1:paused")
    await world.waits(days=10)
    assert told(sekar) == 1
    await world.admin.taps("sweep:be:1:running")
    await world.waits(days=1)
    await world.waits(days=1)
    assert told(sekar) == 2


async def test_a_place_has_one_campaign(world: World) -> None:
    await begins(world)
    await world.admin.says("/penyisiran")
    await world.admin.taps("sweep:places")
    await world.admin.taps("sweep:look:0")
    await world.admin.taps("sweep:start:0")
    assert world.admin.popup["text"] == said("error-campaign-runs")


async def test_a_puskesmas_sweeps_its_own_district_only(world: World) -> None:
    nurse = world.newcomer("Bu Bidan")
    await nurse.starts()
    [(place, district)] = await world.ask(
        "SELECT id, district FROM offices WHERE substr(name, 1, 9) = 'Puskesmas' LIMIT 1"
    )
    async with world.transaction() as services:
        person = await services.people.of_telegram(nurse.id)
        assert person is not None
        await services.joining.appoint(person.id, Role.PUSKESMAS, place)
    [(foreign,)] = await world.ask(
        "SELECT id FROM offices WHERE district <> ? AND substr(name, 1, 9) = 'Kelurahan' LIMIT 1",
        district,
    )
    await nurse.says("/penyisiran")
    await nurse.taps("sweep:places")
    assert "sweep:look:0" not in nurse.buttons
    message = nurse.of_the_bot[-1].body["message_id"]
    for place in (0, foreign):
        await nurse.taps_data(f"sweep:start:{place}", nurse.id, message)
        assert nurse.popup["text"] == said("error-gone")
    assert await world.ask("SELECT 1 FROM campaigns") == []
    await begins(world)
    await nurse.says("/penyisiran")
    assert said("sweep-campaign-running", place=said("sweep-city")) in nurse.text
    assert not [one for one in nurse.buttons if one.startswith("sweep:be:")]
    await world.admin.says("/penyisiran")
    assert "sweep:be:1:paused" in world.admin.buttons


async def test_a_hundred_are_spread_over_the_day(world: World) -> None:
    people = [world.newcomer(f"Warga {n}") for n in range(12)]
    for one in people:
        await resident(world, one)
    await begins(world)
    await world.waits(hours=2)
    rows = await world.ask("SELECT send_at FROM campaign_messages ORDER BY send_at")
    gaps = [after[0] - before[0] for before, after in pairwise(rows)]
    assert min(gaps) > 20 * 60
    for _ in range(10):
        await world.waits(hours=1)
    assert [told(one) for one in people] == [1] * 12


async def test_what_ended_is_forgotten_when_its_messages_are(world: World, sekar: Someone) -> None:
    await resident(world, sekar)
    await begins(world)
    await world.waits(hours=4)
    await world.admin.says("/penyisiran")
    await world.admin.taps("sweep:be:1:ended")
    await world.waits(days=20)
    assert await world.ask("SELECT state FROM campaigns") == [("ended",)]
    await world.waits(days=12)
    assert await world.ask("SELECT state FROM campaigns") == []


async def test_each_campaigns_buttons_name_its_place_and_signs_are_explained(
    world: World, sekar: Someone
) -> None:
    for name in ("Kelurahan Kepanjenkidul", "Kelurahan Kepanjenlor"):
        await begins(world, await world.office_id(name))
    await resident(world, sekar)
    await world.admin.says("/penyisiran")
    assert said("sweep-signs") in world.admin.text
    rows = world.admin.messages[-1]["reply_markup"]["inline_keyboard"]
    labels = [[one["text"] for one in row] for row in rows]
    for place in ("Kepanjenkidul", "Kepanjenlor"):
        for state in ("paused", "ended"):
            assert [said(f"button-sweep-{state}", place=place)] in labels
