"""Everybody the bot knows: with a Telegram account, or a guest entered by an officer."""

from collections.abc import Collection
from datetime import datetime, timedelta

from bot.domain.errors import Gone
from bot.domain.people import Person
from bot.domain.rights import Grant, Role
from storage.account.suppression import SUPPRESSED, Suppressed
from storage.gateway import Gateway
from storage.sqlite import Row
from storage.statements import marks
from storage.times import moment_maybe, stamp

NAME = "people.name"
AT_ONCE = 500  # rows deleted in one transaction, so that the purge holds nobody up


class People(Gateway):
    """Names are sealed; people are found by id or the alias of their Telegram id only."""

    async def get(self, person_id: int) -> Person:
        """Return a person with active roles; raise `Gone` if gone."""
        found = await self._found("p.id", person_id)
        if found is None:
            raise Gone
        return found

    async def of_telegram(self, telegram_id: int) -> Person | None:
        """Return the person with this Telegram account, or None."""
        if telegram_id in self.session.ahead.people:
            return self.session.ahead.people.pop(telegram_id)
        return await self._found("p.telegram_id", self.session.alias(telegram_id))

    async def read_ahead(self, telegram_ids: Collection[int]) -> None:
        """Read the people of a batch with one statement; each is then used once."""
        rows = await self.session.rows(
            "SELECT p.*, r.role, r.office_id, r.area FROM people p LEFT JOIN roles r"
            " ON r.person_id = p.id AND r.state = 'active'"
            f" WHERE p.telegram_id IN ({marks(telegram_ids)})",
            *map(self.session.alias, telegram_ids),
        )
        by_id: dict[int, list[Row]] = {one: [] for one in telegram_ids}
        for row in rows:
            by_id[self.session.real(row["telegram_id"])].append(row)
        self.session.ahead.people = {one: self._person(found) for one, found in by_id.items()}

    async def met(self, telegram_id: int, language: str, now: datetime) -> Person:
        """Return the person with this account, remembering them if new."""
        known = await self.of_telegram(telegram_id)
        if known is not None:
            return known
        self.session.write(
            "INSERT INTO people (id, telegram_id, language, created_at, stopped_at) VALUES"
            f" (?, ?, ?, ?, CASE WHEN {SUPPRESSED} THEN ? END)"
            " ON CONFLICT (telegram_id) DO NOTHING",
            self.session.reserve("people"),
            self.session.alias(telegram_id),
            language,
            stamp(now),
            Suppressed(self.session).hash_of("account", telegram_id),
            stamp(now),
        )
        made = await self.of_telegram(telegram_id)
        assert made is not None
        return made

    async def add_guest(
        self, name: str, language: str, now: datetime, *, consent: str = "read-aloud"
    ) -> int:
        """Remember a guest or companion without Telegram; return the person's id."""
        number = self.session.reserve("people")
        return await self.session.new_id(
            "people",
            {
                "id": number,
                "name": self.session.seal.seal(name, NAME, number),
                "language": language,
                "created_at": stamp(now),
                "consented_at": stamp(now),
                "consent": consent,
            },
        )

    def consented(self, person_id: int, wording: str, now: datetime) -> None:
        """Note that the person agreed to this wording."""
        self.session.write(
            "UPDATE people SET consented_at = ?, consent = ? WHERE id = ?",
            stamp(now),
            wording,
            person_id,
        )

    def rename(self, person_id: int, name: str) -> None:
        """Note how the person is called."""
        self.session.write(
            "UPDATE people SET name = ? WHERE id = ?",
            self.session.seal.seal(name, NAME, person_id),
            person_id,
        )

    def speaks(self, person_id: int, language: str, *, chosen: bool) -> None:
        """Note the person's language, and whether they chose it themselves."""
        self.session.write(
            "UPDATE people SET language = ?, language_chosen = ? WHERE id = ?",
            language,
            int(chosen),
            person_id,
        )

    async def with_own_menu(self) -> list[tuple[int, int]]:
        """Return (id, Telegram id) of whose menu differs from everybody's."""
        rows = await self.session.rows(
            "SELECT id, telegram_id FROM people p WHERE telegram_id IS NOT NULL AND reachable = 1"
            " AND (language_chosen = 1 OR EXISTS (SELECT 1 FROM roles"
            "   WHERE person_id = p.id AND state = 'active')) ORDER BY id"
        )
        return [(row["id"], self.session.real(row["telegram_id"])) for row in rows]

    def reachable(self, telegram_id: int, yes: bool) -> None:
        """Note whether the bot may write to this account."""
        self.session.write(
            "UPDATE people SET reachable = ? WHERE telegram_id = ?",
            int(yes),
            self.session.alias(telegram_id),
        )

    def wants_reminders(self, person_id: int, yes: bool, now: datetime) -> None:
        """Note a stop, or that it is taken back."""
        self.session.write(
            "UPDATE people SET stopped_at = ? WHERE id = ?",
            None if yes else stamp(now),
            person_id,
        )

    async def count_guess(self, telegram_id: int, now: datetime) -> None:
        """Count a wrong token; an hour without one starts anew."""
        self.session.write(
            "INSERT INTO guesses (telegram_id, failures, first_at) VALUES (?, 1, ?)"
            " ON CONFLICT (telegram_id) DO UPDATE SET failures ="
            " CASE WHEN guesses.first_at < ? THEN 1 ELSE guesses.failures + 1 END, first_at ="
            " CASE WHEN guesses.first_at < ? THEN excluded.first_at ELSE guesses.first_at END",
            self.session.alias(telegram_id),
            stamp(now),
            stamp(now) - 3600,
            stamp(now) - 3600,
        )

    async def guesses(self, telegram_id: int, now: datetime) -> int:
        """Return how many wrong tokens this account tried within the hour."""
        found = await self.session.value(
            "SELECT failures FROM guesses WHERE telegram_id = ? AND first_at >= ?",
            self.session.alias(telegram_id),
            stamp(now) - 3600,
        )
        return int(found or 0)

    async def purge_forgotten(self, now: datetime, *, days: int) -> int:
        """Delete some people of whom nothing is kept any more; return how many.

        Kept are those with a visit, a case, a role, a bound group, a place at a clinic, who are
        residents or care for one, or with a reminder that is to come or came within these days:
        they may answer it.
        """
        rows = await self.session.rows(
            "DELETE FROM people WHERE id IN (SELECT id FROM people p WHERE created_at < ?"
            " AND NOT EXISTS (SELECT 1 FROM visits WHERE person_id = p.id)"
            " AND NOT EXISTS (SELECT 1 FROM visits WHERE registered_by = p.id)"
            " AND NOT EXISTS (SELECT 1 FROM cases WHERE person_id = p.id)"
            " AND NOT EXISTS (SELECT 1 FROM cases WHERE claimed_by = p.id)"
            " AND NOT EXISTS (SELECT 1 FROM cases WHERE closed_by = p.id)"
            " AND NOT EXISTS (SELECT 1 FROM roles WHERE person_id = p.id)"
            " AND NOT EXISTS (SELECT 1 FROM groups WHERE bound_by = p.id)"
            " AND NOT EXISTS (SELECT 1 FROM residents WHERE person_id = p.id)"
            " AND NOT EXISTS (SELECT 1 FROM bookings WHERE person_id = p.id)"
            " AND NOT EXISTS (SELECT 1 FROM bookings WHERE noted_by = p.id)"
            " AND NOT EXISTS (SELECT 1 FROM residents WHERE carer_id = p.id)"
            " AND NOT EXISTS (SELECT 1 FROM reminders r JOIN timers t"
            "   ON t.kind = 'remind' AND t.subject_id = r.id WHERE r.person_id = p.id)"
            " AND NOT EXISTS (SELECT 1 FROM reminders WHERE person_id = p.id"
            "   AND state = 'told' AND due_on >= ?)"
            " LIMIT ?) RETURNING id",
            stamp(now) - days * 86400,
            (now - timedelta(days=days)).date().isoformat(),
            AT_ONCE,
        )
        return len(rows)

    def purge_guesses(self, now: datetime) -> None:
        """Forget who tried wrong links, once it counts no more."""
        self.session.write("DELETE FROM guesses WHERE first_at < ?", stamp(now) - 3600)

    async def _found(self, column: str, value: int) -> Person | None:
        rows = await self.session.rows(
            "SELECT p.*, r.role, r.office_id, r.area FROM people p LEFT JOIN roles r"
            f" ON r.person_id = p.id AND r.state = 'active' WHERE {column} = ?",
            value,
        )
        return self._person(rows)

    def _person(self, rows: list[Row]) -> Person | None:
        if not rows:
            return None
        row = rows[0]
        account = row["telegram_id"]
        return Person(
            id=row["id"],
            telegram_id=None if account is None else self.session.real(account),
            name=self.session.seal.open_or_none(row["name"], NAME, row["id"]),
            language=row["language"],
            consented_at=moment_maybe(row["consented_at"]),
            consent=row["consent"],
            reachable=bool(row["reachable"]),
            stopped_at=moment_maybe(row["stopped_at"]),
            grants=tuple(
                Grant(Role(one["role"]), one["office_id"], one["area"])
                for one in rows
                if one["role"]
            ),
            language_chosen=bool(row["language_chosen"]),
        )
