"""Messages the bot sends: words, pictures, files."""

from typing import Any

from bot.rehearsal.api.formatted import caption_of, text_of
from bot.rehearsal.api.keyboards import checked
from bot.rehearsal.api.parameters import Given, Method, fields_of
from bot.rehearsal.api.reach import open_chat
from bot.rehearsal.world.chats import JSON, in_topic
from bot.rehearsal.world.files import File, Stored
from bot.rehearsal.world.refusals import bad
from bot.rehearsal.world.world import World

PREVIEW = frozenset({
    "is_disabled", "url", "prefer_small_media", "prefer_large_media", "show_above_text",
})  # fmt: skip
REPLY = frozenset({
    "message_id", "chat_id", "allow_sending_without_reply", "quote", "quote_parse_mode",
    "quote_entities", "quote_position", "checklist_task_id", "poll_option_id",
})  # fmt: skip
ANY = {
    "chat_id": "chat", "message_thread_id": "int", "disable_notification": "bool",
    "protect_content": "bool", "allow_paid_broadcast": "bool", "message_effect_id": "text",
    "reply_parameters": "json", "reply_markup": "json",
}  # fmt: skip
CAPTION = {
    "caption": "text", "parse_mode": "text", "caption_entities": "json",
}  # fmt: skip
ABOVE = {"show_caption_above_media": "bool"}
SHOWN = {  # parameters that are seen in the message, and as what
    "show_caption_above_media": "show_caption_above_media",
    "protect_content": "has_protected_content", "message_effect_id": "effect_id",
}  # fmt: skip


def send_message(world: World, given: Given) -> JSON:
    """Send words."""
    content = text_of(given)
    chat_id = open_chat(world, given)
    return _send(world, given, chat_id, content | preview(given))


def send_photo(world: World, given: Given) -> JSON:
    """Send a picture with an optional caption."""
    caption = caption_of(given)
    chat_id = open_chat(world, given)
    photo = kept(world, given, "photo", picture=True)
    return _send(world, given, chat_id, {"photo": photo.as_photo()} | caption | hidden(given))


def send_document(world: World, given: Given) -> JSON:
    """Send a file with an optional caption."""
    caption = caption_of(given)
    chat_id = open_chat(world, given)
    file = kept(world, given, "document", picture=False)
    return _send(world, given, chat_id, {"document": file.as_document()} | caption)


def send_venue(world: World, given: Given) -> JSON:
    """Send a place: a pin on the map with a title and an address."""
    where = {name: given.get(name) for name in ("latitude", "longitude")}
    latitude, longitude = where["latitude"], where["longitude"]
    if latitude is None or longitude is None or abs(latitude) > 90 or abs(longitude) > 180:
        raise bad("wrong latitude or longitude specified")
    named = {name: str(given.get(name) or "").strip() for name in ("title", "address")}
    for name, words in named.items():
        if not words:
            raise bad(f"venue {name} must be non-empty")
    chat_id = open_chat(world, given)
    return _send(world, given, chat_id, {"venue": {"location": where, **named}, "location": where})


def preview(given: Given) -> JSON:
    """Return the choice of link preview to keep with a message; raise Refused if misspelt."""
    options = given.get("link_preview_options")
    if not options:
        return {}
    return {"link_preview_options": fields_of(options, PREVIEW, "link_preview_options")}


def hidden(given: Given) -> JSON:
    """Return the mark of a picture that is covered until it is tapped."""
    return {"has_media_spoiler": True} if given.get("has_spoiler") else {}


def kept(world: World, given: Given, name: str, *, picture: bool) -> Stored:
    """Return the stored file a parameter means: uploaded, attached or known by its id."""
    return attached(world, given, given.get(name), name, picture=picture)


def attached(world: World, given: Given, value: Any, name: str, *, picture: bool) -> Stored:
    """Return the file behind an upload, `attach://…` or a file_id; raise Refused if none."""
    if isinstance(value, str) and value.startswith("attach://"):
        value = given["files"].get(value.removeprefix("attach://"))
    if isinstance(value, File):
        if not value.data:
            raise bad("file must be non-empty")
        return world.files.keep(value, picture=picture)
    if not value:
        raise bad(f"there is no {name} in the request")
    stored = world.files.get(str(value))
    if stored is None:
        raise bad("wrong file identifier/HTTP URL specified")
    if picture != bool(stored.width):
        raise bad("can't use file of another type")
    return stored


def _send(world: World, given: Given, chat_id: int, content: JSON) -> JSON:
    keyboard = checked(given.get("reply_markup"), private=chat_id in world.people)
    content |= in_topic(known_topic(world, given, chat_id))
    for name, shown in SHOWN.items():
        if given.get(name):
            content[shown] = given[name]
    content |= _reply(world, given, chat_id)
    if keyboard and "inline_keyboard" in keyboard:
        content["reply_markup"], keyboard = keyboard, None
    silent = given.get("disable_notification", False)
    me = world.bot_user()
    return world.post(chat_id, me, content, silent=silent, keyboard=keyboard).body


def _reply(world: World, given: Given, chat_id: int) -> JSON:
    if not given.get("reply_parameters"):
        return {}
    wanted = fields_of(given["reply_parameters"], REPLY, "reply_parameters")
    earlier = world.message(int(wanted.get("chat_id", chat_id)), int(wanted.get("message_id", 0)))
    if earlier:
        return {"reply_to_message": without_reply(earlier.body)}
    if wanted.get("allow_sending_without_reply"):
        return {}
    raise bad("message to be replied not found")


def known_topic(world: World, given: Given, chat_id: int) -> int | None:
    """Return the topic a call names, None without one; raise Refused if the chat has it not."""
    topic = given.get("message_thread_id") or None
    if topic is not None and topic not in getattr(world.rooms.get(chat_id), "topics", ()):
        raise bad("message thread not found")
    return topic


def without_reply(body: JSON) -> JSON:
    """Return a message as it is quoted inside another: without what it quotes itself."""
    return {name: value for name, value in body.items() if name != "reply_to_message"}


METHODS = (
    Method(
        "sendMessage",
        ANY | {"text": "text", "parse_mode": "text", "entities": "json",
               "link_preview_options": "json"},
        send_message, speaks=True,
    ),
    Method(
        "sendPhoto", ANY | CAPTION | ABOVE | {"photo": "file", "has_spoiler": "bool"},
        send_photo, speaks=True,
    ),
    Method(
        "sendDocument",
        ANY | CAPTION | {"document": "file", "thumbnail": "file",
                         "disable_content_type_detection": "bool"},
        send_document, speaks=True,
    ),
    Method(
        "sendVenue",
        ANY | {"latitude": "float", "longitude": "float", "title": "text", "address": "text"},
        send_venue, speaks=True,
    ),
)  # fmt: skip
