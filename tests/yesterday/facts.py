"""What waits at nine: one fact of each kind, and to whom it is told."""

from bot.domain.messages import (
    Apology,
    CaseCard,
    CaseDecided,
    CaseDetails,
    ChatMenu,
    ClusterNote,
    DayDigest,
    DoorBoard,
    DoseReminder,
    DrillCard,
    DrillDetails,
    Fact,
    GroupGreeting,
    GuideFile,
    Introduction,
    IsolationEnded,
    OfficeFull,
    OfficerComing,
    OfficerDecision,
    OfficerRequest,
    PassPicture,
    PosterFile,
    ProofAsked,
    ResultAgain,
    RoleChanged,
    RollCallEnded,
    RollCallPage,
    RollCallSheet,
    RosterList,
    ShiftEnd,
    StillOnIt,
    Unstaffed,
    VisitEnded,
    VisitRecoloured,
)
from tests.telegram import Room
from tests.yesterday.morning import BENDO, TURI, Morning, at

NINE = at(9).replace(second=10)
Promised = list[tuple[Room | None, Fact, str | None, bool]]


async def about_cases(m: Morning) -> Promised:
    """Cards, details and what visitors hear of cases and drills."""
    w, joko = m.world, m.joko
    visitor, done = w.person(m.talks["Kasus Oper"]), w.person(m.talks["Kasus Selesai"])
    held, closed, officer = await m.case(visitor), await m.case(done), await m.person(joko)
    visit, green = await m.visit(visitor), w.person(m.talks["inside"])
    seen = await m.visit(green)
    [(talk,)] = await w.ask("SELECT talk_id FROM visits WHERE id = ?", seen)
    return [
        (w.group(TURI), CaseCard(held), f"case:{held}", False),
        (w.satgas, CaseCard(held, "unclaimed"), f"case:{held}", True),
        (joko, CaseDetails(held, officer), f"details:{held}", False),
        (joko, StillOnIt(held, officer), f"still:{held}", True),
        (joko, ProofAsked(held, officer), None, True),
        (visitor, OfficerComing(held, visit), f"coming:{visit}", True),
        (done, CaseDecided(closed, "vaccination-booked"), f"decided:{closed}", True),
        (w.group(TURI), DrillCard(1), None, True),
        (joko, DrillDetails(1, officer), "drill-details:1", True),
        (green, PassPicture(seen), f"pass:{seen}", True),
        (green, ResultAgain(seen), f"talk:{talk}", False),
        (green, VisitRecoloured(seen), None, True),
        (done, VisitEnded(await m.visit(done)), None, False),
    ]


async def about_offices(m: Morning) -> Promised:
    """Boards, notes, roll calls, shifts and files to print."""
    w, day = m.world, NINE.date().isoformat()
    turi, bendo, joko = w.group(TURI), w.group(BENDO), await m.person(m.joko)
    one, two, admin = await w.office_id(TURI), await w.office_id(BENDO), await m.person(w.admin)
    minutes = [int(at(8, minute).timestamp()) for minute in (50, 58)]
    return [
        (turi, DoorBoard(one, day), f"board:{one}:{day}", False),
        (turi, OfficeFull(one, day), None, True),
        (turi, ClusterNote(one, 3, *minutes), None, True),
        (turi, DayDigest(one, day), f"digest:{one}:{day}", True),
        (bendo, RollCallPage(1), "rollcall:1", False),
        (bendo, RollCallEnded(1), None, True),
        (m.bendo, RollCallSheet(1, await m.person(m.bendo)), None, True),
        (m.joko, ShiftEnd(one, joko), f"shift:{one}", True),
        (bendo, Unstaffed(two), None, True),
        (turi, GroupGreeting(turi.id), f"greeting:{turi.id}", False),
        (w.admin, PosterFile(one, "entry", admin), f"poster:entry:{one}", True),
        (w.admin, GuideFile(one, admin), f"guides::{one}", True),
    ]


async def about_people(m: Morning) -> Promised:
    """Roles, reminders, menus and the bot's own profile."""
    w, head = m.world, await m.person(m.head)
    turi = await w.office_id(TURI)
    asker = w.newcomer("Petugas Baru")
    w.telegram.account(asker.id).started = True
    async with w.transaction() as services:
        person = await services.people.meet(asker.id, "id", "Petugas Baru")
        office = await services.rights.duty_link(person, turi)
        await services.rights.ask_for_duty(office.removeprefix("d_"), person, "Petugas Baru")
    [(asked,)] = await w.ask("SELECT max(id) FROM roles WHERE state = 'requested'")
    [(ended, former)] = await w.ask(
        "SELECT r.id, p.telegram_id FROM roles r JOIN people p ON p.id = r.person_id"
        " WHERE r.state = 'removed' ORDER BY r.id LIMIT 1"
    )
    [(reminder, agreed)] = await w.ask(
        "SELECT r.id, p.telegram_id FROM reminders r JOIN people p ON p.id = r.person_id"
        " WHERE r.state = 'told'"
    )
    [(black, isolated)] = await w.ask(
        "SELECT min(v.id), p.telegram_id FROM visits v JOIN people p ON p.id = v.person_id"
        " WHERE v.declared = 'black'"
    )
    return [
        (m.head, OfficerRequest(asked, head), f"role:{asked}", True),
        (asker, OfficerDecision(asked), None, True),
        (w.person(former), RoleChanged(ended), f"standing:{ended}", True),
        (m.head, RosterList(turi, head), f"officers:{turi}", True),
        (w.person(agreed), DoseReminder(reminder), f"reminder:{reminder}", True),
        (w.person(isolated), IsolationEnded(black), None, True),
        (None, Introduction("name", "id"), None, True),
        (m.joko, ChatMenu(await m.person(m.joko)), None, True),
        (m.joko, Apology(m.joko.id), None, True),
    ]
