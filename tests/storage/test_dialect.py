"""Storage speaks the SQL that SQLite and PostgreSQL share; every statement is looked at."""

import ast
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from storage.sqlite import Connection, Row, Statement
from storage.statements import insertion, marks, renewing
from tests.storage.dialect import PATTERNS, RULES, faults
from tests.telegram import World

STORAGE = Path(__file__).parent.parent.parent / "storage"
RED = ("none", "0", "none", "yes")
ENGINE, SERVERS = STORAGE / "sqlite.py", STORAGE / "postgres"  # each speaks its own
WORDS = re.compile(
    r"\b(SELECT|INSERT|UPDATE|DELETE|FROM|JOIN|WHERE|VALUES|RETURNING|ON CONFLICT|DO UPDATE|SET"
    r"|IS NULL|IS NOT NULL|AND|CASE|ORDER BY|LIMIT)\b"
)
PLANTED = {
    "SELECT name FROM people WHERE id = ?1": "numbered parameter",
    "SELECT name FROM people WHERE id = :id": "named parameter",
    "SELECT ifnull(name, '') FROM people": "ifnull: say coalesce",
    "SELECT iif(open = 1, 2, 3) FROM conversations": "iif: say CASE",
    "SELECT 1 FROM cases WHERE claimed_by IS ?": "IS with a value",
    "SELECT 1 FROM visits WHERE random_check IS NOT 'open'": "IS with a value",
    "SELECT 1 FROM groups g JOIN groups o ON g.area IS o.area": "IS with a value",
    "SELECT 1 FROM cases WHERE (? IS NULL OR office_id = ?)": (
        "bare parameter compared with NULL: say CAST(? AS …)"
    ),
    "UPDATE timers SET due_at = ? + ?": "two bare parameters in one operation",
    "SELECT sum(state = 'new') FROM cases": "summed comparison: say count(*) FILTER",
    "INSERT INTO t VALUES (?, ?)": "INSERT without column names",
    "INSERT INTO t SELECT ?, id FROM doors": "INSERT without column names",
    "INSERT OR IGNORE INTO t (a) VALUES (?)": "OR after INSERT or UPDATE: say ON CONFLICT",
    "REPLACE INTO t (a) VALUES (?)": "OR after INSERT or UPDATE: say ON CONFLICT",
    "INSERT INTO t (a) VALUES (?) ON CONFLICT DO UPDATE SET a = excluded.a": (
        "ON CONFLICT DO UPDATE without its columns"
    ),
    "INSERT INTO t (a) VALUES (?) ON CONFLICT (a) DO UPDATE SET n = n + 1": (
        "unqualified column in an upsert"
    ),
    "INSERT INTO t (a) VALUES (?) ON CONFLICT (a) DO UPDATE SET n = t.n + 1, m = m": (
        "unqualified column in an upsert"
    ),
    "INSERT INTO t (a) VALUES (?) ON CONFLICT (a) DO UPDATE SET a = excluded.a WHERE n < ?": (
        "unqualified column in an upsert"
    ),
    "DELETE FROM people WHERE id IN ()": "empty IN",
    "SELECT rowid FROM people": "rowid",
    "SELECT 1 FROM messages WHERE subject GLOB 'case:*'": "GLOB",
    "SELECT 1 FROM messages WHERE subject LIKE 'case:%'": "LIKE: its case differs",
    "SELECT 1 FROM suppressed WHERE hash = x'01'": "bytes in quotes: give them as a value",
    "SELECT name FROM offices ORDER BY name COLLATE NOCASE": "collation",
    'SELECT "name" FROM people': "quotes for what is no text",
    "SELECT name FROM people LIMIT -1": "LIMIT without a limit",
    "SELECT strftime('%s', 'now')": "SQLite's date",
    "SELECT group_concat(name) FROM people": "SQLite's own function",
    "SELECT total(count) FROM daily": "SQLite's own function",
    "SELECT count(*) FROM (SELECT 1 FROM visits LIMIT ?) AS some": (
        "a word of PostgreSQL's own as a name"
    ),
    "SELECT 1 FROM people WHERE id == ?": "equals twice",
    "SELECT CAST(subject AS INTEGER) FROM messages": "CAST to 32 bits: say BIGINT",
    "PRAGMA foreign_keys = ON": "SQLite's pragma or hint",
    "UPDATE visits SET checkout_at = max(?, checkin_at)": "max or min of several: say CASE",
    "SELECT min(coalesce(a, 1), b) FROM t": "max or min of several: say CASE",
    "SELECT o.id FROM chats c JOIN outbox o ON o.id IN"
    " (SELECT w.id FROM outbox w WHERE w.chat_id = c.id ORDER BY w.id LIMIT 4)": (
        "joined to the first of a list: say up to which"
    ),
    "SELECT name FROM (SELECT name FROM people)": "subquery without an alias",
}
FITS = (
    "SELECT max(coalesce(id, 0)), min(id) FROM people",
    "SELECT lane.id FROM (SELECT id FROM outbox WHERE id IN (SELECT 1)) AS lane",
    "SELECT 'a:b?1 \"ifnull(' FROM people WHERE id IN (?, ?) AND name IS NOT NULL",
    "SELECT 1 FROM cases WHERE CAST(? AS BIGINT) IS NULL OR office_id = ?",
    "SELECT count(*) FILTER (WHERE state = 'new') FROM cases",
    "INSERT INTO t (a, n) VALUES (?, 1) ON CONFLICT (a) DO UPDATE SET n = t.n + excluded.n,"
    " m = CASE WHEN t.n > ? THEN NULL ELSE coalesce(t.m, 0) END WHERE t.n < ? RETURNING n",
    "INSERT INTO t (a) VALUES (?) ON CONFLICT DO NOTHING",
)


