"""What hangs at the door: every poster can be scanned, read and told apart."""

import io
import subprocess
import sys
import time

import numpy as np
import pypdfium2 as pdfium
import pytest
import zxingcpp
from PIL import Image

from bot.views.paper.posters import PosterFacts, poster_pdf
from tests.paper.sheets import assert_margins_are_white, picture_of, words_on

LINK = "https://t.me/PintuSehatBlitarBot?start=o_AbCdEfGhIjKlMnOpQrStUv"
LONGEST_LINK = f"https://t.me/{'B' * 29}Bot?start=o_{'x' * 62}"
A_LONG_OFFICE = "Dinas Kependudukan dan Pencatatan Sipil serta Pelayanan Terpadu Satu Pintu Kota."
WORDS = {
    "poster-title": "SCAN DULU",
    "poster-exit-title": "KELUAR",
    "poster-step-show": "Tunjukkan warna ke petugas",
    "poster-exit-step-press": "Tekan tombol Keluar",
    "poster-no-phone": "Tanpa HP, kuota atau Telegram?",
    "poster-ask-officer": "Sampaikan ke petugas.",
    "poster-declared": "Status berdasarkan isian Anda, bukan PeduliLindungi.",
    "poster-also": "Mohon scan juga PeduliLindungi.",
    "poster-retention": "Data kunjungan dihapus setelah {days} hari.",
    "poster-bot": "Bot Telegram resmi {city}",
    "poster-wifi": "poster-wifi {wifi}",
    "poster-number-check": "/cek {number}",
}


def say(key: str, **values: str) -> str:
    return WORDS.get(key, key).format(**values)


def door(**changed: object) -> PosterFacts:
    facts: dict[str, object] = {
        "office": "Kelurahan Bendogerit",
        "door": "Pintu utara",
        "link": LINK,
        "bot_username": "PintuSehatBlitarBot",
        "city": "Kota Blitar",
        "retention_days": 28,
    }
    return PosterFacts(**(facts | changed))  # type: ignore[arg-type]


def printed(facts: PosterFacts, *, dpi: int = 200) -> Image.Image:
    return picture_of(poster_pdf([facts], say=say), dpi=dpi)


def poster_text(**changed: object) -> str:
    return words_on(poster_pdf([door(**changed)], say=say))


def scanned(picture: Image.Image) -> list[str]:
    return [code.text for code in zxingcpp.read_barcodes(np.asarray(picture))]


def scaled(picture: Image.Image, share: float) -> Image.Image:
    return picture.resize((int(picture.width * share), int(picture.height * share)))


def as_jpeg(picture: Image.Image, quality: int) -> Image.Image:
    file = io.BytesIO()
    picture.save(file, "JPEG", quality=quality)
    return Image.open(file)


def crumpled(picture: Image.Image) -> Image.Image:
    """A print with two torn-white creases and a stain across the code's middle."""
    worn = np.array(picture)
    height, width = worn.shape[:2]
    worn[int(height * 0.45) : int(height * 0.458)] = 255
    worn[:, int(width * 0.30) : int(width * 0.31)] = 255
    worn[int(height * 0.60) : int(height * 0.63), int(width * 0.35) : int(width * 0.40)] = 90
    return Image.fromarray(worn)


@pytest.mark.parametrize("link", [LINK, LONGEST_LINK])
@pytest.mark.parametrize("kind", ["entry", "exit"])
def test_a_phone_reads_exactly_the_doors_link(link: str, kind: str) -> None:
    assert scanned(printed(door(link=link, kind=kind))) == [link]


@pytest.mark.parametrize(
    "photographed",
    [
        pytest.param(lambda p: scaled(p, 0.4), id="from afar"),
        pytest.param(lambda p: as_jpeg(p, 40), id="through a messenger"),
        pytest.param(lambda p: p.convert("L"), id="copied without colour"),
        pytest.param(lambda p: p.rotate(7, expand=True, fillcolor="white"), id="hung askew"),
        pytest.param(crumpled, id="crumpled and stained"),
        pytest.param(
            lambda p: as_jpeg(scaled(p, 0.4).convert("L").rotate(4, fillcolor=255), 40),
            id="all at once",
        ),
    ],
)
def test_a_bad_print_still_scans(photographed) -> None:
    assert scanned(photographed(printed(door()))) == [LINK]


def test_the_code_is_printed_at_least_nine_centimetres_wide() -> None:
    picture = printed(door(), dpi=254)  # ten pixels to a millimetre
    corners = zxingcpp.read_barcodes(np.asarray(picture))[0].position
    assert corners.top_right.x - corners.top_left.x >= 900


