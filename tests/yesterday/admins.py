"""Until nine: admins, heads and Puskesmas have every screen of theirs open."""

from bot.domain.rights import Role
from tests.yesterday.morning import BENDO, DUKCAPIL, PUSKESMAS, SENTUL, TURI, Morning


async def administration(m: Morning) -> None:
    """Screens of admins, heads, Puskesmas and everybody's own ones."""
    w = m.world
    several = f"office:show:{await w.office_id(DUKCAPIL)}"  # the one with two doors
    for words, presses in (
        ("/stats", ()),
        ("/kantor", ()),
        ("/kantor", ("office:show:*",)),
        ("/kantor", ("office:show:*", "door:which:*")),
        ("/kantor", ("office:list:1", several, "door:which:*")),
        ("/admin", ()),
        ("/admin", ("admin:ask:*",)),
        ("/admin", ("admin:which:puskesmas:0",)),
        ("/admin", ("admin:which:team:0",)),
        ("/admin", ("admin:which:team:0", "admin:rw:*")),
        ("/poster", ()),
        ("/poster", ("guide:list:0",)),
        ("/poster", ("slips:list:0",)),
    ):
        await w.admin.says(words)
        for one in presses:
            await m.presses(w.admin, one)
    second = await m.holder("Admin Kedua", Role.ADMIN, None)
    [(role,)] = await w.ask("SELECT max(id) FROM roles WHERE role = 'admin'")
    await w.admin.says("/admin")
    await m.presses(w.admin, f"admin:ask:{role}")
    await second.says("/admin")
    puskesmas = await m.holder("Bu Puskesmas", Role.PUSKESMAS, PUSKESMAS)
    for someone in (puskesmas, m.head, m.joko, w.admin, w.visitor):
        for words in ("/start", "/status", "/bahasa", "/bantuan"):
            await someone.says(words)
    retired = await m.person(await w.officer(TURI, "Pak Pensiun"))
    [(role,)] = await w.ask("SELECT id FROM roles WHERE person_id = ?", retired)
    await m.presses(m.head, "roster:show:*")
    await m.presses(m.head, f"roster:remove:{role}:*")
    await wants_to_help(m)
    two = await m.holder("Kepala Dua", Role.HEAD, BENDO)
    async with w.transaction() as services:
        person = await services.people.of_telegram(two.id)
        await services.rights.appoint(person.id, Role.HEAD, await w.office_id(SENTUL))
    await two.starts()
    await m.presses(two, "staff:link:0")


async def wants_to_help(m: Morning) -> None:
    """Somebody asks to be an officer, and the head has not decided yet."""
    asker, group = m.world.newcomer("Petugas Ingin"), m.world.group(TURI)
    m.world.telegram.person_joins(asker.id, group.id)
    await m.presses(asker, "duty", group)
    await asker.starts(asker.popup["url"].partition("start=")[2])
