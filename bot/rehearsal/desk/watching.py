"""What the page sees: the whole state once, then every event as it happens."""

import asyncio
from collections.abc import AsyncGenerator

import orjson
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from starlette.routing import Route

from bot.rehearsal.api.files_out import handed_out
from bot.rehearsal.api.telegram import Telegram
from bot.rehearsal.desk.desk import Desk
from bot.rehearsal.desk.requests import Body, answer
from bot.rehearsal.world.appearance import group_look, message_look, person_look, poster_look

SHOWN = 200
HEARTBEAT_SECONDS = 15


class Watching:
    """The page's reading side."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.telegram = desk.telegram

    def routes(self) -> list[Route]:
        """Return the addresses under /desk that change nothing."""
        return [
            Route("/desk/state", self.state),
            Route("/desk/events", self.events),
            Route("/desk/calls", self.calls),
            Route("/desk/file/{file_id}", self.file),
        ]

    async def state(self, request: Request) -> Response:
        """Return everything the page shows."""
        return answer(state(self.telegram, self.desk))

    async def calls(self, request: Request) -> Response:
        """Return the log of the bot's calls after a number."""
        try:
            after = int(request.query_params.get("after", 0))
        except ValueError:
            return answer({"error": '"after" is a whole number.'}, 400)
        return answer({"calls": [one.seen() for one in self.telegram.calls if one.n > after]})

    async def file(self, request: Request) -> Response:
        """Return a picture or file that was sent, never to be run as a page."""
        stored = self.telegram.files.get(request.path_params["file_id"])
        if stored is None:
            return answer({"error": "There is no such file."}, 404)
        return handed_out(stored)

    async def events(self, request: Request) -> Response:
        """Stream events; `after` is the last version the page has seen."""
        last = request.query_params.get("after") or request.headers.get("last-event-id")
        version = int(last) if last and last.isdecimal() else self.telegram.feed.version
        headers = {"Cache-Control": "no-store"}
        stream = follow(self.telegram, version)
        return StreamingResponse(stream, headers=headers, media_type="text/event-stream")


async def follow(telegram: Telegram, version: int) -> AsyncGenerator[bytes, None]:
    """Yield server-sent events after a version; a version too old or unknown gets a reset."""
    feed = telegram.feed
    listener = feed.listen()
    try:
        while not feed.closed:
            listener.clear()
            missed = feed.since(version)
            if missed is None:
                missed = [{"version": feed.version, "type": "reset"}]
            for event in missed:
                yield b"id: %d\ndata: %s\n\n" % (event["version"], orjson.dumps(event))
            version = feed.version if not missed else missed[-1]["version"]
            if feed.version == version:
                yield await _pause(listener)
    finally:
        feed.leave(listener)


def state(telegram: Telegram, desk: Desk) -> Body:
    """Return the state of the city as the page needs it when it opens."""
    city, runner = telegram.city, desk.runner
    return {
        "city": {"title": city.title, "language": city.language},
        "bot": {
            "id": city.bot.id,
            "username": city.bot.username,
            "name": city.bot.name,
            "running": runner.running if runner else False,
            "restarts": runner.restarts if runner else 0,
        },
        "clock": telegram.clock(),
        "people": [person_look(account) for account in telegram.people.values()],
        "groups": [group_look(room) for room in telegram.rooms.values()],
        "posters": [poster_look(one) for one in telegram.posters],
        "commands": telegram.commands,
        "chats": {
            str(chat_id): [message_look(one) for one in list(messages.values())[-SHOWN:]]
            for chat_id, messages in telegram.messages.items()
        },
        "faults": telegram.faults.seen(),
        "story": desk.player.look() if desk.player else None,
        "version": telegram.feed.version,
    }


async def _pause(listener: asyncio.Event) -> bytes:
    try:
        async with asyncio.timeout(HEARTBEAT_SECONDS):
            await listener.wait()
    except TimeoutError:
        return b": still here\n\n"
    return b""
