"""What admins hear of when it lasts, and again when it is over: one table."""

from collections.abc import Mapping
from dataclasses import dataclass

UNREACHED = "telegram_unreached"  # a figure of the process itself: 1 while Telegram is away


@dataclass(frozen=True, slots=True)
class Condition:
    """A figure that is too low or too high, for so many minutes."""

    key: str
    figure: str
    minutes: int
    least: int | None = None
    most: int | None = None
    calm: int = 2  # so many minutes it must be gone before it is over
    delivered: bool = False  # a matter of deliveries: said by Telegram's absence while that lasts

    def holds(self, figures: Mapping[str, int]) -> bool:
        """Tell whether it is so by these figures."""
        if self.delivered and figures.get(UNREACHED):
            return False
        value = figures.get(self.figure)
        if value is None:  # where a server keeps the database, its disk is not ours to see
            return False
        low = self.least is not None and value < self.least
        return low or (self.most is not None and value > self.most)

    @property
    def mark(self) -> str:
        """Return the name under which it is noted that admins have heard of it."""
        return f"condition-{self.key}"


# Groups in which the bot may not write, and a database that refuses, have their own ways.
CONDITIONS = (
    Condition("telegram", UNREACHED, minutes=3, most=0, calm=0),
    Condition("urgent", "oldest_urgent_seconds", minutes=2, most=60, delivered=True),
    Condition("reply", "oldest_reply_seconds", minutes=3, most=120, delivered=True),
    Condition("follow-up", "oldest_follow_up_seconds", minutes=5, most=600, delivered=True),
    Condition("bulk", "oldest_bulk_seconds", minutes=10, most=7200, delivered=True),
    Condition("update", "oldest_update_seconds", minutes=2, most=60),
    Condition("disk", "disk_free_bytes", minutes=3, least=500_000_000),
)
