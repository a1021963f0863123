"""The word an officer compares: the office's own, new every hour, mistaken for no other."""

import re
from datetime import UTC, datetime, timedelta, timezone
from itertools import combinations, pairwise
from zoneinfo import ZoneInfo

import pytest

from bot.domain.door.hourly_word import WORDS, hour_word

SECRET = b"a secret of the office"
MORNING = datetime(2021, 11, 2, 1, 0, tzinfo=UTC)
COLOUR_WORDS = (
    *("HIJAU", "KUNING", "MERAH", "HITAM", "IJEM", "ABRIT", "CEMENG"),
    *("GREEN", "YELLOW", "RED", "BLACK"),
)
PINNED = ["MAWAR", "JEMBER", "ELANG", "MAWAR"]
SOUND_ALIKE = (
    *(("NG", "N"), ("SY", "S"), ("KH", "K"), ("B", "P"), ("D", "T"), ("G", "K"), ("V", "P")),
    *(("F", "P"), ("Z", "S"), ("J", "C"), ("L", "R"), ("H", ""), ("Y", "I"), ("E", "I")),
    *(("W", "U"), ("O", "U")),
)


def words_of(hours: int, *, secret: bytes = SECRET, words: tuple[str, ...] = WORDS) -> list[str]:
    return [hour_word(secret, MORNING + timedelta(hours=n), words) for n in range(hours)]


def apart(one: str, other: str) -> int:
    row = list(range(len(other) + 1))
    for i, letter in enumerate(one, start=1):
        above, row = row, [i]
        for j, its in enumerate(other, start=1):
            row.append(min(above[j] + 1, row[-1] + 1, above[j - 1] + (letter != its)))
    return row[-1]


def as_heard(word: str) -> str:
    for sound, alike in SOUND_ALIKE:
        word = word.replace(sound, alike)
    return word


def test_visitors_of_the_same_hour_show_the_same_word() -> None:
    late = MORNING + timedelta(minutes=59, seconds=59)
    assert hour_word(SECRET, MORNING) == hour_word(SECRET, late)


def test_half_past_is_no_new_hour_where_clocks_are_half_an_hour_ahead() -> None:
    noon = datetime(2021, 11, 2, 12, tzinfo=ZoneInfo("Asia/Kolkata"))
    early, late, next_hour = [
        hour_word(SECRET, noon + timedelta(minutes=minutes)) for minutes in (0, 59, 60)
    ]
    assert early == late != next_hour


def test_the_hour_that_comes_twice_has_two_words() -> None:
    first = datetime(2021, 10, 31, 2, 30, tzinfo=ZoneInfo("Europe/Amsterdam"))
    again = first.replace(fold=1)
    assert hour_word(SECRET, first) != hour_word(SECRET, again)


def test_a_word_does_not_depend_on_the_zone_it_is_asked_in() -> None:
    local = MORNING.astimezone(timezone(timedelta(hours=7)))
    assert hour_word(SECRET, local) == hour_word(SECRET, MORNING)


def test_a_restarted_bot_shows_the_word_it_showed_before() -> None:
    assert words_of(4, words=("MAWAR", "ELANG", "SAWO", "JEMBER")) == PINNED


def test_last_hours_screenshot_never_carries_this_hours_word() -> None:
    shown = words_of(2000)
    assert all(now != before for before, now in pairwise(shown))


def test_even_with_three_words_no_hour_repeats_the_last() -> None:
    shown = words_of(500, words=("MAWAR", "ELANG", "SAWO"))
    assert all(now != before for before, now in pairwise(shown))


def test_another_office_has_another_row_of_words() -> None:
    assert words_of(24) != words_of(24, secret=b"the neighbour's")


def test_in_a_month_of_hours_nearly_every_word_has_its_turn() -> None:
    assert len(set(words_of(30 * 24))) > 0.9 * len(WORDS)


def test_no_word_comes_so_often_that_it_is_worth_guessing() -> None:
    shown = words_of(5000)
    assert max(shown.count(word) for word in WORDS) < 3 * len(shown) / len(WORDS)


@pytest.mark.parametrize(
    ("secret", "hour", "words"),
    [
        (b"", MORNING, WORDS),
        (SECRET, MORNING.replace(tzinfo=None), WORDS),
        (SECRET, MORNING, WORDS[:2]),
    ],
)
def test_a_word_that_could_be_foretold_or_repeat_is_refused(
    secret: bytes, hour: datetime, words: tuple[str, ...]
) -> None:
    with pytest.raises(ValueError, match="an hour's word needs"):
        hour_word(secret, hour, words)


def test_there_are_about_two_hundred_words() -> None:
    assert 180 <= len(WORDS) <= 220


def test_every_word_is_short_and_in_plain_capitals() -> None:
    assert [word for word in WORDS if not re.fullmatch("[A-Z]{4,9}", word)] == []


def test_no_two_words_are_read_one_for_the_other() -> None:
    close = [(a, b) for a, b in combinations(WORDS, 2) if apart(a, b) < 3]
    assert close == []


def test_no_two_words_are_heard_one_for_the_other() -> None:
    close = [(a, b) for a, b in combinations(WORDS, 2) if apart(as_heard(a), as_heard(b)) < 2]
    assert close == []


def test_no_word_begins_or_ends_like_a_whole_other() -> None:
    assert [(a, b) for a, b in combinations(WORDS, 2) if a in b or b in a] == []


def test_no_word_is_taken_for_a_colour() -> None:
    close = [(w, c) for w in WORDS for c in COLOUR_WORDS if apart(w, c) < 3]
    assert close == []
