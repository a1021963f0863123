"""At the clinic: who came, who has to wait, who did not come; corrected, and by its staff only."""

from datetime import timedelta

import pytest

from bot.domain.outreach.clinics import Clinic
from bot.domain.outreach.residents import Doses, Reached, Resident, Source
from tests.outreach.clinics import SATURDAY, nurse, planned
from tests.outreach.test_bookings import booked, local, states
from tests.telegram import Someone, World
from tests.words import said


async def arrives(world: World, *, quota: int = 40) -> tuple[Clinic, Someone, int]:
    """Let the visitor have a place, and the clinic's day come; return clinic, nurse, booking."""
    clinic, carer = await planned(world, quota=quota), await nurse(world)
    number = await booked(world, world.visitor, clinic)
    async with world.transaction() as services:
        me = await services.people.of_telegram(world.visitor.id)
        assert me is not None
        services.tx.residents.add(
            Resident(0, Source.SELF, Reached.TOLD, person_id=me.id, had=Doses(0)), services.now
        )
    world.clock.becomes(local(SATURDAY, 9))
    await world.settles()
    return clinic, carer, number


async def opens_list(carer: Someone, clinic: Clinic) -> None:
    await carer.says("/jadwal")
    await carer.taps(f"clinic:show:{clinic.id}")
    await carer.taps(f"att:list:{clinic.id}:0")


async def token(world: World) -> str:
    return str((await world.ask("SELECT token FROM bookings"))[0][0])


async def resident(world: World) -> list[tuple[object, ...]]:
    return await world.ask("SELECT state, dose, due_on FROM residents")


async def reminder(world: World) -> list[tuple[object, ...]]:
    return await world.ask(
        "SELECT r.state, r.due_on, t.due_at FROM reminders AS r"
        " LEFT JOIN timers AS t ON t.kind = 'remind' AND t.subject_id = r.id"
    )


async def wants_reminder(world: World) -> list[tuple[object, ...]]:
    """Let the visitor agree to be reminded of the first dose; return how that stands."""
    async with world.transaction() as services:
        me = await services.people.of_telegram(world.visitor.id)
        assert me is not None
        await services.reminders.agree(me, doses=0, vaccine=None, last_dose_on=None)
        services.tx.write("UPDATE residents SET state = 'told'")
    return await reminder(world)


async def test_a_scan_by_the_staff_shows_who_it_is_and_one_tap_notes_it(world: World) -> None:
    _, carer, number = await arrives(world)
    await carer.starts(f"b_{await token(world)}")
    assert "Siti" in carer.text
    await carer.taps(f"att:given:{number}:sinovac")
    assert said("attendance-vaccinated", "id", vaccine="Sinovac") in carer.text
    due = (SATURDAY + timedelta(days=28)).isoformat()
    assert await resident(world) == [("waiting", 2, due)]


async def test_a_scan_by_the_owner_sends_the_code_again(world: World) -> None:
    await arrives(world)
    before = len(world.calls("sendPhoto"))
    await world.visitor.starts(f"b_{await token(world)}")
    assert len(world.calls("sendPhoto")) == before + 1


@pytest.mark.parametrize("end", ["cancelled", "vaccinated", "absent"])
async def test_a_scan_by_the_owner_of_what_is_over_says_so(world: World, end: str) -> None:
    clinic, carer, number = await arrives(world)
    payload = f"b_{await token(world)}"
    async with world.transaction() as services:
        by = await services.people.of_telegram(carer.id)
        assert by is not None
        if end == "cancelled":
            await services.bookings.cancel(number)
        elif end == "vaccinated":
            await services.attendance.given(number, "sinovac", by=by)
        else:
            await services.attendance.absent(number, by=by)
    await world.settles()
    await world.visitor.starts(payload)
    short = said("clinic-short", "id", day="Sabtu, 13 November", place=clinic.place)
    assert world.visitor.text == said(f"booking-{end}", "id", clinic=short)


async def test_a_place_that_was_given_back_is_not_noted_absent(world: World) -> None:
    _, carer, number = await arrives(world)
    payload = f"b_{await token(world)}"
    async with world.transaction() as services:
        await services.bookings.cancel(number)
    await carer.starts(payload)
    assert f"att:absent:{number}" not in carer.buttons
    await carer.taps_data(f"att:absent:{number}", carer.id, carer.messages[-1]["message_id"])
    assert carer.popup["text"] == said("error-gone", "id")
    assert await states(world) == ["cancelled"]
    await carer.taps(f"att:given:{number}:sinovac")  # they came all the same
    assert f"att:absent:{number}" not in carer.buttons
    assert await states(world) == ["vaccinated"]


