"""The house: whether it has a city, and whether one that ran alone is left out of it."""

from collections.abc import Iterator

from bot.cli.doctor.finding import Finding
from bot.house.alone import left_out
from bot.house.cities import City
from bot.settings import Settings
from bot.settings.servers import Server


def house(settings: Settings, cities: list[City]) -> Iterator[Finding]:
    """Look at what is no single city's matter."""
    if not cities:
        told = f"{settings.cities_file} names no city: nothing would run"
        yield Finding("settings", told, "python -m bot city add NAME")
    yield from left_alone(settings, cities)


def left_alone(settings: Settings, cities: list[City]) -> Iterator[Finding]:
    """Tell of a city that ran alone before, and would not run with the others."""
    if not (left := left_out(cities)):
        return
    place = settings.database
    at = "what DATABASE_URL is" if isinstance(place, Server) else f"sqlite:///{place}"
    yield Finding(
        "settings",
        f"no city of {settings.cities_file} has the {' and '.join(left)} of settings.env:"
        " a city that ran alone with them does not run any more",
        "let it move in: python -m bot city add NAME --token-from BOT_TOKEN --key-from DATA_KEY"
        f" --database-url {at}; or, if there is none, take them out of settings.env"
        " (docs/cities.md)",
    )
