"""The door in: one module per thing a person can do, registered here in the order of asking.

Who may use what is decided by the services, at every press (bot/domain/rights.py):
    everyone             checkin, companions, elsewhere, arrivals, visits, wishes, callback,
                         reminders, own, home
    officers, heads      alerts, boards, cases, checklist, drills, duty, guest, insiders, looks,
                         passes, recap, rollcall, slips, verifications
    admins               stats, offices, roles; heads and admins decide in officers and rosters,
                         invite in staff and print in posters (where everyone checks a number)
                         and guides
    viewers, Puskesmas   stats; puskesmas
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

# One conversation per person, not per message: that is meant.
filterwarnings("ignore", "If 'per_message=False'", PTBUserWarning)

__all__ = ["Context", "register"]


async def _nothing(update: object, context: Any) -> None:
    """Make sure that every update gets a context, so that a missing one is a fault."""


def register(app: App) -> Sequence[RowConversation]:
    """Register every handler; return the conversations, whose state is kept in rows."""
    asking = (one.INTERVIEW.conversation() for one in (checkin, guest, companions))
    talks = (*asking, callback.conversation())
    for module in (
        verifications,  # before the outcomes that ask nothing
        *(
            visits,
            alerts,
            checklist,
            cases,
            drills,
            duty,
            boards,
            groups,
            officers,
            stats,
            offices,
            reminders,
            own,
        ),
        *(elsewhere, staff, posters, guides, passes, looks, wishes),
        *(roles, rosters, puskesmas, insiders, rollcall, recap, slips),
    ):
        module.register(app)
    arrivals.register(app, talks)
    for talk in talks:
        app.add_handler(talk)
    callback.register(app)
    home.register(app)
    app.add_handler(TypeHandler(object, _nothing), group=1)
    return talks
