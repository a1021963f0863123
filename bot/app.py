"""The composition root: builds every part and connects them; `run` starts them in order."""

from __future__ import annotations

import asyncio
import functools
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import structlog
from telegram.ext import Application
from telegram.request import BaseRequest

import handlers
from bot import descriptors
from bot.application import SilentRequest, built, name_of
from bot.at_rest import tighten
from bot.clock import Clock
from bot.clockwork import Clockwork
from bot.conversations import Conversations
from bot.delivery import Delivery
from bot.delivery.alarm import Alarm
from bot.delivery.pace import Pace
from bot.delivery.queue import Queue
from bot.delivery.render_process import Draws
from bot.delivery.rendering import Renderer
from bot.delivery.sending import Sender
from bot.descriptors import ENOUGH
from bot.dispatch import Dispatch
from bot.dispatch.updates import Updates
from bot.dispatch.watching import Watch
from bot.front import Front
from bot.hearing import Hearing
from bot.importing import Importing
from bot.importing.desk import Desk
from bot.intake import Poller, Webhook
from bot.owning import PATIENCE, all_is_loaded, gives_way, in_turns
from bot.patience import patiently
from bot.premises import Premises
from bot.receiving import POLL_SECONDS, received
from bot.services import Services
from bot.settings import Settings
from bot.settings.bot_name import require_same
from bot.telegram_http import AiohttpRequest, Telegram
from bot.views import bot_profile
from storage.database import HELD_KEYS, Database
from storage.file_lock import alone
from storage.sqlite import DatabaseTrouble
from storage.trouble import a_moment
from storage.unusable import raise_if_damaged
from storage.upkeep import Upkeep

log = structlog.get_logger()


@dataclass(slots=True)
class Bot:
    """All parts, connected; nothing runs yet."""

    settings: Settings
    clock: Clock
    database: Database
    application: Application[Any, Any, Any, Any, Any, Any]
    silence: SilentRequest
    requests: tuple[BaseRequest, ...]
    hearing: Hearing
    intake: Poller | Webhook
    dispatch: Dispatch
    watch: Watch
    delivery: Delivery
    clockwork: Clockwork
    drawing: Draws
    importing: Importing

    async def greet(self, stop: asyncio.Event) -> bool:
        """Ask Telegram who we are, patiently; from then on handlers have no network."""
        await self._when_it_can(self.database.check_key, stop)
        await patiently(self.application.initialize, stop=stop)
        await patiently(self.intake.begin, stop=stop)
        if stop.is_set():
            return False
        self.silence.closed = True
        for step in (self._introduce, self.dispatch.begin, self.delivery.begin):
            await self._when_it_can(step, stop)
        return not stop.is_set()

    async def _when_it_can(self, step: Callable[[], Awaitable[None]], stop: asyncio.Event) -> None:
        """Do a step of the start, again and again while the database refuses, until `stop`."""
        while not stop.is_set():
            try:
                await step()
            except DatabaseTrouble as error:
                raise_if_damaged(self.settings.database, error)
                self.database.trouble.met("start", error)
                await a_moment(stop)
            else:
                return

    async def _introduce(self) -> None:
        username = self.application.bot.username
        require_same(self.settings, username)
        async with self.database.transaction() as tx:
            services = Services(
                tx, now=self.clock.now(), settings=self.settings, username=username
            )
            tx.process_state.put("username", username)
            tx.process_state.put(HELD_KEYS, " ".join(self.database.seal.known_by))
            await services.bot_profile.present(
                bot_profile.wanted(
                    city=self.settings.city_name, default=self.settings.language, username=username
                )
            )
            await services.joining.make_admins(self.settings.admin_ids)
            services.retention.schedule()
            services.retention.set_right()
            await services.board_timer.schedule()
            await services.idle_offices.schedule()
            services.membership.schedule()
            services.role_holders.schedule()
            services.audit_trail.schedule()
            services.duplicates.schedule()
            await services.reports.schedule()
            await services.lapsing.schedule()

    async def close(self) -> None:
        """End the render process; close database and connections."""
        await self.drawing.close()
        await self.importing.close()
        for request in self.requests:
            await request.shutdown()
        await self.database.close()


async def build(settings: Settings, *, clock: Clock, request: BaseRequest | None = None) -> Bot:
    """Build every part on a migrated database; `request` replaces the network in tests."""
    database = await Database.open(settings.database, settings.keys, patience=PATIENCE)
    return connected(settings, database, clock=clock, request=request)


