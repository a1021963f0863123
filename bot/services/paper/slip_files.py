"""Files of paper slips: new numbers, printed beforehand."""

import secrets
from datetime import timedelta

from bot.domain.door.errors import TooManySlips
from bot.domain.door.slips import COUNT, NUMBERS, SlipSheet, written
from bot.domain.messages import SlipFile
from bot.domain.people import Person
from bot.services.paper.printing import Printing
from bot.services.service import Service, uses

DOUBLE_TAP = timedelta(minutes=1)  # two presses are one file, or numbers would be printed twice


class SlipFiles(Service):
    """Numbers are drawn by lot, so that nobody guesses the next one."""

    printing = uses(Printing)

    async def order(self, office_id: int, *, by: Person) -> None:
        """Promise a file of new slips; raise `NotAllowed`, or `TooManySlips`."""
        await self.printing.require(by, office_id)
        batch_id = await self.tx.slips.made_since(office_id, by.id, self.now - DOUBLE_TAP)
        if batch_id is None:
            batch_id = await self.make(office_id, COUNT, by=by)
        file = SlipFile(office_id, batch_id, by.id)
        self.printing.promise(file, what="slips", which=f"batch:{batch_id}", by=by)

    async def make(self, office_id: int, count: int, *, by: Person | None) -> int:
        """Make new slips of an office; return their batch; raise `TooManySlips`."""
        taken = await self.tx.slips.numbers(office_id)
        if len(taken) + count > NUMBERS:
            raise TooManySlips
        free = [one for one in map(written, range(NUMBERS)) if one not in taken]
        numbers = secrets.SystemRandom().sample(free, count)
        made_by = by.id if by else None
        batch_id = await self.tx.slips.add(office_id, numbers, by=made_by, now=self.now)
        self.tx.audit.put(
            "make-slips",
            by=made_by,
            at=self.now,
            subject=f"batch:{batch_id}",
            office_id=office_id,
            detail=str(count),
        )
        return batch_id

    async def sheet(self, batch_id: int) -> SlipSheet:
        """Return what a file of slips says; raise `Gone` if they are deleted."""
        batch = await self.tx.slips.batch(batch_id)
        settings = self.work.settings
        return SlipSheet(
            office=(await self.tx.offices.get(batch.office_id)).name,
            city=settings.city_name,
            retention_days=settings.retention_days,
            numbers=batch.numbers,
        )
