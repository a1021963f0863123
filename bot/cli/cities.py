"""`city`: the cities of a house: add one, list them, look at them, take one out of the file."""

import asyncio
import base64
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from bot.cli.doctor import examined, report
from bot.cli.moving_in import leave_nothing_behind, tell_how_to_look
from bot.cli.session import Refused
from bot.cli.setup import settings_file
from bot.house import cities_file
from bot.house.cities import (
    KEY_FROM,
    NAME,
    TOKEN,
    TOKEN_FROM,
    VARIABLE,
    City,
    city,
    held,
    variables,
)
from bot.house.cities import cities as cities_of
from bot.settings import SETTINGS_FILE, BadSettings, Settings, load, text_of
from bot.settings.servers import Place, Server
from storage.engine import begun, bot_runs, make_schema, owned
from storage.sealing import new_key
from storage.sqlite import DatabaseTrouble
from storage.unusable import Unusable, plainly

USUAL = Path("cities.yaml")
RESTS = "rests"
cities = typer.Typer(help="The cities of one house.", no_args_is_help=True)
Name = Annotated[str, typer.Argument(help="Small letters, digits and _: kediri.")]


@cities.command("add")
def add(
    name: Name,
    *,
    city_name: Annotated[str, typer.Option(prompt="What the city is called (Kota Kediri)")],
    timezone: Annotated[str, typer.Option(prompt="Its time zone")] = "Asia/Jakarta",
    language: Annotated[str, typer.Option(prompt="Its language: id, en or jv")] = "id",
    token_from: Annotated[str, typer.Option(help="The variable that holds its token.")] = "",
    key_from: Annotated[str, typer.Option(help="The variable that holds its key.")] = "",
    database_url: Annotated[str, typer.Option(help="Where it lies, if it does already.")] = "",
) -> None:
    """Ask for what a city needs and write it into the file; make its key and its schema."""
    house = load()
    file = house.cities_file or USUAL
    keys = {
        "city_name": city_name,
        TOKEN_FROM: token_from or f"{name}_TOKEN".upper(),
        KEY_FROM: key_from or f"{name}_KEY".upper(),
        "timezone": timezone,
        "language": language,
        "database_url": database_url,
    }
    _require_names(
        name, file, said=(token_from, key_from), used=(keys[TOKEN_FROM], keys[KEY_FROM])
    )
    leave_nothing_behind(house, name, (token_from, key_from), database_url)
    with settings_file.put_back(SETTINGS_FILE, file):
        if house.cities_file is None:
            _put("CITIES_FILE", str(file))
        makes_key = _ask_for_secrets(keys[TOKEN_FROM], keys[KEY_FROM])
        written = {key: value for key, value in keys.items() if value}
        settings_file.write(file, cities_file.with_city(text_of(file), name, written))
        place = _made(name)
    if makes_key:
        typer.echo(
            f"{keys[KEY_FROM]} was made and stands in {SETTINGS_FILE}: keep a copy in a"
            " safe place."
        )
    typer.echo(f"{name} stands in {file}; its database: {place}. Restart the bot, then look:")
    tell_how_to_look(name)


def _require_names(name: str, file: Path, *, said: Sequence[str], used: Sequence[str]) -> None:
    """Raise `Refused` for a name that no city can have, or that would take what is not its own."""
    if not NAME.fullmatch(name):
        raise Refused(f"{name}: a city's name is small letters, digits and _, for example kediri.")
    if file.exists() and any(one.name == name for one in cities_file.entries_in(file)):
        raise Refused(f"{name} stands in {file} already.")
    for one in used:
        if not VARIABLE.fullmatch(one):
            raise Refused(f"{one}: a variable's name is letters, digits and _.")
        if one not in said and one.lower() in Settings.model_fields:
            raise Refused(
                f"{one} is a setting of the bot itself: say how the variable of {name} is called"
                " with --token-from or --key-from, or give the city another name."
            )


def _made(name: str) -> Place:
    """Return where the city lies that was just written, with its schema; raise `Refused`."""
    made = city(load(), name)
    if made.settings is None:
        raise Refused("\n".join([*made.faults, "Nothing was written."]))
    place = made.settings.database
    if isinstance(place, Server):
        with plainly(place):
            make_schema(place)
    return place


