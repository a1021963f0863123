"""What the commands that change offices and holidays share: read, show, ask, do."""

import errno
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Annotated, TypeVar

import typer

from bot.cli.session import Refused, problems, within
from bot.domain.errors import DomainError
from bot.services import Services
from bot.services.table_file import LARGEST, BadFile
from bot.settings import Settings
from bot.texts import text

Yes = Annotated[bool, typer.Option("--yes", help="Do it without asking: for scripts.")]
Rows = TypeVar("Rows")
Change = TypeVar("Change")
Changes = tuple[Change, ...]
# The system's own words are English: a file's trouble is told in the reader's language.
UNREADABLE = {
    errno.ENOENT: "file-gone",
    errno.EISDIR: "file-is-folder",
    errno.EACCES: "file-forbidden",
}
_AGREED = frozenset({"y", "ya", "yes", "inggih"})


def read(
    file: Path, reader: Callable[[bytes], Rows], language: str, *, largest: int = LARGEST
) -> Rows:
    """Return what a file says; raise `Refused` with all that is wrong with it."""
    try:
        with file.open("rb") as opened:
            data = opened.read(largest + 1)  # the reader refuses what is larger
    except OSError as error:
        key = UNREADABLE.get(error.errno or 0, "file-unreadable")
        raise Refused(text(key, language, file=str(file))) from None
    try:
        return reader(data)
    except BadFile as bad:
        raise Refused(problems(bad, language)) from None


def settle(
    settings: Settings,
    preview: Callable[[Services], Awaitable[Changes[Change]]],
    do: Callable[[Services, Changes[Change]], Awaitable[Changes[Change]]],
    show: Callable[[Changes[Change], str], str],
    *,
    yes: bool,
    note: str = "",
) -> Changes[Change]:
    """Show what will change, ask, do exactly that and return it; nothing to do is no mistake.

    Raise `Refused` without a yes: then nothing was changed.
    """
    language = settings.language
    try:
        changes = within(settings, preview)
        if not changes:
            typer.echo(text("import-nothing", language))
            return ()
        typer.echo("\n".join(filter(None, (note, show(changes, language)))))
        if not yes:
            _ask(language)
        return within(settings, lambda services: do(services, changes))
    except DomainError as no:
        raise Refused(text(no.key, language, **no.values)) from None


def _ask(language: str) -> None:
    if not sys.stdin.isatty():
        raise Refused(text("import-not-confirmed", language))
    answer = typer.prompt(text("import-question", language), default="", show_default=False)
    if answer.strip().casefold() not in _AGREED:
        raise Refused(text("import-declined", language))
