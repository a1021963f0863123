"""The record of deeds: every evening its end is told to the admins, who thereby hold a witness."""

from datetime import time

from bot.domain.messages import AuditHead, Lane
from bot.domain.timers import Kind
from bot.services.outbox import Outbox
from bot.services.quiet_hours import QuietHours
from bot.services.service import Service, uses
from bot.services.team.undelivered import Undelivered
from storage.audit_chain import HEAD

AT = time(19, 0)
TOLD = "audit-told"


class AuditTrail(Service):
    """Who can write to the database cannot write to the chats of the admins."""

    outbox = uses(Outbox)
    quiet_hours = uses(QuietHours)
    undelivered = uses(Undelivered)

    def schedule(self) -> None:
        """Make sure that an evening is set."""
        self.tx.timers.set_if_absent(Kind.AUDIT, 0, self.work.next_at(AT))

    async def evening(self) -> None:
        """Tell every admin how far the record has come, without a sound, if anything was done.

        Where that is night already, and after an outage that lasted into it, it waits for the
        morning.
        """
        if not self.quiet_hours.civil_hour():
            self.tx.timers.set(Kind.AUDIT, 0, self.quiet_hours.next_morning())
            return
        await self._tell()
        self.tx.timers.set(Kind.AUDIT, 0, self.work.next_at(AT))

    async def _tell(self) -> None:
        head = await self.tx.audit.end(HEAD)
        if head is None or not head.number:
            return
        if head.printed == await self.tx.process_state.get(TOLD):
            return
        self.tx.process_state.put(TOLD, head.printed)
        for chat_id in await self.undelivered.admins():
            self.outbox.fact(AuditHead(head.printed), chat_id=chat_id, lane=Lane.BULK)
