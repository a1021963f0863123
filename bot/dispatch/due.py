"""What is due: reminders, escalations, deletions, visits that end by themselves, old talks."""

import time
from collections.abc import Awaitable, Callable, Collection, Iterable

import structlog

from bot.domain.backlog import Waiting
from bot.domain.timers import Kind
from bot.services import Services
from storage.sqlite import will_pass
from storage.transaction import Transaction

BATCH = 200
FINAL = frozenset({Kind.PURGE, Kind.LAPSE})  # what is old by one wrong clock is not
LONGEST = 0.1  # seconds, of what is due in one turn
log = structlog.get_logger()

VERBS: dict[Kind, Callable[[Services, int], Awaitable[None]]] = {  # what is due for a subject
    Kind.REMIND: lambda services, reminder_id: services.reminders.due(reminder_id),
    Kind.CAMPAIGN: lambda services, campaign_id: services.ladder.due(campaign_id),
    Kind.PURGE: lambda services, _: services.retention.run(),
    Kind.BOARD: lambda services, office_id: services.boards.due(office_id),
    Kind.ESCALATE: lambda services, case_id: services.escalation.due(case_id),
    Kind.STILL: lambda services, case_id: services.escalation.still(case_id),
    Kind.LAPSE: lambda services, case_id: services.lapsing.due(case_id),
    Kind.DRILL: lambda services, drill_id: services.drills.due(drill_id),
    Kind.ISOLATION: lambda services, person_id: services.isolation.due(person_id),
    Kind.STAFFED: lambda services, office_id: services.duty.due(office_id),
    Kind.MEMBERS: lambda services, _: services.membership.nightly(),
    Kind.MEMBERSHIP_UNKNOWN: lambda services, role_id: services.membership.doubted(role_id),
    Kind.ROSTER: lambda services, _: services.role_holders.evening(),
    Kind.ROLLCALL: lambda services, rollcall_id: services.rollcalls.due(rollcall_id),
    Kind.TALLY: lambda services, tally_id: services.tallies.due(tally_id),
    Kind.ERASE: lambda services, wish_id: services.erasure.due(wish_id),
    Kind.EXPOSURE: lambda services, exposure_id: services.exposures.due(exposure_id),
    Kind.AUDIT: lambda services, _: services.audit_trail.evening(),
    Kind.REPORT: lambda services, _: services.reports.weekly(),
    Kind.BOOKING: lambda services, booking_id: services.booking_reminders.due(booking_id),
    Kind.SILENCE: lambda services, chat_id: services.silence.due(chat_id),
    Kind.IDLE: lambda services, office_id: services.idle_offices.due(office_id),
    Kind.DUPLICATES: lambda services, _: services.duplicates.compare(),
    Kind.INSTRUCTION: lambda services, copy_id: services.instruction_copies.due(copy_id),
}


class NothingDue(Exception):
    """Kinds of timers that nothing treats: they would be put off for ever."""


def require_verbs(kinds: Iterable[Kind], treated: Collection[Kind]) -> None:
    """Raise `NothingDue` with the kinds of timers that have no verb."""
    if missing := [kind for kind in kinds if kind not in treated]:
        raise NothingDue(f"bot/dispatch/due.py has no verb for {', '.join(missing)}")


require_verbs(Kind, VERBS)


async def end_what_is_over(services: Services, agenda: Waiting) -> None:
    """End visits and talks whose time is over."""
    if agenda.checkouts:
        await services.retention.end_visits()
    if agenda.talks:
        await services.conversations.forget()


async def treat_due(
    tx: Transaction, services: Services, agenda: Waiting, *, may_delete: bool = True
) -> None:
    """Treat what is due, each in its savepoint; one that fails is tried again later.

    `may_delete`: the clock is sure, so that what is old is old.
    """
    if not agenda.timers:
        return
    until = time.monotonic() + LONGEST
    for timer in await tx.timers.due(services.now, BATCH):
        if time.monotonic() > until:
            return  # the rest is due in the next turn: a city's reminders hold up no alert
        if timer.kind in FINAL and not may_delete:
            tx.timers.postpone(timer, services.now, minutes=10)
            continue
        try:
            async with tx.savepoint():
                await VERBS[timer.kind](services, timer.subject_id)
        except Exception as error:
            if not tx.alive or will_pass(error):
                raise
            log.error("timer-failed", kind=timer.kind, subject=timer.subject_id, error=error)
            tx.timers.postpone(timer, services.now, minutes=5)
