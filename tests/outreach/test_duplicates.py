"""Who may stand twice among the residents is proposed, judged once, and joined without a loss."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from bot.domain.outreach.campaigns import Came, Campaign
from bot.domain.outreach.duplicates import Likeness, folded, likeness
from bot.domain.outreach.moves import joined
from bot.domain.outreach.residents import Doses, Home, Reached, Resident, Source
from bot.services.outreach import duplicates
from bot.services.outreach.resident_file import Listed
from tests.outreach.clinics import nurse
from tests.outreach.fieldwork import TURI, known, resident, with_the_bot
from tests.telegram import Someone, World
from tests.words import said

PHONE = "+6281234567890"
SEKAR = Resident(
    *(1, Source.LIST, Reached.WAITING),
    name="Sekar Arum",
    phone=PHONE,
    born=1961,
    home=Home(7, 3, 2),
)


@pytest.mark.parametrize(
    "spelt",
    [
        "Hj. Sekar Arum, S.Pd.",
        "SEKAR  ARUM",
        "Ibu Sekar Arum",
        "Sékar Arum S.Pd",
        "Dra.Sekar Arum",
    ],
)
def test_one_name_is_spelt_in_many_ways(spelt: str) -> None:
    assert folded(spelt) == "sekar arum"


def test_what_is_no_more_than_a_title_is_nobodys_name() -> None:
    assert (folded("Ibu"), folded(None), folded("M. Yusuf")) == ("", "", folded("Moh Yusuf"))


@pytest.mark.parametrize(
    ("changed", "agrees", "differs"),
    [
        ({"phone": None}, "name born kelurahan rw", ""),
        ({"phone": None, "home": Home(7, 9)}, "name born kelurahan", "rw"),
        ({"phone": None, "born": None}, "name kelurahan rw", ""),
        ({"name": "Arum", "born": None}, "phone kelurahan rw", "name"),
        ({"name": "Bu Yem"}, "phone born kelurahan rw", "name"),
        ({"born": 1962, "home": Home()}, "name phone", "born"),
    ],
)
def test_it_says_what_agrees_and_what_differs(
    changed: dict[str, Any], agrees: str, differs: str
) -> None:
    other = replace(SEKAR, id=2, **changed)
    found = Likeness(tuple(agrees.split()), tuple(differs.split()))
    assert likeness(SEKAR, other) == likeness(other, SEKAR) == found


@pytest.mark.parametrize(
    "changed",
    [
        {"name": "Budi", "born": 1965},  # a brother, one telephone in the house
        {"name": "Budi", "born": None},
        {"phone": None, "born": 1962},
        {"phone": None, "home": Home(8, 3, 2)},
        {"phone": None, "home": Home()},
        {"phone": None, "born": None, "home": Home(7, 4)},
    ],
)
def test_who_only_has_something_in_common_is_not_proposed(changed: dict[str, Any]) -> None:
    assert likeness(SEKAR, replace(SEKAR, id=2, **changed)) is None


def test_two_for_whom_somebody_is_told_speak_for_themselves() -> None:
    own = replace(SEKAR, id=2, person_id=5)
    assert likeness(SEKAR, own) is not None
    assert likeness(replace(SEKAR, carer_id=6), own) is None


@pytest.mark.parametrize("state", [Reached.STOPPED, Reached.GONE])
@pytest.mark.parametrize("who", [0, 1])
def test_a_wish_to_be_left_alone_holds_whichever_entry_has_it(state: Reached, who: int) -> None:
    both = [SEKAR, replace(SEKAR, id=2, had=Doses(1), person_id=5)]
    both[who] = replace(both[who], state=state)
    assert joined(*both).state is state


def test_of_two_on_lists_the_newer_is_believed_and_nobody_begins_anew() -> None:
    due = {"dose": 1, "due_on": date(2021, 1, 1), "had": Doses(0)}
    older = replace(SEKAR, state=Reached.VISIT, carer_id=6, **due)
    newer = replace(SEKAR, id=2, name="Hj. Sekar Arum", born=None, **due)
    one = joined(older, newer)
    assert (one.id, one.name, one.born) == (1, "Hj. Sekar Arum", 1961)
    assert (one.state, one.carer_id) == (Reached.VISIT, 6)


@pytest.mark.parametrize(
    ("newer", "home"),
    [
        (Home(), Home(7, 3, 2)),
        (Home(7), Home(7, 3, 2)),
        (Home(7, 3), Home(7, 3, 2)),
        (Home(7, 3, 5), Home(7, 3, 5)),
        (Home(7, 4), Home(7, 4)),
        (Home(8), Home(8)),
    ],
)
def test_where_somebody_lives_is_known_as_exactly_as_either_entry_says(
    newer: Home, home: Home
) -> None:
    assert joined(SEKAR, replace(SEKAR, id=2, home=newer)).home == home


async def compares(world: World) -> None:
    """Compare all there are."""
    while await world.ask("SELECT 1 FROM residents WHERE compared = 0"):
        async with world.transaction() as services:
            await services.duplicates.compare()


async def proposed(world: World) -> list[tuple[int, int]]:
    rows = await world.ask("SELECT one_id, other_id FROM duplicates WHERE state = 'proposed'")
    return [tuple(row) for row in rows]


@pytest.fixture
async def sister(world: World) -> Someone:
    """Return a nurse who looks at two who may be one."""
    someone = await nurse(world)
    await resident(world, "Sekar Arum", phone=PHONE)
    await resident(world, "Ibu Sekar Arum", phone="+6281234567891", born=None)
    await compares(world)
    return someone


async def looks(someone: Someone) -> None:
    await someone.says("/penyisiran")
    await someone.taps("twice:show:0")


async def test_the_bot_compares_by_itself_also_who_was_there_before(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(duplicates, "STEP", 2)
    for name in ("Sekar Arum", "Budi", "Ny. Sekar Arum", "Karto"):
        await resident(world, name)
    await world.waits(minutes=11)
    for _ in range(2):
        await world.waits(seconds=2)
    assert await proposed(world) == [(1, 3)]
    assert await world.ask("SELECT 1 FROM residents WHERE compared = 0") == []


async def test_who_changes_is_compared_again(world: World) -> None:
    await resident(world, "Sekar Arum", phone=PHONE)
    number = await resident(world, "Bu Yem", born=None)
    await compares(world)
    assert await proposed(world) == []
    one = await known(world, number)
    async with world.transaction() as services:
        services.tx.residents.save(replace(one, phone=PHONE, born=1961), services.now)
    await compares(world)
    assert await proposed(world) == [(1, 2)]


async def test_what_nothing_speaks_for_any_more_is_not_counted(
    world: World, sister: Someone
) -> None:
    for name in ("Budi", "Pak Budi", "Bapak Budi"):
        await resident(world, name)
    await compares(world)
    await looks(sister)
    assert said("duplicates-title", count=4) in sister.text
    kept = await world.ask("SELECT id FROM duplicates WHERE one_id = 3 AND other_id = 4")
    one = await known(world, 5)
    async with world.transaction() as services:
        services.tx.residents.save(replace(one, born=1970), services.now)
        services.tx.residents.save(await services.tx.residents.get(3), services.now)
    await compares(world)
    await looks(sister)
    assert said("duplicates-title", count=2) in sister.text
    left = await world.ask("SELECT id FROM duplicates WHERE one_id >= 3")
    assert left == kept  # under its number, for who has it before them


async def test_a_number_that_many_have_proposes_nobody(world: World) -> None:
    for number in range(31):
        await resident(world, f"Warga {number}", phone=PHONE)
    await compares(world)
    assert await proposed(world) == []


async def test_two_are_shown_with_why_and_made_one_after_a_question(
    world: World, sister: Someone
) -> None:
    await looks(sister)
    assert said("duplicates-title", count=1) in sister.text
    agrees = ", ".join(said(f"duplicate-fact-{one}") for one in ("name", "kelurahan", "rw"))
    assert said("duplicate-agrees", facts=agrees) in sister.text
    assert said("duplicate-differs", facts=said("duplicate-fact-phone")) in sister.text
    await sister.taps("twice:ask:1")
    assert said("duplicate-sure") in sister.text
    await sister.taps("twice:is:1:one")
    assert sister.text == said("duplicates-none")
    [(number,)] = await world.ask("SELECT id FROM residents")
    one = await known(world, number)
    assert (one.name, one.phone, one.born) == ("Ibu Sekar Arum", "+6281234567891", 1961)
    assert await world.ask("SELECT subject FROM audit WHERE action = 'join-residents'") == [
        (f"resident:{number}",)
    ]


async def test_two_people_are_never_asked_about_again(world: World, sister: Someone) -> None:
    await looks(sister)
    await sister.taps("twice:is:1:two")
    one = await known(world, 1)
    async with world.transaction() as services:
        services.tx.residents.save(replace(one, told=1), services.now)
    await compares(world)
    await looks(sister)
    assert sister.text == said("duplicates-none")
    assert await world.ask("SELECT count(*) FROM audit WHERE action = 'two-residents'") == [(1,)]


async def test_skipped_the_next_comes_and_after_the_last_the_first(
    world: World, sister: Someone
) -> None:
    await resident(world, "Budi")
    await resident(world, "Pak Budi")
    await compares(world)
    await looks(sister)
    assert "Sekar" in sister.text
    await sister.taps("twice:show:1")
    assert "Budi" in sister.text
    await sister.taps("twice:show:2")
    assert "Sekar" in sister.text


async def test_of_two_who_judge_at_once_the_first_is_heard(world: World, sister: Someone) -> None:
    colleague = await nurse(world, name="Pak Mantri")
    for one in (sister, colleague):
        await looks(one)
    messages = [one.messages[-1]["message_id"] for one in (sister, colleague)]
    await sister.taps("twice:is:1:two")
    await colleague.taps_data("twice:is:1:one", colleague.id, messages[1])
    assert await world.ask("SELECT count(*) FROM residents") == [(2,)]
    assert colleague.text == said("duplicates-none")


async def test_whoever_may_not_see_one_of_them_sees_neither(world: World) -> None:
    stranger = await nurse(world, office="Puskesmas Sananwetan")
    await resident(world, "Sekar Arum", phone=PHONE)
    await resident(world, "Sekar Arum", phone=PHONE, home=Home())
    await compares(world)
    sister = await nurse(world)
    for one in (stranger, sister):
        await looks(one)
        assert one.text == said("duplicates-none")
        await one.taps_data("twice:is:1:one", one.id, one.messages[-1]["message_id"])
    assert await world.ask("SELECT count(*) FROM residents") == [(2,)]
    async with world.transaction() as services:
        admin = await services.people.of_telegram(world.admin.id)
        assert (await services.duplicates.following(0, by=admin)).count == 1


async def join(world: World, admin_id: int) -> int:
    """Let the only two proposed be one; return who."""
    async with world.transaction() as services:
        admin = await services.people.of_telegram(admin_id)
        found = await services.duplicates.following(0, by=admin)
        return (await services.duplicates.same(found.next.id, by=admin)).id


async def test_nothing_that_is_known_of_either_is_lost(world: World) -> None:
    person = await with_the_bot(world)
    listed = await resident(world, "Sekar Arum", "Jl. Melati 4", phone=PHONE, had=Doses(2))
    home = Home(await world.office_id(TURI), 3, 2)
    async with world.transaction() as services:
        own = await services.residents.register(person, "Sekar Arum", home=home)
        told = replace(own, name="Sekar Arum", born=1961, dose=1, due_on=date(2021, 10, 1))
        services.tx.residents.save(replace(told, state=Reached.STOPPED), services.now)
        services.tx.invitations.put("token", own.id, services.now)
        [campaign] = [await services.tx.campaigns.add(Campaign(0), services.now)]
        services.tx.write(
            "INSERT INTO campaign_messages (campaign_id, resident_id, dose, due_on, number,"
            " send_at, state) VALUES (?, ?, 1, '2021-10-01', 1, 1, 'promised')",
            *(campaign, own.id),
        )
        assert await services.tx.sweep_results.mark(own.id, 1, Came.ANSWERED)
        services.tx.write(
            "INSERT INTO field_tasks (kind, house, resident_id, state, taken_at, until)"
            " VALUES ('calls', ?, ?, 'held', 1, 9999999999)",
            *(own.id, own.id),
        )
    await compares(world)
    assert await join(world, world.admin.id) == listed
    one = await known(world, listed)
    assert (one.person_id, one.had.doses, one.address) == (person.id, 2, "Jl. Melati 4")
    assert one.state is Reached.STOPPED
    for table in ("campaign_messages", "field_tasks", "invitations"):
        assert await world.ask(f"SELECT resident_id FROM {table}") == [(listed,)]
    assert await world.ask("SELECT answered FROM campaign_messages") == [(1,)]
    assert await world.ask("SELECT state FROM field_tasks") == [("returned",)]


async def test_lists_know_whom_they_named_before(world: World) -> None:
    home = Home(await world.office_id(TURI), 3, 2)
    older = Listed(2, "Sekar Arum", 1961, home, Doses(0))
    newer = Listed(2, "Hj. Sekar Arum", 1961, home, Doses(1))
    for row in (older, newer):
        async with world.transaction() as services:
            await services.resident_import.step([row])
    await compares(world)
    number = await join(world, world.admin.id)
    for row, same in ((older, 1), (newer, 1), (replace(newer, address="Jl. Mawar"), 0)):
        async with world.transaction() as services:
            assert (await services.resident_import.step([row])).same == same
            assert (await services.resident_import.step([row])).same == 1
    assert await world.ask("SELECT id FROM residents") == [(number,)]
    assert (await known(world, number)).address == "Jl. Mawar"


async def test_what_was_judged_of_a_third_holds_for_who_is_joined(world: World) -> None:
    for name in ("Sekar Arum", "Ibu Sekar Arum", "Ny. Sekar Arum"):
        await resident(world, name)
    await compares(world)
    async with world.transaction() as services:
        admin = await services.people.of_telegram(world.admin.id)
        [two] = await services.tx.rows("SELECT id FROM duplicates WHERE one_id = 2")
        await services.duplicates.two(two["id"], by=admin)
        [same] = await services.tx.rows(
            "SELECT id FROM duplicates WHERE one_id = 1 AND other_id = 2"
        )
        await services.duplicates.same(same["id"], by=admin)
    await compares(world)
    assert await proposed(world) == []


async def test_no_list_brings_back_whom_it_named_otherwise(world: World) -> None:
    home = Home(await world.office_id(TURI), 3, 2)
    older = Listed(2, "Sekar Arum", 1961, home, Doses(0))
    newer = replace(older, name="Hj. Sekar Arum")
    for row in (older, newer):
        async with world.transaction() as services:
            await services.resident_import.step([row])
    await compares(world)
    number = await join(world, world.admin.id)
    async with world.transaction() as services:
        one = await services.tx.residents.get(number)
        services.tx.residents.save(replace(one, state=Reached.STOPPED), services.now)
    async with world.transaction() as services:
        later = services.now + timedelta(days=400)
        services.tx.residents.purge(later, later)
        counts = await services.resident_import.look([older, newer])
    assert counts.left_alone == 2
