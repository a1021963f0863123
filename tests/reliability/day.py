"""A day at some offices on which the program dies again and again; seeded, so it can be repeated.

Visitors come, officers take cases and close them, residents are reminded, minutes pass. Whoever
waits in vain is noted, not waited for: what became of the promise is for `promise.py` to say.
"""

import asyncio
import random
import re
import time
from collections import Counter

from bot.domain.timers import Kind
from tests.reliability.dying import dies
from tests.reliability.program import Program
from tests.reliability.test_handover import officer_on_duty
from tests.reliability.visitors import Chat, Visitor, until
from tests.reliability.witness import installed

TURI, GEDOG, KARANGSARI = "Kelurahan Turi", "Kelurahan Gedog", "Kelurahan Karangsari"
STAFFED = {TURI: "Pak Joko", GEDOG: "Bu Rahayu"}  # at the third office nobody takes a case
RESULTS = (("none", "2"), ("none", "0", "none", "yes"), ("positive", "0", "yes"))
RESIDENTS = 12
QUICK = 0.5  # seconds that a start takes on a machine at rest; on a busy one all lasts longer
SLOWEST = 5.0
PATIENCE = 120.0  # of a visitor, all deaths included
HOP = 20  # seconds of the city's time at each death: a tap waits for 150 at most
COLD = 4  # each fourth start is from the very beginning
LAST_HOP = 16 * 60  # then every case that nobody took is due
COUNTED = {
    "visits": "visits",
    "cases": "cases",
    "cases closed": "cases WHERE state = 'closed'",
    "cases climbed": "cases WHERE escalated > 0",
    "reminders sent": "outbox WHERE once = 1 AND state = 2",
    "reminders uncertain": "outbox WHERE once = 1 AND state = 5",
    "messages tried again": "outbox WHERE attempts > 0",
}
ROUND_TRIP = 60  # milliseconds: some of it is on its way whenever the program dies
BULK = {"BULK_PER_SECOND": "2"}  # the reminders take the whole day


class Day:
    """What happens, and how much of it."""

    def __init__(self, program: Program, seed: int, deaths: int) -> None:
        self.program = program
        self.deaths = deaths
        self.dice = random.Random(seed)
        self.figures: Counter[str] = Counter()
        self.in_vain: list[int] = []
        self._over = asyncio.Event()

    async def passes(self) -> None:
        """Let everybody do what they came for, and the program die meanwhile."""
        installed(self.program.database)
        await self._begins()
        self.program.faults(slow_ms=ROUND_TRIP)
        began = time.monotonic()
        async with asyncio.TaskGroup() as all_of_them:
            for number in range(self.deaths * 2):
                all_of_them.create_task(self._comes(number))
            officers = [all_of_them.create_task(self._works(*one)) for one in self._officers]
            await self._dies()
            await until(lambda: self.figures["came"] == self.deaths * 2, PATIENCE + 5)
            await self.program.rests()
            self._over.set()
            await asyncio.wait(officers)
        self.figures["seconds"] = round(time.monotonic() - began)
        self.program.becomes(self.program.offset + LAST_HOP)
        await asyncio.sleep(1.5)  # the program looks at the clock once a second

    def told(self) -> str:
        """Return the figures of the day in one line, once it is over."""
        for name, what in COUNTED.items():
            self.figures[name] = self.program.count(what)
        self.figures["updates"] = len(self.program.telegram.updates._past)
        self.figures["calls"] = len(self.program.telegram.calls)
        self.figures["in vain"] = len(self.in_vain)
        return ", ".join(f"{name} {count}" for name, count in self.figures.items())

    async def _begins(self) -> None:
        await self.program.starts(**BULK)  # the first of all waits for imports
        await self.program.kill()
        began = time.monotonic()
        await self.program.starts(**BULK)
        self._pace = min(max(1.0, (time.monotonic() - began) / QUICK), SLOWEST)
        self._officers = [
            (await officer_on_duty(self.program, name, office), self.program.group(office))
            for office, name in STAFFED.items()
        ]
        residents = [self.program.newcomer(f"Warga {number}") for number in range(RESIDENTS)]
        await self.program.knows(*residents)
        async with self.program.services() as services:
            for one in residents:
                person = await services.people.of_telegram(one.id)
                assert person is not None
                reminder = await services.reminders.agree(
                    person, doses=0, vaccine=None, last_dose_on=None
                )
                assert reminder is not None
                services.tx.write("UPDATE reminders SET due_on = ?", str(services.today))
                services.tx.timers.set(Kind.REMIND, reminder.id, services.now)

    async def _dies(self) -> None:
        """Die at random moments, between which minutes pass."""
        times = dies(self.program, self.dice, self.deaths, pace=self._pace, cold=COLD, **BULK)
        async for number in times:
            self.figures["killed"] += 1
            if number <= self.deaths:
                self.program.becomes(self.program.offset + HOP)

    async def _comes(self, number: int) -> None:
        visitor = self.program.newcomer(f"Tamu {number}")
        office = self.dice.choice((TURI, GEDOG, KARANGSARI))
        answers = self.dice.choice(RESULTS)
        await asyncio.sleep(self.dice.uniform(0, self.deaths * 0.9) * self._pace)
        try:
            await asyncio.wait_for(visitor.checks_in(office, *answers), PATIENCE)
            self.figures["checked in"] += 1
        except (AssertionError, TimeoutError):
            self.in_vain.append(visitor.id)
        self.figures["came"] += 1

    async def _works(self, officer: Visitor, group: Chat) -> None:
        """Take what stands on a card, then close it, whichever button is there."""
        while not self._over.is_set():
            for chat, button in ((group, r"claim:\d+"), (officer, r"finish:\d+")):
                self._presses(officer, chat, button)
            self._presses(officer, officer, r"close:\d+:[a-z-]+")
            await asyncio.sleep(self.dice.uniform(0.2, 0.8))

    def _presses(self, officer: Visitor, chat: Chat, button: str) -> None:
        for message in reversed(chat.messages):
            for row in message.get("reply_markup", {}).get("inline_keyboard", []):
                for one in row:
                    if re.fullmatch(button, data := one.get("callback_data", "")):
                        self.program.telegram.person_taps(
                            officer.id, chat.id, message["message_id"], data
                        )
                        self.figures["officers' taps"] += 1
                        return
