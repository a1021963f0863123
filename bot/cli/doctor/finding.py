"""What the doctor found: one thing that was looked at, how it is, and the remedy."""

from dataclasses import dataclass
from datetime import datetime

from bot.settings import Settings
from storage.database import Database


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the report; without a remedy all is well."""

    check: str
    what: str
    remedy: str = ""
    only_told: bool = False  # neither well nor wrong by itself

    @property
    def well(self) -> bool:
        """Tell whether nothing is to be done."""
        return not self.remedy


@dataclass(frozen=True, slots=True)
class Patient:
    """What is looked at; `database` is None before the bot has run for the first time."""

    settings: Settings
    now: datetime
    database: Database | None
