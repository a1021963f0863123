"""Door posters: the facts of each door in, one PDF with a page per door out."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Literal

from bot.domain.paper.posters import Kind, Poster
from bot.views.imprint import Imprint
from bot.views.paper.kit import Progress, Say


@dataclass(frozen=True, slots=True)
class PosterFacts:
    """What one door's poster says; a line whose fact is None is left out."""

    office: str
    door: str
    link: str
    bot_username: str
    city: str
    retention_days: int
    number: str | None = None
    typed_code: str | None = None
    wifi: str | None = None
    kind: Literal["entry", "exit"] = "entry"


def facts_of(
    poster: Poster, *, link: str, bot_username: str, city: str, retention_days: int
) -> PosterFacts:
    """Return what a poster in force says; nobody needs the Wi-Fi to leave."""
    entry = poster.kind is Kind.ENTRY
    return PosterFacts(
        office=poster.door.office.name,
        door=poster.door.name,
        link=link,
        bot_username=bot_username,
        city=city,
        retention_days=retention_days,
        number=poster.number,
        typed_code=poster.typed_code,
        wifi=poster.door.office.wifi if entry else None,
        kind="entry" if entry else "exit",
    )


def poster_pdf(
    posters: Sequence[PosterFacts],
    *,
    say: Say,
    progress: Progress | None = None,
    imprint: Imprint | None = None,
) -> bytes:
    """Return a PDF of A4 pages, one per poster in the order given.

    `say(key, **values)` gives the words of one language; `progress` hears after each page
    how many are done. Raises ValueError without posters or for a link no QR code can hold.
    """
    # The bot's own process imports this module for the facts and must never load fpdf2.
    from bot.views.paper.kit.document import pages  # noqa: PLC0415
    from bot.views.paper.posters.page import draw_poster  # noqa: PLC0415

    return pages(posters, partial(draw_poster, say=say), progress=progress, imprint=imprint)
