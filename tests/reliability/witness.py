"""Both ends of the way, to be laid side by side: Telegram's record and the database's rows.

The database blanks what was said as soon as it is said, so a witness of the test's own keeps it:
two triggers, in the same transaction as what they tell of. The program knows nothing of them.
"""

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.rehearsal.api.telegram import Call
from storage.promises import BODY, CALL, RowState
from storage.sealing import Seal
from tests import engine
from tests.reliability.program import Program
from tests.telegram import settings_for

WITNESS = """
CREATE TABLE witness_promised (id INTEGER PRIMARY KEY, body BLOB);
CREATE TABLE witness_treated (update_id INTEGER);
CREATE TRIGGER witness_promises AFTER INSERT ON outbox BEGIN
  INSERT OR REPLACE INTO witness_promised VALUES (NEW.id, NEW.body);
END;
CREATE TRIGGER witness_treats AFTER UPDATE OF state ON inbox WHEN NEW.state = 1 BEGIN
  INSERT INTO witness_treated VALUES (NEW.update_id);
END;
"""


ON_A_SERVER = """
CREATE TABLE witness_promised (id BIGINT PRIMARY KEY, body BYTEA);
CREATE TABLE witness_treated (update_id BIGINT);
CREATE FUNCTION witness_promise() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  INSERT INTO witness_promised VALUES (NEW.id, NEW.body); RETURN NEW; END $$;
CREATE FUNCTION witness_treat() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  INSERT INTO witness_treated VALUES (NEW.update_id); RETURN NEW; END $$;
CREATE TRIGGER witness_promises AFTER INSERT ON outbox
  FOR EACH ROW EXECUTE FUNCTION witness_promise();
CREATE TRIGGER witness_treats AFTER UPDATE OF state ON inbox
  FOR EACH ROW WHEN (NEW.state = 1) EXECUTE FUNCTION witness_treat();
"""
GONE = """
DROP FUNCTION witness_promise, witness_treat CASCADE;
DROP TABLE witness_promised, witness_treated;
"""


@dataclass(frozen=True, slots=True)
class Promised:
    """A row of the outbox with what it said."""

    id: int
    chat_id: int | None
    kind: str
    rings: bool
    once: bool
    state: RowState
    reason: str | None
    body: dict[str, Any]

    @property
    def method(self) -> str:
        return str(self.body.get("method", "")) if self.kind == CALL else ""

    @property
    def params(self) -> dict[str, Any]:
        return dict(self.body["params"]) if self.kind == CALL else {}

    def __str__(self) -> str:
        return f"row {self.id}, {self.method or self.kind} to {self.chat_id}, {self.state.name}"


@dataclass(frozen=True, slots=True)
class Place:
    """Where the database says that something stands."""

    subject: str
    chat_id: int
    message_id: int


def installed(database: Path) -> None:
    """Put the witness into a database that no program has open."""
    if engine.POSTGRES:
        engine.carry_out(database, ON_A_SERVER)
        return
    with sqlite3.connect(database) as file:
        file.executescript(WITNESS)
    file.close()


def removed(database: Path) -> None:
    """Take it out of a schema whose tables will serve another test."""
    engine.carry_out(database, GONE)


class Ends:
    """What both ends say now, read by questions of its own and not by those of the program."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self.telegram = program.telegram
        self.ask = program.ask
        self.settings = settings_for(program.folder)
        self.now = self.telegram.time()
        self._seal = Seal(self.settings.keys)
        self.promises = list(self._promises())
        self.places = list(self._places())

    def heard(self) -> Iterator[Call]:
        """Give each call that Telegram carried out, or that changed nothing any more."""
        for call in self.telegram.calls:
            if call.ok or "not modified" in call.verdict:
                yield call

    def _promises(self) -> Iterator[Promised]:
        for number, chat, kind, rings, once, state, reason, body in self.ask(
            "SELECT o.id, o.chat_id, o.kind, o.rings, o.once, o.state, o.reason, w.body"
            " FROM outbox o JOIN witness_promised w ON w.id = o.id"
        ):
            yield Promised(
                number,
                chat,
                kind,
                bool(rings),
                bool(once),
                RowState(state),
                reason,
                self._seal.open(body, BODY, number),
            )

    def _places(self) -> Iterator[Place]:
        for row in self.ask("SELECT subject, chat_id, message_id FROM messages"):
            yield Place(*row)
