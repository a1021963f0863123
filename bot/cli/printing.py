"""What the commands that print share: one office by its code, a progress bar, the file."""

from collections.abc import Callable
from pathlib import Path

import typer
from rich.progress import Progress

from bot.cli.session import Refused
from bot.domain.offices import Office
from bot.services import Services
from bot.texts import text
from bot.views.paper import kit

NO_OFFICES = "There are no offices yet: `python -m bot offices import FILE.xlsx`."


async def office_called(services: Services, code: str) -> Office | None:
    """Return the office with this code, None without a code; raise `Refused` for a wrong one."""
    if not code:
        return None
    office = await services.offices.of_code(code)
    if office is None:
        raise Refused(text("import-no-office", services.settings.language, code=code))
    return office


def print_to(out: Path, draw: Callable[[kit.Progress], bytes], *, pages: int, what: str) -> None:
    """Draw with a progress bar and write the file; raise `Refused` if that cannot be."""
    with Progress(transient=True) as progress:
        task = progress.add_task(f"{what}s", total=pages)
        pdf = draw(lambda done: progress.update(task, completed=done))
    try:
        out.write_bytes(pdf)
    except OSError as error:
        raise Refused(f"{out} cannot be written: {error.strerror}") from None
    typer.echo(f"{out}: {counted(pages, what)}")


def counted(count: int, what: str) -> str:
    """Return how many there are of something: 1 poster, 2 posters."""
    return f"{count} {what}" if count == 1 else f"{count} {what}s"
