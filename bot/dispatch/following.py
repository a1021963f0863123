"""Following an update: whatever it leads to, a row or a line of the log, names its number."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

import structlog
from structlog.contextvars import bind_contextvars, reset_contextvars

from bot.domain.backlog import Arrival
from storage.transaction import Transaction

log = structlog.get_logger()


@contextmanager
def following(tx: Transaction, arrival: Arrival) -> Iterator[None]:
    """Let all that is promised and logged inside name this update."""
    tx.update_id = arrival.update_id
    before = bind_contextvars(update=arrival.update_id)
    try:
        yield
    finally:
        reset_contextvars(**before)
        tx.update_id = None


def treated(arrivals: Iterable[Arrival], seconds: float) -> None:
    """Say in one line which updates were committed together."""
    if numbers := ",".join(str(one.update_id) for one in arrivals):
        log.info("treated", updates=numbers, ms=round(seconds * 1000))


def failed(arrival: Arrival, error: Exception) -> None:
    """Say that an update could not be treated this time."""
    log.error("update-failed", update=arrival.update_id, attempt=arrival.attempts + 1, error=error)
