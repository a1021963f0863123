"""Who may do what: one table and one function."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol


class Role(StrEnum):
    """What somebody is for the city; a visitor needs none."""

    ADMIN = "admin"
    HEAD = "head"
    OFFICER = "officer"
    SATGAS = "satgas"
    STAFF = "staff"
    VIEWER = "viewer"
    PUSKESMAS = "puskesmas"
    FIELD = "field"  # goes from house to house in one RW

    @property
    def local(self) -> bool:
        """Tell whether the role belongs to one office."""
        return self in (Role.HEAD, Role.OFFICER, Role.STAFF, Role.PUSKESMAS)


class Action(StrEnum):
    """What needs a right."""

    HANDLE_CASE = "handle-case"
    HANDLE_STAFF_CASE = "handle-staff-case"  # colleagues do not handle each other
    TAKE_DUTY = "take-duty"
    REGISTER_GUEST = "register-guest"
    TEND_DOOR = "tend-door"  # count who comes in there, prove its poster
    CHECK_PASS = "check-pass"
    ENTER_AS_STAFF = "enter-as-staff"
    CONFIRM_OFFICER = "confirm-officer"
    SEE_STATS = "see-stats"
    EXPORT = "export"  # visits and cases one by one, without names
    MANAGE_OFFICES = "manage-offices"
    PRINT_POSTERS = "print-posters"
    SEE_OFFICE = "see-office"  # the own office's page: hours, how many are inside
    MANAGE_ROLES = "manage-roles"
    RUN_CLINICS = "run-clinics"  # vaccination days: plan them, note who came
    INSTRUCT = "instruct"
    READ_DEEDS = "read-deeds"
    ACKNOWLEDGE = "acknowledge"  # an instruction, for the office
    REPORT_POSITIVE = "report-positive"
    RELEASE_EXPOSURE = "release-exposure"  # of what another has reported: people are told then
    RUN_SWEEP = "run-sweep"  # tell residents of the next dose
    SEND_LIST = "send-list"  # as a file; of what is for `sent_lists.RIGHTS` to say
    CALL_RESIDENTS = "call-residents"  # who did not answer: by telephone
    VISIT_HOMES = "visit-homes"  # of the own RW


MAY: dict[Action, frozenset[Role]] = {
    Action.HANDLE_CASE: frozenset({Role.OFFICER, Role.HEAD, Role.SATGAS, Role.ADMIN}),
    Action.HANDLE_STAFF_CASE: frozenset({Role.HEAD, Role.SATGAS, Role.ADMIN}),
    Action.TAKE_DUTY: frozenset({Role.OFFICER, Role.HEAD}),
    Action.REGISTER_GUEST: frozenset({Role.OFFICER, Role.HEAD, Role.ADMIN}),
    Action.TEND_DOOR: frozenset({Role.OFFICER, Role.HEAD}),
    Action.CHECK_PASS: frozenset({Role.OFFICER, Role.HEAD, Role.SATGAS, Role.ADMIN}),
    Action.ENTER_AS_STAFF: frozenset({Role.STAFF}),
    Action.CONFIRM_OFFICER: frozenset({Role.HEAD, Role.ADMIN}),
    Action.SEE_STATS: frozenset({Role.ADMIN, Role.VIEWER}),
    Action.EXPORT: frozenset({Role.ADMIN}),
    Action.MANAGE_OFFICES: frozenset({Role.ADMIN}),
    Action.PRINT_POSTERS: frozenset({Role.HEAD, Role.ADMIN}),
    Action.SEE_OFFICE: frozenset({Role.PUSKESMAS}),
    Action.MANAGE_ROLES: frozenset({Role.ADMIN}),
    Action.RUN_CLINICS: frozenset({Role.PUSKESMAS, Role.ADMIN}),
    Action.INSTRUCT: frozenset({Role.ADMIN}),
    Action.READ_DEEDS: frozenset({Role.ADMIN}),
    Action.ACKNOWLEDGE: frozenset({Role.OFFICER, Role.HEAD}),
    Action.REPORT_POSITIVE: frozenset({Role.SATGAS}),
    Action.RELEASE_EXPOSURE: frozenset({Role.SATGAS, Role.ADMIN}),
    Action.RUN_SWEEP: frozenset({Role.PUSKESMAS, Role.ADMIN}),
    Action.SEND_LIST: frozenset({Role.PUSKESMAS, Role.ADMIN}),
    Action.CALL_RESIDENTS: frozenset({Role.PUSKESMAS}),
    Action.VISIT_HOMES: frozenset({Role.FIELD}),
}


def holders_of(action: Action) -> str:
    """Return the roles that may do something in one word, as the texts choose by: admin-head."""
    return "-".join(sorted(MAY[action]))


@dataclass(frozen=True, slots=True)
class Grant:
    """An active role; without an office it holds in all, a field team's in its `area`."""

    role: Role
    office_id: int | None = None
    area: str | None = None


@dataclass(frozen=True, slots=True)
class Appointment:
    """Somebody's role and where its confirmation stands."""

    id: int
    person_id: int
    role: Role
    office_id: int | None
    state: str
    decided_by: int | None
    since: datetime | None = None  # when it was granted
    acted_at: datetime | None = None
    unsure_since: datetime | None = None  # whether still in the group is not known
    ended_by: int | None = None
    ended_at: datetime | None = None
    refusals: int = 0  # since it was last granted
    refused_at: datetime | None = None
    area: str | None = None

    @property
    def grant(self) -> Grant:
        """Return the role and where it holds."""
        return Grant(self.role, self.office_id, self.area)

    @property
    def held(self) -> bool:
        """Tell whether the role is theirs, even while it rests."""
        return self.state in ("active", "suspended")

    @property
    def decision(self) -> str:
        """Return what was decided on the wish for it: active, removed, or still requested."""
        return "active" if self.held else self.state


class Holder(Protocol):
    """Anybody who may hold roles."""

    @property
    def grants(self) -> Iterable[Grant]:
        """Return the active roles."""
        ...


def may(person: Holder, action: Action, place: int | None = None) -> bool:
    """Tell whether `person` may do `action` at the office with id `place` (None: city-wide).

    A local role gives no right outside its office, and none city-wide.
    """
    return any(
        grant.role in MAY[action] and (grant.office_id is None or grant.office_id == place)
        for grant in person.grants
    )


def areas(person: Holder, action: Action) -> tuple[str, ...]:
    """Return the areas of the field teams in which a role of `person` allows `action`."""
    return tuple(
        grant.area
        for grant in person.grants
        if grant.area is not None and grant.role in MAY[action]
    )


def places(person: Holder, action: Action) -> tuple[int, ...]:
    """Return the ids of the offices where a local role of `person` allows `action`."""
    return tuple(
        grant.office_id
        for grant in person.grants
        if grant.office_id is not None and grant.role in MAY[action]
    )
