"""What a new city is asked: each question explains itself, and its answer is checked at once."""

import os
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot.cli.setup import disk, telegram
from bot.cli.setup.dialogue import Dialogue
from bot.cli.setup.keys import ask_for_key
from bot.cli.setup.settings_file import can_hold
from bot.settings import Settings, servers, values
from bot.settings.servers import Place, Server
from bot.texts import languages, text
from storage.engine import begun
from storage.unusable import Unusable, plainly

ZONES = (
    ("Asia/Jakarta", "WIB  (Jawa, Sumatra)"),
    ("Asia/Makassar", "WITA (Bali, Sulawesi)"),
    ("Asia/Jayapura", "WIT  (Maluku, Papua)"),
)
LONGEST_NAME = 60  # of a city, as it fits on a poster


@dataclass(slots=True)
class Interview:
    """A talk, what was set before it, and what was answered so far, by names of settings."""

    talk: Dialogue
    before: dict[str, str]
    answers: dict[str, str] = field(default_factory=dict)

    def known(self, name: str) -> str:
        """Return what is set, or what holds when nothing is."""
        default = Settings.model_fields[name.lower()].default
        return self.before.get(name) or ("" if name == "BOT_TOKEN" else str(default))

    def place(self) -> Place:
        """Return where the database is: as was answered, or as was set before."""
        if self.server is not None:
            return self.server
        url = self.answers.get("DATABASE_URL") or self.known("DATABASE_URL")
        return Path(url.removeprefix("sqlite:///"))

    def folder(self) -> Path:
        """Return where the database's file lies, or what lies beside a server's."""
        return servers.beside(self.place()).parent

    @property
    def server(self) -> Server | None:
        """Return the server that keeps the data, if one does: answered, or set before."""
        urls = (
            self.answers.get("DATABASE_URL", ""),
            os.environ.get("DATABASE_URL", ""),
            self.known("DATABASE_URL"),
        )
        return next((Server(one) for one in urls if one.startswith(servers.SCHEME)), None)


def bot_token(given: Interview) -> None:
    """Ask for the token until Telegram knows it, and take the bot's name from its answer."""
    talk, known = given.talk, given.before.get("BOT_TOKEN", "")
    talk.say("setup-token-known" if known else "setup-token")
    while True:
        token = telegram.token_in(talk.hidden() or known)
        if token is None:
            talk.say("setup-token-shape")
            continue
        name = telegram.name_of(talk, token)
        if name is not None:
            break
    given.answers |= {"BOT_TOKEN": token, "BOT_USERNAME": name or _name_by_hand(given)}


def _name_by_hand(given: Interview) -> str:
    """Ask for the bot's name where Telegram could not be asked."""
    given.talk.say("setup-username")
    while True:
        try:
            if name := values.username(given.talk.ask(given.before.get("BOT_USERNAME", ""))):
                return name
        except ValueError:
            given.talk.say("setup-username-wrong")


def city_name(given: Interview) -> None:
    """Ask for the name that stands on posters and in greetings."""
    given.talk.say("setup-city")
    while True:
        name = given.talk.ask(given.known("CITY_NAME"))
        if re.search(r"\w", name) and len(name) <= LONGEST_NAME and can_hold("CITY_NAME", name):
            given.answers["CITY_NAME"] = name
            return
        given.talk.say("setup-city-wrong", most=LONGEST_NAME)


def timezone(given: Interview) -> None:
    """Ask for the city's time: one of Indonesia's three, or the one that is set already."""
    known = given.known("TIMEZONE")
    try:
        ZoneInfo(known)
    except (ZoneInfoNotFoundError, ValueError):
        known = ZONES[0][0]
    given.talk.say("setup-timezone")
    given.answers["TIMEZONE"] = given.talk.choose(ZONES, known)


def language(given: Interview) -> None:
    """Ask in which language people are spoken to whose Telegram speaks none of ours."""
    known = given.before.get("BOT_LANGUAGE") or given.known("LANGUAGE")
    given.talk.say("setup-language")
    options = [(one, text("language-name", one)) for one in languages()]
    name = "BOT_LANGUAGE" if "BOT_LANGUAGE" in given.before else "LANGUAGE"
    given.answers[name] = given.talk.choose(options, known if known in languages() else "id")


def database(given: Interview) -> None:
    """Ask where the database lies: on a durable disk with room, or on a server that answers."""
    if given.server is not None:
        with plainly(given.server):
            begun(given.server)  # it answers: whether it holds data decides about the key
        given.talk.say("setup-server", place=str(given.server))
        return
    given.talk.say("setup-database")
    while True:
        said = given.talk.ask(str(given.place()))
        url = _of_server(given.talk, said) if disk.is_address(said) else _of_file(given.talk, said)
        if url and can_hold("DATABASE_URL", url):
            given.answers["DATABASE_URL"] = url
            return


def _of_file(talk: Dialogue, said: str) -> str:
    """Return the address of the file that is meant; empty, having said why, if it cannot lie."""
    file = disk.database_file(said)
    return f"sqlite:///{file}" if disk.fits(talk, file.parent) else ""


def _of_server(talk: Dialogue, url: str) -> str:
    """Return a server's address if it answers; empty, having said why, if it does not."""
    try:
        place = servers.place(url)
        with plainly(place):
            begun(place)
    except ValueError:
        talk.say("setup-server-wrong")
    except Unusable as unusable:
        talk.say("setup-server-unusable", why=str(unusable))
    else:
        return url
    return ""


def data_key(given: Interview) -> None:
    """Make the key, or take the one that a database was written with; a key is never replaced."""
    known = given.before.get("DATA_KEY", "")
    given.answers["DATA_KEY"] = ask_for_key(given.talk, given.place(), known)


def backup_dir(given: Interview) -> None:
    """Ask where the nightly copies go, of a file: a server is copied by its own programs."""
    if given.server is not None:
        given.talk.say("setup-server-backups")
        return
    given.talk.say("setup-backups")
    while True:
        folder = Path(given.talk.ask(given.known("BACKUP_DIR"))).expanduser()
        if can_hold("BACKUP_DIR", str(folder)) and disk.fits(given.talk, folder):
            break
    if disk.same(folder, given.folder()):
        given.talk.say("setup-backups-same-disk")
    given.answers["BACKUP_DIR"] = str(folder)


QUESTIONS: tuple[Callable[[Interview], None], ...] = (
    bot_token,
    city_name,
    timezone,
    language,
    database,
    data_key,
    backup_dir,
)
