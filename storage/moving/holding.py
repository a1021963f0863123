"""Both ends taken hold of; what cannot be moved is refused before anything is written."""

from collections.abc import Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path

from bot.settings.servers import Place
from storage.database import HALF_MOVED
from storage.file_lock import AlreadyRunning, alone
from storage.migrating import migrate, migrations, versions
from storage.moving.end import End
from storage.moving.move import CannotMove, Move, taken
from storage.moving.side import side
from storage.moving.tables import tables
from storage.unusable import DAMAGED, Unusable, plainly


@contextmanager
def held(source: Place, target: Place, keys: Sequence[bytes]) -> Iterator[Move]:
    """Give the move from one place to another; raise `CannotMove`, or `Unusable` for either."""
    if isinstance(source, Path) == isinstance(target, Path):
        raise CannotMove(
            "One of the two must be a file and the other a server: from file to file `backup` and"
            " `restore` lead, from server to server pg_dump and pg_restore."
        )
    if isinstance(source, Path) and not source.is_file():
        raise CannotMove(f"There is no database {source}: look at the address.")
    with ExitStack() as ends:
        here, there = _end(source, ends), _end(target, ends)
        _check_versions(here, there)
        with plainly(target):
            migrate(target, keys, marked=HALF_MOVED)  # no bot starts on what is empty so far
        with plainly(source):
            here.side.begin()  # from now on nobody writes there
        file = here if isinstance(source, Path) else there
        with plainly(file.place):
            move = Move(here, there, [one for one in tables(file.side) if one.name != "marks"])
        _check_whole(move)
        yield move


def _end(place: Place, ends: ExitStack) -> End:
    """Hold a place as the one bot process does."""
    try:
        ends.enter_context(alone(place))
        with plainly(place):
            session = ends.enter_context(closing(side(place)))
            session.own()
    except AlreadyRunning as taken:
        raise CannotMove(f"Stop the bot first: {taken}.") from None
    return End(place, session)


def _check_versions(here: End, there: End) -> None:
    """Raise `CannotMove` unless the first has today's tables, and the second these or none."""
    for one in (here, there):
        with plainly(one.place):
            lacking, unknown = versions(one.side)
        if unknown:
            raise CannotMove(f"{one.place} is of a later version of this program: use that one.")
        if lacking and one is here:
            raise CannotMove(
                f"{one.place} holds no city, or one that an earlier version of this program left:"
                " start the bot of this version there once, and stop it again."
            )
        if 0 < lacking < len(migrations()):
            raise taken(one.place)


def _check_whole(move: Move) -> None:
    """Raise unless the first holds a whole city."""
    place = move.source.place
    if HALF_MOVED in move.source.marks():
        raise CannotMove(f"{place} is itself a copy that is not whole.")
    if not move.source.holds_any(move.tables):
        raise CannotMove(f"{place} holds no city: look at the address.")
    if faults := move.source.faults():
        raise Unusable(place, f"{DAMAGED} ({faults[0]})")
