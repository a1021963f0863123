"""The stand-in answers a bot as Telegram does, and refuses in Telegram's words."""

from typing import Any

import pytest

from bot.rehearsal import Telegram
from bot.rehearsal.world.files import File
from tests.rehearsal.conftest import ANI, CITRA, OFFICE, TOKEN, Bot, Clock, picture


def button(**fields: Any) -> dict[str, Any]:
    return {"inline_keyboard": [[{"text": "Ya"} | fields]]}


@pytest.mark.parametrize(
    ("method", "params", "words"),
    [
        ("sendMesage", {}, "Not Found: method not found"),
        ("sendMessage", {"text": "x"}, "Bad Request: chat_id is empty"),
        ("sendMessage", {"chat_id": 404, "text": "x"}, "Bad Request: chat not found"),
        ("sendMessage", {"chat_id": "@x", "text": "x"}, "Bad Request: chat not found"),
        ("sendMessage", {"chat_id": ANI, "text": " "}, "Bad Request: message text is empty"),
        ("sendMessage", {"chat_id": ANI}, "Bad Request: message text is empty"),
        (
            "sendMessage",
            {"chat_id": ANI, "text": "x" * 4097},
            "Bad Request: message is too long",
        ),
        (
            "sendMessage",
            {"chat_id": ANI, "text": "x", "txt": "y"},
            'Bad Request: unexpected parameter "txt"',
        ),
        (
            "sendMessage",
            {"chat_id": ANI, "text": "x", "reply_parameters": {"message_id": 99}},
            "Bad Request: message to be replied not found",
        ),
        (
            "editMessageText",
            {"chat_id": ANI, "message_id": 99, "text": "x"},
            "Bad Request: message to edit not found",
        ),
        (
            "editMessageText",
            {"chat_id": ANI, "message_id": 1, "text": "x"},
            "Bad Request: message can't be edited",
        ),
        (
            "deleteMessage",
            {"chat_id": ANI, "message_id": 99},
            "Bad Request: message to delete not found",
        ),
        (
            "sendMessage",
            {"chat_id": ANI, "text": "x", "reply_parameters": "[1]"},
            "Bad Request: can't parse reply_parameters: object expected",
        ),
        (
            "getUpdates",
            {"allowed_updates": "message"},
            "Bad Request: can't parse allowed updates JSON object",
        ),
        ("getFile", {"file_id": "x"}, "Bad Request: invalid file_id"),
        ("sendMessage", {"chat_id": CITRA, "text": "x"},
         "Forbidden: bot can't initiate conversation with a user"),
    ],
)  # fmt: skip
def test_a_wrong_call_is_refused_in_telegrams_words(
    bot: Bot, method: str, params: dict[str, Any], words: str
) -> None:
    assert bot.is_refused(method, **params) == words


@pytest.mark.parametrize(
    ("markup", "words"),
    [
        (button(callback_data="x" * 65), "BUTTON_DATA_INVALID"),
        (button(callback_data="é" * 33), "BUTTON_DATA_INVALID"),
        (button(), "Text buttons are unallowed in the inline keyboard"),
        (button(callback_data="x", url="https://x.id"), "exactly one action expected"),
        (button(calback_data="x"), 'unexpected field "calback_data"'),
        (button(callback_data="x", style="green"), "invalid button style"),
        (button(callback_data="x", text=" "), "text must be non-empty"),
        (button(url="x"), "Wrong HTTP URL"),
        (button(copy_text={"text": "x" * 257}), "BUTTON_COPY_TEXT_INVALID"),
        ({"inline_keyboard": [[{"text": "x", "callback_data": "x"}] * 101]}, "too long"),
        ({"inline_keybord": []}, "inline keyboard expected"),
    ],
)
def test_a_wrong_button_is_refused(bot: Bot, markup: dict[str, Any], words: str) -> None:
    description = bot.is_refused("sendMessage", chat_id=ANI, text="x", reply_markup=markup)
    assert words in description


def test_a_wrong_token_opens_nothing(telegram: Telegram) -> None:
    status, answer = telegram.call("999:WRONG", "getMe")
    assert (status, answer["description"]) == (401, "Unauthorized")


def test_someone_who_blocked_the_bot_gets_no_more_messages(telegram: Telegram, bot: Bot) -> None:
    telegram.person_blocks(ANI)
    refusal = bot.is_refused("sendMessage", chat_id=ANI, text="x")
    assert refusal == "Forbidden: bot was blocked by the user"


def test_pressing_start_takes_the_block_back(telegram: Telegram, bot: Bot) -> None:
    telegram.person_blocks(ANI)
    telegram.person_starts(ANI)
    assert bot.says(ANI)


def test_an_edit_that_changes_nothing_is_refused(bot: Bot, keyboard: dict[str, Any]) -> None:
    message = bot.says(ANI, "Halo", reply_markup=keyboard)
    refusal = bot.is_refused(
        "editMessageText", chat_id=ANI, message_id=message, text="Halo", reply_markup=keyboard
    )
    assert refusal.startswith("Bad Request: message is not modified: specified new message")


def test_an_edit_without_a_keyboard_takes_the_buttons_away(
    bot: Bot, keyboard: dict[str, Any]
) -> None:
    message = bot.says(ANI, "Halo", reply_markup=keyboard)
    edited = bot.does("editMessageText", chat_id=ANI, message_id=message, text="Halo")
    assert "reply_markup" not in edited


def test_a_picture_has_a_caption_and_no_text_to_edit(bot: Bot) -> None:
    photo = bot.does("sendPhoto", {"photo": File("a.png", picture())}, chat_id=ANI)
    refusal = bot.is_refused(
        "editMessageText", chat_id=ANI, message_id=photo["message_id"], text="x"
    )
    assert refusal == "Bad Request: there is no text in the message to edit"


