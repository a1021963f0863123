"""What a library knows of Indonesia's holidays; a large one, never in the bot's own process."""

from holidays.constants import GOVERNMENT, PUBLIC
from holidays.countries.indonesia import Indonesia

from bot.domain.offices import HolidayRow

LONGEST_NAME = 80


def offered(year: int) -> list[HolidayRow]:
    """Return the public holidays and the joint leave of a year, the reckoned ones marked."""
    known = Indonesia(years=year, categories=(PUBLIC, GOVERNMENT), language="id")
    return [HolidayRow(day, name[:LONGEST_NAME]) for day, name in sorted(known.items())]
