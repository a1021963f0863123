"""`rehearse`: a fresh sample city, a Telegram on this desk, and the bot against it."""

import base64
import os
import sys
import tempfile
from pathlib import Path

import typer

from bot.cli import sample
from bot.cli.session import within
from bot.rehearsal import serve
from bot.settings import Settings
from storage.sealing import new_key


def rehearse(
    port: int = typer.Option(8080, help="Where to serve page and Bot API, on this machine only."),
    bot: bool = typer.Option(True, help="Start the bot too (--no-bot: only the stand-in)."),
) -> None:
    """Open the rehearsal: print the address of the page, run until Ctrl-C."""
    with tempfile.TemporaryDirectory(prefix="pintu-sehat-") as folder:
        environment = _environment(Path(folder), port)
        settings = Settings.model_validate({k.lower(): v for k, v in environment.items()})
        city = within(settings, sample.fill)
        serve(
            city,
            port=port,
            bot_command=[sys.executable, "-m", "bot", "run"] if bot else None,
            bot_env={**os.environ, **environment},
            clock_file=Path(environment["CLOCK_FILE"]),
            log_file=Path(folder) / "bot.log",
            on_ready=_announce,
        )


def _environment(folder: Path, port: int) -> dict[str, str]:
    clock_file = folder / "clock"
    clock_file.write_text("0")
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
