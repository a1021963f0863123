"""Keeps one city's bot running: whatever becomes of it, the others do not notice."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from enum import StrEnum

import structlog
from structlog.contextvars import bound_contextvars
from telegram.error import InvalidToken

from bot.house.alone import told_of
from bot.house.cities import City
from bot.patience import unless_stopped
from bot.settings import BadSettings, Settings
from storage.file_lock import AlreadyRunning
from storage.sealing import CannotUnseal
from storage.unusable import Unusable

FIRST_WAIT, LONGEST_WAIT = 1.0, 300.0  # seconds until a city is tried again
ELSEWHERE_WAIT = 1.0  # until it is asked whether another process still has it
LASTED = 60.0  # who ran so long is tried at once again
Run = Callable[[Settings, asyncio.Event, Callable[[bool], None]], Awaitable[None]]
log = structlog.get_logger()


class State(StrEnum):
    """How a city is in this process."""

    BEGINS = "begins"
    RUNS = "runs"
    ELSEWHERE = "elsewhere"  # another process has it
    FAULTY = "faulty"
    ENDED = "ended"


KINDS: tuple[tuple[type[Exception], str], ...] = (
    (BadSettings, "settings"),
    (InvalidToken, "token"),
    (CannotUnseal, "key"),
    (Unusable, "database"),
)
UNKNOWN_TOKEN = "Telegram does not know BOT_TOKEN: copy it anew from @BotFather."


@dataclass(frozen=True, slots=True)
class Fault:
    """Why a city stands still: a word for machines, and what to do for people."""

    kind: str
    words: str


def fault_in(error: Exception) -> Fault:
    """Return what an error means; of one that nobody expects its type, never its words."""
    while isinstance(error, ExceptionGroup):
        error = error.exceptions[0]
    kind = next((kind for one, kind in KINDS if isinstance(error, one)), "")
    if kind == "token":
        return Fault(kind, UNKNOWN_TOKEN)
    return Fault(kind, str(error)) if kind else Fault("program", type(error).__name__)


class Keeper:
    """Tries a city again after whatever ended it, with growing patience, and knows how it is."""

    def __init__(self, city: City, read: Callable[[str], City], run: Run) -> None:
        self.name = city.name
        self.settings = city.settings
        self.state = State.BEGINS
        self.fault: Fault | None = None
        self._city = city
        self._read = read
        self._run = run
        self._wait = FIRST_WAIT
        self._doubted = False  # it failed since it was read: it may be mended
        self._wanted = asyncio.Event()
        self._turned = asyncio.Event()  # taken or given back meanwhile
        self._end: asyncio.Event | None = None  # of the attempt in hand
        self.take()

    @property
    def taken(self) -> bool:
        """Tell whether this process is to run it."""
        return self._wanted.is_set()

    @property
    def giving(self) -> bool:
        """Tell whether it is on its way to another process, and not let go yet."""
        return self._end is not None and not self.taken

    def take(self) -> None:
        """Let this process run it, at once and as if nothing had been."""
        self.state, self._wait = State.BEGINS, FIRST_WAIT
        self._wanted.set()
        self._turned.set()

    def give_back(self) -> None:
        """End it here, if it runs, and leave it to another process."""
        self._wanted.clear()
        self._turned.set()
        if self._end is not None:
            self._end.set()
        else:
            self.state, self.fault = State.ELSEWHERE, None

    @property
    def bot_id(self) -> str:
        """Return the number of its bot; empty while that is not known."""
        settings = self.settings
        return settings.bot_token.get_secret_value().partition(":")[0] if settings else ""

    @property
    def secret(self) -> bytes:
        """Return what Telegram shows with each update of its bot."""
        return self.settings.webhook_secret.get_secret_value().encode() if self.settings else b""

    async def keep(self, stop: asyncio.Event) -> None:
        """Run the city until stopped."""
        with bound_contextvars(city=self.name):
            while not stop.is_set():
                await unless_stopped(stop, self._wanted.wait())
                if stop.is_set():
                    break
                self._turned.clear()
                wait = await self._tried(stop)
                if self.taken:
                    await unless_stopped(stop, self._rests(wait))
                else:
                    self.give_back()
            self.state = State.ENDED

    async def _rests(self, seconds: float) -> None:
        """Return after so long, or as soon as it is taken or given back."""
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._turned.wait()

    async def _tried(self, stop: asyncio.Event) -> float:
        """Run it once; return the seconds until it is worth another try."""
        began = time.monotonic()
        try:
            self.settings = (await self._present()).require()
            await self._attempt(self.settings, stop)
        except AlreadyRunning:
            if self.state is not State.ELSEWHERE:
                log.info("city-elsewhere")
            self.state, self.fault = State.ELSEWHERE, None
            return ELSEWHERE_WAIT
        except Exception as error:  # of this city alone: it must not be the others'
            return self._failed(error, lasted=time.monotonic() - began > LASTED)
        return FIRST_WAIT

    async def _attempt(self, settings: Settings, stop: asyncio.Event) -> None:
        """Run it until stopped, or until it is given back."""
        if not self.taken:  # while its settings were read
            return
        self._end = end = asyncio.Event()
        told = asyncio.ensure_future(stop.wait())
        told.add_done_callback(lambda _: end.set())
        try:
            await self._run(settings, end, self._running)
        finally:
            told.cancel()
            self._end = None

    async def _present(self) -> City:
        """Return the city as it was read; after a fault it is read again: it may be mended."""
        if self._doubted:
            self._city = await asyncio.to_thread(self._read, self.name)
        return self._city

    def _failed(self, error: Exception, *, lasted: bool) -> float:
        fault = fault_in(error)
        self.fault = replace(fault, words=told_of(self._city, fault.words))
        self.state, self._doubted = State.FAULTY, True
        wait = FIRST_WAIT if lasted else self._wait
        self._wait = min(2 * wait, LONGEST_WAIT)
        told = error if self.fault.kind == "program" else None
        log.error("city-fails", kind=self.fault.kind, why=self.fault.words, wait=wait, error=told)
        return wait

    def _running(self, running: bool) -> None:
        self.state = State.RUNS if running else State.ENDED
        if running:
            self.fault, self._doubted = None, False
