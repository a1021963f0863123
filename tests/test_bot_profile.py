"""The bot introduces itself: profile and menus, sent when something changed and never again."""

import io
from typing import Any

import pytest
from PIL import Image
from telegram.ext import CommandHandler, ConversationHandler

from bot import texts
from bot.domain.commands import COMMANDS
from bot.domain.messages import Introduction
from bot.domain.rights import Role
from bot.views.bot_profile import wanted
from tests.telegram import Someone, World
from tests.words import said

TURI = "Kelurahan Turi"
INTRODUCING = (
    "setMyCommands",
    "deleteMyCommands",
    "setMyDescription",
    "setMyShortDescription",
    "setMyProfilePhoto",
)


def menu(world: World, key: str = "all_private_chats") -> list[str]:
    """Return the names in a menu as the stand-in keeps it."""
    return [one["command"] for one in world.telegram.commands.get(key, [])]


def own_menu(someone: Someone) -> list[str]:
    return menu(someone.world, f"chat:{someone.id}")


def introductions(world: World) -> int:
    """Return how many calls were about the bot itself."""
    return sum(len(world.calls(method)) for method in INTRODUCING)


def handled(world: World) -> set[str]:
    """Return every command the bot listens for."""
    found: list[Any] = [one for group in world.bot.application.handlers.values() for one in group]
    for talk in [one for one in found if isinstance(one, ConversationHandler)]:
        found += talk.entry_points
    return {name for one in found if isinstance(one, CommandHandler) for name in one.commands}


async def test_every_command_of_the_menus_exists(world: World) -> None:
    assert {name for one in COMMANDS for name in (one.name, one.english)} <= handled(world)


async def test_every_command_that_exists_is_in_the_list(world: World) -> None:
    listed = {name for one in COMMANDS for name in (one.name, one.english)}
    assert handled(world) - listed == set(), "add them to bot/domain/commands.py"


async def test_a_visitors_menu_holds_what_is_for_visitors(world: World) -> None:
    assert "status" in menu(world)
    assert not {"tamu", "stats", "kantor"} & set(menu(world))


async def test_an_english_phone_shows_the_english_names(world: World) -> None:
    assert "history" in menu(world, "all_private_chats:en")
    assert "riwayat" not in menu(world, "all_private_chats:en")


async def test_groups_show_what_is_asked_in_them(world: World) -> None:
    assert menu(world, "all_group_chats") == ["kasus", "didalam", "latihan", "rekap"]
    assert "inside" in menu(world, "all_group_chats:en")


async def test_channels_get_no_menu(world: World) -> None:
    assert "default" not in world.telegram.commands


async def test_an_officers_own_menu_has_what_groups_show_too(world: World) -> None:
    officer = await world.officer(TURI)
    await world.settles()
    assert {"kasus", "didalam", "latihan", "rekap"} <= set(own_menu(officer))


def test_a_command_for_officers_only_renews_the_menus_as_well(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    city = {"city": "Kota Blitar", "default": "id", "username": "bot"}
    part = Introduction("menu", "id")
    before = wanted(**city)[part]
    for_everybody = tuple(one for one in COMMANDS if one.action is None)
    monkeypatch.setattr("bot.views.bot_profile.COMMANDS", for_everybody)
    assert wanted(**city)[part] != before


async def test_the_description_names_the_city_in_every_language(world: World) -> None:
    told = {one["description"] for one in world.calls("setMyDescription")}
    assert told == {
        said("bot-description", language, city="Kota Blitar") for language in texts.languages()
    }


async def test_the_picture_is_a_square_jpeg(world: World) -> None:
    stored = world.telegram.files.get(world.telegram.profile["photo/"])
    assert stored is not None
    picture = Image.open(io.BytesIO(stored.data))
    assert (picture.format, picture.size) == ("JPEG", (640, 640))


async def test_a_restart_introduces_nothing_again(world: World) -> None:
    before = introductions(world)
    await world.restarts()
    await world.settles()
    assert introductions(world) == before


async def test_a_new_city_name_changes_the_descriptions_and_nothing_else(world: World) -> None:
    before = introductions(world)
    world.bot.settings.city_name = "Kota Kediri"
    await world.restarts()
    await world.settles()
    assert introductions(world) - before == 2 * len(texts.languages())
    assert "Kota Kediri" in world.telegram.profile["description/"]


async def test_the_admins_chat_has_the_admins_commands(world: World) -> None:
    assert {"stats", "kantor", "status"} <= set(own_menu(world.admin))


async def test_who_becomes_an_officer_gets_the_guest_command(world: World) -> None:
    officer = await world.officer(TURI)
    await world.settles()
    assert "tamu" in own_menu(officer)
    assert "stats" not in own_menu(officer)


async def test_who_takes_a_role_by_link_gets_its_commands(world: World) -> None:
    async with world.transaction() as services:
        payload = await services.joining.invite(Role.ADMIN, None, by=None)
    someone = world.newcomer(language="en")
    await someone.starts(payload)
    assert {"stats", "offices"} <= set(own_menu(someone))


async def test_who_leaves_the_officers_group_loses_the_guest_command(world: World) -> None:
    officer = await world.officer(TURI)
    await world.settles()
    world.telegram.person_leaves(officer.id, world.group(TURI).id)
    await world.settles()
    assert own_menu(officer) == []


async def test_a_changed_menu_reaches_those_with_a_menu_of_their_own(world: World) -> None:
    async with world.transaction() as services:
        services.tx.process_state.put("introduced:menu:id", "of an older version")
    before = len(world.calls("setMyCommands"))
    await world.restarts()
    await world.settles()
    scopes = [one["scope"]["type"] for one in world.calls("setMyCommands")[before:]]
    assert sorted(scopes) == ["all_private_chats", "chat"]


async def test_an_admin_who_never_pressed_start_gets_the_menu_on_doing_so(
    world: World,
) -> None:
    someone = world.newcomer()
    async with world.transaction() as services:
        await services.joining.make_admins((someone.id,))
    await world.settles()
    assert own_menu(someone) == []
    await someone.starts()
    assert "stats" in own_menu(someone)


async def test_a_telegram_that_refuses_the_introduction_does_not_stop_the_start(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with world.transaction() as services:
        services.tx.write("DELETE FROM marks WHERE name LIKE 'introduced:%'")
    really = world.telegram.call

    def refusing(token: str, name: str, *rest: Any) -> tuple[int, dict[str, Any]]:
        if name not in INTRODUCING:
            return really(token, name, *rest)
        return 400, {"ok": False, "error_code": 400, "description": "Bad Request: no"}

    monkeypatch.setattr(world.telegram, "call", refusing)
    await world.restarts()
    await world.visitor.starts()
    assert said("home-visitor", city="Kota Blitar") in world.visitor.text
