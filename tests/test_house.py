"""What the code looks like: how long things are, and by which way one part reaches another."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
OURS = ("bot", "handlers", "storage")
LONGEST_FILE, LONGEST_FUNCTION = 250, 40


def sources(*folders: str) -> list[Path]:
    return [path for one in folders for path in sorted((ROOT / one).rglob("*.py"))]


def long_functions(words: str) -> Iterator[str]:
    for node in ast.walk(ast.parse(words)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.end_lineno:
            lines = node.end_lineno - node.lineno + 1
            if lines > LONGEST_FUNCTION:
                yield f"{node.name} ({lines} lines)"


def hidden_imports(words: str) -> Iterator[str]:
    """Name our own packages imported where only a type checker looks: such arrows are unseen."""
    for node in ast.walk(ast.parse(words)):
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test):
            for one in ast.walk(node):
                if isinstance(one, ast.ImportFrom) and (one.module or "").split(".")[0] in OURS:
                    yield one.module or ""


def reaches(words: str, owner: str, attribute: str) -> Iterator[str]:
    """Name the lines that reach for `owner.attribute`."""
    for node in ast.walk(ast.parse(words)):
        if isinstance(node, ast.Attribute) and node.attr == attribute:
            holder = node.value
            name = holder.attr if isinstance(holder, ast.Attribute) else getattr(holder, "id", "")
            if name == owner:
                yield f"line {node.lineno}"


@pytest.mark.parametrize("path", sources(*OURS), ids=lambda path: str(path.relative_to(ROOT)))
def test_a_file_fits_into_a_head(path: Path) -> None:
    words = path.read_text()
    assert words.count("\n") <= LONGEST_FILE
    assert list(long_functions(words)) == []
    assert list(hidden_imports(words)) == []


@pytest.mark.parametrize(
    "path", sources("bot/services"), ids=lambda path: str(path.relative_to(ROOT))
)
def test_a_use_case_reaches_only_those_it_names(path: Path) -> None:
    assert list(reaches(path.read_text(), "self", "services")) == []


@pytest.mark.parametrize(
    "path", sources("bot/delivery", "handlers"), ids=lambda path: str(path.relative_to(ROOT))
)
def test_handlers_and_delivery_ask_services_and_no_table(path: Path) -> None:
    assert list(reaches(path.read_text(), "services", "tx")) == []


LONG = "def f():\n" + "    pass\n" * LONGEST_FUNCTION
HIDDEN = "if TYPE_CHECKING:\n    from bot.services import Services\n"


def test_planted_violations_are_caught() -> None:
    assert list(long_functions(LONG)) == ["f (41 lines)"]
    assert list(hidden_imports(HIDDEN)) == ["bot.services"]
    assert list(reaches("self.services.alerts", "self", "services")) == ["line 1"]
    assert list(reaches("context.services.tx.people", "services", "tx")) == ["line 1"]
