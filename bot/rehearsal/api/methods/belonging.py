"""What the bot may learn of those who belong to a chat, or no longer do."""

from typing import Any

from bot.rehearsal.api.parameters import Given, Method
from bot.rehearsal.api.reach import members_chat
from bot.rehearsal.world.chats import JSON, Room
from bot.rehearsal.world.refusals import Refused, bad
from bot.rehearsal.world.world import World

CHAT = {"chat_id": "chat"}
RIGHTS = (
    "can_manage_chat", "can_change_info", "can_delete_messages", "can_invite_users",
    "can_restrict_members", "can_pin_messages", "can_manage_video_chats", "can_post_stories",
    "can_edit_stories", "can_delete_stories",
)  # fmt: skip
NOT_GIVEN = ("can_be_edited", "can_promote_members", "is_anonymous")
FORBIDDEN = (
    "can_send_messages", "can_send_audios", "can_send_documents", "can_send_photos",
    "can_send_videos", "can_send_video_notes", "can_send_voice_notes", "can_send_polls",
    "can_send_other_messages", "can_add_web_page_previews", "can_react_to_messages",
    "can_edit_tag", "can_change_info", "can_invite_users", "can_pin_messages",
    "can_manage_topics",
)  # fmt: skip
DETAILS: dict[str, JSON] = {
    "creator": {"is_anonymous": False},
    "administrator": dict.fromkeys(RIGHTS, True) | dict.fromkeys(NOT_GIVEN, False),
    "restricted": dict.fromkeys(FORBIDDEN, False) | {"until_date": 0, "is_member": True},
    "kicked": {"until_date": 0},
}


def get_member(world: World, given: Given) -> JSON:
    """Return how somebody stands to a chat; raise Refused for somebody the bot never met."""
    person = given.get("user_id", 0)
    if person <= 0:
        raise bad("invalid user_id specified")
    room = members_chat(world, given)
    if person == world.city.bot.id:
        return {"user": world.bot_user(), "status": "member"}
    if room is None:
        return _in_private(world, given["chat_id"], person)
    if not _met(world, person):
        raise _unknown(room)
    return _member(world, room, person)


def administrators(world: World, given: Given) -> list[JSON]:
    """Return who runs a group: its owner and whom the owner promoted."""
    room = members_chat(world, given)
    if room is None:
        raise bad("there are no administrators in the private chat")
    found = [_member(world, room, person) for person in room.members]
    return [one for one in found if one["status"] in ("creator", "administrator")]


def _in_private(world: World, chat_id: int, person: int) -> JSON:
    if person != chat_id:
        raise bad("member not found")
    return {"user": world.user(person), "status": "member"}


def _member(world: World, room: Room, person: int) -> JSON:
    status = _status(room, person)
    details: dict[str, Any] = DETAILS.get(status, {})
    if status == "administrator" and room.kind == "supergroup":
        details = details | {"can_manage_topics": False}
    return {"user": world.user(person), "status": status} | details


def _status(room: Room, person: int) -> str:
    if person not in room.members:
        return "kicked" if room.standing.get(person) == "kicked" else "left"
    return "creator" if person == room.members[0] else room.standing.get(person, "member")


def _met(world: World, person: int) -> bool:
    """Tell whether the bot knows an account: from its private chat or from a group it is in."""
    account = world.people.get(person)
    rooms = (room for room in world.rooms.values() if room.bot != "never")
    return account is not None and (
        account.started or any(person in (*room.members, *room.standing) for room in rooms)
    )


def _unknown(room: Room) -> Refused:
    # Telegram's data centres answer for supergroups, the Bot API server itself for groups.
    return bad("PARTICIPANT_ID_INVALID" if room.kind == "supergroup" else "member not found")


METHODS = (
    Method("getChatMember", CHAT | {"user_id": "int"}, get_member),
    Method("getChatAdministrators", CHAT | {"return_bots": "bool"}, administrators),
)
