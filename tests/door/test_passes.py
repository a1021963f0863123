"""What a visitor holds up at the door: seen at arm's length, read, scanned and not mistaken."""

import dataclasses
import io
import time
from itertools import combinations

import numpy as np
import pytest
import zxingcpp
from PIL import Image, ImageChops

from bot.domain.colour import Colour
from bot.domain.door.hourly_word import WORDS
from bot.texts import text
from bot.views.door.passes import PassFacts, PassWords, pass_png
from bot.views.door.passes.band import _MARK, LOOKS
from bot.views.door.passes.body import _CODE, _NAME, _OFFICE, _WORD
from bot.views.door.passes.lettering import CUT, INK, PAPER, Place, ems, fitted, write
from bot.views.typefaces import MISSING, drawable, runs

LINK = "https://t.me/PintuSehatBlitarBot?start=v_AbCdEfGhIjKlMnOpQrStUv"
LONGEST_LINK = f"https://t.me/{'B' * 29}Bot?start=v_{'x' * 22}"
A_LONG_NAME = "Raden Roro Bernadetta Kusumaningtyas Wijayanti Hadiningrat, S.Sos., M.AP."
A_LONG_OFFICE = "Dinas Pemberdayaan Perempuan dan Perlindungan Anak, PP dan KB"
KILOBYTE = 1000
WORDS_IN_INDONESIAN = {
    Colour.GREEN: "HIJAU",
    Colour.YELLOW: "KUNING",
    Colour.RED: "MERAH",
    Colour.BLACK: "HITAM",
    Colour.ASK: "TANYA PETUGAS",
}
# How people see who lack one kind of cone, in linear light: Machado, Oliveira and Fernandes,
# "A Physiologically-based Model for Simulation of Color Vision Deficiency" (2009), severity 1.
SEEN_BY = {
    "everybody": np.eye(3),
    "protanopes": np.array(
        [
            [0.152286, 1.052583, -0.204868],
            [0.114503, 0.786281, 0.099216],
            [-0.003882, -0.048116, 1.051998],
        ]
    ),
    "deuteranopes": np.array(
        [
            [0.367322, 0.860646, -0.227968],
            [0.280085, 0.672501, 0.047413],
            [-0.011820, 0.042940, 0.968881],
        ]
    ),
    "tritanopes": np.array(
        [
            [1.255528, -0.076749, -0.178779],
            [-0.078411, 0.930809, 0.147602],
            [0.004733, 0.691367, 0.303900],
        ]
    ),
}
TO_XYZ = np.array([[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]])
DAYLIGHT = np.array([0.9505, 1.0, 1.089])  # D65


def facts(**changed: object) -> PassFacts:
    usual: dict[str, object] = {
        "colour": Colour.GREEN,
        "office": "Kelurahan Bendogerit",
        "door": "Pintu utara",
        "name": "Siti Aminah",
        "code": "4713",
        "day": "Selasa, 2 November",
        "time": "08.12",
        "word": "MELATI",
        "link": LINK,
    }
    return PassFacts(**(usual | changed))  # type: ignore[arg-type]


def words(colour: Colour = Colour.GREEN) -> PassWords:
    declared = "Berdasarkan isian Anda, bukan PeduliLindungi"
    return PassWords(WORDS_IN_INDONESIAN[colour], "masuk", "kata jam ini", declared)


def drawn(**changed: object) -> bytes:
    told = facts(**changed)
    return pass_png(told, words(told.colour))


def shown(**changed: object) -> Image.Image:
    return Image.open(io.BytesIO(drawn(**changed)))


def read(picture: Image.Image) -> list[str]:
    return [code.text for code in zxingcpp.read_barcodes(np.asarray(picture.convert("L")))]


def smaller(picture: Image.Image, share: float = 0.4) -> Image.Image:
    size = (round(picture.width * share), round(picture.height * share))
    return picture.convert("RGB").resize(size, Image.Resampling.BILINEAR)


