"""The names the stand-in keeps lists of are those python-telegram-bot has for its Bot API 10.0."""

import inspect
from collections.abc import Set

import pytest
import telegram as ptb
from telegram import constants

from bot.rehearsal.api.formatted import CAPTION_LIMIT, ENTITY_FIELDS, ENTITY_TYPES, TEXT_LIMIT
from bot.rehearsal.api.keyboards import ACTIONS, DATA_BYTES, KINDS, LOOKS, REPLY_ACTIONS, STYLES
from bot.rehearsal.api.methods.asking import ACTIONS as CHAT_ACTIONS
from bot.rehearsal.api.methods.asking import IN_COLOUR, REACTION, REACTIONS
from bot.rehearsal.api.methods.belonging import DETAILS
from bot.rehearsal.api.methods.editing import MEDIA_FIELDS
from bot.rehearsal.api.methods.introducing import COMMANDS
from bot.rehearsal.api.methods.sending import PREVIEW, REPLY
from bot.rehearsal.api.methods.tapping import ANSWER_CHARACTERS
from bot.rehearsal.world.updates import KINDS as UPDATE_KINDS

OUTSIDE = {"self", "api_kwargs", "filename", "filename_depr"}  # not of the Bot API


def fields(kind: type) -> set[str]:
    return {*inspect.signature(kind.__init__).parameters} - OUTSIDE  # type: ignore[misc]


def test_the_stand_in_speaks_the_version_of_the_bot_api_that_it_is_checked_against() -> None:
    assert constants.BOT_API_VERSION == "10.0"


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        (UPDATE_KINDS, constants.UpdateType),
        (ENTITY_TYPES, constants.MessageEntityType),
        (CHAT_ACTIONS, constants.ChatAction),
        (STYLES, constants.KeyboardButtonStyle),
    ],
)
def test_a_list_of_words_is_the_libraries(ours: Set[str], theirs: type) -> None:
    assert set(ours) == {str(one.value) for one in theirs}  # type: ignore[attr-defined]


def test_the_bot_may_react_with_every_emoji_the_library_names() -> None:
    theirs = {one.value.replace(IN_COLOUR, "") for one in constants.ReactionEmoji}
    assert theirs == REACTIONS


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        (ENTITY_FIELDS, ptb.MessageEntity),
        (PREVIEW, ptb.LinkPreviewOptions),
        (REPLY, ptb.ReplyParameters),
        (ACTIONS | LOOKS, ptb.InlineKeyboardButton),
        (REPLY_ACTIONS | LOOKS, ptb.KeyboardButton),
        (KINDS["keyboard"], ptb.ReplyKeyboardMarkup),
        (KINDS["inline_keyboard"], ptb.InlineKeyboardMarkup),
        (KINDS["remove_keyboard"] - {"remove_keyboard"}, ptb.ReplyKeyboardRemove),
        (KINDS["force_reply"] - {"force_reply"}, ptb.ForceReply),
        (REACTION - {"type"}, ptb.ReactionTypeEmoji),
        (MEDIA_FIELDS["photo"] - {"type"}, ptb.InputMediaPhoto),
        (MEDIA_FIELDS["document"] - {"type"}, ptb.InputMediaDocument),
        (DETAILS["creator"].keys() | {"user", "custom_title"}, ptb.ChatMemberOwner),
        (DETAILS["restricted"].keys() | {"user", "tag"}, ptb.ChatMemberRestricted),
        (DETAILS["kicked"].keys() | {"user"}, ptb.ChatMemberBanned),
    ],
)
def test_an_object_has_the_fields_the_library_has(ours: Set[str], theirs: type) -> None:
    assert set(ours) == fields(theirs)


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        (TEXT_LIMIT, constants.MessageLimit.MAX_TEXT_LENGTH),
        (CAPTION_LIMIT, constants.MessageLimit.CAPTION_LENGTH),
        (DATA_BYTES, constants.InlineKeyboardButtonLimit.MAX_CALLBACK_DATA),
        (ANSWER_CHARACTERS, constants.CallbackQueryLimit.ANSWER_CALLBACK_QUERY_TEXT_LENGTH),
        (COMMANDS, constants.BotCommandLimit.MAX_COMMAND_NUMBER),
    ],
)
def test_a_limit_is_the_libraries(ours: int, theirs: int) -> None:
    assert ours == theirs
