"""Looking at printed pages: their words, and the page as a picture."""

import numpy as np
import pypdfium2 as pdfium
from PIL import Image


def words_on(pdf: bytes, page: int = 0) -> str:
    with pdfium.PdfDocument(pdf) as document:
        return " ".join(document[page].get_textpage().get_text_range().split())


def picture_of(pdf: bytes, page: int = 0, *, dpi: int = 200) -> Image.Image:
    with pdfium.PdfDocument(pdf) as document:
        return document[page].render(scale=dpi / 72).to_pil().convert("RGB")


def assert_margins_are_white(picture: Image.Image) -> None:
    grey = np.asarray(picture.convert("L"))
    margin = int(8 / 25.4 * 200)  # eight millimetres: what office printers cannot reach
    assert grey[:, :margin].min() == 255
    assert grey[:, -margin:].min() == 255
    assert grey[:margin].min() == 255
    assert grey[-margin:].min() == 255
