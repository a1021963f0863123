"""Whom the bot may speak to, and what Telegram answers when it may not."""

from bot.rehearsal.api.parameters import Given
from bot.rehearsal.world.chats import Message, Room
from bot.rehearsal.world.refusals import Refused, bad, forbidden
from bot.rehearsal.world.world import World


def known_chat(world: World, given: Given) -> int:
    """Return the chat that a call names; raise Refused if there is none like it."""
    if "chat_id" not in given:
        raise bad("chat_id is empty")
    chat_id: int = given["chat_id"]
    room = world.rooms.get(chat_id)
    if room:
        if room.bot == "never":
            raise bad("chat not found")
    elif chat_id not in world.people:
        raise bad("chat not found")
    return chat_id


def open_chat(world: World, given: Given) -> int:
    """Return the chat that a call names; raise Refused if the bot may not write there now."""
    chat_id = known_chat(world, given)
    room = world.rooms.get(chat_id)
    if room:
        _open_room(room)
        return chat_id
    account = world.people[chat_id]
    if account.blocked:
        raise forbidden("bot was blocked by the user")
    if not account.started:
        raise forbidden("bot can't initiate conversation with a user")
    return chat_id


def members_chat(world: World, given: Given) -> Room | None:
    """Return the group whose members a call asks for, None for a private chat; or refuse."""
    chat_id = known_chat(world, given)
    room = world.rooms.get(chat_id)
    if room:
        _open_room(room)
    elif not world.people[chat_id].started:
        raise bad("chat not found")
    return room


def named_message(world: World, given: Given, missing: str) -> Message:
    """Return the message a call names in a chat open to the bot; raise Refused otherwise."""
    chat_id = open_chat(world, given)
    if "message_id" not in given:
        raise bad("message identifier is not specified")
    message = world.message(chat_id, given["message_id"])
    if message is None:
        raise bad(missing)
    return message


def own_message(world: World, given: Given) -> Message:
    """Return the bot's own message a call wants to edit; raise Refused otherwise."""
    message = named_message(world, given, "message to edit not found")
    ours = message.body["from"]["id"] == world.city.bot.id
    # Only messages with an inline keyboard, or with none at all, can be edited.
    if not ours or message.keyboard or "pinned_message" in message.body:
        raise bad("message can't be edited")
    return message


def _open_room(room: Room) -> None:
    if room.migrated_to:
        reason = "Bad Request: group chat was upgraded to a supergroup chat"
        raise Refused(400, reason, migrate_to_chat_id=room.migrated_to)
    kind = "supergroup" if room.kind == "supergroup" else "group"
    if room.bot == "kicked":
        raise forbidden(f"bot was kicked from the {kind} chat")
    if room.bot == "left":
        raise forbidden(f"bot is not a member of the {kind} chat")
