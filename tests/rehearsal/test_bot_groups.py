"""Groups: who hears what, who comes and goes, and how a group becomes a supergroup."""

import pytest

from bot.rehearsal import Telegram
from tests.rehearsal.conftest import ANI, BUDI, CITRA, OFFICE, SATGAS, UNBOUND, Bot


def test_the_bot_does_not_overhear_a_group(telegram: Telegram, bot: Bot) -> None:
    telegram.person_says(BUDI, OFFICE, "Siapa jaga pintu?")
    assert bot.hears() == []


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("/kasus", True),
        ("/kasus@pintu_bot", True),
        ("/kasus@other_bot", False),
        ("lihat /kasus", False),
    ],
)
def test_the_bot_hears_commands_meant_for_it(
    telegram: Telegram, bot: Bot, text: str, heard: bool
) -> None:
    telegram.person_says(BUDI, OFFICE, text)
    assert bool(bot.hears()) is heard


def test_the_bot_hears_replies_to_itself(telegram: Telegram, bot: Bot) -> None:
    message = bot.says(OFFICE)
    telegram.person_says(BUDI, OFFICE, "sudah pulang", message)
    assert bot.hears()[0]["message"]["reply_to_message"]["message_id"] == message


def test_a_stranger_to_the_group_writes_nothing_there(telegram: Telegram) -> None:
    with pytest.raises(ValueError, match="Ani is not a member of Kelurahan Sananwetan"):
        telegram.person_says(ANI, OFFICE, "Halo")


def test_a_startgroup_link_brings_the_bot_and_its_command(telegram: Telegram, bot: Bot) -> None:
    telegram.person_starts_group(BUDI, UNBOUND, "g_abc")
    change, arrival, command = bot.hears()
    assert change["my_chat_member"]["new_chat_member"]["status"] == "member"
    assert arrival["message"]["new_chat_members"][0]["id"] == 999
    assert command["message"]["text"] == "/start@pintu_bot g_abc"


def test_a_startgroup_link_where_the_bot_is_already_brings_only_the_command(
    telegram: Telegram, bot: Bot
) -> None:
    telegram.person_starts_group(BUDI, OFFICE, "g_abc")
    assert [update["message"]["text"] for update in bot.hears()] == ["/start@pintu_bot g_abc"]


@pytest.mark.parametrize(("group", "kind"), [(OFFICE, "group"), (SATGAS, "supergroup")])
def test_a_bot_thrown_out_may_not_write(
    telegram: Telegram, bot: Bot, group: int, kind: str
) -> None:
    telegram.remove_bot(group)
    refusal = bot.is_refused("sendMessage", chat_id=group, text="x")
    assert refusal == f"Forbidden: bot was kicked from the {kind} chat"


def test_a_bot_thrown_out_is_told_so(telegram: Telegram, bot: Bot) -> None:
    telegram.remove_bot(SATGAS)
    assert bot.hears()[-1]["my_chat_member"]["new_chat_member"]["status"] == "kicked"


def test_a_group_the_bot_never_joined_does_not_exist_for_it(bot: Bot) -> None:
    refusal = bot.is_refused("sendMessage", chat_id=UNBOUND, text="x")
    assert refusal == "Bad Request: chat not found"


def test_people_who_come_and_go_are_told_to_the_bot(telegram: Telegram, bot: Bot) -> None:
    telegram.person_joins(ANI, OFFICE)
    telegram.person_leaves(ANI, OFFICE)
    came, went = bot.hears()
    assert came["message"]["new_chat_members"][0]["id"] == ANI
    assert went["message"]["left_chat_member"]["id"] == ANI


def test_joining_twice_is_joining_once(telegram: Telegram, bot: Bot) -> None:
    telegram.person_joins(ANI, OFFICE)
    telegram.person_joins(ANI, OFFICE)
    assert len(bot.hears()) == 1


def test_the_old_number_of_a_migrated_group_names_the_new_one(
    telegram: Telegram, bot: Bot
) -> None:
    new = telegram.migrate(OFFICE)
    _, answer = telegram.call("999:REHEARSAL", "sendMessage", {"chat_id": OFFICE, "text": "x"})
    assert answer["description"] == ("Bad Request: group chat was upgraded to a supergroup chat")
    assert answer["parameters"] == {"migrate_to_chat_id": new}


def test_both_sides_of_a_migration_are_told(telegram: Telegram, bot: Bot) -> None:
    new = telegram.migrate(OFFICE)
    before, after = bot.hears()
    assert before["message"]["migrate_to_chat_id"] == new
    assert after["message"]["migrate_from_chat_id"] == OFFICE


def test_a_supergroup_counts_its_messages_from_one(telegram: Telegram, bot: Bot) -> None:
    old = bot.says(OFFICE)
    new = telegram.migrate(OFFICE)
    assert old != 1
    assert [*telegram.messages[new]] == [1]


def test_officers_may_tap_a_button_that_is_no_longer_there(
    telegram: Telegram, bot: Bot, keyboard: dict[str, object]
) -> None:
    message = bot.says(OFFICE, reply_markup=keyboard)
    bot.does("editMessageReplyMarkup", chat_id=OFFICE, message_id=message)
    telegram.person_taps(CITRA, OFFICE, message, "yes")
    assert bot.hears()[-1]["callback_query"]["data"] == "yes"


def test_nobody_taps_a_message_that_never_was(telegram: Telegram) -> None:
    with pytest.raises(ValueError, match="not there any more"):
        telegram.person_taps(CITRA, OFFICE, 99, "yes")
