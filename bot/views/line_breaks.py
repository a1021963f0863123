"""Lines as long as their place allows, broken between words."""

from collections.abc import Callable

Measure = Callable[[str], float]


def broken(text: str, measure: Measure, width: float) -> list[str]:
    """Return the text in lines no wider than `width`, unless one word alone is wider."""
    words = text.split()
    lines = words[:1]
    for word in words[1:]:
        longer = f"{lines[-1]} {word}"
        if measure(longer) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def shortened(text: str, measure: Measure, width: float) -> str:
    """Return a text that fits on one line; of a longer one the middle is left out.

    Names that begin alike often end differently: "Puskesmas Sananwetan", "Puskesmas Sukorejo".
    """
    short = text
    for kept in range(len(text) - 1, -1, -1):
        if measure(short) <= width:
            break
        end = kept * 2 // 5
        short = f"{text[: kept - end].rstrip()}…{text[len(text) - end :].lstrip()}"
    return short
