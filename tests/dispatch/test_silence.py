"""Handlers cannot reach the network, and PTB has the private names we rely on."""

import pytest
from telegram import Update
from telegram.ext import ConversationHandler, MessageHandler, filters

from bot.conversations import RowConversation
from handlers import Context
from tests.dispatch.conftest import Planted
from tests.telegram import Someone, World


async def forgets_itself(update: Update, context: Context) -> None:
    """Speak to Telegram directly, as handlers must not."""
    assert update.effective_chat is not None
    await context.bot.send_message(update.effective_chat.id, "planted")


async def test_a_handler_that_speaks_to_telegram_directly_fails(
    world: World, planted: Planted, ani: Someone
) -> None:
    planted.does(forgets_itself)
    await ani.says("!speak")
    assert await world.ask("SELECT error FROM inbox WHERE state = 2") == [("NetworkError",)]


async def test_what_it_wanted_to_say_never_reaches_telegram(
    world: World, planted: Planted, ani: Someone
) -> None:
    planted.does(forgets_itself)
    await ani.says("!speak")
    assert world.calls("sendMessage", text="planted") == []


async def test_the_application_has_no_updater_jobs_or_persistence(world: World) -> None:
    application = world.bot.application
    assert (application.updater, application._job_queue, application.persistence) == (None,) * 3


async def test_the_application_holds_nobody_who_wrote(world: World, ani: Someone) -> None:
    await ani.says("/status")
    application = world.bot.application
    assert application._chat_ids_to_be_updated_in_persistence == set()
    assert application._user_ids_to_be_updated_in_persistence == set()
    assert (dict(application.chat_data), dict(application.user_data)) == ({}, {})


async def nothing(update: Update, context: Context) -> None:
    pass


@pytest.fixture
def conversation() -> RowConversation:
    entry = MessageHandler(filters.Regex("^hello$"), nothing)
    inside = MessageHandler(filters.Regex("^yes$"), nothing)
    return RowConversation(entry_points=[entry], states={1: [inside]}, fallbacks=[])


def somebody_says(text: str) -> Update:
    sender = {"id": 8, "is_bot": False, "first_name": "A"}
    chat = {"id": 7, "type": "private"}
    message = {"message_id": 1, "date": 1, "chat": chat, "from": sender, "text": text}
    update = Update.de_json({"update_id": 1, "message": message}, None)
    assert update is not None
    return update


def test_ptb_keeps_states_by_chat_and_person(conversation: RowConversation) -> None:
    conversation.remember(somebody_says("yes"), 1)
    assert conversation._get_key(somebody_says("yes")) == (7, 8)
    assert conversation._conversations == {(7, 8): 1}


def test_ptb_takes_an_answer_as_one_to_the_remembered_state(
    conversation: RowConversation,
) -> None:
    assert conversation.check_update(somebody_says("yes")) is None
    conversation.remember(somebody_says("yes"), 1)
    assert conversation.check_update(somebody_says("yes")) is not None


def test_what_is_recalled_is_forgotten(conversation: RowConversation) -> None:
    conversation.remember(somebody_says("yes"), 1)
    assert conversation.recall(somebody_says("yes")) == 1
    assert conversation.recall(somebody_says("yes")) is None
    assert conversation.check_update(somebody_says("yes")) is None


async def test_after_each_update_nothing_of_a_talk_stays_in_memory(world: World) -> None:
    await world.visitor.scans("Kelurahan Turi")
    found = [
        one._conversations
        for group in world.bot.application.handlers.values()
        for one in group
        if isinstance(one, ConversationHandler)
    ]
    assert found
    assert not any(found)