async def test_a_strangers_scan_sounds_like_a_forged_one(world: World) -> None:
    await arrives(world)
    stranger, other = world.newcomer("Budi"), await nurse(world, "Puskesmas Sananwetan", "Bu Ani")
    told = []
    for who, payload in ((stranger, await token(world)), (other, await token(world))):
        await who.starts(f"b_{payload}")
        told.append(who.text)
    await stranger.starts("b_forgedforgedforgedforg")
    told.append(stranger.text)
    assert set(told) == {said("error-unknown-booking", "id")}


async def test_another_puskesmas_reads_and_notes_nothing(world: World) -> None:
    clinic, _, number = await arrives(world)
    other = await nurse(world, "Puskesmas Sananwetan", "Bu Ani")
    await other.says("/jadwal")
    await other.taps(f"clinic:show:{clinic.id}")
    assert f"att:list:{clinic.id}:0" not in other.buttons
    message = other.messages[-1]["message_id"]
    for data in (f"att:list:{clinic.id}:0", f"att:given:{number}:pfizer", "att:given:99:pfizer"):
        await other.taps_data(data, other.id, message)
        assert other.popup["text"] == said("error-gone", "id")
    assert await states(world) == ["booked"]


async def test_the_list_is_ticked_with_one_tap_and_a_second_changes_nothing(world: World) -> None:
    clinic, carer, number = await arrives(world)
    await opens_list(carer, clinic)
    message = carer.messages[-1]["message_id"]
    for _ in range(2):
        await carer.taps_data(f"att:tick:{number}:0", carer.id, message)
    assert await states(world) == ["vaccinated"]
    assert await world.ask("SELECT dose FROM residents") == [(2,)]


async def test_somebody_deferred_is_due_when_that_is_over(world: World) -> None:
    clinic, carer, number = await arrives(world)
    await opens_list(carer, clinic)
    for data in (f"att:show:{number}", f"att:why:{number}", f"att:until:{number}:pressure"):
        await carer.taps(data)
    await carer.taps(f"att:defer:{number}:pressure:14")
    assert await states(world) == ["deferred"]
    assert "27 November 2021" in carer.text
    assert await resident(world) == [("waiting", 1, (SATURDAY + timedelta(days=14)).isoformat())]


async def test_what_was_noted_wrongly_is_corrected_and_the_dose_taken_back(world: World) -> None:
    clinic, carer, number = await arrives(world)
    reminded = await wants_reminder(world)
    await opens_list(carer, clinic)
    await carer.taps(f"att:show:{number}")
    await carer.taps(f"att:given:{number}:sinovac")
    assert await reminder(world) != reminded
    await carer.taps(f"att:which:{number}")
    await carer.taps(f"att:given:{number}:pfizer")
    assert await resident(world) == [("waiting", 2, (SATURDAY + timedelta(days=21)).isoformat())]
    await carer.taps(f"att:back:{number}")
    assert await states(world) == ["booked"]
    assert await resident(world) == [("told", 1, "2021-01-01")]
    assert await reminder(world) == reminded


async def test_who_did_not_come_is_offered_the_next_clinic_in_one_tap(world: World) -> None:
    clinic, carer, _ = await arrives(world)
    later = await planned(world, day=SATURDAY + timedelta(days=7))
    await opens_list(carer, clinic)
    assert f"att:rest:{clinic.id}" not in carer.buttons
    message = carer.messages[-1]["message_id"]
    await carer.taps_data(f"att:rest:{clinic.id}", carer.id, message)
    assert carer.popup["text"] == said("error-clinic-open", "id")
    world.clock.becomes(local(SATURDAY, 12, 30))
    await carer.taps_data(f"att:rest:{clinic.id}", carer.id, message)
    assert await states(world) == ["absent"]
    await world.visitor.taps(f"book:{later.id}")
    assert await states(world) == ["absent", "booked"]


async def test_who_is_noted_absent_too_early_is_not_sent_to_the_same_clinic(world: World) -> None:
    clinic, carer, number = await arrives(world)
    await opens_list(carer, clinic)
    await carer.taps(f"att:show:{number}")
    await carer.taps(f"att:absent:{number}")
    assert said("clinics-none", "id") in world.visitor.text
    assert not [one for one in world.visitor.buttons if one.startswith("book:")]


async def test_before_its_day_nobody_was_there(world: World) -> None:
    clinic, carer = await planned(world), await nurse(world)
    number = await booked(world, world.visitor, clinic)
    await opens_list(carer, clinic)
    message = carer.messages[-1]["message_id"]
    await carer.taps_data(f"att:given:{number}:sinovac", carer.id, message)
    assert carer.popup["text"] == said("error-clinic-ahead", "id")
    assert await states(world) == ["booked"]


