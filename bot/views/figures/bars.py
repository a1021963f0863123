"""Numbers as bars of letters: read on a telephone, copied into any message."""

from collections.abc import Iterable, Iterator, Sequence
from html import escape

from bot.texts import Html, text
from bot.views.line_breaks import shortened

BAR = "█▉▊▋▌▍▎▏"
WIDE = 6  # letters of the longest bar
LETTERS = 32  # of a line that fits 360 pixels, beside the margins of message and block
Line = tuple[str, int | None]  # a name and its number; without one it is words only


def bar(value: int, most: int, *, width: int = WIDE) -> str:
    """Return a bar of at most `width` characters, in eighths, for `value` of `most`."""
    eighths = round(value / most * width * 8) if most else 0
    full, rest = divmod(eighths, 8)
    return "█" * full + (BAR[8 - rest] if rest else "")


def table(lines: Iterable[Line], language: str) -> Html:
    """Return a line for each name and number, with a bar, all by the same measure."""
    listed = list(lines)
    counted = [(name, count) for name, count in listed if count is not None]
    drawn = _drawn(counted, language)
    shown = "\n".join(name if count is None else next(drawn) for name, count in listed)
    return Html(f"<pre>{escape(shown, quote=False)}</pre>")


def _drawn(lines: Sequence[tuple[str, int]], language: str) -> Iterator[str]:
    numbers = [text("number", language, count=count) for _, count in lines]
    digits = max(map(len, numbers), default=0)
    room = LETTERS - digits - WIDE - 2
    names = [shortened(name, len, room) for name, _ in lines]
    wide = max(map(len, names), default=0)
    most = max((count for _, count in lines), default=0)
    for name, number, (_, count) in zip(names, numbers, lines, strict=True):
        yield f"{name:<{wide}} {number:>{digits}} {bar(count, most)}".rstrip()
