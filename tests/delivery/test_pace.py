"""How fast the bot speaks, to one person, to one group, and to everybody together."""

import pytest

from bot.delivery.pace import Pace
from bot.domain.messages import Lane

GROUP, PERSON, OTHER, THIRD = -1001, 5001, 5002, 5003


@pytest.fixture
def pace() -> Pace:
    return Pace(bulk_per_second=28, group_per_minute=18, chat_burst=20)


def speaks(pace: Pace, chat: int, times: int, now: float, lane: Lane = Lane.REPLY) -> None:
    for _ in range(times):
        assert pace.wait(chat, lane, now) == 0
        pace.spend(chat, lane, now)


def told(pace: Pace, *chats: int, seconds: float, now: float) -> None:
    for chat in chats:
        pace.told_to_wait(chat, seconds, now)


def in_a_second(pace: Pace, now: float) -> int:
    """Return how many residents can be reminded within a second, one message each."""
    sent = 0
    for step in range(100):
        at = now + step / 100
        while pace.wait(10_000 + sent, Lane.BULK, at) == 0:
            pace.spend(10_000 + sent, Lane.BULK, at)
            sent += 1
    return sent


def test_a_group_hears_eighteen_messages_and_the_next_when_the_first_is_a_minute_old(
    pace: Pace,
) -> None:
    speaks(pace, GROUP, 18, now=0)
    assert pace.wait(GROUP, Lane.URGENT, 0) == 60
    assert pace.wait(GROUP, Lane.URGENT, 59) == 1
    assert pace.wait(GROUP, Lane.URGENT, 60) == 0


def test_what_takes_two_calls_waits_for_room_for_both(pace: Pace) -> None:
    speaks(pace, GROUP, 17, now=0)
    assert pace.wait(GROUP, Lane.URGENT, now=1) == 0
    assert pace.wait(GROUP, Lane.URGENT, now=1, calls=2) == pytest.approx(59)
    assert pace.wait(GROUP, Lane.URGENT, now=1, first=True, calls=2) == 0
    pace.spend(GROUP, Lane.URGENT, now=1, calls=2)
    assert pace.spent(GROUP, now=1) == 19


def test_a_group_that_heard_its_share_slowly_never_waits_a_full_minute(pace: Pace) -> None:
    for second in range(18):
        speaks(pace, GROUP, 1, now=second)
    assert pace.wait(GROUP, Lane.REPLY, 18) == 42


def test_a_busy_group_does_not_slow_another(pace: Pace) -> None:
    speaks(pace, GROUP, 18, now=0)
    assert pace.wait(GROUP - 1, Lane.REPLY, 0) == 0


def test_a_person_gets_twenty_at_once_and_then_one_a_second(pace: Pace) -> None:
    speaks(pace, PERSON, 20, now=0)
    assert pace.wait(PERSON, Lane.REPLY, 0) == pytest.approx(1)
    speaks(pace, PERSON, 1, now=1)
    assert pace.wait(PERSON, Lane.REPLY, 1) == pytest.approx(1)


def test_a_rested_person_may_get_twenty_again_and_no_more(pace: Pace) -> None:
    speaks(pace, PERSON, 20, now=0)
    speaks(pace, PERSON, 20, now=3600)
    assert pace.wait(PERSON, Lane.REPLY, 3600) > 0


def test_reminders_keep_the_overall_pace(pace: Pace) -> None:
    assert 27 <= in_a_second(pace, 0) <= 31


def test_answers_do_not_wait_for_reminders(pace: Pace) -> None:
    in_a_second(pace, 0)
    assert pace.wait(1, Lane.BULK, 0.99) > 0
    assert pace.wait(PERSON, Lane.REPLY, 0.99) == 0


def test_reminders_make_room_for_answers(pace: Pace) -> None:
    in_a_second(pace, 0)
    for person in range(14):
        speaks(pace, 20_000 + person, 1, now=1)
    assert in_a_second(pace, 1) <= 16


def test_after_a_rush_reminders_go_on_within_seconds(pace: Pace) -> None:
    for person in range(2000):
        speaks(pace, 20_000 + person, 1, now=0)
    assert pace.wait(PERSON, Lane.BULK, 0) > 0
    assert pace.wait(PERSON, Lane.BULK, 3) == 0


def test_a_chat_told_to_wait_waits_that_long_alone(pace: Pace) -> None:
    pace.told_to_wait(GROUP, 30, now=0)
    assert pace.wait(GROUP, Lane.URGENT, 0) == 30
    assert pace.wait(GROUP, Lane.URGENT, 30) == 0
    assert pace.wait(PERSON, Lane.URGENT, 0) == 0


def test_one_chat_told_again_and_again_stops_nobody_else(pace: Pace) -> None:
    for second in range(5):
        pace.told_to_wait(GROUP, 5, now=second)
    assert pace.wait(PERSON, Lane.BULK, 5) == 0


def test_when_several_chats_are_told_all_reminders_wait_and_answers_do_not(pace: Pace) -> None:
    told(pace, PERSON, OTHER, THIRD, seconds=8, now=0)
    assert pace.wait(9999, Lane.BULK, 0) == 8
    assert pace.wait(9999, Lane.BULK, 8) == 0
    assert pace.wait(GROUP, Lane.URGENT, 0) == 0


def test_chats_told_long_apart_are_not_several(pace: Pace) -> None:
    for number, chat in enumerate((PERSON, OTHER, THIRD)):
        told(pace, chat, seconds=1, now=number * 20)
    assert pace.wait(9999, Lane.BULK, 40) == 0


def test_the_reminders_pace_halves_when_several_are_told(pace: Pace) -> None:
    in_a_second(pace, 0)
    told(pace, PERSON, OTHER, THIRD, seconds=1, now=2)
    assert 12 <= in_a_second(pace, 3.1) <= 18


def test_a_flood_met_during_the_pause_does_not_halve_again(pace: Pace) -> None:
    in_a_second(pace, 0)
    told(pace, PERSON, OTHER, THIRD, seconds=1, now=2)
    told(pace, 1, 2, 3, 4, 5, 6, seconds=1, now=2.5)
    assert 12 <= in_a_second(pace, 3.1) <= 18


def test_the_reminders_pace_climbs_back(pace: Pace) -> None:
    in_a_second(pace, 0)
    told(pace, PERSON, OTHER, THIRD, seconds=1, now=2)
    assert 27 <= in_a_second(pace, 60) <= 31


def test_whoever_rested_is_forgotten_and_whoever_waits_is_not(pace: Pace) -> None:
    speaks(pace, PERSON, 20, now=0)
    speaks(pace, OTHER, 1, now=0)
    speaks(pace, GROUP, 18, now=30)
    pace.told_to_wait(THIRD, 100, now=0)
    pace.forget_idle(now=10)
    assert pace.wait(THIRD, Lane.REPLY, 10) == 90
    pace.forget_idle(now=60)
    assert (pace._private.keys(), pace._groups.keys()) == (set(), {GROUP})
