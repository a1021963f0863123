"""The cities of a house, each with settings of its own; what is wrong with one is said of it.

What stands in `settings.env` holds for every city that says nothing else, but never what makes a
city itself: its bot, its key, its admins, its database. Each has its own key, which is not made
from one of the house: a city that moves in brings the key it has, one that leaves takes its own
and no other's, and the same person has another alias in each.
"""

import hashlib
import hmac
import os
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from difflib import get_close_matches
from pathlib import Path

from pydantic import ValidationError

from bot.house.cities_file import Entry, Written, entries_in
from bot.settings import SETTINGS_FILE, BadSettings, Settings, set_in, text_of
from bot.settings.servers import Server
from bot.wrong_steps import wrong_steps

NAME = re.compile(r"[a-z][a-z0-9_]{0,30}")  # also its schema's, its file's and its log lines'
OF_A_SERVER = re.compile(r"[a-z_][a-z0-9_]{0,62}")  # a schema that was there before
NAMES_NO_SCHEMA = (
    "must name its schema, in small letters: add ?options=-csearch_path%3D{name} at its end, or"
    " &options=… where there is a ? already; what lies in no schema of its own lies in public"
)
VARIABLE = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
TOKEN = re.compile(r"\d+:[\w-]+", re.ASCII)
TOKEN_FROM, KEY_FROM, SCHEMA = "token_from", "key_from", "schema"
OF_THE_HOUSE = ("cities_file", "host", "port", "log_level", "webhook_url", "webhook_secret")
SECRETS = {"bot_token": TOKEN_FROM, "data_key": KEY_FROM}
ALONE = ("BOT_TOKEN", "DATA_KEY")  # what a city has that runs without a house
NOT_SHARED = {"bot_username": "", "admin_ids": ()}  # a city's own, or nothing
KEYS = (
    *(TOKEN_FROM, KEY_FROM, SCHEMA),
    *(one for one in Settings.model_fields if one not in (*OF_THE_HOUSE, *SECRETS)),
)


@dataclass(frozen=True, slots=True)
class City:
    """A city of the house; without settings it cannot run, and its faults say why."""

    name: str
    settings: Settings | None
    faults: tuple[str, ...] = ()
    variables: Mapping[str, str] = field(default_factory=dict)  # of its secrets, by ALONE's names

    def require(self) -> Settings:
        """Return its settings; raise `BadSettings` if there is a fault in them."""
        if self.settings is None:
            raise BadSettings("\n".join(self.faults))
        return self.settings


def cities(house: Settings) -> list[City]:
    """Return the cities of CITIES_FILE; raise `BadSettings` if the file is none of cities."""
    assert house.cities_file is not None
    known, entries = variables(), entries_in(house.cities_file)
    found = zip(_apart([_made(one, house, known) for one in entries]), entries, strict=True)
    return [replace(one, variables=_variables(entry)) for one, entry in found]


def _variables(entry: Entry) -> dict[str, str]:
    said = {key.lower(): value.words for key, value in entry.keys}
    named = zip(ALONE, SECRETS.values(), strict=True)
    return {alone: name for alone, key in named if (name := said.get(key))}


def variables() -> dict[str, str]:
    """Return what may hold a secret and is set: here, and before it in the environment."""
    here = {name: value for name, value in os.environ.items() if value}
    return set_in(text_of(SETTINGS_FILE)) | here


def held(name: str, known: Mapping[str, str]) -> str:
    """Return what the variable of this name holds; in settings.env letters may be small."""
    return (known.get(name) or known.get(name.upper(), "")).strip()


def file_of(house: Path, name: str) -> Path:
    """Return the database of a city that names none, beside the house's own."""
    return house.with_name(f"{name}{house.suffix}")


def city(house: Settings, name: str) -> City:
    """Return the city of this name; raise `BadSettings` if there is none."""
    known = cities(house)
    if (found := next((one for one in known if one.name == name), None)) is not None:
        return found
    names = [one.name for one in known]
    near = get_close_matches(name, names, n=1) or [", ".join(names) or "none yet"]
    raise BadSettings(f"{house.cities_file}: there is no city {name}; known: {near[0]}")


@dataclass
class _Draft:
    """A city while it is read."""

    entry: Entry
    file: Path
    given: dict[str, Written] = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)

    def wrong(self, key: str, what: str) -> None:
        """Note a fault of a key: where it stands, and what would be right."""
        line = self.given[key].line if key in self.given else self.entry.line
        self.faults.append(f"{self.entry.name}: {key} ({self.file}, line {line}): {what}")

    def words(self, key: str) -> str:
        """Return what is written for a key, empty if nothing is."""
        return (self.given[key].words or "").strip() if key in self.given else ""


def _made(entry: Entry, house: Settings, known: Mapping[str, str]) -> City:
    assert house.cities_file is not None
    draft = _Draft(entry, house.cities_file)
    if not NAME.fullmatch(entry.name):
        draft.wrong("name", "is small letters, digits and _, for example kediri")
    _take(draft)
    token = _secret(draft, TOKEN_FROM, known)
    if token and not TOKEN.fullmatch(token):
        draft.wrong(TOKEN_FROM, "the variable holds no token; copy it anew from @BotFather")
    key = _secret(draft, KEY_FROM, known)
    if not draft.words("city_name"):
        draft.wrong("city_name", "is missing: what the city is called, for example Kota Kediri")
    if draft.faults:
        return City(entry.name, None, tuple(draft.faults))
    own = _own(draft, house) | {"bot_token": token, "data_key": key}
    return _checked(draft, own | _brought(house, token))


