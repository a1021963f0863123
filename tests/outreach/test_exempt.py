"""A doctor's letter, and three months after recovery: noted at the clinic, followed by all."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from bot.domain.errors import Gone
from bot.domain.outreach.deferrals import FOR_EVER, REASONS, Deferral, deferral, spans
from bot.domain.outreach.moves import had_dose, joined, settle, with_letter
from bot.domain.outreach.residents import Doses, Reached, Resident, Source
from tests.outreach.clinics import SATURDAY
from tests.outreach.test_attendance import arrives, opens_list, reminder, resident, wants_reminder
from tests.outreach.test_bookings import states
from tests.telegram import Someone, World
from tests.words import said

TODAY = SATURDAY


async def notes(world: World, carer: Someone, number: int, reason: str, days: int) -> None:
    """Let the clinic's staff note why, and until when, with the buttons they are shown."""
    for data in (f"att:show:{number}", f"att:why:{number}", f"att:until:{number}:{reason}"):
        await carer.taps(data)
    await carer.taps(f"att:defer:{number}:{reason}:{days}")


@pytest.mark.parametrize(
    ("reason", "days", "due"),
    [
        ("letter", 91, TODAY + timedelta(days=91)),
        ("recovered", 0, date(2022, 2, 13)),
        ("recovered", 28, date(2022, 1, 16)),
    ],
)
async def test_what_the_clinic_notes_decides_when_the_dose_is_due(
    world: World, reason: str, days: int, due: date
) -> None:
    clinic, carer, number = await arrives(world)
    await wants_reminder(world)
    await opens_list(carer, clinic)
    await notes(world, carer, number, reason, days)
    assert await states(world) == ["deferred"]
    assert await resident(world) == [("waiting", 1, due.isoformat())]
    [(state, due_on, due_at)] = await reminder(world)
    assert (state, due_on, due_at is not None) == ("waiting", due.isoformat(), True)


async def test_with_a_letter_for_ever_nobody_is_reminded_until_it_is_taken_back(
    world: World,
) -> None:
    clinic, carer, number = await arrives(world)
    before = await wants_reminder(world)
    await opens_list(carer, clinic)
    await notes(world, carer, number, "letter", FOR_EVER)
    assert said("attendance-exempt", reason=said("deferral-letter")) in carer.text
    assert await resident(world) == [("waiting", None, None)]
    assert [(row[0], row[2]) for row in await reminder(world)] == [("done", None)]
    await world.visitor.says("/vaksin")
    assert said("due-exempt") in world.visitor.text
    async with world.transaction() as services:  # at a door, neither by itself nor when asked
        me = await services.people.of_telegram(world.visitor.id)
        assert me is not None
        await services.reminders.dates.follow(me.id)
        assert await services.reminders.agree(me, doses=0, vaccine=None, last_dose_on=None) is None
    assert [(row[0], row[2]) for row in await reminder(world)] == [("done", None)]
    await carer.taps(f"att:back:{number}")
    assert await reminder(world) == before
    assert [row[1:] for row in await resident(world)] == [(1, "2021-01-01")]


def one(**had: object) -> Resident:
    known = Resident(1, Source.LIST, Reached.CALL, had=Doses(0, **had))  # type: ignore[arg-type]
    return replace(settle(known), state=Reached.CALL)


def test_a_letter_with_an_end_replaces_one_for_ever_and_a_dose_ends_it() -> None:
    exempt = with_letter(one(), None)
    assert (exempt.dose, exempt.state) == (None, Reached.WAITING)
    assert with_letter(exempt, TODAY).due_on == TODAY
    assert had_dose(exempt, TODAY, "sinovac").due_on == TODAY + timedelta(days=28)


def test_whoever_is_one_person_waits_for_every_known_reason() -> None:
    own = one(recovered_on=TODAY, deferred_until=date(2021, 12, 1))
    assert joined(one(exempt=True), own).had.exempt
    assert joined(one(deferred_until=date(2021, 11, 1)), own).due_on == date(2022, 2, 13)


@pytest.mark.parametrize("reason", REASONS)
def test_what_is_kept_of_a_reason_says_the_same_when_it_is_read(reason: str) -> None:
    for days in spans(reason):
        why = deferral(reason, days, TODAY)
        assert Deferral.of(why.facts) == why
    with pytest.raises(Gone):
        deferral(reason, 3, TODAY)
