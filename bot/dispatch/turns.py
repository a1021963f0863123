"""Whose turn it is: of a crowd, who was served least goes first."""

import time
from collections import Counter
from collections.abc import Callable, Sequence

from bot.domain.backlog import Arrival
from storage.inbox import FEW, PEOPLE

BATCH_SECONDS = 0.1  # together, and once more for those that run alone
CROWD_SECONDS = 0.02  # while many wait
AT_ONCE = 32  # updates of a crowd: more do not fit into its short batch
FADES_SECONDS = 2.0  # until what somebody was given counts half


class Turns:
    """Remembers who had turns lately, and for how long a batch may last."""

    def __init__(self) -> None:
        self.beyond = 0  # whose turn it was last, while more people wait than one look sees
        self.crowded = False  # then batches are short: who comes now is in one of the next
        self._served: Counter[int | None] = Counter()
        self._faded = time.monotonic()

    def order(self, arrivals: Sequence[Arrival], last: Callable[[set[int]], int]) -> list[Arrival]:
        """Return what was read in the order of turns, and note where to read on.

        `last`: says who of some people comes last where a look goes through them.
        """
        people = {one.user_id for one in arrivals if one.user_id is not None}
        self.beyond = last(people) if len(people) >= PEOPLE else 0
        self.crowded = len(arrivals) >= FEW
        self._fade()
        if not self.crowded:  # nobody waits long: who came first is first
            return sorted(arrivals, key=lambda one: (one.earlier, one.id))
        asked = Counter(one.user_id for one in arrivals)

        def turn(one: Arrival) -> tuple[int, int, int]:
            given = self._served[one.user_id] + one.earlier
            return given, asked[one.user_id], one.id  # of equals, who asks for least

        return sorted(arrivals, key=turn)[:AT_ONCE]

    def had(self, arrival: Arrival) -> None:
        """Count a turn, whatever became of it."""
        if arrival.user_id is not None:
            self._served[arrival.user_id] += 1

    @property
    def longest(self) -> float:
        """Return how long to go on, what was read beforehand not counted: in a crowd shortly.

        Not more shortly still: to read and to commit takes as long, and the crowd only grows.
        """
        return CROWD_SECONDS if self.crowded else BATCH_SECONDS

    def _fade(self) -> None:
        """Let what was given count less; who has had nothing for a while is forgotten."""
        times = int((time.monotonic() - self._faded) / FADES_SECONDS)
        if times:
            self._faded += times * FADES_SECONDS
            self._served = Counter({w: n >> times for w, n in self._served.items() if n >> times})
