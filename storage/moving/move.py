"""The move itself: who is killed in the middle goes on where the rows that arrived end.

Nobody writes to where a city comes from while it is copied, and nothing is written there. Where it
goes, a mark stands from the first table on until all is there and equal: with it no bot and no
command works on it.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from bot.settings.servers import Place
from storage.database import HALF_MOVED
from storage.moving.end import End
from storage.moving.tables import Table
from storage.statements import insertion
from storage.unusable import plainly

_MARK = insertion("marks", ("name", "value"), "")
Progress = Callable[[int, int], None]


class CannotMove(Exception):
    """The city stays where it is; the text says why and what to do."""


def taken(place: Place) -> CannotMove:
    """Return that a place is not free."""
    return CannotMove(
        f"{place} holds a city already, another or this one at another time, and stays as it is:"
        " name an empty place."
    )


@dataclass(frozen=True, slots=True)
class Move:
    """A city on its way; no bot starts at either end, nobody else writes to the first."""

    source: End
    target: End
    tables: Sequence[Table]  # but for the marks, which go first

    def begin(self) -> None:
        """Mark the target as half moved, unless all is there; refuse what is not this city."""
        there, here = self.target.marks(), self.source.marks()
        begun = there.pop(HALF_MOVED, None) is not None
        if not self.target.holds_any(self.tables):
            self._mark(here)
        elif there != here and not begun:
            raise taken(self.target.place)
        elif there != here:
            raise CannotMove(
                f"{self.target.place} holds the beginning of a copy, but {self.source.place} was"
                " used since: empty the former, then move again."
            )

    def _mark(self, here: dict[str, str]) -> None:
        with self.target.changing() as going:
            going.execute("DELETE FROM marks")  # tables that were just made have one
            for mark in (here | {HALF_MOVED: "1"}).items():
                going.execute(_MARK, mark)

    def copy(self, told: Progress) -> None:
        """Put in what is not there yet; `told` hears how many rows are there, and of how many."""
        total = sum(self.source.count(one) for one in self.tables)
        done = sum(self.target.count(one) for one in self.tables)
        told(done, total)
        for table in self.tables:
            for rows in self.source.steps(table, self.target.last(table)):
                with self.target.changing() as going:
                    going.take(table, rows)
                done += len(rows)
                told(done, total)

    def compare(self, told: Progress) -> int:
        """Return how many rows there are, if both ends have the same; else `CannotMove`."""
        total, done = sum(self.source.count(one) for one in self.tables), 0
        there = self.target.marks()
        there.pop(HALF_MOVED, None)  # unless it was finished before
        wrong = [] if there == self.source.marks() else ["marks"]
        for table in self.tables:
            found = self.source.digest(table), self.target.digest(table)
            if found[0] != found[1]:
                wrong.append(f"{table.name} ({found[0][0]} rows and {found[1][0]})")
            done += found[0][0]
            told(done, total)
        wrong += self.target.faults()
        if wrong:
            raise CannotMove(
                f"{self.target.place} differs from {self.source.place}: {'; '.join(wrong)}. It was"
                " written to by somebody else: empty it, then move again."
            )
        return done

    def finish(self) -> None:
        """Let ids go on where they were, and take the mark away: from here on a bot may start."""
        numbered = [one for one in self.tables if one.numbered]
        with plainly(self.source.place):
            given = {one: self.source.side.given(one) for one in numbered}
        with self.target.changing() as going:
            for table, last in given.items():
                going.note_given(table, last)
            going.execute("DELETE FROM marks WHERE name = ?", (HALF_MOVED,))
