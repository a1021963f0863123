"""What stands in somebody's chat is theirs to read only as long as their right lasts."""

from bot.domain.messages import Lane, OfficerRequest, RosterList
from bot.domain.people import Person
from bot.services.cases.cards import Cards
from bot.services.service import Service, uses


class Copies(Service):
    """Each copy is looked at anew when it is shown; here it is shown anew."""

    cards = uses(Cards)

    async def take_back(self, person: Person) -> None:
        """Show cases, lists and requests anew in the chat of who may do less from now on."""
        if person.telegram_id is None:
            return
        await self.cards.withdraw(person)
        for office_id in await self.tx.outbox.shown_to(person.telegram_id, "officers"):
            self._put(RosterList(office_id, person.id), f"officers:{office_id}", person)
        waiting = {row.id for row in await self.tx.links.waiting()}
        for role_id in await self.tx.outbox.shown_to(person.telegram_id, "role"):
            if role_id in waiting:
                self._put(OfficerRequest(role_id, person.id), f"role:{role_id}", person)

    def _put(self, fact: RosterList | OfficerRequest, subject: str, reader: Person) -> None:
        self.tx.outbox.put(
            fact,
            chat_id=reader.telegram_id,
            lane=Lane.REPLY,
            now=self.now,
            subject=subject,
            rings=False,
        )
