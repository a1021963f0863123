"""A visit as a row, and a row as a visit."""

from datetime import date
from typing import Any

from bot.domain.cases.random_checks import Finding
from bot.domain.colour import Colour
from bot.domain.visits import Checkout, Visit, VisitKind
from storage.sealing import Seal
from storage.sqlite import Row
from storage.times import day_maybe, moment, moment_maybe, stamp, stamp_maybe

FACTS, PURPOSE = "visits.facts", "visits.purpose"


def health_of(visit: Visit, number: int, seal: Seal) -> dict[str, Any]:
    """Return the columns that change with what is known of the visitor's health."""
    facts = {
        "declared": visit.declared,
        "reasons": visit.reasons,
        "ends_on": visit.ends_on and visit.ends_on.isoformat(),
        "elsewhere": visit.elsewhere,
        "answers": visit.answers,
    }
    return {
        "colour": visit.colour,
        "verified": int(visit.verified),
        "facts": seal.seal(facts, FACTS, number),
    }


def fields_of(visit: Visit, number: int, seal: Seal) -> dict[str, Any]:
    """Return what is stored of a new visit with this id, by the names of the columns."""
    return {
        "id": number,
        "talk_id": visit.talk_id,
        "person_id": visit.person_id,
        "office_id": visit.office_id,
        "door_id": visit.door_id,
        "registered_by": visit.registered_by,
        "day": visit.day.isoformat(),
        "checkin_at": stamp(visit.checkin_at),
        **health_of(visit, number, seal),
        "version": visit.version,
        "code": visit.code,
        "checkout_due_at": stamp(visit.checkout_due_at),
        "took_seconds": visit.took_seconds,
        "kind": visit.kind,
        "purpose": seal.seal_maybe(visit.purpose, PURPOSE, number),
        "random_check": visit.random_check,
        "entered_at": stamp_maybe(visit.entered_at),
    }


def visit_of(row: Row, seal: Seal) -> Visit:
    """Return a visit, from all of its row's columns and whether its case is quiet."""
    facts = seal.open(row["facts"], FACTS, row["id"])
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
        declared=Colour(facts["declared"]),
        reasons=tuple(facts["reasons"]),
        ends_on=day_maybe(facts["ends_on"]),
        version=row["version"],
        answers=facts["answers"],
        code=row["code"],
        checkout_due_at=moment(row["checkout_due_at"]),
        checkout_at=moment_maybe(row["checkout_at"]),
        checkout_kind=Checkout(row["checkout_kind"]) if row["checkout_kind"] else None,
        took_seconds=row["took_seconds"],
        kind=VisitKind(row["kind"]),
        purpose=seal.open_maybe(row["purpose"], PURPOSE, row["id"]),
        entered_at=moment_maybe(row["entered_at"]),
        elsewhere=Colour(facts["elsewhere"]) if facts["elsewhere"] else None,
        random_check=Finding(row["random_check"]) if row["random_check"] else None,
        found_by=row["found_by"],
        quiet=bool(row["quiet"]),
    )
