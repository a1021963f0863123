"""One port for all cities: `/telegram/<bot id>` for each bot's updates, by its own secret."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from functools import partial
from urllib.parse import urlsplit

import structlog
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from structlog.contextvars import bound_contextvars

from bot.dispatch.batch_times import BatchTimes
from bot.house.elsewhere import Elsewhere
from bot.house.keeping import Keeper, State
from bot.receiving import Reception
from bot.settings import Settings
from bot.settings.servers import Server
from bot.web import Counted, Pages, WebServer, not_now, prometheus_by_city, proves, stored
from storage.health import is_well

PATIENCE = 1.5  # seconds for one city's figures: who waits for them waits for no more
log = structlog.get_logger()


class HousePort:
    """Knows the receptions of the bots that run, and tells how all cities are."""

    def __init__(
        self, house: Settings, keepers: Sequence[Keeper], *, most: int, leaving: asyncio.Event
    ) -> None:
        self._keepers = keepers
        self._open: dict[str, Reception] = {}  # by the bot's id
        self._elsewhere = Elsewhere()
        self._leaving = leaving
        told = Pages(b"", _nowhere, self.healthy, self._metrics)
        path = urlsplit(house.webhook_url).path.rstrip("/")
        self.app = Starlette(
            routes=[
                Route(f"{path}/{{bot_id}}", self._update, methods=["POST"]),
                Route("/healthz", told.health),
                Route("/metrics", told.figures),
            ]
        )
        self._server = WebServer(self.app, host=house.host, port=house.port, most=most)

    def listen(self) -> int:
        """Take the port and return its number."""
        return self._server.listen()

    async def run(self, stop: asyncio.Event) -> None:
        """Serve until told to stop."""
        async with asyncio.TaskGroup() as parts:
            parts.create_task(self._server.run(stop))
            parts.create_task(self._elsewhere.run(stop))

    def reception(self, bot_id: str, reception: Reception) -> "_Desk":
        """Return what a bot's updates are brought to while it runs."""
        return _Desk(self._open, bot_id, reception)

    async def _update(self, request: Request) -> Response:
        """Hand an update to its bot, or store it for another process's; else Telegram keeps it."""
        bot_id = str(request.path_params["bot_id"])
        keeper = next((one for one in self._keepers if one.bot_id == bot_id), None)
        if keeper is None or not proves(request, keeper.secret):
            return Response(status_code=403, headers={"Connection": "close"})
        if (store := self._storing(keeper)) is None:
            return not_now(503)
        with bound_contextvars(city=keeper.name):
            return await stored(request, store)

    def _storing(self, keeper: Keeper) -> Callable[[bytes], Awaitable[None]] | None:
        """Return what stores an update of a city; None while nobody does."""
        if (reception := self._open.get(keeper.bot_id)) is not None:
            return reception.store
        settings = keeper.settings
        if keeper.state is not State.ELSEWHERE or settings is None:
            return None
        if not isinstance(settings.database, Server):  # a file is one process's
            return None
        return partial(self._elsewhere.store, keeper.name, settings)

    async def healthy(self) -> dict[str, object]:
        """Return how each city is: well while one is, for a fault in one is no other's.

        Who is about to leave is not: whoever shares the updates out sends it no more.
        """
        told = await asyncio.gather(*(self._told(one) for one in self._keepers))
        well = [one["ok"] for one in told]
        cities = {one.name: facts for one, facts in zip(self._keepers, told, strict=True)}
        leaves = {"leaving": True} if self._leaving.is_set() else {}
        return {
            "ok": any(well) and not leaves,
            **leaves,
            "not_well": well.count(False),
            "cities": cities,
        }

    async def _told(self, keeper: Keeper) -> dict[str, object]:
        facts: dict[str, object] = {"ok": keeper.state is State.ELSEWHERE}
        facts["state"] = keeper.state.value
        if keeper.fault is not None:
            facts["fault"] = keeper.fault.kind
        elif keeper.state is State.RUNS and (figures := await self._figures(keeper)):
            facts |= {"ok": is_well(figures), **figures}
        return facts

    async def _metrics(self) -> str:
        found = await asyncio.gather(*(self._counted(one) for one in self._keepers))
        return prometheus_by_city(dict(found))

    async def _counted(self, keeper: Keeper) -> tuple[str, Counted]:
        figures = await self._figures(keeper)
        reception = self._open.get(keeper.bot_id)
        times = BatchTimes() if reception is None else reception.times
        return keeper.name, ({"city_runs": int(keeper.state is State.RUNS), **figures}, times)

    async def _figures(self, keeper: Keeper) -> dict[str, int]:
        """Return a city's figures, none if it does not run or has none to give at once."""
        if (reception := self._open.get(keeper.bot_id)) is None:
            return {}
        try:
            async with asyncio.timeout(PATIENCE):
                return await reception.figures()
        except Exception as error:
            log.error("health-unknown", city=keeper.name, error=error)
            return {}


class _Desk:
    """What a bot has instead of a port of its own: while it runs its updates come to it."""

    def __init__(self, desks: dict[str, Reception], bot_id: str, reception: Reception) -> None:
        self._desks = desks
        self._bot_id = bot_id
        self._reception = reception

    def listen(self) -> int:
        """Do nothing: the house has the port already."""
        return 0

    async def run(self, stop: asyncio.Event) -> None:
        """Take what is brought until told to stop."""
        self._desks[self._bot_id] = self._reception
        try:
            await stop.wait()
        finally:
            self._desks.pop(self._bot_id, None)


async def _nowhere(_: bytes) -> None:
    raise ValueError("a house has no bot of its own")
