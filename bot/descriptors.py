"""How many files and connections this process may have open, looked at before it opens them."""

import resource
from dataclasses import dataclass

import structlog

EACH = 12  # of a further city: its database, its log beside it, its locks
KEPT = 32  # for the database, the log, the event loop, names to look up, the render process
FEWEST = 8  # connections with which cards still go out in time
TO_TELEGRAM, TO_US = 64, 100
log = structlog.get_logger()


class TooFewDescriptors(Exception):
    """The process may open too little to work."""


@dataclass(frozen=True, slots=True)
class Room:
    """How many connections may be open at once: ours to Telegram, and others' to our port."""

    to_telegram: int = TO_TELEGRAM
    to_us: int = TO_US


ENOUGH = Room()


def room(*, port: bool, cities: int = 1) -> Room:
    """Return how many connections fit, having asked for as many as are allowed.

    Raise `TooFewDescriptors` if that is too few. `port`: others connect to us, too. `cities`:
    so many bots are in this process, each with as many connections to Telegram as the others.
    """
    kept = KEPT + EACH * (cities - 1)
    allowed = _allowed(kept + TO_TELEGRAM * cities + (TO_US if port else 0))
    left = allowed - kept
    share = min(TO_TELEGRAM, left // (cities + 1 if port else cities))
    if share < FEWEST:
        least = kept + FEWEST * (cities + 1 if port else cities)
        raise TooFewDescriptors(
            f"This process may have only {allowed} files and connections open (`ulimit -n`):"
            f" allow it 1024, at least {least}."
        )
    found = Room(share, min(TO_US, left - share * cities))
    if share < TO_TELEGRAM:
        log.warning("few-descriptors", allowed=allowed, connections=share, hint="ulimit -n 1024")
    return found


def _allowed(wanted: int) -> int:
    """Return how many descriptors there are, asking for more if there are less than wanted."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if soft == resource.RLIM_INFINITY or soft >= wanted:
        return wanted
    more = wanted if hard == resource.RLIM_INFINITY else min(wanted, hard)
    resource.setrlimit(resource.RLIMIT_NOFILE, (more, hard))
    return more