def as_jpeg(picture: Image.Image, quality: int = 40) -> Image.Image:
    file = io.BytesIO()
    picture.convert("RGB").save(file, "JPEG", quality=quality)
    return Image.open(file)


def linear(paint: tuple[int, int, int]) -> np.ndarray:
    part = np.array(paint) / 255
    return np.where(part <= 0.04045, part / 12.92, ((part + 0.055) / 1.055) ** 2.4)


def lab(light: np.ndarray) -> np.ndarray:
    part = TO_XYZ @ np.clip(light, 0, 1) / DAYLIGHT
    bent = np.where(part > 0.008856, np.cbrt(part), 7.787 * part + 16 / 116)
    return np.array([116 * bent[1] - 16, 500 * (bent[0] - bent[1]), 200 * (bent[1] - bent[2])])


def contrast(one: tuple[int, int, int], other: tuple[int, int, int]) -> float:
    dark, light = sorted(float(TO_XYZ[1] @ linear(paint)) for paint in (one, other))
    return (light + 0.05) / (dark + 0.05)


def shape(colour: Colour) -> np.ndarray:
    """Where the ink is in the middle of the band above the word, whatever its colour."""
    grey = np.asarray(shown(colour=colour).convert("L")).astype(int)
    return np.abs(grey[22:216, 263:457] - grey[0, 0]) > 60


every_colour = pytest.mark.parametrize("colour", list(Colour))


@every_colour
def test_an_officers_phone_reads_the_code_off_every_pass(colour: Colour) -> None:
    assert read(shown(colour=colour)) == [LINK]


@every_colour
def test_the_code_survives_a_messenger_that_shrinks_and_spoils_it(colour: Colour) -> None:
    assert read(as_jpeg(smaller(shown(colour=colour)))) == [LINK]


def test_the_code_is_read_in_greyscale() -> None:
    assert read(as_jpeg(smaller(shown().convert("L")))) == [LINK]


def test_the_longest_link_a_bot_can_have_is_read_as_well() -> None:
    assert read(as_jpeg(smaller(shown(link=LONGEST_LINK)))) == [LONGEST_LINK]


def test_the_code_with_its_quiet_zone_takes_three_hundred_pixels_or_more() -> None:
    found = zxingcpp.read_barcodes(np.asarray(shown().convert("L")))[0].position
    modules = 37  # of version 5
    side = found.bottom_right.x - found.top_left.x
    assert side * (modules + 8) / modules >= 300


def test_long_names_leave_the_codes_quiet_zone_white() -> None:
    crowded = shown(name=A_LONG_NAME, office=A_LONG_OFFICE, door=A_LONG_OFFICE, day="W" * 40)
    assert read(as_jpeg(smaller(crowded))) == [LINK]


@pytest.mark.parametrize("link", ["", "x" * 400])
def test_a_link_no_phone_could_read_off_a_screen_is_refused(link: str) -> None:
    with pytest.raises(ValueError, match="link"):
        drawn(link=link)


def test_a_pass_is_a_portrait_palette_png() -> None:
    picture = shown()
    assert (picture.format, picture.mode, picture.size) == ("PNG", "P", (720, 960))


@every_colour
def test_a_pass_is_small_enough_for_a_slow_line(colour: Colour) -> None:
    crowded = drawn(colour=colour, name=A_LONG_NAME, office=A_LONG_OFFICE, door=A_LONG_OFFICE)
    assert len(crowded) <= 25 * KILOBYTE


@every_colour
def test_the_band_fills_the_whole_width_with_the_colour(colour: Colour) -> None:
    picture = shown(colour=colour).convert("RGB")
    edges = [picture.getpixel((x, y)) for x in (0, 719) for y in (0, 180, 367)]
    assert set(edges) == {LOOKS[colour].paint}


def test_below_the_band_the_pass_is_white_to_its_edges() -> None:
    picture = shown(colour=Colour.BLACK).convert("RGB")
    edges = [picture.getpixel((x, y)) for x in (0, 719) for y in (368, 600, 959)]
    assert set(edges) == {(255, 255, 255)}


