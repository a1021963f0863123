"""A Telegram on your own desk: a strict Bot API server with a web page to play all parts."""

from bot.rehearsal.api.telegram import Telegram
from bot.rehearsal.desk.server import app
from bot.rehearsal.run.running import PortTaken, serve
from bot.rehearsal.stories.story import Act, Follow, Leap, Press, Say, Scene, Start, Story, Words
from bot.rehearsal.world.city import BotProfile, City, Group, Person, Poster

__all__ = [
    "Act",
    "BotProfile",
    "City",
    "Follow",
    "Group",
    "Leap",
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
