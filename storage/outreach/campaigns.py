"""Campaigns, and each of their messages as a row before it is sent."""

from datetime import date, datetime

from bot.domain.outreach.campaigns import (
    CALLED_FOR,
    Campaign,
    Planned,
    Progress,
    RwProgress,
    Whom,
)
from storage.gateway import Gateway
from storage.outreach.sweep_lists import (
    BLACK,
    PLACE,
    UNANSWERED,
    WANTED,
    asked_since,
    unanswered,
    wanted,
)
from storage.sqlite import Row
from storage.times import day_maybe, moment, moment_maybe, stamp


class Campaigns(Gateway):
    """At most one of a place is not ended."""

    async def add(self, one: Campaign, now: datetime) -> int | None:
        """Store a campaign that runs; None if the place has one."""
        row = {
            "kelurahan_id": one.kelurahan_id,
            "dose": one.dose,
            "offset_days": one.offset_days,
            "hour": one.hour,
            "words": "waiting",  # there is one wording
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
            f" / count(*) OVER () {WANTED} ON CONFLICT (resident_id, dose, due_on, number)"
            " DO NOTHING",
            one.id,
            stamp(now),
            seconds,
            *wanted(one, today, now),
        )
        self.session.write(
            "UPDATE campaigns SET planned_on = ? WHERE id = ?", today.isoformat(), one.id
        )

    def _give_up(self, one: Campaign, today: date, now: datetime) -> None:
        moved = "listed_at = ?, changed_at = ?"
        self.session.write(
            "UPDATE residents SET state = CASE WHEN phone_hash IS NULL THEN 'visit' ELSE 'call'"
            f" END, {moved} WHERE id IN (SELECT r.id FROM residents AS r WHERE {UNANSWERED})",
            stamp(now),
            stamp(now),
            *unanswered(one, today, now),
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

    async def sent_to(self, resident_id: int) -> list[datetime]:
        """Return when each message to somebody went, as far as they are kept."""
        rows = await self.session.rows(
            "SELECT send_at FROM campaign_messages WHERE resident_id = ? AND state = 'promised'",
            resident_id,
        )
        return [moment(row["send_at"]) for row in rows]

    async def is_black(self, person_id: int) -> bool:
        """Tell whether somebody is being handled as black."""
        return bool(
            await self.session.value(
                f"SELECT 1 FROM people AS p WHERE p.id = ? AND {BLACK}", person_id
            )
        )

    async def has_place(self, resident_id: int, today: date) -> bool:
        """Tell whether a resident has a place at a clinic, as far as is known."""
        placed = f"SELECT 1 FROM residents AS r WHERE r.id = ? AND {PLACE}"
        return bool(await self.session.value(placed, resident_id, asked_since(today)))

    async def whom(self, one: Campaign, today: date, now: datetime) -> Whom:
        """Return whom a campaign would reach today, as counts."""
        told = await self.session.value(f"SELECT count(*) {WANTED}", *wanted(one, today, now))
        lists = await self.session.row(
            "SELECT count(*) FILTER (WHERE r.phone_hash IS NOT NULL) AS to_call,"
            " count(*) FILTER (WHERE r.phone_hash IS NULL) AS to_visit"
            f" FROM residents AS r WHERE {UNANSWERED}",
            *unanswered(one, today, now),
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

    async def progress_in(self, kelurahan_id: int, today: date) -> list[RwProgress]:
        """Return how far the sweep is in a kelurahan, by RW."""
        rows = await self.session.rows(
            "SELECT rw, count(*) AS residents,"
            " count(*) FILTER (WHERE due_on <= ? AND state NOT IN ('done', 'stopped', 'gone'))"
            " AS due, count(*) FILTER (WHERE state = 'call') AS to_call,"
            " count(*) FILTER (WHERE state = 'visit') AS to_visit,"
            " count(*) FILTER (WHERE state = 'done') AS done,"
            " count(*) FILTER (WHERE state = 'gone') AS gone"
            " FROM residents WHERE kelurahan_id = ? GROUP BY rw ORDER BY coalesce(rw, 0)",
            today.isoformat(),
            kelurahan_id,
        )
        return [RwProgress(**dict(row)) for row in rows]

    def purge(self, before: datetime) -> None:
        """Forget messages that were to go before a moment, and what ended without any left."""
        self.session.write("DELETE FROM campaign_messages WHERE send_at < ?", stamp(before))
        self.session.write(
            "DELETE FROM campaigns WHERE state = 'ended' AND made_at < ? AND NOT EXISTS"
            " (SELECT 1 FROM campaign_messages AS m WHERE m.campaign_id = campaigns.id)",
            stamp(before),
        )


def _campaign(row: Row) -> Campaign:
    return Campaign(
        id=row["id"],
        state=row["state"],
        kelurahan_id=row["kelurahan_id"],
        dose=row["dose"],
        offset_days=row["offset_days"],
        hour=row["hour"],
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
