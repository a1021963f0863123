"""The language follows the Telegram app until somebody chooses one."""

import pytest

from tests.telegram import Someone, World
from tests.words import said

TURI = "Kelurahan Turi"


def now_speaks(someone: Someone, language_code: str) -> None:
    """Let somebody switch the language of the Telegram app."""
    from dataclasses import replace

    account = someone.world.telegram.account(someone.id)
    account.profile = replace(account.profile, language_code=language_code)


@pytest.mark.parametrize("language", ["id", "en", "jv"])
async def test_the_first_words_are_in_the_apps_language(world: World, language: str) -> None:
    someone = world.newcomer(language=language)
    await someone.starts()
    assert someone.text == said("home-visitor", language, city="Kota Blitar")


async def test_until_a_choice_the_language_follows_the_app(world: World) -> None:
    await world.visitor.starts()
    now_speaks(world.visitor, "en")
    await world.visitor.starts()
    assert world.visitor.text == said("home-visitor", "en", city="Kota Blitar")


async def test_every_language_is_offered_in_its_own_words(world: World) -> None:
    await world.visitor.starts()
    await world.visitor.says("/bahasa")
    rows = world.visitor.messages[-1]["reply_markup"]["inline_keyboard"]
    labels = [row[0]["text"] for row in rows]
    assert labels[:3] == ["✅ Bahasa Indonesia", "English", "Basa Jawi (krama)"]


async def test_a_chosen_language_is_spoken_at_once_and_later(world: World) -> None:
    await world.visitor.starts()
    await world.visitor.says("/language")
    await world.visitor.taps("lang:en")
    assert world.visitor.text == said("language-question", "en")
    assert world.visitor.popup["text"] == said("language-chosen", "en")
    await world.visitor.starts()
    assert world.visitor.text == said("home-visitor", "en", city="Kota Blitar")


async def test_a_chosen_language_no_longer_follows_the_app(world: World) -> None:
    await world.visitor.starts()
    await world.visitor.says("/bahasa")
    await world.visitor.taps("lang:jv")
    now_speaks(world.visitor, "en")
    await world.visitor.starts()
    assert world.visitor.text == said("home-visitor", "jv", city="Kota Blitar")


async def test_choosing_twice_is_choosing_once(world: World) -> None:
    await world.visitor.starts()
    await world.visitor.says("/bahasa")
    await world.visitor.taps("lang:en")
    await world.visitor.taps("lang:en")
    assert await world.ask(
        "SELECT language, language_chosen FROM people WHERE telegram_id = ?", world.visitor.id
    ) == [("en", 1)]


async def test_the_chats_menu_speaks_the_chosen_language(world: World) -> None:
    await world.visitor.starts()
    await world.visitor.says("/bahasa")
    await world.visitor.taps("lang:en")
    menu = world.telegram.commands[f"chat:{world.visitor.id}"]
    assert {"command": "history", "description": said("command-riwayat", "en")} in menu


async def test_the_next_screen_of_a_talk_is_in_the_chosen_language(world: World) -> None:
    await world.visitor.checks_in(TURI)
    await world.visitor.says("/bahasa")
    await world.visitor.taps("lang:en")
    await world.visitor.taps("none", message=-2)
    assert said("question-doses", "en") in world.visitor.messages[-2]["text"]


async def test_a_language_nobody_offers_becomes_the_default(world: World) -> None:
    await world.visitor.starts()
    await world.visitor.says("/bahasa")
    message = world.visitor.messages[-1]["message_id"]
    await world.visitor.taps_data("lang:xx", world.visitor.id, message)
    assert await world.ask(
        "SELECT language FROM people WHERE telegram_id = ?", world.visitor.id
    ) == [("id",)]
