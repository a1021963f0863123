"""Whom the rehearsal answers: its own page and programs, no other web page in the browser."""

from starlette.datastructures import Headers
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Receive, Scope, Send

HARMLESS = frozenset({"GET", "HEAD"})
BOT_API = ("/bot", "/file/")  # where a GET, too, may change something or give something away
OWN = frozenset({"", "same-origin", "none"})  # "": a program; "none": somebody typed the address


class OwnPageOnly:
    """Turns away what another page makes the browser send, however it goes about it."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a foreign page's request with 403, pass every other one on."""
        if scope["type"] == "http" and _matters(scope) and _foreign(Headers(scope=scope)):
            no = PlainTextResponse("Only the rehearsal's own page may do this.", 403)
            await no(scope, receive, send)
            return
        await self._app(scope, receive, send)


def _matters(scope: Scope) -> bool:
    return scope["method"] not in HARMLESS or scope["path"].startswith(BOT_API)


def _foreign(headers: Headers) -> bool:
    """Tell whether a browser sends this for a page of another origin, another port included."""
    if headers.get("sec-fetch-site", "") not in OWN:
        return True
    return any(one != f"http://{headers.get('host', '')}" for one in headers.getlist("origin"))
