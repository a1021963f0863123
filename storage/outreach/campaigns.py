"""Campaigns, and each of their messages as a row before it is sent."""

from datetime import date, datetime
from typing import Any

from bot.domain.outreach.bookings import ASKED_UNTIL
from bot.domain.outreach.campaigns import (
    APART,
    BLOCKED_FOR,
    CALLED_FOR,
    Campaign,
    Planned,
    Progress,
    Whom,
)
from storage.gateway import Gateway
from storage.sqlite import Row
from storage.times import day_maybe, moment_maybe, stamp

_IN_SCOPE = (
    "r.due_on <= ? AND r.dose = coalesce(?, r.dose)"
    " AND coalesce(r.kelurahan_id, 0) = coalesce(?, r.kelurahan_id, 0)"
)
_TOLD_TO = "p.id = coalesce(r.person_id, r.carer_id)"
_BLACK = (
    "EXISTS (SELECT 1 FROM cases AS c WHERE c.person_id = p.id"
    " AND c.colour = 'black' AND c.state <> 'closed')"
)
_PLACE = (  # one that is to come, or of which they are being asked whether they were there
    "EXISTS (SELECT 1 FROM bookings AS b JOIN clinics AS c ON c.id = b.clinic_id"
    " WHERE b.person_id = {person} AND b.state = 'booked' AND c.day >= ?)"
)
_HAS_PLACE = _PLACE.format(person="r.person_id")
_REMINDER = (
    "EXISTS (SELECT 1 FROM reminders AS m WHERE m.person_id = r.person_id AND m.state = 'waiting')"
)
_WANTED = (  # who is told today; a reminder that is to come of itself is not repeated
    f"FROM residents AS r JOIN people AS p ON {_TOLD_TO}"
    f" WHERE r.state IN ('waiting', 'told') AND {_IN_SCOPE} AND r.told < ?"
    " AND coalesce(r.told_at, 0) <= ? AND p.telegram_id IS NOT NULL AND p.reachable = 1"
    " AND p.stopped_at IS NULL"
    f" AND NOT {_BLACK} AND NOT {_REMINDER} AND NOT {_HAS_PLACE}"
)
_UNANSWERED = (  # who heard all there is to hear, or whom the bot cannot reach
    f"r.state IN ('waiting', 'told') AND {_IN_SCOPE}"
    f" AND ((r.told >= ? AND coalesce(r.told_at, 0) <= ? AND NOT {_REMINDER})"
    " OR coalesce(r.person_id, r.carer_id) IS NULL"
    f" OR EXISTS (SELECT 1 FROM people AS p WHERE {_TOLD_TO} AND p.stopped_at IS NULL"
    " AND (p.reachable = 0 OR p.telegram_id IS NULL) AND r.due_on <= ?))"
    f" AND NOT EXISTS (SELECT 1 FROM people AS p WHERE {_TOLD_TO}"
    f" AND (p.stopped_at IS NOT NULL OR {_BLACK})) AND NOT {_HAS_PLACE}"
)


