"""Accounts whose scans do not ring any more: twice nobody was there."""

from datetime import timedelta

from bot.domain.cases.case import outcome_called
from bot.domain.cases.muting import in_doubt
from bot.domain.colour import Colour
from bot.domain.visits import Visit, VisitKind
from bot.services.service import Service


class Muting(Service):
    """Nothing is stored about an account: its cases of the retention time say it."""

    async def family_rang(self, visit: Visit) -> bool:
        """Tell whether a companion's family already rings here, for what is as grave."""
        if visit.kind is not VisitKind.COMPANION or visit.registered_by is None:
            return False
        grave = {Colour.BLACK: (Colour.BLACK,), Colour.RED: (Colour.BLACK, Colour.RED)}
        colours = grave.get(visit.colour, tuple(Colour))
        return await self.tx.muting.rung(visit.registered_by, visit.office_id, visit.day, colours)

    async def about(self, visit: Visit) -> bool:
        """Tell whether the case of a visit waits without a sound until an officer has looked.

        A companion's counts for who declared them; a guest's scan is an officer's own: it rings.
        """
        account = visit.registered_by if visit.kind is VisitKind.COMPANION else visit.person_id
        if visit.kind is VisitKind.GUEST or account is None:
            return False
        kept = timedelta(days=self.work.settings.retention_days)
        endings = await self.tx.muting.closings(account, self.now - kept)
        return in_doubt(outcome_called(one) for one in endings)
