"""What is held about somebody as a resident: the next dose, places, visits; a part of `held`."""

from storage.account.whose import OF_RESIDENTS, OTHERS, REMINDERS, RIGHT, ROW, Held

OUTREACH = (
    Held("reminders", "person_id = ?", "facts due_on state agreed_at", {"id person_id": ROW}),
    Held(
        "reminder_waits", f"reminder_id IN ({REMINDERS})", "visit_id until", {"reminder_id": ROW}
    ),
    Held(
        "residents",
        "person_id = ? OR carer_id = ?",
        "id facts born kelurahan_id rw rt source state dose due_on told told_at created_at"
        " changed_at listed_at",
        {
            "person_id carer_id": ROW,
            "phone_hash listed_as listed called_hash compared": "only to know it again",
        },
    ),
    Held(
        "duplicates",
        "one_id IN (SELECT id FROM residents WHERE person_id = ? OR carer_id = ?)"
        " OR other_id IN (SELECT id FROM residents WHERE person_id = ? OR carer_id = ?)",
        "state",
        {"id": ROW, "one_id other_id": OTHERS},
    ),
    Held(
        "invitations", OF_RESIDENTS, "tries made_at used_at", {"hash": RIGHT, "resident_id": ROW}
    ),
    Held(
        "campaign_messages",
        OF_RESIDENTS,
        "dose due_on number send_at state answered booked vaccinated stopped",
        {"id campaign_id resident_id": ROW},
    ),
    Held(
        "field_tasks",
        OF_RESIDENTS,
        "kind area state result taken_at ended_at again_at",
        {"id house resident_id": ROW, "person_id until": OTHERS, "facts": "how it was before"},
    ),
    Held(
        "bookings",
        "person_id = ?",
        "id hour state kelurahan_id facts booked_at changed_at token care",
        {"person_id resident_id clinic_id seat step": ROW, "noted_by": OTHERS},
    ),
)
