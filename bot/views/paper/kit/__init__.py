"""What is printed: the words of one language, who had a file drawn, and how to write on a page."""

from collections.abc import Callable
from dataclasses import dataclass

from bot.texts import text
from bot.views.imprint import Imprint

__all__ = ["Imprint", "Progress", "Say", "Words"]

Say = Callable[..., str]
Progress = Callable[[int], None]  # hears after each page how many are done


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one language, as a `say` that can be handed to another process."""

    language: str

    def __call__(self, key: str, /, **values: object) -> str:
        """Return a text with its values."""
        return text(key, self.language, **values)
