"""Updates come in order, stay until they are confirmed, and can come twice."""

from typing import Any

import pytest

from bot.rehearsal import Telegram
from bot.rehearsal.world.refusals import Refused
from tests.rehearsal.conftest import ANI, TOKEN, Bot, Clock


def texts(updates: list[dict[str, Any]]) -> list[str]:
    return [update["message"]["text"] for update in updates]


@pytest.fixture
def three(telegram: Telegram, bot: Bot) -> list[int]:
    for text in ("satu", "dua", "tiga"):
        telegram.person_says(ANI, ANI, text)
    return [update["update_id"] for update in bot.hears()]


def test_update_numbers_grow_by_one(three: list[int]) -> None:
    assert three == [three[0], three[0] + 1, three[0] + 2]


def test_an_unconfirmed_update_comes_again(bot: Bot, three: list[int]) -> None:
    assert texts(bot.hears()) == ["satu", "dua", "tiga"]


def test_a_higher_offset_confirms_what_lies_below(bot: Bot, three: list[int]) -> None:
    bot.hears(three[1])
    assert texts(bot.hears()) == ["dua", "tiga"]


def test_a_negative_offset_keeps_only_the_last(bot: Bot, three: list[int]) -> None:
    bot.hears(-1)
    assert texts(bot.hears()) == ["tiga"]


def test_a_limit_returns_the_oldest(bot: Bot, three: list[int]) -> None:
    assert texts(bot.hears(limit=2)) == ["satu", "dua"]


def test_allowed_updates_are_obeyed_and_remembered(telegram: Telegram, bot: Bot) -> None:
    bot.hears(allowed_updates=["callback_query"])
    telegram.person_says(ANI, ANI, "Halo")
    assert bot.hears() == []


def test_an_update_asked_for_again_comes_under_its_own_number(
    telegram: Telegram, bot: Bot, three: list[int]
) -> None:
    bot.hears(three[2] + 1)
    telegram.redeliver(three[1])
    assert texts(bot.hears(three[2] + 1)) == ["dua"]


def test_an_update_never_seen_cannot_be_repeated(telegram: Telegram) -> None:
    with pytest.raises(ValueError, match="no such update"):
        telegram.redeliver(5)


def test_a_duplicate_comes_once_more_and_then_no_more(telegram: Telegram, bot: Bot) -> None:
    telegram.change_faults({"duplicate_next_update": True})
    telegram.person_says(ANI, ANI, "satu")
    telegram.person_says(ANI, ANI, "dua")
    assert sorted(texts(bot.hears())) == ["dua", "satu", "satu"]


def test_a_used_up_duplicate_is_no_longer_armed(telegram: Telegram) -> None:
    telegram.change_faults({"duplicate_next_update": True})
    telegram.person_says(ANI, ANI, "satu")
    assert telegram.faults.duplicate_next_update is False


def test_a_poisoned_update_stands_before_the_good_ones(telegram: Telegram) -> None:
    telegram.change_faults({"poison": True})
    telegram.person_says(ANI, ANI, "Halo")
    _, answer = telegram.call(TOKEN, "getUpdates")
    assert [update["message"].get("text") for update in answer["result"]] == [None, "Halo"]


def test_a_tap_is_forgotten_when_the_bot_is_away_too_long(
    telegram: Telegram, bot: Bot, clock: Clock, keyboard: dict[str, Any]
) -> None:
    telegram.person_taps(ANI, ANI, bot.says(ANI, reply_markup=keyboard), "yes")
    telegram.person_says(ANI, ANI, "Halo")
    clock.at += 151
    assert texts(bot.hears()) == ["Halo"]


def test_the_earlier_of_two_pollers_is_turned_away(telegram: Telegram) -> None:
    earlier = telegram.updates.begin_poll()
    telegram.updates.begin_poll()
    with pytest.raises(Refused, match="Conflict: terminated by other getUpdates request"):
        earlier.check()


def test_a_bot_with_a_webhook_may_not_poll(bot: Bot) -> None:
    bot.does("setWebhook", url="https://blitar.example/hook")
    assert bot.is_refused("getUpdates").startswith("Conflict: can't use getUpdates method while")


def test_a_bot_polls_again_when_its_webhook_is_gone(telegram: Telegram, bot: Bot) -> None:
    bot.does("setWebhook", url="https://blitar.example/hook")
    telegram.person_says(ANI, ANI, "Halo")
    bot.does("deleteWebhook")
    assert texts(bot.hears()) == ["Halo"]
