"""The command `check`: every look in turn, its report for people or for machines."""

import asyncio
import json
from collections.abc import Awaitable, Callable, Iterator, Sequence
from dataclasses import asdict, replace
from typing import Annotated, NoReturn

import typer

from bot.cli.doctor import city as of_the_city
from bot.cli.doctor import house as of_the_house
from bot.cli.doctor import machine, stored, telegram
from bot.cli.doctor.finding import Finding, Patient
from bot.cli.session import KEY_HINT, called_city
from bot.clock import Clock
from bot.house.alone import told_of
from bot.house.cities import City, cities, city
from bot.settings import BadSettings, Settings, load
from storage.database import Database
from storage.engine import begun
from storage.sqlite import DatabaseTrouble
from storage.unusable import Unusable, plainly

LOOKS: tuple[Callable[[Patient], Awaitable[Iterator[Finding]]], ...] = (
    machine.folder,
    machine.disk,
    machine.descriptors,
    stored.database,
    stored.owner,
    stored.key,
    stored.cells,
    telegram.telegram,
    of_the_city.steps,
    of_the_city.offices,
    of_the_city.holidays,
)


def check(
    as_json: Annotated[bool, typer.Option("--json", help="For machines, one object.")] = False,
) -> None:
    """Look at all that a running city hangs on, with remedies; exit code 1 if one is wrong."""
    report(examined(), as_json=as_json)


def report(found: Sequence[Finding], *, as_json: bool = False) -> NoReturn:
    """Print what was found; exit code 1 if anything is to be done."""
    well = all(one.well for one in found)
    if as_json:
        told = {"ok": well, "findings": [{"ok": one.well, **asdict(one)} for one in found]}
        typer.echo(json.dumps(told, ensure_ascii=False, indent=1))
    else:
        for one in found:
            mark = "-- " if one.only_told else "ok " if one.well else "!! "
            typer.echo(f"{mark}{one.check}: {one.what}" + (f" -> {one.remedy}" * (not one.well)))
    raise typer.Exit(0 if well else 1)


def examined(name: str = "") -> list[Finding]:
    """Look at everything; where there are several cities at the one of this name, or at all."""
    try:
        house = load()
        if house.cities_file is None:
            return _of(house)
        wanted = name or called_city.get()
        found = [city(house, wanted)] if wanted else cities(house)
        of_all = [] if wanted else list(of_the_house.house(house, found))
    except BadSettings as bad:
        return _wrong(str(bad), "mend it in settings.env; settings.example.env describes each")
    return of_all + [
        _of_one(one, finding)
        for one in found
        for finding in (
            _wrong("\n".join(one.faults), f"mend it in {house.cities_file}; docs/cities.md")
            if one.settings is None
            else _of(one.settings)
        )
    ]


def _of_one(one: City, found: Finding) -> Finding:
    """Return what was found in a city of a house, with what it is called there."""
    return replace(
        found,
        check=f"{one.name} {found.check}",
        what=told_of(one, found.what),
        remedy=told_of(one, found.remedy),
    )


def _wrong(lines: str, remedy: str) -> list[Finding]:
    return [Finding("settings", line, remedy) for line in lines.splitlines()]


def _of(settings: Settings) -> list[Finding]:
    try:
        if not settings.keys:
            return [Finding("key", "DATA_KEY is missing", KEY_HINT.partition(". ")[2])]
        with plainly(settings.database):
            return asyncio.run(_looked(settings))
    except Unusable as unusable:
        what, _, remedy = str(unusable).partition(". ")
        return [Finding("database", what, remedy)]


async def _looked(settings: Settings) -> list[Finding]:
    place = settings.database
    database = await Database.open(place, settings.keys) if begun(place) else None
    patient = Patient(settings, Clock(settings.clock_file).now(), database)
    found = [Finding("settings", "all understood")]
    try:
        for look in LOOKS:
            try:
                found += await look(patient)
            except DatabaseTrouble as trouble:
                found.append(Finding("database", f"{look.__name__}: {trouble}", stored.BACKUP))
    finally:
        if database is not None:
            await database.close()
    return found
