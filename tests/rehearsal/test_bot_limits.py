"""The stand-in's own limits and faults: what happens to a bot that is too fast or unlucky."""

import pytest

from bot.rehearsal import Telegram
from bot.rehearsal.world.refusals import Dropped
from tests.rehearsal.conftest import ANI, BUDI, OFFICE, TOKEN, Bot, Clock


def test_a_private_chat_takes_a_burst_of_thirty(bot: Bot) -> None:
    for _ in range(30):
        bot.says(ANI)
    assert bot.is_refused("sendMessage", chat_id=ANI, text="x") == (
        "Too Many Requests: retry after 1"
    )


def test_a_private_chat_takes_one_more_after_a_second(bot: Bot, clock: Clock) -> None:
    for _ in range(30):
        bot.says(ANI)
    clock.at += 1
    assert bot.says(ANI)


def test_another_chat_does_not_wait_for_a_busy_one(bot: Bot) -> None:
    for _ in range(30):
        bot.says(ANI)
    assert bot.says(BUDI)


def test_a_group_takes_twenty_messages_and_edits_a_minute(bot: Bot) -> None:
    message = bot.says(OFFICE)
    for number in range(19):
        bot.does("editMessageText", chat_id=OFFICE, message_id=message, text=str(number))
    assert bot.is_refused("sendMessage", chat_id=OFFICE, text="x") == (
        "Too Many Requests: retry after 60"
    )


def test_a_group_breathes_again_after_its_minute(bot: Bot, clock: Clock) -> None:
    for _ in range(20):
        bot.says(OFFICE)
    clock.at += 60
    assert bot.says(OFFICE)


def test_all_chats_together_take_sixty_at_once(telegram: Telegram, bot: Bot) -> None:
    crowd = [telegram.add_person(f"Warga {number}").id for number in range(61)]
    for person in crowd:
        telegram.person_starts(person)
    for person in crowd[:60]:
        bot.says(person)
    assert bot.is_refused("sendMessage", chat_id=crowd[60], text="x").startswith("Too Many")


def test_the_wait_is_told_as_a_number(telegram: Telegram, bot: Bot) -> None:
    for _ in range(30):
        bot.says(ANI)
    _, answer = telegram.call(TOKEN, "sendMessage", {"chat_id": ANI, "text": "x"})
    assert answer["parameters"] == {"retry_after": 1}


def test_limits_can_be_switched_off(telegram: Telegram, bot: Bot) -> None:
    telegram.limits.enabled = False
    for _ in range(100):
        bot.says(ANI)
    assert bot.says(ANI)


def test_limits_can_be_scaled(telegram: Telegram, bot: Bot) -> None:
    telegram.limits.scale = 0.1
    for _ in range(3):
        bot.says(ANI)
    assert bot.is_refused("sendMessage", chat_id=ANI, text="x").startswith("Too Many Requests")


def test_a_flood_stops_one_chat_for_as_long_as_it_says(telegram: Telegram, bot: Bot) -> None:
    telegram.change_faults({"flood_seconds": 7, "flood_chat": ANI})
    assert bot.says(BUDI)
    assert bot.is_refused("sendMessage", chat_id=ANI, text="x").endswith("retry after 7")


def test_telegram_can_be_down(telegram: Telegram, bot: Bot) -> None:
    telegram.change_faults({"down": "5xx"})
    assert bot.is_refused("getMe") == "Bad Gateway"


def test_an_answer_can_be_lost_after_the_message_arrived(telegram: Telegram) -> None:
    telegram.change_faults({"drop_answer_once": True})
    before = len(telegram.messages[ANI])
    with pytest.raises(Dropped):
        telegram.call(TOKEN, "sendMessage", {"chat_id": ANI, "text": "x"})
    assert len(telegram.messages[ANI]) == before + 1


def test_only_one_answer_is_lost(telegram: Telegram, bot: Bot) -> None:
    telegram.change_faults({"drop_answer_once": True})
    with pytest.raises(Dropped):
        bot.says(ANI)
    assert bot.says(ANI)


def test_an_answer_is_lost_in_the_chat_that_was_named_alone(telegram: Telegram, bot: Bot) -> None:
    telegram.change_faults({"drop_answer_once": True, "drop_chat": ANI})
    assert bot.says(BUDI)
    with pytest.raises(Dropped):
        bot.says(ANI)
    assert bot.says(ANI)


def test_an_unknown_fault_is_named(telegram: Telegram) -> None:
    with pytest.raises(ValueError, match="no fault named slowness"):
        telegram.change_faults({"slowness": 5})
