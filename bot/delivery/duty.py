"""What is said about shifts, as it is when it leaves."""

from bot.delivery.dropping import Drop
from bot.domain.messages import ShiftEnd, Unstaffed
from bot.services import Services
from bot.views import duty
from bot.views.screen import Screen


async def shift_end(fact: ShiftEnd, services: Services) -> Screen:
    """Return the question to whom the open cases go; raise `Drop` if none are left."""
    held = await services.tx.alerts.held(fact.officer_id, fact.office_id)
    if not held:
        raise Drop("nothing-left")
    officer = await services.people.get(fact.officer_id)
    about = [(await services.tx.alerts.get(one)).person_id for one in held]
    colleagues = await services.duty.colleagues(fact.office_id, but=(officer.id, *about))
    return duty.shift_end(fact.office_id, held, colleagues, services.people.language(officer))


async def unstaffed(fact: Unstaffed, chat_id: int, services: Services) -> Screen:
    """Return the note that nobody is on duty; raise `Drop` if somebody is meanwhile."""
    if await services.duty.on_duty(fact.office_id):
        raise Drop("staffed-meanwhile")
    reader = await services.people.of_telegram(chat_id) if chat_id > 0 else None
    office = await services.offices.get(fact.office_id)
    return duty.unstaffed(office, services.people.language(reader), to_head=reader is not None)
