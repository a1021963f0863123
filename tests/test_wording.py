"""One thing has one word: forms that docs/words.md rules out are in no language's file."""

import re
from datetime import date, timedelta
from pathlib import Path

import pytest

from bot.domain.colour import Colour
from bot.texts import HERE
from bot.views.dates import lasting
from bot.views.door.result import ends
from tests.words import said

WORDS = Path("docs/words.md").read_text(encoding="utf-8")
PAGE = Path("bot/rehearsal/page/words.js").read_text(encoding="utf-8")
# A form that is not said, and what is said instead.
RULED_OUT = {
    "id": {
        r"\b(di|me)?pindai\b": "scan",
        r"\bobrolan\b": "chat",
        r"\bbebas lagi\b": "menunggu petugas lagi",
        r"Petugas sudah diberi tahu": "sedang diberi tahu",
        r"menunggu di Puskesmas": "menunggu Anda",
        r"terdekat di bawahnya": "jumlah hari yang lebih kecil",
        r"\b(kasus|peran)\b[^.]*\bistirahat\b": "tidak aktif",
        r"\bsehari sebelum\b": "sampai, and the last day",
        r"(pukul|misalnya) \d\d\.\d\d\b(?!-)": "09:00",
        r"\bKeperluannya dilayani\b": "Dilayani",
        r"\bboleh datang lagi\b": "the colour follows that day's answers",
    },
    "en": {
        r"\bSatgas\b": "task force",
        r"\bthe force\b": "the task force",
        r"officers have been told": "are being told",
        r"\brole\b[^.]*\brests\b": "is not active",
        r"next smaller number": "the smaller one, with an example",
        r"until the day before": "until, and the last day",
        r"may come again": "the colour follows that day's answers",
    },
    "jv": {
        r"\bmenika\b": "punika",
        r"\bmboten\b": "boten",
        r"\b(sa)?dereng": "dèrèng",
        r"\bingkang ngaturi\b": "ingkang ngasta",
        r"Petugas sampun dipunaturi": "saweg dipunaturi",
        r"sadinten sadèrèngipun": "dumugi, and the last day",
        r"(tabuh|upaminipun) \d\d\.\d\d\b(?!-)": "09:00",
    },
}
# A number that may be one, in a sentence that counts in the plural.
COUNTED = re.compile(
    r"\{ \$(count|days|minutes|guests) \} (open |more )?"
    r"(cases|offices|people|minutes|changes|guests|slips|days|posters)\b"
)
CHOICE = re.compile(r"^ *\*?\[[\w-]+\]", re.MULTILINE)  # what chooses a variant: nobody reads it
# Asked of several, or said from two or three on.
MANY = ("rollcall-sure", "cluster-note", "option-days-ago", "chart-rates-even")


def entries(language: str) -> list[tuple[str, str]]:
    """Return the keys and words of a language's file, comments left out."""
    text = (HERE / f"{language}.ftl").read_text(encoding="utf-8")
    return re.findall(r"^([a-z][\w-]*) =(.*(?:\n[ ]+.*|\n(?=\n? +\S))*)", text, re.MULTILINE)


@pytest.mark.parametrize(
    ("language", "form", "instead"),
    [(one, form, instead) for one, table in RULED_OUT.items() for form, instead in table.items()],
)
def test_a_form_that_is_ruled_out_is_nowhere(language: str, form: str, instead: str) -> None:
    read = [(key, CHOICE.sub("", words)) for key, words in entries(language)]
    found = [key for key, words in read if re.search(form, words, re.IGNORECASE)]
    assert found == [], f"say: {instead}"


def test_the_rehearsals_page_keeps_to_the_same_words() -> None:
    said_there = re.findall(r'^  \w+: \["([^"]*)"', PAGE, re.MULTILINE)
    assert len(said_there) > 100
    found = [one for one in said_there for form in RULED_OUT["id"] if re.search(form, one, re.I)]
    assert found == []


def test_english_counts_one_in_the_singular() -> None:
    found = [
        key
        for key, words in entries("en")
        if COUNTED.search(words) and "[one]" not in words and not key.startswith(MANY)
    ]
    assert found == []


def test_english_speaks_of_one_companion_and_of_several_alike() -> None:
    told = [words for key, words in entries("en") if key.startswith("companion-todo")]
    assert len(told) == 5
    assert not [words for words in told if "companion" in words]


