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
