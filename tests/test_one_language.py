"""A message is in one language, whatever went wrong and wherever it is told."""

import re
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.cli import app
from bot.cli.importing import read
from bot.cli.session import Refused, problems
from bot.services.cases.steps_file import city_steps, read_sop
from bot.services.office.office_file import read_offices
from bot.services.table_file import BadFile
from bot.texts import languages
from storage.migrating import migrate
from tests import engine
from tests.test_wording import entries
from tests.words import said

# Words that no sentence of another language has; names, commands and settings are left out.
ENGLISH = "the is are of cannot this that please missing unknown must should which needs there"
INDONESIAN = "tidak yang dan belum sudah ini dengan adalah bukan oleh harus bisa dapat"
JAVANESE = "boten ingkang lan utawi dèrèng sampun punika kaliyan kanggé"
TELLS = {"en": set(ENGLISH.split()), "id": set(INDONESIAN.split()), "jv": set(JAVANESE.split())}
NAMES = re.compile(r"`[^`]*`|<[^>]*>|\{[^}]*\}|“[^”]*”|\"[^\"]*\"|/\w+|\(untuk ditinjau\)")


def foreign(words: str, language: str) -> list[str]:
    """Return the words of a text that only other languages have."""
    others = {one for other, told in TELLS.items() if other != language for one in told}
    return [
        one for one in re.findall(r"[^\W\d_]+", NAMES.sub(" ", words.lower())) if one in others
    ]


@pytest.mark.parametrize("language", languages())
def test_no_text_has_words_of_another_language(language: str) -> None:
    found = {key: foreign(words, language) for key, words in entries(language)}
    assert {key: words for key, words in found.items() if words} == {}


@pytest.mark.parametrize("language", languages())
def test_a_files_trouble_is_told_in_the_readers_language(language: str, tmp_path: Path) -> None:
    for file, key in ((tmp_path / "tidak-ada.csv", "file-gone"), (tmp_path, "file-is-folder")):
        with pytest.raises(Refused) as refused:
            read(file, read_offices, language)
        assert str(refused.value) == said(key, language, file=str(file))


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize(
    "broken", ["black: {", "black: 'x", "a: b: c", "- *x", "a:\n\t- b", "\x00"]
)
def test_what_a_library_says_of_broken_steps_is_not_passed_on(broken: str, language: str) -> None:
    with pytest.raises(BadFile) as bad:
        read_sop(broken.encode())
    assert foreign(problems(bad.value, language), language) == []


@pytest.mark.parametrize("language", languages())
def test_steps_that_are_not_there_are_told_in_one_language(tmp_path: Path, language: str) -> None:
    with pytest.raises(BadFile) as bad:
        city_steps(tmp_path / "steps.yaml")
    told = problems(bad.value, language).replace(str(tmp_path), "")
    assert foreign(told, language) == []


@pytest.mark.parametrize("words", ["stats --office NO", "posters --office NO --out x.pdf"])
def test_an_unknown_office_is_told_alike_by_every_command(
    words: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DATA_KEY", "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=")
    monkeypatch.setenv("BOT_USERNAME", "PintuSehatBot")
    monkeypatch.setenv("DATABASE_URL", engine.url(tmp_path / "x.db"))
    engine.make(tmp_path / "x.db")
    migrate(engine.place(tmp_path / "x.db"))
    result = CliRunner().invoke(app, words.split())
    assert str(result.exception) == said("import-no-office", code="NO")
