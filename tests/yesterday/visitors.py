"""Until nine: visitors stop on every screen, and what they may press below a result waits."""

from bot.domain.rights import Role
from tests.telegram import Someone
from tests.yesterday.morning import (
    BENDO,
    BLACK,
    DUKCAPIL,
    GREEN,
    RED,
    SENTUL,
    TURI,
    YELLOW,
    Morning,
    at,
)


async def until_yesterday(m: Morning) -> None:
    """Officers, a black visitor of the eighth, and who agreed to be reminded."""
    w = m.world
    m.head, m.joko = await w.head(TURI), await w.officer(TURI, "Pak Joko")
    m.rahayu, m.bendo = await w.officer(TURI, "Bu Rahayu"), await w.officer(BENDO, "Pak Bendo")
    m.dukcapil = await w.officer(DUKCAPIL, "Bu Dukcapil")
    m.satgas = await m.holder("Pak Wahyu", Role.SATGAS, None)
    w.telegram.person_joins(m.satgas.id, w.satgas.id)
    for office, officer in ((TURI, m.joko), (BENDO, m.bendo), (DUKCAPIL, m.dukcapil)):
        m.officers[w.group(office).id] = officer.id
    m.officers[w.satgas.id] = m.satgas.id
    slamet = await m.visitor("Slamet Riyadi", TURI, *BLACK)
    await m.closes(m.joko, await m.takes(m.joko, slamet, TURI), "isolated")
    await m.becomes(at(10, days=4))
    await reminded(m, "Wagiman")
    await m.becomes(at(9, 30, days=3))  # Wagiman has been reminded
    await m.becomes(at(10, days=1))
    await reminded(m, "Tini Suparti")
    m.same = await m.visitor("Tamu Same", TURI, *GREEN)
    await m.presses(m.same, "out:*")
    await m.holder("Rina Staf", Role.STAFF, TURI)
    await m.becomes(at(19, 5, days=1))  # the heads have read the evening's list
    [(role,)] = await w.ask("SELECT id FROM roles WHERE role = 'staff'")
    await m.presses(m.head, f"roster:remove:{role}:*")


async def reminded(m: Morning, name: str) -> None:
    """Let somebody be red, agree to be reminded, and go home."""
    someone = await m.visitor(name, TURI, *RED)
    number = await m.takes(m.joko, someone, TURI)
    await m.presses(someone, "r:offer:*")
    await m.closes(m.joko, number, "sent-home")


async def opening(m: Morning) -> None:
    """Before opening, at opening, and what was heard late."""
    w = m.world
    await m.becomes(at(7, 10))
    await m.stops("closed", TURI)
    await m.becomes(at(7, 32))
    for officer, office in ((m.joko, TURI), (m.rahayu, TURI), (m.bendo, BENDO)):
        number = await w.office_id(office)
        await m.presses(officer, f"duty:on:{number}", w.group(office))
    late = w.newcomer("Tamu Late")
    w.telegram.person_starts(late.id, w.link(TURI))
    await m.becomes(at(8))
    m.talks["late"] = late.id


async def check_ins(m: Morning) -> None:
    """Somebody stops on each screen of the check-in."""
    await m.stops("consent", TURI)
    await m.stops("refused", TURI, "refuse")
    await m.stops("name", TURI, "agree")
    await m.stops("typed", TURI, "agree")
    await m.stops("asking", TURI, "agree", "name", "none")
    await m.stops("confirm", TURI, "agree", "name", *RED[:-1])
    await m.stops("purpose", DUKCAPIL, "agree", "name", *GREEN)
    await m.same.scans(TURI)
    m.talks["same"] = m.same.id
    inside = await m.visitor("Tamu Inside", TURI, *GREEN)
    await inside.scans(TURI)
    m.talks["inside"] = inside.id
    maria = m.world.person(710_000_003)  # reads English
    await maria.checks_in(TURI, "positive")
    m.talks["since"] = maria.id


async def results(m: Morning) -> None:
    """What may be pressed below a result: companions, the other app, reminders."""
    for screen in ("who", "name", "asking", "confirm"):
        leader = await m.visitor(f"Ketua {screen.title()}", TURI, *GREEN)
        await m.presses(leader, "comp:new:*")
        for step in {"who": "", "name": "w", "asking": "wn", "confirm": "wna"}[screen]:
            await companion(leader, step)
        m.talks[f"companion-{screen}"] = leader.id
    for name, presses in (
        ("Tamu Lain", ("pl:ask:*",)),
        ("Tamu Yakin", ("pl:ask:*", "pl:sure-red:*")),
    ):
        someone = await m.visitor(name, BENDO, *GREEN)
        for one in presses:
            await m.presses(someone, one)
    vaccine = await m.visitor("Tamu Vaksin", BENDO, *YELLOW)
    await m.presses(vaccine, "r:offer:*")
    dose = await m.visitor("Tamu Dosis", BENDO, *YELLOW)
    await m.presses(dose, "r:offer:*")
    await m.presses(dose, "r:vaccine:sinovac")
    await m.visitor("Tamu Merah", SENTUL, *RED)  # offered a reminder; nobody is on duty there


async def companion(leader: Someone, step: str) -> None:
    """Go one step in the talk about a companion."""
    if step == "w":
        await leader.taps("grown")
    elif step == "n":
        await leader.says("Mbah Karto")
    else:
        for answer in RED[:-1]:
            await leader.taps(answer)
