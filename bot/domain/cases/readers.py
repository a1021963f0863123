"""Who may read a case, asked each time it is shown."""

from bot.domain.cases.case import Case
from bot.domain.people import Person
from bot.domain.rights import Action, may
from bot.domain.team.groups import Group, GroupKind


def handling(case: Case) -> Action:
    """Return the right one needs to handle a case."""
    return Action.HANDLE_STAFF_CASE if case.staff else Action.HANDLE_CASE


def sees(person: Person, case: Case) -> bool:
    """Tell whether somebody may read a case; of one's own one reads what any visitor reads."""
    return person.id != case.person_id and may(person, handling(case), case.office_id)


def heard_in(group: Group | None, case: Case) -> bool:
    """Tell whether a group may read a case: its office's, or the one of the Satgas."""
    if group is None or group.lost:
        return False
    return group.kind is GroupKind.SATGAS or group.office_id == case.office_id
