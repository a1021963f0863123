"""What a process has once, however many bots are in it, as one of them is given it."""

from collections.abc import Callable
from dataclasses import dataclass

from bot.delivery.render_process import Draws, RenderProcess
from bot.descriptors import Room
from bot.receiving import Port


def _nobody_asks(_running: bool) -> None:
    """Let it go unheard: of the only bot of a process its log tells."""


@dataclass(frozen=True, slots=True)
class Premises:
    """By default those of a process that is one bot's alone."""

    room: Room
    drawing: Callable[[], Draws] = RenderProcess  # for each time the city is ours
    port: Port | None = None  # that several bots share; without one each opens its own
    running: Callable[[bool], None] = _nobody_asks  # told when the bot serves, and when no more