def _take(draft: _Draft) -> None:
    """Take the keys that a city may have, and say which others there are."""
    if not draft.entry.keys:
        draft.wrong("name", "nothing is set below it; `python -m bot city add` asks for all")
    for written, value in draft.entry.keys:
        key = written.lower()
        twice = key in draft.given
        draft.given[key] = value
        if twice:
            draft.wrong(key, "is set twice; take one out")
        elif key in SECRETS:
            draft.wrong(
                key,
                f"no secret stands in this file; write {SECRETS[key]} and the name of the"
                " variable that holds it",
            )
        elif key in OF_THE_HOUSE:
            draft.wrong(key, f"holds for the whole house; write it in {SETTINGS_FILE}")
        elif key not in KEYS:
            near = get_close_matches(key, KEYS, n=1)
            draft.wrong(key, "no such setting" + (f"; write {near[0]}" if near else ""))
        elif value.words is None:
            draft.wrong(key, "is one value, or a list of some")


def _secret(draft: _Draft, key: str, known: Mapping[str, str]) -> str:
    """Return what the variable holds that a key names; the secret itself is never repeated."""
    name = draft.words(key)
    if not VARIABLE.fullmatch(name):
        of = f"{draft.entry.name}_{key.partition('_')[0]}".upper()
        draft.wrong(key, f"is the name of the variable that holds it, for example {of}")
        return ""
    found = held(name, known)
    if not found:
        draft.wrong(key, f"{name} is not set; set it in the environment or in {SETTINGS_FILE}")
    return found


def _own(draft: _Draft, house: Settings) -> dict[str, object]:
    """Return what is a city's own, said or not."""
    name, place = draft.entry.name, house.database
    said = {key: value.words for key, value in draft.given.items() if key in Settings.model_fields}
    own: dict[str, object] = {**NOT_SHARED, "cities_file": None}
    own["backup_dir"] = house.backup_dir / name
    if isinstance(place, Server):
        own["database_url"] = place.with_schema(draft.words(SCHEMA) or name).url
    else:
        own["database_url"] = f"sqlite:///{file_of(place, name)}"
    own |= said
    if "language" in own:
        own["bot_language"] = own.pop("language")  # goes before the environment's
    return own


def _brought(house: Settings, token: str) -> dict[str, object]:
    """Return where Telegram brings a city's updates to: one port, a path and a secret for each."""
    if not house.webhook_url:
        return {}
    bot_id, secret = token.partition(":")[0], house.webhook_secret.get_secret_value()
    return {
        "webhook_url": f"{house.webhook_url.rstrip('/')}/{bot_id}",
        "webhook_secret": hmac.new(secret.encode(), bot_id.encode(), hashlib.sha256).hexdigest(),
    }


def _checked(draft: _Draft, own: dict[str, object]) -> City:
    schema = draft.words(SCHEMA)
    if schema and ("database_url" in draft.given or str(own["database_url"]).startswith("sqlite")):
        draft.wrong(SCHEMA, "is one of a server's; a file has none: write database_url")
    elif schema and not NAME.fullmatch(schema):
        draft.wrong(SCHEMA, "is small letters, digits and _")
    try:
        settings = Settings(**own)  # type: ignore[arg-type]
    except ValidationError as error:
        for one in error.errors(include_input=False):
            key = str(one["loc"][0]) if one["loc"] else "settings"
            key = SECRETS.get(key, "language" if key.endswith("language") else key)
            draft.wrong(key, one["msg"].removeprefix("Value error, "))
    else:
        place = settings.database
        if isinstance(place, Server) and not schema and not OF_A_SERVER.fullmatch(place.schema):
            draft.wrong("database_url", NAMES_NO_SCHEMA.format(name=draft.entry.name))
        for line in wrong_steps(settings):
            draft.wrong("sop_file", line)
        if not draft.faults:
            return City(draft.entry.name, settings)
    return City(draft.entry.name, None, tuple(draft.faults))


def _apart(found: Sequence[City]) -> Iterator[City]:
    """Let no two cities share what must be one's own: who stands further down is at fault."""
    taken: dict[tuple[str, object], int] = {}
    for number, one in enumerate(found):
        faults = [
            f"{one.name}: {what}: {found[first].name} has the same; {remedy}"
            for what, value, remedy in _alone(one)
            if (first := taken.setdefault((what, value), number)) != number
        ]
        yield City(one.name, None, (*one.faults, *faults)) if faults else one


def _alone(one: City) -> Iterator[tuple[str, object, str]]:
    """Give what no other city may have: the key it comes from, its value, and the remedy."""
    yield "name", one.name, "give each city a name of its own"
    if (settings := one.settings) is None:
        return
    bot_id = settings.bot_token.get_secret_value().partition(":")[0]
    yield TOKEN_FROM, bot_id, "each city has a bot of its own: get one from @BotFather"
    for key in settings.keys:
        yield KEY_FROM, key, "make a key for each city: python -m bot keys new"
    place = settings.database
    where = str(place) if isinstance(place, Server) else place.resolve()
    yield "database", where, "give each city a schema or a file of its own"
