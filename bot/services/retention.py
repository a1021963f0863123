"""Deletion: what is about people after the retention time, treated rows after two days."""

from datetime import datetime, timedelta

from bot.domain.messages import Lane
from bot.domain.outreach.invitations import VALID
from bot.domain.timers import Kind
from bot.domain.visits import PURGED_AT
from bot.services.account.erasure import Erasure
from bot.services.board_timer import BoardTimer
from bot.services.cases.drills import Drills
from bot.services.figures.tallies import Tallies
from bot.services.office.board import Boards
from bot.services.office.instructions import Instructions
from bot.services.office.sent_lists import SentLists
from bot.services.service import Service, uses
from bot.services.visits import Visits

PAUSE = timedelta(seconds=1)
AUDITED = timedelta(days=365)  # who did what, without names: for who has to answer for it
SPOKEN_OF = timedelta(days=365)  # since anything became known of a resident: our choice
CLINICS_KEPT = timedelta(days=400)  # a year's figures; nobody is named in them
WEEK, DAY, SOON = timedelta(days=7), timedelta(days=1), timedelta(hours=4)
LATEST = {  # looking too early does no harm: each looks by itself when the next time is
    Kind.PURGE: DAY,
    Kind.MEMBERS: DAY,
    Kind.ROSTER: DAY,
    Kind.AUDIT: DAY,
    Kind.REPORT: WEEK,
    Kind.BOARD: DAY,
    Kind.IDLE: DAY,
    Kind.INSTRUCTION: DAY,
    Kind.CAMPAIGN: DAY,
    Kind.DUPLICATES: SOON,
    Kind.MEMBERSHIP_UNKNOWN: DAY,
    Kind.ESCALATE: SOON,
    Kind.ERASE: SOON,
    Kind.EXPOSURE: DAY,
    Kind.STILL: SOON,
    Kind.DRILL: SOON,
    Kind.TALLY: SOON,
}


class Retention(Service):
    """What the poster promises."""

    board_timer = uses(BoardTimer)
    boards = uses(Boards)
    drills = uses(Drills)
    erasure = uses(Erasure)
    instructions = uses(Instructions)
    sent_lists = uses(SentLists)
    tallies = uses(Tallies)
    visits = uses(Visits)

    async def run(self) -> None:
        """Delete some of what is past its time; go on in a moment, or next night if done."""
        days = self.work.settings.retention_days
        deleted = await self.tx.visits.purge(self.now - timedelta(days=days))
        if not deleted:
            deleted = await self.tx.people.purge_forgotten(self.now, days=days)
        self.tx.people.purge_guesses(self.now)
        self.tx.links.purge_links(self.now)
        more = await self.tx.inbox.purge(self.now)
        more |= await self.tx.outbox.purge(self.now, shown_days=days)
        self.boards.purge()
        self.drills.purge()
        self.tallies.purge()
        self.instructions.purge()
        self.sent_lists.purge()
        self.tx.duty.purge(self.now, days=days)
        self.tx.verifications.purge(self.work.today)
        self.tx.slips.purge(self.now - timedelta(days=days))
        self.tx.nameless.purge(self.now - timedelta(days=days))
        self.tx.poster_proofs.purge(self.now, self.now - timedelta(days=days))
        self.tx.rollcalls.purge(self.now - timedelta(days=days))
        self.tx.exposures.purge(self.now - timedelta(days=days))
        self.tx.roles.purge(self.now - timedelta(days=days))
        self.tx.groups.purge(self.now - timedelta(days=days))
        self.tx.bookings.purge(self.work.today - timedelta(days=days))
        self.tx.clinics.purge(self.work.today - CLINICS_KEPT)
        self.tx.reminders.purge(self.work.today - timedelta(days=days))
        self.tx.residents.purge(self.now - timedelta(days=days), self.now - SPOKEN_OF)
        self.tx.fieldwork.purge(self.now - timedelta(days=days))
        self.tx.invitations.purge(self.now - VALID)
        self.tx.campaigns.purge(self.now - timedelta(days=days))
        await self.erasure.resume()
        await self.tx.audit.purge(self.now - AUDITED, self.now)
        next_time = self.now + PAUSE if deleted or more else self._next_night()
        self.tx.timers.set(Kind.PURGE, 0, next_time)

    def schedule(self) -> None:
        """Make sure that a night is set; one that was missed while the bot was down stays due."""
        self.tx.timers.set_if_absent(Kind.PURGE, 0, self._next_night())

    def set_right(self) -> None:
        """Bring forward what lies further ahead than it can: set by a clock that was wrong."""
        for kind, latest in LATEST.items():
            self.tx.timers.hasten(kind, self.now + latest)
        days = timedelta(days=self.work.settings.case_ends_days)
        self.tx.timers.hasten(Kind.LAPSE, self.now + days)
        self.tx.outbox.hasten(self.now + DAY)
        self.tx.conversations.hasten(self.now + DAY)
        self.tx.visits.hasten(self.now + DAY)

    def _next_night(self) -> datetime:
        tomorrow = self.work.today + timedelta(days=1)
        return datetime.combine(tomorrow, PURGED_AT, self.work.zone)

    async def end_visits(self) -> int:
        """Check out everybody whose time is over; return how many."""
        ended = await self.tx.visits.end_due(self.now)
        for office_id in {office_id for _, office_id in ended}:
            self.board_timer.changed(office_id)
        for visit_id, _ in ended:
            await self.visits.end_pass(visit_id, lane=Lane.BULK)
        return len(ended)
