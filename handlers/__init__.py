"""The door in: one module per thing a person can do, hung up here.

Who may use what, about whose things and in which chat, is said by one row each: buttons in
bot/domain/verbs.py, commands in commands.py, links and service messages in updates.py.
Dispatch reads the row first; a handler without one does not start.
"""

from collections.abc import Sequence
from typing import Any
from warnings import filterwarnings

from telegram.ext import TypeHandler
from telegram.warnings import PTBUserWarning

from bot.conversations import RowConversation
from handlers import (
    alerts,
    arrivals,
    boards,
    callback,
    cases,
    checkin,
    checklist,
    companions,
    drills,
    duty,
    elsewhere,
    groups,
    guest,
    guides,
    home,
    insiders,
    looks,
    officers,
    offices,
    own,
    passes,
    posters,
    puskesmas,
    recap,
    reminders,
    roles,
    rollcall,
    rosters,
    slips,
    staff,
    stats,
    verifications,
    visits,
    wishes,
)
from handlers.context import App, Context
from handlers.ways import Pressing, check

# One conversation per person, not per message: that is meant.
filterwarnings("ignore", "If 'per_message=False'", PTBUserWarning)

__all__ = ["Context", "register"]

BUTTONS = (
    *(alerts, boards, checklist, drills, duty, elsewhere, guides, home, insiders, looks),
    *(officers, offices, own, posters, puskesmas, recap, reminders, roles, rollcall, rosters),
    *(slips, staff, stats, verifications, visits, wishes),
)
MODULES = (
    *(alerts, cases, drills, groups, officers, stats, offices, reminders, own, posters),
    *(passes, roles, insiders, recap),
)


async def _nothing(update: object, context: Any) -> None:
    """Make sure that every update gets a context, so that a missing one is a fault."""


def register(app: App) -> Sequence[RowConversation]:
    """Register every handler; return the conversations, whose state is kept in rows."""
    asking = (one.INTERVIEW.conversation() for one in (checkin, guest, companions))
    talks = (*asking, callback.conversation())
    app.add_handler(Pressing({verb: act for one in BUTTONS for verb, act in one.BUTTONS.items()}))
    for module in MODULES:
        module.register(app)
    arrivals.register(app, talks)
    for talk in talks:
        app.add_handler(talk)
    callback.register(app)
    home.register(app)
    check(app)
    app.add_handler(TypeHandler(object, _nothing), group=1)
    return talks
