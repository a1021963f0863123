"""Read the file with the city's steps, and tell everything that is wrong with it, by line."""

import errno
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from yaml import MarkedYAMLError, Node, SafeLoader, compose
from yaml.nodes import MappingNode, ScalarNode, SequenceNode
from yaml.reader import ReaderError

from bot.domain.cases.case import OUTCOMES, Outcome
from bot.domain.cases.steps import ANY_LANGUAGE, LONGEST_STEP, MOST_STEPS, Procedure, Sop, Step
from bot.domain.colour import REASON_CLASSES, Colour
from bot.services.table_file import NO_COLUMN, BadFile, Problem
from bot.settings.files import KB, LARGEST, contents
from bot.texts import languages

SHIPPED = Path(__file__).parents[2] / "sop.yaml"
STEPS, OUTCOMES_ALLOWED, REASONS = "steps", "outcomes", "reasons"
_COLOURS = tuple(one.value for one in reversed(Colour) if one.alarming)
_OUTCOMES = {one.key: one for one in OUTCOMES}
_NOTHING = Procedure((), ())


@cache
def city_steps(file: Path | None) -> Sop:
    """Return the steps in a file, else those that come with the bot; raise BadFile.

    Read once: a changed file counts from the next start on, when it is checked.
    """
    try:
        return read_sop(contents(file or SHIPPED))
    except OSError as error:
        if error.errno == errno.EFBIG:
            raise _bad(1, "sop-large", limit=str(LARGEST // KB)) from None
        raise _bad(1, "sop-unreadable", file=str(file)) from None


def read_sop(data: bytes) -> Sop:
    """Return the steps in a file's content; raise BadFile with all its problems."""
    reader = _Reader()
    sop = reader.sop(_composed(data))
    if reader.problems:
        raise BadFile(sorted(reader.problems, key=lambda one: one.line))
    return sop


@dataclass
class _Reader:
    """Walks through the file as far as it is meant to go, and collects the problems."""

    problems: list[Problem] = field(default_factory=list)

    def sop(self, root: Node) -> Sop:
        by_colour, by_reason = dict[Colour, Procedure](), dict[tuple[Colour, str], Procedure]()
        for name, node in self._entries(root, _COLOURS, needed=_COLOURS).items():
            colour, needed = Colour(name), (STEPS, OUTCOMES_ALLOWED)
            parts = self._entries(node, (*needed, REASONS), needed=needed)
            usual = by_colour[colour] = self._procedure(parts, colour, _NOTHING)
            if REASONS in parts:
                for reason, other in self._entries(parts[REASONS], REASON_CLASSES).items():
                    own = self._entries(other, needed)
                    by_reason[colour, reason] = self._procedure(own, colour, usual)
        return Sop(by_colour, by_reason)

    def _procedure(self, parts: Mapping[str, Node], colour: Colour, usual: Procedure) -> Procedure:
        steps, outcomes = parts.get(STEPS), parts.get(OUTCOMES_ALLOWED)
        return Procedure(
            usual.steps if steps is None else self._steps(steps),
            usual.outcomes if outcomes is None else self._outcomes(outcomes, colour),
        )

    def _steps(self, node: Node) -> tuple[Step, ...]:
        items = self._items(node)
        if len(items) > MOST_STEPS:
            self._add(items[MOST_STEPS], "sop-many-steps", limit=str(MOST_STEPS))
        return tuple(self._step(item) for item in items[:MOST_STEPS])

    def _step(self, node: Node) -> Step:
        if not isinstance(node, MappingNode):
            return Step({ANY_LANGUAGE: self._words(node)})
        if not node.value:
            self._add(node, "sop-empty-step")
        entries = self._entries(node, languages(), unknown="sop-unknown-language")
        return Step({language: self._words(one) for language, one in entries.items()})

    def _words(self, node: Node) -> str:
        words = self._scalar(node)
        if words == "":
            self._add(node, "sop-empty-step")
        elif len(words or "") > LONGEST_STEP:
            limit = str(LONGEST_STEP)
            self._add(node, "sop-long-step", limit=limit, length=str(len(words or "")))
        return words or ""

    def _outcomes(self, node: Node, colour: Colour) -> tuple[Outcome, ...]:
        found = dict[str, Outcome]()
        for item in self._items(node):
            outcome = self._outcome(item)
            if outcome is None:
                continue
            if outcome.key in found:
                self._add(item, "sop-outcome-twice", outcome=outcome.key)
            if outcome.proof and colour is Colour.BLACK:
                self._add(item, "sop-black-stays", outcome=outcome.key)
            found[outcome.key] = outcome
        if colour is Colour.ASK and found and not any(one.proof for one in found.values()):
            self._add(node, "sop-ask-needs-proof")
        return tuple(found.values())

    def _outcome(self, node: Node) -> Outcome | None:
        word = self._scalar(node)
        if word is not None and word not in _OUTCOMES:
            self._add(node, "sop-unknown-outcome", outcome=word, known=", ".join(_OUTCOMES))
        return _OUTCOMES.get(word or "")

    def _entries(
        self,
        node: Node,
        known: Sequence[str],
        *,
        needed: Sequence[str] = (),
        unknown: str = "sop-unknown-key",
    ) -> dict[str, Node]:
        """Return what stands under the known keys; say which are unknown, twice or missing."""
        found = dict[str, Node]()
        if not isinstance(node, MappingNode):
            self._add(node, "sop-not-keys", known=", ".join(known))
            return found
        for key, value in node.value:
            word = key.value if isinstance(key, ScalarNode) else "?"
            if word not in known:
                self._add(key, unknown, word=word, known=", ".join(known))
            elif word in found:
                self._add(key, "sop-key-twice", word=word)
            else:
                found[word] = value
        for word in needed:
            if word not in found:
                self._add(node, "sop-missing-key", word=word)
        return found

    def _items(self, node: Node) -> list[Node]:
        items = node.value if isinstance(node, SequenceNode) else []
        if not items:
            self._add(node, "sop-not-list")
        return list(items)

    def _scalar(self, node: Node) -> str | None:
        """Return the words as they stand there, on one line; None, and a problem, if none can."""
        if isinstance(node, ScalarNode):
            return " ".join(node.value.split())
        self._add(node, "sop-not-words")
        return None

    def _add(self, node: Node, key: str, **values: str) -> None:
        self.problems.append(Problem(node.start_mark.line + 1, NO_COLUMN, key, values))


def _composed(data: bytes) -> Node:
    """Return the file as nodes that know their lines; raise BadFile if it is no YAML."""
    try:
        words = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise _bad(data[: error.start].count(b"\n") + 1, "sop-not-utf8") from None
    try:
        root = compose(words, Loader=SafeLoader)
    except ReaderError as error:
        raise _bad(words[: error.position].count("\n") + 1, "sop-not-utf8") from None
    except MarkedYAMLError as error:
        line = _line(error)
        if "\t" in "".join(words.splitlines()[line - 1 : line]):
            raise _bad(line, "sop-tab") from None
        raise _bad(line, "sop-broken") from None
    except RecursionError:  # brackets in brackets, without end
        raise _bad(1, "sop-broken") from None
    if root is None:
        raise _bad(1, "sop-empty")
    return root


def _line(error: MarkedYAMLError) -> int:
    """Return where to look: what was opened and never closed is where it was opened."""
    unclosed = any(one in (error.context or "") for one in ("flow", "quoted"))
    mark = (unclosed and error.context_mark) or error.problem_mark
    return 1 if mark is None else mark.line + 1


def _bad(line: int, key: str, **values: str) -> BadFile:
    return BadFile([Problem(line, NO_COLUMN, key, values)])