class Campaigns(Gateway):
    """At most one of a place is not ended."""

    async def add(self, one: Campaign, now: datetime) -> int | None:
        """Store a campaign that runs; None if the place has one."""
        row = {
            "kelurahan_id": one.kelurahan_id,
            "dose": one.dose,
            "offset_days": one.offset_days,
            "hour": one.hour,
            "words": one.words,
            "most": one.most,
            "state": "running",
            "made_at": stamp(now),
        }
        made = await self.session.new_row("campaigns", row, "ON CONFLICT DO NOTHING")
        return None if made is None else int(made["id"])

    async def get(self, campaign_id: int) -> Campaign | None:
        """Return a campaign, or None."""
        row = await self.session.row("SELECT * FROM campaigns WHERE id = ?", campaign_id)
        return None if row is None else _campaign(row)

    async def all(self) -> list[Campaign]:
        """Return those that are not ended, oldest first."""
        rows = await self.session.rows(
            "SELECT * FROM campaigns WHERE state <> 'ended' ORDER BY id"
        )
        return [_campaign(row) for row in rows]

    def become(self, campaign_id: int, state: str) -> None:
        """Let it run, pause or end; what is planned and not promised is planned anew."""
        self.session.write("UPDATE campaigns SET state = ? WHERE id = ?", state, campaign_id)
        self.unplan(campaign_id)

    def unplan(self, campaign_id: int) -> None:
        """Forget what is planned and not promised."""
        self.session.write(
            "DELETE FROM campaign_messages WHERE campaign_id = ? AND state = 'planned'",
            campaign_id,
        )
        self.session.write("UPDATE campaigns SET planned_on = NULL WHERE id = ?", campaign_id)

    def plan(self, one: Campaign, today: date, now: datetime, until: datetime) -> None:
        """Plan a day's messages evenly, the longest due first; the silent go on a list."""
        self._give_up(one, today, now)
        seconds = max(int((until - now).total_seconds()), 1)
        self.session.write(
            "INSERT INTO campaign_messages"
            " (campaign_id, resident_id, dose, due_on, number, send_at)"
            " SELECT CAST(? AS BIGINT), r.id, r.dose, r.due_on, r.told + 1, CAST(? AS BIGINT)"
            " + (row_number() OVER (ORDER BY r.due_on, r.id) - 1) * CAST(? AS BIGINT)"
            f" / count(*) OVER () {_WANTED} ON CONFLICT (resident_id, dose, due_on, number)"
            " DO NOTHING",
            one.id,
            stamp(now),
            seconds,
            *_wanted(one, today, now),
        )
        self.session.write(
            "UPDATE campaigns SET planned_on = ? WHERE id = ?", today.isoformat(), one.id
        )

    def _give_up(self, one: Campaign, today: date, now: datetime) -> None:
        moved = "listed_at = ?, changed_at = ?"
        self.session.write(
            "UPDATE residents SET state = CASE WHEN phone_hash IS NULL THEN 'visit' ELSE 'call'"
            f" END, {moved} WHERE id IN (SELECT r.id FROM residents AS r WHERE {_UNANSWERED})",
            stamp(now),
            stamp(now),
            *_unanswered(one, today, now),
        )
        self.session.write(
            f"UPDATE residents SET state = 'visit', {moved} WHERE state = 'call'"
            " AND listed_at <= ? AND coalesce(kelurahan_id, 0) = coalesce(?, kelurahan_id, 0)",
            stamp(now),
            stamp(now),
            stamp(now - CALLED_FOR),
            one.kelurahan_id,
        )

    async def due(self, campaign_id: int, now: datetime, limit: int) -> list[Planned]:
        """Return which planned messages are to go now."""
        rows = await self.session.rows(
            "SELECT * FROM campaign_messages WHERE campaign_id = ? AND state = 'planned'"
            " AND send_at <= ? ORDER BY send_at, id LIMIT ?",
            campaign_id,
            stamp(now),
            limit,
        )
        return [_planned(row) for row in rows]

    async def next_at(self, campaign_id: int) -> datetime | None:
        """Return when the next planned message is to go."""
        found = await self.session.value(
            "SELECT min(send_at) FROM campaign_messages WHERE campaign_id = ?"
            " AND state = 'planned'",
            campaign_id,
        )
        return moment_maybe(found)

    async def message(self, message_id: int) -> Planned | None:
        """Return a message, or None if it is taken back."""
        row = await self.session.row("SELECT * FROM campaign_messages WHERE id = ?", message_id)
        return None if row is None else _planned(row)

    def promise(self, message_id: int) -> None:
        """Note that a message is promised: from now on it counts as told."""
        self.session.write(
            "UPDATE campaign_messages SET state = 'promised' WHERE id = ?", message_id
        )

    def take_back(self, message_id: int) -> None:
        """Forget a message that was not sent."""
        self.session.write("DELETE FROM campaign_messages WHERE id = ?", message_id)

    async def is_black(self, person_id: int) -> bool:
        """Tell whether somebody is being handled as black."""
        return bool(
            await self.session.value(
                f"SELECT 1 FROM people AS p WHERE p.id = ? AND {_BLACK}", person_id
            )
        )

    async def has_place(self, person_id: int, today: date) -> bool:
        """Tell whether somebody has a place at a clinic, as far as is known."""
        placed = _PLACE.format(person="?")
        return bool(await self.session.value(f"SELECT {placed}", person_id, _asked_since(today)))

    async def whom(self, one: Campaign, today: date, now: datetime) -> Whom:
        """Return whom a campaign would reach today, as counts."""
        told = await self.session.value(f"SELECT count(*) {_WANTED}", *_wanted(one, today, now))
        lists = await self.session.row(
            "SELECT count(*) FILTER (WHERE r.phone_hash IS NOT NULL) AS to_call,"
            " count(*) FILTER (WHERE r.phone_hash IS NULL) AS to_visit"
            f" FROM residents AS r WHERE {_UNANSWERED}",
            *_unanswered(one, today, now),
        )
        later = await self.session.value(
            "SELECT count(*) FROM residents AS r WHERE r.state IN ('waiting', 'told')"
            " AND r.due_on > ? AND coalesce(r.kelurahan_id, 0) = coalesce(?, r.kelurahan_id, 0)",
            today.isoformat(),
            one.kelurahan_id,
        )
        assert lists is not None
        return Whom(int(told), int(lists["to_call"]), int(lists["to_visit"]), int(later))

    async def progress(self, today: date) -> list[Progress]:
        """Return how far the sweep is, by kelurahan."""
        rows = await self.session.rows(
            "SELECT kelurahan_id, count(*) AS residents,"
            " count(*) FILTER (WHERE due_on <= ? AND state NOT IN ('done', 'stopped', 'gone'))"
            " AS due, count(*) FILTER (WHERE told > 0) AS told,"
            " count(*) FILTER (WHERE state = 'call') AS to_call,"
            " count(*) FILTER (WHERE state = 'visit') AS to_visit,"
            " count(*) FILTER (WHERE state = 'done') AS done,"
            " count(*) FILTER (WHERE state = 'stopped') AS stopped"
            " FROM residents GROUP BY kelurahan_id ORDER BY kelurahan_id",
            today.isoformat(),
        )
        return [Progress(**dict(row)) for row in rows]

    def purge(self, before: datetime) -> None:
        """Forget messages that were to go before a moment."""
        self.session.write("DELETE FROM campaign_messages WHERE send_at < ?", stamp(before))


