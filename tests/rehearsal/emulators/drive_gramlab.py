"""Drives gramlab, an offline laboratory for bots: polling, groups, taps, files.

It runs only where `lo` is the one network there is, so the driver first leaves all others.
"""

import fcntl
import itertools
import os
import socket
import struct
import time
from pathlib import Path
from typing import Any

from driving import fetch, post, say, serve

SIOCGIFFLAGS, SIOCSIFFLAGS, IFF_UP = 0x8913, 0x8914, 1


def leave_the_network() -> None:
    """Enter a network namespace of our own with nothing but `lo`; raise OSError if forbidden."""
    try:
        os.unshare(os.CLONE_NEWNET)
    except PermissionError:
        os.unshare(os.CLONE_NEWUSER | os.CLONE_NEWNET)
    with socket.socket() as any_socket:
        asked = struct.pack("16sH14s", b"lo", 0, b"")
        flags = struct.unpack("16sH14s", fcntl.ioctl(any_socket, SIOCGIFFLAGS, asked))[1]
        fcntl.ioctl(any_socket, SIOCSIFFLAGS, struct.pack("16sH14s", b"lo", flags | IFF_UP, b""))


class Laboratory:
    """One gramlab world after the other in the folder this runs in, each behind a server."""

    def __init__(self) -> None:
        self.number = itertools.count()
        self.server: Any = None
        self.ids: dict[str, int] = {}

    def opens(self, people: list[str], groups: dict[str, list[str]]) -> dict[str, Any]:
        """Make a fresh world; everybody has opened the bot's chat."""
        from gramlab.bot_api import BotAPIServer
        from gramlab.world import World

        self.directory = Path(str(next(self.number))).absolute()
        with World.create(self.directory, seed=1, now=int(time.time())) as world:
            bot = world.create_user(first_name="Pintu", username="pintu_bot", is_bot=True)["id"]
            other = world.create_user(first_name="Lain", username="lain_bot", is_bot=True)["id"]
            self.ids = {"bot": bot} | {name: self._person(world, name, bot) for name in people}
            for title, members in groups.items():
                self.ids[title] = self._group(world, title, members, bot, other)
            self.token = world.issue_bot_token(bot)
        self.server = BotAPIServer(self.directory).__enter__()  # ends with this process
        self.heard = 0
        return self.ids | {"token": self.token}

    def calls(self, method: str, params: dict[str, Any], files: dict[str, Any]) -> Any:
        """Call the bot API."""
        return post(f"{self.server.base_url}/bot{self.token}/{method}", params, files)

    def calls_as(self, token: str, method: str) -> Any:
        """Call with another token."""
        return post(f"{self.server.base_url}/bot{token}/{method}", {}, {})

    def hears(self) -> Any:
        """Return the updates nobody has heard yet, and confirm them."""
        status, body = self.calls("getUpdates", {"offset": self.heard}, {})
        if body["result"]:
            self.heard = body["result"][-1]["update_id"] + 1
            self.calls("getUpdates", {"offset": self.heard}, {})
        return status, body

    def downloads(self, path: str) -> Any:
        """Fetch a file behind the path that getFile told."""
        status, data = fetch(f"{self.server.base_url}/file/bot{self.token}/{path}")
        return status, {"data": data.decode("latin-1")}

    def says(self, person: int, chat: int, text: str) -> None:
        """Let somebody write."""
        with self._world() as world:
            world.send_message(chat_id=self._chat(world, chat), sender_id=person, text=text)

    def starts(self, person: int, chat: int, payload: str = "") -> None:
        """Let somebody press START."""
        self.says(person, chat, f"/start {payload}".strip())

    def taps(self, person: int, chat: int, message: int, data: str) -> None:
        """Let somebody press a button."""
        with self._world() as world:
            world.create_callback(
                user_id=person, chat_id=self._chat(world, chat), message_id=message, data=data,
                request_id=f"tap-{next(self.number)}",
            )  # fmt: skip

    def brings_the_bot(self, person: int, chat: int) -> None:
        """Let the owner bring the bot into a group."""
        with self._world() as world:
            world.add_bot_to_group(chat_id=chat, bot_id=self.ids["bot"], actor_id=person)

    def _world(self) -> Any:
        from gramlab.world import World

        return World.open(self.directory)

    def _chat(self, world: Any, chat: int) -> int:
        # To gramlab's world a private chat has a number of its own; to its bots the person's.
        return chat if chat < 0 else world.private_chat_for_bot(self.ids["bot"], chat)["id"]

    def _person(self, world: Any, name: str, bot: int) -> int:
        number = world.create_user(first_name=name.title(), language_code="id")["id"]
        world.open_private_chat(user_id=number, bot_id=bot)
        return int(number)

    def _group(self, world: Any, title: str, members: list[str], bot: int, other: int) -> int:
        owner, *rest = (self.ids[name] for name in members if name != "bot")
        bots = [bot] if "bot" in members else [other]
        made = world.create_group_chat(
            title=title, creator_id=owner, member_ids=rest, bot_ids=bots
        )
        return int(made["id"])


if __name__ == "__main__":
    try:
        leave_the_network()
    except (AttributeError, OSError) as error:
        say({"n": 0, "cannot": f"no network of its own may be had here: {error}"})
    else:
        serve(Laboratory())
