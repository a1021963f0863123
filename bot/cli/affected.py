"""`affected`: whom a breach concerns, as a file for who has to tell them."""

import csv
import os
from datetime import date
from functools import partial
from pathlib import Path

import typer

from bot.cli.session import Refused, checked, within
from bot.services import Services
from bot.services.account.affected import HEADING
from storage.private_files import make_file

Row = tuple[str, ...]


def affected(*, out: Path, since: str, until: str) -> None:
    """Write who is concerned into a file only its owner reads; raise `Refused` if it is there."""
    days = _days(since, until)
    if out.exists():
        raise Refused(f"{out} is there already: name another file, or delete it.")
    rows = within(checked(), partial(_found, days=days), reads=True)
    make_file(out)
    with out.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file).writerows((HEADING, *rows))
        file.flush()
        os.fsync(file.fileno())
    by_bot = sum(one[1] == "yes" for one in rows)
    typer.echo(f"{out}: {len(rows)} people, {by_bot} of them reached by the bot.")
    typer.echo("It names people: delete it once they are told.")


async def _found(services: Services, *, days: tuple[date, date] | None) -> list[Row]:
    return await services.affected.rows(days)


def _days(since: str, until: str) -> tuple[date, date] | None:
    if not since and not until:
        return None
    try:
        first, last = date.fromisoformat(since), date.fromisoformat(until)
    except ValueError:
        raise Refused("Both days are needed, as 2021-11-01: --since and --until.") from None
    if first > last:
        raise Refused("--since comes after --until.")
    return first, last
