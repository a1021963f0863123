"""What the bot asks about chats, and the small things it does in them."""

from typing import Any

from bot.rehearsal.api.methods.sending import known_topic
from bot.rehearsal.api.parameters import Given, Method, fields_of
from bot.rehearsal.api.reach import known_chat, named_message, open_chat
from bot.rehearsal.world.chats import JSON
from bot.rehearsal.world.refusals import bad
from bot.rehearsal.world.world import World

ACTIONS = frozenset({
    "typing", "upload_photo", "record_video", "upload_video", "record_voice", "upload_voice",
    "upload_document", "choose_sticker", "find_location", "record_video_note",
    "upload_video_note",
})  # fmt: skip
EMOJI = (
    "👍 👎 ❤ 🔥 🥰 👏 😁 🤔 🤯 😱 🤬 😢 🎉 🤩 🤮 💩 🙏 👌 🕊 🤡 🥱 🥴 😍 🐳 ❤\u200d🔥"
    " 🌚 🌭 💯 🤣 ⚡ 🍌 🏆 💔 🤨 😐 🍓 🍾 💋 🖕 😈 😴 😭 🤓 👻 👨\u200d💻 👀 🎃 🙈 😇 😨"
    " 🤝 ✍ 🤗 🫡 🎅 🎄 ☃ 💅 🤪 🗿 🆒 💘 🙉 🦄 😘 💊 🙊 😎 👾 🤷\u200d♂ 🤷 🤷\u200d♀ 😡"
)
REACTION = frozenset({"type", "emoji"})
IN_COLOUR = "\ufe0f"
REACTIONS = frozenset(EMOJI.split())
GIFTS = (
    "unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription",
    "gifts_from_channels",
)  # fmt: skip
CHAT, MESSAGE = {"chat_id": "chat"}, {"chat_id": "chat", "message_id": "int"}


def get_chat(world: World, given: Given) -> JSON:
    """Return a chat with all the bot may know of it."""
    chat_id = known_chat(world, given)
    return world.chat(chat_id) | {
        "accent_color_id": 0,
        "max_reaction_count": 11,
        "accepted_gift_types": dict.fromkeys(GIFTS, False),
    }


def leave(world: World, given: Given) -> bool:
    """Leave a group by the bot's own will."""
    chat_id = open_chat(world, given)
    room = world.rooms.get(chat_id)
    if room is None:
        raise bad("chat member status can't be changed in private chats")
    room.bot = "left"
    world.post(chat_id, world.bot_user(), {"left_chat_member": world.bot_user()})
    world.show_group(chat_id)
    return True


def pin(world: World, given: Given) -> bool:
    """Pin a message; the chat gets a line about it."""
    message = named_message(world, given, "message to pin not found")
    if message.pinned:
        return True
    message.pinned = True
    world.show(message)
    silent = given.get("disable_notification", False)
    line = world.post(
        message.chat_id, world.bot_user(), {"pinned_message": message.body}, silent=silent
    )
    world.updates.put("message", line.body)
    return True


def unpin(world: World, given: Given) -> bool:
    """Unpin a message, the newest pinned one if none is named."""
    chat_id = open_chat(world, given)
    pinned = [one for one in world.messages.get(chat_id, {}).values() if one.pinned]
    wanted = given.get("message_id", pinned[-1].id if pinned else 0)
    message = next((one for one in pinned if one.id == wanted), None)
    if message is None:
        raise bad("message to unpin not found")
    message.pinned = False
    world.show(message)
    return True


def react(world: World, given: Given) -> bool:
    """Put one emoji under a message, or take it away."""
    message = named_message(world, given, "message to react not found")
    reactions: Any = given.get("reaction") or []
    if not isinstance(reactions, list) or len(reactions) > 1:
        raise bad("REACTIONS_TOO_MANY")
    message.reaction = [_reaction(one) for one in reactions]
    world.show(message)
    return True


def _reaction(given: Any) -> JSON:
    wanted = fields_of(given, REACTION, "reaction")
    # Libraries write some emoji with the mark that asks for colour, Telegram without.
    emoji = str(wanted.get("emoji")).replace(IN_COLOUR, "")
    if wanted.get("type") != "emoji" or emoji not in REACTIONS:
        raise bad("REACTION_INVALID")
    return {"type": "emoji", "emoji": emoji}


def act(world: World, given: Given) -> bool:
    """Show that the bot is typing or uploading."""
    chat_id = open_chat(world, given)
    known_topic(world, given, chat_id)
    if given.get("action") not in ACTIONS:
        raise bad("wrong parameter action in request")
    world.feed.add("typing", chat_id=chat_id, action=given["action"])
    return True


METHODS = (
    Method("getChat", CHAT, get_chat),
    Method("leaveChat", CHAT, leave),
    Method("pinChatMessage", MESSAGE | {"disable_notification": "bool"}, pin),
    Method("unpinChatMessage", MESSAGE, unpin),
    Method("setMessageReaction", MESSAGE | {"reaction": "json", "is_big": "bool"}, react),
    Method(
        "sendChatAction", CHAT | {"action": "text", "message_thread_id": "int"}, act
    ),
)  # fmt: skip
