"""What the city may choose, from the environment or `settings.env`."""

from bot.settings.fields import SETTINGS_FILE, TELEGRAM, Settings
from bot.settings.reading import BadSettings, load, set_in, text_of

__all__ = ["SETTINGS_FILE", "TELEGRAM", "BadSettings", "Settings", "load", "set_in", "text_of"]
