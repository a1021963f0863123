"""One thing has one word: forms that docs/words.md rules out are in no language's file."""

import re
from pathlib import Path

import pytest

from bot.texts import HERE
from tests.words import said

WORDS = Path("docs/words.md").read_text(encoding="utf-8")
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
    },
    "en": {
        r"\bSatgas\b": "task force",
        r"\bthe force\b": "the task force",
        r"officers have been told": "are being told",
        r"\brole\b[^.]*\brests\b": "is not active",
        r"next smaller number": "the smaller one, with an example",
    },
    "jv": {
        r"\bmenika\b": "punika",
        r"\bmboten\b": "boten",
        r"\b(sa)?dereng": "dèrèng",
        r"\bingkang ngaturi\b": "ingkang ngasta",
        r"Petugas sampun dipunaturi": "saweg dipunaturi",
    },
}
# A number that may be one, in a sentence that counts in the plural.
COUNTED = re.compile(r"\{ \$(count|days|minutes) \} (open |more )?(cases|offices|people|minutes)")
MANY = ("rollcall-sure", "cluster-note")  # asked of several, or said from three on


def entries(language: str) -> list[tuple[str, str]]:
    """Return the keys and words of a language's file, comments left out."""
    text = (HERE / f"{language}.ftl").read_text(encoding="utf-8")
    return re.findall(r"^([a-z][\w-]*) =(.*(?:\n[ ]+.*|\n(?=\n? +\S))*)", text, re.MULTILINE)


@pytest.mark.parametrize(
    ("language", "form", "instead"),
    [(one, form, instead) for one, table in RULED_OUT.items() for form, instead in table.items()],
)
def test_a_form_that_is_ruled_out_is_nowhere(language: str, form: str, instead: str) -> None:
    found = [key for key, words in entries(language) if re.search(form, words, re.IGNORECASE)]
    assert found == [], f"say: {instead}"


def test_english_counts_one_in_the_singular() -> None:
    found = [
        key
        for key, words in entries("en")
        if COUNTED.search(words) and "[one]" not in words and not key.startswith(MANY)
    ]
    assert found == []


@pytest.mark.parametrize("language", ["id", "en", "jv"])
def test_the_rule_for_a_day_that_is_not_listed_can_be_read_aloud(language: str) -> None:
    for key in ("question-since", "question-read-aloud-since", "question-companion-since"):
        words = said(key, language)
        assert "4" in words
        assert "3" in words


@pytest.mark.parametrize("language", ["id", "en", "jv"])
def test_that_javanese_is_to_be_reviewed_shows_where_it_is_chosen(language: str) -> None:
    assert re.search("ditinjau|reviewed", said("language-question", language))


@pytest.mark.parametrize("language", sorted(RULED_OUT))
def test_the_page_of_conventions_names_each_language(language: str) -> None:
    assert {"id": "Indonesian", "en": "English", "jv": "Javanese"}[language] in WORDS
