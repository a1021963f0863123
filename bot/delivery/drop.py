"""Why a promise is not sent after all."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Drop(Exception):
    """The message is not to be sent; `heard` False tells dispatch to draw conclusions."""

    reason: str
    heard: bool = True
