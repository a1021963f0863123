"""Numbers as bars of letters: read on a telephone, copied into any message."""

from collections.abc import Iterable
from html import escape

from bot.texts import Html

BAR = "█▉▊▋▌▍▎▏"
NAME = 22  # letters of a name; with number and bar, a line fits 360 pixels


def bar(value: int, most: int, *, width: int = 8) -> str:
    """Return a bar of at most `width` characters, in eighths, for `value` of `most`."""
    eighths = round(value / most * width * 8) if most else 0
    full, rest = divmod(eighths, 8)
    return "█" * full + (BAR[8 - rest] if rest else "")


def table(lines: Iterable[tuple[str, int]], *, name: int = NAME) -> Html:
    """Return a line for each name and number, with a bar, all by the same measure."""
    listed = list(lines)
    most = max((count for _, count in listed), default=0)
    shown = (
        f"{escape(f'{one[:name]:<{name}}', quote=False)} {count:>4} {bar(count, most)}"
        for one, count in listed
    )
    return Html("<pre>" + "\n".join(shown) + "</pre>")
