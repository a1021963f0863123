"""At nine: every kind of fact waits to be told, and so do questions, answers and updates."""

from bot.domain.messages import FACTS, Lane
from tests.telegram import Someone, World
from tests.yesterday.facts import NINE, about_cases, about_offices, about_people
from tests.yesterday.morning import BENDO, RED, TURI, Morning


async def hears(world: World) -> None:
    """Let the bot treat all that arrives, and nothing leave."""
    for _ in range(100):
        if world.telegram.updates.waiting():
            await world.bot.intake.fetch()
        if not await world.bot.dispatch.turn():
            return


async def unsent(m: Morning) -> None:
    """Stop delivery, let things happen, and leave everything where it is at nine."""
    await unheard(m)
    await silently(m)
    await every_fact(m)
    await waiting_updates(m)
    m.world.clock.becomes(NINE)  # a reminder, the end of an isolation and more are due


async def unheard(m: Morning) -> None:
    """A card could not be delivered, and nobody has drawn the conclusion yet."""
    w, lost = m.world, await m.world.officer(TURI, "Petugas Hilang")
    visitor = await m.visitor("Kasus Hilang", TURI, *RED)
    w.telegram.account(lost.id).blocked = True
    number = await m.case(visitor)
    [message] = [one for one in w.group(TURI).of_the_bot if f"claim:{number}" in str(one.body)]
    w.telegram.person_taps(lost.id, w.group(TURI).id, message.id, f"claim:{number}")
    await w.bot.intake.fetch()
    await w.bot.dispatch.turn()
    await w.bot.delivery.drain()
    assert await w.ask("SELECT count(*) FROM outbox WHERE heard = 0") != [(0,)]


async def silently(m: Morning) -> None:
    """What people did in the last minute, answered and told to nobody yet."""
    w, new = m.world, m.world.newcomer("Tamu Terakhir")
    w.telegram.person_starts(new.id, w.link(BENDO))
    await press(m, m.joko, m.talks["Kasus Dipegang"], "still")
    await press(m, m.joko, m.talks["Kasus Tolong"], "release")
    await press(m, m.joko, m.talks["Kasus Dibuka"], "again")
    w.telegram.person_says(m.talks["typed"], m.talks["typed"], "Sri Lestari")
    w.telegram.person_says(m.bendo.id, w.group(BENDO).id, "/kasus")
    async with w.transaction() as services:
        person = await services.people.of_telegram(m.bendo.id)
        await services.membership.check(person, await w.office_id(BENDO))
        admin = await services.people.of_telegram(w.admin.id)
        await services.slips.order(await w.office_id(TURI), by=admin)
    await hears_but_failures(w)


async def press(m: Morning, officer: Someone, visitor_id: int, verb: str) -> None:
    """Press a button about a visitor's case on the newest message with buttons."""
    number = await m.case(m.world.person(visitor_id))
    message = [one for one in officer.of_the_bot if f":{number}" in str(one.body)][-1]
    m.world.telegram.person_taps(officer.id, officer.id, message.id, f"{verb}:{number}")


async def hears_but_failures(world: World) -> None:
    """Treat what people did; what delivery could not deliver stays unheard."""
    ids = [one for (one,) in await world.ask("SELECT id FROM outbox WHERE heard = 0")]
    await mark(world, "UPDATE outbox SET heard = 1 WHERE id = ?", ids)
    await hears(world)
    await mark(world, "UPDATE outbox SET heard = 0 WHERE id = ?", ids)


async def mark(world: World, sql: str, ids: list[int]) -> None:
    async with world.transaction() as services:
        for one in ids:
            services.tx.write(sql, one)


async def every_fact(m: Morning) -> None:
    """Promise one fact of each kind, to whom it is told."""
    w, facts = m.world, await about_cases(m) + await about_offices(m) + await about_people(m)
    turi = await w.office_id(TURI)
    async with w.transaction() as services:
        services.tx.boards.full(turi, NINE.date(), services.now)
        for room, fact, subject, rings in facts:
            services.tx.outbox.put(
                fact,
                chat_id=None if room is None else room.id,
                lane=Lane.REPLY,
                now=services.now,
                subject=subject,
                rings=rings,
            )
    kinds = {kind for (kind,) in await w.ask("SELECT kind FROM outbox WHERE state = 0")}
    assert kinds == {"call", *FACTS}, set(FACTS) ^ kinds


async def waiting_updates(m: Morning) -> None:
    """Words and a tap have arrived and nobody has looked at them yet."""
    w = m.world
    w.telegram.person_says(m.talks["guest-name"], m.talks["guest-name"], "Pak Marto")
    someone = w.person(m.talks["asking"])
    message = [one for one in someone.of_the_bot if "reply_markup" in one.body][-1]
    [data] = [one for one in someone.buttons if one.endswith(":2")]
    w.telegram.person_taps(someone.id, someone.id, message.id, data)
    w.telegram.person_starts(w.newcomer("Tamu Mengantre").id, w.link(BENDO))
    await w.bot.intake.fetch()
