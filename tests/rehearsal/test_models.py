"""What the stand-in sends must be readable by two libraries that others wrote."""

from collections.abc import Iterator
from typing import Any

import aiogram.types
import pytest
import telegram as ptb
from conftest import ANI, BUDI, OFFICE, SATGAS, UNBOUND, Bot, picture
from pydantic import BaseModel, TypeAdapter

from bot.rehearsal import Telegram
from bot.rehearsal.files import File
from bot.rehearsal.methods import METHODS as SPOKEN
from tests.contract import METHODS

MARKUP = {
    "inline_keyboard": [
        [
            {"text": "Ya", "callback_data": "yes", "style": "success"},
            {"text": "Kode", "copy_text": {"text": "K17"}},
            {"text": "Buka", "url": "https://t.me/pintu_bot?start=o_x1"},
        ]
    ]
}


def strangers_in_ptb(value: Any) -> Iterator[str]:
    if isinstance(value, ptb.TelegramObject):
        yield from value.api_kwargs
        for name in value.__slots__:
            yield from strangers_in_ptb(getattr(value, name, None))
    elif isinstance(value, list | tuple):
        for item in value:
            yield from strangers_in_ptb(item)


def strangers_in_aiogram(value: Any) -> Iterator[str]:
    if isinstance(value, BaseModel):
        yield from value.model_extra or {}
        for name in type(value).model_fields:
            yield from strangers_in_aiogram(getattr(value, name))
    elif isinstance(value, list | tuple):
        for item in value:
            yield from strangers_in_aiogram(item)


@pytest.fixture
def every_update(telegram: Telegram, bot: Bot) -> list[dict[str, Any]]:
    telegram.person_starts(ANI, "o_x1")
    message = bot.says(ANI, reply_markup=MARKUP)
    telegram.person_taps(ANI, ANI, message, "yes")
    telegram.person_says(ANI, ANI, "Halo @pintu_bot https://blitarkota.go.id", message)
    telegram.send_contact(ANI)
    telegram.send_document(ANI, ANI, "warga.csv", b"a;b")
    telegram.person_blocks(ANI)
    telegram.person_starts(ANI)
    telegram.person_starts_group(BUDI, UNBOUND, "g_x")
    telegram.person_joins(ANI, OFFICE)
    telegram.person_leaves(ANI, OFFICE)
    bot.does("pinChatMessage", chat_id=OFFICE, message_id=bot.says(OFFICE))
    telegram.migrate(OFFICE)
    telegram.remove_bot(UNBOUND)
    telegram.remove_bot(SATGAS)
    return bot.hears()


