"""What a bot asks for below the box: keys, a phone number, an answer to itself; and reactions."""

from typing import Any

import pytest

from bot.rehearsal import Telegram
from bot.rehearsal.api.methods.asking import IN_COLOUR
from bot.rehearsal.world.files import File
from tests.rehearsal.conftest import ANI, BUDI, CITRA, OFFICE, Bot, picture

NUMBER = {"keyboard": [[{"text": "Bagikan nomor", "request_contact": True}, "Lewati"]]}
GREEN = {"photo": File("a.png", picture())}


def test_reply_keys_are_for_the_app_and_not_told_back(telegram: Telegram, bot: Bot) -> None:
    sent = bot.does("sendMessage", chat_id=ANI, text="x", reply_markup=NUMBER)
    assert "reply_markup" not in sent
    kept = telegram.messages[ANI][sent["message_id"]].keyboard
    assert kept == {"keyboard": [[*NUMBER["keyboard"][0][:1], {"text": "Lewati"}]]}


@pytest.mark.parametrize(
    ("key", "words"),
    [
        ({"request_contact": True}, "phone number can be requested in private chats only"),
        ({"request_location": True}, "location can be requested in private chats only"),
        ({"request_users": {"request_id": 1}}, "users can be requested in private chats only"),
        ({"request_chat": {"request_id": 1}}, "chats can be requested in private chats only"),
    ],
)
def test_a_group_is_not_asked_for_what_one_person_has(
    bot: Bot, key: dict[str, Any], words: str
) -> None:
    markup = {"keyboard": [[{"text": "Bagikan", **key}]]}
    refusal = bot.is_refused("sendMessage", chat_id=OFFICE, text="x", reply_markup=markup)
    assert refusal == f"Bad Request: {words}"


def test_a_group_may_have_plain_keys(bot: Bot) -> None:
    assert bot.says(OFFICE, reply_markup={"keyboard": [["Ya", "Tidak"]]})


@pytest.mark.parametrize(
    "markup",
    [
        {"keyboard": [["Ya"]], "one_time": True},
        {"keyboard": [[{"text": "Ya", "callback_data": "yes"}]]},
        {"remove_keyboard": True, "text": "x"},
        {"force_reply": True, "placeholder": "x"},
    ],
)
def test_a_misspelt_reply_keyboard_is_refused(bot: Bot, markup: dict[str, Any]) -> None:
    refusal = bot.is_refused("sendMessage", chat_id=ANI, text="x", reply_markup=markup)
    assert refusal.startswith("Bad Request: unexpected field")


@pytest.mark.parametrize("markup", [NUMBER, {"force_reply": True}, {"remove_keyboard": True}])
def test_a_message_with_such_a_keyboard_cannot_be_edited(bot: Bot, markup: dict[str, Any]) -> None:
    message = bot.says(ANI, reply_markup=markup)
    refusal = bot.is_refused("editMessageText", chat_id=ANI, message_id=message, text="Hai")
    assert refusal == "Bad Request: message can't be edited"


def test_a_contact_of_ones_own_carries_ones_own_number(telegram: Telegram, bot: Bot) -> None:
    telegram.send_contact(ANI)
    message = bot.hears()[0]["message"]
    assert message["contact"]["user_id"] == message["from"]["id"] == ANI


def test_a_contact_of_somebody_else_shows_whose_it_is(telegram: Telegram, bot: Bot) -> None:
    telegram.send_contact(ANI, of=BUDI)
    message = bot.hears()[0]["message"]
    assert (message["from"]["id"], message["contact"]["user_id"]) == (ANI, BUDI)


def test_the_answer_a_bot_asked_for_in_a_group_reaches_it(telegram: Telegram, bot: Bot) -> None:
    asked = bot.says(OFFICE, "Catatan?", reply_markup={"force_reply": True})
    telegram.person_says(CITRA, OFFICE, "Sudah pulang", asked)
    message = bot.hears()[0]["message"]
    assert (message["text"], message["reply_to_message"]["text"]) == ("Sudah pulang", "Catatan?")


