"""`/privasi` and `/hapus`: what is kept is said, and erased when its owner wants it."""

from typing import Any

from tests import engine
from tests.cases.test_callback import presses, shares
from tests.cases.test_exposures import asks_to_be_called
from tests.telegram import Someone, World
from tests.test_nothing_left import busy_morning
from tests.words import said

TURI, BENDO = "Kelurahan Turi", "Kelurahan Bendo"
GREEN, RED, BLACK = ("none", "2"), ("none", "0", "none", "yes"), ("positive", "0", "yes")
COUNTS = "SELECT day, office_id, kind, colour, count FROM daily ORDER BY 1, 2, 3, 4"


async def erases(someone: Someone) -> None:
    await someone.says("/hapus")
    await someone.taps("erase:yes")


async def cells(world: World) -> dict[str, list[Any]]:
    """Return all that stands in the file, by column, as it is stored."""
    found = {}
    for table, column, _ in await world.ask(engine.COLUMNS):
        rows = await world.bot.database.reading.rows(f"SELECT {column} FROM {table}")
        found[f"{table}.{column}"] = [row[0] for row in rows if row[0] is not None]
    return found


async def number(world: World, someone: Someone) -> int:
    [(found,)] = await world.ask("SELECT id FROM people WHERE telegram_id = ?", someone.id)
    return int(found)


async def test_privacy_names_the_day_on_which_the_oldest_visit_goes(world: World) -> None:
    await world.visitor.checks_in(TURI, *GREEN)
    await world.visitor.says("/privacy")
    assert said("privacy-oldest", day="7 Desember 2021") in world.visitor.text
    assert world.visitor.buttons[:2] == ["mydata", "erase:ask"]


async def test_nothing_is_erased_before_the_second_tap(world: World) -> None:
    await world.visitor.checks_in(TURI, *GREEN)
    await world.visitor.says("/privasi")
    await world.visitor.taps("erase:ask")
    assert said("erase-visits", count=1) in world.visitor.text
    assert await world.ask("SELECT count(*) FROM visits") == [(1,)]


async def test_nothing_remains_but_counts_and_the_mark(world: World) -> None:
    await world.visitor.checks_in(TURI, *GREEN)
    who, alias = await number(world, world.visitor), world.bot.database.seal.aliases
    before, counts = await cells(world), await world.ask(COUNTS)
    token = before["pass_tokens.token"][0].encode()
    await erases(world.visitor)
    assert said("erase-done") in world.visitor.text
    await world.waits(minutes=11)
    after = await cells(world)
    found = {at for at, values in after.items() if alias.of(world.visitor.id) in values}
    assert found == set()
    assert after["suppressed.hash"] != []
    assert await world.ask(COUNTS) == counts
    assert not await world.ask("SELECT 1 FROM people WHERE id = ?", who)
    for table in ("visits", "erasures", "conversations", "messages", "reminders"):
        gone = await world.ask(f"SELECT * FROM {table}")
        assert [row for row in gone if who in row and table != "messages"] == [], table
    await world.bot.database.cut_log()
    file = world.bot.settings.database_path
    held = b"".join(one.read_bytes() for one in file.parent.glob(f"{file.name}*"))
    assert token not in held
    assert alias.of(world.visitor.id).to_bytes(8, "big") not in held
    assert world.visitor.passes == []


async def test_a_busy_morning_goes_too(world: World) -> None:
    world.clock.passes(hours=2, minutes=20)
    officer = await world.officer(TURI)
    await busy_morning(world, officer)
    who, counts = await number(world, world.visitor), await world.ask(COUNTS)
    await erases(world.visitor)
    assert await world.ask("SELECT 1 FROM visits WHERE registered_by = ?", who) != []  # waits
    who_is = await number(world, officer)
    async with world.transaction() as services:
        services.tx.write(
            "UPDATE cases SET state = 'closed', outcome = reason_class, closed_at = raised_at,"
            " closed_by = ?, phone = NULL, call_at = NULL WHERE state <> 'closed'",
            who_is,
        )
    await world.waits(days=15)
    await world.waits(hours=2)
    after = await cells(world)
    alias = world.bot.database.seal.aliases.of(world.visitor.id)
    assert {at for at, values in after.items() if alias in values} == set()
    assert not await world.ask("SELECT 1 FROM people WHERE id = ?", who)
    assert not await world.ask(
        "SELECT 1 FROM visits WHERE person_id = ? OR registered_by = ?", who, who
    )
    assert await world.ask(COUNTS) == counts


async def test_an_open_case_waits_until_it_is_closed(world: World) -> None:
    officer = await world.officer(TURI)
    await world.visitor.checks_in(TURI, *RED)
    await erases(world.visitor)
    assert said("erase-rest-follows") in world.visitor.text
    assert await world.ask("SELECT state FROM cases") == [("new",)]
    await officer.taps("claim:1", world.group(TURI))
    await officer.closes(1, "sent-home")
    await world.waits(hours=1, minutes=5)
    assert await world.ask("SELECT 1 FROM cases") == []
    assert said("erase-all-done") in world.visitor.text
    assert said("case-erased") in world.group(TURI).text
    assert said("case-erased") in [one["text"] for one in officer.messages]


