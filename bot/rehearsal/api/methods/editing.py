"""Messages the bot changes or takes back."""

from bot.rehearsal.api.formatted import caption_of, text_of
from bot.rehearsal.api.keyboards import checked
from bot.rehearsal.api.methods.sending import ABOVE, CAPTION, attached, hidden, preview
from bot.rehearsal.api.parameters import Given, Method, fields_of
from bot.rehearsal.api.reach import named_message, own_message
from bot.rehearsal.world.chats import JSON, Message
from bot.rehearsal.world.refusals import bad
from bot.rehearsal.world.world import World

SAME = (
    "message is not modified: specified new message content and reply markup are exactly the"
    " same as a current content and reply markup of the message"
)
DELETABLE_SECONDS = 48 * 3600
WHICH = {"chat_id": "chat", "message_id": "int", "reply_markup": "json"}
WORDS = ("text", "entities", "link_preview_options")
CAPTIONS = ("caption", "caption_entities", "show_caption_above_media")
MEDIA = (*CAPTIONS, "photo", "document", "has_media_spoiler")
MEDIA_FIELDS = {
    "photo": frozenset({"type", "media", "has_spoiler", *CAPTION, *ABOVE}),
    "document": frozenset({
        "type", "media", "thumbnail", "disable_content_type_detection", *CAPTION,
    }),
}  # fmt: skip


def edit_text(world: World, given: Given) -> JSON:
    """Change the words of a message; without reply_markup its keyboard goes."""
    content = text_of(given) | preview(given)
    message = own_message(world, given)
    if "text" not in message.body:
        raise bad("there is no text in the message to edit")
    return _change(world, message, WORDS, content, given)


def edit_caption(world: World, given: Given) -> JSON:
    """Change the caption of a picture or file."""
    content = caption_of(given)
    message = own_message(world, given)
    if "text" in message.body:
        raise bad("there is no caption in the message to edit")
    return _change(world, message, CAPTIONS, content | _above(given), given)


def edit_media(world: World, given: Given) -> JSON:
    """Exchange the picture or file of a message, caption included."""
    media = given.get("media")
    if not media:
        raise bad("there is no media in the request")
    kind = media.get("type") if isinstance(media, dict) else None
    if kind not in MEDIA_FIELDS:
        raise bad(f'can\'t parse InputMedia: unsupported type "{kind}"')
    media = fields_of(media, MEDIA_FIELDS[kind], "media")
    content = caption_of(media) | _above(media) | hidden(media)
    message = own_message(world, given)
    file = attached(world, given, media.get("media"), "media", picture=kind == "photo")
    content[kind] = file.as_photo() if kind == "photo" else file.as_document()
    return _change(world, message, (*WORDS, *MEDIA), content, given)


def edit_markup(world: World, given: Given) -> JSON:
    """Change only the keyboard of a message."""
    return _change(world, own_message(world, given), (), {}, given)


def delete(world: World, given: Given) -> bool:
    """Take a message back within 48 hours; others' only in a private chat."""
    message = named_message(world, given, "message to delete not found")
    ours = message.body["from"]["id"] == world.city.bot.id
    if not ours and message.chat_id in world.rooms:
        raise bad("message can't be deleted")
    if world.time() - message.body["date"] > DELETABLE_SECONDS:
        raise bad("message can't be deleted for everyone")
    message.deleted = True
    world.show(message, "delete")
    return True


def _above(given: Given) -> JSON:
    above = given.get("show_caption_above_media")
    return {"show_caption_above_media": True} if above else {}


def _change(
    world: World, message: Message, replaced: tuple[str, ...], content: JSON, given: Given
) -> JSON:
    keyboard = checked(given.get("reply_markup"), inline_only=True)
    new = content | ({"reply_markup": keyboard} if keyboard else {})
    gone = (*replaced, "reply_markup")
    if {name: message.body[name] for name in gone if name in message.body} == new:
        raise bad(SAME)
    kept = {name: value for name, value in message.body.items() if name not in gone}
    message.body = kept | new | {"edit_date": world.time()}
    world.show(message)
    return message.body


METHODS = (
    Method(
        "editMessageText",
        WHICH | {"text": "text", "parse_mode": "text", "entities": "json",
                 "link_preview_options": "json"},
        edit_text, speaks=True,
    ),
    Method("editMessageCaption", WHICH | CAPTION | ABOVE, edit_caption, speaks=True),
    Method("editMessageMedia", WHICH | {"media": "json"}, edit_media, speaks=True),
    Method("editMessageReplyMarkup", WHICH, edit_markup, speaks=True),
    Method("deleteMessage", {"chat_id": "chat", "message_id": "int"}, delete),
)  # fmt: skip
