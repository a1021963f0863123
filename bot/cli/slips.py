"""`slips`: numbered paper slips of an office, to be kept for when power or signal fails."""

from functools import partial
from pathlib import Path

from bot.cli.printing import office_called, print_to
from bot.cli.session import Refused, checked, within
from bot.domain.door.errors import TooManySlips
from bot.domain.door.slips import SlipSheet
from bot.services import Services
from bot.views.paper.kit import Progress, Words
from bot.views.paper.sheets import slips_pdf


def slips(*, out: Path, office: str, count: int) -> None:
    """Write new slips as A4 pages; raise `Refused` for an unknown office, or without numbers."""
    settings = checked()
    sheet = within(settings, partial(_made, code=office, count=count))

    def draw(_: Progress) -> bytes:
        return slips_pdf(sheet, say=Words(settings.language))

    print_to(out, draw, pages=count, what="slip")


async def _made(services: Services, *, code: str, count: int) -> SlipSheet:
    office = await office_called(services, code)
    if office is None:
        raise Refused("Which office? --office CODE; `offices list` shows the codes.")
    try:
        batch_id = await services.slip_files.make(office.id, count, by=None)
    except TooManySlips:
        raise Refused(f"{office.name} has too many slips that nobody has entered yet.") from None
    return await services.slip_files.sheet(batch_id)
