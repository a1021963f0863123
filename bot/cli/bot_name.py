"""The bot's name for links: as Telegram says, if it can be asked; else as it is known here."""

from telegram.error import TelegramError

from bot.settings import Settings
from bot.settings.bot_name import require_same
from bot.telegram_http import AiohttpRequest, Telegram

SECONDS = 5.0  # who prints posters offline does not wait long


async def confirmed(settings: Settings, stored: str) -> str:
    """Return the name; raise `BadSettings` if BOT_USERNAME is not the name of the token's bot.

    `stored`: Telegram's word when the bot last ran. Empty if nobody knows.
    """
    told = await _told(settings) or stored
    require_same(settings, told)
    return told or settings.bot_username


async def _told(settings: Settings) -> str:
    token = settings.bot_token.get_secret_value()
    if not token:
        return ""
    request = AiohttpRequest(connections=1, read_timeout=SECONDS)
    try:
        me = await Telegram(request, settings.bot_api_url, token).call("getMe", {})
    except TelegramError:
        return ""
    finally:
        await request.shutdown()
    return str(me.get("username", "")) if isinstance(me, dict) else ""
