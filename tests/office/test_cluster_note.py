"""Three reds within a quarter of an hour at one office: one note about the queue."""

from pathlib import Path

from tests.door.test_slip_entry import slip
from tests.telegram import World
from tests.words import said

TURI, BENDO = "Kelurahan Turi", "Kelurahan Bendo"
GREEN, RED = ("none", "2"), ("none", "0", "none", "yes")


async def reds(world: World, count: int, office: str = TURI, *, apart: float = 1) -> None:
    """Let people come red, so many minutes apart."""
    for number in range(count):
        await world.newcomer(f"Tamu {number}").checks_in(office, *RED)
        await world.waits(minutes=apart)


def notes(world: World, office: str = TURI) -> list[str]:
    found = [one.get("text", "") for one in world.group(office).messages]
    return [one for one in found if "cek antrean" in one]


async def test_the_third_red_is_told_with_times_and_what_may_help(world: World) -> None:
    await reds(world, 3)
    [note] = notes(world)
    assert note == said(
        "cluster-note",
        shapes="🛑🛑🛑",
        count=3,
        minutes=15,
        office=TURI,
        first="08:00",
        last="08:02",
    )


async def test_two_reds_are_no_cluster(world: World) -> None:
    await reds(world, 2)
    assert notes(world) == []


async def test_three_reds_within_more_than_a_quarter_of_an_hour_are_none(world: World) -> None:
    await reds(world, 3, apart=8)
    assert notes(world) == []


async def test_three_reds_within_exactly_a_quarter_of_an_hour_are_one(world: World) -> None:
    await reds(world, 3, apart=7.5)
    assert len(notes(world)) == 1


async def test_three_scans_of_one_person_are_one_red(world: World) -> None:
    await world.visitor.checks_in(TURI, *RED)
    for _ in range(2):
        await world.waits(minutes=1)
        await world.visitor.scans(TURI)
        for answer in ("changed", *RED):
            await world.visitor.taps(answer)
    assert await world.ask("SELECT count(*) FROM visits WHERE colour = 'red'") == [(3,)]
    assert notes(world) == []


async def test_greens_between_are_not_counted(world: World) -> None:
    await reds(world, 2)
    await world.newcomer("Budi").checks_in(TURI, *GREEN)
    assert notes(world) == []


async def test_a_cluster_is_told_once(world: World) -> None:
    await reds(world, 6)
    assert len(notes(world)) == 1


async def test_a_cluster_that_goes_on_is_told_again_after_half_an_hour(world: World) -> None:
    await reds(world, 3)
    await world.waits(minutes=28)
    await reds(world, 3)
    assert len(notes(world)) == 2


async def test_reds_at_two_offices_are_no_cluster(world: World) -> None:
    await reds(world, 2)
    await reds(world, 1, BENDO)
    assert notes(world) == notes(world, BENDO) == []


async def test_colleagues_who_are_red_are_not_told_to_the_group(world: World) -> None:
    await reds(world, 2)
    async with world.transaction() as services:
        services.tx.write("UPDATE visits SET kind = 'staff'")
    await reds(world, 1)
    assert notes(world) == []


async def test_slips_of_this_morning_make_no_cluster_now(world: World) -> None:
    officer = await world.officer(TURI)
    world.clock.passes(hours=2)
    async with world.transaction() as services:
        turi = await world.office_id(TURI)
        for number in ("0001", "0002", "0003"):
            await services.tx.slips.add(turi, [number], by=None, now=services.now)
    for number in ("0001", "0002", "0003"):
        await officer.says(f"/tamu {number}")
        for step in ("08.15", "Karto"):
            await officer.says(step)
            if step == "08.15":
                await officer.taps("gone")
        for answer in RED:
            await officer.taps(answer)
    assert await world.ask("SELECT count(*) FROM visits WHERE colour = 'red'") == [(3,)]
    assert notes(world) == []


async def test_a_note_that_comes_too_late_is_not_sent(world: World) -> None:
    await reds(world, 2)
    async with world.transaction() as services:
        [door] = await services.offices.doors(await world.office_id(TURI))
        await services.checkin.register(
            person_id=await services.checkin.add_guest("Karto", "id"),
            door=door,
            answers={"health": "none", "doses": "0", "circumstance": "none"},
            talk_id=1000,
            scanned_at=services.now,
        )
    world.clock.passes(minutes=16)
    await world.settles()
    assert notes(world) == []


async def test_guests_entered_from_paper_queue_at_no_door(world: World) -> None:
    world.clock.passes(hours=2, minutes=20)
    officer = await world.officer(TURI)
    for number in ("0412", "0413", "0414"):
        await slip(world, number=number)
        await officer.says(f"/tamu {number}")
        await officer.says("10.15")
        await officer.taps("gone")
        await officer.says("Karto")
        for answer in RED:
            await officer.taps(answer)
    assert await world.ask("SELECT count(*) FROM visits WHERE colour = 'red'") == [(3,)]
    assert notes(world) == []


async def test_a_city_decides_itself_how_many_reds_are_many(tmp_path: Path) -> None:
    world = await World.made(tmp_path, cluster_reds=2, cluster_minutes=40, cluster_quiet_minutes=5)
    await reds(world, 2, apart=20)
    [note] = notes(world)
    assert "40" in note
    await reds(world, 1)
    assert len(notes(world)) == 2
    await world.bot.close()
