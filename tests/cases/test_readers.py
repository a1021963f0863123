"""Which groups may read a case."""

from dataclasses import replace
from typing import Any

import pytest

from bot.domain.cases.readers import heard_in
from bot.domain.team.groups import Group, GroupKind
from tests.telegram import MONDAY

HERE, ELSEWHERE = 1, 2
CASE: Any = type("ACase", (), {"office_id": HERE})()


def group(kind: GroupKind, office_id: int | None) -> Group:
    return Group(-5001, kind, office_id, None, None, MONDAY)


OURS = group(GroupKind.OFFICE, HERE)
SATGAS = group(GroupKind.SATGAS, None)


@pytest.mark.parametrize("one", [OURS, SATGAS])
def test_a_group_reads_it_until_the_bot_is_thrown_out(one: Group) -> None:
    assert heard_in(one, CASE)
    assert not heard_in(replace(one, lost_at=MONDAY), CASE)


@pytest.mark.parametrize(
    "one", [None, group(GroupKind.OFFICE, ELSEWHERE), group(GroupKind.FIELD, None)]
)
def test_no_other_group_reads_it(one: Group | None) -> None:
    assert not heard_in(one, CASE)
