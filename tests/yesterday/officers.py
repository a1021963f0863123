"""Until nine: officers, heads and admins stop in the middle of their work."""

from bot.domain.rights import Role
from tests.telegram import Room
from tests.yesterday.morning import (
    BENDO,
    BLACK,
    DINSOS,
    GREEN,
    RED,
    SENTUL,
    TURI,
    Morning,
    at,
)


async def guests(m: Morning) -> None:
    """Officers stop in the middle of a guest, of a slip, and set talks aside."""
    w = m.world
    async with w.transaction() as services:
        for office, numbers in ((TURI, ["0412", "0413", "0414"]), (BENDO, ["0412"])):
            number = await w.office_id(office)
            await services.tx.slips.add(number, numbers, by=None, now=services.now)
    for screen, said in (
        ("guest-name", ("/tamu",)),
        ("guest-asking", ("/tamu", "Karto")),
        ("slip-when", ("/tamu 0412",)),
        ("slip-still", ("/tamu 0413", "07.45")),
    ):
        officer = await w.officer(TURI, f"Petugas {screen.title()}")
        await m.says(officer, *said)
        m.talks[screen] = officer.id
    confirm = await w.officer(TURI, "Petugas Confirm")
    await m.says(confirm, "/tamu", "Mbok Sri", *RED[:-1])
    m.talks["guest-confirm"] = confirm.id
    await m.says(m.dukcapil, "/tamu", "Pak Noto", *GREEN)
    m.talks["guest-purpose"] = m.dukcapil.id
    entered = await w.officer(TURI, "Petugas Slip")
    await m.says(entered, "/tamu 0414", "07.40", "here", "Bu Marni")
    m.talks["slip-asking"] = entered.id
    await set_aside(m)


async def set_aside(m: Morning) -> None:
    """An officer's own check-in waits behind a guest, and a guest behind a check-in."""
    own = await m.world.officer(TURI, "Petugas Aside")
    await own.checks_in(TURI, "none")
    await own.says("/tamu")
    m.talks["aside-checkin"] = own.id
    guest = await m.world.officer(BENDO, "Petugas Aside Dua")
    await m.says(guest, "/tamu", "Pak Kromo", "none")
    await guest.scans(BENDO)
    m.talks["aside-guest"] = guest.id
    several = await m.world.officer(TURI, "Petugas Dua Kantor")
    async with m.world.transaction() as services:
        person = await services.people.of_telegram(several.id)
        number = await m.world.office_id(BENDO)
        await services.rights.appoint(person.id, Role.OFFICER, number)
    for words in ("/tamu", "/tamu 0412", "/rekap", "/didalam"):
        await several.says(words)


async def cases(m: Morning) -> None:
    """Cases taken, asked about, handed over, closed, and everything one may press on the way."""
    joko, w = m.joko, m.world
    for name, presses in (
        ("Kasus Dipegang", ("tick:{}:*",)),
        ("Kasus Selesai", ("finish:{}", "close:{}:vaccination-booked")),
        ("Kasus Dibuka", ("finish:{}", "close:{}:test-offered")),
        ("Kasus Bukti", ()),
        ("Kasus Hari", ()),
        ("Kasus Oper", ("hand:{}",)),
        ("Kasus Tolong", ("help:{}",)),
    ):
        visitor = await m.visitor(name, TURI, *RED)
        number = await m.takes(joko, visitor, TURI)
        for one in presses:
            await m.presses(joko, one.format(number))
        m.talks[name] = visitor.id
    black = await m.visitor("Kasus Hitam", TURI, *BLACK)
    await m.takes(m.rahayu, black, TURI)
    calls = w.person(m.talks["Kasus Dipegang"])
    await m.presses(calls, "call:*")
    m.talks["callback"] = calls.id
    shared = w.person(m.talks["Kasus Bukti"])
    await m.presses(shared, "call:*")
    w.telegram.send_contact(shared.id)
    await w.settles()
    await m.presses(w.person(m.talks["Kasus Hari"]), "proof:*")
    await m.visitor("Kasus Dinsos", DINSOS, *RED)  # there is no group: an admin has the card
    await m.visitor("Kasus Sentul", SENTUL, *BLACK)  # nobody is on duty: the Satgas has it


async def office_work(m: Morning) -> None:
    """Looks, lists, the end of a shift, a group that is lost."""
    w, turi, bendo = m.world, m.world.group(TURI), m.world.group(BENDO)
    w.bot.settings.random_check_percent = 100
    drawn = await m.visitor("Tamu Undian", BENDO, *GREEN)
    w.bot.settings.random_check_percent = 0
    await w.waits(minutes=1)  # the board names who is to be looked at
    [(token,)] = await w.ask(
        "SELECT token FROM pass_tokens WHERE visit_id = ?", await m.visit(drawn)
    )
    await m.bendo.starts(f"v_{token}")
    for words in ("/didalam", "/rekap", "/kasus"):
        await m.rahayu.says(words, turi.id)
    number = await w.office_id(TURI)
    await m.presses(m.rahayu, f"roll:ask:{number}", turi)
    await m.presses(m.rahayu, f"duty:off:{number}", turi)
    await m.presses(m.rahayu, f"inside:{number}", turi)
    unsure = await w.officer(SENTUL, "Petugas Ragu")
    w.telegram.remove_bot(w.group(SENTUL).id)  # from now on nobody knows who is a member
    await w.settles()
    m.talks["unsure"] = unsure.id
    await anonymous_drill(m, bendo)


async def anonymous_drill(m: Morning, room: Room) -> None:
    """An anonymous admin of a group asks for a drill and is offered buttons."""
    who = {
        "id": 1087968824,
        "is_bot": True,
        "first_name": "Group",
        "username": "GroupAnonymousBot",
    }
    told = {
        "text": "/latihan",
        "entities": [{"type": "bot_command", "offset": 0, "length": 8}],
        "sender_chat": m.world.telegram.chat(room.id),
    }
    message = m.world.telegram.post(room.id, who, told)
    m.world.telegram.updates.put("message", message.body)
    await m.world.settles()


async def last_minutes(m: Morning) -> None:
    """What has just happened at nine: cases nobody has taken, a roll call, ticks that wait."""
    w, bendo = m.world, m.world.group(BENDO)
    await m.becomes(at(8, 57))
    for name, presses in (("Kasus Bukti", ("verified",)), ("Kasus Hari", ("verified", "antigen"))):
        number = await m.case(w.person(m.talks[name]))
        await m.presses(m.joko, f"finish:{number}")
        for verb, one in zip(("close", "seen"), presses, strict=False):
            await m.presses(m.joko, f"{verb}:{number}:{one}")
    await m.joko.says("/latihan", w.group(TURI).id)
    await m.presses(m.joko, "drill:claim:*", w.group(TURI))
    await m.bendo.says("/latihan hitam", bendo.id)
    await m.visitor("Kasus Baru", TURI, *RED)
    await m.visitor("Kasus Hitam Baru", TURI, *BLACK)
    await m.bendo.says("/didalam", chat=bendo.id)
    number = await w.office_id(BENDO)
    for data in (f"roll:ask:{number}", f"roll:start:{number}", "roll:found:*"):
        await m.presses(m.bendo, data, bendo)
    await m.presses(m.bendo, f"duty:off:{number}", bendo)  # now nobody is on duty
    await m.becomes(at(8, 59))
    await m.presses(m.bendo, "roll:found:*", bendo)
