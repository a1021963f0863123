"""`rehearse`: a fresh sample city, a Telegram on this desk, and the bot against it."""

import base64
import os
import sys
import tempfile
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import typer

from bot.cli import sample
from bot.cli.session import Refused, within
from bot.domain.hours import is_open, next_opening, parse_hours
from bot.rehearsal import PortTaken, serve
from bot.settings import Settings
from storage.sealing import new_key

# The rehearsal begins in these hours, so that a visit makes sense whenever it is opened.
OPEN = "Sen-Jum 07:30-14:00"


def rehearse(*, port: int, bot: bool) -> None:
    """Run stand-in and bot until Ctrl-C; raise `Refused` if the port is taken."""
    with tempfile.TemporaryDirectory(prefix="pintu-sehat-") as folder:
        offset = office_hours(datetime.now(ZoneInfo("Asia/Jakarta")))  # noqa: TID251
        environment = _environment(Path(folder), port, offset)
        settings = Settings.model_validate({k.lower(): v for k, v in environment.items()})
        city = within(settings, sample.fill)
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
            )
        except PortTaken as taken:
            hint = f"make demo PORT={port + 1}"
            raise Refused(f"Port {port} is in use. Choose another one: {hint}") from taken


def office_hours(local: datetime) -> int:
    """Return how many seconds to the next morning of an open office; 0 if offices are open."""
    hours = parse_hours(OPEN)
    if is_open(hours, local):
        return 0
    morning = next_opening(hours, local)
    assert morning is not None
    return int((morning - local).total_seconds())


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
        "LANGUAGE": sample.language(os.environ.get("LANGUAGE", "")),
        "LOG_LEVEL": os.environ.get("LOG_LEVEL", "INFO"),
    }


def _announce(address: str) -> None:
    typer.echo(f"\n  Pintu Sehat rehearsal: {address}\n\n  Stop with Ctrl-C.\n")
