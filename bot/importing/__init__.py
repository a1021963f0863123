"""Lists sent as files in the chat -> services: one at a time, beside all else the bot does.

A file is fetched, and read by a process of its own, when it came and once more when its sender
has confirmed what it would do: only what Telegram calls it is kept meanwhile. What is done is
what was shown, or it is shown anew; a stop in the middle is gone on with at the next start.
"""

import asyncio
import hashlib
import pickle
import time
from functools import partial

import structlog

from bot.delivery.render_process import DrawingFailed, DrawingStopped, RenderProcess
from bot.domain.errors import DomainError
from bot.domain.file_problems import BadFile, bad
from bot.domain.office.errors import ListGone
from bot.domain.office.sent_lists import PATIENCE, ListKind, SentList, Stage
from bot.importing import at_once, in_steps
from bot.importing.desk import Desk
from bot.importing.fetching import NotFetched, fetched
from bot.patience import unless_stopped
from bot.services.list_files import Answer, Known, Rows, Wrong, read
from bot.telegram_http import Telegram
from bot.views.office import sent_lists as views
from storage.sqlite import will_pass

LOOK_SECONDS = 1.0
BUSY_SECONDS = 0.01
AGAIN_SECONDS = 5.0  # until a file is asked for again
AHEAD = 20  # lists looked at
log = structlog.get_logger()


class Importing:
    """Its own writes are short: between two of them whoever stands at a door has their turn."""

    def __init__(self, desk: Desk, telegram: Telegram) -> None:
        self._desk = desk
        self._telegram = telegram
        self._process = RenderProcess()  # of its own: whose pass is drawn waits for no list
        self._held = dict[int, float]()  # lists whose file could not be fetched: until when
        self._failing = dict[int, float]()  # and since when

    async def run(self, stop: asyncio.Event) -> None:
        """Treat what was sent until stopped; what is not committed then is done after a start."""
        while not stop.is_set():
            busy = False
            try:
                busy = bool(await unless_stopped(stop, self.turn()))
            except Exception as error:  # the disk is full, say: later
                self._desk.database.trouble.met("importing", error)
            try:
                await asyncio.wait_for(stop.wait(), BUSY_SECONDS if busy else LOOK_SECONDS)
            except TimeoutError:
                continue

    async def close(self) -> None:
        """End the process that reads."""
        await self._process.close()

    async def turn(self) -> bool:
        """Bring the oldest list one stage on; tell whether there was one."""
        waiting = await self._desk.database.reading.sent_lists.waiting(AHEAD)
        now = time.monotonic()
        sent = next((one for one in waiting if self._held.get(one.id, 0.0) <= now), None)
        if sent is None:
            return False
        try:
            await self._go_on(sent)
        except DrawingStopped:
            return False
        except NotFetched:
            await self._wait(sent)
        except BadFile as wrong:
            await self._desk.end(sent, partial(views.wrong, wrong))
        except DomainError as no:
            await self._desk.end(sent, partial(views.refused, no.key, no.values))
        except Exception as error:
            if will_pass(error):
                raise
            log.error("list-failed", list=sent.id, error=type(error).__name__)
            await self._desk.end(sent, partial(views.refused, "list-failed", {}))
        return True

    async def _go_on(self, sent: SentList) -> None:
        if sent.file is None:  # what was sealed cannot be opened any more
            raise ListGone
        content = await fetched(self._telegram, sent.file)
        self._held.pop(sent.id, None)
        self._failing.pop(sent.id, None)
        digest = hashlib.sha256(content).hexdigest()
        if sent.digest not in ("", digest):
            raise ListGone
        found = await self._read(content, sent)
        if isinstance(found, Wrong):
            raise BadFile(found.problems, found.more)
        if not isinstance(found, Rows):
            await self._desk.end(sent, partial(views.unknown, await self._kinds(sent)))
        elif sent.stage is Stage.SENT:
            how = in_steps.show if found.kind is ListKind.RESIDENTS else at_once.show
            await how(self._desk, sent, found, digest)
        elif found.kind is ListKind.RESIDENTS:
            await in_steps.do(self._desk, sent, found)
        else:
            await at_once.do(self._desk, sent, found)

    async def _read(self, content: bytes, sent: SentList) -> Answer:
        services, kinds = self._desk.looking(), await self._kinds(sent)
        known = Known(
            tuple(await services.offices.all()),
            tuple(one.plan for one in await services.clinics.all()),
            services.today,
        )
        try:
            told = await self._process.draw(partial(read, content, kinds, known))
        except DrawingFailed:
            raise bad(1, "file-swollen") from None
        answer: Answer = pickle.loads(told)
        return answer

    async def _kinds(self, sent: SentList) -> tuple[ListKind, ...]:
        """Return which lists it may be; raise `NotAllowed` if none any more."""
        if sent.kind is not None:
            return (sent.kind,)
        services = self._desk.looking()
        return services.sent_lists.kinds(await services.people.get(sent.sent_by))

    async def _wait(self, sent: SentList) -> None:
        """Ask for a file again in a moment; after a while say that it does not come."""
        now = time.monotonic()
        self._held[sent.id] = now + AGAIN_SECONDS
        if now > self._failing.setdefault(sent.id, now) + PATIENCE.total_seconds():
            del self._held[sent.id], self._failing[sent.id]
            await self._desk.end(sent, partial(views.refused, "list-not-fetched", {}))
