"""What a batch read in advance: each fact is used once, then the table is asked again."""

from dataclasses import dataclass, field

from bot.domain.conversations import Conversation
from bot.domain.people import Person


@dataclass(slots=True)
class Ahead:
    """People and open talks by Telegram id; dropped when somebody's rights change."""

    people: dict[int, Person | None] = field(default_factory=dict)
    talks: dict[int, list[Conversation]] = field(default_factory=dict)

    def clear_people(self) -> None:
        """Forget people: their roles are no longer what was read."""
        self.people.clear()
