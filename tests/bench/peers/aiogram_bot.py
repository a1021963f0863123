"""A peer: aiogram in memory, with a commit a step, or tuned as we would tune it."""

import asyncio
import gc
import sys
from collections.abc import Awaitable
from pathlib import Path
from typing import Any

import orjson
import uvloop
from aiogram import Bot, Dispatcher, Router
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.filters import CommandStart
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, InlineKeyboardMarkup, Message

from tests.bench.peers.durable import Steps
from tests.bench.peers.words import SCREENS, keyboard

KEYBOARDS = [
    InlineKeyboardMarkup.model_validate({"inline_keyboard": keyboard(number)})
    for number in range(len(SCREENS))
]


class Talk(StatesGroup):
    """Where somebody stands."""

    consent = State()
    name = State()
    health = State()
    doses = State()


STATES = (Talk.consent, Talk.name, Talk.health, Talk.doses)


def router(steps: Steps | None, *, together: bool) -> Router:
    """Return the dialogue; `together`: both calls of a tap leave at once."""
    made = Router()

    @made.message(CommandStart())
    async def start(message: Message, state: FSMContext) -> None:
        await state.set_state(STATES[0])
        await _keep(steps, message.chat.id, 0)
        await message.answer(SCREENS[0][0], parse_mode="HTML", reply_markup=KEYBOARDS[0])

    for number, at in enumerate(STATES, start=1):

        @made.callback_query(at)
        async def tapped(query: CallbackQuery, state: FSMContext, number: int = number) -> None:
            await state.set_state(STATES[number] if number < len(STATES) else None)
            await _keep(steps, query.from_user.id, number)
            assert isinstance(query.message, Message)
            calls: list[Awaitable[Any]] = [
                query.answer(),
                query.message.edit_text(
                    SCREENS[number][0], parse_mode="HTML", reply_markup=KEYBOARDS[number]
                ),
            ]
            if together:
                await asyncio.gather(*(_made(call) for call in calls))
                return
            for call in calls:
                await call

    return made


async def _made(call: Awaitable[Any]) -> None:
    """Await a call of aiogram's, which is no coroutine and cannot be gathered."""
    await call


async def _keep(steps: Steps | None, user_id: int, step: int) -> None:
    if steps is not None:
        await steps.put(user_id, step)


async def main(api: str, database: str, kind: str) -> None:
    """Poll until told to stop."""
    tuned = kind == "tuned"
    json: dict[str, Any] = (
        {"json_loads": orjson.loads, "json_dumps": lambda one: orjson.dumps(one).decode()}
        if tuned
        else {}
    )
    session = AiohttpSession(api=TelegramAPIServer.from_base(api), **json)
    steps = None if kind == "memory" else Steps(Path(database), grouped=tuned)
    if steps is not None:
        await steps.open()
    dispatcher = Dispatcher()
    dispatcher.include_router(router(steps, together=tuned))
    if tuned:
        gc.collect()
        gc.freeze()
    await dispatcher.start_polling(Bot("7000000001:peer", session=session))


if __name__ == "__main__":
    (uvloop.run if sys.argv[3] == "tuned" else asyncio.run)(main(*sys.argv[1:]))
