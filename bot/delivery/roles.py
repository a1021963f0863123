"""What is said about roles and groups, as it is when it leaves."""

from bot.delivery.dropping import Drop
from bot.domain.groups import GroupKind
from bot.domain.messages import RoleChanged, RosterList
from bot.domain.rights import Action, may
from bot.services import Services
from bot.views import officers, roles, rosters
from bot.views.screen import Screen


async def greeting(chat_id: int, services: Services) -> Screen:
    """Return a group's greeting; raise `Drop` if the bot is not in it any more."""
    group = await services.groups.of_chat(chat_id)
    if group is None or group.lost:
        raise Drop("group-lost")
    language = services.settings.language
    if group.kind is GroupKind.FIELD:
        return roles.team_greeting(group.area or "", language)
    if group.office_id is None:
        return officers.greeting(None, language)
    return officers.greeting((await services.offices.get(group.office_id)).name, language)


async def changed(fact: RoleChanged, services: Services) -> Screen:
    """Return what became of somebody's role; raise `Drop` if it never was theirs."""
    row = await services.tx.rights.role(fact.role_id)
    if row is None or (row.state == "removed" and row.ended_at is None):
        raise Drop("gone")
    if row.state == "requested":
        raise Drop("asked-again")
    person = await services.people.get(row.person_id)
    office = "" if row.office_id is None else (await services.offices.get(row.office_id)).name
    return roles.changed(row, office, services.people.language(person))


async def roster(fact: RosterList, services: Services) -> Screen:
    """Return an office's list for one reader; raise `Drop` if they decide there no more."""
    reader = await services.people.get(fact.to)
    if not may(reader, Action.CONFIRM_OFFICER, fact.office_id):
        raise Drop("decides-no-more")
    found = await services.rosters.of_office(fact.office_id, reader=reader)
    return rosters.listing(found, fact.page, services.people.language(reader))
