"""The file with the city's steps: what it may say, and every mistake with its line."""

from pathlib import Path

import pytest

from bot.cli.session import problems as said
from bot.domain.cases.case import OUTCOMES
from bot.domain.cases.steps import LONGEST_STEP, MOST_STEPS
from bot.domain.colour import Colour
from bot.services.cases.steps_file import SHIPPED, city_steps, read_sop
from bot.services.table_file import BadFile
from bot.texts import languages

FILE = """\
# langkah kota
black:
  steps:
    - Masker
  outcomes:
    - isolated
ask:
  steps:
    - id: Lihat surat
      en: Look at the letter
  outcomes:
    - verified
    - left
red:
  steps:
    - Tunggu di luar
  outcomes:
    - served-outside
"""
RED_ONLY = FILE[FILE.index("red:") :]


def mistakes(words: str | bytes) -> list[tuple[int, str]]:
    data = words.encode() if isinstance(words, str) else words
    with pytest.raises(BadFile) as caught:
        read_sop(data)
    for language in languages():
        assert said(caught.value, language)  # every mistake has its words
    return [(one.line, one.key) for one in caught.value.problems]


def changed(old: str, new: str) -> str:
    assert FILE.count(old) == 1, old
    return FILE.replace(old, new)


def test_steps_and_outcomes_of_each_colour_are_read_in_their_order() -> None:
    sop = read_sop(FILE.encode())
    ask = sop.by_colour[Colour.ASK]
    assert [one.key for one in ask.outcomes] == ["verified", "left"]
    assert [one.said("en") for one in ask.steps] == ["Look at the letter"]
    assert sop.by_colour[Colour.BLACK].steps[0].said("en") == "Masker"


def test_a_reason_changes_only_what_it_names() -> None:
    reasons = "  reasons:\n    abroad:\n      steps:\n        - Karantina\n"
    sop = read_sop(changed("ask:\n", f"{reasons}ask:\n").encode())
    abroad = sop.procedure(Colour.BLACK, "abroad")
    assert [one.said("id") for one in abroad.steps] == ["Karantina"]
    assert [one.key for one in abroad.outcomes] == ["isolated"]
    assert sop.procedure(Colour.BLACK, "positive-or-contact").steps[0].said("id") == "Masker"


def test_a_step_may_be_folded_over_lines_and_hold_what_yaml_takes_for_a_word_of_its_own() -> None:
    sop = read_sop(changed("- Masker\n", "- >\n      no\n      2021\n    - yes\n").encode())
    assert [one.said("id") for one in sop.by_colour[Colour.BLACK].steps] == ["no 2021", "yes"]


def test_the_file_may_come_from_windows() -> None:
    data = b"\xef\xbb\xbf" + FILE.replace("\n", "\r\n").encode()
    assert read_sop(data) == read_sop(FILE.encode())


@pytest.mark.parametrize(
    ("words", "line", "key"),
    [
        ("", 1, "sop-empty"),
        ("# hanya komentar\n", 1, "sop-empty"),
        ("langkah", 1, "sop-not-keys"),
        ("- black\n", 1, "sop-not-keys"),
        (FILE + "hijau:\n  steps: []\n", 19, "sop-unknown-key"),
        (FILE + RED_ONLY, 19, "sop-key-twice"),
        (FILE.replace(RED_ONLY, ""), 2, "sop-missing-key"),
        (changed("  steps:\n    - Masker\n", ""), 3, "sop-missing-key"),
        (changed("  outcomes:\n    - served-outside\n", ""), 15, "sop-missing-key"),
        (changed("  steps:\n    - Masker\n", "  steps: Masker\n"), 3, "sop-not-list"),
        (changed("    - Masker\n", ""), 3, "sop-not-list"),
        (changed("    - served-outside\n", ""), 17, "sop-not-list"),
        (changed("    - served-outside\n", "    - dilayani\n"), 18, "sop-unknown-outcome"),
        (changed("    - left\n", "    - left\n    - left\n"), 14, "sop-outcome-twice"),
        (changed("    - isolated\n", "    - isolated\n    - verified\n"), 7, "sop-black-stays"),
        (changed("    - verified\n", ""), 12, "sop-ask-needs-proof"),
        (changed("- Masker\n", "- Lihat: surat\n"), 4, "sop-unknown-language"),
        (changed("- Masker\n", "- {}\n"), 4, "sop-empty-step"),
        (changed("- Masker\n", "-\n"), 4, "sop-empty-step"),
        (changed("- Masker\n", "- id: ''\n"), 4, "sop-empty-step"),
        (changed("- Masker\n", "- [Masker]\n"), 4, "sop-not-words"),
        (changed("- isolated\n", "- [isolated]\n"), 6, "sop-not-words"),
        (changed("- Masker\n", f"- {'a' * (LONGEST_STEP + 1)}\n"), 4, "sop-long-step"),
        (changed("- Masker\n", "- Masker: di luar: ya\n"), 4, "sop-broken"),
        (changed("- Masker\n", "- [Masker\n"), 4, "sop-broken"),
        (changed("- Masker\n", "- 'Masker\n"), 4, "sop-broken"),
        (changed("  outcomes:\n    - isolated", " outcomes:\n    - isolated"), 5, "sop-broken"),
        (changed("    - Masker\n", "\t- Masker\n"), 4, "sop-tab"),
        (changed("Masker", "Masker\x07"), 4, "sop-not-utf8"),
        ("[" * 90_000, 1, "sop-broken"),
        ('{"a":' * 15_000, 1, "sop-broken"),
    ],
)
def test_a_mistake_is_named_with_its_line(words: str, line: int, key: str) -> None:
    assert (line, key) in mistakes(words)


