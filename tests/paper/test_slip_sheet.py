"""Paper slips to cut: numbered, large, whole, within the page and the cut."""

import re

import numpy as np
import pytest

from bot import texts
from bot.domain.door.slips import SlipSheet
from bot.views.paper.kit import Words
from bot.views.paper.sheets import slips_pdf
from tests.paper.sheets import assert_margins_are_white, picture_of
from tests.paper.test_roll_sheet import A_LONG_OFFICE, words_of
from tests.words import said


def slips(count: int = 1, *, office: str = "Kelurahan Turi", language: str = "id") -> bytes:
    numbers = tuple(f"{number:04}" for number in range(412, 412 + count))
    return slips_pdf(SlipSheet(office, "Kota Blitar", 28, numbers), say=Words(language))


def test_a_slip_bears_its_number_and_how_to_enter_it() -> None:
    [words] = words_of(slips())
    assert " 0412 " in words
    assert said("slip-then", number="0412") in words


def test_a_slip_asks_what_the_talk_will_ask() -> None:
    [words] = words_of(slips())
    asked = ("name", "date", "time", "health", "well", "ill", "positive", "contact", "abroad")
    for key in (*asked, "doses", "few", "mark"):
        assert said(f"slip-{key}") in words


def test_a_slip_says_how_long_it_is_kept_and_by_whom() -> None:
    [words] = words_of(slips())
    assert said("slip-agreed", city="Kota Blitar", days=28) in words


def test_six_slips_are_a_page_and_none_is_lost() -> None:
    pages = words_of(slips(13))
    found = [re.findall(r"/tamu (\d{4})", page) for page in pages]
    assert [len(one) for one in found] == [6, 6, 1]
    assert [one for page in found for one in page] == [f"{n:04}" for n in range(412, 425)]


def test_slips_have_lines_to_cut_along() -> None:
    grey = np.asarray(picture_of(slips(6)).convert("L"))
    height, width = grey.shape
    across = grey[height // 3 - 2 : height // 3 + 3].min(axis=0) < 200
    down = grey[:, width // 2 - 2 : width // 2 + 3].min(axis=1) < 200
    assert 0.3 < across.mean() < 0.9  # dashed
    assert 0.3 < down.mean() < 0.9


@pytest.mark.parametrize("language", texts.languages())
def test_slips_stay_on_the_page_in_every_language(language: str) -> None:
    pdf = slips(6, office=A_LONG_OFFICE, language=language)
    assert A_LONG_OFFICE in words_of(pdf)[0]
    assert_margins_are_white(picture_of(pdf))


@pytest.mark.parametrize("language", texts.languages())
def test_no_words_of_a_slip_run_into_the_cut(language: str) -> None:
    grey = np.asarray(picture_of(slips(2, office=A_LONG_OFFICE, language=language)).convert("L"))
    mm = 200 / 25.4
    gutter = grey[int(5 * mm) : int(94 * mm), int(99 * mm) : int(111 * mm)]
    dashes = gutter[:, int(5.5 * mm) : int(6.5 * mm)]
    beside = np.concatenate((gutter[:, : int(5 * mm)], gutter[:, int(7 * mm) :]), axis=1)
    assert dashes.min() < 200
    assert beside.min() == 255


def test_printing_no_slip_at_all_is_refused() -> None:
    with pytest.raises(ValueError, match="no page"):
        slips(0)
