"""However much waits for some chats, the next words for any other are in reach."""

import asyncio
import time
from datetime import datetime, timedelta

import pytest

from bot.delivery import Delivery
from bot.delivery.pace import Pace
from bot.delivery.queue import Queue
from bot.delivery.sending import Sender
from bot.domain.messages import CaseCard, Lane
from storage.fairness import AHEAD, CROWD, FEW, VERSIONS, Look, Waiting
from storage.promises import BODY, Delivered, Promise, RowState
from tests.delivery.conftest import GROUP, OTHER, PERSON, Outgoing, ids, words
from tests.telegram import MONDAY, HandClock

PACED = {"bulk_per_second": 1000, "group_per_minute": 1, "chat_burst": 1}
LANES = [Lane.URGENT, Lane.REPLY, Lane.FOLLOW_UP, Lane.BULK]


class Told(Sender):
    """Telegram takes everything."""

    def __init__(self) -> None:
        self.rows: list[int] = []

    async def send(self, row: Promise, now: object) -> Delivered:
        self.rows.append(row.id)
        return Delivered(row.id, RowState.SENT)


def delivery_of(outgoing: Outgoing, told: Told) -> Delivery:
    """Return a delivery by which one message may go to each chat for now."""
    return Delivery(outgoing.database, told, Queue(Pace(1e6, 1, 1), senders=64), HandClock())


async def flood(outgoing: Outgoing, rows: int, chats: list[int], lane: Lane) -> None:
    """Let as many rows wait, as if no put had bounded them."""
    async with outgoing.database.transaction() as tx:
        for number in range(rows):
            row = tx.reserve("outbox")
            tx.write(
                "INSERT INTO outbox (id, lane, chat_id, kind, body, created_at, due_at)"
                " VALUES (?, ?, ?, 'call', ?, ?, ?)",
                row,
                int(lane),
                tx.alias(chats[number % len(chats)]),
                tx.seal.seal(words("flood"), BODY, row),
                int(MONDAY.timestamp()),
                int(MONDAY.timestamp()),
            )


@pytest.mark.parametrize("lane", LANES)
@pytest.mark.parametrize("chat", [3, -3], ids=["private", "group"])
async def test_one_chats_rows_hide_nobody_elses(outgoing: Outgoing, chat: int, lane: Lane) -> None:
    await flood(outgoing, 1250, [chat], lane)
    other = await outgoing.promises(words("hello"), chat=OTHER, lane=lane)
    told = Told()
    await delivery_of(outgoing, told).drain()
    assert other in told.rows
    assert len(told.rows) == 2


@pytest.mark.parametrize("lane", LANES)
async def test_hundreds_of_chats_that_wait_hide_nobody(outgoing: Outgoing, lane: Lane) -> None:
    # Of groups: what is slow to be told is not the next one's second already.
    await flood(outgoing, 1200, list(range(-400, 0)), lane)
    told = Told()
    delivery = delivery_of(outgoing, told)
    await delivery.drain()
    assert len(told.rows) == 400
    other = await outgoing.promises(words("hello"), chat=OTHER, lane=lane)
    await delivery.drain()
    assert told.rows[400:] == [other]


@pytest.mark.parametrize("lane", LANES)
async def test_chats_that_wait_for_a_retry_hide_nobody(outgoing: Outgoing, lane: Lane) -> None:
    await flood(outgoing, 700, list(range(1, 701)), lane)
    async with outgoing.database.transaction() as tx:
        tx.write("UPDATE outbox SET due_at = due_at + 60")
    other = await outgoing.promises(words("hello"), chat=OTHER, lane=lane)
    told = Told()
    await delivery_of(outgoing, told).drain()
    assert told.rows == [other]


async def test_what_is_on_its_way_hides_its_own_chats_rows_only_until_noted(
    outgoing: Outgoing,
) -> None:
    told = Told()
    fast = Queue(Pace(1000, 1000, 1000), senders=64)
    delivery = Delivery(outgoing.database, told, fast, HandClock())
    rows = [await outgoing.promises(words(str(number))) for number in range(3 * AHEAD)]
    await delivery.drain()
    assert told.rows == rows


async def test_so_many_answers_wait_for_a_chat_and_the_newest_of_them(outgoing: Outgoing) -> None:
    rows = [await outgoing.promises(words(str(number))) for number in range(CROWD + 5)]
    other = await outgoing.promises(words("hello"), chat=OTHER)
    waiting = await outgoing.database.reading.rows(
        "SELECT id FROM outbox WHERE state = 0 ORDER BY id"
    )
    assert [row["id"] for row in waiting] == [*rows[5:], other]
    gone = await outgoing.database.reading.rows(
        "SELECT id, reason, body FROM outbox WHERE state = 3 ORDER BY id"
    )
    assert [tuple(row) for row in gone] == [(row, "crowded-out", None) for row in rows[:5]]


async def test_no_alert_is_ever_crowded_out(outgoing: Outgoing) -> None:
    for number in range(2 * CROWD):
        await outgoing.promises(words(str(number)), chat=GROUP, lane=Lane.URGENT)
        await outgoing.promises(CaseCard(number), chat=GROUP, subject=f"case:{number}")
    assert await outgoing.database.reading.value("SELECT max(state) FROM outbox") == 0


