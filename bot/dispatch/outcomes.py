"""What follows from what delivery met: moved groups, lost chats, answers to questions."""

import structlog

from bot.domain.membership import parts_of
from bot.domain.messages import (
    KINDS,
    CaseCard,
    CaseDetails,
    DoseReminder,
    DrillDetails,
    IsolationEnded,
    MembershipCheck,
    ProofAsked,
    StillOnIt,
)
from bot.services import Services
from storage.promises import Promise
from storage.transaction import Transaction

BATCH = 100
log = structlog.get_logger()

MIGRATED = "migrated"
UNREACHABLE = "unreachable"
PAST_HOUR = "past-hour"


async def treat_failures(tx: Transaction, services: Services) -> None:
    """Draw the conclusions of what delivery recorded, each in its savepoint."""
    for promise, reason, moved_to in await tx.outbox.unheard(BATCH):
        try:
            async with tx.savepoint():
                await _conclude(tx, services, promise, reason, moved_to)
        except Exception as error:
            if not tx.alive:
                raise
            log.error("outcome-failed", row=promise.id, error=error)
        tx.outbox.heard(promise.id)


async def _conclude(
    tx: Transaction, services: Services, promise: Promise, reason: str, moved_to: int | None
) -> None:
    if promise.kind == KINDS[MembershipCheck]:
        await _answered(services, promise.subject or "", reason, moved_to)
        return
    chat_id = promise.chat_id
    if chat_id is None:
        return
    if reason == MIGRATED and moved_to is not None:
        await services.groups.migrate(chat_id, moved_to)
        tx.outbox.again(promise, chat_id=moved_to, now=services.now)
    elif reason == UNREACHABLE and chat_id < 0:
        await services.groups.lose(chat_id)
    elif reason == UNREACHABLE:
        services.people.became_reachable(chat_id, False)
        if isinstance(promise.body, CaseCard):
            await services.cards.undelivered(promise.body.case_id)
        elif isinstance(promise.body, CaseDetails | ProofAsked | StillOnIt):
            await services.alerts.unreachable(promise.body.case_id, promise.body.officer_id)
        elif isinstance(promise.body, DrillDetails):
            await services.drills.unreachable(promise.body.drill_id, promise.body.officer_id)
    elif reason == PAST_HOUR and isinstance(promise.body, DoseReminder):
        await services.reminders.postpone(promise.body.reminder_id)
    elif reason == PAST_HOUR and isinstance(promise.body, IsolationEnded):
        await services.isolation.postpone(promise.body.visit_id)


async def _answered(services: Services, subject: str, answer: str, moved_to: int | None) -> None:
    """Conclude from Telegram's answer about a person in a group, or from there being none."""
    _, chat_id = parts_of(subject)
    if answer == MIGRATED and moved_to is not None:
        await services.groups.migrate(chat_id, moved_to)
        await services.membership.check_group(moved_to)
    elif answer == UNREACHABLE:
        await services.groups.lose(chat_id)
    else:
        await services.membership.heard(subject, answer)
