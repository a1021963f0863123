"""What the stand-in sends must be readable by two libraries that others wrote."""

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from bot import rehearsal
from bot.rehearsal import Telegram
from bot.rehearsal.api.methods import METHODS as SPOKEN
from bot.rehearsal.world.files import File
from tests.contract import METHODS
from tests.reading import all_complaints, complaints
from tests.rehearsal.conftest import ANI, BUDI, CITRA, OFFICE, SATGAS, UNBOUND, Bot, picture

SOURCES = Path(rehearsal.__file__).parent
MARKUP = {
    "inline_keyboard": [
        [
            {"text": "Ya", "callback_data": "yes", "style": "success"},
            {"text": "Kode", "copy_text": {"text": "K17"}},
            {"text": "Buka", "url": "https://t.me/pintu_bot?start=o_x1"},
        ]
    ]
}
HTML = (
    "<b>Halo</b> <i>a</i> <u>b</u> <s>c</s> <tg-spoiler>d</tg-spoiler> <code>K17</code>"
    ' <a href="https://blitarkota.go.id">e</a> <tg-time unix="1635724800">f</tg-time>'
    ' <pre><code class="language-python">g</code></pre> <blockquote expandable>h</blockquote>'
    " /status @pintu_bot #blitar a@b.id https://blitarkota.go.id"
)
MAKERS = {"_send", "_service", "_write", "post"}  # what makes messages in the stand-in's code
PNG, CSV = File("a.png", picture()), File("a.csv", b"a")
JPG = File("a.jpg", b"\xff\xd8\xff\xc0\0\x11\x08\0\2\0\3")
HALL = {"latitude": -8.1, "longitude": 112.16, "title": "Balai RW 3", "address": "Jl. Melati"}
Call = tuple[str, dict[str, File], dict[str, Any]]


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
    telegram.person_joins(ANI, SATGAS)
    telegram.ban(ANI, SATGAS)
    bot.does("pinChatMessage", chat_id=OFFICE, message_id=bot.says(OFFICE))
    telegram.migrate(OFFICE)
    telegram.remove_bot(UNBOUND)
    telegram.remove_bot(SATGAS)
    bot.does("sendPhoto", {"photo": PNG}, chat_id=ANI)
    bot.does("sendVenue", {}, chat_id=ANI, **HALL)
    return bot.hears()


def samples(telegram: Telegram, bot: Bot) -> Iterator[Call]:
    """Yield calls that are right, at least one of every method."""
    text = bot.says(ANI, HTML, parse_mode="HTML", reply_markup=MARKUP)
    here = {"chat_id": ANI, "message_id": text}
    photo = bot.does("sendPhoto", {"photo": PNG}, chat_id=ANI, caption="Lulus")
    file = bot.does("sendDocument", {"document": CSV}, chat_id=ANI)
    there = {"chat_id": ANI, "message_id": photo["message_id"]}
    menu = [{"command": "status", "description": "Status"}]
    new = {"media": "attach://new", "caption": "Baru"}
    shown = {"type": "photo", "has_spoiler": True, "show_caption_above_media": True}
    filed = {"type": "document", "disable_content_type_detection": True}
    tap = telegram.person_taps(ANI, ANI, text, "yes")
    in_group = {"chat_id": SATGAS}
    plain: dict[str, Any] = {"chat_id": ANI, "text": "x"}
    yield "getMe", {}, {}
    yield "getUpdates", {}, {}
    yield "sendMessage", {}, plain | {
        "reply_parameters": {"message_id": text}, "message_effect_id": "5104841245755180586",
        "link_preview_options": {"is_disabled": True}, "protect_content": True,
    }  # fmt: skip
    yield "sendPhoto", {"photo": PNG}, {
        "chat_id": ANI, "has_spoiler": True, "caption": "a", "show_caption_above_media": True,
    }  # fmt: skip
    yield "sendDocument", {"document": CSV}, {"chat_id": ANI, "protect_content": True}
    yield "sendVenue", {}, {"chat_id": ANI} | HALL
    yield "editMessageText", {}, here | {"text": "Baru"}
    yield "editMessageReplyMarkup", {}, here | {"reply_markup": MARKUP}
    yield "editMessageCaption", {}, there | {"caption": "Baru"}
    yield "editMessageMedia", {"new": PNG}, there | {"media": new | shown}
    yield "editMessageMedia", {"new": CSV}, there | {"media": new | filed}
    yield "answerCallbackQuery", {}, {"callback_query_id": tap}
    yield "getFile", {}, {"file_id": file["document"]["file_id"]}
    yield "sendChatAction", {}, {"chat_id": ANI, "action": "typing"}
    yield "setMyCommands", {}, {"commands": menu}
    yield "getMyCommands", {}, {}
    yield "deleteMyCommands", {}, {}
    yield "setMyDescription", {}, {"description": "x"}
    yield "setMyShortDescription", {}, {"short_description": "x"}
    yield "setMyProfilePhoto", {"me": JPG}, {"photo": {"type": "static", "photo": "attach://me"}}
    yield "getChat", {}, {"chat_id": ANI}
    yield "getChat", {}, in_group
    yield "getChatMember", {}, in_group | {"user_id": CITRA}
    yield "getChatAdministrators", {}, in_group
    yield "pinChatMessage", {}, here
    yield "unpinChatMessage", {}, here
    yield "setMessageReaction", {}, here | {"reaction": [{"type": "emoji", "emoji": "👀"}]}
    yield "deleteMessage", {}, here
    yield "leaveChat", {}, in_group
    yield "setWebhook", {}, {"url": "https://blitar.example/hook", "secret_token": "s"}
    yield "getWebhookInfo", {}, {}
    yield "deleteWebhook", {}, {}
    yield "logOut", {}, {}
    yield "close", {}, {}


