"""A database that yesterday's code left in the middle of a morning goes on with this code.

What is checked against is what yesterday's code did itself from there on; see `make.py`.
"""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import structlog

from bot.domain.buttons import pressed
from bot.domain.messages import FACTS
from bot.domain.verbs import VERBS
from tests.telegram import Someone, World
from tests.yesterday.answers import to_a_press, to_words
from tests.yesterday.recorded import buttons, opened, read

ANSWERS = ("none", "2")
UNBOUND = -4_000_000_001
PHONES = "cases WHERE phone IS NOT NULL"
TO_THE_END = {  # from each screen on which somebody stopped: what is tapped, or else said
    "closed": ("inside", "agree", "name", *ANSWERS),
    "late": ("here", "agree", "name", *ANSWERS),
    "consent": ("agree", "name", *ANSWERS),
    "refused": ("again", "agree", "name", *ANSWERS),
    "name": ("name", *ANSWERS),
    "typed": ANSWERS,  # the name, at nine
    "confirm": ("yes",),
    "purpose": ("0",),
    "same": ("same",),
    "inside": ("changed", *ANSWERS),
    "since": ("0", "yes"),
    "companion-who": ("grown", "Mbok Yem", *ANSWERS),
    "companion-name": ("Mbok Yem", *ANSWERS),
    "companion-asking": ANSWERS,
    "companion-confirm": ("yes",),
    "guest-name": ANSWERS,  # the same
    "guest-asking": ANSWERS,
    "guest-confirm": ("yes",),
    "guest-purpose": ("0",),
    "slip-when": ("08.15", "gone", "Pak Slamet", *ANSWERS),
    "slip-still": ("gone", "Pak Slamet", *ANSWERS),
    "slip-asking": ANSWERS,
    "aside-checkin": ("go", "2"),
    "aside-guest": ("go", "2"),
}


@pytest.fixture
async def morning(tmp_path: Path) -> AsyncIterator[World]:
    """Yesterday's morning, opened by the present code; nothing in it goes wrong."""
    with structlog.testing.capture_logs() as logs:
        world = await opened(tmp_path)
        yield world
        await world.bot.close()
    assert [one for one in logs if one["log_level"] not in ("debug", "info")] == []
    assert world.wire.complaints == []


async def goes_on(someone: Someone, *steps: str) -> None:
    """Tap each step on the newest screen that offers it, else say it."""
    for step in steps:
        found = [
            (message.id, data)
            for message in someone.of_the_bot
            for row in message.body.get("reply_markup", {}).get("inline_keyboard", [])
            for data in (one.get("callback_data", "") for one in row)
            if data.endswith(f":{step}") or data.startswith(f"{step}:")
        ]
        if found:
            number, data = found[-1]
            await someone.taps_data(data, someone.id, number)
        else:
            await someone.says(step)


async def count(world: World, table: str) -> int:
    return int((await world.ask(f"SELECT count(*) FROM {table}"))[0][0])


async def test_all_that_waited_is_told_and_treated(morning: World) -> None:
    waited = dict(await morning.ask("SELECT id, kind FROM outbox WHERE state = 0"))
    assert len(set(waited.values()) & {"call", *FACTS}) == 37  # and each fact there was
    await morning.settles()
    rows = await morning.ask("SELECT id, kind, state, reason FROM outbox WHERE state <> 2")
    ended = {str(one[0]): list(one[1:]) for one in rows if one[0] in waited}
    assert ended == read()["unsent"]
    assert await morning.ask("SELECT id FROM outbox WHERE heard = 0") == []
    assert await morning.ask("SELECT id FROM inbox WHERE state <> 1") == []


async def test_every_button_does_what_it_did(morning: World) -> None:
    refused = {}
    for one in buttons():
        answer = await to_a_press(morning, one)
        assert answer.said, one
        if answer.no:
            refused[one.key] = answer.no
    assert refused == read()["refused"]


def test_somebody_had_every_button_there_was() -> None:
    assert len({pressed(one.data, VERBS).verb.word for one in buttons()}) == 80


async def test_unspent_links_are_worth_what_they_were(morning: World) -> None:
    for kind, (who, payload) in read()["links"].items():
        words, chat = f"/start {payload}", who
        if kind == "group":
            words, chat = f"/start@{morning.city.bot.username} {payload}", UNBOUND
        answer = await to_words(morning, who, chat, words)
        assert answer.no == "", kind
        assert answer.said, kind


async def test_every_open_talk_comes_to_its_end(morning: World) -> None:
    await morning.settles()
    for screen, steps in TO_THE_END.items():
        before = await count(morning, "visits")
        await goes_on(morning.person(read()["talks"][screen]), *steps)
        assert await count(morning, "visits") == before + 1, screen
    before = await count(morning, PHONES)
    morning.telegram.send_contact(read()["talks"]["callback"])
    await morning.settles()
    assert await count(morning, PHONES) == before + 1


async def test_all_that_was_to_come_comes(morning: World) -> None:
    timers = "SELECT kind, subject_id, due_at FROM timers"
    set_yesterday = set(await morning.ask(timers))
    for hours in (0, 0.5, 1, 2, 4, 6, 10, 18, 24, 48, 24 * 16, 24 * 29):
        await morning.waits(hours=hours)
        await morning.waits(minutes=5)
    assert set_yesterday.isdisjoint(await morning.ask(timers))
    assert await count(morning, "visits") == 0  # they have been deleted in time
