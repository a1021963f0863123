"""What is said about roles and groups, as it is when it leaves."""

from dataclasses import replace
from datetime import date

from bot.delivery.drop import Drop
from bot.delivery.errands import Query
from bot.delivery.post import Post, shows
from bot.domain.errors import Gone
from bot.domain.messages import (
    BotCheck,
    GroupGreeting,
    GroupRebound,
    GroupSilence,
    GroupTrial,
    MembershipCheck,
    NewAdmin,
    NotDelivered,
    OfficerDecision,
    OfficerRequest,
    RoleChanged,
    RosterList,
    StaysRemoved,
)
from bot.domain.rights import Action, may
from bot.domain.team.groups import GroupKind
from bot.views.account.home import line
from bot.views.screen import Screen
from bot.views.team import announcements, city_roles, joining, role_holders


@shows(GroupGreeting)
async def greeting(_: GroupGreeting, post: Post) -> Screen:
    """Return a group's greeting; raise `Drop` if the bot is not in it any more."""
    group = await post.services.groups.of_chat(post.chat_id)
    if group is None or group.lost:
        raise Drop("group-lost")
    language = post.services.settings.language
    if group.kind is GroupKind.FIELD:
        return city_roles.team_greeting(group.area or "", language)
    return joining.greeting(await _office(group.office_id, post), language)


@shows(OfficerRequest)
async def request(fact: OfficerRequest, post: Post) -> Screen:
    """Return who asks to be confirmed, as it stands now, with buttons for who decides there."""
    row = await post.services.leaving.get(fact.role_id)
    office = row.area or await _office(row.office_id, post)
    asker = await post.services.people.get(row.person_id)
    decider = await post.services.people.get(fact.to)
    state = row.decision
    if state == "requested" and not may(decider, Action.CONFIRM_OFFICER, row.office_id):
        state = "elsewhere"
    return joining.request(asker.name or "?", office, row, state, post.language(decider))


@shows(OfficerDecision)
async def decision(fact: OfficerDecision, post: Post) -> Screen:
    """Return what was decided about a request; raise `Gone` if it was deleted."""
    row = await post.services.leaving.get(fact.role_id)
    person = await post.services.people.get(row.person_id)
    place = row.area or await _office(row.office_id, post)
    return joining.decision(row, place, post.language(person))


@shows(RoleChanged)
async def changed(fact: RoleChanged, post: Post) -> Screen:
    """Return what became of somebody's role; raise `Drop` if it never was theirs."""
    row = await post.services.leaving.get(fact.role_id)
    if row.state == "removed" and row.ended_at is None:
        raise Drop("gone")
    if row.state == "requested":
        raise Drop("asked-again")
    person = await post.services.people.get(row.person_id)
    place = row.area or await _office(row.office_id, post) or ""
    return city_roles.changed(row, place, post.language(person))


@shows(RosterList)
async def roster(fact: RosterList, post: Post) -> Screen:
    """Return an office's list for one reader; who decides there no more keeps no copy."""
    reader = await post.services.people.get(fact.to)
    if not may(reader, Action.CONFIRM_OFFICER, fact.office_id):
        return replace(line("roster-not-yours", post.language(reader)), edit_only=True)
    found = await post.services.role_holders.of_office(fact.office_id, reader=reader)
    return role_holders.listing(found, fact.page, post.language(reader))


@shows(NewAdmin)
async def new_admin(fact: NewAdmin, post: Post) -> Screen:
    """Return who is an admin now, and by whom; raise `Drop` if they are none any more."""
    row = await post.services.leaving.get(fact.role_id)
    if not row.held:
        raise Drop("removed-meanwhile")
    by = "" if row.decided_by is None else await _name(row.decided_by, post)
    name, language = await _name(row.person_id, post), await _admins_language(post)
    return announcements.new_admin(name, by, language)


@shows(StaysRemoved)
async def stays_removed(fact: StaysRemoved, post: Post) -> Screen:
    """Return that the settings name a removed admin; raise `Drop` if they are one again."""
    row = await post.services.leaving.get(fact.role_id)
    if row.held:
        raise Drop("given-back")
    language = await _admins_language(post)
    return announcements.stays_removed(await _name(row.person_id, post), language)


@shows(GroupRebound)
async def rebound(fact: GroupRebound, post: Post) -> Screen:
    """Return which group took another's place; raise `Drop` if it is not in it any more."""
    services = post.services
    group = await services.groups.of_chat(fact.group)
    if group is None or group.lost:
        raise Drop("lost-meanwhile")
    place = group.area or await _office(group.office_id, post)
    if post.chat_id < 0:
        return announcements.replaced(place, services.settings.language)
    by = await _name(fact.by, post) if fact.by else ""
    return announcements.rebound(place, by, await _admins_language(post))


async def _admins_language(post: Post) -> str:
    """Return an admin's language; raise `Drop` for who is none any more."""
    reader = await post.reader()
    if reader is None or not may(reader, Action.MANAGE_ROLES):
        raise Drop("no-admin-any-more")
    return post.language(reader)


async def _name(person_id: int, post: Post) -> str:
    return (await post.services.people.get(person_id)).name or "?"


@shows(MembershipCheck)
async def membership(fact: MembershipCheck, post: Post) -> Query:
    """Return how to ask; raise `Drop` if the answer would not matter any more."""
    person = await post.services.people.get(fact.person_id)
    group = await post.services.groups.of_chat(fact.chat_id)
    if person.telegram_id is None or group is None or group.lost:
        raise Gone
    if not await post.services.membership.matters(person.id, group):
        raise Drop("role-over")
    return Query("getChatMember", {"chat_id": fact.chat_id, "user_id": person.telegram_id})


@shows(GroupSilence)
async def silence(fact: GroupSilence, post: Post) -> Screen:
    """Return whether the bot may write in a group now, and where its cards go."""
    group = await post.services.groups.of_chat(fact.chat_id)
    if group is None:
        raise Gone
    state = "lost" if group.lost else "silent" if group.silent else "over"
    name = await _office(group.office_id, post) or group.area or "Satgas"
    return line(f"group-{state}", post.language(await post.reader()), group=name)


@shows(GroupTrial)
async def trial(_: GroupTrial, post: Post) -> Screen:
    """Return what a group reads when the bot may write again; `Drop` if it may already."""
    group = await post.services.groups.of_chat(post.chat_id)
    if group is None or group.lost or not group.silent:
        raise Drop("over-meanwhile")
    return replace(line("group-trial", post.services.settings.language), silent=True)


@shows(BotCheck)
async def bot_check(fact: BotCheck, post: Post) -> Query:
    """Return how to ask whether the bot is in a group."""
    bot_id = int(post.services.settings.bot_token.get_secret_value().partition(":")[0])
    return Query("getChatMember", {"chat_id": fact.chat_id, "user_id": bot_id})


@shows(NotDelivered)
async def not_delivered(fact: NotDelivered, post: Post) -> Screen:
    """Return how much was given up on a day."""
    count = await post.services.undelivered.count(date.fromisoformat(fact.day))
    return line("not-delivered", post.language(await post.reader()), count=count)


async def _office(office_id: int | None, post: Post) -> str | None:
    """Return an office's name; None for the whole city."""
    return None if office_id is None else (await post.services.offices.get(office_id)).name
