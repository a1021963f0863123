"""Reading whom to call or to visit: every reading is noted."""

from bot.domain.offices import Office
from bot.domain.outreach.call_lists import KINDS, CallList
from bot.domain.team.groups import rw_area
from bot.services.service import Service


class CallLists(Service):
    """For the command that prints them, and for nobody in a chat."""

    async def of(self, kind: str, kelurahan: Office, rw: int) -> CallList:
        """Return one RW's list, and note that it was read; 0: of whom nobody knows the RW."""
        found = await self.tx.residents.reached(KINDS[kind], kelurahan.id, rw)
        area = rw_area(kelurahan.name, rw) if rw else kelurahan.name
        self.tx.audit.put(
            f"print-{kind}",
            by=None,
            at=self.now,
            subject=f"office:{kelurahan.id}",
            detail=f"{area}: {len(found)}",
        )
        return CallList(kind, area, tuple(found))
