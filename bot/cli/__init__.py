"""The command line `python -m bot …`; a mistake ends with exit code 2 and one clear line."""

import sys

import typer

from bot.app import AlreadyRunning
from bot.cli import inviting, keys, offices, posters, rehearsing, running
from bot.cli.session import Refused
from bot.rehearsal import PortTaken
from bot.settings import BadSettings
from storage.sealing import CannotUnseal

app = typer.Typer(
    help="Pintu Sehat: receive visitors, hand red and black ones over, remind residents.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
app.command("run")(running.run)
app.command("rehearse")(rehearsing.rehearse)
app.command("invite")(inviting.invite)
app.command("posters")(posters.posters)
app.add_typer(offices.offices, name="offices")
app.add_typer(offices.holidays, name="holidays")
app.add_typer(keys.keys, name="keys")

MISTAKES = (BadSettings, Refused, AlreadyRunning, PortTaken, CannotUnseal)


def main() -> None:
    """Run a command; say what was wrong without a traceback."""
    try:
        app()
    except MISTAKES as mistake:
        sys.stderr.write(f"{mistake}\n")
        sys.exit(2)
