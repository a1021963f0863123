"""Questions to Telegram: at the pace of the lowest lane, answered to dispatch alone."""

import time
from typing import Any

import pytest

from bot.delivery.pace import Pace
from bot.delivery.queue import Queue
from bot.dispatch import due
from bot.domain.messages import Lane, MembershipCheck
from bot.domain.team.membership import subject_of
from tests.delivery.conftest import GROUP, Outgoing, words
from tests.telegram import MONDAY, Someone, World

TURI = "Kelurahan Turi"
SOMEBODY = {"id": 1, "is_bot": False, "first_name": "Joko"}
RESTRICTED = (
    *("send_messages", "send_audios", "send_documents", "send_photos", "send_videos"),
    *("send_video_notes", "send_voice_notes", "send_polls", "send_other_messages"),
    *("add_web_page_previews", "change_info", "invite_users", "pin_messages", "manage_topics"),
    *("react_to_messages", "edit_tag"),
)


async def asks(outgoing: Outgoing, *people: int) -> None:
    """Promise a question about each of these people."""
    async with outgoing.database.transaction() as tx:
        for person in people:
            subject = subject_of(person, GROUP)
            tx.errands.put(
                MembershipCheck(person, GROUP), subject=subject, now=MONDAY, due_at=MONDAY
            )


async def test_questions_keep_to_the_pace_of_all_bulk(outgoing: Outgoing) -> None:
    outgoing.queue = Queue(Pace(2, 1000, 1000), senders=64)
    await asks(outgoing, 1, 2, 3)
    choice = await outgoing.choice()
    assert len(choice.go) == 1
    assert 0 < choice.wait <= 0.5


async def test_a_group_loses_nothing_of_its_own_pace_to_questions_about_it(
    outgoing: Outgoing,
) -> None:
    outgoing.queue = Queue(Pace(1000, 1, 1000), senders=64)
    await asks(outgoing, 1, 2)
    await outgoing.promises(words("card"), chat=GROUP, lane=Lane.URGENT)
    assert len(await outgoing.chooses()) == 3


async def test_a_question_that_waits_is_not_put_a_second_time(outgoing: Outgoing) -> None:
    await asks(outgoing, 1)
    await asks(outgoing, 1, 2)
    assert len(await outgoing.chooses()) == 2


async def officer_asked_about(world: World) -> tuple[Someone, list[str]]:
    """Let an officer of a settled group be asked about; return what became of their roles."""
    officer = await world.officer(TURI)
    world.clock.passes(days=2)
    await world.settles()
    await world.waits(minutes=1)
    states = await world.ask("SELECT state FROM roles WHERE role = 'officer'")
    return officer, [state for (state,) in states]


def answers(world: World, monkeypatch: pytest.MonkeyPatch, status: int, **body: Any) -> None:
    """Let Telegram answer all questions about members so."""
    really = world.telegram.call

    def answering(token: str, name: str, *rest: Any) -> tuple[int, dict[str, Any]]:
        if name != "getChatMember":
            return really(token, name, *rest)
        return status, {"ok": status == 200, **body}

    monkeypatch.setattr(world.telegram, "call", answering)


@pytest.mark.parametrize(("inside", "state"), [(True, "active"), (False, "removed")])
async def test_a_restricted_member_is_one_only_if_telegram_says_so(
    world: World, monkeypatch: pytest.MonkeyPatch, inside: bool, state: str
) -> None:
    rights = {f"can_{what}": False for what in RESTRICTED}
    member = {"status": "restricted", "is_member": inside, "user": SOMEBODY, "until_date": 0}
    answers(world, monkeypatch, 200, result=member | rights)
    _, states = await officer_asked_about(world)
    assert states == [state]


@pytest.mark.filterwarnings("ignore::telegram.warnings.PTBDeprecationWarning")
async def test_a_flood_is_waited_for_and_concluded_nothing_from(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers(
        world,
        monkeypatch,
        429,
        error_code=429,
        description="Too Many Requests: retry after 30",
        parameters={"retry_after": 30},
    )
    _, states = await officer_asked_about(world)
    assert states == ["active"]
    assert await world.ask("SELECT state, reason FROM outbox WHERE kind = 'membership-check'") == [
        (0, "429")
    ]
    assert world.bot.delivery._queue.pace.bulk_wait(time.monotonic()) > 20


async def test_an_answer_leaves_no_words_behind(world: World) -> None:
    await officer_asked_about(world)
    assert await world.ask(
        "SELECT state, reason, heard, body FROM outbox WHERE kind = 'membership-check'"
    ) == [(2, "member", 1, None)]


async def test_an_answer_nobody_has_heard_is_heard_after_a_restart(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(due, "LONGEST", 60)  # all that is due in one turn, on a slow machine too
    officer = await world.officer(TURI)
    world.clock.passes(days=2)
    world.telegram.rooms[world.group(TURI).id].members.remove(officer.id)
    await world.bot.dispatch.turn()  # puts the question of the night
    await world.bot.delivery.drain()  # and here is the answer
    assert await world.ask("SELECT reason FROM outbox WHERE heard = 0") == [("left",)]
    await world.restarts()
    await world.settles()
    assert await world.ask("SELECT state FROM roles WHERE role = 'officer'") == [("removed",)]


async def test_what_telegram_does_not_tell_counts_as_no_failure(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    description = "Bad Request: CHAT_ADMIN_REQUIRED"
    answers(world, monkeypatch, 400, error_code=400, description=description)
    await officer_asked_about(world)
    assert await world.ask("SELECT count(*) FROM outbox WHERE state = 4") == [(0,)]
