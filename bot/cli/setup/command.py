"""The command `setup`: the questions in turn, then one file, and what to do next."""

import os
import sys
from pathlib import Path

import typer

from bot.cli.session import Refused
from bot.cli.setup import settings_file
from bot.cli.setup.dialogue import Dialogue
from bot.cli.setup.questions import QUESTIONS, Interview
from bot.settings import SETTINGS_FILE, BadSettings, load, set_in
from bot.texts import DEFAULT, languages, text
from storage import private_files

API = "BOT_API_URL"
PROGRAM = Path(__file__).resolve().parents[3]


def setup() -> None:
    """Ask what a new city needs, one question at a time, and write settings.env."""
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise Refused(
            "`setup` asks questions: start it in a terminal. Without one, fill in a copy of"
            " settings.example.env."
        )
    if not os.access(Path.cwd(), os.W_OK):
        raise Refused(f"Nothing may be written in {Path.cwd()}: go to the bot's own folder first.")
    talk = Dialogue(DEFAULT)
    try:
        talk = _in_language()
        _interview(talk)
    except (KeyboardInterrupt, typer.Abort):
        typer.echo()
        raise Refused(text("setup-stopped", talk.language)) from None


def _in_language() -> Dialogue:
    """Ask for the language of all that follows, in each of them."""
    typer.echo(" / ".join(text("setup-hello", one) for one in languages()))
    options = [(one, text("language-name", one)) for one in languages()]
    return Dialogue(Dialogue(DEFAULT).choose(options, DEFAULT))


def _interview(talk: Dialogue) -> None:
    words = settings_file.begun(SETTINGS_FILE)
    file = SETTINGS_FILE.resolve()
    if SETTINGS_FILE.exists():
        talk.say("setup-there", file=str(file))
        if not talk.yes(default=False):
            raise typer.Abort
    talk.say("setup-begin", count=len(QUESTIONS))
    given = Interview(talk, set_in(words))
    for number, question in enumerate(QUESTIONS, 1):
        typer.echo(f"\n[{number}/{len(QUESTIONS)}]")
        question(given)
    if own := os.environ.get(API):  # it answered, so it is the one to be asked from now on
        given.answers[API] = own
    typer.echo()
    _shown(given)
    talk.say("setup-write", file=str(file))
    if not talk.yes(default=True):
        raise typer.Abort
    for name, value in given.answers.items():
        words = settings_file.put(words, name, value)
    settings_file.write(SETTINGS_FILE, words)
    private_files.make_folder(given.folder())
    _what_next(given, file)


def _shown(given: Interview) -> None:
    """Show what was answered, without what is secret; a server's address may hold a password."""
    shown = dict.fromkeys(("BOT_TOKEN", "DATA_KEY"), "***")
    if given.server is not None:
        shown["DATABASE_URL"] = str(given.server)
    for name, value in given.answers.items():
        typer.echo(f"  {name}={shown.get(name, value)}")


def _what_next(given: Interview, file: Path) -> None:
    talk = given.talk
    talk.say("setup-written", file=str(file))
    for name in [
        one for one, value in given.answers.items() if os.environ.get(one, value) != value
    ]:
        talk.say("setup-hidden-by-environment", name=name)
    try:
        load()
    except BadSettings as bad:
        typer.echo(str(bad))
    typer.echo()
    if given.before.get("CITIES_FILE") or os.environ.get("CITIES_FILE"):
        talk.say("setup-next-house", command=_command())
        return
    kept = "file" if given.server is None else "server"
    talk.say("setup-next", command=_command(), kept=kept)


def _command() -> str:
    """Return how the program is called from here.

    Outside its own folder Python does not find it: there one has the short way of
    docs/golive.md, which also keeps root from owning the data.
    """
    ours, here = Path(sys.executable), Path.cwd()
    if here != PROGRAM:
        return "bot"
    return f"{ours.relative_to(here) if here in ours.parents else ours} -m bot"
