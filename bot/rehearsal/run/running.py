"""Running the stand-in: the port, the bot beside it, and an orderly end."""

import asyncio
import contextlib
import ipaddress
import signal
import socket
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import uvicorn

from bot.rehearsal.api.telegram import Telegram
from bot.rehearsal.api.webhook import bring_updates
from bot.rehearsal.desk.clock_file import move_clock, write_offset
from bot.rehearsal.desk.server import app
from bot.rehearsal.desk.wall import HungUp
from bot.rehearsal.run.process import BotProcess
from bot.rehearsal.stories.playing import Player
from bot.rehearsal.stories.story import Story
from bot.rehearsal.world.city import City


class PortTaken(Exception):
    """Somebody else listens on the port."""

    def __init__(self, port: int) -> None:
        super().__init__(f"Port {port} is in use; choose another one.")
        self.port = port


@dataclass(frozen=True)
class Plan:
    """What to run and where."""

    city: City
    host: str
    port: int
    bot_command: Sequence[str] | None
    bot_env: Mapping[str, str]
    clock_file: Path
    log_file: Path | None
    on_ready: Callable[[str], None]
    offset: int
    story: Story | None
    speed: int
    hung_up: HungUp | None


class QuietServer(uvicorn.Server):
    """A web server that leaves the signals to us, since the bot has to end first."""

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Take no signal."""
        yield


def serve(
    city: City,
    *,
    host: str = "127.0.0.1",
    port: int,
    bot_command: Sequence[str] | None,
    bot_env: Mapping[str, str],
    clock_file: Path,
    log_file: Path | None,
    on_ready: Callable[[str], None],
    offset: int = 0,
    story: Story | None = None,
    speed: int = 1,
    hung_up: HungUp | None = None,
) -> None:
    """Run the stand-in until Ctrl-C or SIGTERM; raise PortTaken if it cannot have the port.

    `offset`: how many seconds the clock is ahead at first. `story`: what the people do by
    themselves once the bot listens, `speed` times faster than real. `hung_up`: tells which
    posters hang by now.
    """
    plan = Plan(
        city, host, port, bot_command, bot_env, clock_file, log_file, on_ready, offset, story,
        speed, hung_up,
    )  # fmt: skip
    listening = _listen(host, port)
    write_offset(clock_file, offset)
    try:
        asyncio.run(_run(plan, listening))
    finally:
        listening.close()


def _listen(host: str, port: int) -> socket.socket:
    if not ipaddress.ip_address(host).is_loopback:
        raise ValueError("The rehearsal listens on this machine only.")
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listening = socket.socket(family)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((host, port))
        listening.listen(128)
    except OSError as error:
        listening.close()
        raise PortTaken(port) from error
    return listening


async def _run(plan: Plan, listening: socket.socket) -> None:
    telegram = Telegram(plan.city, time.time)
    telegram.set_offset(plan.offset)
    child, player = _child(plan, telegram), _player(plan, telegram)
    config = uvicorn.Config(
        app(telegram, child, plan.clock_file, player, plan.hung_up),
        log_level="warning",
        lifespan="off",
        timeout_graceful_shutdown=2,
    )
    server = QuietServer(config)
    stop = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    async with asyncio.TaskGroup() as tasks:
        tasks.create_task(server.serve(sockets=[listening]))
        webhook = tasks.create_task(bring_updates(telegram))
        bot = tasks.create_task(child.keep_running()) if child else None
        playing = tasks.create_task(player.run()) if player else None
        plan.on_ready(f"http://{plan.host}:{listening.getsockname()[1]}")
        await stop.wait()
        if playing:
            playing.cancel()
        if bot:
            bot.cancel()
            await asyncio.wait([bot])
        webhook.cancel()
        telegram.feed.close()
        telegram.updates.end_poll()
        server.should_exit = True


def _player(plan: Plan, telegram: Telegram) -> Player | None:
    if plan.story is None:
        return None

    def move(offset: int) -> None:
        move_clock(telegram, plan.clock_file, offset)

    return Player(plan.story, telegram, speed=plan.speed, move=move)


def _child(plan: Plan, telegram: Telegram) -> BotProcess | None:
    if plan.bot_command is None:
        return None

    def changed(running: bool, restarts: int) -> None:
        telegram.feed.add("bot", running=running, restarts=restarts)

    return BotProcess(plan.bot_command, plan.bot_env, plan.log_file, changed)
