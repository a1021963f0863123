"""Nothing is dropped for a reason of which nobody has said what becomes of it."""

import ast
from collections.abc import Iterator
from pathlib import Path

from bot.delivery import shows
from bot.dispatch.outcomes import FOLLOWS
from bot.domain import undelivered
from tests.reliability.unsaid import BETTER_UNSAID, FOLLOWED

DELIVERY = Path(shows.__file__).parent.parent


def drops() -> Iterator[tuple[str, bool]]:
    """Return each reason for a `Drop`, and whether dispatch hears of it."""
    for file in DELIVERY.rglob("*.py"):
        for one in ast.walk(ast.parse(file.read_text())):
            if isinstance(one, ast.Call) and ast.unparse(one.func) == "Drop":
                [reason] = one.args
                heard = any(ast.unparse(each) == "heard=False" for each in one.keywords)
                name = ast.unparse(reason)
                yield (
                    reason.value
                    if isinstance(reason, ast.Constant)
                    else str(getattr(undelivered, name)),
                    heard,
                )


def test_every_reason_is_harmless_or_followed() -> None:
    found = set(drops())
    assert len(found) > 20
    assert {reason for reason, _ in found} <= BETTER_UNSAID | FOLLOWED
    assert {reason for reason, heard in found if heard} == FOLLOWED


def test_what_is_followed_has_what_follows() -> None:
    assert {reason for reason, _ in FOLLOWS} >= FOLLOWED
