"""How the bot presents itself: command menus, descriptions and picture, as calls to Telegram."""

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from bot.domain.commands import COMMANDS, Command, group_menu, menu
from bot.domain.messages import Introduction
from bot.domain.people import Person
from bot.texts import languages, text

MENU, GROUP_MENU, DESCRIPTION, SHORT, PICTURE, NO_MENU = (
    "menu",
    "group-menu",
    "description",
    "short-description",
    "picture",
    "no-menu",
)
PICTURE_VERSION = 1  # count up when bot/views/bot_portrait.py draws another picture
EVERY_CHAT = {"type": "all_private_chats"}
EVERY_GROUP = {"type": "all_group_chats"}
File = tuple[str, bytes, str]


@dataclass(frozen=True, slots=True)
class Profile:
    """A call that changes how the bot itself looks."""

    method: str
    values: dict[str, Any]
    files: dict[str, File] = field(default_factory=dict)


def wanted(*, city: str, default: str, username: str) -> dict[Introduction, str]:
    """Return every part with the digest of what it says, for this bot account."""
    parts = [Introduction(NO_MENU), Introduction(PICTURE)]
    for part in (MENU, GROUP_MENU, DESCRIPTION, SHORT):
        parts += [Introduction(part, language) for language in languages()]
    return {part: _digest(part, city, default, username) for part in parts}


def _digest(part: Introduction, city: str, default: str, username: str) -> str:
    if part.part == PICTURE:
        said: object = PICTURE_VERSION
    else:
        said = made(part, city=city, default=default).values
    if part.part == MENU:  # people's own menus, with more commands, are renewed with it
        said = [said, _listed(COMMANDS, part.language)]
    words = json.dumps([username, said], sort_keys=True)
    return hashlib.sha256(words.encode()).hexdigest()


def made(part: Introduction, *, city: str, default: str) -> Profile:
    """Return the call that sets one part."""
    language = part.language
    # Telegram shows what was set without a language to those whose language we do not speak.
    where = {} if language == default else {"language_code": language}
    match part.part:
        case "menu":
            commands = _listed(menu(None), language)
            return Profile("setMyCommands", {"commands": commands, "scope": EVERY_CHAT} | where)
        case "group-menu":
            commands = _listed(group_menu(), language)
            return Profile("setMyCommands", {"commands": commands, "scope": EVERY_GROUP} | where)
        case "description":
            words = text("bot-description", language, city=city)
            return Profile("setMyDescription", {"description": words[:512]} | where)
        case "short-description":
            words = text("bot-short-description", language, city=city)
            return Profile("setMyShortDescription", {"short_description": words[:120]} | where)
        case "picture":
            return _picture()
        case _:  # channels have no commands; a menu somebody set by hand must go
            return Profile("deleteMyCommands", {"scope": {"type": "default"}})


def _picture() -> Profile:
    from bot.views.bot_portrait import portrait  # noqa: PLC0415 - Pillow is needed once a version

    photo = {"type": "static", "photo": "attach://picture"}
    file = ("pintu-sehat.jpg", portrait(), "image/jpeg")
    return Profile("setMyProfilePhoto", {"photo": photo}, {"picture": file})


def chat_menu(person: Person, language: str) -> Profile:
    """Return the call that gives a person's chat its own menu, or takes it away again."""
    scope = {"type": "chat", "chat_id": person.telegram_id}
    if not person.grants and not person.language_chosen:
        return Profile("deleteMyCommands", {"scope": scope})
    commands = _listed(menu(person), language)
    return Profile("setMyCommands", {"commands": commands, "scope": scope})


def _listed(commands: Sequence[Command], language: str) -> list[dict[str, str]]:
    named_in = text("language-commands", language)
    return [
        {"command": one.called(named_in), "description": text(f"command-{one.name}", language)}
        for one in commands
    ]