def test_a_visitor_finds_the_office_the_door_and_the_bots_name() -> None:
    text = poster_text()
    assert "Kelurahan Bendogerit" in text
    assert "Pintu utara" in text
    assert "@PintuSehatBlitarBot" in text


def test_an_offices_only_door_needs_no_name() -> None:
    assert scanned(printed(door(door=""))) == [LINK]


def test_a_name_given_with_its_at_sign_is_not_printed_with_two() -> None:
    assert "@@" not in poster_text(bot_username="@PintuSehatBlitarBot")


def test_a_visitor_without_a_phone_is_sent_to_the_officer() -> None:
    assert "Tanpa HP, kuota atau Telegram? Sampaikan ke petugas." in poster_text()


def test_the_poster_says_that_the_status_is_self_declared() -> None:
    assert "berdasarkan isian Anda, bukan PeduliLindungi" in poster_text()


def test_who_comes_in_is_asked_to_scan_the_citys_other_code_too() -> None:
    assert "Mohon scan juga PeduliLindungi." in poster_text()
    assert "PeduliLindungi." not in poster_text(kind="exit").replace("bukan PeduliLindungi.", "")


def test_the_poster_says_how_long_visits_are_kept_and_in_which_city() -> None:
    text = poster_text(retention_days=14)
    assert "setelah 14 hari" in text
    assert "Kota Blitar" in text


@pytest.mark.parametrize(
    ("fact", "value", "shown"),
    [
        ("number", "17", "/cek 17"),
        ("typed_code", "40718", "40718"),
        ("wifi", "KelBendo sehat2021", "KelBendo sehat2021"),
    ],
)
def test_an_optional_fact_is_printed(fact: str, value: str, shown: str) -> None:
    assert shown in poster_text(**{fact: value})


@pytest.mark.parametrize("label", ["poster-number", "poster-code", "poster-wifi"])
def test_an_optional_fact_that_is_missing_leaves_no_empty_label(label: str) -> None:
    assert label not in poster_text()


@pytest.mark.parametrize("office", [A_LONG_OFFICE, "Kelurahan" + "bendo" * 14 + "x"])
def test_an_office_name_of_80_letters_stays_whole_and_on_the_page(office: str) -> None:
    assert len(office) == 80
    assert office in poster_text(office=office)
    assert_margins_are_white(printed(door(office=office)))


def test_a_long_door_and_wifi_stay_on_the_page() -> None:
    long_ones = door(door="Pintu " + "samping " * 12, wifi="sandi-yang-panjang " * 6)
    assert_margins_are_white(printed(long_ones))


def test_the_way_out_is_told_from_the_way_in_by_its_black_band() -> None:
    way_in, way_out = (title_darkness(printed(door(kind=k))) for k in ("entry", "exit"))
    assert way_in < 0.3
    assert way_out > 0.7


def title_darkness(picture: Image.Image) -> float:
    band = picture.convert("L").crop((100, 90, picture.width - 100, 440))
    return float((np.asarray(band) < 128).mean())


def test_the_way_out_asks_to_press_leave_and_shows_no_colour() -> None:
    text = poster_text(kind="exit")
    assert "Tekan tombol Keluar" in text
    assert "Tunjukkan warna" not in text


def test_a_city_of_54_doors_is_one_small_file_in_seconds_with_every_code_right() -> None:
    doors = [door(office=f"Kantor {n}", link=f"{LINK[:-2]}{n:02}") for n in range(54)]
    started = time.monotonic()
    pdf = poster_pdf(doors, say=say)
    assert time.monotonic() - started < 10
    assert len(pdf) < 3_000_000
    assert scanned_pages(pdf) == [[facts.link] for facts in doors]


def scanned_pages(pdf: bytes) -> list[list[str]]:
    with pdfium.PdfDocument(pdf) as document:
        return [scanned(page.render(scale=1).to_pil().convert("L")) for page in document]


def test_each_door_is_on_its_own_page_in_the_order_given() -> None:
    pdf = poster_pdf([door(door="Pintu utara"), door(door="Pintu selatan")], say=say)
    assert "Pintu utara" in words_on(pdf, 0)
    assert "Pintu selatan" in words_on(pdf, 1)


def test_whoever_waits_hears_of_each_finished_page() -> None:
    heard: list[int] = []
    poster_pdf([door(), door(), door()], say=say, progress=heard.append)
    assert heard == [1, 2, 3]


def test_printing_no_door_at_all_is_refused() -> None:
    with pytest.raises(ValueError, match="no page"):
        poster_pdf([], say=say)


def test_the_bots_own_process_names_a_posters_facts_without_loading_the_pdf_library() -> None:
    program = "import sys, bot.views.paper.posters; sys.exit('fpdf' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
