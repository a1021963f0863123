"""`rehearse`: a fresh sample city, a Telegram on this desk, and the bot against it."""

import base64
import os
import sys
import tempfile
from datetime import datetime
from functools import partial
from math import ceil
from pathlib import Path
from zoneinfo import ZoneInfo

import typer

from bot.cli import sample
from bot.cli.session import Refused, looking, within
from bot.cli.stories import Telling, called
from bot.domain.hours import is_open, next_opening, parse_hours
from bot.domain.rights import Role
from bot.rehearsal import City, PortTaken, Poster, Story, serve
from bot.services import Services
from bot.settings import Settings
from storage.sealing import new_key

# The rehearsal begins in these hours, so that a visit makes sense whenever it is opened.
OPEN = "Sen-Jum 07:30-14:00"


def rehearse(*, port: int, bot: bool, story: str = "", speed: int = 1) -> None:
    """Run stand-in and bot until Ctrl-C; raise `Refused` if the port is taken.

    `story`: what the city's people do by themselves, or nothing; raise `Refused` if unknown.
    """
    telling = called(story) if story else None
    with tempfile.TemporaryDirectory(prefix="pintu-sehat-") as folder:
        local = datetime.now(ZoneInfo("Asia/Jakarta"))  # noqa: TID251
        offset = seconds_until(telling.begins(local), local) if telling else office_hours(local)
        environment = _environment(Path(folder), port, offset)
        settings = Settings.model_validate({k.lower(): v for k, v in environment.items()})

        async def hung_up() -> tuple[Poster, ...]:
            return await looking(settings, sample.posters)

        city, played = within(settings, partial(seed, telling=telling))
        try:
            serve(
                city,
                port=port,
                bot_command=[sys.executable, "-m", "bot", "run"] if bot else None,
                bot_env={**os.environ, **environment},
                clock_file=Path(environment["CLOCK_FILE"]),
                log_file=Path(folder) / "bot.log",
                on_ready=_announce,
                offset=offset,
                story=played,
                speed=speed,
                hung_up=hung_up,
            )
        except PortTaken as taken:
            hint = f"make demo PORT={port + 1}"
            raise Refused(f"Port {port} is in use. Choose another one: {hint}") from taken


async def seed(services: Services, *, telling: Telling | None) -> tuple[City, Story | None]:
    """Make the sample city, and the story if one is told; else only the Satgas is known.

    Officers are confirmed by whoever tries it out; nobody would guess to begin with the Satgas.
    """
    filled = await sample.fill(services)
    if telling is not None:
        return await telling.stage(services, filled)
    await sample.appoint(services, sample.SATGAS, Role.SATGAS, None)
    return filled, None


def office_hours(local: datetime) -> int:
    """Return how many seconds to the next morning of an open office; 0 if offices are open."""
    hours = parse_hours(OPEN)
    if is_open(hours, local):
        return 0
    morning = next_opening(hours, local)
    assert morning is not None
    return seconds_until(morning, local)


def seconds_until(moment: datetime, local: datetime) -> int:
    """Return the whole seconds after which `moment` has come."""
    return ceil((moment - local).total_seconds())


def _environment(folder: Path, port: int, offset: int) -> dict[str, str]:
    clock_file = folder / "clock"
    clock_file.write_text(str(offset))
    return {
        "BOT_TOKEN": sample.BOT.token,
        "BOT_USERNAME": sample.BOT.username,
        "BOT_API_URL": f"http://127.0.0.1:{port}",
        "DATABASE_URL": f"sqlite:///{folder}/rehearsal.db",
        "DATA_KEY": base64.b64encode(new_key()).decode(),
        "CLOCK_FILE": str(clock_file),
        "ADMIN_IDS": str(sample.ADMIN.id),
        "CITY_NAME": sample.CITY_NAME,
        "BOT_LANGUAGE": sample.language(os.environ.get("LANGUAGE", "")),
        "COLOUR_RULES": os.environ.get("COLOUR_RULES", "P1"),
        "LOG_LEVEL": os.environ.get("LOG_LEVEL", "INFO"),
    }


def _announce(address: str) -> None:
    typer.echo(f"\n  Pintu Sehat rehearsal: {address}\n\n  Stop with Ctrl-C.\n")
