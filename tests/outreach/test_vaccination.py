"""`/vaksin`: residents register by buttons alone, and say in one tap what is to happen."""

import pytest

from bot.domain.outreach.asking import IN_CARE
from bot.domain.outreach.residents import Resident
from tests.cases.test_callback import shares
from tests.telegram import Someone, World
from tests.words import said

TURI = "Kelurahan Turi"


async def registers(world: World, someone: Someone, *, doses: str = "1", weeks: str = "4") -> int:
    """Register with a Sinovac dose some weeks ago, born in 1980, at home in Turi RW 3 RT 2."""
    turi = await world.office_id(TURI)
    await someone.says("/vaksin")
    await someone.taps("v:new:self")
    [(number,)] = await world.ask("SELECT max(id) FROM residents")
    await someone.taps(f"v:say:{number}:doses:{doses}")
    if doses == "1":
        await someone.taps(f"v:say:{number}:vaccine:sinovac")
    if doses in ("1", "2"):
        await someone.taps(f"v:say:{number}:last:{weeks}")
    await someone.taps(f"v:ask:{number}:born-1980")
    await someone.taps(f"v:say:{number}:born:1980")
    await someone.taps(f"v:say:{number}:kelurahan:{turi}")
    await someone.taps(f"v:say:{number}:rw:3")
    await someone.taps(f"v:say:{number}:rt:2")
    return int(number)


async def resident(world: World, number: int) -> Resident:
    found = await world.bot.database.reading.residents.get(number)
    assert found is not None
    return found


@pytest.fixture
async def sekar(world: World) -> Someone:
    someone = world.newcomer("Sekar Arum")
    await someone.starts()
    return someone


async def test_a_resident_registers_by_buttons_alone(world: World, sekar: Someone) -> None:
    number = await registers(world, sekar)
    one = await resident(world, number)
    turi = await world.office_id(TURI)
    assert (one.born, one.home.kelurahan_id, one.home.rw, one.home.rt) == (1980, turi, 3, 2)
    assert (one.had.doses, one.had.vaccine, one.dose) == (1, "sinovac", 2)
    assert f"{TURI} RW 03 RT 02" in sekar.text
    assert said("due-interval") in sekar.text


async def test_registering_again_is_the_same_as_once(world: World, sekar: Someone) -> None:
    number = await registers(world, sekar)
    await sekar.says("/vaksin")
    await sekar.taps(f"v:ask:{number}:doses")
    assert await world.ask("SELECT count(*) FROM residents") == [(1,)]


async def test_who_says_they_had_it_is_asked_when_and_waits_for_the_next(
    world: World, sekar: Someone
) -> None:
    number = await registers(world, sekar)
    await sekar.taps(f"v:do:{number}:had")
    assert said("vaccination-ask-last", name="Sekar Arum") in sekar.text
    await sekar.taps(f"v:say:{number}:last:0")
    one = await resident(world, number)
    assert (one.had.doses, one.dose) == (2, 3)


async def test_who_needs_no_dose_registers_their_child_alone(world: World, sekar: Someone) -> None:
    await sekar.says("/vaksin")
    await sekar.taps("v:new:other")
    await sekar.taps("v:new:child")
    await sekar.taps("v:say:1:doses:0")
    await sekar.says("/vaksin")
    assert "v:new:self" in sekar.buttons
    await registers(world, sekar)
    await sekar.says("/vaksin")
    assert "v:new:self" not in sekar.buttons
    assert await world.ask("SELECT count(*) FROM residents") == [(2,)]


async def test_later_and_a_reason_let_the_dose_wait(world: World, sekar: Someone) -> None:
    number = await registers(world, sekar, weeks="12")
    await sekar.taps(f"v:do:{number}:later")
    first = (await resident(world, number)).due_on
    await sekar.taps(f"v:do:{number}:why")
    await sekar.taps(f"v:not:{number}:busy")
    after = (await resident(world, number)).due_on
    assert first is not None
    assert after is not None
    assert after > first
    assert said("due-deferred") in sekar.text


async def test_stop_is_at_once_and_until_asked_again(world: World, sekar: Someone) -> None:
    number = await registers(world, sekar)
    await sekar.taps(f"v:do:{number}:stop")
    assert (await resident(world, number)).state == "stopped"
    assert sekar.buttons[0] == f"v:do:{number}:again"
    await sekar.taps(f"v:do:{number}:again")
    assert (await resident(world, number)).state == "waiting"


async def test_berhenti_stops_for_those_in_care_too(world: World, sekar: Someone) -> None:
    await registers(world, sekar)
    await sekar.says("/vaksin")
    await sekar.taps("v:new:other")
    await sekar.taps("v:new:mother")
    await sekar.says("/berhenti")
    assert await world.ask("SELECT DISTINCT state FROM residents") == [("stopped",)]


