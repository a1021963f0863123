"""Reading the settings: each that is wrong is one line, with where it stands and its remedy."""

import os
import re
from collections.abc import Iterator, Sequence
from contextlib import suppress
from difflib import get_close_matches
from io import StringIO
from pathlib import Path

from dotenv import dotenv_values
from pydantic import ValidationError
from pydantic_core import ErrorDetails

from bot.settings.fields import LANGUAGE_NAMES, SETTINGS_FILE, Settings
from bot.settings.files import contents

NAME = re.compile(r"^\s*(?:export\s+)?([A-Za-z_][A-Za-z0-9_]*)\s*=")
OF_A_CITY = ("BOT_TOKEN_", "DATA_KEY_")  # as they may be called where there are several
ALIKE = 0.8  # of a name in the file and one of ours: less is somebody else's
SECRETS = ("_TOKEN", "_KEY")  # how the variables of cities end: BATU_TOKEN is Kota Batu's
VERY_ALIKE = 0.9  # of such a one, where there are several cities
FROM = re.compile(r"(?:token|key)_from\W+(\w+)", re.IGNORECASE)  # in their file


class BadSettings(Exception):
    """Some setting is missing or wrong; the text says which and how to mend it."""


def load() -> Settings:
    """Read the settings; raise `BadSettings` that names each wrong one and its remedy."""
    words = text_of(SETTINGS_FILE)
    lines = _lines(words)
    problems = list(_misspelt(lines, _file_of_cities(words)))
    try:
        settings = Settings()
    except ValidationError as error:
        problems += [_told(one, lines) for one in error.errors(include_input=False)]
    else:
        if not problems:
            return settings
    raise BadSettings("\n".join(problems))


def text_of(file: Path) -> str:
    """Return what stands in a file of settings, nothing if there is none; raise `BadSettings`."""
    try:
        return contents(file).decode("utf-8-sig")
    except FileNotFoundError:
        return ""
    except (OSError, UnicodeDecodeError) as error:
        why = "it is no UTF-8 text" if isinstance(error, UnicodeDecodeError) else error.strerror
        raise BadSettings(
            f"{file} cannot be read: {why}. Make it anew from the example."
        ) from None


def set_in(words: str) -> dict[str, str]:
    """Return what is set in a text of settings and not empty, by names in capitals."""
    found = dotenv_values(stream=StringIO(words))
    return {name.upper(): value for name, value in found.items() if value}


def _lines(text: str) -> dict[str, int]:
    """Return the line on which each name is set in a file of settings."""
    found = ((number, NAME.match(line)) for number, line in enumerate(text.splitlines(), start=1))
    return {match[1].upper(): number for number, match in found if match is not None}


def _file_of_cities(words: str) -> str:
    """Return the name of the file of cities, if there are several."""
    return os.environ.get("CITIES_FILE") or set_in(words).get("CITIES_FILE", "")


def _misspelt(lines: dict[str, int], file_of_cities: str) -> Iterator[str]:
    ours = [*(name.upper() for name in Settings.model_fields), *LANGUAGE_NAMES]
    theirs = _named_in(Path(file_of_cities)) if file_of_cities else set()
    for name, number in lines.items():
        if name in {*ours, *theirs} or name.startswith(OF_A_CITY):
            continue
        cutoff = VERY_ALIKE if file_of_cities and name.endswith(SECRETS) else ALIKE
        if near := get_close_matches(name, ours, n=1, cutoff=cutoff):
            yield f"{name} ({SETTINGS_FILE}, line {number}): no such setting; write {near[0]}"


def _named_in(file: Path) -> set[str]:
    """Return the variables that a file of cities names; whether it is one is asked later."""
    with suppress(BadSettings):
        return {name.upper() for name in FROM.findall(text_of(file))}
    return set()


def _told(error: ErrorDetails, lines: dict[str, int]) -> str:
    what = error["msg"].removeprefix("Value error, ")
    if not error["loc"]:
        return what  # settings checked against each other: the words name them
    name = str(error["loc"][0]).upper()
    name, place = _place(LANGUAGE_NAMES if name in LANGUAGE_NAMES else (name,), lines)
    return f"{name} ({place}): {what}"


def _place(names: Sequence[str], lines: dict[str, int]) -> tuple[str, str]:
    """Return which of these names is set and where: what counts before the others."""
    here = {name.upper() for name in os.environ}
    first = [name for name in names if name in here and not (name == "LANGUAGE" and name in lines)]
    if first:
        return first[0], "in the environment"
    found = next((name for name in names if name in lines), names[0])
    return found, f"{SETTINGS_FILE}, line {lines[found]}" if found in lines else "not set"
