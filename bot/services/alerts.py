"""The hand-over: a case is raised with the visit, claimed, and closed with an outcome."""

from bot.domain.alerts import RINGS, Case, Effect, State, colour_after, heard, outcome_called
from bot.domain.colour import Colour, Verdict, reason_class
from bot.domain.errors import AlreadyClaimed
from bot.domain.messages import CaseCard, CaseDetails, Lane
from bot.domain.people import Person
from bot.domain.rights import Action, Role
from bot.domain.visits import Visit, VisitKind
from bot.services.service import Service


class Alerts(Service):
    """What happens to cases; who is told of it is written in the same transaction."""

    async def hear(self, visit: Visit, verdict: Verdict, case: Case | None) -> None:
        """Raise, update or leave the case of this visit's person, office and day."""
        effect = heard(case, verdict.colour)
        if effect is Effect.NOTHING:
            return
        if effect is Effect.RAISE:
            case_id = await self.tx.alerts.add(
                person_id=visit.person_id,
                office_id=visit.office_id,
                day=visit.day,
                visit_id=visit.id,
                colour=verdict.colour,
                reason_class=reason_class(verdict),
                at=self.now,
                staff=visit.kind is VisitKind.STAFF,
            )
        else:
            assert case is not None
            case_id = case.id
            await self._heard_again(case, visit, verdict, effect)
        self.tx.alerts.tell(case_id, effect, self.now, detail=verdict.colour)
        await self.show(case_id, ring=RINGS.get(effect))

    async def _heard_again(
        self, case: Case, visit: Visit, verdict: Verdict, effect: Effect
    ) -> None:
        if effect not in RINGS:
            self.tx.alerts.seen_again(case.id, visit.id)
            return
        colour = colour_after(case, verdict.colour)
        worse = colour is verdict.colour and colour is not case.colour
        self.tx.alerts.ring(
            case.id,
            visit_id=visit.id,
            colour=colour,
            reason_class=reason_class(verdict) if worse else case.reason_class,
            at=self.now,
        )

    async def show(self, case_id: int, *, ring: str | None = None) -> None:
        """Bring a case's card up to date wherever it stands; with `ring`, as a new message."""
        case = await self.tx.alerts.get(case_id)
        self.services.boards.changed(case.office_id)
        subject = f"case:{case_id}"
        ringing = await self._rings_in(case) if ring else []
        for chat_id in dict.fromkeys((*ringing, *await self.tx.outbox.chats_showing(subject))):
            self.tx.outbox.put(
                CaseCard(case_id, (ring or "") if chat_id in ringing else ""),
                chat_id=chat_id,
                lane=Lane.URGENT,
                now=self.now,
                subject=subject,
                rings=chat_id in ringing,
            )

    async def _rings_in(self, case: Case) -> list[int]:
        """Return the chats a case rings in: that of staff with the head, never with colleagues."""
        if not case.staff:
            return await self.destinations(case.office_id)
        chats = await self._superiors(case)
        satgas = await self.tx.groups.of_satgas() if case.colour is Colour.BLACK else None
        return chats if satgas is None else [*chats, satgas]

    async def _superiors(self, case: Case) -> list[int]:
        """Return the private chats of the office's heads, else of the admins; not one's own."""
        for role, place in ((Role.HEAD, case.office_id), (Role.ADMIN, None)):
            holders = await self.tx.rights.holders(role, place)
            people = [await self.tx.people.get(one) for one in holders if one != case.person_id]
            if people:
                return [one.telegram_id for one in people if one.telegram_id is not None]
        return []

    async def undelivered(self, case_id: int) -> None:
        """Ring a case elsewhere whose card reached nobody: its reader blocked the bot."""
        case = await self.tx.alerts.get(case_id)
        shown = await self.tx.outbox.chats_showing(f"case:{case_id}")
        if case.state is State.NEW and not shown:
            await self.show(case_id, ring="moved")

    async def destinations(self, office_id: int) -> list[int]:
        """Return the chats a case rings in: the office's group, else the Satgas's, else admins."""
        chat_id = await self.tx.groups.of_office(office_id)
        return [chat_id] if chat_id is not None else await self.fallback()

    async def fallback(self) -> list[int]:
        """Return the chats for cases of offices without a group: the Satgas's, else admins'."""
        chat_id = await self.tx.groups.of_satgas()
        if chat_id is not None:
            return [chat_id]
        admins = await self.tx.rights.holders(Role.ADMIN)
        people = [await self.tx.people.get(person_id) for person_id in admins]
        return [person.telegram_id for person in people if person.telegram_id is not None]

    async def claim(self, case_id: int, *, by: Person) -> Case:
        """Take a case; raise `NotAllowed`, or `AlreadyClaimed` naming who was faster."""
        before = await self.tx.alerts.get(case_id)
        await self.services.rights.require(by, _handling(before), before.office_id)
        try:
            case = before.claim(by=by.id, at=self.now)
        except AlreadyClaimed as slower:
            holder = await self.tx.people.get(before.claimed_by or 0)
            raise AlreadyClaimed(code=case_code(case_id), name=holder.name or "?") from slower
        if before.state is State.CLAIMED:
            return case  # pressed twice
        await self._move(before, case, by=by, kind="claim")
        self._send_details(case_id, by)
        return case

    async def remind_claimer(self, officer: Person) -> None:
        """Show an officer the details of the cases they have once more."""
        for case_id in await self.tx.alerts.claimed_by(officer.id):
            self._send_details(case_id, officer)

    def _send_details(self, case_id: int, officer: Person) -> None:
        self.tx.outbox.put(
            CaseDetails(case_id, officer.id),
            chat_id=officer.telegram_id,
            lane=Lane.URGENT,
            now=self.now,
            subject=f"details:{case_id}",
        )

    async def close(self, case_id: int, outcome: str, *, by: Person) -> Case:
        """Close a case one has taken, with an outcome; raise KeyError for an unknown outcome."""
        before = await self.tx.alerts.get(case_id)
        await self.services.rights.require(by, _handling(before), before.office_id)
        ending = outcome_called(outcome)
        case = before.close(ending, by=by.id, at=self.now)
        await self._move(before, case, by=by, kind="close", detail=outcome)
        for chat_id in await self.tx.outbox.chats_showing(f"details:{case_id}"):
            self.tx.outbox.put(
                CaseDetails(case_id, by.id),
                chat_id=chat_id,
                lane=Lane.URGENT,
                now=self.now,
                subject=f"details:{case_id}",
                rings=False,
            )
        if ending.leaves:
            await self.services.checkin.end_with_officer(case.visit_id)
        return case

    async def reroute(self, office_id: int | None, chat_id: int) -> None:
        """Show open cases in a chat that does not show them yet.

        Those of one office; with None, those of all offices without a group.
        """
        for case_id in await self.tx.alerts.open_without_message_in(chat_id, office_id):
            self.tx.outbox.put(
                CaseCard(case_id, "moved"),
                chat_id=chat_id,
                lane=Lane.URGENT,
                now=self.now,
                subject=f"case:{case_id}",
            )

    async def _move(
        self, before: Case, after: Case, *, by: Person, kind: str, detail: str = ""
    ) -> None:
        saved = await self.tx.alerts.save(after, expecting=before.state, holder=before.claimed_by)
        if not saved:
            raise AlreadyClaimed(code=after.code, name="?")
        self.tx.alerts.tell(after.id, kind, self.now, by=by.id, detail=detail)
        self.tx.audit.put(
            f"{kind}-case",
            by=by.id,
            at=self.now,
            subject=f"case:{after.id}",
            office_id=after.office_id,
            detail=detail or None,
        )
        await self.show(after.id)


def _handling(case: Case) -> Action:
    return Action.HANDLE_STAFF_CASE if case.staff else Action.HANDLE_CASE


def case_code(case_id: int) -> str:
    """Return the short code officers say to each other."""
    return f"K{case_id}"
