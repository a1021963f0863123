"""Door posters: the facts of each door in, one PDF with a page per door out."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

Say = Callable[..., str]


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


def poster_pdf(
    posters: Sequence[PosterFacts],
    *,
    say: Say,
    progress: Callable[[int], None] | None = None,
) -> bytes:
    """Return a PDF of A4 pages, one per poster in the order given.

    `say(key, **values)` gives the words of one language; `progress` hears after each page
    how many are done. Raises ValueError without posters or for a link no QR code can hold.
    """
    # The bot's own process imports this module for the facts and must never load fpdf2.
    from bot.views.posters.page import draw_poster, new_document  # noqa: PLC0415

    if not posters:
        raise ValueError("no poster to draw")
    document = new_document()
    for done, facts in enumerate(posters, start=1):
        draw_poster(document, facts, say)
        if progress is not None:
            progress(done)
    return bytes(document.output())
