"""What residents are reminded of: not at night, and only what is still wanted and true."""

from dataclasses import replace

from bot.delivery.drop import Drop
from bot.delivery.post import Post, shows
from bot.domain.errors import Gone
from bot.domain.messages import DoseReminder, DueDose, FieldBoard, FieldCard, IsolationEnded
from bot.domain.outreach.residents import Resident
from bot.domain.people import Person
from bot.domain.undelivered import NOT_YET
from bot.views.account.home import line
from bot.views.outreach import fieldwork, isolation, place_offers, reminders, residents
from bot.views.screen import Rows, Screen


@shows(DoseReminder)
async def dose(fact: DoseReminder, post: Post) -> Screen:
    """Return the reminder; raise `Drop` if it is not wanted any more or too late in the day."""
    reminder = await post.services.reminders.get(fact.reminder_id)
    if reminder is None or reminder.state != "told":
        raise Drop("not-wanted-any-more")
    person = await post.services.people.get(reminder.person_id)
    if person.stopped_at is not None:
        raise Drop("stopped")
    if not await post.services.reminders.true(reminder):
        raise Drop(NOT_YET, heard=False)
    post.require_civil_hour()
    language = post.language(person)
    places = await _place(person, post)
    return reminders.reminder(person.name or "", reminder.dose, language, places=places)


@shows(DueDose)
async def due(fact: DueDose, post: Post) -> Screen:
    """Return a campaign's message; raise `Drop` if it is not to be said any more, or at night."""
    one = await post.services.ladder.promised(fact.message_id)
    if one is None:
        raise Drop("not-wanted-any-more")
    post.require_civil_hour()
    phone = await post.services.residents.puskesmas_phone(one.home.kelurahan_id)
    reader = await post.reader()
    cared = one if reader is not None and one.person_id != reader.id else None
    places = await _place(reader, post, cared) if reader is not None else ()
    return residents.due_message(one, phone, post.language(reader), places=places)


@shows(IsolationEnded)
async def isolation_ended(fact: IsolationEnded, post: Post) -> Screen:
    """Return the message; raise `Drop` if it is not true, not wanted or too late in the day."""
    visit = await post.services.visits.get(fact.visit_id)
    over = await post.services.isolation.ended(visit.person_id)
    if over is None or over.id != visit.id or over.ends_on is None:
        raise Drop("not-true-any-more")
    post.require_civil_hour()
    person = await post.services.people.get(visit.person_id)
    return isolation.ended(person.name or "", visit.day, over.ends_on, post.language(person))


@shows(FieldCard)
async def field_card(fact: FieldCard, post: Post) -> Screen:
    """Return a home or number as it stands; whose role has ended keeps nothing of it."""
    reader = await post.reader()
    if reader is None:
        raise Gone
    language = post.language(reader)
    try:
        house = await post.services.fieldwork.house(fact.task_id, by=reader)
    except Gone:
        return replace(line("field-returned", language), edit_only=True)
    shown = fieldwork.card(house, language)
    return shown if house.open else replace(shown, edit_only=True)


@shows(FieldBoard)
async def field_board(fact: FieldBoard, post: Post) -> Screen:
    """Return the list of a team's group as it stands; no new message is sent for it."""
    left, out = await post.services.fieldwork.left(fact.area)
    language = post.services.settings.language
    return replace(fieldwork.board(fact.area, left, out, language), edit_only=True)


async def _place(person: Person, post: Post, cared: Resident | None = None) -> Rows:
    """Return what books a place at the nearest clinic, for who has none yet."""
    booked = await post.services.bookings.ahead_of(person, cared)
    others = [] if booked else await post.services.clinics.with_room_for(person, cared=cared)
    return place_offers.offer_rows(others[:1], post.language(person), cared=cared)
