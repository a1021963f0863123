"""What people do in their apps: write, press START, tap, send files, block."""

import itertools
import re
from typing import Any

from bot.rehearsal.world.chats import JSON, Account, Message, Tap, in_topic
from bot.rehearsal.world.city import Person
from bot.rehearsal.world.entities import found_in, trimmed, utf16
from bot.rehearsal.world.files import File
from bot.rehearsal.world.refusals import Refused
from bot.rehearsal.world.world import World

PAYLOAD = re.compile(r"[A-Za-z0-9_-]{0,64}")
TEXT_LIMIT = 4096


class People(World):
    """A world in which people act; refusals are ValueErrors with a sentence for the page."""

    _tap_ids = itertools.count(4_000_000_000_000_001)

    def person_starts(self, person: int, payload: str = "") -> Message:
        """Press START, which unblocks the bot; raise ValueError for a payload no link carries."""
        account = self.account(person)
        if not PAYLOAD.fullmatch(payload):
            raise ValueError("A start link carries at most 64 of A-Z, a-z, 0-9, _ and -.")
        if account.blocked:
            self.person_unblocks(person)
        self._mark_started(account)
        return self._write(person, person, {"text": f"/start {payload}".strip()})

    def person_says(
        self, person: int, chat: int, text: str, reply_to: int | None = None,
        topic: int | None = None,
    ) -> Message:  # fmt: skip
        """Write a text; raise ValueError if this person can write nothing there.

        `topic`: in which topic of a forum.
        """
        account = self._writer(person, chat)
        if not text.strip() or utf16(text) > TEXT_LIMIT:
            raise ValueError("A message has 1 to 4096 characters.")
        if chat == person and not account.started and not text.startswith("/start"):
            raise ValueError(f"{account.profile.first_name} has to press START first.")
        if chat == person:
            self._mark_started(account)
        return self._write(person, chat, {"text": text} | in_topic(topic), reply_to)

    def person_taps(self, person: int, chat: int, message_id: int, data: str) -> str:
        """Press a button, perhaps one of an old copy, and return the callback's id."""
        self._writer(person, chat)
        message = self.message(chat, message_id)
        if message is None:
            raise ValueError("That message is not there any more.")
        if message.body["from"]["id"] != self.city.bot.id:
            raise ValueError("Only the bot's own messages carry buttons.")
        if chat in self.rooms and self.rooms[chat].bot != "member":
            raise ValueError("The bot is not in this group, so nobody hears the tap.")
        callback_id = str(next(self._tap_ids))
        self.taps[callback_id] = Tap(person, self.now())
        query = {
            "id": callback_id,
            "from": self.user(person),
            "message": message.body,
            "chat_instance": str(abs(chat) * 31),
            "data": data,
        }
        self.updates.put("callback_query", query)
        return callback_id

    def person_blocks(self, person: int) -> None:
        """Block the bot."""
        account = self.account(person)
        if account.blocked:
            return
        account.blocked = True
        self._standing(person, "member", "kicked")

    def person_unblocks(self, person: int) -> None:
        """Take the block back."""
        account = self.account(person)
        if not account.blocked:
            return
        account.blocked = False
        self._standing(person, "kicked", "member")

    def send_contact(self, person: int, of: int | None = None) -> Message:
        """Share a phone number (an invented one) in the private chat: one's own or another's."""
        self._started(person)
        profile = self.account(person if of is None else of).profile
        contact = {
            "phone_number": f"62812{profile.id % 10**8:08d}",
            "first_name": profile.first_name,
            "user_id": profile.id,
        }
        if profile.last_name:
            contact["last_name"] = profile.last_name
        return self._write(person, person, {"contact": contact})

    def send_place(self, person: int, latitude: float, longitude: float) -> Message:
        """Send a point on the map in the private chat."""
        self._started(person)
        where = {"latitude": latitude, "longitude": longitude}
        return self._write(person, person, {"location": where})

    def send_document(self, person: int, chat: int, name: str, data: bytes) -> Message:
        """Send a file."""
        self._writer(person, chat)
        if chat == person:
            self._started(person)
        if not data:
            raise ValueError("The file is empty.")
        stored = self.files.keep(File(name, data))
        return self._write(person, chat, {"document": stored.as_document()})

    def send_photo(self, person: int, chat: int, name: str, data: bytes) -> Message:
        """Send a picture; raise ValueError for a file that is none."""
        self._writer(person, chat)
        if chat == person:
            self._started(person)
        try:
            stored = self.files.keep(File(name, data), picture=True)
        except Refused as no:
            raise ValueError("That file is no picture; send it as a file.") from no
        return self._write(person, chat, {"photo": stored.as_photo()})

    def add_person(self, name: str, language: str = "id") -> Person:
        """Let somebody new appear and return this person."""
        first, _, last = name.strip().partition(" ")
        if not first or len(name) > 64:
            raise ValueError("A person needs a name of at most 64 characters.")
        number = max([*self.people, 1_000_000]) + 1
        person = Person(number, first, last.strip() or None, language_code=language)
        self.people[number] = Account(person)
        self.show_person(number)
        return person

    def _writer(self, person: int, chat: int) -> Account:
        account = self.account(person)
        who = account.profile.first_name
        if chat in self.rooms:
            room = self.rooms[chat]
            if room.migrated_to:
                raise ValueError(f"{room.title} is a supergroup now; write there.")
            if person not in room.members:
                raise ValueError(f"{who} is not a member of {room.title}.")
            if room.standing.get(person) == "restricted":
                raise ValueError(f"{who} may not write in {room.title}.")
        elif chat != person:
            raise ValueError(f"{who} has no chat with the number {chat}.")
        elif account.blocked:
            raise ValueError(f"{who} has blocked the bot.")
        return account

    def _started(self, person: int) -> Account:
        account = self._writer(person, person)
        if not account.started:
            raise ValueError(f"{account.profile.first_name} has to press START first.")
        return account

    def _mark_started(self, account: Account) -> None:
        if not account.started:
            account.started = True
            self.show_person(account.profile.id)

    def _write(
        self, person: int, chat: int, content: JSON, reply_to: int | None = None
    ) -> Message:
        if "text" in content:
            text, _ = trimmed(content["text"], [])
            entities = found_in(text, [])
            content |= {"text": text} | ({"entities": entities} if entities else {})
        if reply_to is not None:
            content |= {"reply_to_message": self._quoted(chat, reply_to)}
        message = self.post(chat, self.user(person), content)
        if chat not in self.rooms or self._bot_sees(chat, message.body):
            self.updates.put("message", message.body)
        return message

    def _quoted(self, chat: int, message_id: int) -> JSON:
        earlier = self.message(chat, message_id)
        if earlier is None:
            raise ValueError("The message to reply to is not there any more.")
        return {key: value for key, value in earlier.body.items() if key != "reply_to_message"}

    def _bot_sees(self, chat: int, body: JSON) -> bool:
        # Privacy mode: in groups only commands meant for the bot and replies to it arrive.
        if self.rooms[chat].bot != "member":
            return False
        if body.get("reply_to_message", {}).get("from", {}).get("id") == self.city.bot.id:
            return True
        first: dict[str, Any] = (body.get("entities") or [{}])[0]
        if first.get("type") != "bot_command" or first["offset"] != 0:
            return False
        _, at, addressee = body["text"][: first["length"]].partition("@")
        return not at or addressee.lower() == self.city.bot.username.lower()

    def _standing(self, person: int, old: str, new: str) -> None:
        self.show_person(person)
        change = self._bot_change(person, person, old, new)
        self.updates.put("my_chat_member", change)

    def _bot_change(self, chat: int, by: int, old: str, new: str) -> JSON:
        return {
            "chat": self.chat(chat),
            "from": self.user(by),
            "date": self.time(),
            "old_chat_member": self._bot_as(old),
            "new_chat_member": self._bot_as(new),
        }

    def _bot_as(self, status: str) -> JSON:
        until = {"until_date": 0} if status == "kicked" else {}
        return {"user": self.bot_user(), "status": status} | until