def results(telegram: Telegram, bot: Bot) -> Iterator[tuple[str, Any]]:
    """Yield every method with what it answers to a call that is right."""
    csv = File("a.csv", b"a")
    png = File("a.png", picture())
    jpg = File("a.jpg", b"\xff\xd8\xff\xc0\0\x11\x08\0\2\0\3")
    text = bot.says(ANI, "<b>Halo</b>", parse_mode="HTML", reply_markup=MARKUP)
    here = {"chat_id": ANI, "message_id": text}
    photo = bot.does("sendPhoto", {"photo": png}, chat_id=ANI, caption="Lulus")
    file = bot.does("sendDocument", {"document": csv}, chat_id=ANI)
    menu = [{"command": "status", "description": "Status"}]
    media = {"type": "photo", "media": "attach://new"}
    there = {"chat_id": ANI, "message_id": photo["message_id"]}
    tap = telegram.person_taps(ANI, ANI, text, "yes")
    in_group = {"chat_id": SATGAS}
    calls: list[tuple[str, dict[str, File], dict[str, Any]]] = [
        ("getMe", {}, {}),
        ("getUpdates", {}, {}),
        ("sendMessage", {}, {"chat_id": ANI, "text": "x", "reply_parameters": {"message_id": 1}}),
        ("sendPhoto", {"photo": png}, {"chat_id": ANI}),
        ("sendDocument", {"document": csv}, {"chat_id": ANI, "protect_content": True}),
        ("editMessageText", {}, here | {"text": "Baru"}),
        ("editMessageReplyMarkup", {}, here | {"reply_markup": MARKUP}),
        ("editMessageCaption", {}, there | {"caption": "Baru"}),
        ("editMessageMedia", {"new": png}, there | {"media": media}),
        ("answerCallbackQuery", {}, {"callback_query_id": tap}),
        ("getFile", {}, {"file_id": file["document"]["file_id"]}),
        ("sendChatAction", {}, {"chat_id": ANI, "action": "typing"}),
        ("setMyCommands", {}, {"commands": menu}),
        ("getMyCommands", {}, {}),
        ("deleteMyCommands", {}, {}),
        ("setMyDescription", {}, {"description": "x"}),
        ("setMyShortDescription", {}, {"short_description": "x"}),
        ("setMyProfilePhoto", {"me": jpg}, {"photo": {"type": "static", "photo": "attach://me"}}),
        ("getChat", {}, {"chat_id": ANI}),
        ("getChatMember", {}, in_group | {"user_id": BUDI}),
        ("getChatAdministrators", {}, in_group),
        ("pinChatMessage", {}, here),
        ("unpinChatMessage", {}, here),
        ("setMessageReaction", {}, here | {"reaction": [{"type": "emoji", "emoji": "👀"}]}),
        ("deleteMessage", {}, here),
        ("leaveChat", {}, in_group),
        ("setWebhook", {}, {"url": "https://blitar.example/hook", "secret_token": "s"}),
        ("getWebhookInfo", {}, {}),
        ("deleteWebhook", {}, {}),
        ("logOut", {}, {}),
        ("close", {}, {}),
    ]
    for method, files, params in calls:
        yield method, bot.does(method, files, **params)


def test_ptb_reads_every_update_and_knows_every_field(every_update: list[dict[str, Any]]) -> None:
    strangers = [
        (update, stranger)
        for update in every_update
        for stranger in strangers_in_ptb(ptb.Update.de_json(update, None))
    ]
    assert strangers == []


def test_aiogram_reads_every_update_and_knows_every_field(
    every_update: list[dict[str, Any]],
) -> None:
    strangers = [
        (update, stranger)
        for update in every_update
        for stranger in strangers_in_aiogram(aiogram.types.Update.model_validate(update))
    ]
    assert strangers == []


def test_every_update_is_of_a_kind_the_libraries_know(every_update: list[dict[str, Any]]) -> None:
    kinds = {aiogram.types.Update.model_validate(update).event_type for update in every_update}
    assert kinds == {"message", "callback_query", "my_chat_member"}


def test_aiogram_reads_the_answer_of_every_method(telegram: Telegram, bot: Bot) -> None:
    strangers = [
        (method, stranger)
        for method, result in results(telegram, bot)
        for stranger in strangers_in_aiogram(
            TypeAdapter(METHODS[method].__returning__).validate_python(result)
        )
    ]
    assert strangers == []


def test_every_method_the_stand_in_speaks_has_its_answer_read_here(
    telegram: Telegram, bot: Bot
) -> None:
    assert {method for method, _ in results(telegram, bot)} == {
        method.name for method in SPOKEN.values()
    }


def test_ptb_reads_messages_chats_and_members(telegram: Telegram, bot: Bot) -> None:
    readers = {
        "sendMessage": ptb.Message, "sendPhoto": ptb.Message, "sendDocument": ptb.Message,
        "editMessageText": ptb.Message, "getChat": ptb.ChatFullInfo, "getFile": ptb.File,
        "getChatMember": ptb.ChatMember, "getMe": ptb.User, "getWebhookInfo": ptb.WebhookInfo,
    }  # fmt: skip
    strangers = [
        (method, stranger)
        for method, result in results(telegram, bot)
        if method in readers
        for stranger in strangers_in_ptb(readers[method].de_json(result, None))
    ]
    assert strangers == []


def test_every_parameter_the_stand_in_takes_is_in_the_documentation() -> None:
    strangers = [
        (method.name, field)
        for method in SPOKEN.values()
        for field in method.fields.keys() - METHODS[method.name].model_fields.keys()
    ]
    assert strangers == []