def connected(
    settings: Settings,
    database: Database,
    *,
    clock: Clock,
    request: BaseRequest | None = None,
    premises: Premises | None = None,
) -> Bot:
    """Build every part around an open database, and connect them."""
    premises = premises or Premises(ENOUGH)
    room, drawing = premises.room, premises.drawing()
    token, url = settings.bot_token.get_secret_value(), settings.bot_api_url
    calls = request or AiohttpRequest(connections=room.to_telegram, may=database.ownership.sure)
    polls = request or AiohttpRequest(
        connections=2, read_timeout=POLL_SECONDS + 10, may=database.ownership.sure
    )
    silence = SilentRequest(calls)
    application = built(settings, silence)
    conversations = Conversations(handlers.register(application))
    updates = Updates(application, conversations, settings)
    telegram = Telegram(calls, url, token)
    telegram.dated = clock.heard
    pace = Pace(settings.bulk_per_second, settings.group_per_minute, settings.chat_burst)
    database.trouble.on_change = Alarm(database, telegram, settings)
    sender = Sender(telegram, Renderer(database, settings, name_of(application), drawing))
    queue = Queue(pace, senders=room.to_telegram)
    delivery = Delivery(database, sender, queue, clock, settings.zone)
    dispatch = Dispatch(database, updates, clock, committed=delivery.wake)
    delivery.record.on_failure = dispatch.wake
    ways, polling = (calls, polls), Telegram(polls, url, token)
    hearing = Hearing(ways, polling)
    intake = received(settings, database, polling, clock, dispatch)
    parts = (database, updates, clock, settings)
    watch = Watch(*parts, away=lambda: intake.away, committed=delivery.wake)
    clockwork = Clockwork(dispatch.tick, delivery.wake)
    desk = Desk(database, clock, settings, name_of(application), (delivery.wake, dispatch.wake))
    return Bot(
        *(settings, clock, database, application, silence, ways, hearing, intake),
        *(dispatch, watch, delivery, clockwork, drawing, Importing(desk, telegram)),
    )


async def run(
    settings: Settings,
    stop: asyncio.Event,
    leaving: asyncio.Event | None = None,
    premises: Premises | None = None,
) -> None:
    """Run the bot until `stop`, whenever its city is not another process's.

    Raise `AlreadyRunning` or `Unusable` if the database is another process's file, or none at
    all, `TooFewDescriptors` if too little may be opened. On a server it waits for the other.
    `leaving`: `stop` will follow. `premises`: those that other bots share; without them it has
    the process to itself.
    """
    premises = premises or Premises(descriptors.room(port=bool(settings.webhook_url)))
    with alone(settings.database):
        tighten(database=settings.database)
        front = Front(settings, premises, leaving or asyncio.Event())
        works = functools.partial(_works, settings, stop, premises, front)
        async with front.opened(stop):  # before Telegram is told the address
            await in_turns(settings, stop, works=works, beside=front.waits)


async def _works(
    settings: Settings, stop: asyncio.Event, premises: Premises, front: Front, database: Database
) -> None:
    """Build the bot on a database that is ours, and let it work until `stop`."""
    log.info("starting")
    try:
        bot = connected(settings, database, clock=Clock(settings.clock_file), premises=premises)
    except BaseException:
        await database.close()
        raise
    leaving = asyncio.ensure_future(gives_way(database.ownership, bot.hearing, stop))
    try:
        if await bot.greet(stop):
            front.works(database, bot.intake, bot.dispatch.times)
            premises.running(True)
            await _run(bot, stop)
    finally:
        premises.running(False)
        leaving.cancel()
        front.closes()
        await bot.close()
        log.info("stopped")


async def _run(bot: Bot, stop: asyncio.Event) -> None:
    bot.clockwork.start()
    all_is_loaded()
    log.info("running", api=bot.settings.bot_api_url)
    try:
        async with asyncio.TaskGroup() as parts:
            bot.intake.caught_up = bot.dispatch.caught_up
            bot.intake.holds_more = bot.dispatch.inflow.holds_more
            for one in (bot.intake, bot.dispatch, bot.watch, bot.delivery, bot.importing):
                parts.create_task(one.run(stop))
            if isinstance(place := bot.settings.database, Path):  # a server looks after itself
                parts.create_task(Upkeep(bot.database, place).run(stop))
    finally:
        bot.clockwork.stop()
    await bot.dispatch.end()
