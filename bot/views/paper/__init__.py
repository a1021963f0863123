"""What is printed: the words of one language, who had a file drawn, and how to write on a page."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from bot.texts import text

Say = Callable[..., str]
Progress = Callable[[int], None]  # hears after each page how many are done


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one language, as a `say` that can be handed to another process."""

    language: str

    def __call__(self, key: str, /, **values: object) -> str:
        """Return a text with its values."""
        return text(key, self.language, **values)


@dataclass(frozen=True, slots=True)
class Imprint:
    """Who had a file drawn ('': the command line), and when by the city's clock."""

    by: str
    at: datetime