def test_letters_of_another_encoding_are_named_with_their_line() -> None:
    assert mistakes(changed("Masker", "Maskér").encode("latin-1")) == [(4, "sop-not-utf8")]


def test_one_step_too_many_is_named() -> None:
    steps = "".join(f"    - Langkah {one}\n" for one in range(MOST_STEPS + 1))
    words = changed("    - Masker\n", steps)
    assert mistakes(words) == [(4 + MOST_STEPS, "sop-many-steps")]


def test_a_file_that_repeats_itself_by_reference_is_told_as_soon_as_any_other() -> None:
    many = "".join(f"x{one}: 1, " for one in range(3000))
    steps = f"    - &a {{{many}}}\n" + "    - *a\n" * 3000
    with pytest.raises(BadFile) as caught:
        read_sop(changed("    - Masker\n", steps).encode())
    assert len(caught.value.problems) + caught.value.more <= MOST_STEPS * 3000 + 1


def test_a_reason_that_does_not_exist_is_named() -> None:
    words = changed("ask:\n", "  reasons:\n    demam:\n      steps: [Masker]\nask:\n")
    assert mistakes(words) == [(8, "sop-unknown-key")]


def test_a_reason_may_not_verify_black_either() -> None:
    words = changed("ask:\n", "  reasons:\n    abroad:\n      outcomes: [verified]\nask:\n")
    assert mistakes(words) == [(9, "sop-black-stays")]


def test_all_mistakes_are_told_at_once_in_the_order_of_the_file() -> None:
    words = FILE.replace("isolated", "terisolasi").replace("- verified", "- dilihat")
    assert mistakes(words) == [
        (6, "sop-unknown-outcome"),
        (12, "sop-unknown-outcome"),
        (12, "sop-ask-needs-proof"),
    ]


def test_an_unknown_outcome_is_told_with_those_that_are_known() -> None:
    with pytest.raises(BadFile) as caught:
        read_sop(changed("served-outside", "dilayani").encode())
    words = said(caught.value, "id")
    assert words.startswith("Baris 18: Hasil “dilayani” tidak dikenal; yang dikenal:")
    assert all(one.key in words for one in OUTCOMES)


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(BadFile) as caught:
        city_steps(tmp_path / "sop.yaml")
    assert str(tmp_path / "sop.yaml") in said(caught.value, "id")


def test_the_steps_that_come_with_the_bot_are_right_and_in_every_language() -> None:
    sop = city_steps(None)
    steps = [step for one in sop.by_colour.values() for step in one.steps]
    lacking = [(one, step) for one in languages() for step in steps if one not in step.words]
    assert lacking == []


def test_the_steps_that_come_with_the_bot_are_the_rules_default() -> None:
    by_colour = city_steps(None).by_colour
    assert [len(by_colour[one].steps) for one in (Colour.BLACK, Colour.ASK, Colour.RED)] == [
        5,
        2,
        5,
    ]
    assert {one.key for found in by_colour.values() for one in found.outcomes} == {
        one.key for one in OUTCOMES
    }


def test_the_comments_of_the_shipped_file_name_every_outcome() -> None:
    comments = [one for one in SHIPPED.read_text().splitlines() if one.startswith("#")]
    assert [one.key for one in OUTCOMES if one.key not in "\n".join(comments)] == []