def test_a_caption_has_at_most_1024_characters(bot: Bot) -> None:
    files = {"photo": File("a.png", picture())}
    refusal = bot.is_refused("sendPhoto", files, chat_id=ANI, caption="x" * 1025)
    assert refusal == "Bad Request: message caption is too long"


def test_a_picture_is_told_with_its_size(bot: Bot) -> None:
    photo = bot.does("sendPhoto", {"photo": File("a.png", picture(640, 480))}, chat_id=ANI)
    assert (photo["photo"][-1]["width"], photo["photo"][-1]["height"]) == (640, 480)


def test_what_is_no_picture_is_refused_as_one(bot: Bot) -> None:
    refusal = bot.is_refused("sendPhoto", {"photo": File("a.png", b"no")}, chat_id=ANI)
    assert refusal == "Bad Request: IMAGE_PROCESS_FAILED"


def test_a_file_sent_once_is_sent_again_by_its_id(bot: Bot) -> None:
    file = bot.does("sendDocument", {"document": File("a.csv", b"a")}, chat_id=ANI)["document"]
    again = bot.does("sendDocument", chat_id=ANI, document=file["file_id"])
    assert again["document"] == file


def test_a_tap_is_answered_only_once(
    telegram: Telegram, bot: Bot, keyboard: dict[str, Any]
) -> None:
    message = bot.says(ANI, reply_markup=keyboard)
    tap = telegram.person_taps(ANI, ANI, message, "yes")
    bot.does("answerCallbackQuery", callback_query_id=tap)
    refusal = bot.is_refused("answerCallbackQuery", callback_query_id=tap)
    assert refusal.startswith("Bad Request: query is too old")


def test_a_tap_is_not_answered_after_a_quarter_of_an_hour(
    telegram: Telegram, bot: Bot, clock: Clock, keyboard: dict[str, Any]
) -> None:
    message = bot.says(ANI, reply_markup=keyboard)
    tap = telegram.person_taps(ANI, ANI, message, "yes")
    clock.at += 15 * 60 + 1
    refusal = bot.is_refused("answerCallbackQuery", callback_query_id=tap)
    assert refusal.startswith("Bad Request: query is too old")


@pytest.mark.parametrize(
    ("url", "accepted"),
    [
        ("https://t.me/pintu_bot?start=d_abc", True),
        ("https://t.me/other_bot?start=d_abc", False),
        ("https://t.me/pintu_bot", False),
        ("https://blitarkota.go.id/", False),
    ],
)
def test_a_tap_opens_only_the_bots_own_start_links(
    telegram: Telegram, bot: Bot, keyboard: dict[str, Any], url: str, accepted: bool
) -> None:
    tap = telegram.person_taps(ANI, ANI, bot.says(ANI, reply_markup=keyboard), "yes")
    status, _ = telegram.call(TOKEN, "answerCallbackQuery", {"callback_query_id": tap, "url": url})
    assert (status == 200) is accepted


def test_a_deleted_message_cannot_be_edited_any_more(bot: Bot) -> None:
    message = bot.says(ANI)
    bot.does("deleteMessage", chat_id=ANI, message_id=message)
    refusal = bot.is_refused("editMessageText", chat_id=ANI, message_id=message, text="x")
    assert refusal == "Bad Request: message to edit not found"


def test_a_message_older_than_two_days_stays(telegram: Telegram, bot: Bot) -> None:
    message = bot.says(ANI)
    telegram.set_offset(48 * 3600 + 1)
    refusal = bot.is_refused("deleteMessage", chat_id=ANI, message_id=message)
    assert refusal == "Bad Request: message can't be deleted for everyone"


def test_a_menu_is_kept_for_its_scope_and_language(telegram: Telegram, bot: Bot) -> None:
    menu = [{"command": "kasus", "description": "Kasus"}]
    scope = {"type": "chat", "chat_id": OFFICE}
    bot.does("setMyCommands", commands=menu, scope=scope, language_code="en")
    assert telegram.commands == {f"chat:{OFFICE}:en": menu}


def test_a_menu_with_a_capital_letter_is_refused(bot: Bot) -> None:
    menu = [{"command": "Kasus", "description": "Kasus"}]
    assert bot.is_refused("setMyCommands", commands=menu) == "Bad Request: BOT_COMMAND_INVALID"


def test_messages_carry_the_moved_clock(telegram: Telegram, bot: Bot, clock: Clock) -> None:
    telegram.set_offset(3600)
    sent = bot.does("sendMessage", chat_id=ANI, text="x")
    assert sent["date"] == int(clock.at) + 3600


def test_every_call_is_in_the_log_with_its_verdict(telegram: Telegram, bot: Bot) -> None:
    bot.says(ANI)
    bot.is_refused("sendMessage", chat_id=404, text="x")
    assert [(call.method, call.ok, call.verdict) for call in telegram.calls] == [
        ("sendMessage", True, "ok"),
        ("sendMessage", False, "Bad Request: chat not found"),
    ]


def test_a_menu_for_a_chat_nobody_started_is_refused(bot: Bot) -> None:
    menu = [{"command": "kasus", "description": "Kasus"}]
    scope = {"type": "chat", "chat_id": 404}
    refusal = bot.is_refused("setMyCommands", commands=menu, scope=scope)
    assert refusal == "Bad Request: chat not found"


def test_the_bots_own_picture_must_be_a_new_jpeg(bot: Bot) -> None:
    png = {"me": File("a.png", picture())}
    photo = {"type": "static", "photo": "attach://me"}
    refusal = bot.is_refused("setMyProfilePhoto", png, photo=photo)
    assert refusal == "Bad Request: PHOTO_EXT_INVALID"
