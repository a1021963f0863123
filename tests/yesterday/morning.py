"""What happened in the city until one morning at nine: somebody stands on every screen there is.

Read it as the caption of `morning.db.xz`: it ran on the code of commit c047cbf (see `make.py`).
"""

from datetime import datetime, timedelta
from typing import Any

from bot.domain.rights import Role
from tests.telegram import MONDAY, Room, Someone, World

TURI, BENDO, SENTUL = "Kelurahan Turi", "Kelurahan Bendo", "Kelurahan Sentul"
DINSOS, PUSKESMAS = "Dinas Sosial", "Puskesmas Sukorejo"  # the one without a group, the other asks
DUKCAPIL = "Dinas Kependudukan dan Pencatatan Sipil"  # asks what for one comes
GREEN, YELLOW = ("none", "2"), ("none", "1", "none")
RED, BLACK = ("none", "0", "none", "yes"), ("positive", "0", "yes")
DAY = MONDAY + timedelta(days=15)  # the black period of the eighth ends on it at nine


def at(hour: int, minute: int = 0, *, days: int = 0) -> datetime:
    """Return an hour of the day, or so many days before it."""
    return DAY.replace(hour=hour, minute=minute) - timedelta(days=days)


class Morning:
    """The city, and who stands where when the morning is over."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.talks: dict[str, int] = {}  # on which screen somebody stopped, and who
        self.officers: dict[int, int] = {}  # who presses the buttons of a group
        self.links: dict[str, tuple[int, str]] = {}  # unspent links, and for whom

    async def becomes(self, moment: datetime) -> None:
        self.world.clock.becomes(moment)
        await self.world.settles()

    async def presses(self, someone: Someone, data: str, room: Room | None = None) -> None:
        """Press a button wherever it stands, the newest first; `*`: whatever follows."""
        place = room or someone
        start, any_end = data.removesuffix("*"), data.endswith("*")
        for message in reversed(place.of_the_bot):
            for one in data_of(message.body):
                if one == data or (any_end and one.startswith(start)):
                    await someone.taps_data(one, place.id, message.id)
                    return
        raise AssertionError(f"nothing to press: {data}")

    async def closes(self, someone: Someone, case_id: int, outcome: str) -> None:
        """Close a case in its details with an outcome."""
        await self.presses(someone, f"finish:{case_id}")
        await self.presses(someone, f"close:{case_id}:{outcome}")

    async def says(self, someone: Someone, *steps: str) -> None:
        """Tap each step where there is such a button, else say it."""
        for step in steps:
            offered = [one for body in someone.messages[-1:] for one in data_of(body)]
            if any(one.endswith(f":{step}") for one in offered):
                await someone.taps(step)
            else:
                await someone.says(step)

    async def visitor(self, name: str, office: str, *answers: str) -> Someone:
        someone = self.world.newcomer(name)
        await someone.checks_in(office, *answers)
        return someone

    async def stops(self, screen: str, office: str, *taps: str) -> Someone:
        """Let somebody begin a check-in and stop on a screen."""
        someone = self.world.newcomer(f"Tamu {screen.title()}")
        await someone.scans(office)
        for one in taps:
            await someone.taps(one)
        self.talks[screen] = someone.id
        return someone

    async def person(self, someone: Someone) -> int:
        rows = await self.world.ask("SELECT id FROM people WHERE telegram_id = ?", someone.id)
        return int(rows[0][0])

    async def case(self, someone: Someone) -> int:
        """Return the newest case of a person."""
        rows = await self.world.ask(
            "SELECT max(c.id) FROM cases c JOIN people p ON p.id = c.person_id"
            " WHERE p.telegram_id = ?",
            someone.id,
        )
        return int(rows[0][0])

    async def visit(self, someone: Someone) -> int:
        """Return the newest visit of a person."""
        rows = await self.world.ask(
            "SELECT max(v.id) FROM visits v JOIN people p ON p.id = v.person_id"
            " WHERE p.telegram_id = ?",
            someone.id,
        )
        return int(rows[0][0])

    async def takes(self, officer: Someone, visitor: Someone, office: str) -> int:
        number = await self.case(visitor)
        await self.presses(officer, f"claim:{number}", self.world.group(office))
        return number

    async def holder(self, name: str, role: Role, office: str | None) -> Someone:
        someone = self.world.newcomer(name)
        await someone.starts()
        async with self.world.transaction() as services:
            person = await services.people.of_telegram(someone.id)
            services.checkin.rename(person, name)
            number = None if office is None else await self.world.office_id(office)
            await services.rights.appoint(person.id, role, number)
        return someone


def data_of(body: dict[str, Any]) -> list[str]:
    """Return what the buttons of a message carry."""
    rows = body.get("reply_markup", {}).get("inline_keyboard", [])
    return [one["callback_data"] for row in rows for one in row if "callback_data" in one]