def test_both_libraries_read_every_update_and_know_every_field(
    every_update: list[dict[str, Any]],
) -> None:
    assert complaints("getUpdates", {"ok": True, "result": every_update}) == []


def test_both_libraries_read_the_answer_of_every_method(telegram: Telegram, bot: Bot) -> None:
    for method, files, params in samples(telegram, bot):
        bot.does(method, files, **params)  # complains if one of them cannot
    assert all_complaints(telegram) == []


def test_every_method_the_stand_in_speaks_has_its_answer_read_here(
    telegram: Telegram, bot: Bot
) -> None:
    called = set()
    for method, files, params in samples(telegram, bot):
        bot.does(method, files, **params)
        called.add(method)
    assert called == {method.name for method in SPOKEN.values()}


def test_every_parameter_the_stand_in_takes_is_in_the_documentation() -> None:
    strangers = [
        (method.name, field)
        for method in SPOKEN.values()
        for field in method.fields.keys() - METHODS[method.name].model_fields.keys()
    ]
    assert strangers == []


def test_every_kind_of_update_the_code_makes_is_read_here(
    every_update: list[dict[str, Any]],
) -> None:
    assert made("put") == {kind for update in every_update for kind in update} - {"update_id"}


def test_every_content_the_code_makes_is_read_here(
    telegram: Telegram, every_update: list[dict[str, Any]]
) -> None:
    said = [one.body for chat in telegram.messages.values() for one in chat.values()]
    assert made(*MAKERS) <= {field for body in said for field in body}


def made(*makers: str) -> set[str]:
    """Return what the stand-in's code hands to these functions: texts, and keys of contents."""
    calls = (
        node
        for file in SOURCES.rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text()))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute | ast.Name)
        and (node.func.attr if isinstance(node.func, ast.Attribute) else node.func.id) in makers
    )
    return {name for call in calls for part in call.args for name in _names(part)}


def _names(part: ast.expr) -> Iterator[str]:
    if isinstance(part, ast.Constant) and isinstance(part.value, str):
        yield part.value
    elif isinstance(part, ast.Dict):
        yield from (key.value for key in part.keys if isinstance(key, ast.Constant))
    elif isinstance(part, ast.BinOp):
        yield from (*_names(part.left), *_names(part.right))


@pytest.mark.parametrize(
    "standing", ["creator", "administrator", "restricted", "member", "left", "kicked"]
)
def test_both_libraries_read_how_someone_stands_to_a_group(
    telegram: Telegram, bot: Bot, standing: str
) -> None:
    telegram.person_joins(ANI, SATGAS)
    act = {
        "administrator": telegram.promote, "restricted": telegram.restrict,
        "left": telegram.person_leaves, "kicked": telegram.ban,
    }.get(standing)  # fmt: skip
    if act:
        act(ANI, SATGAS)
    person = CITRA if standing == "creator" else ANI
    assert bot.does("getChatMember", chat_id=SATGAS, user_id=person)["status"] == standing
