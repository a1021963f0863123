"""The stand-in as one web application: Bot API, the page, and what the page asks for."""

from pathlib import Path

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.requests import Request
from starlette.responses import FileResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from bot.rehearsal.api.bot_api import BotApi
from bot.rehearsal.api.telegram import Telegram
from bot.rehearsal.desk.desk import Desk, Runner
from bot.rehearsal.desk.neighbours import OwnPageOnly
from bot.rehearsal.desk.wall import HungUp, Wall
from bot.rehearsal.desk.watching import Watching
from bot.rehearsal.stories.playing import Player

PAGE = Path(__file__).parent.parent / "page"
# Other names could be made to point here by a foreign web page.
HOSTS = ["127.0.0.1", "localhost", "[::1]", "testserver"]


def app(
    telegram: Telegram,
    runner: Runner | None = None,
    clock_file: Path | None = None,
    player: Player | None = None,
    hung_up: HungUp | None = None,
) -> Starlette:
    """Return the application around one Telegram; it starts nothing by itself."""
    desk = Desk(telegram, runner, clock_file, player)
    routes = [
        *BotApi(telegram).routes(),
        *desk.routes(),
        *Watching(desk).routes(),
        *Wall(telegram, hung_up).routes(),
        Route("/", _page),
        Mount("/page", StaticFiles(directory=PAGE, check_dir=False)),
    ]
    guards = [Middleware(TrustedHostMiddleware, allowed_hosts=HOSTS), Middleware(OwnPageOnly)]
    return Starlette(routes=routes, middleware=guards)


async def _page(request: Request) -> Response:
    index = PAGE / "index.html"
    if not index.exists():
        return Response("The page is not installed.", 404, media_type="text/plain")
    return FileResponse(index, headers={"Cache-Control": "no-cache"})
