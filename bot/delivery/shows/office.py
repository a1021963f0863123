"""An office's door board, notes, shifts and roll calls, as they are when they leave."""

from datetime import UTC, date, datetime, timedelta
from functools import partial

import structlog

from bot.delivery.drop import Drop
from bot.delivery.post import Post, shows
from bot.delivery.render_process import DrawingFailed
from bot.domain.errors import Gone
from bot.domain.messages import (
    ClusterNote,
    DayDigest,
    DoorBoard,
    IdleList,
    IdleNudge,
    InstructionCard,
    InstructionFile,
    OfficeFull,
    RollCallEnded,
    RollCallPage,
    RollCallSheet,
    ShiftEnd,
    Unstaffed,
)
from bot.domain.office.instructions import CopyFacts
from bot.domain.rights import Action, may
from bot.views.office import board as door_board
from bot.views.office import clusters, duty, idle, instructions, recap, rollcall
from bot.views.paper.kit import Imprint, Words
from bot.views.paper.sheets import roll_pdf
from bot.views.screen import Attachment, Known, Screen

log = structlog.get_logger()


@shows(DoorBoard)
async def board(fact: DoorBoard, post: Post) -> Screen:
    """Return the board of a day; raise `Gone` if this is not the office's group any more."""
    await post.require_group_of(fact.office_id)
    facts = await post.services.boards.facts(fact.office_id, date.fromisoformat(fact.day))
    return door_board.board(facts, post.services.settings.language)


@shows(OfficeFull)
async def full(fact: OfficeFull, post: Post) -> Screen:
    """Return the note that an office has reached its capacity."""
    day = date.fromisoformat(fact.day)
    office, since = await post.services.boards.full_since(fact.office_id, day)
    return door_board.full(office.name, office.capacity, since, post.services.settings.language)


@shows(DayDigest)
async def digest(fact: DayDigest, post: Post) -> Screen:
    """Return the digest of a day; raise `Gone` if this is not the office's group any more."""
    await post.require_group_of(fact.office_id)
    found = await post.services.recaps.of(fact.office_id, date.fromisoformat(fact.day))
    return recap.digest(found, post.services.settings.language)


@shows(ClusterNote)
async def cluster(fact: ClusterNote, post: Post) -> Screen:
    """Return the note; raise `Gone` once it is old: the queue is another one by then."""
    services = post.services
    first, last = (datetime.fromtimestamp(one, UTC) for one in (fact.first, fact.last))
    minutes = services.settings.cluster_minutes
    if services.now - last > timedelta(minutes=minutes):
        raise Gone
    office = await services.offices.get(fact.office_id)
    return clusters.note(
        office.name,
        fact.count,
        services.local(first),
        services.local(last),
        services.settings.language,
        minutes=minutes,
    )


@shows(ShiftEnd)
async def shift_end(fact: ShiftEnd, post: Post) -> Screen:
    """Return the question to whom the open cases go; raise `Drop` if none are left."""
    held = await post.services.lookup.held(fact.officer_id, fact.office_id)
    if not held:
        raise Drop("nothing-left")
    officer = await post.services.people.get(fact.officer_id)
    about = [case.person_id for case in held]
    colleagues = await post.services.duty.colleagues(fact.office_id, but=(officer.id, *about))
    ids = [case.id for case in held]
    return duty.shift_end(fact.office_id, ids, colleagues, post.language(officer))


@shows(Unstaffed)
async def unstaffed(fact: Unstaffed, post: Post) -> Screen:
    """Return the note that nobody is on duty; raise `Drop` if somebody is meanwhile."""
    if await post.services.duty.on_duty(fact.office_id):
        raise Drop("staffed-meanwhile")
    reader = await post.reader()
    office = await post.services.offices.get(fact.office_id)
    return duty.unstaffed(office, post.language(reader), to_head=reader is not None)


@shows(RollCallPage)
async def rollcall_page(fact: RollCallPage, post: Post) -> Screen:
    """Return a page as it stands now; raise `Gone` for a group that is another office's."""
    facts = await post.services.rollcall_list.page(fact.page_id)
    await _still_theirs(facts.rollcall.office_id, post)
    return rollcall.page(facts, post.language(await post.reader()))


@shows(RollCallEnded)
async def rollcall_ended(fact: RollCallEnded, post: Post) -> Screen:
    """Return the summary; raise `Gone` for a group that is another office's."""
    facts = await post.services.rollcall_list.facts(fact.rollcall_id)
    await _still_theirs(facts.rollcall.office_id, post)
    return rollcall.summary(facts, post.language(await post.reader()))


async def _still_theirs(office_id: int, post: Post) -> None:
    if post.chat_id < 0:
        await post.require_group_of(office_id)
        return
    reader = await post.reader()
    if reader is None or not may(reader, Action.HANDLE_CASE, office_id):
        raise Gone


@shows(RollCallSheet)
async def rollcall_sheet(fact: RollCallSheet, post: Post) -> Attachment | Screen:
    """Return the list with names, or an apology; raise `Gone` if it is no longer theirs to have.

    A roll call that is over needs no list any more.
    """
    services = post.services
    reader = await services.people.get(fact.person_id)
    facts = await services.rollcall_list.facts(fact.rollcall_id)
    if facts.ended is not None or not may(reader, Action.HANDLE_CASE, facts.rollcall.office_id):
        raise Gone
    found = await services.rollcall_list.sheet(fact.rollcall_id)
    imprint = Imprint(facts.starter, services.local())
    say, language = Words(services.settings.language), post.language(reader)
    try:
        pdf = await post.process.draw(partial(roll_pdf, found, say=say, imprint=imprint))
    except DrawingFailed as failed:
        log.error("rollcall-not-drawn", rollcall=fact.rollcall_id, error=str(failed))
        return rollcall.not_drawn(language)
    return rollcall.file(pdf, facts, imprint, language)


@shows(IdleNudge)
async def idle_nudge(fact: IdleNudge, post: Post) -> Screen:
    """Return the reminder; raise `Drop` if somebody has scanned meanwhile."""
    await post.require_group_of(fact.office_id)
    if not await post.services.idle_offices.is_idle(fact.office_id):
        raise Drop("active-meanwhile")
    office = await post.services.offices.get(fact.office_id)
    return idle.nudge(office, post.services.settings.language)


@shows(IdleList)
async def idle_list(fact: IdleList, post: Post) -> Screen:
    """Return which offices are idle; raise `Gone` for who is no admin any more."""
    reader = await post.reader()
    if reader is None or not may(reader, Action.MANAGE_OFFICES):
        raise Gone
    found = await post.services.idle_offices.told_on(date.fromisoformat(fact.day))
    return idle.listing(found, post.language(reader))


@shows(InstructionFile)
async def instruction_file(fact: InstructionFile, post: Post) -> Known:
    """Return the file of an instruction; raise `Drop` if it was taken back meanwhile."""
    facts = await _instruction(fact.copy_id, post)
    file = facts.instruction.file
    if file is None or not facts.instruction.in_force:
        raise Drop("over-meanwhile")
    return Known(file.kind, file.file_id)


@shows(InstructionCard)
async def instruction_card(fact: InstructionCard, post: Post) -> Screen:
    """Return an instruction as it stands now; what is read or taken back is only edited."""
    facts = await _instruction(fact.copy_id, post)
    settings = post.services.settings
    return instructions.card(facts, settings.city_name, settings.language)


async def _instruction(copy_id: int, post: Post) -> CopyFacts:
    facts = await post.services.instruction_copies.facts(copy_id)
    if facts.copy is not None:
        await post.require_group_of(facts.copy.office_id)
    return facts
