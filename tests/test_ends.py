"""Every row that names somebody has an end; then nothing says that they were ever here."""

import pytest

from bot.services.retention import AUDITED
from tests.storage.columns import PEOPLE, names
from tests.telegram import World

WHO = "(SELECT max(id) FROM people)"
NOW = "(SELECT max(created_at) FROM people)"
GONE_WITH_THE_VISIT = {  # tests/test_nothing_left.py
    *("case_events.person_id", "cases.claimed_by", "cases.closed_by", "cases.person_id"),
    "exposed.person_id",
    *("rollcall_entries.found_by", "verifications.person_id", "verifications.seen_by"),
    *("visits.found_by", "visits.person_id", "visits.registered_by"),
}
ENDED = f"{NOW}, 1, {NOW}"
ROWS = {  # what names somebody, and in which columns
    "people": ("people.id", ""),
    "a wish that was refused": (
        "roles.person_id roles.decided_by",
        "INSERT INTO roles (person_id, role, office_id, state, requested_at, decided_by,"
        f" decided_at, refusals, refused_at) VALUES ({WHO}, 'officer', 1, 'removed', {NOW},"
        f" {WHO}, {ENDED})",
    ),
    "a wish nobody decided on": (
        "roles.person_id",
        "INSERT INTO roles (person_id, role, office_id, state, requested_at)"
        f" VALUES ({WHO}, 'officer', 1, 'requested', {NOW})",
    ),
    "an officer who was removed": (
        "roles.person_id roles.ended_by",
        "INSERT INTO roles (person_id, role, office_id, state, requested_at, decided_at,"
        f" ended_by, ended_at) VALUES ({WHO}, 'officer', 1, 'removed', {NOW}, {NOW},"
        f" {WHO}, {NOW})",
    ),
    "who bound a group": (
        "groups.bound_by",
        "INSERT INTO groups (chat_id, kind, area, bound_by, bound_at)"
        f" VALUES (-77, 'field', 'RW 9', {WHO}, {NOW})",
    ),
    "a link nobody opened": (
        "tokens.person_id tokens.made_by",
        "INSERT INTO tokens (hash, kind, role, office_id, person_id, made_by, expires_at)"
        f" VALUES (x'01', 'duty', 'officer', 1, {WHO}, {WHO}, {NOW} + 3600)",
    ),
    "a wish to be erased": (
        "erasures.person_id",
        f"INSERT INTO erasures (person_id, asked_at) VALUES ({WHO}, {NOW})",
    ),
    "a reminder that was told": (
        "reminders.person_id",
        "INSERT INTO reminders (person_id, due_on, state, agreed_at)"
        f" VALUES ({WHO}, '2021-11-08', 'told', {NOW})",
    ),
    "a place at a clinic": (
        "bookings.person_id bookings.noted_by",
        "INSERT INTO clinics (office_id, place, day, opens, closes, vaccine, quota)"
        " VALUES (1, 'Balai', '2021-11-08', '08:00', '12:00', 'sinovac', 1);"
        "INSERT INTO bookings (clinic_id, person_id, noted_by, token, hour, seat, state,"
        f" booked_at, changed_at) SELECT id, {WHO}, {WHO}, 'b', '08:00', 1, 'vaccinated', {NOW},"
        f" {NOW} FROM clinics",
    ),
    "a resident who has had all doses": (
        "residents.person_id residents.carer_id",
        "INSERT INTO residents (person_id, carer_id, facts, source, state, created_at, changed_at)"
        f" VALUES ({WHO}, {WHO}, x'01', 'self', 'done', {NOW}, {NOW})",
    ),
    "a visit to a home": (
        "field_tasks.person_id",
        "INSERT INTO residents (facts, source, state, created_at, changed_at)"
        f" VALUES (x'01', 'list', 'visit', {NOW}, {NOW});"
        "INSERT INTO field_tasks (kind, area, house, resident_id, person_id, state, result,"
        f" taken_at, until, ended_at) SELECT 'visits', 'RW 9', id, id, {WHO}, 'done', 'absent',"
        f" {NOW}, {NOW}, {NOW} FROM residents",
    ),
    "a shift": (
        "shifts.person_id",
        "INSERT INTO shifts (person_id, office_id, began_at, ended_at)"
        f" VALUES ({WHO}, 1, {NOW}, {NOW})",
    ),
    "a file of slips": (
        "slip_batches.made_by",
        f"INSERT INTO slip_batches (office_id, made_by, made_at) VALUES (1, {WHO}, {NOW})",
    ),
    "a slip": (
        "slips.used_by",
        "INSERT INTO slips (batch_id, office_id, number, used_by, used_at)"
        f" VALUES (1, 1, '0412', {WHO}, {NOW})",
    ),
    "a drill": (
        "drills.started_by drills.claimed_by drills.closed_by",
        "INSERT INTO drills (office_id, chat_id, colour, started_by, started_at, claimed_by,"
        " claimed_at, closed_by, closed_at, outcome, state) VALUES (1, -1, 'red',"
        f" {WHO}, {NOW}, {WHO}, {NOW}, {WHO}, {NOW}, 'left', 'closed')",
    ),
    "a roll call": (
        "rollcalls.started_by rollcalls.asked_by rollcalls.ended_by",
        "INSERT INTO rollcalls (office_id, started_by, started_at, asked_by, asked_at, ended_by,"
        f" ended_at) VALUES (1, {WHO}, {NOW}, {WHO}, {NOW}, {WHO}, {NOW})",
    ),
    "a poster that hangs": (
        "poster_proofs.person_id",
        "INSERT INTO poster_proofs (door_id, token, person_id, asked_at, photo, photo_at,"
        f" scanned_at, proved_at) SELECT door_id, token, {WHO}, {NOW}, x'01', {NOW}, {NOW}, {NOW}"
        " FROM door_tokens LIMIT 1",
    ),
    "a count at the door": (
        "tallies.counted_by",
        "INSERT INTO tallies (office_id, door_id, counted_by, started_at, ends_at)"
        f" VALUES (1, 1, {WHO}, {NOW}, {NOW} + 900)",
    ),
    "an instruction that was sent": (
        "instructions.written_by",
        "INSERT INTO instructions (written_by, content, made_at, sent_at)"
        f" VALUES ({WHO}, x'01', {NOW}, {NOW})",
    ),
    "a list that was sent": (
        "sent_lists.sent_by",
        "INSERT INTO sent_lists (sent_by, stage, since, kind, content)"
        f" VALUES ({WHO}, 'shown', {NOW}, 'offices', x'01')",
    ),
    "an instruction that somebody read": (
        "instruction_copies.read_by",
        "INSERT INTO instructions (content, made_at, sent_at)"
        f" VALUES (x'01', {NOW}, {NOW});"
        "INSERT INTO instruction_copies (instruction_id, office_id, read_by, read_at)"
        f" SELECT max(id), 1, {WHO}, {NOW} FROM instructions",
    ),
    "a positive that was confirmed": (
        "exposures.person_id exposures.reported_by exposures.released_by exposures.withdrawn_by",
        "INSERT INTO exposures (person_id, reported_by, reported_at, released_by, released_at,"
        f" withdrawn_by, withdrawn_at) VALUES ({WHO}, {WHO}, {NOW}, 0, {NOW}, {WHO}, {NOW})",
    ),
    "a deed": (
        "audit.person_id",
        "INSERT INTO audit (at, person_id, action, subject)"
        f" VALUES ({NOW}, {WHO}, 'read-case', 'case:1')",
    ),
}


def test_every_column_that_names_somebody_has_an_end() -> None:
    ended = {column for columns, _ in ROWS.values() for column in columns.split()}
    assert ended | GONE_WITH_THE_VISIT == set(names(PEOPLE))


@pytest.mark.parametrize("what", ROWS)
async def test_what_names_somebody_ends(world: World, what: str) -> None:
    columns, insert = ROWS[what]
    someone = world.newcomer("Sekar")
    await someone.starts()
    [(who,)] = await world.ask(f"SELECT {WHO}")
    async with world.transaction() as services:
        if what == "a slip":
            services.tx.write(ROWS["a file of slips"][1])
        for one in filter(None, insert.split(";")):
            services.tx.write(one)
    for days in (29, 2, 1, *((AUDITED.days - 30,) if what == "a deed" else ())):
        await world.waits(days=days)
        await world.waits(minutes=5)
    for column in columns.split():
        table, name = column.split(".")
        assert await world.ask(f"SELECT 1 FROM {table} WHERE {name} = ?", who) == [], column
    assert await world.bot.database.reading.people.of_telegram(someone.id) is None
