"""Reading what the page asks for, JSON with the fields an action needs, and answering it."""

from collections.abc import Awaitable, Callable
from typing import Any

import orjson
from starlette.requests import Request
from starlette.responses import Response

Body = dict[str, Any]

MISSING = object()


class Misunderstood(ValueError):
    """A request of the page that lacks something or holds the wrong kind of thing."""


class Wanted:
    """The fields of one request; a wrong one raises Misunderstood."""

    def __init__(self, fields: dict[str, Any]) -> None:
        self.fields = fields

    def number(self, name: str, default: Any = MISSING) -> Any:
        """Return a whole number."""
        value = self.fields.get(name)
        if value is None and default is not MISSING:
            return default
        if isinstance(value, bool) or not isinstance(value, int | str):
            raise Misunderstood(f'"{name}" is missing or is no whole number.')
        try:
            return int(value)
        except ValueError as error:
            raise Misunderstood(f'"{name}" is no whole number.') from error

    def text(self, name: str, default: str | None = None) -> str:
        """Return a text."""
        value = self.fields.get(name, default)
        if not isinstance(value, str):
            raise Misunderstood(f'"{name}" is missing or is no text.')
        return value

    def flag(self, name: str) -> bool:
        """Return yes or no."""
        value = self.fields.get(name)
        if not isinstance(value, bool):
            raise Misunderstood(f'"{name}" is true or false.')
        return value


async def wanted(request: Request) -> Wanted:
    """Return the fields of a JSON request; raise Misunderstood if it is none."""
    try:
        fields = orjson.loads(await request.body() or b"{}")
    except orjson.JSONDecodeError as error:
        raise Misunderstood("The request is no JSON.") from error
    if not isinstance(fields, dict):
        raise Misunderstood("The request is no JSON object.")
    return Wanted(fields)


def answer(body: Body, status: int = 200) -> Response:
    """Return JSON for the page."""
    return Response(orjson.dumps(body), status, media_type="application/json")


def posted(act: Callable[[Wanted], Body]) -> Callable[[Request], Awaitable[Response]]:
    """Return what answers a JSON request by this act."""

    async def read(request: Request) -> Body:
        return act(await wanted(request))

    return answered(read)


def answered(
    act: Callable[[Request], Awaitable[Body]],
) -> Callable[[Request], Awaitable[Response]]:
    """Return what answers with the act's result, or with 400 and the sentence it refuses with."""

    async def answering(request: Request) -> Response:
        try:
            return answer(await act(request))
        except ValueError as error:
            return answer({"error": str(error)}, 400)

    return answering
