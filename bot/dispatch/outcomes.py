"""What follows from what delivery met: moved groups, lost chats, answers to questions."""

from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

import structlog

from bot.domain.messages import (
    BookingReminder,
    BotCheck,
    CaseCard,
    CaseDetails,
    DoseReminder,
    DrillDetails,
    DueDose,
    ExposureNotice,
    ExposureOver,
    Fact,
    GroupTrial,
    IsolationEnded,
    MembershipCheck,
    NotDelivered,
    ProofAsked,
    StillOnIt,
)
from bot.domain.outreach.bookings import Step
from bot.domain.team.membership import Presence, parts_of, presence
from bot.domain.undelivered import (
    ARRIVED,
    MIGRATED,
    NEXT_WAY,
    NOT_YET,
    OURS,
    PAST_HOUR,
    SILENT,
    UNREACHABLE,
)
from bot.services import Services
from storage.promises import Promise
from storage.transaction import Transaction

BATCH = 100
log = structlog.get_logger()

AnyFact = TypeVar("AnyFact", bound=Fact)
Follows = Callable[[Services, AnyFact], Awaitable[None]]


def _when(
    reason: str, fact: type[AnyFact], follows: Follows[AnyFact]
) -> tuple[tuple[str, type], Follows[Any]]:
    return (reason, fact), follows


async def _officer_unreached(
    services: Services, fact: CaseDetails | ProofAsked | StillOnIt
) -> None:
    await services.handover.unreachable(fact.case_id, fact.officer_id)


async def _card_unread(services: Services, fact: CaseCard) -> None:
    await services.cards.undelivered(fact.case_id)


async def _drill_unread(services: Services, fact: DrillDetails) -> None:
    await services.drills.unreachable(fact.drill_id, fact.officer_id)


def _next_way(reason: str) -> tuple[tuple[tuple[str, type], Follows[Any]], ...]:
    """Return what is done instead if somebody has not read it, whatever the reason."""
    return (
        _when(reason, CaseCard, _card_unread),
        _when(reason, CaseDetails, _officer_unreached),
        _when(reason, ProofAsked, _officer_unreached),
        _when(reason, StillOnIt, _officer_unreached),
        _when(reason, DrillDetails, _drill_unread),
        _when(
            reason,
            ExposureNotice,
            lambda services, fact: services.exposures.unreachable(
                fact.exposure_id, fact.person_id
            ),
        ),
    )


def _next_morning(reason: str) -> tuple[tuple[tuple[str, type], Follows[Any]], ...]:
    """Return what is said on a later day, when there is somebody to hear it again."""
    return (
        _when(
            reason,
            DoseReminder,
            lambda services, fact: services.reminders.postpone(fact.reminder_id),
        ),
        _when(
            reason,
            DueDose,
            lambda services, fact: services.ladder.untold(fact.message_id),
        ),
        _when(
            reason,
            IsolationEnded,
            lambda services, fact: services.isolation.postpone(fact.visit_id),
        ),
    )


def _exposed_in_the_morning(over: bool) -> Follows[ExposureNotice | ExposureOver]:
    async def follows(services: Services, fact: ExposureNotice | ExposureOver) -> None:
        services.exposures.postpone(fact.exposure_id, fact.person_id, over=over)

    return follows


FOLLOWS = dict(
    (
        _when(
            PAST_HOUR,
            BookingReminder,
            lambda services, fact: services.booking_reminders.postpone(
                fact.booking_id, Step(fact.step)
            ),
        ),
        _when(PAST_HOUR, ExposureNotice, _exposed_in_the_morning(False)),
        _when(PAST_HOUR, ExposureOver, _exposed_in_the_morning(True)),
        *(one for reason in NEXT_WAY for one in _next_way(reason)),
        *(one for reason in (PAST_HOUR, NOT_YET, UNREACHABLE) for one in _next_morning(reason)),
    )
)


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
    if promise.kind == MembershipCheck.KIND:
        await _answered(services, promise.subject or "", reason, moved_to)
        return
    chat_id = promise.chat_id
    if promise.kind == BotCheck.KIND:
        await _inside(services, promise.subject or "", reason, moved_to)
        return
    if chat_id is None:
        if reason in OURS and not isinstance(promise.body, dict):
            await services.undelivered.tell()
        return
    if reason == MIGRATED and moved_to is not None:
        await services.groups.migrate(chat_id, moved_to)
        tx.outbox.again(promise, chat_id=moved_to, now=services.now)
    elif promise.kind == GroupTrial.KIND:
        await _tried(services, chat_id, reason)
    elif reason in (UNREACHABLE, SILENT) and chat_id < 0:
        await services.silence.met(chat_id, thrown_out=reason == UNREACHABLE)
        if isinstance(promise.body, CaseCard):
            await _card_unread(services, promise.body)
    else:
        await _not_told(services, promise, reason, chat_id)


async def _not_told(services: Services, promise: Promise, reason: str, chat_id: int) -> None:
    if reason == UNREACHABLE:
        services.people.became_reachable(chat_id, False)
    if reason in OURS and promise.kind != NotDelivered.KIND:
        await services.undelivered.tell()
    if follows := FOLLOWS.get((reason, type(promise.body))):
        await follows(services, promise.body)


async def _tried(services: Services, chat_id: int, reason: str) -> None:
    """Conclude from a message with which the bot tried to write in a silent group."""
    if reason == ARRIVED:
        await services.silence.ended(chat_id)
    else:
        thrown_out = reason == UNREACHABLE
        await services.silence.met(chat_id, thrown_out=thrown_out, trial=True)


async def _inside(services: Services, subject: str, answer: str, moved_to: int | None) -> None:
    """Conclude from Telegram's answer about the bot in a group; not knowing is no answer."""
    chat_id = int(subject.removeprefix("bot:"))
    if answer == MIGRATED and moved_to is not None:
        await services.groups.migrate(chat_id, moved_to)
    elif answer == UNREACHABLE or presence(answer) is Presence.GONE:
        await services.silence.answered(chat_id, inside=False)


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
