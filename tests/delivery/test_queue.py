"""Which promises may go now, and in which order."""

import pytest

from bot.delivery.pace import Pace
from bot.delivery.queue import Queue
from bot.domain.messages import CaseCard, Lane
from storage.promises import Delivered, RowState
from tests.delivery.conftest import GROUP, OTHER, PERSON, Outgoing, ids, words
from tests.telegram import MONDAY


async def test_what_is_said_to_one_person_leaves_one_after_the_other(outgoing: Outgoing) -> None:
    first = await outgoing.promises(words("one"))
    second = await outgoing.promises(words("two"))
    [row] = await outgoing.chooses()
    assert row.id == first
    assert await outgoing.chooses() == []
    outgoing.queue.landed(row)
    assert ids(await outgoing.chooses()) == [second]


async def test_a_more_urgent_message_overtakes(outgoing: Outgoing) -> None:
    late = await outgoing.promises(words("report"), lane=Lane.BULK)
    reply = await outgoing.promises(words("reply"), lane=Lane.REPLY)
    alert = await outgoing.promises(words("alert"), lane=Lane.URGENT)
    assert ids(await outgoing.chooses()) == [alert, reply, late]


async def test_people_do_not_wait_for_each_other(outgoing: Outgoing) -> None:
    one = await outgoing.promises(words("one"), chat=PERSON)
    other = await outgoing.promises(words("two"), chat=OTHER)
    assert ids(await outgoing.chooses()) == [one, other]


async def test_answers_to_taps_have_no_order(outgoing: Outgoing) -> None:
    taps = [await outgoing.promises(words("tap"), chat=None, lane=Lane.URGENT) for _ in range(3)]
    assert ids(await outgoing.chooses()) == taps


async def test_a_row_is_chosen_once(outgoing: Outgoing) -> None:
    await outgoing.promises(words("tap"), chat=None, lane=Lane.URGENT)
    assert len(await outgoing.chooses()) == 1
    assert await outgoing.chooses() == []


async def test_only_so_many_leave_at_once(outgoing: Outgoing) -> None:
    outgoing.queue = Queue(Pace(1000, 1000, 1000), senders=2)
    for chat in range(3):
        await outgoing.promises(words("hello"), chat=chat + 1)
    assert len(await outgoing.chooses()) == 2
    assert outgoing.queue.free == 0


async def test_a_lane_that_waits_for_a_retry_holds_only_itself(outgoing: Outgoing) -> None:
    outgoing.queue.hold((PERSON, Lane.REPLY), 60)
    await outgoing.promises(words("reply"))
    alert = await outgoing.promises(words("alert"), lane=Lane.URGENT)
    other = await outgoing.promises(words("reply"), chat=OTHER)
    choice = await outgoing.choice()
    assert ids(choice.go) == [alert, other]
    assert 59 < choice.wait <= 60


async def test_a_chat_at_its_pace_lets_nothing_pass_in_that_lane(outgoing: Outgoing) -> None:
    outgoing.queue = Queue(Pace(1000, 1, 1000), senders=64)
    await outgoing.promises(words("one"), chat=GROUP)
    await outgoing.promises(words("two"), chat=GROUP)
    [row] = await outgoing.chooses()
    outgoing.queue.landed(row)
    choice = await outgoing.choice()
    assert choice.go == []
    assert 0 < choice.wait <= 60


async def test_the_newest_of_a_subject_replaces_the_others(outgoing: Outgoing) -> None:
    older = [await outgoing.promises(words(str(n)), subject="talk:1") for n in range(2)]
    newest = await outgoing.promises(words("three"), subject="talk:1")
    choice = await outgoing.choice()
    assert (ids(choice.go), choice.replaced) == ([newest], {newest: older})


async def test_the_same_subject_in_another_chat_is_not_replaced(outgoing: Outgoing) -> None:
    rows = [await outgoing.promises(CaseCard(1), chat=-c, subject="case:1") for c in (1, 2)]
    assert ids(await outgoing.chooses()) == rows


