"""A city that has run for a while is brought up to date without losing a role, group or link."""

import sqlite3
from pathlib import Path

import pytest
import yoyo

from storage.migrating import migrate

pytestmark = pytest.mark.sqlite("a file of a time before servers")

MIGRATIONS = Path("storage/migrations")
THIS = "0013_roles_and_membership"
ROLES = [  # id, person, role, office, state, requested, decided by, decided
    (1, 1, "admin", None, "active", 100, None, 100),
    (2, 2, "head", 1, "active", 100, 1, 110),
    (3, 3, "officer", 1, "requested", 120, None, None),
    (7, 3, "satgas", None, "removed", 100, 1, 130),
    (9, 4, "staff", 1, "active", 100, 2, 140),
]
GROUPS = [  # chat, kind, office, bound by, bound at, lost at
    (-1001, "office", 1, 2, 200, None),
    (-1002, "satgas", None, 1, 210, None),
    (-1003, "office", 1, None, 190, 195),
]
LINKS = [  # hash, kind, role, office, person, made by, expires, used
    (b"a", "group", None, 1, None, 1, 900, None),
    (b"b", "duty", "officer", 1, 3, None, 910, 905),
]


def filled(file: Path) -> None:
    """Make the tables as they were before, with something in each."""
    backend = yoyo.get_backend(f"sqlite:///{file}")
    before = yoyo.read_migrations(str(MIGRATIONS)).filter(lambda one: one.id < THIS)
    with backend.lock():
        backend.apply_migrations(backend.to_apply(before))
    backend.connection.close()
    with sqlite3.connect(file) as old:
        for person in range(1, 5):
            old.execute("INSERT INTO people (id, created_at) VALUES (?, 1)", (person,))
        old.execute(
            "INSERT INTO offices (id, code, name, address, district, capacity, hours, updated_at)"
            " VALUES (1, 'T', 'Turi', 'Jl.', 'S', 9, '', 1)"
        )
        old.executemany("INSERT INTO roles VALUES (?, ?, ?, ?, ?, ?, ?, ?)", ROLES)
        old.executemany("INSERT INTO groups VALUES (?, ?, ?, ?, ?, ?)", GROUPS)
        old.executemany("INSERT INTO tokens VALUES (?, ?, ?, ?, ?, ?, ?, ?)", LINKS)
    old.close()


def brought_up_to_date(folder: Path) -> sqlite3.Connection:
    """Return such a file after the migration."""
    filled(folder / "old.db")
    migrate(folder / "old.db")
    return sqlite3.connect(folder / "old.db")


def refused(database: sqlite3.Connection, sql: str, *values: object) -> bool:
    """Tell whether the database refuses to store this."""
    try:
        database.execute(sql, values)
    except sqlite3.IntegrityError:
        return True
    return False


def test_every_role_is_still_there(tmp_path: Path) -> None:
    database = brought_up_to_date(tmp_path)
    kept = database.execute(
        "SELECT id, person_id, role, office_id, state, requested_at, decided_by, decided_at"
        " FROM roles ORDER BY id"
    ).fetchall()
    assert kept == ROLES
    database.close()


def test_every_group_is_still_there(tmp_path: Path) -> None:
    database = brought_up_to_date(tmp_path)
    kept = database.execute(
        "SELECT chat_id, kind, office_id, bound_by, bound_at, lost_at FROM groups"
        " ORDER BY chat_id DESC"
    ).fetchall()
    assert kept == GROUPS
    database.close()


def test_every_link_still_works(tmp_path: Path) -> None:
    database = brought_up_to_date(tmp_path)
    kept = database.execute(
        "SELECT hash, kind, role, office_id, person_id, made_by, expires_at, used_at FROM tokens"
        " ORDER BY hash"
    ).fetchall()
    assert kept == LINKS
    database.close()


def test_nothing_refers_to_what_is_gone(tmp_path: Path) -> None:
    database = brought_up_to_date(tmp_path)
    assert database.execute("PRAGMA foreign_key_check").fetchall() == []
    database.close()


def test_a_person_who_is_forgotten_takes_their_roles_along(tmp_path: Path) -> None:
    database = brought_up_to_date(tmp_path)
    database.execute("PRAGMA foreign_keys = ON")
    database.execute("DELETE FROM people WHERE id = 4")
    assert database.execute("SELECT count(*) FROM roles WHERE person_id = 4").fetchone() == (0,)
    database.close()


def test_a_role_is_still_held_once(tmp_path: Path) -> None:
    database = brought_up_to_date(tmp_path)
    insert = (
        "INSERT INTO roles (person_id, role, office_id, state, requested_at, decided_at)"
        " VALUES (?, ?, ?, 'active', 1, 1)"
    )
    assert refused(database, insert, 1, "admin", None)
    assert refused(database, insert, 2, "head", 1)
    assert not refused(database, insert, 2, "viewer", None)
    assert not refused(database, insert, 2, "puskesmas", 1)
    database.close()


def test_what_makes_no_sense_is_refused(tmp_path: Path) -> None:
    database = brought_up_to_date(tmp_path)
    role = (
        "INSERT INTO roles (person_id, role, office_id, state, requested_at, decided_at)"
        " VALUES (4, ?, ?, ?, 1, 1)"
    )
    group = "INSERT INTO groups (chat_id, kind, office_id, area, bound_at) VALUES (?, ?, ?, ?, 1)"
    assert refused(database, role, "mayor", None, "active")
    assert refused(database, role, "puskesmas", None, "active")
    assert refused(database, role, "viewer", 1, "active")
    assert refused(database, role, "viewer", None, "suspended")  # but nobody doubts it
    assert refused(database, group, -1, "field", None, None)
    assert refused(database, group, -2, "office", 1, "Turi RW 03")
    assert refused(database, group, -3, "office", 1, None)  # the office has one
    database.close()


def test_a_team_has_one_group(tmp_path: Path) -> None:
    database = brought_up_to_date(tmp_path)
    group = "INSERT INTO groups (chat_id, kind, area, bound_at) VALUES (?, 'field', ?, 1)"
    assert not refused(database, group, -1, "Turi RW 03")
    assert not refused(database, group, -2, "Turi RW 04")
    assert refused(database, group, -3, "Turi RW 03")
    database.close()