def test_no_chat_has_topics(bot: Bot) -> None:
    words = "Bad Request: message thread not found"
    assert bot.is_refused("sendMessage", chat_id=OFFICE, text="x", message_thread_id=7) == words
    there = {"chat_id": OFFICE, "message_thread_id": 7}
    assert bot.is_refused("sendChatAction", action="typing", **there) == words


def test_the_bot_reacts_and_takes_it_back(telegram: Telegram, bot: Bot) -> None:
    said = telegram.person_says(CITRA, OFFICE, "/kasus")
    here = {"chat_id": OFFICE, "message_id": said.id}
    bot.does("setMessageReaction", reaction=[{"type": "emoji", "emoji": "👀"}], **here)
    assert said.reaction == [{"type": "emoji", "emoji": "👀"}]
    bot.does("setMessageReaction", **here)
    assert said.reaction == []


def test_an_emoji_may_ask_for_its_colours(telegram: Telegram, bot: Bot) -> None:
    heart = [{"type": "emoji", "emoji": f"❤{IN_COLOUR}"}]
    message = bot.says(ANI)
    bot.does("setMessageReaction", chat_id=ANI, message_id=message, reaction=heart)
    assert telegram.messages[ANI][message].reaction == [{"type": "emoji", "emoji": "❤"}]


@pytest.mark.parametrize(
    ("reaction", "words"),
    [
        ([{"type": "emoji", "emoji": "🚑"}], "REACTION_INVALID"),
        ([{"type": "emoji"}], "REACTION_INVALID"),
        ([{"type": "emoji", "emoji": "👍"}, {"type": "emoji", "emoji": "👎"}],
         "REACTIONS_TOO_MANY"),
        ([{"type": "emoji", "emojy": "👍"}], 'unexpected field "emojy" in reaction'),
    ],
)  # fmt: skip
def test_a_wrong_reaction_is_refused(bot: Bot, reaction: list[Any], words: str) -> None:
    message = bot.says(ANI)
    refusal = bot.is_refused(
        "setMessageReaction", chat_id=ANI, message_id=message, reaction=reaction
    )
    assert refusal == f"Bad Request: {words}"


def test_a_reaction_needs_a_message(bot: Bot) -> None:
    refusal = bot.is_refused("setMessageReaction", chat_id=ANI, message_id=99)
    assert refusal == "Bad Request: message to react not found"


def test_a_covered_picture_says_so_until_it_is_exchanged(bot: Bot) -> None:
    photo = bot.does("sendPhoto", GREEN, chat_id=ANI, has_spoiler=True)
    assert photo["has_media_spoiler"] is True
    there = {"chat_id": ANI, "message_id": photo["message_id"]}
    media = {"type": "photo", "media": "attach://new"}
    new = bot.does("editMessageMedia", {"new": File("b.png", picture(9, 9))}, media=media, **there)
    assert "has_media_spoiler" not in new


@pytest.mark.parametrize(
    ("kind", "field"),
    [("photo", "disable_content_type_detection"), ("document", "has_spoiler")],
)
def test_what_belongs_to_the_other_kind_of_media_is_refused(
    bot: Bot, kind: str, field: str
) -> None:
    photo = bot.does("sendPhoto", GREEN, chat_id=ANI)
    media = {"type": kind, "media": "attach://photo", field: True}
    there = {"chat_id": ANI, "message_id": photo["message_id"]}
    refusal = bot.is_refused("editMessageMedia", GREEN, media=media, **there)
    assert refusal == f'Bad Request: unexpected field "{field}" in media'


def test_a_kind_of_update_that_does_not_exist_is_refused(bot: Bot) -> None:
    refusal = bot.is_refused("getUpdates", allowed_updates=["message", "calback_query"])
    assert refusal == 'Bad Request: unexpected kind of update "calback_query"'
