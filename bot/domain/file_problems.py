"""What is wrong with a file: each mistake at its place, with a text key that names the remedy."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

SHOWN_PROBLEMS = 20
NO_COLUMN = "-"


@dataclass(frozen=True)
class Problem:
    """What is wrong at one place; `line` is the row a spreadsheet shows (the heading is 1)."""

    line: int
    column: str
    key: str
    values: Mapping[str, str]


class BadFile(Exception):
    """A file of which nothing is used: its first 20 problems, and how many `more` there are."""

    def __init__(self, problems: Sequence[Problem], more: int = 0) -> None:
        self.problems = tuple(problems[:SHOWN_PROBLEMS])
        self.more = more + len(problems) - len(self.problems)
        super().__init__("; ".join(f"line {p.line}: {p.key}" for p in self.problems))


class BadCell(ValueError):
    """A cell that cannot be used: a text key and the values its text shows."""

    def __init__(self, key: str, **values: str) -> None:
        super().__init__(key)
        self.key = key
        self.values = values


def bad(line: int, key: str, **values: str) -> BadFile:
    """Return what is wrong with a row, or with the file, as a whole."""
    return BadFile([Problem(line, NO_COLUMN, key, values)])
