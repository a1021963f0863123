"""`/dataku`: everything that is held about who asks, for themselves alone."""

from typing import Any

from bot.domain.account.own_data import (
    PAUSE,
    SELF,
    SERVER,
    UNKNOWN,
    AskedJustNow,
    Own,
    Record,
    Who,
    without_names,
)
from bot.domain.errors import Gone
from bot.domain.messages import Lane, OwnDataFile
from bot.domain.people import Person
from bot.services.outbox import Outbox
from bot.services.service import Service, Work, uses

FORMS = ("html", "json")
BY = {  # columns that say who; whoever works there is told by role
    *("person_id", "registered_by", "found_by", "claimed_by", "closed_by", "seen_by"),
    *("decided_by", "ended_by", "reported_by", "released_by", "withdrawn_by"),
}


class OwnData(Service):
    """Others are told by role and office, never by name."""

    outbox = uses(Outbox)

    def __init__(self, work: Work) -> None:
        super().__init__(work)
        self._places: dict[int, str] = {}
        self._doors: dict[int, str] = {}
        self._roles: dict[int, list[tuple[str, int | None]]] = {}

    async def order(self, *, by: Person) -> None:
        """Promise the files to the person's own chat; raise `AskedJustNow`."""
        assert by.telegram_id is not None
        if await self.tx.own_data.asked_since(by.telegram_id, self.now - PAUSE):
            raise AskedJustNow(minutes=int(PAUSE.total_seconds() // 60))
        for form in FORMS:
            fact = OwnDataFile(by.id, form)
            self.outbox.fact(fact, chat_id=by.telegram_id, lane=Lane.FOLLOW_UP)

    async def of(self, person: Person) -> Own:
        """Return all of it; raise `Gone` for who has no account any more."""
        if person.telegram_id is None:
            raise Gone
        found = await self.tx.own_data.of(person.id, person.telegram_id)
        names = {row["id"]: row["name"] or "?" for row in found["people"]}
        await self._note(found["case_events"], names)
        await self._look_up_places()
        told = {
            section: [await self._told(row, section, person.id, names) for row in rows]
            for section, rows in found.items()
        }
        left_alone = await self.tx.suppressed.holds("account", person.telegram_id)
        told["suppressed"] = [{"left_alone": 1}] if left_alone else []
        city, at = self.work.settings.city_name, self.work.local().isoformat("T", "minutes")
        return Own(city, at, {section: rows for section, rows in told.items() if rows})

    async def _note(self, events: list[Record], own: dict[int, str]) -> None:
        """Take the names of those who handled a case out of its notes."""
        ids = {row["person_id"] for row in events if row["person_id"] not in (None, *own)}
        others = []
        for one in ids:
            try:
                others.append((await self.tx.people.get(one)).name or "")
            except Gone:
                continue
        for row in events:
            if row["note"]:
                row["note"] = without_names(row["note"], others, " ".join(own.values()))

    async def _look_up_places(self) -> None:
        self._places = {one.id: one.name for one in await self.tx.offices.all()}
        self._doors = {one.id: one.name for one in await self.tx.offices.doors()}

    async def _told(
        self, row: Record, section: str, self_id: int, names: dict[int, str]
    ) -> Record:
        told: Record = {}
        for column, value in row.items():
            if column in BY and (value is not None or section == "looked"):
                told[column] = await self._who(value, row.get("office_id"), self_id, names)
            elif value is not None:
                told[column] = self._value(column, value)
        return told

    def _value(self, column: str, value: Any) -> Any:
        if column in ("office_id", "kelurahan_id"):
            return self._places.get(value, str(value))
        if column == "door_id":
            return self._doors.get(value, "")
        return self.work.local(value) if hasattr(value, "astimezone") else value

    async def _who(
        self, person_id: int | None, office_id: int | None, self_id: int, names: dict[int, str]
    ) -> Who:
        if person_id is None:
            return Who(SERVER)
        if person_id == self_id:
            return Who(SELF)
        if person_id in names:
            return Who("companion", names[person_id])
        return Who(await self._role(person_id, office_id))

    async def _role(self, person_id: int, office_id: int | None) -> str:
        """Return as what somebody acts at an office; also if they are it no more."""
        if person_id not in self._roles:
            held = await self.tx.roles.of_person(person_id)
            self._roles[person_id] = [(one.role, one.office_id) for one in held]
        roles = self._roles[person_id]
        there = [role for role, place in roles if place == office_id]
        return (there or [role for role, place in roles if place is None] or [UNKNOWN])[0]
