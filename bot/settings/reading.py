"""Reading the settings: each that is wrong is one line, with where it stands and its remedy."""

import os
import re
from collections.abc import Iterator, Sequence
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


class BadSettings(Exception):
    """Some setting is missing or wrong; the text says which and how to mend it."""


def load() -> Settings:
    """Read the settings; raise `BadSettings` that names each wrong one and its remedy."""
    lines = _lines(text_of(SETTINGS_FILE))
    problems = list(_misspelt(lines))
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


def _misspelt(lines: dict[str, int]) -> Iterator[str]:
    ours = [*(name.upper() for name in Settings.model_fields), *LANGUAGE_NAMES]
    for name, number in lines.items():
        if name.startswith(OF_A_CITY):
            continue
        if name not in ours and (near := get_close_matches(name, ours, n=1, cutoff=ALIKE)):
            yield f"{name} ({SETTINGS_FILE}, line {number}): no such setting; write {near[0]}"


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
