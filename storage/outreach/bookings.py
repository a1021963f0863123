"""Bookings as rows: a place belongs to one of them, and somebody has one at a time."""

from collections.abc import Mapping
from datetime import date, datetime, time
from typing import Any

from bot.domain.outreach.bookings import Booking, State
from storage.gateway import Gateway
from storage.outreach.clinics import CLOCK
from storage.sqlite import Row
from storage.times import moment, stamp

FACTS = "bookings.facts"
_PAST = "clinic_id IN (SELECT id FROM clinics WHERE day < ?)"


class Bookings(Gateway):
    """What is left of one in the end is a count: of which clinic, and what became of it."""

    async def get(self, booking_id: int) -> Booking | None:
        """Return a booking, or None if it is gone."""
        return self._maybe(
            await self.session.row("SELECT * FROM bookings WHERE id = ?", booking_id)
        )

    async def of_token(self, token: str) -> Booking | None:
        """Return the booking a QR code belongs to, or None."""
        return self._maybe(await self.session.row("SELECT * FROM bookings WHERE token = ?", token))

    async def live_of(self, person_id: int) -> Booking | None:
        """Return the place somebody has now for themselves, or None."""
        return self._maybe(
            await self.session.row(
                "SELECT * FROM bookings WHERE person_id = ? AND state = 'booked' AND care = 0",
                person_id,
            )
        )

    async def live_in_care(self, resident_id: int) -> Booking | None:
        """Return the place that somebody has now for a resident in their care, or None."""
        return self._maybe(
            await self.session.row(
                "SELECT * FROM bookings WHERE resident_id = ? AND state = 'booked' AND care = 1",
                resident_id,
            )
        )

    async def at(self, clinic_id: int) -> list[Booking]:
        """Return all bookings of a clinic but the cancelled, by the hour and as they came."""
        rows = await self.session.rows(
            "SELECT * FROM bookings WHERE clinic_id = ? AND state <> 'cancelled'"
            " ORDER BY hour, id",
            clinic_id,
        )
        return [self._booking(row) for row in rows]

    async def free_seat(self, clinic_id: int) -> int:
        """Return the lowest number of a place that nobody has."""
        rows = await self.session.rows(
            "SELECT seat FROM bookings WHERE clinic_id = ? AND seat IS NOT NULL", clinic_id
        )
        taken = {row["seat"] for row in rows}
        return next(seat for seat in range(1, len(taken) + 2) if seat not in taken)

    def add(
        self,
        clinic_id: int,
        *,
        person_id: int | None,
        resident_id: int | None = None,
        token: str | None,
        hour: time,
        seat: int | None,
        state: State,
        kelurahan_id: int | None,
        now: datetime,
        facts: Mapping[str, Any] | None = None,
        noted_by: int | None = None,
        care: bool = False,
    ) -> int:
        """Give somebody a place, or note a walk-in; return its id."""
        number = self.session.reserve("bookings")
        row = {
            "id": number,
            "clinic_id": clinic_id,
            "person_id": person_id,
            "resident_id": resident_id,
            "token": token,
            "hour": hour.strftime(CLOCK),
            "seat": seat,
            "state": state,
            "kelurahan_id": kelurahan_id,
            "facts": self.session.seal.seal_maybe(facts or None, FACTS, number),
            "booked_at": stamp(now),
            "changed_at": stamp(now),
            "noted_by": noted_by,
            "care": int(care),
        }
        self.session.insert("bookings", row)
        return number

    def become(
        self,
        booking: Booking,
        state: State,
        now: datetime,
        *,
        facts: Mapping[str, Any] | None = None,
        by: int | None = None,
    ) -> None:
        """Note what became of a booking; a cancelled one keeps no place."""
        self.session.write(
            "UPDATE bookings SET state = ?, seat = ?, facts = ?, noted_by = ?, changed_at = ?"
            " WHERE id = ?",
            state,
            None if state is State.CANCELLED else booking.seat,
            self.session.seal.seal_maybe(facts or None, FACTS, booking.id),
            by,
            stamp(now),
            booking.id,
        )

    def said(self, booking_id: int, step: int) -> None:
        """Note how many of the messages about a booking were promised or are past."""
        self.session.write("UPDATE bookings SET step = ? WHERE id = ?", step, booking_id)

    def belongs_to(self, booking_id: int, person_id: int, *, care: bool) -> None:
        """Let a place be somebody's, or that of who is in their care."""
        self.session.write(
            "UPDATE bookings SET person_id = ?, care = ? WHERE id = ?",
            person_id,
            int(care),
            booking_id,
        )

    def comes(self, booking_id: int, at: time) -> None:
        """Let somebody come at another hour: the clinic's have changed."""
        self.session.write(
            "UPDATE bookings SET hour = ?, step = 0 WHERE id = ?",
            at.strftime(CLOCK),
            booking_id,
        )

    def delete(self, booking_id: int) -> None:
        """Take back a walk-in."""
        self.session.write("DELETE FROM bookings WHERE id = ?", booking_id)

    def leave(self, person_id: int, today: date) -> None:
        """Free what somebody has, and forget whose the others were; the counts stay.

        Of a day that is past nothing is free any more: nobody noted that they came.
        """
        self.session.write(
            "DELETE FROM timers WHERE kind = 'booking' AND subject_id IN"
            " (SELECT id FROM bookings WHERE person_id = ?)",
            person_id,
        )
        self.session.write(
            "UPDATE bookings SET state = 'absent'"
            f" WHERE state = 'booked' AND person_id = ? AND {_PAST}",
            person_id,
            today.isoformat(),
        )
        self.session.write(
            "UPDATE bookings SET person_id = NULL, resident_id = NULL, token = NULL, facts = NULL,"
            " seat = CASE WHEN state = 'booked' THEN NULL ELSE seat END,"
            " state = CASE WHEN state = 'booked' THEN 'cancelled' ELSE state END"
            " WHERE person_id = ?",
            person_id,
        )

    def purge(self, before: date) -> None:
        """Forget whose the bookings of clinics before a day were; the counts stay."""
        self.session.write(
            "UPDATE bookings SET person_id = NULL, resident_id = NULL, noted_by = NULL,"
            f" token = NULL, facts = NULL WHERE {_PAST}"
            " AND (person_id IS NOT NULL OR noted_by IS NOT NULL OR token IS NOT NULL)",
            before.isoformat(),
        )
        self.session.write(
            f"UPDATE bookings SET state = 'absent' WHERE state = 'booked' AND {_PAST}",
            before.isoformat(),
        )

    def _maybe(self, row: Row | None) -> Booking | None:
        return None if row is None else self._booking(row)

    def _booking(self, row: Row) -> Booking:
        return Booking(
            id=row["id"],
            clinic_id=row["clinic_id"],
            person_id=row["person_id"],
            resident_id=row["resident_id"],
            hour=time.fromisoformat(row["hour"]),
            seat=row["seat"],
            state=State(row["state"]),
            booked_at=moment(row["booked_at"]),
            token=row["token"],
            step=row["step"],
            facts=self.session.seal.open_or_none(row["facts"], FACTS, row["id"]) or {},
            care=bool(row["care"]),
        )