def _scope(one: Campaign, today: date) -> tuple[Any, ...]:
    due_on = date.fromordinal(today.toordinal() - one.offset_days)
    return due_on.isoformat(), one.dose, one.kelurahan_id


def _wanted(one: Campaign, today: date, now: datetime) -> tuple[Any, ...]:
    return *_told_most(one, today, now), _asked_since(today)


def _told_most(one: Campaign, today: date, now: datetime) -> tuple[Any, ...]:
    return *_scope(one, today), one.most, stamp(now - APART)


def _asked_since(today: date) -> str:
    return (today - ASKED_UNTIL).isoformat()


def _unanswered(one: Campaign, today: date, now: datetime) -> tuple[Any, ...]:
    blocked = (today - BLOCKED_FOR).isoformat()
    return *_told_most(one, today, now), blocked, _asked_since(today)


def _campaign(row: Row) -> Campaign:
    return Campaign(
        id=row["id"],
        state=row["state"],
        kelurahan_id=row["kelurahan_id"],
        dose=row["dose"],
        offset_days=row["offset_days"],
        hour=row["hour"],
        words=row["words"],
        most=row["most"],
        planned_on=day_maybe(row["planned_on"]),
    )


def _planned(row: Row) -> Planned:
    return Planned(
        id=row["id"],
        campaign_id=row["campaign_id"],
        resident_id=row["resident_id"],
        dose=row["dose"],
        due_on=date.fromisoformat(row["due_on"]),
        number=row["number"],
        promised=row["state"] == "promised",
    )
