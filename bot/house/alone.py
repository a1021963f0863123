"""A city that runs alone, seen from a house: its other names here, and whether it is left out."""

import re
from collections.abc import Sequence

from bot.house.cities import ALONE, City, held, variables

_COMMAND = re.compile(r"python -m bot (?!--city|city |keys new)")
_SECRET = re.compile(rf"\b({'|'.join(ALONE)})\b")
_ITS_OWN = re.compile(r"\b(DATABASE_URL|BOT_USERNAME|ADMIN_IDS)\b")


def told_of(city: City, words: str) -> str:
    """Return what is said to a city that runs alone as it is true of one of a house."""
    words = _COMMAND.sub(f"python -m bot --city {city.name} ", words)
    words = _ITS_OWN.sub(lambda name: name[0].lower(), words)  # as in the file of cities
    return _SECRET.sub(lambda name: city.variables.get(name[0], name[0]), words)


def left_out(cities: Sequence[City]) -> list[str]:
    """Return which variables of a city that ran alone hold what none of these has."""
    known = variables()
    used = {held(name, known) for one in cities for name in one.variables.values()}
    return [one for one in ALONE if known.get(one) and held(one, known) not in used]
