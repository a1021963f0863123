"""An update that fails undoes itself, holds up nobody else, and ends in an apology."""

import pytest
from telegram import Update

from bot.domain.timers import Kind
from bot.services.outreach.reminders import Reminders
from handlers import Context
from tests import engine
from tests.dispatch.conftest import Planted, text_of
from tests.telegram import Someone, World

SORRY = "Maaf, ada gangguan"


async def speaks(update: Update, context: Context) -> None:
    """Change something, say something, and fail if told to."""
    said = text_of(update)
    context.services.checkin.rename(context.person, said)
    await context.services.tx.flush()
    user = update.effective_user
    assert user is not None
    context.services.outbox.call(
        "sendMessage", {"chat_id": user.id, "text": f"heard {said}"}, chat_id=user.id
    )
    if "fails" in said:
        raise ZeroDivisionError


async def name_of(world: World, someone: Someone) -> str | None:
    async with world.transaction() as services:
        person = await services.people.of_telegram(someone.id)
        assert person is not None
        return person.name


async def test_a_failing_update_leaves_nothing_behind(
    world: World, planted: Planted, ani: Someone
) -> None:
    planted.does(speaks)
    await ani.says("!fails")
    assert await name_of(world, ani) is None
    assert [one["text"] for one in ani.messages if "heard" in one["text"]] == []


async def test_a_failing_update_undoes_nothing_of_its_neighbours_in_the_batch(
    world: World, planted: Planted, ani: Someone, budi: Someone
) -> None:
    planted.does(speaks)
    planted.arrive((budi, "!before"), (ani, "!fails"), (budi, "!after"))
    await world.settles()
    assert await name_of(world, budi) == "!after"
    assert [one["text"] for one in budi.messages[-2:]] == ["heard !before", "heard !after"]


async def test_a_failing_update_is_tried_three_times_and_put_aside(
    world: World, planted: Planted, ani: Someone
) -> None:
    planted.does(speaks)
    await ani.says("!fails")
    assert planted.heard == ["!fails"] * 3
    assert await world.ask("SELECT attempts, error FROM inbox WHERE state = 2") == [
        (3, "ZeroDivisionError")
    ]


async def test_the_person_gets_one_honest_apology(planted: Planted, ani: Someone) -> None:
    planted.does(speaks)
    await ani.says("!fails")
    assert [SORRY in one["text"] for one in ani.messages[1:]] == [True]


async def test_an_update_that_succeeds_in_the_end_needs_no_apology(
    planted: Planted, ani: Someone
) -> None:
    async def third_time_lucky(update: Update, context: Context) -> None:
        await speaks(update, context)
        if len(planted.heard) < 3:
            raise OSError

    planted.does(third_time_lucky)
    await ani.says("!hello")
    assert [one["text"] for one in ani.messages[1:]] == ["heard !hello"]


async def test_what_somebody_did_later_waits_for_what_failed_and_others_do_not(
    world: World, planted: Planted, ani: Someone, budi: Someone
) -> None:
    async def fails_at_first(update: Update, context: Context) -> None:
        if planted.heard.count("!first") == 1 and text_of(update) == "!first":
            raise OSError

    planted.does(fails_at_first)
    planted.arrive((ani, "!first"), (ani, "!second"), (budi, "!other"))
    await world.settles()
    assert planted.heard == ["!first", "!other", "!first", "!second"]


async def test_after_an_update_was_put_aside_the_person_can_go_on(
    planted: Planted, ani: Someone
) -> None:
    planted.does(speaks)
    await ani.says("!fails")
    await ani.says("!again")
    assert ani.text == "heard !again"


async def test_a_no_is_an_answer_and_no_failure(world: World, ani: Someone) -> None:
    await ani.starts("o_unknown")
    assert await world.ask("SELECT max(attempts), max(state) FROM inbox") == [(0, 1)]
    assert SORRY not in ani.text


async def test_a_wrong_link_is_counted_although_its_update_was_undone(
    world: World, ani: Someone
) -> None:
    await ani.starts("o_unknown")
    assert await world.ask("SELECT telegram_id, failures FROM guesses") == [(ani.id, 1)]


