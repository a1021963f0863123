"""Whom the sweep and an exposure are about, in the real program, with words to look for after."""

from datetime import time, timedelta

from bot.cli import sample
from bot.domain.outreach.clinics import Plan
from bot.domain.rights import Role
from tests.reliability.program import Program
from tests.reliability.visitors import Visitor, until

TURI, RW = "Kelurahan Turi", 3
LISTED, HOME, INSTRUCTED = "Ranggawarsita", "Pancawardhana", "kebijaksanaanwarta"
LISTED_PHONE, BORN = "081377665544", 1961
EXPOSED, SATGAS = "Notodiningratan", ("Sosrokartonowati", "Reksohadiprojo")
SWEPT = (LISTED, HOME, INSTRUCTED, LISTED_PHONE, LISTED_PHONE[1:], EXPOSED, *SATGAS)


async def residents_are_imported(program: Program) -> None:
    """Bring a list, as who runs the server does; the list itself is not the program's to hide."""
    rows = program.folder.parent / f"{program.folder.name}.csv"
    rows.write_text(
        "nama,telepon,tahun lahir,kelurahan,rw,rt,alamat,dosis\n"
        f"{LISTED},{LISTED_PHONE},{BORN},Turi,{RW},2,Jl. {HOME} 4,1\n"
    )
    command = await program.spawn("-m", "bot", "residents", "import", str(rows))
    assert await command.wait() == 0, program.log[-500:]
    rows.unlink()


async def one_is_invited_and_books(program: Program) -> str:
    """Let somebody open a printed slip and book a place; return what the slip's code carries."""
    async with program.services() as services:
        [(turi,)] = program.ask("SELECT id FROM offices WHERE name = ?", TURI)
        sheet = await services.invitations.sheet(await services.offices.get(turi), RW)
        day = services.today + timedelta(days=2)
        plan = Plan(turi, "Balai RW", day, time(6), time(23), "sinovac", 40)
        await services.clinic_planning.add(plan, by=None)
    [payload] = [one.payload for one in sheet.slips]
    resident = program.newcomer(LISTED)
    resident.starts(payload)
    await resident.taps(f"{BORN // 10 * 10}")
    await resident.taps(f"{BORN}")
    await until(lambda: LISTED in resident.text)
    resident.says("/jadwal")
    await resident.taps_any("clinic:show:")
    await resident.taps_any("book:")
    await until(lambda: program.count("bookings"))
    return payload


async def one_is_told_of_an_exposure(program: Program, case: str) -> None:
    """Let two of the Satgas tell those who were there; one of them asks to be called."""
    met = program.newcomer(EXPOSED)
    await met.checks_in(TURI, "none", "2")
    first, second = [await of_the_satgas(program, name) for name in SATGAS]
    first.says(f"/paparan {case}")
    await first.taps_any("positive:")
    await second.taps_any("exp:tell:")
    await met.taps_any("exp:call:")
    await program.rests()
    program.telegram.send_contact(met.id)
    await until(lambda: program.count("exposed WHERE phone IS NOT NULL"))


async def of_the_satgas(program: Program, name: str) -> Visitor:
    """Return somebody whom the Satgas' notices reach."""
    someone = program.newcomer(name)
    await program.appoints(someone, name, Role.SATGAS)
    return someone


async def an_office_is_instructed(program: Program) -> None:
    """Let an admin write an instruction and send it to one office: fifty would take their time."""
    admin = Visitor(program, sample.ADMIN.id)
    admin.says("/instruksi")
    await until(lambda: admin.messages)
    admin.says(f"Mulai besok {INSTRUCTED} berlaku.")
    await admin.taps_any("instr:pick:")
    await admin.taps_any("instr:set:")
    await admin.taps("chosen")
    await admin.taps_any("instr:send:")
    await until(lambda: program.count("instructions WHERE sent_at IS NOT NULL"))
