"""What goes when somebody asks to be erased, what is held until later, and the wish itself."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.domain.account.erasure import Stay
from storage.account.nameless import Nameless
from storage.cases.exposed import Exposed
from storage.cases.visitor_requests import PHONE
from storage.gateway import Gateway
from storage.outreach.residents import Residents
from storage.sqlite import Row
from storage.statements import marks
from storage.times import moment, stamp

DELETABLE = timedelta(hours=47)  # Telegram lets bots delete what is younger than two days
_OF_CASES = "(substr(subject, 1, 5) = 'case:' OR substr(subject, 1, 8) = 'details:')"


@dataclass(frozen=True, slots=True)
class Wish:
    """Somebody's wish to be erased; `account` None: a person without Telegram."""

    id: int
    person_id: int
    account: int | None
    asked_at: datetime
    gone: bool
    language: str | None = None


class Erasures(Gateway):
    """Only about one person at a time; counts of a day are never touched."""

    async def wish(self, person_id: int, now: datetime) -> Wish:
        """Note the wish, or the newer time of one that waits, and return it."""
        row = await self.session.row(
            "INSERT INTO erasures (person_id, account, language, asked_at)"
            " SELECT id, telegram_id, language, ? FROM people WHERE id = ?"
            " ON CONFLICT (person_id) DO UPDATE SET asked_at = excluded.asked_at RETURNING *",
            stamp(now),
            person_id,
        )
        assert row is not None
        return self._wish(row)

    async def get(self, wish_id: int) -> Wish | None:
        """Return a wish, None once everything is done."""
        row = await self.session.row("SELECT * FROM erasures WHERE id = ?", wish_id)
        return None if row is None else self._wish(row)

    async def waiting(self) -> list[int]:
        """Return the ids of all wishes."""
        return [row["id"] for row in await self.session.rows("SELECT id FROM erasures")]

    def gone(self, wish_id: int, now: datetime, *, sweep: bool) -> None:
        """Note that nothing is held any more; without `sweep` the account is known anew."""
        forgotten = "" if sweep else ", account = NULL"
        self.session.write(
            f"UPDATE erasures SET gone_at = ?{forgotten} WHERE id = ?", stamp(now), wish_id
        )

    async def stays(self, person_id: int, until: datetime) -> list[Stay]:
        """Return the visits of a person and of the companions they declared, oldest first."""
        rows = await self.session.rows(
            "SELECT id, person_id, office_id, checkin_at, kind, EXISTS ("
            "SELECT 1 FROM cases c WHERE c.visit_id = visits.id AND c.state <> 'closed') AS held"
            " FROM visits WHERE checkin_at <= ?"
            " AND (person_id = ? OR (registered_by = ? AND kind = 'companion'))"
            " ORDER BY checkin_at, id",
            stamp(until),
            person_id,
            person_id,
        )
        return [
            Stay(
                **{name: row[name] for name in ("id", "person_id", "office_id")},
                checkin_at=moment(row["checkin_at"]),
                companion=row["kind"] == "companion",
                open_case=bool(row["held"]),
            )
            for row in rows
        ]

    async def came_back(self, wish: Wish) -> bool:
        """Tell whether the person agreed anew, or got a role, since they asked."""
        return bool(
            await self.session.value(
                "SELECT 1 FROM people p WHERE p.id = ? AND (p.consented_at > ?"
                " OR EXISTS (SELECT 1 FROM visits WHERE person_id = p.id)"
                " OR EXISTS (SELECT 1 FROM residents WHERE person_id = p.id OR carer_id = p.id)"
                " OR EXISTS (SELECT 1 FROM roles WHERE person_id = p.id))",
                wish.person_id,
                stamp(wish.asked_at),
            )
        )

    async def cases_of(self, visits: Collection[int]) -> list[int]:
        """Return the cases on some visits."""
        return [
            row["id"]
            for row in await self.session.rows(
                f"SELECT id FROM cases WHERE visit_id IN ({marks(visits)})", *visits
            )
        ]

    async def phones(self, person_id: int) -> set[str]:
        """Return the numbers a person gave to be called at, also about who is in their care."""
        rows = await self.session.rows(
            "SELECT c.id, c.phone FROM cases AS c JOIN visits AS v ON v.id = c.visit_id"
            " WHERE c.phone IS NOT NULL AND (v.person_id = ?"
            " OR (v.registered_by = ? AND v.kind = 'companion'))",
            person_id,
            person_id,
        )
        opened = {self.session.seal.open_or_none(r["phone"], PHONE, r["id"]) for r in rows}
        opened |= await Exposed(self.session).phones(person_id)
        residents = Residents(self.session)
        own, others = await residents.of_person(person_id), await residents.cared_for(person_id)
        opened |= {one.phone for one in (own, *others) if one is not None}
        return {one for one in opened if one}

    async def copies(self, cases: Collection[int]) -> list[tuple[str, int]]:
        """Return which messages in which chats show these cases or their details."""
        subjects = [f"{what}:{one}" for one in cases for what in ("case", "details")]
        rows = await self.session.rows(
            f"SELECT subject, chat_id FROM messages WHERE subject IN ({marks(subjects)})",
            *subjects,
        )
        return [(row["subject"], self.session.real(row["chat_id"])) for row in rows]

    async def own_screens(self, account: int, now: datetime) -> tuple[list[str], list[int]]:
        """Return the cases a person's chat shows, and what else may still be deleted there."""
        rows = await self.session.rows(
            f"SELECT subject, message_id, sent_at, {_OF_CASES} AS of_case FROM messages"
            " WHERE chat_id = ?",
            self.session.alias(account),
        )
        young = stamp(now - DELETABLE)
        return (
            [row["subject"] for row in rows if row["of_case"]],
            [r["message_id"] for r in rows if not r["of_case"] and r["sent_at"] > young],
        )

    async def delete_visits(self, visits: Collection[int], cases: Collection[int]) -> None:
        """Delete visits and the cases on them; place, time and colour stay, of nobody."""
        await Nameless(self.session).keep(visits, cases)
        for one in cases:
            self.session.write("DELETE FROM case_messages WHERE case_id = ?", one)
            self.session.write(
                "DELETE FROM outbox WHERE state = 0 AND subject IN (?, ?)",
                f"case:{one}",
                f"details:{one}",
            )
            self.session.write("DELETE FROM cases WHERE id = ?", one)
        for one in visits:
            self.session.write("DELETE FROM visits WHERE id = ?", one)

    def delete_plans(self, person_id: int) -> None:
        """Delete what was to come: reminders and their timers, the end of an isolation, links."""
        self.session.write(
            "DELETE FROM timers WHERE kind = 'remind' AND subject_id IN"
            " (SELECT id FROM reminders WHERE person_id = ?)",
            person_id,
        )
        self.session.write(
            "DELETE FROM timers WHERE kind = 'isolation' AND subject_id = ?", person_id
        )
        self.session.write("DELETE FROM residents WHERE carer_id = ?", person_id)
        for table in ("reminders", "residents", "verifications", "roles", "shifts", "tokens"):
            self.session.write(f"DELETE FROM {table} WHERE person_id = ?", person_id)

    def delete_words(self, account: int) -> None:
        """Delete drafts, and what waits to be sent to a person's chat."""
        alias = self.session.alias(account)
        self.session.ahead.talks.pop(account, None)
        self.session.write("DELETE FROM conversations WHERE user_id = ?", alias)
        self.session.write("DELETE FROM outbox WHERE chat_id = ? AND state = 0", alias)

    def unname(self, wish: Wish, *, keep_name: bool) -> None:
        """Take back the consent, and the name unless somebody is still to be called by it.

        Not if they have agreed anew since they asked.
        """
        self.session.ahead.clear_people()
        name = "" if keep_name else "name = NULL, "
        self.session.write(
            f"UPDATE people SET {name}consent = NULL, consented_at = NULL"
            " WHERE id = ? AND coalesce(consented_at, 0) <= ?",
            wish.person_id,
            stamp(wish.asked_at),
        )

    def forget(self, person_id: int) -> None:
        """Delete a person; what others' rows still call by number keeps nothing but the number."""
        self.session.ahead.clear_people()
        changes = (
            "UPDATE groups SET bound_by = NULL WHERE bound_by = ?",
            "UPDATE tokens SET made_by = NULL WHERE made_by = ?",
            "UPDATE exposures SET person_id = NULL WHERE person_id = ?",
            "DELETE FROM exposed WHERE person_id = ?",
            "DELETE FROM sent_lists WHERE sent_by = ?",
            "UPDATE field_tasks SET person_id = NULL, ended_at = coalesce(ended_at, taken_at),"
            " state = CASE WHEN state = 'held' THEN 'returned' ELSE state END WHERE person_id = ?",
            "UPDATE slip_batches SET made_by = NULL WHERE made_by = ?",
            "UPDATE people SET telegram_id = NULL, name = NULL, language = NULL, consent = NULL,"
            " consented_at = NULL, stopped_at = NULL, language_chosen = 0 WHERE id = ?",
            "DELETE FROM people WHERE id = ?"
            " AND NOT EXISTS (SELECT 1 FROM visits WHERE person_id = people.id)"
            " AND NOT EXISTS (SELECT 1 FROM visits WHERE registered_by = people.id)"
            " AND NOT EXISTS (SELECT 1 FROM cases WHERE person_id = people.id)"
            " AND NOT EXISTS (SELECT 1 FROM cases WHERE claimed_by = people.id)"
            " AND NOT EXISTS (SELECT 1 FROM cases WHERE closed_by = people.id)",
        )
        for one in changes:
            self.session.write(one, person_id)

    async def sweep(self, wish: Wish) -> bool:
        """Take an account out of treated updates and sent messages; False if some still wait."""
        if wish.account is not None:
            alias = self.session.alias(wish.account)
            if await self.session.value(
                "SELECT 1 FROM outbox WHERE chat_id = ? AND (state < 2 OR heard = 0)", alias
            ):
                return False
            self._sweep(alias)
        self.session.write("DELETE FROM erasures WHERE id = ?", wish.id)
        return True

    def _sweep(self, alias: int) -> None:
        changes = (
            "UPDATE inbox SET user_id = NULL, payload = NULL WHERE user_id = ? AND state <> 0",
            "UPDATE outbox SET chat_id = NULL, subject = NULL WHERE chat_id = ? AND state > 1",
            "DELETE FROM messages WHERE chat_id = ?",
            "DELETE FROM case_messages WHERE chat_id = ?",
            "DELETE FROM guesses WHERE telegram_id = ?",
        )
        for one in changes:
            self.session.write(one, alias)

    def _wish(self, row: Row) -> Wish:
        return Wish(
            id=row["id"],
            person_id=row["person_id"],
            account=None if row["account"] is None else self.session.real(row["account"]),
            asked_at=moment(row["asked_at"]),
            gone=row["gone_at"] is not None,
            language=row["language"],
        )
