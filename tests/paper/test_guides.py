"""What lies on the officers' desk: one page that says what to press, do and dial."""

import subprocess
import sys
from datetime import datetime
from itertools import combinations
from zoneinfo import ZoneInfo

import numpy as np
import pypdfium2 as pdfium
import pytest

from bot.domain.cases.case import OUTCOMES
from bot.domain.colour import Colour
from bot.domain.offices import OfficeRow
from bot.services.cases.steps_file import city_steps, read_sop
from bot.texts import languages, text
from bot.views.paper.guides import GuideFacts, facts_of, guide_pdf
from bot.views.paper.kit import Imprint, Words
from bot.views.screen import unadorned
from tests.paper.sheets import assert_margins_are_white, picture_of, words_on

MORNING = datetime(2021, 11, 8, 7, 30, tzinfo=ZoneInfo("Asia/Jakarta"))
LONG_NAMES = (
    "Dinas Kependudukan dan Pencatatan Sipil serta Pelayanan Terpadu Satu Pintu Kota.",
    "Kelurahan" + "bendo" * 14 + "x",
)
A4 = (595.3, 841.9)  # points
ALIKE = 0.5  # points by which the boxes of two lines may touch
READABLE = 9  # points; the imprint alone is smaller than what an officer reads
NAMED = (
    "button-on-duty",
    "button-claim",
    "outcome-served-outside",
    "button-guest",
    "button-help-me",
)
ACTED_ON = (Colour.RED, Colour.BLACK, Colour.ASK)


def steps(colour: Colour, language: str) -> tuple[str, ...]:
    """Return the steps that come with the bot."""
    return tuple(one.said(language) for one in city_steps(None).by_colour[colour].steps)


def guide(language: str = "id", **changed: object) -> GuideFacts:
    facts: dict[str, object] = {
        "office": "Kelurahan Turi",
        "city": "Kota Blitar",
        "puskesmas_phone": "+62342801234",
        "satgas_phone": "+62342805678",
        "yellow_asks": False,
        "steps": {colour: steps(colour, language) for colour in ACTED_ON},
        "outcomes": tuple(one.key for one in OUTCOMES),
    }
    return GuideFacts(**(facts | changed))  # type: ignore[arg-type]


def printed(*guides: GuideFacts, language: str = "id", by: str = "Dewi Diskominfo") -> bytes:
    pages = guides or (guide(language),)
    return guide_pdf(pages, say=Words(language), imprint=Imprint(by, MORNING))


def lines_of(pdf: bytes) -> list[tuple[float, float, float, float]]:
    """Return the boxes of the page's words: left, bottom, right, top."""
    with pdfium.PdfDocument(pdf) as document:
        page = document[0].get_textpage()
        return [page.get_rect(number) for number in range(page.count_rects())]


def sizes_on(pdf: bytes) -> list[float]:
    """Return the size in points of each letter that is really there."""
    raw = pdfium.raw
    with pdfium.PdfDocument(pdf) as document:
        page = document[0].get_textpage()
        letters = range(page.count_chars())
        drawn = [one for one in letters if not raw.FPDFText_IsGenerated(page.raw, one)]
        return [raw.FPDFText_GetFontSize(page.raw, one) for one in drawn]


def test_each_office_has_one_page_in_the_order_given() -> None:
    pdf = printed(guide(office="Kelurahan Turi"), guide(office="Kelurahan Bendo"))
    with pdfium.PdfDocument(pdf) as document:
        assert len(document) == 2
    assert "Kelurahan Turi" in words_on(pdf, 0)
    assert "Kelurahan Bendo" in words_on(pdf, 1)


@pytest.mark.parametrize("language", languages())
def test_the_buttons_are_named_as_they_are_named_in_telegram(language: str) -> None:
    words = words_on(printed(language=language))
    for key in NAMED:
        assert unadorned(text(key, language)) in words


@pytest.mark.parametrize("language", languages())
def test_all_steps_of_all_colours_that_need_an_officer_are_on_the_page(language: str) -> None:
    words = words_on(printed(language=language))
    listed = [step for colour in ACTED_ON for step in steps(colour, language)]
    assert len(listed) > len(ACTED_ON)
    for step in listed:
        assert step in words


def test_steps_that_the_city_wrote_itself_are_printed_as_they_are() -> None:
    own = {colour: (f"Langkah {colour} kota sendiri",) for colour in ACTED_ON}
    words = words_on(printed(guide(steps=own)))
    assert all(f"Langkah {colour} kota sendiri" in words for colour in ACTED_ON)