def test_english_speaks_of_one_door_in_the_singular() -> None:
    for key in ("funnel-missing-printed", "funnel-missing-proved"):
        assert "1 doors" not in said(key, "en", have=0, of=1)
        assert "1 of 2 doors" in said(key, "en", have=1, of=2)


@pytest.mark.parametrize("language", ["id", "en", "jv"])
def test_the_rule_for_a_day_that_is_not_listed_can_be_read_aloud(language: str) -> None:
    for key in ("question-since", "question-read-aloud-since", "question-companion-since"):
        words = said(key, language)
        assert "4" in words
        assert "3" in words


@pytest.mark.parametrize("language", ["id", "jv"])
def test_bapak_and_ibu_are_spoken_to_in_what_is_read_aloud_and_nowhere_else(language: str) -> None:
    spoken = {key for key, words in entries(language) if "Bapak/Ibu" in words}
    aloud = {key for key, _ in entries(language) if key.startswith("question-read-aloud-")}
    assert spoken - aloud == {"guest-read-aloud", "guest-confirm"}
    assert not [one for one in aloud if re.search(r"\bAnda\b", said(one, language))]


EVERYBODY_WHO_SEES = {
    "id": ("petugas", "pimpinan", "Satgas", "admin", "kantor lain"),
    "en": ("officers", "head", "task force", "admins", "other offices"),
    "jv": ("petugas", "pangarsa", "Satgas", "admin", "kantor sanès"),
}


@pytest.mark.parametrize("language", sorted(EVERYBODY_WHO_SEES))
def test_who_agrees_reads_of_everybody_who_may_see_it(language: str) -> None:
    words = said("consent-text", language, city="Kota Blitar", days=28)
    assert [one for one in EVERYBODY_WHO_SEES[language] if one not in words] == []


@pytest.mark.parametrize(
    ("key", "also"),
    [
        ("help-satgas", {"id": "hitam", "en": "Black", "jv": "cemeng"}),
        ("next-red", {"id": "ada yang bertugas", "en": "on duty", "jv": "ingkang jagi"}),
        ("next-black", {"id": "ada yang bertugas", "en": "on duty", "jv": "ingkang jagi"}),
        ("next-ask", {"id": "ada yang bertugas", "en": "on duty", "jv": "ingkang jagi"}),
    ],
)
def test_a_help_and_a_promise_say_for_whom_and_on_what_they_depend(
    key: str, also: dict[str, str]
) -> None:
    assert [one for one, words in also.items() if words not in said(key, one)] == []


@pytest.mark.parametrize("language", ["id", "en", "jv"])
def test_that_javanese_is_to_be_reviewed_shows_where_it_is_chosen(language: str) -> None:
    assert re.search("ditinjau|reviewed", said("language-question", language))


@pytest.mark.parametrize("language", sorted(RULED_OUT))
def test_the_page_of_conventions_names_each_language(language: str) -> None:
    assert {"id": "Indonesian", "en": "English", "jv": "Javanese"}[language] in WORDS


@pytest.mark.parametrize(
    ("seconds", "spoken"),
    [(0, "0 dtk"), (47, "47 dtk"), (60, "1 mnt"), (72, "1 mnt 12 dtk"), (3900, "1 jam 5 mnt")],
)
def test_a_duration_is_said_as_people_say_it(seconds: int, spoken: str) -> None:
    assert lasting(timedelta(seconds=seconds), "id") == spoken


@pytest.mark.parametrize("language", ["id", "en", "jv"])
def test_the_answer_fits_the_question(language: str) -> None:
    assert re.match("Sehat|Well", said("option-health-none", language))


def test_what_holds_until_a_day_names_the_last_day() -> None:
    assert ends(Colour.GREEN, date(2021, 12, 25), "id") == said(
        "until-green", day="24 Desember 2021"
    )
    assert ends(Colour.BLACK, date(2021, 12, 25), "id") == said(
        "until-black", day="25 Desember 2021"
    )


@pytest.mark.parametrize(
    ("key", "also"),
    [
        ("outcome-isolated", {"id": "Satgas", "en": "task force", "jv": "Satgas"}),
        ("outcome-health-called", dict.fromkeys(("id", "en", "jv"), "Puskesmas")),
        ("outcome-health-called", {"id": "Satgas", "en": "task force", "jv": "Satgas"}),
        ("option-tested-pcr-twice", dict.fromkeys(("id", "en", "jv"), "24")),
    ],
)
def test_a_button_says_all_that_its_rule_asks_for(key: str, also: dict[str, str]) -> None:
    assert [one for one, words in also.items() if words not in said(key, one)] == []
