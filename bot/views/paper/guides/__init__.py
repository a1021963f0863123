"""The officer's guide: an office's facts in, one A4 page per office out."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from bot.domain.cases.case import OUTCOMES
from bot.domain.cases.steps import Sop
from bot.domain.colour import Colour
from bot.domain.offices import Office
from bot.views.imprint import Imprint
from bot.views.paper.kit import Progress, Words

CASES = (Colour.RED, Colour.BLACK, Colour.ASK)  # the colours an officer acts on, as printed


@dataclass(frozen=True, slots=True)
class GuideFacts:
    """What one office's guide says beside what all guides say."""

    office: str
    city: str
    puskesmas_phone: str | None
    satgas_phone: str | None
    yellow_asks: bool
    steps: Mapping[Colour, tuple[str, ...]]
    outcomes: tuple[str, ...]  # their keys


def facts_of(office: Office, sop: Sop, *, city: str, language: str) -> GuideFacts:
    """Return what an office's guide says: the city's steps, and all outcomes they allow."""
    allowed = {one for colour in CASES for one in sop.by_colour[colour].outcomes}
    return GuideFacts(
        office=office.name,
        city=city,
        puskesmas_phone=office.puskesmas_phone,
        satgas_phone=office.satgas_phone,
        yellow_asks=office.yellow_asks,
        steps={
            colour: tuple(one.said(language) for one in sop.by_colour[colour].steps)
            for colour in CASES
        },
        outcomes=tuple(one.key for one in OUTCOMES if one in allowed),
    )


def guide_pdf(
    guides: Sequence[GuideFacts],
    *,
    say: Words,
    imprint: Imprint,
    progress: Progress | None = None,
) -> bytes:
    """Return a PDF of A4 pages, one per guide in the order given; raise ValueError without any."""
    # The bot's own process imports this module for the facts and must never load fpdf2.
    from bot.views.paper.guides.page import draw_guide  # noqa: PLC0415
    from bot.views.paper.kit.document import pages  # noqa: PLC0415

    draw = partial(draw_guide, say=say, imprint=imprint)
    return pages(guides, draw, progress=progress, imprint=imprint)
