"""A Telegram on your own desk: a strict Bot API server with a web page to play all parts."""

from bot.rehearsal.city import BotProfile, City, Group, Person, Poster
from bot.rehearsal.running import PortTaken, serve
from bot.rehearsal.server import app
from bot.rehearsal.telegram import Telegram

__all__ = [
    "BotProfile",
    "City",
    "Group",
    "Person",
    "PortTaken",
    "Poster",
    "Telegram",
    "app",
    "serve",
]
