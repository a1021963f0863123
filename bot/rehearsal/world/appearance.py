"""How people, groups and messages look to the page."""

from bot.rehearsal.world.chats import JSON, Account, Message, Room
from bot.rehearsal.world.city import Poster


def person_look(account: Account) -> JSON:
    """Return a person as the page shows one."""
    person = account.profile
    return {
        "id": person.id,
        "first_name": person.first_name,
        "last_name": person.last_name,
        "username": person.username,
        "language_code": person.language_code,
        "role": person.role,
        "hint": person.hint,
        "blocked": account.blocked,
        "started": account.started,
    }


def group_look(room: Room) -> JSON:
    """Return a group as the page shows one."""
    return {
        "id": room.id,
        "title": room.title,
        "kind": room.kind,
        "members": list(room.members),
        "bot_is_member": room.bot == "member",
        "hint": room.hint,
        "migrated_to": room.migrated_to,
    }


def poster_look(poster: Poster) -> JSON:
    """Return a poster as the page shows one."""
    return {
        "title": poster.title,
        "door": poster.door,
        "link": poster.link,
        "payload": poster.payload,
        "group_id": poster.group_id,
    }


def message_look(message: Message) -> JSON:
    """Return a message as the page shows one."""
    body = message.body
    return {
        "id": message.id,
        "chat_id": message.chat_id,
        "from": _sender(body["from"]),
        "date": body["date"],
        "edit_date": body.get("edit_date"),
        "text": body.get("text"),
        "entities": body.get("entities", []),
        "caption": body.get("caption"),
        "caption_entities": body.get("caption_entities", []),
        "photo": _photo(body),
        "document": _document(body),
        "contact": body.get("contact"),
        "venue": body.get("venue"),
        "service": service_words(body),
        "reply_to": _reply(body),
        "buttons": body.get("reply_markup", {}).get("inline_keyboard"),
        "keyboard": message.keyboard,
        "reaction": message.reaction,
        "protected": bool(body.get("has_protected_content")),
        "silent": message.silent,
        "pinned": message.pinned,
        "deleted": message.deleted,
    }


def service_words(body: JSON) -> str | None:
    """Return the grey line of a service message, None for any other."""
    who = name(body["from"])
    if "new_chat_members" in body:
        return f"{who} + {', '.join(name(user) for user in body['new_chat_members'])}"
    if "left_chat_member" in body:
        return f"{who} − {name(body['left_chat_member'])}"
    if "migrate_to_chat_id" in body:
        return f"→ supergroup {body['migrate_to_chat_id']}"
    if "migrate_from_chat_id" in body:
        return f"← group {body['migrate_from_chat_id']}"
    return f"{who} 📌" if "pinned_message" in body else None


def name(user: JSON) -> str:
    """Return a user's whole name."""
    return " ".join(filter(None, (user["first_name"], user.get("last_name"))))


def _sender(user: JSON) -> JSON:
    return {"id": user["id"], "name": name(user), "is_bot": user["is_bot"]}


def _photo(body: JSON) -> JSON | None:
    if "photo" not in body:
        return None
    largest = body["photo"][-1]
    return {key: largest[key] for key in ("file_id", "width", "height")}


def _document(body: JSON) -> JSON | None:
    file = body.get("document")
    if not file:
        return None
    return {"file_id": file["file_id"], "name": file["file_name"], "size": file["file_size"]}


def _reply(body: JSON) -> JSON | None:
    earlier = body.get("reply_to_message")
    if not earlier:
        return None
    return {"id": earlier["message_id"], "text": earlier.get("text") or earlier.get("caption")}