async def test_what_rings_still_rings_when_an_edit_replaces_it(outgoing: Outgoing) -> None:
    await outgoing.promises(CaseCard(1, "worse"), chat=GROUP, subject="case:1")
    edit = await outgoing.promises(CaseCard(1), chat=GROUP, subject="case:1", rings=False)
    [row] = await outgoing.chooses()
    assert (row.id, row.rings, row.body) == (edit, True, CaseCard(1, "worse"))


async def test_two_edits_stay_silent(outgoing: Outgoing) -> None:
    for _ in range(2):
        await outgoing.promises(CaseCard(1), chat=GROUP, subject="case:1", rings=False)
    [row] = await outgoing.chooses()
    assert not row.rings


async def test_a_ready_screen_that_replaces_a_new_message_is_sent_anew(
    outgoing: Outgoing,
) -> None:
    await outgoing.promises(words("question one"), subject="talk:1")
    await outgoing.promises(words("question two"), subject="talk:1", rings=False)
    [row] = await outgoing.chooses()
    assert (row.rings, row.body) == (True, words("question two"))


async def test_what_was_replaced_does_not_leave_when_the_newest_has_landed(
    outgoing: Outgoing,
) -> None:
    for number in range(2):
        await outgoing.promises(words(str(number)), subject="talk:1")
    [newest] = await outgoing.chooses()
    outgoing.queue.landed(newest)
    assert await outgoing.chooses() == []


async def test_nothing_counts_as_replaced_while_its_successor_has_to_wait(
    outgoing: Outgoing,
) -> None:
    outgoing.queue.hold((GROUP, Lane.REPLY), 60)
    await outgoing.promises(CaseCard(1, "worse"), chat=GROUP, subject="case:1")
    await outgoing.promises(CaseCard(1), chat=GROUP, subject="case:1", rings=False)
    choice = await outgoing.choice()
    assert (choice.go, choice.replaced) == ([], {})


async def gone_in_a_minute(outgoing: Outgoing) -> list[int]:
    """Let go what may go to the group within one minute, each noted before the next look."""
    gone: list[int] = []
    for _ in range(40):
        choice = await outgoing.choice()
        for row in choice.go:
            outgoing.queue.landed(row)
            gone.append(row.id)
            async with outgoing.database.transaction() as tx:
                tx.outbox.record([Delivered(row.id, RowState.SENT)], MONDAY)
        outgoing.queue.recorded(ids(choice.go))
    return gone


async def rings(outgoing: Outgoing, case: int, **how: bool) -> int:
    """Let a case ring in the group."""
    return await outgoing.promises(
        CaseCard(case, "new"), chat=GROUP, lane=Lane.URGENT, subject=f"case:{case}", **how
    )


@pytest.mark.parametrize("reds", [24, 100])
async def test_the_worst_goes_before_all_that_rings_in_its_group(
    outgoing: Outgoing, reds: int
) -> None:
    for case in range(reds):
        await rings(outgoing, case)
    black = await rings(outgoing, 1000, first=True)
    assert (await outgoing.chooses())[0].id == black


async def test_the_worst_goes_even_when_the_groups_minute_is_used_up(outgoing: Outgoing) -> None:
    outgoing.queue = Queue(Pace(1000, 18, 20), senders=64)
    for case in range(24):
        await rings(outgoing, case)
    assert len(await gone_in_a_minute(outgoing)) == 18
    blacks = [await rings(outgoing, 1000 + number, first=True) for number in range(3)]
    assert await gone_in_a_minute(outgoing) == blacks[:2]


async def test_an_edit_of_the_worst_leaves_it_the_first(outgoing: Outgoing) -> None:
    await rings(outgoing, 1)
    await rings(outgoing, 2, first=True)
    newest = await outgoing.promises(
        CaseCard(2), chat=GROUP, lane=Lane.URGENT, subject="case:2", rings=False
    )
    [row] = await outgoing.chooses()
    assert (row.id, row.rings) == (newest, True)


async def test_a_ring_that_takes_the_buttons_off_an_older_copy_counts_twice(
    outgoing: Outgoing,
) -> None:
    async with outgoing.database.transaction() as tx:
        tx.outbox.shown("case:1", GROUP, 7, MONDAY)
    await outgoing.promises(words("ring"), chat=GROUP, subject="case:1")
    await outgoing.chooses()
    assert outgoing.queue.pace.spent(GROUP, 0) == 2
