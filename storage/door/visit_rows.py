"""A visit as a row, and a row as a visit."""

from datetime import date
from typing import Any

from bot.domain.cases.random_checks import Finding
from bot.domain.colour import Colour
from bot.domain.visits import Checkout, Visit, VisitKind
from storage.sealing import Seal
from storage.sqlite import Row
from storage.times import day_maybe, moment, moment_maybe, stamp, stamp_maybe


def fields_of(visit: Visit, seal: Seal) -> dict[str, Any]:
    """Return what is stored of a new visit, by the names of the columns."""
    return {
        "talk_id": visit.talk_id,
        "person_id": visit.person_id,
        "office_id": visit.office_id,
        "door_id": visit.door_id,
        "registered_by": visit.registered_by,
        "day": visit.day.isoformat(),
        "checkin_at": stamp(visit.checkin_at),
        "colour": visit.colour,
        "declared": visit.declared,
        "reasons": " ".join(visit.reasons),
        "ends_on": visit.ends_on.isoformat() if visit.ends_on else None,
        "version": visit.version,
        "answers": seal.seal(visit.answers),
        "code": visit.code,
        "checkout_due_at": stamp(visit.checkout_due_at),
        "took_seconds": visit.took_seconds,
        "kind": visit.kind,
        "purpose": seal.seal_maybe(visit.purpose),
        "random_check": visit.random_check,
        "entered_at": stamp_maybe(visit.entered_at),
    }


def visit_of(row: Row, seal: Seal) -> Visit:
    """Return a visit, from all of its row's columns and whether its case is quiet."""
    return Visit(
        id=row["id"],
        talk_id=row["talk_id"],
        person_id=row["person_id"],
        office_id=row["office_id"],
        door_id=row["door_id"],
        registered_by=row["registered_by"],
        day=date.fromisoformat(row["day"]),
        checkin_at=moment(row["checkin_at"]),
        colour=Colour(row["colour"]),
        declared=Colour(row["declared"]),
        reasons=tuple(row["reasons"].split()),
        ends_on=day_maybe(row["ends_on"]),
        version=row["version"],
        answers=seal.open(row["answers"]),
        code=row["code"],
        checkout_due_at=moment(row["checkout_due_at"]),
        checkout_at=moment_maybe(row["checkout_at"]),
        checkout_kind=Checkout(row["checkout_kind"]) if row["checkout_kind"] else None,
        took_seconds=row["took_seconds"],
        kind=VisitKind(row["kind"]),
        purpose=seal.open_maybe(row["purpose"]),
        entered_at=moment_maybe(row["entered_at"]),
        elsewhere=Colour(row["elsewhere"]) if row["elsewhere"] else None,
        random_check=Finding(row["random_check"]) if row["random_check"] else None,
        found_by=row["found_by"],
        quiet=bool(row["quiet"]),
    )
