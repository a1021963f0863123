"""The wall of posters: what hangs there is asked for whenever somebody looks at it."""

from collections.abc import Awaitable, Callable

from starlette.requests import Request
from starlette.routing import Route

from bot.rehearsal.api.telegram import Telegram
from bot.rehearsal.desk.requests import Body, answered
from bot.rehearsal.world.appearance import poster_look
from bot.rehearsal.world.city import Poster

HungUp = Callable[[], Awaitable[tuple[Poster, ...]]]


class Wall:
    """A door's new code hangs as soon as it is printed: nobody scans a dead poster here."""

    def __init__(self, telegram: Telegram, hung_up: HungUp | None) -> None:
        self.telegram = telegram
        self.hung_up = hung_up

    def routes(self) -> list[Route]:
        """Return the address under /desk that looks at the wall."""
        return [Route("/desk/posters", answered(self.look))]

    async def look(self, request: Request) -> Body:
        """Return the posters that hang now; without somebody to ask, those of the beginning."""
        if self.hung_up is not None:
            self.telegram.hang(await self.hung_up())
        return {"posters": [poster_look(one) for one in self.telegram.posters]}
