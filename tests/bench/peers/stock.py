"""A peer: python-telegram-bot as it comes, sequential, everything in memory."""

import sys
from typing import Any

from telegram import InlineKeyboardMarkup, Update
from telegram.ext import (
    Application,
    CallbackQueryHandler,
    CommandHandler,
    ContextTypes,
    ConversationHandler,
)

from tests.bench.peers.words import SCREENS, keyboard

KEYBOARDS = [InlineKeyboardMarkup(keyboard(number)) for number in range(len(SCREENS))]  # type: ignore[arg-type]


async def start(update: Update, context: ContextTypes.DEFAULT_TYPE) -> int:
    """Show the first screen."""
    assert update.message is not None
    await update.message.reply_text(SCREENS[0][0], parse_mode="HTML", reply_markup=KEYBOARDS[0])
    return 1


def step(number: int) -> Any:
    """Return the handler that answers a tap with this screen."""

    async def tapped(update: Update, context: ContextTypes.DEFAULT_TYPE) -> int:
        query = update.callback_query
        assert query is not None
        await query.answer()
        await query.edit_message_text(
            SCREENS[number][0], parse_mode="HTML", reply_markup=KEYBOARDS[number]
        )
        return number + 1 if number + 1 < len(SCREENS) else ConversationHandler.END

    return tapped


def main(api: str) -> None:
    """Poll until told to stop."""
    bot = Application.builder().token("7000000001:peer").base_url(f"{api}/bot").build()
    states: dict[object, list[Any]] = {
        number: [CallbackQueryHandler(step(number))] for number in range(1, len(SCREENS))
    }
    bot.add_handler(ConversationHandler([CommandHandler("start", start)], states, []))
    bot.run_polling()


if __name__ == "__main__":
    main(sys.argv[1])
