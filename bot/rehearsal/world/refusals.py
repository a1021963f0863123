"""How the stand-in says no to a bot: in Telegram's own words, with Telegram's own numbers."""

from typing import Any


class Refused(Exception):
    """A call that Telegram answers with an error instead of a result."""

    def __init__(self, status: int, description: str, **parameters: int) -> None:
        super().__init__(description)
        self.status = status
        self.description = description
        self.parameters = parameters

    def answer(self) -> dict[str, Any]:
        """Return the JSON that a bot receives."""
        body: dict[str, Any] = {
            "ok": False,
            "error_code": self.status,
            "description": self.description,
        }
        return body | ({"parameters": self.parameters} if self.parameters else {})


class Dropped(Exception):
    """The connection is cut and the bot never learns what became of its call."""


def bad(reason: str) -> Refused:
    """Return the refusal for a call that is wrong in itself."""
    return Refused(400, f"Bad Request: {reason}")


def forbidden(reason: str) -> Refused:
    """Return the refusal for a call to somebody who may not be reached."""
    return Refused(403, f"Forbidden: {reason}")


def conflict(reason: str) -> Refused:
    """Return the refusal for two ways of fetching updates at once."""
    return Refused(409, f"Conflict: {reason}")


def too_many(seconds: int) -> Refused:
    """Return the refusal of a flood, with the whole seconds to wait."""
    reason = f"Too Many Requests: retry after {seconds}"
    return Refused(429, reason, retry_after=seconds)
