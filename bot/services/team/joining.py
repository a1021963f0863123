"""How somebody comes to a role: one-time links, requests, confirmations."""

from collections.abc import Collection
from dataclasses import asdict
from datetime import timedelta

import structlog

from bot.domain import names
from bot.domain.errors import ExpiredToken
from bot.domain.messages import Lane, OfficerDecision, OfficerRequest
from bot.domain.people import Person
from bot.domain.rights import Action, Appointment, Grant, Role, may
from bot.domain.team.errors import AlreadyHeld, AnsweredBefore
from bot.domain.team.links import Link
from bot.domain.team.requests import quiet_days
from bot.services.access import Access, new_token
from bot.services.bot_profile import BotProfile
from bot.services.readings import Readings
from bot.services.service import Service, uses
from bot.services.team.announcements import Announcements
from bot.services.team.one_time_links import OneTimeLinks

DUTY_LINK_LASTS = timedelta(hours=1)
ROLE_LINK_LASTS = timedelta(days=7)
GIVE_BACK = "take it out of ADMIN_IDS; `python -m bot invite admin` gives the role back"
log = structlog.get_logger()


def _counted_as(role: Role) -> str:
    return role if role in (Role.STAFF, Role.FIELD) else "officer"


class Joining(Service):
    """Who becomes what, by whom."""

    access = uses(Access)
    announcements = uses(Announcements)
    one_time_links = uses(OneTimeLinks)
    bot_profile = uses(BotProfile)
    readings = uses(Readings)

    async def invite(self, role: Role, office_id: int | None, *, by: Person | None) -> str:
        """Return the payload of a one-time link that makes whoever opens it first a `role`."""
        token = new_token()
        self.tx.links.issue(
            token,
            Link.ROLE,
            now=self.now,
            valid=ROLE_LINK_LASTS,
            role=role,
            office_id=office_id,
            made_by=by.id if by else None,
        )
        self.tx.audit.put(
            "invite",
            by=by.id if by else None,
            at=self.now,
            subject=f"role:{role}",
            office_id=office_id,
        )
        return f"a_{token}"

    async def invite_staff(self, office_id: int, *, by: Person) -> str:
        """Return the payload of a link for the staff of an office; for its head or an admin.

        It gives no right, so all colleagues may use the same one until it runs out.
        """
        await self.access.require(by, Action.CONFIRM_OFFICER, office_id)
        return await self.invite(Role.STAFF, office_id, by=by)

    async def accept(self, token: str, person: Person, name: str = "") -> Appointment:
        """Give the role of a one-time link to who opened it; as staff one only asks."""
        asked = await self._asks_as_staff(token, person, name)
        if asked is not None:
            return asked
        await self._raise_if_held(token, person)
        link = await self.one_time_links.spend(token, Link.ROLE, person)
        assert link.role is not None
        row = await self._grant(person.id, Grant(link.role, link.office_id), by=link.made_by)
        self.tx.audit.put(
            "accept-role",
            by=person.id,
            at=self.now,
            subject=f"role:{link.role}",
            office_id=link.office_id,
        )
        return row

    async def _asks_as_staff(self, token: str, person: Person, name: str) -> Appointment | None:
        """Record the wish to be counted as staff; None if the link is for something else."""
        link = await self.tx.links.token(token, Link.ROLE, self.now)
        if link is None or link.role is not Role.STAFF:
            return None
        if not await self.one_time_links.in_force(link):
            raise ExpiredToken
        return await self._ask(person, Grant(Role.STAFF, link.office_id), name)

    async def _raise_if_held(self, token: str, person: Person) -> None:
        """Leave a link unspent whose role the opener has already: it is meant for another."""
        link = await self.tx.links.token(token, Link.ROLE, self.now)
        if link is None or link.role is None:
            return
        if Grant(link.role, link.office_id) in person.grants:
            raise AlreadyHeld

    async def duty_link(self, person: Person, grant: Grant) -> str:
        """Return the payload of this person's own link; their press proved membership."""
        token = new_token()
        self.tx.links.issue(
            token,
            Link.DUTY,
            now=self.now,
            valid=DUTY_LINK_LASTS,
            **asdict(grant),
            person_id=person.id,
        )
        return f"d_{token}"

    async def ask_for_duty(self, token: str, person: Person, name: str) -> Appointment:
        """Record the wish to be an officer, and tell those who may confirm it."""
        link = await self.one_time_links.spend(token, Link.DUTY, person)
        assert link.role is not None
        return await self._ask(person, Grant(link.role, link.office_id, link.area), name)

    async def _ask(self, person: Person, grant: Grant, name: str) -> Appointment:
        """Record a wish and tell those who decide; raise `AnsweredBefore` if they did, twice."""
        before = await self.tx.roles.find(person.id, grant)
        if days := quiet_days(before, self.now):
            raise AnsweredBefore(days=days)
        if person.name is None:
            self.tx.people.rename(person.id, names.of_account(name, person.telegram_id))
        row = await self.tx.links.request(person.id, grant, self.now)
        if row.state == "requested" and (before is None or before.state != "requested"):
            await self.tell_deciders(row)
        return row

    async def tell_deciders(self, row: Appointment, *, but: Collection[int] = ()) -> None:
        """Show a request to those who may decide: the office's heads, else the admins.

        `but`: chats that show it already.
        """
        for decider in await self._deciders(row.office_id):
            if decider.telegram_id not in but:
                self._tell_decider(row, decider)

    async def remind_decider(self, person: Person) -> None:
        """Show the requests that wait for this person's decision once more."""
        for row in await self.tx.links.waiting():
            if may(person, Action.CONFIRM_OFFICER, row.office_id):
                self._tell_decider(row, person)

    def _tell_decider(self, row: Appointment, decider: Person) -> None:
        self.tx.outbox.put(
            OfficerRequest(row.id, decider.id),
            chat_id=decider.telegram_id,
            lane=Lane.REPLY,
            now=self.now,
            subject=f"role:{row.id}",
        )
        self.readings.note(
            "request", f"person:{row.person_id}", by=decider.id, office_id=row.office_id
        )

    async def decide(self, role_id: int, *, confirm: bool, by: Person) -> Appointment:
        """Confirm or refuse an officer; a second press changes nothing."""
        row = await self.tx.links.role(role_id)
        if row is None:
            raise ExpiredToken
        await self.access.require(by, Action.CONFIRM_OFFICER, row.office_id)
        if await self.tx.links.decide(role_id, active=confirm, by=by.id, now=self.now):
            self.tx.audit.put(
                f"{'confirm' if confirm else 'refuse'}-{_counted_as(row.role)}",
                by=by.id,
                at=self.now,
                subject=f"person:{row.person_id}",
                office_id=row.office_id,
            )
            await self._tell_decision(row)
            await self.bot_profile.roles_changed(row.person_id)
        decided = await self.tx.links.role(role_id)
        assert decided is not None
        return decided

    async def _tell_decision(self, row: Appointment) -> None:
        person = await self.tx.people.get(row.person_id)
        self.tx.outbox.put(
            OfficerDecision(row.id), chat_id=person.telegram_id, lane=Lane.REPLY, now=self.now
        )
        for chat_id in await self.tx.outbox.chats_showing(f"role:{row.id}"):
            decider = await self.tx.people.of_telegram(chat_id)
            self.tx.outbox.put(
                OfficerRequest(row.id, decider.id if decider else row.person_id),
                chat_id=chat_id,
                lane=Lane.REPLY,
                now=self.now,
                subject=f"role:{row.id}",
                rings=False,
            )

    async def make_admins(self, telegram_ids: tuple[int, ...]) -> None:
        """Make the accounts of ADMIN_IDS admins; nothing changes for those who are.

        Who was removed stays so, and the admins hear of it: only a link gives the role back.
        """
        for telegram_id in telegram_ids:
            person = await self.tx.people.met(telegram_id, self.work.settings.language, self.now)
            row = await self.tx.roles.find(person.id, Grant(Role.ADMIN))
            if row is None:
                await self.appoint(person.id, Role.ADMIN, None)
            elif not row.held:
                log.warning("admin-stays-removed", person=person.id, hint=GIVE_BACK)
                await self.announcements.stays_removed(row)

    async def appoint(
        self, person_id: int, role: Role, office_id: int | None, *, area: str | None = None
    ) -> None:
        """Give a role at once (the settings do, and the command line for a sample city)."""
        await self._grant(person_id, Grant(role, office_id, area), by=None)
        self.tx.audit.put(
            "appoint",
            by=None,
            at=self.now,
            subject=f"person:{person_id}",
            office_id=office_id,
            detail=role,
        )

    async def _grant(self, person_id: int, grant: Grant, *, by: int | None) -> Appointment:
        row = await self.tx.links.request(person_id, grant, self.now)
        if await self.tx.links.decide(row.id, active=True, by=by, now=self.now):
            await self.bot_profile.roles_changed(person_id)
            if grant.role is Role.ADMIN:
                await self.announcements.new_admin(row)
        return row

    async def _deciders(self, office_id: int | None) -> list[Person]:
        heads = await self.tx.links.holders(Role.HEAD, office_id) if office_id else []
        ids = heads or await self.tx.links.holders(Role.ADMIN)
        return [await self.tx.people.get(person_id) for person_id in ids]
