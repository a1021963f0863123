"""The file of settings as text: answers are put into it, and whatever else stands there stays."""

import os
import re
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import bot
from bot.settings import set_in, text_of

EXAMPLE = Path(bot.__file__).parents[1] / "settings.example.env"


def begun(file: Path) -> str:
    """Return what stands in the file; for a new one the example with its explanations."""
    if file.exists():
        return text_of(file)
    return EXAMPLE.read_text(encoding="utf-8") if EXAMPLE.exists() else ""


def put(words: str, name: str, value: str) -> str:
    """Return the text with a setting at its own place: where it was, or is explained."""
    lines = words.splitlines()
    own = re.compile(rf"\s*(?:export\s+)?{name}\s*=", re.IGNORECASE)
    set_at = [number for number, line in enumerate(lines) if own.match(line)]
    told_at = [number for number, line in enumerate(lines) if line.startswith(f"# {name}=")]
    places = set_at or told_at[:1]
    if not places:
        return "\n".join([*lines, f"{name}={value}", ""])
    lines[places[0]] = f"{name}={value}"
    kept = [line for number, line in enumerate(lines) if number not in places[1:]]
    return "\n".join([*kept, ""])


def can_hold(name: str, value: str) -> bool:
    """Tell whether a value is read again just as it was written."""
    return value.isprintable() and set_in(put("", name, value)) == {name: value}


def write(file: Path, words: str) -> None:
    """Put the text in the file's place, whole or not at all, for its owner's eyes only."""
    place = file.resolve()  # a link stays one
    made, name = tempfile.mkstemp(dir=place.parent, prefix=f".{place.name}-")  # mode 600
    try:
        with os.fdopen(made, "w", encoding="utf-8") as new:
            new.write(words)
            new.flush()
            os.fsync(new.fileno())
        Path(name).replace(place)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


@contextmanager
def put_back(*files: Path) -> Iterator[None]:
    """Leave these files as they were if what is done meanwhile fails or is cut short."""
    former = {one: one.read_bytes() if one.exists() else None for one in files}
    try:
        yield
    except BaseException:
        for file, content in former.items():
            if content is None:
                file.unlink(missing_ok=True)
            else:
                write(file, content.decode())
        raise
