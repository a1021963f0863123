"""Who did what: the deeds that are written down, by kind, for who has to answer for them."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.domain.rights import Role


class DeedKind(StrEnum):
    """What a deed was about; its words are `deeds-KEY`."""

    ALL = "all"
    READING = "reading"  # of names
    CASES = "cases"
    GUESTS = "guests"
    DAY = "day"  # shifts, counts, roll calls, drills
    ROLES = "roles"  # and groups
    OFFICES = "offices"  # papers and lists
    OUTREACH = "outreach"  # vaccination days and the sweep


_OF_ROLES = ("appoint", "accept-role", "suspend-role", "resume-role", "left-group", "found-gone")
# By kind; the words of each are `deed-ACTION`.
DEEDS: dict[DeedKind, tuple[str, ...]] = {
    DeedKind.READING: (
        *("read-case", "read-details", "read-cases", "read-inside", "read-rollcall"),
        *("read-request", "read-roles", "read-roster", "read-instruction", "read-deeds"),
        *("read-booking", "read-clinic", "read-exposed", "read-home", "read-duplicate"),
        *("check-pass", "list-affected"),
    ),
    DeedKind.CASES: (
        *("claim-case", "release-case", "hand-case", "close-case", "open-again-case"),
        *("still-case", "help-case", "note-case", "lapse-case", "tick-step", "untick-step"),
        *("no-answer-case", "unreachable-case", "left-group-case", "removed-case"),
        *("unsure-case", "random-check", "random-check-undone"),
        *("report-positive", "release-exposure", "withdraw-exposure"),
    ),
    DeedKind.GUESTS: ("register-guest", "check-out-guest", "refuse-guest"),
    DeedKind.DAY: (
        *("begin-duty", "end-duty", "start-tally", "cancel-tally", "go-on-tally"),
        *("start-rollcall", "send-rollcall", "end-rollcall", "tick-rollcall", "untick-rollcall"),
        *("start-drill", "claim-drill", "close-drill", "prove-poster"),
        "acknowledge-instruction",
    ),
    DeedKind.ROLES: (
        *_OF_ROLES,
        *("invite", "invite-group", "bind-group", "lost-group", "regained-group", "erased"),
        *(
            f"{what}-{role}"
            for what in ("confirm", "refuse", "remove", "restore")
            for role in Role
        ),
    ),
    DeedKind.OFFICES: (
        *("import-offices", "undo-offices", "import-holidays", "undo-holidays", "rotate-door"),
        *("close-day", "open-day", "drop-holiday", "change-hours"),
        *("print-posters", "print-guides", "print-slips", "make-slips"),
        *("send-instruction", "withdraw-instruction", "order-report", "send-report"),
        *("export-visits", "export-cases", "import-coverage", "undo-coverage"),
    ),
    DeedKind.OUTREACH: (
        *("add-clinic", "change-clinic", "cancel-clinic", "walk-in", "walk-in-back"),
        *("note-vaccinated", "note-deferred", "note-absent", "note-booked"),
        *("import-residents", "print-invitations", "print-calls", "print-visits"),
        *("note-field", "undo-field", "join-residents", "two-residents"),
        *("start-campaign", "running-campaign", "paused-campaign", "ended-campaign"),
    ),
}


def of_a_role(action: str) -> tuple[str, Role] | None:
    """Return what was done to which role, None for a deed that is about none."""
    what, _, role = action.partition("-")
    known = what in ("confirm", "refuse", "remove", "restore") and role in tuple(Role)
    return (what, Role(role)) if known else None


def known(action: str) -> bool:
    """Tell whether there are words for a deed."""
    return any(action in actions for actions in DEEDS.values())


@dataclass(frozen=True, slots=True)
class DeedQuery:
    """Which deeds somebody asks for; `before`: those older than this one, 0 for the newest."""

    first: datetime
    until: datetime
    kind: DeedKind = DeedKind.ALL
    office_id: int | None = None
    before: int = 0


@dataclass(frozen=True, slots=True)
class Deed:
    """One deed; `at` is local. `by` is None for the command line, or what the bot did itself."""

    id: int
    at: datetime
    action: str
    by: str | None
    office: str
    subject: str

    @property
    def code(self) -> str:
        """Return the code of the case it was about, an empty string for other deeds."""
        what, _, number = self.subject.partition(":")
        return f"K{number}" if what == "case" else ""
