"""Who is compared runs side by side and is walked in turns: a machine's moods meet all alike."""

from collections.abc import Callable, Sequence
from contextlib import ExitStack
from pathlib import Path

from tests.bench.loads import quantile
from tests.bench.runs import Run
from tests.bench.subjects import Running, Subject, running


def in_turns(
    subjects: Sequence[Subject],
    folder: Path,
    rounds: int,
    loads: Callable[[Running, Subject], list[Run]],
) -> list[list[Run]]:
    """Return for each subject the middle run of its rounds, load by load.

    Each has a folder of its own, called by its number; who waits for its turn is idle.
    """
    with ExitStack() as stack:
        bots = [
            stack.enter_context(running(subject, folder / str(number)))
            for number, subject in enumerate(subjects)
        ]
        turns = [
            [loads(bot, subject) for bot, subject in zip(bots, subjects, strict=True)]
            for _ in range(rounds)
        ]
    return [[middle(same) for same in zip(*own, strict=True)] for own in zip(*turns, strict=True)]


def middle(runs: Sequence[Run]) -> Run:
    """Return the run in the middle, by how long half of its replies took at most."""
    ordered = sorted(runs, key=lambda one: quantile(one.figures.replies, 0.5))
    return ordered[len(ordered) // 2]
