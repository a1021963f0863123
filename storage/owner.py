"""Which process works on a database that several could work on, and how it is the only one."""

import asyncio
from typing import NamedTuple, Protocol, Self, runtime_checkable


class Owner(NamedTuple):
    """A process as it calls itself to the server, and the moment from which it owns."""

    process: str  # the machine's name and the process's number there
    since: str  # in UTC

    @classmethod
    def told(cls, name: str) -> Self:
        """Read what its session is called."""
        process, _, since = name.partition(" since ")
        return cls(process, since)


@runtime_checkable
class Ownership(Protocol):
    """What makes a process the only one, as long as it is that."""

    lost: asyncio.Event  # once set, another may own by now

    async def own(self) -> bool:
        """Be the only one; tell whether that could be."""

    async def sure(self) -> bool:
        """Tell whether no other process can own by now."""

    async def awaited(self) -> bool:
        """Tell whether another process waits for it."""

    async def give_up(self) -> None:
        """Be the only one no more."""


class Undisputed:
    """Of a file: whoever opens it as the bot's has locked it before, and nothing unlocks it."""

    def __init__(self) -> None:
        self.lost = asyncio.Event()

    async def own(self) -> bool:
        """Tell that it is ours."""
        return True

    async def sure(self) -> bool:
        """Tell that it is nobody else's."""
        return True

    async def awaited(self) -> bool:
        """Tell that nobody can wait for it."""
        return False

    async def give_up(self) -> None:
        """Do nothing: nobody waits."""