def _ask_for_secrets(token: str, key: str) -> bool:
    """Ask for a token where none is set, make a key likewise, and tell whether one was made."""
    there = variables()
    if not os.environ.get(token) and not TOKEN.fullmatch(held(token, there)):
        asked = f"{token}, from @BotFather (not shown)"
        while not TOKEN.fullmatch(given := typer.prompt(asked, hide_input=True).strip()):
            typer.echo("This is no token: copy it anew from @BotFather, all of it.")
        _put(token, given)
    if makes_key := not held(key, there):
        _put(key, base64.b64encode(new_key()).decode())
    return makes_key


def _put(name: str, value: str) -> None:
    words = settings_file.begun(SETTINGS_FILE)
    settings_file.write(SETTINGS_FILE, settings_file.put(words, name, value.strip()))


@cities.command("list")
def list_them() -> None:
    """List the cities, where each has its data, which process has it and since when."""
    house = _house()
    found = cities_of(house)
    owners = _owners(found)
    for one in found:
        if (settings := one.settings) is None:
            typer.echo(f"{one.name}: cannot run: {one.faults[0]}")
        else:
            seen = owners[one.name] if owners[one.name] != RESTS else _rests(settings.database)
            typer.echo(f"{one.name}: {settings.city_name}, {settings.database}: {seen}")


def _rests(place: Place) -> str:
    """Return what can be seen of a city that no process has."""
    try:
        with plainly(place):
            there = begun(place)
    except Unusable as unusable:
        return f"cannot run: {unusable}"
    why = "none runs here, or it fails: `city check` and the log say why"
    return f"{RESTS} ({why})" if there else f"{RESTS}: no bot has run there yet"


def _owners(found: list[City]) -> dict[str, str]:
    """Return of each city which process has it, in words."""
    told: dict[str, str] = {}
    for one in found:
        if (settings := one.settings) is None:
            continue
        place = settings.database
        try:
            if isinstance(place, Server):
                owner = asyncio.run(owned(place, [place.schema])).get(place.schema)
                told[one.name] = f"runs at {owner.process} since {owner.since}" if owner else RESTS
            else:
                told[one.name] = "runs" if place.exists() and bot_runs(place) else RESTS
        except DatabaseTrouble as trouble:
            told[one.name] = f"not known: {trouble}"
    return told


@cities.command("check")
def check(
    name: Annotated[str, typer.Argument(help="One city; without it all.")] = "",
    as_json: Annotated[bool, typer.Option("--json", help="For machines, one object.")] = False,
) -> None:
    """Look at all that a city hangs on, as `check` does; exit code 1 if something is wrong."""
    _house()
    report(examined(name), as_json=as_json)


@cities.command("remove")
def remove(name: Name) -> None:
    """Take a city out of the file; its data stays, and it says where."""
    house = _house()
    one, file = city(house, name), house.cities_file
    assert file is not None
    _take_out(name, file)
    where = one.settings.database if one.settings is not None else "its database"
    typer.echo(f"{name} stands in {file} no more; restart the bot. Its data stays: {where}.")
    typer.echo("Its token and key stay where they are: without the key the data cannot be read.")


def _take_out(name: str, file: Path) -> None:
    """Write the file without a city; raise `Refused` where only a person can say what is meant."""
    known = cities_file.entries_in(file)
    lines = [str(one.line) for one in known if one.name == name]
    if len(lines) > 1:
        raise Refused(
            f"{name} stands in {file} on the lines {' and '.join(lines)}: take the wrong one out"
            " by hand."
        )
    left = [one.name for one in known if one.name != name]
    with settings_file.put_back(file):
        settings_file.write(file, cities_file.without_city(text_of(file), name))
        if [one.name for one in cities_file.entries_in(file)] != left:  # they share a line, say
            raise Refused(f"Take {name} out of {file} by hand; it stands on line {lines[0]}.")


def _house() -> Settings:
    house = load()
    if house.cities_file is None:
        raise BadSettings("CITIES_FILE is not set: `python -m bot city add` makes the file.")
    return house
