"""PTB's Application as we use it: handlers only, no updater, no job queue, no network."""

from collections.abc import Callable
from typing import Any

from telegram.ext import Application, ContextTypes

import handlers
from bot.settings import Settings
from bot.telegram_http import SilentRequest


def built(settings: Settings, silence: SilentRequest) -> Any:
    """Build the Application; it greets Telegram through `silence`, and then falls silent."""
    return (
        Application.builder()
        .token(settings.bot_token.get_secret_value())
        .base_url(f"{settings.bot_api_url}/bot")
        .base_file_url(f"{settings.bot_api_url}/file/bot")
        .request(silence)
        .get_updates_request(silence)
        .updater(None)
        .job_queue(None)
        .context_types(ContextTypes(context=handlers.Context))
        .build()
    )


def name_of(application: Any) -> Callable[[], str]:
    """Return how to ask for the bot's name, which is known only after greeting Telegram."""
    return lambda: str(application.bot.username)
