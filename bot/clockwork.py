"""Ticks: APScheduler only says "look now"; every due time lives in the database."""

from collections.abc import Callable

from apscheduler.schedulers.asyncio import AsyncIOScheduler

EVERY_SECONDS = 1


class Clockwork:
    """A missed tick is only late: the next one sees the same rows."""

    def __init__(self, *listeners: Callable[[], None]) -> None:
        def tick() -> None:
            for one in listeners:
                one()

        self._scheduler = AsyncIOScheduler(timezone="UTC")
        self._scheduler.add_job(
            tick,
            "interval",
            seconds=EVERY_SECONDS,
            coalesce=True,
            misfire_grace_time=None,
            max_instances=1,
        )

    def start(self) -> None:
        """Begin ticking, in the running event loop."""
        self._scheduler.start()

    def stop(self) -> None:
        """Stop ticking."""
        self._scheduler.shutdown(wait=False)
