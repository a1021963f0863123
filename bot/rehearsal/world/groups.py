"""What happens to groups: people and the bot come and go, a group becomes a supergroup."""

from bot.rehearsal.world.chats import JSON, Message, Room, Standing
from bot.rehearsal.world.city import Group
from bot.rehearsal.world.people import PAYLOAD, People


class Groups(People):
    """People who also gather in groups."""

    def person_joins(self, person: int, group: int) -> None:
        """Let somebody become a member; joining twice changes nothing."""
        room = self._living(group)
        user = self.user(person)
        if person in room.members:
            return
        if room.standing.get(person) == "kicked":
            raise ValueError(f"{user['first_name']} was banned from {room.title}.")
        room.members.append(person)
        room.standing[person] = "member"
        self._service(room, user, {"new_chat_members": [user]})
        self.show_group(group)

    def person_leaves(self, person: int, group: int) -> None:
        """Let a member go."""
        self._remove(self._living(group), person, "left", by=person)

    def ban(self, person: int, group: int) -> None:
        """Let the owner throw somebody out for good."""
        room = self._living(group)
        self._remove(room, person, "kicked", by=self._somebody(room))

    def unban(self, person: int, group: int) -> None:
        """Let somebody who was banned join again."""
        room = self._living(group)
        if room.standing.get(person) == "kicked":
            room.standing[person] = "left"

    def promote(self, person: int, group: int) -> None:
        """Let the owner make a member an administrator."""
        self._member_of(self._living(group), person)
        self._living(group).standing[person] = "administrator"

    def restrict(self, person: int, group: int) -> None:
        """Let the owner forbid a member to write; only supergroups can."""
        room = self._living(group)
        self._member_of(room, person)
        if room.kind != "supergroup":
            raise ValueError(f"{room.title} is no supergroup, so nobody is restricted there.")
        room.standing[person] = "restricted"

    def reinstate(self, person: int, group: int) -> None:
        """Let the owner make somebody a member like any other again."""
        self._member_of(self._living(group), person)
        self._living(group).standing[person] = "member"

    def person_starts_group(self, person: int, group: int, payload: str) -> Message:
        """Follow a startgroup link: the bot joins if it has not, and gets `/start@bot payload`."""
        room = self._living(group)
        self._writer(person, group)
        if not PAYLOAD.fullmatch(payload):
            raise ValueError("A start link carries at most 64 of A-Z, a-z, 0-9, _ and -.")
        if room.bot != "member":
            self.add_bot(group, person)
        command = f"/start@{self.city.bot.username} {payload}".strip()
        return self._write(person, group, {"text": command})

    def add_bot(self, group: int, by: int) -> None:
        """Let a member bring the bot in; once more changes nothing."""
        room = self._living(group)
        self._writer(by, group)
        if room.bot == "member":
            return
        old = "kicked" if room.bot == "kicked" else "left"
        room.bot = "member"
        self.updates.put("my_chat_member", self._bot_change(group, by, old, "member"))
        self._service(room, self.user(by), {"new_chat_members": [self.bot_user()]})
        self.show_group(group)

    def remove_bot(self, group: int, by: int | None = None) -> None:
        """Let a member (the owner, if none is named) throw the bot out."""
        room = self._living(group)
        if room.bot != "member":
            return
        by = self._somebody(room) if by is None else by
        self._writer(by, group)
        farewell = {"left_chat_member": self.bot_user()}
        change = self._bot_change(group, by, "member", "kicked")
        if room.kind == "group":  # a supergroup shows its farewell only to those who stay
            self._service(room, self.user(by), farewell)
        else:
            self.post(group, self.user(by), farewell)
        room.bot = "kicked"
        self.updates.put("my_chat_member", change)
        self.show_group(group)

    def migrate(self, group: int) -> int:
        """Make a group a supergroup and return its new number."""
        room = self._living(group)
        if room.kind == "supergroup":
            raise ValueError(f"{room.title} is a supergroup already.")
        by = self.user(self._somebody(room))
        number = min([-1_002_000_000_000, *self.rooms]) - 1
        new = Room(number, room.title, "supergroup", list(room.members), room.bot, room.hint)
        new.standing = dict(room.standing)
        self.rooms[number] = new
        room.migrated_to = number
        self._service(room, by, {"migrate_to_chat_id": number})
        self._service(new, by, {"migrate_from_chat_id": group})
        self.show_group(group)
        self.show_group(number)
        return number

    def add_group(self, title: str) -> Group:
        """Let a new, empty group appear; the first who joins owns it."""
        title = title.strip()
        if not 1 <= len(title) <= 128:
            raise ValueError("A group's title has 1 to 128 characters.")
        small = [number for number in self.rooms if number > -1_000_000_000_000]
        number = min([-4_000_000, *small]) - 1
        self.rooms[number] = Room(number, title, "group", [], "never")
        self.show_group(number)
        return Group(number, title, "group", (), bot_is_member=False)

    def _living(self, group: int) -> Room:
        room = self.room(group)
        if room.migrated_to:
            raise ValueError(f"{room.title} is a supergroup now, with another number.")
        return room

    def _somebody(self, room: Room) -> int:
        if not room.members:
            raise ValueError(f"{room.title} has no members.")
        return room.members[0]

    def _member_of(self, room: Room, person: int) -> JSON:
        user = self.user(person)
        if person not in room.members:
            raise ValueError(f"{user['first_name']} is not a member of {room.title}.")
        return user

    def _remove(self, room: Room, person: int, standing: Standing, *, by: int) -> None:
        user = self._member_of(room, person)
        room.members.remove(person)
        room.standing[person] = standing
        self._service(room, self.user(by), {"left_chat_member": user})
        self.show_group(room.id)

    def _service(self, room: Room, sender: JSON, content: JSON) -> None:
        message = self.post(room.id, sender, content)
        if room.bot == "member":
            self.updates.put("message", message.body)
