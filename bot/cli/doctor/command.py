"""The command `check`: every look in turn, its report for people or for machines."""

import asyncio
import json
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import asdict
from typing import Annotated

import typer

from bot.cli.doctor import city, machine, stored, telegram
from bot.cli.doctor.finding import Finding, Patient
from bot.cli.session import KEY_HINT
from bot.clock import Clock
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
    city.steps,
    city.offices,
    city.holidays,
)


def check(
    as_json: Annotated[bool, typer.Option("--json", help="For machines, one object.")] = False,
) -> None:
    """Look at all that a running city hangs on, with remedies; exit code 1 if one is wrong."""
    found = _examined()
    well = all(one.well for one in found)
    if as_json:
        report = {"ok": well, "findings": [{"ok": one.well, **asdict(one)} for one in found]}
        typer.echo(json.dumps(report, ensure_ascii=False, indent=1))
    else:
        for one in found:
            mark = "ok " if one.well else "!! "
            typer.echo(f"{mark}{one.check}: {one.what}" + (f" -> {one.remedy}" * (not one.well)))
    raise typer.Exit(0 if well else 1)


def _examined() -> list[Finding]:
    try:
        settings = load()
        if not settings.keys:
            return [Finding("key", "DATA_KEY is missing", KEY_HINT.partition(". ")[2])]
        with plainly(settings.database):
            return asyncio.run(_looked(settings))
    except BadSettings as bad:
        remedy = "mend it in settings.env; settings.example.env describes each"
        return [Finding("settings", line, remedy) for line in str(bad).splitlines()]
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
