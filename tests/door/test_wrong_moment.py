"""What people send instead of an answer: never lost, never in the way, never a visit."""

from typing import Any

import pytest

from tests.telegram import Someone, World
from tests.words import said

TURI = "Kelurahan Turi"
FILE = {"file_id": "f", "file_unique_id": "u"}
SHAPE = {"width": 1, "height": 1}
POLL = {
    "id": "1",
    "question": "Buka?",
    "options": [{"text": "Ya", "voter_count": 0, "persistent_id": "1"}],
    "total_voter_count": 0,
    "is_closed": False,
    "is_anonymous": True,
    "type": "regular",
    "allows_multiple_answers": False,
    "allows_revoting": False,
    "members_only": False,
}
KINDS: dict[str, dict[str, Any]] = {
    "voice": {"voice": FILE | {"duration": 2}},
    "sticker": {
        "sticker": FILE | SHAPE | {"type": "regular", "is_animated": False, "is_video": False}
    },
    "photo": {"photo": [FILE | SHAPE]},
    "video note": {"video_note": FILE | {"length": 1, "duration": 1}},
    "document": {"document": FILE | {"file_name": "a.pdf", "file_size": 9}},
    "location": {"location": {"latitude": -8.1, "longitude": 112.2}},
    "contact": {"contact": {"phone_number": "+620000", "first_name": "X"}},
    "poll": {"poll": POLL},
    "dice": {"dice": {"emoji": "🎲", "value": 3}},
}
kinds = pytest.mark.parametrize("content", KINDS.values(), ids=KINDS)


async def sends(someone: Someone, content: dict[str, Any], kind: str = "message") -> None:
    """Send something else than a text."""
    telegram = someone.world.telegram
    message = telegram.post(someone.id, telegram.user(someone.id), content)
    telegram.updates.put(kind, message.body)
    await someone.world.settles()


async def untroubled(world: World) -> bool:
    """Tell whether no update failed."""
    return await world.ask("SELECT count(*) FROM inbox WHERE error IS NOT NULL") == [(0,)]


@kinds
async def test_it_brings_the_question_again(world: World, content: dict[str, Any]) -> None:
    await world.visitor.checks_in(TURI)
    await sends(world.visitor, content)
    assert said("question-health") in world.visitor.text
    assert await untroubled(world)


@kinds
async def test_at_the_name_prompt_it_is_no_name(world: World, content: dict[str, Any]) -> None:
    await world.visitor.scans(TURI)
    await world.visitor.taps("agree")
    await sends(world.visitor, content)
    assert said("name-question") in world.visitor.text
    assert await world.ask("SELECT name FROM people WHERE name IS NOT NULL") == []


@pytest.mark.parametrize("content", [one for key, one in KINDS.items() if key != "contact"])
async def test_outside_a_talk_it_is_answered_with_what_to_do(
    world: World, content: dict[str, Any]
) -> None:
    await world.visitor.starts()
    await sends(world.visitor, content)
    assert said("not-understood") in world.visitor.text
    assert await untroubled(world)


@kinds
async def test_after_it_the_check_in_goes_on(world: World, content: dict[str, Any]) -> None:
    await world.visitor.checks_in(TURI, "none")
    await sends(world.visitor, content)
    await world.visitor.taps("2")
    assert "🟢 HIJAU" in world.visitor.text


async def test_a_text_that_is_edited_later_answers_nothing(world: World) -> None:
    await world.visitor.scans(TURI)
    await world.visitor.taps("agree")
    before = len(world.visitor.messages)
    await sends(world.visitor, {"text": "Siti", "edit_date": 1636333200}, "edited_message")
    assert len(world.visitor.messages) == before
    assert await untroubled(world)


async def test_what_telegram_itself_notes_in_the_chat_is_passed_over(world: World) -> None:
    await world.visitor.checks_in(TURI)
    before = len(world.visitor.messages)
    await sends(world.visitor, {"write_access_allowed": {}})
    assert len(world.visitor.messages) == before


async def test_a_vote_in_a_poll_is_passed_over(world: World) -> None:
    await world.visitor.checks_in(TURI)
    user = world.telegram.user(world.visitor.id)
    answer = {"poll_id": "1", "user": user, "option_ids": [0], "option_persistent_ids": ["1"]}
    world.telegram.updates.put("poll_answer", answer)
    world.telegram.updates.put("poll", POLL)
    await world.settles()
    assert await untroubled(world)


async def test_an_unknown_command_leaves_the_talk_as_it_was(world: World) -> None:
    await world.visitor.checks_in(TURI, "none")
    await world.visitor.says("/apa")
    await world.visitor.taps("2")
    assert "🟢 HIJAU" in world.visitor.text


async def test_a_button_without_sense_is_answered(world: World) -> None:
    await world.visitor.checks_in(TURI)
    last = world.visitor.messages[-1]["message_id"]
    for data in ("t:x", "t:1", "t:a:b:c", "t:1:2:3:4", "t:999999999999999999999:1:none", "?"):
        await world.visitor.taps_data(data, world.visitor.id, last)
    assert await untroubled(world)
    assert said("question-health") in world.visitor.text
