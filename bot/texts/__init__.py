"""All words, by key and language, from one Fluent file per language."""

import functools
import html as escaping
import re
from collections.abc import Mapping
from pathlib import Path

import structlog
from fluent.runtime import FluentBundle
from fluent.syntax import FluentParser

HERE = Path(__file__).parent
DEFAULT = "id"
LOCALE = re.compile(rb"^language-locale = (\S+)\s*$", re.MULTILINE)
ENTRY = re.compile(rb"^([A-Za-z][\w-]*) *=", re.MULTILINE)
LONGEST, SHOWN = 1000, 200  # of a value: Fluent formats no longer one; what is shown of those
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


class Words:
    """The words of one language; each is read when it is first asked for.

    Read all at once they are two thirds of a second of every start, and ten megabytes. What makes
    it possible is that none names another.
    """

    def __init__(self, language: str) -> None:
        source = (HERE / f"{language}.ftl").read_bytes()  # as text it takes up to four times more
        locale = LOCALE.search(source)
        if locale is None:
            raise MissingText(f"{language}.ftl has no language-locale")
        self._unread = _entries(source)
        self._parser = FluentParser(with_spans=False)
        self._read = FluentBundle([locale[1].decode()], use_isolating=False)

    def of(self, key: str) -> FluentBundle | None:
        """Return a bundle that has these words, or None if the language has not."""
        if (source := self._unread.get(key)) is not None:
            self._read.add_resource(self._parser.parse(source.decode()))
            self._unread.pop(key, None)  # only now: a thread may ask for the same meanwhile
        return self._read if self._read.has_message(key) else None


def _entries(source: bytes) -> dict[str, bytes]:
    """Return each entry of a file as it is written; of two with one key the first."""
    found = [*ENTRY.finditer(source)]
    ends = [one.start() for one in found[1:]] + [len(source)]
    entries: dict[str, bytes] = {}
    for one, end in zip(found, ends, strict=True):
        entries.setdefault(one[1].decode(), source[one.start() : end])
    return entries


@functools.cache
def words_of(language: str) -> Words:
    """Return the words of a language, whose file names the locale of its numbers and plurals."""
    return Words(language)


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
        name: Html(escaping.escape(_fitting(value), quote=False))
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
        found = words_of(words).of(key)
        if found is None:
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
    if isinstance(value, int | float) and not isinstance(value, bool):
        return value
    return str(value) if isinstance(value, Html) else _fitting(str(value))


def _fitting(value: str) -> str:
    """Return what somebody wrote, or its beginning if it would be too long, escaped too."""
    if len(value) <= SHOWN or len(escaping.escape(value, quote=False)) <= LONGEST:
        return value
    return f"{value[: SHOWN - 1]}…"