@every_colour
@pytest.mark.parametrize("language", ["id", "en", "jv"])
def test_the_colours_word_stands_free_of_shape_and_edges(colour: Colour, language: str) -> None:
    named = dataclasses.replace(words(), colour_word=text(f"colour-{colour}", language))
    picture = Image.open(io.BytesIO(pass_png(facts(colour=colour), named))).convert("RGB")
    free = ((0, 217, 720, 232), (0, 356, 720, 368), (0, 0, 20, 368), (700, 0, 720, 368))
    found = {paint for box in free for _, paint in picture.crop(box).getcolors()}
    assert found == {LOOKS[colour].paint}


def marked(language: str = "id") -> Image.Image:
    """Return the pass of a green visitor who was drawn for a random check."""
    told = dataclasses.replace(
        words(), colour_word=text("colour-green", language), mark=text("pass-mark", language)
    )
    return Image.open(io.BytesIO(pass_png(facts(), told))).convert("RGB")


@pytest.mark.parametrize("language", ["id", "en", "jv"])
def test_the_mark_of_a_random_check_is_large_and_whole(language: str) -> None:
    size, lines = fitted(text("pass-mark", language), _MARK)
    assert size >= 40
    assert lines == [text("pass-mark", language)]


@pytest.mark.parametrize("language", ["id", "en", "jv"])
def test_above_the_mark_shape_and_word_stand_free(language: str) -> None:
    free = ((0, 165, 720, 180), (0, 276, 720, 291), (0, 0, 20, 291), (700, 0, 720, 291))
    found = {paint for box in free for _, paint in marked(language).crop(box).getcolors()}
    assert found == {LOOKS[Colour.GREEN].paint}


def test_the_mark_lies_on_ink_to_the_edges_and_below_it_the_pass_is_white() -> None:
    picture = marked()
    assert {picture.getpixel((x, y)) for x in (0, 719) for y in (292, 367)} == {(0, 0, 0)}
    assert {picture.getpixel((x, 368)) for x in (0, 719)} == {(255, 255, 255)}


def test_a_marked_pass_is_read_and_small_as_any_other() -> None:
    told = dataclasses.replace(words(), mark=text("pass-mark", "id"))
    crowded = facts(name=A_LONG_NAME, office=A_LONG_OFFICE, door=A_LONG_OFFICE)
    assert len(pass_png(crowded, told)) <= 25 * KILOBYTE
    assert read(as_jpeg(smaller(marked()))) == [LINK]


@pytest.mark.parametrize("eyes", SEEN_BY)
def test_the_colours_stay_apart_for_the_colour_blind(eyes: str) -> None:
    seen = {colour: lab(SEEN_BY[eyes] @ linear(look.paint)) for colour, look in LOOKS.items()}
    # 2.3 is just noticeable side by side; a memory of colours needs ten times as much.
    close = {(a, b) for a, b in combinations(seen, 2) if np.linalg.norm(seen[a] - seen[b]) < 30}
    assert close == set()


@every_colour
def test_shape_and_word_stand_out_from_the_band_in_sunlight(colour: Colour) -> None:
    look = LOOKS[colour]
    assert contrast(look.paint, look.ink) >= 6


def test_who_may_go_in_differs_in_brightness_from_who_may_not() -> None:
    paints = {colour: LOOKS[colour].paint for colour in Colour}
    free, barred = (Colour.GREEN, Colour.YELLOW), (Colour.RED, Colour.BLACK)
    assert all(contrast(paints[a], paints[b]) >= 2.5 for a in free for b in barred)


def test_without_any_colour_every_shape_is_its_own() -> None:
    shapes = [shape(colour) for colour in Colour]
    assert min(np.mean(one != other) for one, other in combinations(shapes, 2)) > 0.1


@pytest.mark.parametrize(
    "changed",
    [
        {"office": "Kelurahan Turi"},
        {"door": "Pintu selatan"},
        {"name": "Budi"},
        {"code": "4714"},
        {"day": "Rabu, 3 November"},
        {"time": "09.12"},
        {"word": "ELANG"},
    ],
)
def test_every_fact_is_on_the_picture(changed: dict[str, str]) -> None:
    difference = ImageChops.difference(shown().convert("L"), shown(**changed).convert("L"))
    assert difference.getbbox() is not None


