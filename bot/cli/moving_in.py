"""A city that ran alone and moves into a house: what it has is not left behind unseen."""

from collections.abc import Iterable

import typer

from bot.cli.doctor import left_alone
from bot.cli.session import Refused
from bot.house.cities import ALONE, cities, file_of
from bot.settings import Settings, load
from bot.settings.servers import Server
from storage.engine import begun


def leave_nothing_behind(
    house: Settings, name: str, variables: Iterable[str], said_url: str
) -> None:
    """Refuse to let a city with these variables begin anew, unasked, beside what it had."""
    place, moves_in = house.database, {*variables} & {*ALONE}
    if said_url or not moves_in or isinstance(place, Server) or not begun(place):
        return
    anew = file_of(place, name)
    if anew != place and not begun(anew):
        raise Refused(
            f"{place} has data and would be left behind: {name} would begin anew in {anew}. Say"
            f" which is meant: --database-url sqlite:///{place} or --database-url"
            f" sqlite:///{anew}. Nothing was written."
        )


def tell_how_to_look(name: str) -> None:
    """Say how to look at a city that was added, and whether one that ran alone is left out."""
    typer.echo(f"  python -m bot city check {name}")
    house = load()
    for found in left_alone(house, cities(house)):
        typer.echo(f"!! {found.what} -> {found.remedy}")