def strings(file: Path) -> Iterator[tuple[int, str]]:
    """Give every text of a file but the docstrings, with its line; what is filled in is {}."""
    tree = ast.parse(file.read_text())
    docs = {
        id(node.body[0].value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef)
        and isinstance(node.body[0], ast.Expr)
    }
    parts = {
        id(part)
        for node in ast.walk(tree)
        if isinstance(node, ast.JoinedStr)
        for part in node.values
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            yield (
                node.lineno,
                "".join(
                    str(part.value) if isinstance(part, ast.Constant) else "{}"
                    for part in node.values
                ),
            )
        elif isinstance(node, ast.Constant) and id(node) not in docs | parts:
            yield node.lineno, str(node.value)


def statements() -> list[tuple[str, str]]:
    """Return every text of storage that has a word of SQL in it, and where it stands."""
    return [
        (f"{file.relative_to(STORAGE)}:{line}", text)
        for file in sorted(STORAGE.rglob("*.py"))
        if file != ENGINE and file.parent != SERVERS
        for line, text in strings(file)
        if WORDS.search(text)
    ]


@pytest.mark.parametrize(("place", "sql"), statements(), ids=lambda one: one[:40])
def test_every_statement_is_understood_by_both(place: str, sql: str) -> None:
    assert faults(sql) == [], place


def test_the_statements_are_found() -> None:
    found = [sql for _, sql in statements()]
    assert len(found) > 200
    assert {sql.split()[0] for sql in found} >= {"SELECT", "INSERT", "UPDATE", "DELETE"}


@pytest.mark.parametrize(("sql", "fault"), PLANTED.items())
def test_a_wrong_form_is_refused_by_name(sql: str, fault: str) -> None:
    assert fault in faults(sql)


@pytest.mark.parametrize("sql", FITS)
def test_what_both_understand_is_not_refused(sql: str) -> None:
    assert faults(sql) == []


def test_every_rule_has_a_planted_fault() -> None:
    assert set(PLANTED.values()) == PATTERNS.keys() | RULES.keys()


def test_a_row_is_inserted_by_the_names_of_its_columns() -> None:
    sql = insertion("t", ("a", "b"), renewing("a", ("a", "b")))
    assert sql == (
        "INSERT INTO t (a, b) VALUES (?, ?) ON CONFLICT (a) DO UPDATE SET b = excluded.b"
    )
    assert faults(sql) == []


def test_nothing_is_in_a_list_without_values() -> None:
    assert (marks((1, 2)), marks(())) == ("?, ?", "NULL")


@pytest.mark.sqlite("what goes through SQLite's connection; a server refuses what is not its own")
async def test_what_is_put_together_while_a_case_is_handled_is_understood_too(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    run, seen = Connection.run, set()

    async def recorded(
        self: Connection, noted: Sequence[Statement], ask: Statement | None = None
    ) -> list[Row]:
        seen.update(sql for sql, _ in [*noted, *([ask] if ask else [])])
        return await run(self, noted, ask)

    monkeypatch.setattr(Connection, "run", recorded)
    await world.visitor.checks_in("Kelurahan Turi", *RED)
    await world.settles()
    said = {sql for sql in seen if sql != "BEGIN IMMEDIATE"}
    assert len(said) > 50
    assert {sql: wrong for sql in said if (wrong := faults(sql))} == {}
