"""Whether BOT_USERNAME is the name of the bot that BOT_TOKEN belongs to."""

from bot.settings.fields import Settings
from bot.settings.reading import BadSettings


def require_same(settings: Settings, username: str) -> None:
    """Raise `BadSettings` if links and posters would lead to another bot than Telegram's word."""
    wanted = settings.bot_username
    if wanted and username and wanted.lower() != username.lower():
        raise BadSettings(
            f"BOT_USERNAME is {wanted}, but BOT_TOKEN belongs to @{username}: write"
            f" BOT_USERNAME={username}, or the token of @{wanted}"
        )
