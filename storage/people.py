"""Everybody the bot knows: with a Telegram account, or a guest entered by an officer."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from bot.domain.people import Person
from bot.domain.rights import Grant, Role
from storage.gateway import Gateway
from storage.times import moment_maybe, stamp


class People(Gateway):
    """Names are sealed; people are found by id or Telegram id only."""

    async def get(self, person_id: int) -> Person:
        """Return a person with active roles; raise KeyError if gone."""
        row = await self.tx.row("SELECT * FROM people WHERE id = ?", person_id)
        if row is None:
            raise KeyError(person_id)
        return await self._person(row)

    async def of_telegram(self, telegram_id: int) -> Person | None:
        """Return the person with this Telegram account, or None."""
        row = await self.tx.row("SELECT * FROM people WHERE telegram_id = ?", telegram_id)
        return None if row is None else await self._person(row)

    async def met(self, telegram_id: int, language: str, now: datetime) -> Person:
        """Return the person with this account, remembering them if new."""
        known = await self.of_telegram(telegram_id)
        if known is not None:
            return known
        self.tx.write(
            "INSERT INTO people (telegram_id, language, created_at) VALUES (?, ?, ?)"
            " ON CONFLICT (telegram_id) DO NOTHING",
            telegram_id,
            language,
            stamp(now),
        )
        made = await self.of_telegram(telegram_id)
        assert made is not None
        return made

    async def add_guest(self, name: str, language: str, now: datetime) -> int:
        """Remember a guest without Telegram; return the person's id."""
        return int(
            await self.tx.value(
                "INSERT INTO people (name, language, created_at, consented_at, consent)"
                " VALUES (?, ?, ?, ?, 'read-aloud') RETURNING id",
                self.tx.seal.seal(name),
                language,
                stamp(now),
                stamp(now),
            )
        )

    def consented(self, person_id: int, wording: str, now: datetime) -> None:
        """Note that the person agreed to this wording."""
        self.tx.write(
            "UPDATE people SET consented_at = ?, consent = ? WHERE id = ?",
            stamp(now),
            wording,
            person_id,
        )

    def rename(self, person_id: int, name: str) -> None:
        """Note how the person is called."""
        self.tx.write(
            "UPDATE people SET name = ? WHERE id = ?", self.tx.seal.seal(name), person_id
        )

    def reachable(self, telegram_id: int, yes: bool) -> None:
        """Note whether the bot may write to this account."""
        self.tx.write(
            "UPDATE people SET reachable = ? WHERE telegram_id = ?", int(yes), telegram_id
        )

    def wants_reminders(self, person_id: int, yes: bool, now: datetime) -> None:
        """Note a stop, or that it is taken back."""
        self.tx.write(
            "UPDATE people SET stopped_at = ? WHERE id = ?",
            None if yes else stamp(now),
            person_id,
        )

    async def count_guess(self, telegram_id: int, now: datetime) -> None:
        """Count a wrong token; an hour without one starts anew."""
        self.tx.write(
            "INSERT INTO guesses VALUES (?, 1, ?) ON CONFLICT (telegram_id) DO UPDATE SET"
            " failures = CASE WHEN first_at < ? THEN 1 ELSE failures + 1 END,"
            " first_at = CASE WHEN first_at < ? THEN excluded.first_at ELSE first_at END",
            telegram_id,
            stamp(now),
            stamp(now) - 3600,
            stamp(now) - 3600,
        )

    async def guesses(self, telegram_id: int, now: datetime) -> int:
        """Return how many wrong tokens this account tried within the hour."""
        found = await self.tx.value(
            "SELECT failures FROM guesses WHERE telegram_id = ? AND first_at >= ?",
            telegram_id,
            stamp(now) - 3600,
        )
        return int(found or 0)

    def purge_forgotten(self, now: datetime, *, days: int) -> None:
        """Delete people of whom nothing is kept: no visit, case, role or reminder."""
        self.tx.write(
            "DELETE FROM people WHERE created_at < ?"
            " AND NOT EXISTS (SELECT 1 FROM visits WHERE person_id = people.id)"
            " AND NOT EXISTS (SELECT 1 FROM visits WHERE registered_by = people.id)"
            " AND NOT EXISTS (SELECT 1 FROM cases WHERE people.id IN"
            "   (person_id, claimed_by, closed_by))"
            " AND NOT EXISTS (SELECT 1 FROM roles WHERE person_id = people.id)"
            " AND NOT EXISTS (SELECT 1 FROM groups WHERE bound_by = people.id)"
            " AND NOT EXISTS (SELECT 1 FROM reminders WHERE person_id = people.id"
            "   AND state IN ('waiting', 'told'))"
            " AND stopped_at IS NULL",
            stamp(now) - days * 86400,
        )

    async def _person(self, row: Any) -> Person:
        grants: Iterable[Any] = await self.tx.rows(
            "SELECT role, office_id FROM roles WHERE person_id = ? AND state = 'active'", row["id"]
        )
        return Person(
            id=row["id"],
            telegram_id=row["telegram_id"],
            name=self.tx.seal.open_maybe(row["name"]),
            language=row["language"],
            consented_at=moment_maybe(row["consented_at"]),
            consent=row["consent"],
            reachable=bool(row["reachable"]),
            stopped_at=moment_maybe(row["stopped_at"]),
            grants=tuple(Grant(Role(one["role"]), one["office_id"]) for one in grants),
        )
