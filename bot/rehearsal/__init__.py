"""A Telegram on your own desk: a strict Bot API server with a web page to play all parts."""

from bot.rehearsal.city import BotProfile, City, Group, Person, Poster
from bot.rehearsal.running import PortTaken, serve
from bot.rehearsal.server import app
from bot.rehearsal.story import Act, Follow, Press, Say, Scene, Start, Story, Words
from bot.rehearsal.telegram import Telegram

__all__ = [
    "Act",
    "BotProfile",
    "City",
    "Follow",
    "Group",
    "Person",
    "PortTaken",
    "Poster",
    "Press",
    "Say",
    "Scene",
    "Start",
    "Story",
    "Telegram",
    "Words",
    "app",
    "serve",
]
