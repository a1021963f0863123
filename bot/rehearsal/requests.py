"""Reading what the page asks for: JSON with the fields an action needs."""

from typing import Any

import orjson
from starlette.requests import Request

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
