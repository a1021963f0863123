"""After the retention time no table holds anything of a visitor, whatever has happened."""

from tests import engine
from tests.cases.test_callback import presses, shares
from tests.door.test_companions import declares
from tests.door.test_guest_talk import enters
from tests.door.test_pass_verifying import returns
from tests.door.test_slip_entry import enters as enters_slip
from tests.door.test_slip_entry import slip
from tests.office.test_rollcall import begins
from tests.telegram import Someone, World

TURI, BENDO = "Kelurahan Turi", "Kelurahan Bendo"
GREEN, RED, BLACK = ("none", "2"), ("none", "0", "none", "yes"), ("positive", "0", "yes")
MET = {
    *("people.name", "visits.facts", "cases.phone", "case_events.note"),
    *("people.telegram_id", "visits.person_id", "visits.registered_by", "cases.person_id"),
    *("verifications.person_id", "messages.chat_id", "inbox.user_id", "outbox.chat_id"),
}
# Of offices and officers; thirty-two bytes of a keyed hash may hold a small number by chance.
STAYS = {"office_secrets.secret", "people.name", "audit.detail", "audit.hash"}
NAMES_A_PERSON = ("person_id", "registered_by", "seen_by", "bound_by", "claimed_by", "closed_by")


async def busy_morning(world: World, officer: Someone) -> None:
    """Let visitor, companion, guest and slip meet everything that remembers somebody."""
    group = world.group(TURI)
    world.bot.settings.random_check_percent = 100
    await slip(world)
    await world.visitor.checks_in(TURI, *RED)
    await presses(world.visitor)
    await shares(world.visitor)
    await officer.taps("claim:1", group)
    card = group.cards[-1]["message_id"]
    world.telegram.person_says(officer.id, group.id, "Menunggu di pos", reply_to=card)
    await world.settles()
    await officer.closes(1, "verified")
    await officer.taps("seen:1:two-doses")
    await declares(world.visitor, "Mbah Karto", *RED)
    await enters(officer, "Pak Darmo", *GREEN)
    await enters_slip(officer, *RED)
    await begins(world, officer)
    await returns(world, BENDO, *BLACK)


async def mentions(world: World, person: int, account: int) -> set[str]:
    """Return the columns that hold something sealed, or name a person or their account."""
    found = set()
    for table, column, kind in await world.ask(engine.COLUMNS):
        value = person if column in NAMES_A_PERSON else account
        sealed = "1" if kind == "BLOB" and (table, column) != ("tokens", "hash") else "0"
        where = f"{column} = ? OR {column} IS NOT NULL AND {sealed}"
        if await world.ask(f"SELECT 1 FROM {table} WHERE {where} LIMIT 1", value):
            found.add(f"{table}.{column}")
    return found


async def test_nothing_of_a_busy_morning_is_left_after_the_retention_time(world: World) -> None:
    world.clock.passes(hours=2, minutes=20)
    officer = await world.officer(TURI)
    await busy_morning(world, officer)
    [(who,)] = await world.ask("SELECT id FROM people WHERE telegram_id = ?", world.visitor.id)
    assert await mentions(world, who, world.visitor.id) >= MET
    for days in (15, 13, 1, 1, 1):  # hears of the isolation's end, then is forgotten
        await world.waits(days=days)
    assert await mentions(world, who, world.visitor.id) <= STAYS
    [(names,)] = await world.ask("SELECT count(name) FROM people")
    assert names == 1  # the officer's
    for table in ("visits", "cases", "slips", "rollcall_entries", "verifications", "hinted"):
        assert await world.ask(f"SELECT 1 FROM {table}") == [], table
