"""Several processes share the cities on one server, without anybody who tells them how.

Each sees by the server's own locks how many processes live and who owns which city. Whoever has
fewer than its share takes what nobody owns, who has more gives one back at a time. What a dead
process owned is nobody's at once.
"""

import asyncio
import math
import time
from collections.abc import Sequence

import structlog

from bot.house.keeping import Keeper, State
from bot.patience import unless_stopped
from bot.settings.servers import Server
from storage.owner import Owner
from storage.postgres import Look, Roll, process_name
from storage.sqlite import DatabaseTrouble
from storage.trouble import a_moment

LOOK_SECONDS = 0.5
LEFT_SECONDS = 5.0  # nobody took it in so long: whoever should cannot
KEEPS_SECONDS = 60.0  # and so long it stays: given back, it would only stand still again
log = structlog.get_logger()


class Sharing:
    """This process's part of the cities in the schemas of one server."""

    def __init__(self, server: Server, keepers: Sequence[Keeper]) -> None:
        self._roll = Roll(server)
        self._keepers = [one for one in keepers if _shared(one, server)]
        for one in self._keepers:
            one.give_back()
            one.state = State.BEGINS  # until it is known whether another process has it
        self._nobodys: dict[str, float] = {}  # cities, and since when
        self._keeps_until = 0.0
        self._away = False

    async def run(self, stop: asyncio.Event) -> None:
        """Take and give back until told to stop."""
        try:
            while not stop.is_set():
                await unless_stopped(stop, self._turn())
                await a_moment(stop, LOOK_SECONDS)
        finally:
            await self._roll.close()

    async def _turn(self) -> None:
        """Look and act; while the server is away all stays as it is."""
        try:
            look = await self._roll.look([_schema(one) for one in self._keepers])
        except DatabaseTrouble as error:
            if not self._away:
                log.warning("house-not-seen", error=error)
            self._away = True
            return
        self._away = False
        self.act(look, time.monotonic())

    def act(self, look: Look, now: float) -> None:
        """Do what follows from a look."""
        share = math.ceil(len(self._keepers) / max(1, look.processes))
        for one in self._keepers:
            owner = _owner(look, one)
            if owner is not None and not _is_ours(owner):
                one.give_back()  # another was faster
            if owner is None and not one.taken:
                self._nobodys.setdefault(one.name, now)
            else:
                self._nobodys.pop(one.name, None)
        self._take(share, now)
        self._give(share, look, now)

    def _take(self, share: int, now: float) -> None:
        """Take what is nobody's up to our share; beyond it what nobody else takes."""
        room = share - len(self._ours())
        for one in self._keepers:
            if (since := self._nobodys.get(one.name)) is None:
                continue
            if room <= 0 and now - since > LEFT_SECONDS:
                self._keeps_until = now + KEEPS_SECONDS
            elif room <= 0:
                continue
            one.take()
            room -= 1

    def _give(self, share: int, look: Look, now: float) -> None:
        """Give one back that is certainly ours, if we have too many and the last one is gone."""
        ours = self._ours()
        if (
            now < self._keeps_until
            or len(ours) <= share
            or any(one.giving for one in self._keepers)
        ):
            return
        certain = [one for one in ours if (owner := _owner(look, one)) and _is_ours(owner)]
        if certain:
            log.info("city-given-back", city=certain[-1].name, have=len(ours), share=share)
            certain[-1].give_back()

    def _ours(self) -> list[Keeper]:
        """Return what we have; what fails here another may try as well."""
        return [one for one in self._keepers if one.taken and one.state is not State.FAULTY]


def _shared(keeper: Keeper, server: Server) -> bool:
    """Tell whether a city lies on this server, or where it lies is not known."""
    if keeper.settings is None:
        return True
    place = keeper.settings.database
    return isinstance(place, Server) and str(place.with_schema("")) == str(server.with_schema(""))


def _is_ours(owner: Owner) -> bool:
    return owner.process == process_name()


def _owner(look: Look, keeper: Keeper) -> Owner | None:
    return look.owners.get(_schema(keeper))


def _schema(keeper: Keeper) -> str:
    """Return a city's schema; empty if it is not known."""
    place = keeper.settings.database if keeper.settings is not None else None
    return place.schema if isinstance(place, Server) else ""
