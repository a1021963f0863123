"""The Bot API over HTTP: the addresses that a bot calls."""

import asyncio
from typing import Any

import orjson
from starlette.datastructures import FormData, UploadFile
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.rehearsal.api.files_out import handed_out
from bot.rehearsal.api.methods import METHODS
from bot.rehearsal.api.methods.fetching import kinds
from bot.rehearsal.api.parameters import read
from bot.rehearsal.api.telegram import Telegram
from bot.rehearsal.world.files import File
from bot.rehearsal.world.refusals import Dropped, Refused, bad
from bot.rehearsal.world.updates import Poll

LONGEST_POLL = 50
FORM_PARTS = 200
UPLOAD_BYTES = 50 * 1024 * 1024


class BotApi:
    """Reads a call from HTTP, waits where Telegram waits, writes the answer."""

    def __init__(self, telegram: Telegram) -> None:
        self.telegram = telegram

    def routes(self) -> list[Route]:
        """Return the addresses of the Bot API."""
        return [
            Route("/bot{token}/{method}", self.call, methods=["GET", "POST"]),
            Route("/file/bot{token}/{path:path}", self.download, methods=["GET"]),
        ]

    async def call(self, request: Request) -> Response:
        """Answer one call."""
        token, method = request.path_params["token"], request.path_params["method"]
        await asyncio.sleep(self.telegram.faults.slow_ms / 1000)
        try:
            params, files = await _read(request)
            if method.lower() == "getupdates":
                await self._wait(token, params, request)
            status, answer = self.telegram.call(token, method, params, files)
        except Refused as refused:
            self.telegram.log_refusal(method, {}, refused)
            status, answer = refused.status, refused.answer()
        except Dropped:
            return await _cut(request)
        return _json(answer, status)

    async def download(self, request: Request) -> Response:
        """Hand out a file whose path getFile told."""
        try:
            self.telegram.faults.before_call()
            self.telegram.check_token(request.path_params["token"])
        except Refused as refused:
            return _json(refused.answer(), refused.status)
        except Dropped:
            return await _cut(request)
        stored = self.telegram.files.at(request.path_params["path"])
        if stored is None:
            return _json(Refused(404, "Not Found").answer(), 404)
        return handed_out(stored)

    async def _wait(self, token: str, params: dict[str, Any], request: Request) -> None:
        """Hold a poll open until something waits for it; raise Refused if it is ousted."""
        telegram = self.telegram
        if telegram.webhook or token != telegram.city.bot.token:
            return
        given = read(METHODS["getupdates"], params, {})
        patience = min(max(given.get("timeout", 0), 0), LONGEST_POLL)
        poll = telegram.updates.begin_poll(patience)
        telegram.updates.ask(given.get("offset", 0), kinds(given))
        try:
            async with asyncio.timeout(patience), asyncio.TaskGroup() as tasks:
                watch = tasks.create_task(_hung_up(request, poll))
                while not (self._something() or poll.ended):
                    poll.woken.clear()
                    await poll.woken.wait()
                watch.cancel()
        except TimeoutError:
            pass
        finally:
            telegram.updates.finish(poll)
        poll.check()

    def _something(self) -> bool:
        telegram = self.telegram
        return bool(telegram.faults.down or telegram.feed.closed or telegram.updates.waiting())


async def _hung_up(request: Request, poll: Poll) -> None:
    while (await request.receive())["type"] != "http.disconnect":
        pass
    poll.gone = True
    poll.woken.set()


async def _read(request: Request) -> tuple[dict[str, Any], dict[str, File]]:
    params: dict[str, Any] = dict(request.query_params)
    kind = request.headers.get("content-type", "")
    if kind.startswith("application/json"):
        return params | _object(await request.body()), {}
    async with request.form(max_fields=FORM_PARTS, max_part_size=UPLOAD_BYTES) as form:
        return await _form(params, form)


def _object(body: bytes) -> dict[str, Any]:
    try:
        value = orjson.loads(body or b"{}")
    except orjson.JSONDecodeError as error:
        raise bad("can't parse request JSON object") from error
    if not isinstance(value, dict):
        raise bad("request must be a JSON object")
    return value


async def _form(params: dict[str, Any], form: FormData) -> tuple[dict[str, Any], dict[str, File]]:
    files = {}
    for name, value in form.items():
        if isinstance(value, UploadFile):
            files[name] = File(value.filename or name, await value.read())
        else:
            params[name] = value
    return params, files


def _json(body: dict[str, Any], status: int) -> Response:
    wait = body.get("parameters", {}).get("retry_after")
    headers = {"Retry-After": str(wait)} if wait else None
    return Response(orjson.dumps(body), status, headers, media_type="application/json")


async def _cut(request: Request) -> Response:
    # The HTTP server's own object for this request is the only one that holds the connection.
    transport = getattr(getattr(request.receive, "__self__", None), "transport", None)
    if transport is None:
        return Response(status_code=502)
    transport.abort()
    await asyncio.sleep(0)
    return Response(status_code=502)
