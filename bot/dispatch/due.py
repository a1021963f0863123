"""What is due: reminders, escalations, deletions, visits that end by themselves, old talks."""

from typing import assert_never

import structlog

from bot.domain.backlog import Waiting
from bot.domain.timers import Kind, Timer
from bot.services import Services
from storage.transaction import Transaction

BATCH = 200
log = structlog.get_logger()


async def treat_due(tx: Transaction, services: Services, agenda: Waiting) -> None:
    """Treat what is due, each in its savepoint; one that fails is tried again later."""
    if agenda.checkouts:
        await services.purge.end_visits()
    if agenda.talks:
        await services.talks.forget()
    if not agenda.timers:
        return
    for timer in await tx.timers.due(services.now, BATCH):
        try:
            async with tx.savepoint():
                await _fire(timer, services)
        except Exception as error:
            if not tx.alive:
                raise
            log.error("timer-failed", kind=timer.kind, subject=timer.subject_id, error=error)
            tx.timers.postpone(timer, services.now, minutes=5)


async def _fire(timer: Timer, services: Services) -> None:  # noqa: PLR0912 - one case each
    match timer.kind:
        case Kind.REMIND:
            await services.reminders.due(timer.subject_id)
        case Kind.PURGE:
            await services.purge.run()
        case Kind.BOARD:
            await services.boards.due(timer.subject_id)
        case Kind.ESCALATE:
            await services.escalation.due(timer.subject_id)
        case Kind.STILL:
            await services.escalation.still(timer.subject_id)
        case Kind.DRILL:
            await services.drills.due(timer.subject_id)
        case Kind.ISOLATION:
            await services.isolation.due(timer.subject_id)
        case Kind.STAFFED:
            await services.duty.due(timer.subject_id)
        case Kind.MEMBERS:
            await services.membership.nightly()
        case Kind.MEMBERSHIP_UNKNOWN:
            await services.membership.doubted(timer.subject_id)
        case Kind.ROSTER:
            await services.rosters.evening()
        case Kind.ROLLCALL:
            await services.rollcalls.due(timer.subject_id)
        case _:
            assert_never(timer.kind)
