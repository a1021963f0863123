"""A name is what can be read, whichever way it comes in."""

import unicodedata

import pytest

from bot.domain.names import clean, of_account, of_profile, visible
from bot.domain.rights import Role
from bot.services.office.holiday_file import read_holidays
from bot.services.office.office_file import read_offices
from tests.door.test_companions import declares
from tests.door.test_guest_talk import enters
from tests.office.test_office_file import sheet
from tests.telegram import World
from tests.words import said

TURI = "Kelurahan Turi"
HEAP = "\u0336\u0322" * 30
NOBODY = [
    "\u3164\u3164",
    "\u115f\u1160\uffa0",
    "\u2800\u2800\u2800",
    "\u200b\u200c\u200d\u2060\ufeff",
    "\u202e\u202d\u2066",
    "\u00ad\u034f\u180e",
    "\U000e0041\U000e0042",
    "\ufe0f\ufe0f",
    "\u0301\u0301\u0301",
    "\ue000\ue001",
    f"A{HEAP}",
    "12 34",
    "🙂🙂",
    "S",
    "   ",
]


@pytest.mark.parametrize("name", NOBODY)
def test_what_cannot_be_read_is_no_name(name: str) -> None:
    assert (clean(name), of_profile(name)) == (None, None)


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("  Siti \n Aminah ", "Siti Aminah"),
        ("\u202eSiti\u202c Aminah", "Siti Aminah"),
        ("\u2067Siti\u2069", "Siti"),
        ("Si\u200bti\ufeff", "Siti"),
        ("Siti\u034f\ufffc Aminah\ufffd", "Siti Aminah"),
        ("Siti\u3164Aminah", "Siti Aminah"),
        (f"Si{HEAP}ti", "Siti"),
        (f"S{HEAP}i{HEAP}ti", "Siti"),
        ("Rene\u0301", "René"),
        ("Rene\u200d\u0301", "René"),
        ("\u0301Siti", "Siti"),
        ("Siti \u0301Aminah", "Siti Aminah"),
    ],
)
def test_what_hides_or_covers_is_left_out(written: str, read: str) -> None:
    assert (clean(written), of_profile(written)) == (read, read)


@pytest.mark.parametrize(
    "name",
    [
        "Nguyễn Thị Ngọc",
        "ꦱꦶꦠꦶ ꦄꦩꦶꦤꦃ",
        "ꦏꦿꦺꦴꦁ",
        "陳大文",
        "سِيتِي",
        "สมชาย ใจดี",
        "D'Angelo Jr. 2",
        "김철수",
        "Zoë",
    ],
)
def test_names_of_every_script_stay_as_they_are(name: str) -> None:
    assert clean(name) == unicodedata.normalize("NFC", name)


@pytest.mark.parametrize("name", ["W" * 129, "Siti " * 25, "é" * 61, f"{'x' * 59} {'y' * 9}"])
def test_typing_takes_what_the_button_shows_of_a_long_profile(name: str) -> None:
    shown = of_profile(name)
    assert shown is not None
    assert len(shown) <= 60
    assert (clean(shown), visible(shown), of_profile(shown)) == (shown, shown, shown)
    assert clean(name) is None


def test_an_account_without_a_name_is_told_by_its_number() -> None:
    assert of_account("\u3164", 81230042) == "Telegram 0042"
    assert of_account("Siti", 81230042) == "Siti"


async def test_no_button_offers_an_invisible_profile_and_typing_refuses_it(world: World) -> None:
    visitor = world.newcomer("\u3164\u3164")
    await visitor.scans(TURI)
    await visitor.taps("agree")
    assert not any(one.endswith(":name") for one in visitor.buttons)
    assert said("name-question-typed") in visitor.text
    await visitor.says("\u3164\u3164")
    assert said("name-problem") in visitor.text
    await visitor.says("\u202eSiti\u200b")
    assert said("question-health") in visitor.text


async def test_the_button_takes_what_can_be_seen(world: World) -> None:
    visitor = world.newcomer(f"\u202eSi{HEAP[:20]}ti\u3164Aminah")
    await visitor.scans(TURI)
    await visitor.taps("agree")
    await visitor.taps("name")
    async with world.transaction() as services:
        person = await services.people.of_telegram(visitor.id)
    assert person is not None
    assert person.name == "Siti Aminah"


@pytest.mark.parametrize("name", ["\u3164\u3164", f"A{HEAP}", "\u200b\u202e"])
async def test_a_guests_and_a_companions_name_must_be_readable(world: World, name: str) -> None:
    officer = await world.officer(TURI)
    await enters(officer, name)
    assert said("name-problem") in officer.text
    await world.visitor.checks_in(TURI, "none", "2")
    await declares(world.visitor, name)
    assert said("name-problem") in world.visitor.text


@pytest.mark.parametrize("role", [Role.STAFF, Role.HEAD, Role.VIEWER])
@pytest.mark.parametrize(
    ("profile", "known"),
    [("\u202eSiti\u3164Aminah", "Siti Aminah"), ("\u3164", "Telegram"), ("W" * 64, "W" * 60)],
)
async def test_who_opens_a_roles_link_is_known_by_a_readable_name(
    world: World, role: Role, profile: str, known: str
) -> None:
    [(office,)] = await world.ask("SELECT id FROM offices WHERE name = ?", TURI)
    async with world.transaction() as services:
        place = None if role is Role.VIEWER else office
        payload = await services.joining.invite(role, place, by=None)
    someone = world.newcomer(profile)
    await someone.starts(payload)
    async with world.transaction() as services:
        person = await services.people.of_telegram(someone.id)
    assert person is not None
    assert person.name is not None
    assert person.name.partition(" 0")[0].startswith(known)
    assert clean(person.name) == person.name


def test_a_file_brings_in_names_that_can_be_read() -> None:
    hidden = {"name": "\u202eKelurahan\u200b Turi", "doors": "Utara\u3164|\u3164|Sel\u200batan"}
    [office] = read_offices(sheet(hidden).encode())
    assert (office.name, office.doors) == ("Kelurahan Turi", ("Utara", "Selatan"))
    [day] = read_holidays("tanggal;nama\n2026-08-17;\u202eHari\u200b Raya".encode())
    assert day.name == "Hari Raya"


@pytest.mark.parametrize(
    "words", ["ya", "Iya", "YA.", "ok", "Oke!", "tidak", "ya ya", "yes", "inggih", "nggih, leres"]
)
def test_an_answer_is_no_name(words: str) -> None:
    assert clean(words) is None


@pytest.mark.parametrize(
    "name", ["Oki", "Yani", "Tida", "Ya Min", "Nama Saya Siti", "Okky", "Noor"]
)
def test_a_name_that_looks_like_an_answer_is_one(name: str) -> None:
    assert clean(name) == name


async def test_who_types_an_answer_is_asked_for_the_name_kindly(world: World) -> None:
    await world.visitor.scans(TURI)
    await world.visitor.taps("agree")
    await world.visitor.says("iya")
    assert said("name-answer") in world.visitor.text
    await world.visitor.says("Siti")
    assert said("question-health") in world.visitor.text


async def test_so_are_companions_and_guests(world: World) -> None:
    await world.visitor.checks_in(TURI, "none", "2")
    await declares(world.visitor, "ya")
    assert said("name-answer") in world.visitor.text
    officer = await world.officer(TURI)
    await officer.says("/tamu")
    await officer.says("tidak")
    assert said("name-answer") in officer.text