def test_only_the_changed_fact_changes_so_nothing_of_the_last_visitor_stays() -> None:
    before = drawn()
    drawn(name="Budi Santoso", time="09.59", link=LONGEST_LINK, colour=Colour.BLACK)
    assert drawn() == before


def test_the_word_of_the_hour_is_large_whichever_it_is() -> None:
    assert min(fitted(word, _WORD)[0] for word in WORDS) >= 44


def test_a_short_name_is_as_large_as_its_place_allows() -> None:
    assert fitted("Siti Aminah", _NAME) == (_NAME.largest, ["Siti Aminah"])


def test_a_long_name_is_wrapped_and_kept_whole() -> None:
    _, lines = fitted(A_LONG_NAME, _NAME)
    assert " ".join(lines) == A_LONG_NAME


@pytest.mark.parametrize("place", [_NAME, _OFFICE, _CODE, _WORD])
@pytest.mark.parametrize("name", [A_LONG_NAME, "W" * 200, "Siti " * 100, "", "X"])
def test_whatever_somebody_is_called_it_stays_in_its_place(name: str, place: Place) -> None:
    size, lines = fitted(name, place)
    assert all(ems(line, place.bold) * size <= place.width for line in lines)
    assert len(lines) * size <= place.height


def test_a_name_that_had_to_be_cut_says_so() -> None:
    _, lines = fitted("Siti " * 100, _NAME)
    assert lines[-1].endswith(CUT)


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("🌸 Siti 👍🏽", "🌸 Siti 👍"),
        ("𝓢𝓲𝓽𝓲", "Siti"),
        ("Sukarno’s \u200bAnak", "Sukarno’s Anak"),
        ("Andre\u0301", "André"),
        ("PITAKÈN PETUGAS", "PITAKÈN PETUGAS"),
        ("李明", "李明"),
        ("Nguyễn Văn", "Nguyễn Văn"),
        ("Дмитрий", "Дмитрий"),
        ("Siti\nAminah", "Siti Aminah"),
        ("राम", MISSING * 2),  # whose marks belong to the letter before
    ],
)
def test_what_somebody_is_called_is_printed_in_letters_there_are(typed: str, printed: str) -> None:
    assert drawable(typed) == printed


def test_arabic_letters_hold_hands_and_run_from_the_right() -> None:
    [(_, line)] = runs(drawable("محمد"))
    assert line == "\ufeaa\ufee4\ufea4\ufee3"  # dal, mim, hah, mim: from the left


def test_a_word_of_two_scripts_keeps_the_order_of_each() -> None:
    assert "".join(piece for _, piece in runs(drawable("Ali אבגד"))) == "Ali דגבא"
    assert "".join(piece for _, piece in runs(drawable("אבגד Ali"))) == "Ali דגבא"


def test_a_word_is_written_in_one_typeface() -> None:
    assert [piece for _, piece in runs(drawable("Nguyễn Van"))] == ["Nguyễn", " Van"]


@pytest.mark.parametrize(
    "name",
    ["Nguyễn", "محمد", "王小明", "김민준", "たなか", "Дмитрий", "אברהם", "สมชาย", "राम", "🌸"],
)
def test_no_name_leaves_its_place_white(name: str) -> None:
    picture = Image.new("L", (_NAME.width + _NAME.x, 120), PAPER)
    write(picture, name, _NAME)
    assert picture.getextrema()[0] == INK


def test_a_visitor_without_a_printable_name_still_gets_a_pass() -> None:
    assert read(shown(name="\u200b", door="")) == [LINK]


def test_a_pass_does_not_hold_up_the_door() -> None:
    drawn()
    costs = []
    for number in range(10):
        began = time.process_time()
        drawn(name=f"Siti Aminah {number}", link=f"{LINK[:-1]}{number}")
        costs.append(time.process_time() - began)
    assert min(costs) <= 0.015