async def test_a_walk_in_is_noted_in_two_taps_once_and_can_be_taken_back(world: World) -> None:
    clinic, carer, _ = await arrives(world, quota=1)
    await opens_list(carer, clinic)
    await carer.taps(f"att:walk:{clinic.id}")
    message = carer.messages[-1]["message_id"]
    for _ in range(2):
        await carer.taps_data(f"att:walked:{clinic.id}:pfizer", carer.id, message)
    assert await states(world) == ["booked", "vaccinated"]
    [(number,)] = await world.ask("SELECT max(id) FROM bookings")
    await carer.taps(f"att:back:{number}")
    assert await states(world) == ["booked"]


@pytest.mark.parametrize("word", ["att:given:1:jamu", "att:defer:1:malas:7", "att:defer:1:ill:9"])
async def test_what_no_button_says_is_refused(world: World, word: str) -> None:
    clinic, carer, _ = await arrives(world)
    await opens_list(carer, clinic)
    await carer.taps_data(word, carer.id, carer.messages[-1]["message_id"])
    assert carer.popup["text"] == said("error-gone", "id")
    assert await states(world) == ["booked"]


async def test_who_is_noted_is_forgotten_in_the_end_and_the_count_stays(world: World) -> None:
    clinic, carer, number = await arrives(world)
    await opens_list(carer, clinic)
    await carer.taps(f"att:tick:{number}:0")
    await world.waits(days=31)
    await world.waits(days=1)
    assert await world.ask("SELECT person_id, noted_by, token, facts, state FROM bookings") == [
        (None, None, None, None, "vaccinated")
    ]


async def test_names_stand_in_full_by_their_number_and_the_dose_that_is_next_with_each(
    world: World,
) -> None:
    clinic, carer, number = await arrives(world)
    long_name = "Raden Ayu Siti Rahmawati Kusumaningrum"
    async with world.transaction() as services:
        person = await services.people.of_telegram(world.visitor.id)
        assert person is not None
        services.checkin.rename(person, long_name)
    await opens_list(carer, clinic)
    assert f"1. ⬜ 08:00 {long_name} · B{number}" in carer.text
    keys = carer.messages[-1]["reply_markup"]["inline_keyboard"]
    assert keys[0][0]["text"].startswith("⬜ 1. ")
    await carer.taps(f"att:show:{number}")
    assert said("vaccination-now", dose=1, why=said("due-first")) in carer.text
    await carer.taps(f"att:given:{number}:sinovac")
    assert said("due-interval") in carer.text  # what the nurse tells them of the next


async def test_a_clinic_that_is_over_is_found_again_by_who_runs_it_alone(world: World) -> None:
    clinic, carer, _ = await arrives(world)
    world.clock.becomes(local(SATURDAY, 14))
    await carer.says("/jadwal")
    assert f"clinic:show:{clinic.id}" not in carer.buttons
    await carer.taps("clinic:list:past:0")
    await carer.taps(f"clinic:show:{clinic.id}")
    await carer.taps(f"att:list:{clinic.id}:0")
    await carer.taps(f"att:rest:{clinic.id}")
    assert await states(world) == ["absent"]
    message = world.visitor.messages[-1]["message_id"]
    await world.visitor.taps_data("clinic:list:past:0", world.visitor.id, message)
    assert world.visitor.text == said("clinics-past-none")
    other = await nurse(world, "Puskesmas Sananwetan", "Bu Tini")
    await other.says("/jadwal")
    await other.taps("clinic:list:past:0")
    assert other.text == said("clinics-past-none")


async def test_what_is_cancelled_is_not_offered_to_be_changed(world: World) -> None:
    clinic, carer = await planned(world), await nurse(world)
    await carer.says("/jadwal")
    await carer.taps(f"clinic:show:{clinic.id}")
    await carer.taps(f"clinic:edit:{clinic.id}")
    await carer.taps(f"clinic:stop:ask:{clinic.id}")
    await carer.taps(f"clinic:stop:yes:{clinic.id}")
    assert f"att:list:{clinic.id}:0" in carer.buttons
    assert f"clinic:edit:{clinic.id}" not in carer.buttons


async def test_kelurahan_are_told_apart_on_half_a_row(world: World) -> None:
    carer = await nurse(world)
    await carer.says("/penyisiran")
    for ask in ("sweep:places", "sweep:rw:0"):
        await carer.taps(ask)
        keys = carer.messages[-1]["reply_markup"]["inline_keyboard"]
        labels = [one["text"] for row in keys for one in row]
        assert "Turi" in labels
        assert not any(one.startswith("Kelurahan") for one in labels)
        await carer.taps("sweep:show")
