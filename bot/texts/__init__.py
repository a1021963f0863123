"""All words, by key and language, from one Fluent file per language."""

import functools
import html as escaping
import re
from collections.abc import Mapping
from pathlib import Path

import structlog
from fluent.runtime import FluentBundle, FluentResource

HERE = Path(__file__).parent
DEFAULT = "id"
LOCALE = re.compile(r"^language-locale = (\S+)$", re.MULTILINE)
log = structlog.get_logger()
strict = False  # tests set it: a missing key or variable then raises


class MissingText(Exception):
    """A key or a variable is missing in a language's file."""


class Html(str):
    """A text that is already HTML and must not be escaped again."""

    __slots__ = ()


@functools.cache
def languages() -> tuple[str, ...]:
    """Return the languages that have a file, the default first."""
    found = sorted(path.stem for path in HERE.glob("*.ftl"))
    return (DEFAULT, *(language for language in found if language != DEFAULT))


@functools.cache
def bundle(language: str) -> FluentBundle:
    """Return the words of one language, whose file names the locale of its numbers and plurals."""
    source = (HERE / f"{language}.ftl").read_text(encoding="utf-8")
    locale = LOCALE.search(source)
    if locale is None:
        raise MissingText(f"{language}.ftl has no language-locale")
    made = FluentBundle([locale[1]], use_isolating=False)
    made.add_resource(FluentResource(source))
    return made


def ours(language: str | None) -> str | None:
    """Return the language we have for a Telegram language code, or None."""
    code = (language or "").split("-")[0].lower()
    return code if code in languages() else None


def known(language: str | None) -> str:
    """Return the language we have for a Telegram language code, else the default."""
    return ours(language) or DEFAULT


def text(key: str, language: str, /, **values: object) -> str:
    """Return the plain text of `key`; in an unknown language the default's."""
    return _formatted(key, language, values) if values else _fixed(key, language)


def html(key: str, language: str, /, **values: object) -> Html:
    """Return the text of `key` for an HTML message; every value that is not `Html` is escaped."""
    safe = {
        name: escaping.escape(value, quote=False)
        if isinstance(value, str) and not isinstance(value, Html)
        else value
        for name, value in values.items()
    }
    return Html(_formatted(key, language, safe) if safe else _fixed(key, language))


@functools.lru_cache(maxsize=2048)
def _fixed(key: str, language: str) -> str:
    return _formatted(key, language, {})


def _formatted(key: str, language: str, values: Mapping[str, object]) -> str:
    for words in dict.fromkeys((known(language), DEFAULT)):
        found = bundle(words)
        if not found.has_message(key):
            if strict:
                raise MissingText(f"{words}.ftl has no {key}")
            continue
        pattern = found.get_message(key).value
        if pattern is None:
            raise MissingText(f"{words}.ftl: {key} has no text")
        plain = {name: _plain(value) for name, value in values.items()}
        formatted, errors = found.format_pattern(pattern, plain)
        if errors:
            if strict:
                raise MissingText(f"{words}.ftl: {key}: {errors}")
            log.error("text-error", key=key, language=words)
        return str(formatted)
    log.error("text-missing", key=key)
    return key


def _plain(value: object) -> object:
    # Fluent wants exact types: a str subclass or a number would be formatted its own way.
    return value if isinstance(value, int) and not isinstance(value, bool) else str(value)