async def test_when_sqlite_ends_the_whole_transaction_everything_is_done_once(
    world: World, planted: Planted, ani: Someone, budi: Someone
) -> None:
    async def loses_the_transaction(update: Update, context: Context) -> None:
        await speaks(update, context)
        if planted.heard == ["!one", "!two"]:
            await context.services.tx._connection.execute("ROLLBACK")
            raise MemoryError

    planted.does(loses_the_transaction)
    planted.arrive((ani, "!one"), (budi, "!two"))
    await world.settles()
    heard = [one["text"] for who in (ani, budi) for one in who.messages[1:]]
    assert heard == ["heard !one", "heard !two"]


async def test_also_then_what_somebody_did_later_waits(
    world: World, planted: Planted, ani: Someone
) -> None:
    async def fails_twice(update: Update, context: Context) -> None:
        if text_of(update) == "!first" and planted.heard.count("!first") == 1:
            await context.services.tx._connection.execute("ROLLBACK")
            raise MemoryError
        if text_of(update) == "!first" and planted.heard.count("!first") == 2:
            raise OSError

    planted.does(fails_twice)
    planted.arrive((ani, "!first"), (ani, "!second"))
    await world.settles()
    assert planted.heard == ["!first", "!first", "!first", "!second"]


async def test_a_due_time_that_fails_is_tried_later_and_stops_nobody(
    world: World, ani: Someone, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def fails(self: Reminders, reminder_id: int) -> None:
        self.tx.write("DELETE FROM timers")
        raise ZeroDivisionError

    monkeypatch.setattr(Reminders, "due", fails)
    async with world.transaction() as services:
        services.tx.timers.set(Kind.REMIND, 404, services.now)
    await ani.starts()
    now = int(world.clock.at.timestamp())
    later = await world.ask("SELECT due_at - ? FROM timers WHERE kind = 'remind'", now)
    assert (later, len(ani.messages)) == ([(300,)], 2)


@pytest.mark.sqlite("SQLite's way to end a transaction")
async def test_when_sqlite_ends_the_transaction_over_what_is_due_the_batch_is_done_once(
    world: World, planted: Planted, ani: Someone, monkeypatch: pytest.MonkeyPatch
) -> None:
    tried: list[int] = []

    async def loses_the_transaction(self: Reminders, reminder_id: int) -> None:
        self.tx.timers.clear(Kind.REMIND, reminder_id)
        tried.append(reminder_id)
        if len(tried) == 1:
            await self.tx._connection.execute("ROLLBACK")
            raise MemoryError

    monkeypatch.setattr(Reminders, "due", loses_the_transaction)
    planted.does(speaks)
    planted.arrive((ani, "!one"))
    async with world.transaction() as services:
        services.tx.timers.set(Kind.REMIND, 404, services.now)
    with pytest.raises(MemoryError):  # the loop says so and looks again
        await world.settles()
    await world.settles()
    assert [one["text"] for one in ani.messages[1:]] == ["heard !one"]
    assert await world.ask("SELECT state FROM inbox ORDER BY id DESC LIMIT 1") == [(1,)]
    assert await world.ask("SELECT 1 FROM timers WHERE subject_id = 404") == []


async def writes_nonsense(update: Update, context: Context) -> None:
    """Say something, and leave a row to write that the database refuses."""
    await speaks(update, context)
    if "refused" in text_of(update):
        context.services.tx.write("INSERT INTO visits (id) VALUES (1)")


@pytest.mark.parametrize("place", [0, 1, 2])
async def test_a_write_refused_after_its_update_undoes_nothing_of_its_neighbours(
    world: World, planted: Planted, ani: Someone, budi: Someone, place: int
) -> None:
    planted.does(writes_nonsense)
    said = [(budi, "!before"), (budi, "!after")]
    said.insert(place, (ani, "!refused"))
    planted.arrive(*said)
    await world.settles()
    assert await name_of(world, budi) == "!after"
    assert [one["text"] for one in budi.messages[-2:]] == ["heard !before", "heard !after"]
    assert [one["text"] for one in ani.messages if "heard" in one["text"]] == []
    assert SORRY in ani.messages[-1]["text"]
    assert await world.ask("SELECT attempts, error FROM inbox WHERE state = 2") == [
        (3, "PostgresTrouble" if engine.POSTGRES else "IntegrityError")
    ]
    assert await world.ask("SELECT count(*) FROM inbox WHERE state = 0") == [(0,)]
