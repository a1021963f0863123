"""What exists: people, groups, messages and files, and the time they are stamped with."""

import itertools
from collections.abc import Callable

from bot.rehearsal.world.appearance import (
    group_look,
    message_look,
    person_look,
    poster_look,
)
from bot.rehearsal.world.chats import JSON, Account, BotStatus, Message, Room, Tap
from bot.rehearsal.world.city import City, Group, Poster
from bot.rehearsal.world.faults import Faults
from bot.rehearsal.world.feed import Feed
from bot.rehearsal.world.files import Files
from bot.rehearsal.world.limits import Limits
from bot.rehearsal.world.updates import Updates


class World:
    """Everything there is, and the one place where messages are made."""

    def __init__(self, city: City, now: Callable[[], float]) -> None:
        self.city = city
        self.now = now
        self.offset = 0
        self.updates = Updates(now)
        self.feed = Feed()
        self.files = Files()
        self.limits = Limits(now)
        self.faults = Faults()
        self.callback_seconds = 15 * 60
        self.people: dict[int, Account] = {}
        self.rooms: dict[int, Room] = {}
        self.messages: dict[int, dict[int, Message]] = {}
        self.taps: dict[str, Tap] = {}
        self.commands: dict[str, list[JSON]] = {}
        self.profile: dict[str, str] = {}
        self.webhook: JSON = {}
        self.posters = city.posters
        self._account_ids = itertools.count(1)
        self._room_ids: dict[int, itertools.count[int]] = {}
        for person in city.people:
            self.people[person.id] = Account(person, started=person.started)
        for group in city.groups:
            self.rooms[group.id] = _room(group)

    def time(self) -> int:
        """Return the stand-in's time in whole epoch seconds, its offset included."""
        return int(self.now() + self.offset)

    def bot_user(self) -> JSON:
        """Return the bot as a User object."""
        bot = self.city.bot
        return {"id": bot.id, "is_bot": True, "first_name": bot.name, "username": bot.username}

    def user(self, person: int) -> JSON:
        """Return a person as a User object; raise ValueError for an unknown one."""
        profile = self.account(person).profile
        body = {
            "id": profile.id,
            "is_bot": False,
            "first_name": profile.first_name,
            "last_name": profile.last_name,
            "username": profile.username,
            "language_code": profile.language_code,
        }
        return {name: value for name, value in body.items() if value is not None}

    def account(self, person: int) -> Account:
        """Return a person's account; raise ValueError for an unknown one."""
        if person not in self.people:
            raise ValueError(f"Nobody here has the number {person}.")
        return self.people[person]

    def room(self, group: int) -> Room:
        """Return a group; raise ValueError for an unknown one."""
        if group not in self.rooms:
            raise ValueError(f"There is no group with the number {group}.")
        return self.rooms[group]

    def chat(self, chat_id: int) -> JSON:
        """Return a chat as a Chat object."""
        if chat_id in self.rooms:
            room = self.rooms[chat_id]
            forum = {"is_forum": True} if room.topics else {}
            return {"id": room.id, "type": room.kind, "title": room.title, **forum}
        names = self.user(chat_id)
        for name in ("id", "is_bot", "language_code"):
            del names[name]
        return {"id": chat_id, "type": "private", **names}

    def message(self, chat_id: int, message_id: int) -> Message | None:
        """Return a message that is still there."""
        message = self.messages.get(chat_id, {}).get(message_id)
        return None if message is None or message.deleted else message

    def post(
        self, chat_id: int, sender: JSON, content: JSON, *, silent: bool = False,
        keyboard: JSON | None = None,
    ) -> Message:  # fmt: skip
        """Put a new message into a chat and show it on the page, with what belongs below it."""
        message_id = self._next_id(chat_id)
        head = {
            "message_id": message_id,
            "from": sender,
            "chat": self.chat(chat_id),
            "date": self.time(),
        }
        body = head | content
        message = Message(chat_id, message_id, body, silent=silent, keyboard=keyboard)
        self.messages.setdefault(chat_id, {})[message.id] = message
        self.show(message, "message")
        return message

    def show(self, message: Message, kind: str = "edit") -> None:
        """Tell the page how a message looks now."""
        self.feed.add(kind, message=message_look(message))

    def show_person(self, person: int) -> None:
        """Tell the page how a person stands now."""
        self.feed.add("person", person=person_look(self.account(person)))

    def show_group(self, group: int) -> None:
        """Tell the page how a group stands now."""
        self.feed.add("group", group=group_look(self.room(group)))

    def hang(self, posters: tuple[Poster, ...]) -> None:
        """Hang up the posters in force now in place of those before, and tell the page."""
        if posters != self.posters:
            self.posters = posters
            self.feed.add("posters", posters=[poster_look(one) for one in posters])

    def _next_id(self, chat_id: int) -> int:
        # Supergroups count their own messages; all other chats share the account's counter.
        room = self.rooms.get(chat_id)
        if room and room.kind == "supergroup":
            return next(self._room_ids.setdefault(chat_id, itertools.count(1)))
        return next(self._account_ids)


def _room(group: Group) -> Room:
    status: BotStatus = "member" if group.bot_is_member else "never"
    return Room(group.id, group.title, group.kind, list(group.members), status, group.hint)
