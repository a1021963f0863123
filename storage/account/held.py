"""Every table that holds something about a person: which rows are theirs, which columns they get.

This is the one list behind `/dataku`; a table about people that is missing here fails a test.
"""

from storage.account.held_outreach import OUTREACH
from storage.account.whose import (
    ABOUT,
    CASES,
    CHAT,
    OF_VISITS,
    OTHERS,
    PEOPLE,
    REMINDERS,
    RIGHT,
    ROW,
    VISITS,
    Held,
)

OF_CHAT = "chat_id = ?"
HELD = (
    Held(
        "people",
        f"id IN ({PEOPLE})",
        "id name telegram_id language language_chosen created_at consent consented_at reachable"
        " stopped_at",
    ),
    Held(
        "visits",
        f"id IN ({VISITS})",
        "id person_id kind registered_by office_id door_id day checkin_at entered_at"
        " checkout_at checkout_kind checkout_due_at colour facts purpose code version verified"
        " random_check found_by took_seconds",
        {"talk_id": ROW, "counted_as": "as which colour the day counts it, with all others"},
    ),
    Held(
        "poster_proofs",
        "person_id = ?",
        "door_id asked_at photo_at scanned_at proved_at",
        {"id person_id token": ROW, "photo": "what Telegram calls it; the picture is not kept"},
    ),
    Held(
        "instructions",
        "written_by = ?",
        "whom made_at sent_at withdrawn_at",
        {"id written_by": ROW, "content": "said in the city's name, and read in its groups"},
    ),
    Held(
        "instruction_copies",
        "read_by = ?",
        "office_id read_at",
        {"id instruction_id read_by": ROW, "reminded_at": "of the office"},
    ),
    Held(
        "sent_lists",
        "sent_by = ?",
        "kind since",
        {"id sent_by stage written": ROW, "content": OTHERS},
    ),
    Held("pass_tokens", OF_VISITS, "visit_id token"),
    Held("scans_elsewhere", OF_VISITS, "visit_id day scanned"),
    Held("hinted", OF_VISITS, "visit_id office_id looked_at"),
    Held("rollcall_entries", OF_VISITS, "visit_id found_at found_by", {"id page_id": ROW}),
    Held(
        "cases",
        f"id IN ({CASES})",
        "id person_id office_id day visit_id colour reason_class state raised_at rung_at"
        " first_claim_at claimed_by claimed_at outcome closed_by closed_at escalated help_at"
        " asked_at quiet ticks proof_at call_at phone staff",
    ),
    Held(
        "case_events",
        f"case_id IN ({CASES})",
        "case_id at kind person_id note",
        {"id": ROW, "detail": "an outcome given with the case, or a colleague's number"},
    ),
    Held(
        "verifications",
        "person_id = ?",
        "case_id office_id facts seen_by seen_at ends_on",
        {"id person_id": ROW},
    ),
    Held(
        "exposures",
        "person_id = ?",
        "reported_by reported_at released_by released_at withdrawn_by withdrawn_at",
        {"id person_id": ROW},
    ),
    Held(
        "exposed",
        f"told > 0 AND (person_id = ? OR {OF_VISITS})",
        "visit_id told call_at phone",
        {"id exposure_id person_id": ROW, "placed": "how many others were there"},
    ),
    *OUTREACH,
    Held(
        "timers",
        f"(kind = 'isolation' AND subject_id IN (SELECT id FROM people WHERE id = ?))"
        f" OR (kind = 'remind' AND subject_id IN ({REMINDERS}))"
        " OR (kind = 'booking' AND subject_id IN (SELECT id FROM bookings WHERE person_id = ?))",
        "kind due_at",
        {"id subject_id": ROW},
    ),
    Held(
        "roles",
        "person_id = ?",
        "role office_id area state requested_at decided_by decided_at acted_at unsure_since"
        " ended_by ended_at refusals refused_at",
        {"id person_id": ROW},
    ),
    Held("shifts", "person_id = ?", "office_id began_at ended_at", {"id person_id": ROW}),
    Held(
        "audit",
        ABOUT,
        "at action person_id office_id",
        {"id hash": ROW, "subject detail": OTHERS},
        named="looked",
    ),
    Held(
        "audit",
        "person_id = ?",
        "at action office_id",
        {"id hash person_id": ROW, "subject detail": OTHERS},
        named="deeds",
    ),
    Held(
        "drills",
        "? IN (coalesce(started_by, 0), coalesce(claimed_by, 0), coalesce(closed_by, 0))",
        "office_id colour started_at claimed_at closed_at outcome state",
        {"id chat_id ticks": ROW, "started_by claimed_by closed_by": OTHERS},
    ),
    Held(
        "rollcalls",
        "? IN (started_by, coalesce(asked_by, 0), coalesce(ended_by, 0))",
        "office_id started_at asked_at ended_at",
        {"id": ROW, "started_by asked_by ended_by": OTHERS},
    ),
    Held("slip_batches", "made_by = ?", "office_id made_at", {"id made_by": ROW}),
    Held(
        "slips",
        f"used_by = ? OR {OF_VISITS}",
        "office_id number used_at visit_id",
        {"id batch_id": ROW, "used_by": OTHERS},
    ),
    Held(
        "tokens",
        "person_id = ? OR made_by = ?",
        "kind role office_id area expires_at used_at",
        {"hash": RIGHT, "person_id made_by": OTHERS},
    ),
    Held(
        "groups",
        "bound_by = ?",
        "kind office_id area bound_at lost_at",
        {"chat_id bound_by": ROW, "silent_since silent_tries silent_tried_at": "of the group"},
    ),
    Held(
        "erasures",
        "person_id = ?",
        "asked_at gone_at",
        {"id person_id account language": "given with the person"},
    ),
    Held(
        "conversations",
        "user_id = ? AND name <> 'guest'",
        "name draft expires_at",
        {"id state step open": ROW, "user_id chat_id": CHAT},
        account=True,
    ),
    Held(
        "inbox",
        "user_id = ?",
        "received_at done_at state",
        {
            "id update_id attempts error": ROW,
            "user_id": CHAT,
            "payload": "what came, until it is treated; may repeat what we showed of others",
        },
        account=True,
    ),
    Held(
        "outbox",
        OF_CHAT,
        "kind created_at done_at state",
        {
            "id lane subject rings once attempts moved_to heard due_at reason update_id": ROW,
            "chat_id": CHAT,
            "body": "what we say, until it is sent; may tell of others",
        },
        account=True,
    ),
    Held(
        "messages", OF_CHAT, "message_id sent_at", {"chat_id": CHAT, "subject": ROW}, account=True
    ),
    Held(
        *("case_messages", OF_CHAT, "message_id sent_at", {"chat_id": CHAT, "case_id": OTHERS}),
        account=True,
    ),
    Held("guesses", "telegram_id = ?", "failures first_at", {"telegram_id": CHAT}, account=True),
)
