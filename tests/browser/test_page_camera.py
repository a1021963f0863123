"""A picture of a poster is as good as the poster: chosen, or dropped on the wall."""

import base64
import io
from pathlib import Path

import pytest
import qrcode

from tests.browser.desk import Desk, said
from tests.browser.program import Rehearsal

OFFICE = "Kelurahan Tlumpu"
DROPPED = """([picture, wall]) => {
    const bytes = Uint8Array.from(atob(picture), (one) => one.charCodeAt(0));
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([bytes], "poster.png", { type: "image/png" }));
    for (const type of ["dragover", "drop"])
        wall.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
}"""


@pytest.fixture
def poster(city: Rehearsal) -> bytes:
    """A picture of an office's poster."""
    [link] = [one["link"] for one in city.state()["posters"] if one["title"] == OFFICE]
    made = io.BytesIO()
    qrcode.make(link).save(made)
    return made.getvalue()


def test_a_dropped_picture_of_a_poster_is_scanned(
    desk: Desk, city: Rehearsal, poster: bytes
) -> None:
    [visitor] = desk.gives(city.person("Siti Aminah"))
    wall = desk.tab("posters").locator(".wall")
    desk.page.evaluate(DROPPED, [base64.b64encode(poster).decode(), wall.element_handle()])
    visitor.starts().reads(OFFICE, said("button-agree"))


def test_a_picture_is_chosen_by_keyboard(
    wide_desk: Desk, city: Rehearsal, poster: bytes, tmp_path: Path
) -> None:
    (tmp_path / "poster.png").write_bytes(poster)
    [visitor] = wide_desk.gives(city.person("Siti Aminah"))
    with wide_desk.page.expect_file_chooser() as choosing:
        wide_desk.tab("posters").locator(".camera button").press("Enter")
    choosing.value.set_files(tmp_path / "poster.png")
    visitor.starts().reads(OFFICE)


def test_a_file_that_is_no_picture_is_refused_kindly(wide_desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "poster.png").write_text("halo")
    wall = wide_desk.tab("posters")
    wall.locator("input[type=file]").set_input_files(tmp_path / "poster.png")
    wall.get_by_text("PNG, JPEG, WebP").wait_for()
    # The browser itself notes the refusal; nothing else may go wrong.
    assert [one for one in wide_desk.complaints if "400" not in one] == []
    wide_desk.complaints.clear()