async def test_a_black_period_waits_until_its_end_without_the_name(world: World) -> None:
    officer = await world.officer(TURI)
    await world.visitor.checks_in(TURI, *BLACK)
    await officer.taps("claim:1", world.group(TURI))
    await officer.closes(1, "isolated")
    await erases(world.visitor)
    who = await number(world, world.visitor)
    assert await world.ask("SELECT name FROM people WHERE id = ?", who) == [(None,)]
    assert await world.ask("SELECT colour FROM visits") == [("black",)]
    await world.waits(days=16)
    assert await world.ask("SELECT 1 FROM visits") == []


async def test_who_was_erased_and_comes_back_is_still_left_alone(world: World) -> None:
    await world.visitor.checks_in(TURI, *GREEN)
    await erases(world.visitor)
    await world.waits(minutes=11)
    await world.visitor.starts()
    async with world.transaction() as services:
        person = await services.people.of_telegram(world.visitor.id)
        assert person is not None
        assert person.stopped_at is not None
        assert not services.people.has_consented(person)


async def test_who_comes_in_again_while_something_waits_is_known_anew(world: World) -> None:
    await world.visitor.checks_in(TURI, *RED)
    await erases(world.visitor)
    await world.waits(minutes=5)
    await world.visitor.checks_in(BENDO, *GREEN)
    who = await number(world, world.visitor)
    await world.waits(hours=2)
    [(name, consent)] = await world.ask("SELECT name, consent FROM people WHERE id = ?", who)
    assert name is not None
    assert consent is not None
    assert await world.ask("SELECT count(*) FROM visits WHERE person_id = ?", who) == [(2,)]


async def test_the_wish_of_who_came_back_ends_with_what_it_waited_for(world: World) -> None:
    officer = await world.officer(TURI)
    await world.visitor.checks_in(TURI, *RED)
    await officer.taps("claim:1", world.group(TURI))
    await erases(world.visitor)
    await world.waits(minutes=5)
    await world.visitor.checks_in(BENDO, *GREEN)
    await officer.closes(1, "sent-home")
    await world.waits(hours=2)
    await world.waits(minutes=11)
    assert await world.ask("SELECT 1 FROM erasures") == []


async def test_a_second_tap_erases_nothing_more(world: World) -> None:
    await world.visitor.checks_in(TURI, *GREEN)
    await world.visitor.says("/hapus")
    message = world.visitor.messages[-1]["message_id"]
    await world.visitor.taps("erase:yes")
    await world.visitor.taps_data("erase:yes", world.visitor.id, message)
    await world.waits(minutes=11)
    assert await world.ask("SELECT 1 FROM erasures") == []


async def test_an_officer_loses_the_role_and_cases_stay_with_the_others(world: World) -> None:
    officer = await world.officer(TURI)
    await world.visitor.checks_in(TURI, *RED)
    await officer.taps("claim:1", world.group(TURI))
    who = await number(world, officer)
    await officer.says("/hapus")
    assert said("erase-roles", count=1) in officer.text
    await officer.taps("erase:yes")
    assert await world.ask("SELECT 1 FROM roles WHERE person_id = ?", who) == []
    assert await world.ask("SELECT state, claimed_by FROM cases") == [("new", None)]


async def test_the_last_admin_stays(world: World) -> None:
    await world.admin.starts()
    await world.admin.says("/hapus")
    assert said("error-last-admin") in world.admin.text


async def gives_a_number(world: World) -> str:
    """Let the visitor ask to be called back; return the number as it is stored."""
    await world.visitor.checks_in(TURI, *RED)
    await presses(world.visitor)
    await shares(world.visitor)
    [(phone,)] = await world.ask("SELECT opened(phone, 'cases.phone', id) FROM cases")
    return str(phone)


async def left_alone(world: World, what: str, value: str | int) -> bool:
    async with world.transaction() as services:
        return await services.tx.suppressed.holds(what, value)


async def test_the_number_is_left_alone_too_and_that_is_said(world: World) -> None:
    phone = await gives_a_number(world)
    await world.visitor.says("/hapus")
    assert said("erase-hash-phone") in world.visitor.text
    assert not await left_alone(world, "phone", phone)
    await world.visitor.taps("erase:yes")
    assert await left_alone(world, "phone", phone)
    assert not await left_alone(world, "phone", f"{phone}0")
    assert phone.encode() not in b"".join(
        bytes(one)
        for [one] in await world.bot.database.reading.rows("SELECT hash FROM suppressed")
    )


async def test_a_number_given_after_an_exposure_is_left_alone_too(world: World) -> None:
    told, phone = await asks_to_be_called(world)
    await told.says("/hapus")
    assert said("erase-hash-phone") in told.text
    await told.taps("erase:yes")
    assert await left_alone(world, "phone", phone)


async def test_without_a_number_none_is_spoken_of(world: World) -> None:
    await world.visitor.checks_in(TURI, *GREEN)
    await world.visitor.says("/hapus")
    assert said("erase-hash") in world.visitor.text
    assert said("erase-hash-phone") not in world.visitor.text


async def test_a_form_that_is_half_filled_in_goes_too(world: World) -> None:
    await world.visitor.checks_in(TURI, "none", "2")
    await world.visitor.scans(BENDO)
    assert await world.ask("SELECT count(*) FROM conversations") == [(1,)]
    await erases(world.visitor)
    assert await world.ask("SELECT count(*) FROM conversations") == [(0,)]
