"""QR codes as a phone and a printer meet them."""

import io

import numpy as np
import pytest
import zxingcpp
from PIL import Image

from bot.views.qr import QUIET, qr_matrix, qr_png

LINK = "https://t.me/PintuSehatBlitarBot?start=o_AbCdEfGhIjKlMnOpQrStUv"


def test_a_png_code_is_read_back() -> None:
    picture = Image.open(io.BytesIO(qr_png(LINK, scale=3)))
    assert [code.text for code in zxingcpp.read_barcodes(np.asarray(picture.convert("L")))] == [
        LINK
    ]


def test_a_png_code_keeps_four_white_modules_around_it() -> None:
    picture = Image.open(io.BytesIO(qr_png(LINK, scale=2)))
    assert picture.width == (len(qr_matrix(LINK)) + 2 * QUIET) * 2
    assert picture.crop((0, 0, picture.width, QUIET * 2)).getextrema() == (255, 255)


def test_changing_a_matrix_does_not_change_the_next_ones_code() -> None:
    qr_matrix(LINK)[0][0] = False
    assert qr_matrix(LINK)[0][0]


def test_more_correction_makes_a_larger_code() -> None:
    assert len(qr_matrix(LINK, level="H")) > len(qr_matrix(LINK, level="L"))


@pytest.mark.parametrize(("text", "scale"), [("", 1), (LINK, 0), ("x" * 4000, 1)])
def test_a_code_that_cannot_be_made_is_refused(text: str, scale: int) -> None:
    with pytest.raises(ValueError):  # noqa: PT011  # qrcode words the last one
        qr_png(text, scale=scale)
