"""What a scan does to the case of its person, office and day: raised, updated, or left."""

from bot.domain.cases.case import FAMILY, RINGS, Case, Effect, State, colour_after, effect_of
from bot.domain.cases.escalation import Audience
from bot.domain.colour import Colour, Verdict, reason_class
from bot.domain.visits import Visit, VisitKind
from bot.services.cases.cards import Cards
from bot.services.cases.ladder import Ladder
from bot.services.cases.muting import Muting
from bot.services.cases.visitor_updates import VisitorUpdates
from bot.services.service import Service, uses


class Raising(Service):
    """Better answers never lower a case; whatever nobody has rings and climbs."""

    cards = uses(Cards)
    muting = uses(Muting)
    ladder = uses(Ladder)
    visitor_updates = uses(VisitorUpdates)

    async def scanned(
        self, visit: Visit, verdict: Verdict, case: Case | None, *, met: bool = False
    ) -> bool:
        """Raise, update or leave the case of this visit's person, office and day; False: left.

        `met`: an officer has just met the visitor, so that nobody doubts they are there.
        """
        effect = effect_of(case, verdict.colour, verified=verdict.verified)
        if effect is Effect.NOTHING:
            return False
        family = await self.muting.family_rang(visit)
        if effect is Effect.RAISE:
            quiet = not met and await self._nobody_waits(visit, verdict)
            case_id = await self._raise(visit, verdict, quiet=quiet)
        else:
            assert case is not None
            case_id = case.id
            await self._scanned_again(case, visit, verdict, effect)
        self.tx.cases.add_event(case_id, effect, self.now, detail=verdict.colour)
        if effect in RINGS:
            await self.wait(case_id, FAMILY if family else RINGS[effect])
        else:
            await self.cards.show(case_id)
            after = await self.tx.cases.get(case_id)
            self.ladder.touched(after)
            await self.cards.show_details(after)
            await self.visitor_updates.coming(after)
        return True

    async def wait(self, case_id: int, why: str) -> None:
        """Let a case that nobody has ring, and climb from now on."""
        case = await self.tx.cases.get(case_id)
        self.ladder.follow(case)
        await self.cards.show_details(case)
        alone = (Audience.GROUP,) if why == FAMILY else await self.ladder.first(case)
        await self.cards.ring(case, why, alone)

    async def _raise(self, visit: Visit, verdict: Verdict, *, quiet: bool) -> int:
        return await self.tx.cases.add(
            person_id=visit.person_id,
            office_id=visit.office_id,
            day=visit.day,
            visit_id=visit.id,
            colour=verdict.colour,
            reason_class=reason_class(verdict),
            at=self.now,
            staff=visit.kind is VisitKind.STAFF,
            quiet=quiet,
        )

    async def _nobody_waits(self, visit: Visit, verdict: Verdict) -> bool:
        """Tell whether nobody is there, or it is doubtful; black on paper is told all the same."""
        gone = visit.past and verdict.colour is not Colour.BLACK
        return gone or await self.muting.about(visit)

    async def _scanned_again(
        self, case: Case, visit: Visit, verdict: Verdict, effect: Effect
    ) -> None:
        if effect not in RINGS:
            self.tx.cases.seen_again(case.id, visit.id)
            return
        colour = colour_after(case, verdict.colour)
        worse = colour is verdict.colour and colour is not case.colour
        await self.tx.cases.ring(
            case.id,
            visit_id=visit.id,
            colour=colour,
            reason_class=reason_class(verdict) if worse else case.reason_class,
            at=self.now,
            quiet=(case.quiet or case.state is State.CLOSED) and await self.muting.about(visit),
        )