async def test_of_one_screen_only_the_newest_versions_wait(outgoing: Outgoing) -> None:
    for number in range(3 * VERSIONS):
        newest = await outgoing.promises(words(str(number)), subject="talk:1")
    count = await outgoing.database.reading.value("SELECT count(*) FROM outbox WHERE state = 0")
    [row] = await outgoing.chooses()
    assert (row.id, count) == (newest, VERSIONS)


async def test_a_card_that_rings_is_not_outdated_by_its_edits(outgoing: Outgoing) -> None:
    await outgoing.promises(CaseCard(1, "worse"), chat=GROUP, subject="case:1")
    for _ in range(2 * VERSIONS):
        await outgoing.promises(CaseCard(1), chat=GROUP, subject="case:1", rings=False)
    [row] = await outgoing.chooses()
    assert (row.rings, row.body) == (True, CaseCard(1, "worse"))


async def test_the_newest_version_replaces_the_others_behind_however_much_else(
    outgoing: Outgoing,
) -> None:
    older = await outgoing.promises(CaseCard(1), chat=GROUP, subject="case:1", rings=False)
    for number in range(2, 20):
        await outgoing.promises(CaseCard(number), chat=GROUP, subject=f"case:{number}")
    newest = await outgoing.promises(CaseCard(1), chat=GROUP, subject="case:1", rings=False)
    choice = await outgoing.choice()
    outgoing.queue.landed(choice.go[0])
    for _ in range(3):
        outgoing.queue.recorded(ids(choice.go))
        async with outgoing.database.transaction() as tx:
            tx.outbox.record([Delivered(choice.go[0].id, RowState.SENT)], MONDAY)
        choice = await outgoing.choice()
        outgoing.queue.landed(choice.go[0])
    assert older not in ids(choice.go)
    assert newest > older


async def test_what_was_given_up_on_its_way_is_not_tried_again(outgoing: Outgoing) -> None:
    row = await outgoing.promises(words("hello"), subject="talk:1")
    async with outgoing.database.transaction() as tx:
        tx.outbox.withdraw("talk:1", PERSON, MONDAY)
        tx.outbox.retry(row, due_at=MONDAY + timedelta(seconds=7), reason="429")
    assert await outgoing.database.reading.value("SELECT state FROM outbox") == RowState.DROPPED


async def test_a_few_rows_are_read_whole_and_a_crowd_by_chat(outgoing: Outgoing) -> None:
    await flood(outgoing, FEW + 1, [3], Lane.REPLY)
    alert = await outgoing.promises(words("alert"), chat=OTHER, lane=Lane.URGENT)
    look = await outgoing.database.reading.outbox.waiting(
        MONDAY, limits=dict.fromkeys(Lane, 64), beyond={}
    )
    assert look.crowded == {Lane.REPLY, Lane.FOLLOW_UP, Lane.BULK}
    assert [row.id for row in look.rows] == [alert, *range(1, AHEAD + 1)]


async def test_who_was_told_least_goes_first_when_not_all_can(outgoing: Outgoing) -> None:
    outgoing.queue = Queue(Pace(1000, 1000, 20), senders=1)
    for number in range(3):
        await outgoing.promises(words(str(number)), chat=3)
    [first] = await outgoing.chooses()
    outgoing.queue.landed(first)
    other = await outgoing.promises(words("hello"), chat=OTHER)
    assert ids(await outgoing.chooses()) == [other]


async def test_in_a_crowd_those_who_were_told_much_share_what_telegram_allows(
    outgoing: Outgoing,
) -> None:
    pace = Pace(28, 18, 20)
    crowd, now = list(range(1, 81)), time.monotonic()
    for chat in crowd:
        for _ in range(11):
            pace.spend(chat, Lane.REPLY, now)
    await flood(outgoing, FEW + 64, crowd, Lane.REPLY)
    other = await outgoing.promises(words("hello"), chat=OTHER)
    told = Told()
    await Delivery(outgoing.database, told, Queue(pace, senders=64), HandClock()).drain()
    assert told.rows == [other]


async def test_a_broadcast_goes_on_where_it_was_when_it_may_again(
    outgoing: Outgoing, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Read from its beginning at each pause, it costs hundreds of rows that are thrown away."""
    await flood(outgoing, FEW + 44, [1000 + number for number in range(FEW + 44)], Lane.BULK)
    asked: list[tuple[int, bool]] = []
    real = Waiting.waiting

    async def waiting(self: Waiting, now: datetime, **how: dict[Lane, int]) -> Look:
        asked.append((how["limits"].get(Lane.BULK, 0), Lane.BULK in how["beyond"]))
        return await real(self, now, **how)

    monkeypatch.setattr(Waiting, "waiting", waiting)
    told = Told()
    pace = Pace(200, 60, 3)
    delivery = Delivery(outgoing.database, told, Queue(pace, senders=64), HandClock())
    while len([limit for limit, _ in asked if limit]) < 4:
        await delivery.start()
        await asyncio.sleep(0.005)
    assert any(limit == 0 for limit, _ in asked)  # it had to pause
    assert [known for limit, known in asked if limit] == [False, True, True, True]
    assert len(set(told.rows)) == len(told.rows)
