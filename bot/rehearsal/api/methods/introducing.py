"""How the bot presents itself: its name, its commands, its descriptions."""

import re
from typing import Any

from bot.rehearsal.api.methods.sending import attached
from bot.rehearsal.api.parameters import Given, Method, fields_of
from bot.rehearsal.api.reach import known_chat
from bot.rehearsal.world.chats import JSON
from bot.rehearsal.world.files import JPEG
from bot.rehearsal.world.refusals import bad
from bot.rehearsal.world.world import World

COMMAND = re.compile(r"[a-z0-9_]{1,32}")
COMMANDS, DESCRIPTION_CHARACTERS = 100, 256
SCOPES = {
    "default": (), "all_private_chats": (), "all_group_chats": (),
    "all_chat_administrators": (), "chat": ("chat_id",), "chat_administrators": ("chat_id",),
    "chat_member": ("chat_id", "user_id"),
}  # fmt: skip
WHERE = {"scope": "json", "language_code": "text"}


def get_me(world: World, given: Given) -> JSON:
    """Return the bot itself."""
    return world.bot_user() | {
        "can_join_groups": True,
        "can_read_all_group_messages": False,
        "supports_inline_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }


def set_commands(world: World, given: Given) -> bool:
    """Set the menu for a scope and a language."""
    key = menu_key(given)
    _check_chat(world, given)
    commands = given.get("commands")
    if not isinstance(commands, list):
        raise bad("can't parse commands JSON object")
    if len(commands) > COMMANDS:
        raise bad("BOT_COMMANDS_TOO_MUCH")
    world.commands[key] = [_command(command) for command in commands]
    _show(world)
    return True


def get_commands(world: World, given: Given) -> list[JSON]:
    """Return the menu for exactly this scope and language."""
    return world.commands.get(menu_key(given), [])


def delete_commands(world: World, given: Given) -> bool:
    """Remove the menu for a scope and a language."""
    world.commands.pop(menu_key(given), None)
    _show(world)
    return True


def menu_key(given: Given) -> str:
    """Return a menu's name: `default`, `chat:-5`, `chat_member:-5:7`, with `:en` for English."""
    scope: Any = given.get("scope") or {"type": "default"}
    kind = scope.get("type") if isinstance(scope, dict) else None
    if kind not in SCOPES:
        raise bad("unsupported scope type")
    for name in scope.keys() - {"type", *SCOPES[kind]}:
        raise bad(f'unexpected field "{name}" in scope')
    if any(name not in scope for name in SCOPES[kind]):
        raise bad("chat not found")
    key = ":".join([kind, *(str(scope[name]) for name in SCOPES[kind])])
    language = given.get("language_code", "")
    if language and not re.fullmatch("[a-z]{2}", language):
        raise bad("invalid language code specified")
    return f"{key}:{language}" if language else key


def describe(limit: int) -> Any:
    """Return the function that keeps a description of at most so many characters."""

    def keep(world: World, given: Given) -> bool:
        """Keep a description."""
        for name in ("description", "short_description"):
            text = given.get(name, "")
            if len(text) > limit:
                raise bad("description is too long")
            if name in given:
                world.profile[f"{name}/{given.get('language_code', '')}"] = text
        return True

    return keep


def set_photo(world: World, given: Given) -> bool:
    """Keep the bot's own picture; Telegram wants a new upload each time, and a JPEG."""
    photo = fields_of(given.get("photo"), frozenset({"type", "photo"}), "photo")
    if photo.get("type") != "static":
        raise bad("can't parse InputProfilePhoto: the stand-in knows static ones only")
    if not str(photo.get("photo", "")).startswith("attach://"):
        raise bad("profile photo must be uploaded as a file")
    stored = attached(world, given, photo["photo"], "photo", picture=True)
    if not stored.data.startswith(JPEG):
        raise bad("PHOTO_EXT_INVALID")
    world.profile["photo/"] = stored.file_id
    return True


def done(world: World, given: Given) -> bool:
    """Accept logOut and close, which mean nothing to a server without data centres."""
    return True


def _check_chat(world: World, given: Given) -> None:
    """Refuse a menu for a chat that the bot cannot know: nobody pressed Start there."""
    chat = (given.get("scope") or {}).get("chat_id")
    if chat is None:
        return
    chat_id = known_chat(world, {"chat_id": chat})
    if chat_id in world.people and not world.people[chat_id].started:
        raise bad("chat not found")


def _command(command: Any) -> JSON:
    if not isinstance(command, dict) or command.keys() != {"command", "description"}:
        raise bad("can't parse BotCommand: command and description expected")
    name = str(command["command"]).removeprefix("/")
    if not COMMAND.fullmatch(name):
        raise bad("BOT_COMMAND_INVALID")
    if not 1 <= len(str(command["description"])) <= DESCRIPTION_CHARACTERS:
        raise bad("BOT_COMMAND_DESCRIPTION_INVALID")
    return {"command": name, "description": str(command["description"])}


def _show(world: World) -> None:
    world.feed.add("commands", commands=world.commands)


METHODS = (
    Method("getMe", {}, get_me),
    Method("setMyCommands", WHERE | {"commands": "json"}, set_commands),
    Method("getMyCommands", WHERE, get_commands),
    Method("deleteMyCommands", WHERE, delete_commands),
    Method("setMyDescription", {"description": "text", "language_code": "text"}, describe(512)),
    Method(
        "setMyShortDescription",
        {"short_description": "text", "language_code": "text"},
        describe(120),
    ),
    Method("setMyProfilePhoto", {"photo": "json"}, set_photo),
    Method("logOut", {}, done),
    Method("close", {}, done),
)
