"""Reading whom to call or to visit: every reading is noted."""

from bot.domain.offices import Office
from bot.domain.outreach.call_lists import KINDS, CallList, Line
from bot.domain.outreach.residents import Reached, Resident
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
        lines = tuple([await self.line(one) for one in found])
        return CallList(kind, area, self.work.today, lines)

    async def line(self, one: Resident) -> Line:
        """Return what is known of somebody before they are called or visited.

        Whoever asks to be told later is counted anew on the ladder, but not told of it for the
        first time: so the messages themselves are counted.
        """
        sent = await self.tx.campaigns.sent_to(one.id)
        last = max((at for at in (one.told_at, *sent) if at is not None), default=None)
        cared = [] if one.person_id is None else await self.tx.residents.cared_for(one.person_id)
        names = [each.name or "?" for each in cared if each.state is not Reached.GONE]
        return Line(
            one,
            told=max(one.told, len(sent)),
            told_on=None if last is None else self.work.local(last).date(),
            cares_for=tuple(names),
        )
