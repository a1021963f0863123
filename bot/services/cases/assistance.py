"""Help on the spot: an officer calls, a colleague says that they come, and the caller hears it."""

from dataclasses import dataclass, replace

from bot.domain.cases.case import Case, State
from bot.domain.cases.errors import HelpOver
from bot.domain.cases.escalation import HELP, Audience
from bot.domain.messages import HelpComing, Lane
from bot.domain.people import Person
from bot.services.cases.cards import Cards
from bot.services.cases.handover import Handover
from bot.services.service import Service, uses


@dataclass(frozen=True, slots=True)
class Called:
    """Who hears a call for help: so many groups and people; whether a head is among them."""

    groups: int
    people: int
    head: bool


class Assistance(Service):
    """Who is told is said as it is: somebody in need must not wait for nobody."""

    cards = uses(Cards)
    handover = uses(Handover)

    async def call(self, case_id: int, *, by: Person) -> Called | None:
        """Call for help with a case one has, once; None if it was called for before."""
        before = await self.handover.held_by(case_id, by)
        if before.help_at is not None:
            return None
        after = replace(before, help_at=self.now)
        await self.handover.save(before, after, "help", by=by)
        reached = await self.cards.ring(after, "help", HELP[after.colour], but=by)
        await self.cards.show_details(after)
        chats = {chat for found in reached.values() for chat in found}
        groups = sum(chat < 0 for chat in chats)
        heads = reached.get(Audience.HEADS, [])
        return Called(groups, len(chats) - groups, head=bool(heads))

    async def come(self, case_id: int, *, by: Person) -> bool:
        """Tell who called that somebody comes; False if they know, raise `HelpOver` if it is over.

        Who has the case is there already.
        """
        case = await self.handover.asked_for(case_id, by)
        if case.help_at is None or case.state is not State.CLAIMED or case.claimed_by is None:
            raise HelpOver(code=case.code)
        if by.id == case.claimed_by or by.id in await self._coming(case):
            return False
        self.tx.cases.add_event(case.id, "coming", self.now, by=by.id)
        await self.cards.show(case.id)
        await self.cards.show_details(case)
        caller = await self.tx.people.get(case.claimed_by)
        self.tx.outbox.put(
            HelpComing(case.id, caller.id, by.id),
            chat_id=caller.telegram_id,
            lane=Lane.URGENT,
            now=self.now,
        )
        return True

    async def _coming(self, case: Case) -> set[int | None]:
        """Return who has said so since help was called for."""
        assert case.help_at is not None
        history = await self.tx.cases.history(case.id)
        return {
            one.person_id for one in history if one.kind == "coming" and one.at >= case.help_at
        }