def test_a_guide_says_the_citys_own_steps_and_only_outcomes_they_allow() -> None:
    red = "red: {steps: [Antar pulang], outcomes: [sent-home, left]}"
    ask = "ask: {steps: [{id: Lihat, en: Look}], outcomes: [verified]}"
    black = "black: {steps: [Isolasi], outcomes: [left, isolated]}"
    sop = read_sop("\n".join((red, ask, black)).encode())
    office = OfficeRow("T", "Turi", "", "", 9, (), None, None, (), None)
    facts = facts_of(office, sop, city="Kota Blitar", language="en")  # type: ignore[arg-type]
    assert facts.steps[Colour.RED] == ("Antar pulang",)
    assert facts.steps[Colour.ASK] == ("Look",)
    assert facts.outcomes == ("isolated", "sent-home", "verified", "left")


@pytest.mark.parametrize("language", languages())
def test_every_outcome_is_explained(language: str) -> None:
    words = words_on(printed(language=language))
    for one in OUTCOMES:
        assert unadorned(text(f"outcome-{one.key}", language)) in words
        assert text(f"guide-outcome-{one.key}", language) in words


@pytest.mark.parametrize("colour", Colour)
def test_every_colour_is_named(colour: Colour) -> None:
    assert text(f"colour-{colour}", "id") in words_on(printed())


def test_the_telephone_numbers_are_written_as_they_are_dialled_in_the_city() -> None:
    words = words_on(printed())
    assert "(0342) 801234" in words
    assert "(0342) 805678" in words


def test_a_number_that_is_not_known_leaves_room_to_write_it() -> None:
    words = words_on(printed(guide(satgas_phone=None)))
    assert text("guide-phone-satgas", "id") in words
    assert "None" not in words


def test_an_office_that_looks_at_yellow_visitors_reads_so() -> None:
    looks, lets_in = text("guide-means-yellow-asks", "id"), text("guide-means-yellow", "id")
    assert looks in words_on(printed(guide(yellow_asks=True)))
    assert lets_in in words_on(printed(guide(yellow_asks=False)))


def test_in_a_power_cut_the_page_names_the_command_for_paper_slips() -> None:
    assert "/tamu 0412" in words_on(printed())


def test_the_page_says_who_had_it_drawn_and_when() -> None:
    drawn = text(
        "guide-drawn-by", "id", name="Dewi Diskominfo", day="8 November 2021", time="07:30"
    )
    assert drawn in words_on(printed())


def test_a_page_of_the_command_line_says_when_it_was_drawn() -> None:
    drawn = text("guide-drawn", "id", day="8 November 2021", time="07:30")
    assert drawn in words_on(printed(by=""))


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("office", LONG_NAMES)
def test_no_word_leaves_the_page_or_runs_into_another(office: str, language: str) -> None:
    pdf = printed(guide(language, office=office), language=language)
    assert office in words_on(pdf)
    boxes = lines_of(pdf)
    for left, bottom, right, top in boxes:
        assert (left, bottom) > (0, 0)
        assert right < A4[0]
        assert top < A4[1]
    assert [pair for pair in combinations(boxes, 2) if overlap(*pair)] == []
    assert_margins_are_white(picture_of(pdf))


def test_a_city_with_many_long_steps_still_has_one_page_without_collisions() -> None:
    long = tuple(f"{number} {'langkah panjang ' * 8}" for number in range(8))
    boxes = lines_of(printed(guide(steps=dict.fromkeys(ACTED_ON, long))))
    assert [pair for pair in combinations(boxes, 2) if overlap(*pair)] == []


def overlap(
    one: tuple[float, float, float, float], other: tuple[float, float, float, float]
) -> bool:
    across = min(one[2], other[2]) - max(one[0], other[0])
    along = min(one[3], other[3]) - max(one[1], other[1])
    return across > ALIKE and along > ALIKE


@pytest.mark.parametrize("language", languages())
def test_nothing_is_printed_too_small_to_be_read_at_the_desk(language: str) -> None:
    assert min(sizes_on(printed(language=language))) >= READABLE


def test_the_page_needs_no_colour_to_be_understood() -> None:
    pixels = np.asarray(picture_of(printed()))
    assert (pixels[..., 0] == pixels[..., 1]).all()
    assert (pixels[..., 1] == pixels[..., 2]).all()


def test_whoever_waits_hears_of_each_finished_page() -> None:
    heard: list[int] = []
    pages = [guide(), guide()]
    guide_pdf(pages, say=Words("id"), imprint=Imprint("", MORNING), progress=heard.append)
    assert heard == [1, 2]


def test_the_bots_own_process_names_a_guides_facts_without_loading_the_pdf_library() -> None:
    program = "import sys, bot.views.paper.guides; sys.exit('fpdf' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