@pytest.mark.parametrize("who", [one for one in IN_CARE if one != "other"])
async def test_one_looks_after_others_and_sees_them_by_name(
    world: World, sekar: Someone, who: str
) -> None:
    await registers(world, sekar)
    await sekar.says("/vaksin")
    await sekar.taps("v:new:other")
    await sekar.taps(f"v:new:{who}")
    await sekar.says("/vaksin")
    assert said(f"relative-of-{who}", name="Sekar Arum") in sekar.text


async def test_nobody_answers_for_another(world: World, sekar: Someone) -> None:
    number = await registers(world, sekar)
    thief = world.newcomer("Maling")
    await thief.starts()
    for data in (f"v:say:{number}:doses:3", f"v:ask:{number}:summary", f"v:do:{number}:stop"):
        await thief.taps_data(data, thief.id, thief.of_the_bot[-1].body["message_id"])
        assert thief.popup["text"] == said("error-gone")
    assert (await resident(world, number)).had.doses == 1


@pytest.mark.parametrize(
    "answer", ["doses:9", "doses:x", "born:1800", "kelurahan:9999", "rw:0", "last:5", "no:1"]
)
async def test_a_forged_answer_changes_nothing(world: World, sekar: Someone, answer: str) -> None:
    number = await registers(world, sekar)
    before = await resident(world, number)
    await sekar.taps_data(
        f"v:say:{number}:{answer}", sekar.id, sekar.of_the_bot[-1].body["message_id"]
    )
    assert sekar.popup["text"] == said("error-gone")
    assert await resident(world, number) == before


async def test_the_number_is_ones_own_and_shared(world: World, sekar: Someone) -> None:
    number = await registers(world, sekar)
    await sekar.taps(f"v:do:{number}:phone")
    await shares(sekar, world.visitor)
    assert (await resident(world, number)).phone is None
    await shares(sekar)
    assert (await resident(world, number)).phone is not None
    assert said("vaccination-phone-kept") in sekar.text


async def test_who_is_listed_is_known_by_the_own_number(world: World, sekar: Someone) -> None:
    phone = f"+62812{sekar.id % 10**8:08d}"
    async with world.transaction() as services:
        listed = Resident(0, "list", "waiting", name="SEKAR A", phone=phone, born=1961)  # type: ignore[arg-type]
        number = services.tx.residents.add(listed, services.now)
    own = await registers(world, sekar)
    await shares(sekar)
    one = await resident(world, number)
    assert one.told_to is not None
    assert (one.had.doses, one.born) == (1, 1980)
    assert await world.ask("SELECT 1 FROM residents WHERE id = ?", own) == []


async def test_of_two_with_one_number_nobody_is_guessed(world: World, sekar: Someone) -> None:
    phone = f"+62812{sekar.id % 10**8:08d}"
    async with world.transaction() as services:
        for name in ("SEKAR", "BUDI"):
            listed = Resident(0, "list", "waiting", name=name, phone=phone)  # type: ignore[arg-type]
            services.tx.residents.add(listed, services.now)
    await shares(sekar)
    assert said("call-not-asked-for") in sekar.text
    assert await world.ask("SELECT 1 FROM residents WHERE person_id IS NOT NULL") == []


async def test_a_visitor_who_agrees_at_the_door_is_a_resident(world: World) -> None:
    await world.visitor.checks_in(TURI, "none", "0", "none", "yes")
    await world.visitor.taps("r:offer:1")
    [(source, state, dose)] = await world.ask("SELECT source, state, dose FROM residents")
    assert (source, state, dose) == ("door", "waiting", 1)
    await world.visitor.taps("v:show")
    assert said("due-first") in world.visitor.text


async def test_erased_means_erased(world: World, sekar: Someone) -> None:
    await registers(world, sekar)
    await sekar.says("/hapus")
    await sekar.taps("erase:yes")
    assert await world.ask("SELECT 1 FROM residents") == []


@pytest.mark.parametrize("tap", ["v:do:{}:visit", "v:do:{}:later", "v:not:{}:busy"])
async def test_an_older_button_undoes_no_stop(world: World, sekar: Someone, tap: str) -> None:
    number = await registers(world, sekar)
    await sekar.taps(f"v:do:{number}:stop")
    before = await resident(world, number)
    message = sekar.messages[-1]["message_id"]
    await sekar.taps_data(tap.format(number), sekar.id, message)
    assert sekar.popup["text"] == said("error-gone")
    assert await resident(world, number) == before


async def test_who_is_very_old_can_answer_and_no_year_is_offered_that_is_refused(
    world: World, sekar: Someone
) -> None:
    number = await registers(world, sekar)
    async with world.transaction() as services:
        services.tx.write("UPDATE residents SET born = NULL")
    message = sekar.messages[-1]["message_id"]
    await sekar.taps_data(f"v:ask:{number}:born", sekar.id, message)
    await sekar.taps(f"v:ask:{number}:born-1910")
    assert f"v:say:{number}:born:1910" not in sekar.buttons
    assert f"v:say:{number}:born:1911" in sekar.buttons
    await sekar.taps(f"v:say:{number}:born:1915")
    assert (await resident(world, number)).born == 1915
