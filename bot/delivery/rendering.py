"""Facts into words, just before sending: what is no longer true is not said."""

from collections.abc import Callable
from datetime import datetime
from typing import assert_never

from bot.delivery import (
    boards,
    cases,
    clusters,
    drills,
    duty,
    errands,
    guides,
    isolation,
    news,
    passes,
    posters,
    recaps,
    roles,
    rollcall,
    slips,
    verifications,
)
from bot.delivery.dropping import PAST_HOUR, Drop
from bot.delivery.render_process import RenderProcess
from bot.domain import messages as m
from bot.domain.errors import Gone
from bot.domain.people import Person
from bot.domain.rights import Action, Role, may
from bot.services import Services
from bot.settings import Settings
from bot.views import officers, reminders, result
from bot.views.home import line
from bot.views.introduction import Profile, chat_menu, made
from bot.views.screen import Attachment, Screen
from storage.database import Database

Shown = Screen | Attachment | Profile | errands.Question


class Renderer:
    """Looks at the committed state once more and makes the screen."""

    def __init__(
        self,
        database: Database,
        settings: Settings,
        username: Callable[[], str],
        process: RenderProcess,
    ) -> None:
        self._database = database
        self._settings = settings
        self._username = username
        self._process = process

    async def screen(self, fact: m.Fact, chat_id: int, now: datetime) -> Shown:
        """Return what to show; raise `Drop` if it is not true or not welcome any more."""
        services = Services(
            self._database.reading, now=now, settings=self._settings, username=self._username()
        )
        try:
            return await self._screen(fact, chat_id, services)
        except Gone:
            raise Drop("gone") from None

    async def _screen(  # noqa: PLR0911, PLR0912 - one case each
        self, fact: m.Fact, chat_id: int, services: Services
    ) -> Shown:
        match fact:
            case m.CaseCard():
                return await cases.card(fact, chat_id, services)
            case m.CaseDetails():
                return await cases.details(fact, services)
            case m.StillOnIt():
                return await cases.still_on_it(fact, services)
            case m.ProofAsked():
                return await cases.proof_asked(fact, services)
            case m.OfficerComing():
                return await news.coming(fact, services)
            case m.CaseDecided():
                return await news.decided(fact, services)
            case m.CaseReconsidered():
                return await news.reconsidered(fact, services)
            case m.ShiftEnd():
                return await duty.shift_end(fact, services)
            case m.Unstaffed():
                return await duty.unstaffed(fact, chat_id, services)
            case m.DrillCard():
                return await drills.card(fact, services)
            case m.DrillDetails():
                return await drills.details(fact, services)
            case m.GroupGreeting():
                return await roles.greeting(chat_id, services)
            case m.OfficerRequest():
                return await _request(fact, services)
            case m.OfficerDecision():
                return await _decision(fact, services)
            case m.RoleChanged():
                return await roles.changed(fact, services)
            case m.RosterList():
                return await roles.roster(fact, services)
            case m.MembershipCheck():
                return await errands.membership(fact, services)
            case m.DoseReminder():
                return await _reminder(fact, services)
            case m.IsolationEnded():
                return await isolation.ended(fact, services)
            case m.PassPicture():
                return await passes.picture(fact, services)
            case m.VisitEnded():
                return await _ended(fact, services)
            case m.ResultAgain():
                return await passes.result(fact, services)
            case m.VisitRecoloured():
                return await verifications.recoloured(fact, services)
            case m.Introduction():
                settings = services.settings
                return made(fact, city=settings.city_name, default=settings.language)
            case m.ChatMenu():
                owner = await services.people.get(fact.person_id)
                return chat_menu(owner, services.people.language(owner))
            case m.DoorBoard():
                return await boards.board(fact, chat_id, services)
            case m.OfficeFull():
                return await boards.full(fact, services)
            case m.PosterFile():
                return await posters.file(fact, services, self._process)
            case m.GuideFile():
                return await guides.file(fact, services, self._process)
            case m.RollCallPage():
                return await rollcall.page(fact, chat_id, services)
            case m.RollCallEnded():
                return await rollcall.ended(fact, chat_id, services)
            case m.RollCallSheet():
                return await rollcall.sheet(fact, services, self._process)
            case m.SlipFile():
                return await slips.file(fact, services, self._process)
            case m.DayDigest():
                return await recaps.digest(fact, chat_id, services)
            case m.ClusterNote():
                return await clusters.note(fact, services)
            case m.Apology():
                person = await services.people.of_telegram(fact.telegram_id)
                return line("apology", services.people.language(person))
            case _:
                assert_never(fact)


async def _name(person_id: int | None, services: Services) -> str:
    if person_id is None:
        return ""
    return (await services.people.get(person_id)).name or "?"


async def _request(fact: m.OfficerRequest, services: Services) -> Screen:
    row = await services.tx.rights.role(fact.role_id)
    if row is None:
        raise Drop("gone")
    office = None if row.office_id is None else (await services.offices.get(row.office_id)).name
    name = await _name(row.person_id, services)
    decider = await services.people.get(fact.to)
    language = services.people.language(decider)
    state = row.decision
    if state == "requested" and not may(decider, Action.CONFIRM_OFFICER, row.office_id):
        state = "elsewhere"
    staff = row.role is Role.STAFF
    return officers.request(name, office, row.id, state, language, staff=staff)


async def _decision(fact: m.OfficerDecision, services: Services) -> Screen:
    row = await services.tx.rights.role(fact.role_id)
    if row is None:
        raise Drop("gone")
    person = await services.people.get(row.person_id)
    office = None if row.office_id is None else (await services.offices.get(row.office_id)).name
    return officers.decision(
        office,
        active=row.held,
        language=services.people.language(person),
        staff=row.role is Role.STAFF,
    )


async def _reminder(fact: m.DoseReminder, services: Services) -> Screen:
    reminder = await services.tx.reminders.get(fact.reminder_id)
    if reminder is None or reminder.state != "told":
        raise Drop("not-wanted-any-more")
    person: Person = await services.people.get(reminder.person_id)
    if person.stopped_at is not None:
        raise Drop("stopped")
    if not services.reminders.civil_hour():
        raise Drop(PAST_HOUR, heard=False)
    return reminders.reminder(person.name or "", reminder.dose, services.people.language(person))


async def _ended(fact: m.VisitEnded, services: Services) -> Screen:
    visit = await services.checkin.visit(fact.visit_id)
    door = await services.checkin.door(visit.door_id)
    person = await services.people.get(visit.person_id)
    return result.ended(
        visit,
        office=door.office.name,
        door=door.name,
        language=services.people.language(person),
        local=services.local(visit.checkout_at),
    )
