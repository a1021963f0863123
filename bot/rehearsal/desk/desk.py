"""What the page can do: one address for each thing a person or the rehearsal's master does."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from starlette.datastructures import UploadFile
from starlette.requests import Request
from starlette.routing import Route

from bot.rehearsal.api.telegram import Telegram
from bot.rehearsal.desk.camera import link_in
from bot.rehearsal.desk.clock_file import move_clock
from bot.rehearsal.desk.requests import Body, Misunderstood, Wanted, answered, posted, wanted
from bot.rehearsal.stories.playing import Player
from bot.rehearsal.world.appearance import group_look, person_look
from bot.rehearsal.world.chats import Message


class Runner(Protocol):
    """The bot's process, as far as the page steers it."""

    running: bool
    restarts: int

    async def act(self, action: str) -> None:
        """Kill, stop, start or restart the bot; raise ValueError for anything else."""


class Desk:
    """The people's side over HTTP."""

    def __init__(
        self,
        telegram: Telegram,
        runner: Runner | None = None,
        clock_file: Path | None = None,
        player: Player | None = None,
    ) -> None:
        self.telegram = telegram
        self.runner = runner
        self.clock_file = clock_file
        self.player = player

    def routes(self) -> list[Route]:
        """Return the addresses under /desk that change something."""
        actions: dict[str, Callable[[Wanted], Body]] = {
            "start": self.start, "startgroup": self.start_group, "say": self.say,
            "tap": self.tap, "people": self.people, "groups": self.groups, "join": self.join,
            "leave": self.leave, "block": self.block, "bot-member": self.bot_member,
            "migrate": self.migrate, "contact": self.contact, "clock": self.clock,
            "faults": self.faults, "redeliver": self.redeliver, "story": self.story,
        }  # fmt: skip
        return [
            *(Route(f"/desk/{name}", posted(act), methods=["POST"])
              for name, act in actions.items()),
            Route("/desk/upload", answered(self.upload), methods=["POST"]),
            Route("/desk/look", answered(self.look), methods=["POST"]),
            Route("/desk/bot", answered(self.bot), methods=["POST"]),
        ]  # fmt: skip

    def start(self, asked: Wanted) -> Body:
        """Press START, perhaps with a link's payload."""
        payload = asked.text("payload", "")
        return _sent(self.telegram.person_starts(asked.number("person"), payload))

    def start_group(self, asked: Wanted) -> Body:
        """Follow a startgroup link."""
        person, group = asked.number("person"), asked.number("group")
        payload = asked.text("payload", "")
        return _sent(self.telegram.person_starts_group(person, group, payload))

    def say(self, asked: Wanted) -> Body:
        """Write a text."""
        person, chat = asked.number("person"), asked.number("chat")
        reply_to = asked.number("reply_to", None)
        return _sent(self.telegram.person_says(person, chat, asked.text("text"), reply_to))

    def tap(self, asked: Wanted) -> Body:
        """Press a button."""
        person, chat = asked.number("person"), asked.number("chat")
        message, data = asked.number("message_id"), asked.text("data")
        return {"callback_id": self.telegram.person_taps(person, chat, message, data)}

    def people(self, asked: Wanted) -> Body:
        """Let somebody new appear."""
        person = self.telegram.add_person(asked.text("name"), asked.text("language", "id"))
        return person_look(self.telegram.account(person.id))

    def groups(self, asked: Wanted) -> Body:
        """Let a new group appear."""
        group = self.telegram.add_group(asked.text("title"))
        return group_look(self.telegram.room(group.id))

    def join(self, asked: Wanted) -> Body:
        """Join a group."""
        self.telegram.person_joins(asked.number("person"), asked.number("group"))
        return {}

    def leave(self, asked: Wanted) -> Body:
        """Leave a group."""
        self.telegram.person_leaves(asked.number("person"), asked.number("group"))
        return {}

    def block(self, asked: Wanted) -> Body:
        """Block the bot or take that back."""
        telegram, person = self.telegram, asked.number("person")
        change = telegram.person_blocks if asked.flag("blocked") else telegram.person_unblocks
        change(person)
        return {}

    def bot_member(self, asked: Wanted) -> Body:
        """Bring the bot into a group or throw it out."""
        group, by = asked.number("group"), asked.number("by")
        change = self.telegram.add_bot if asked.flag("member") else self.telegram.remove_bot
        change(group, by)
        return {}

    def migrate(self, asked: Wanted) -> Body:
        """Make a group a supergroup."""
        return {"group": self.telegram.migrate(asked.number("group"))}

    def contact(self, asked: Wanted) -> Body:
        """Share one's phone number, or somebody else's."""
        of = asked.number("of", None)
        return _sent(self.telegram.send_contact(asked.number("person"), of))

    def clock(self, asked: Wanted) -> Body:
        """Move the clock of the whole rehearsal, the bot's included."""
        advanced = self.telegram.offset + asked.number("advance", 0)
        offset = asked.number("offset", advanced)
        move_clock(self.telegram, self.clock_file, offset)
        return self.telegram.clock()

    def faults(self, asked: Wanted) -> Body:
        """Switch faults on and off."""
        self.telegram.change_faults(asked.fields)
        return self.telegram.faults.seen()

    def redeliver(self, asked: Wanted) -> Body:
        """Deliver an update once more, the newest if none is named."""
        return {"update_id": self.telegram.redeliver(asked.number("update_id", None))}

    def story(self, asked: Wanted) -> Body:
        """Pause the story that is playing, or go on with it."""
        if self.player is None:
            raise ValueError("No story is playing.")
        self.player.pause(asked.flag("paused"))
        return self.player.look()

    async def upload(self, request: Request) -> Body:
        """Send a file."""
        async with request.form(max_files=1, max_fields=4) as form:
            asked, file = Wanted(dict(form)), form.get("file")
            if not isinstance(file, UploadFile):
                raise Misunderstood("There is no file in the request.")
            person, chat = asked.number("person"), asked.number("chat")
            data, name = await file.read(), file.filename or "file"
        return _sent(self.telegram.send_document(person, chat, name, data))

    async def look(self, request: Request) -> Body:
        """Look at a picture for the QR code of a poster or pass; without one the link is null."""
        async with request.form(max_files=1, max_fields=1) as form:
            file = form.get("file")
            if not isinstance(file, UploadFile):
                raise Misunderstood("There is no file in the request.")
            return {"link": link_in(await file.read())}

    async def bot(self, request: Request) -> Body:
        """Kill, stop, start or restart the bot."""
        action = (await wanted(request)).text("action")
        if self.runner is None:
            raise ValueError("The bot was not started from here.")
        await self.runner.act(action)
        return {"running": self.runner.running, "restarts": self.runner.restarts}


def _sent(message: Message) -> Body:
    return {"message_id": message.id}
