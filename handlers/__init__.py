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
from handlers.account import home, privacy, status
from handlers.cases import (
    assistance,
    callback,
    checklist,
    closing,
    drills,
    exposures,
    handover,
    lookup,
    to_look_at,
    verification,
    visitor_requests,
)
from handlers.context import App, Context
from handlers.conversations import stale
from handlers.door import (
    checkin,
    checkout,
    codes_and_exits,
    companions,
    external_colour,
    guest,
    pass_check,
)
from handlers.figures import charts, exports, funnel, report, stats, tally
from handlers.office import (
    board,
    closures,
    duty,
    hours,
    instructions,
    occupancy,
    offices,
    puskesmas,
    recap,
    recipients,
    rollcall,
    sent_lists,
)
from handlers.outreach import (
    attendance,
    bookings,
    clinic_planning,
    clinics,
    duplicates,
    fieldwork,
    invitations,
    reminders,
    residents,
    sweep,
)
from handlers.paper import guides, poster_proof, posters, slip_files
from handlers.team import city_roles, deeds, groups, joining, role_holders, staff
from handlers.ways import Pressing, answer, check

# One conversation per person, not per message: that is meant.
filterwarnings("ignore", "If 'per_message=False'", PTBUserWarning)

__all__ = ["Context", "register"]

BUTTONS = (
    *(handover, assistance, closing, board, checklist, drills, duty, external_colour, guides),
    *(home, occupancy, joining, offices, status, posters, puskesmas, recap, reminders),
    *(city_roles, rollcall, role_holders, slip_files, staff, stats, to_look_at, verification),
    *(checkout, visitor_requests, privacy, tally, poster_proof, funnel, charts, report, exports),
    *(instructions, closures, recipients, residents, sweep, clinics, bookings, attendance),
    *(exposures, deeds, invitations, clinic_planning, sent_lists, fieldwork, duplicates),
)
MODULES = (
    *(handover, lookup, drills, groups, joining, stats, offices, reminders, status, posters),
    *(pass_check, city_roles, occupancy, recap, privacy, tally, exports, residents, clinics),
    *(exposures, deeds, sweep, attendance, invitations, fieldwork),
)


async def _nothing(update: object, context: Any) -> None:
    """Make sure that every update gets a context, so that a missing one is a fault."""


def register(app: App) -> Sequence[RowConversation]:
    """Register every handler; return the conversations, whose state is kept in rows."""
    asking = (one.INTERVIEW.conversation() for one in (checkin, guest, companions))
    planning = (clinic_planning.conversation(), hours.conversation())
    asking_later = (*asking, callback.conversation(), *planning)
    instructing = instructions.conversation()
    talks = (*asking_later, instructing)
    buttons = {verb: act for one in BUTTONS for verb, act in one.BUTTONS.items()}
    app.add_handler(Pressing(buttons, (instructing, *asking_later, answer(stale))))
    for module in MODULES:
        module.register(app)
    app.add_handler(instructing)  # a picture it waits for is no poster's
    poster_proof.register(app)
    sent_lists.register(app)
    codes_and_exits.register(app, talks)
    for talk in asking_later:
        app.add_handler(talk)
    residents.register_numbers(app)
    home.register(app)
    check(app)
    app.add_handler(TypeHandler(object, _nothing), group=1)
    return talks
