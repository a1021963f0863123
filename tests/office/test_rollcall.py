"""The roll call of an evacuation: begun once, ticked by any officer, ended with a summary."""

from bot.domain.rights import Role
from tests.office.test_occupancy import crowd
from tests.paper.paper import documents
from tests.telegram import Room, Someone, World
from tests.words import said

TURI, BENDO, DINSOS = "Kelurahan Turi", "Kelurahan Bendo", "Dinas Sosial"
GREEN = ("none", "2")


async def two_inside(world: World) -> None:
    await world.visitor.checks_in(TURI, *GREEN)
    await world.newcomer("Budi Santoso").checks_in(TURI, *GREEN)


async def begins(world: World, officer: Someone) -> Room:
    """Let an officer begin the roll call in the group; return the group."""
    group = world.group(TURI)
    await officer.says("/didalam", chat=group.id)
    number = await world.office_id(TURI)
    await officer.taps(f"ask:{number}", group)
    await officer.taps(f"start:{number}", group)
    return group


def list_of(room: Room) -> dict:
    """Return the newest message that is a page of a roll call."""
    return [one for one in room.messages if said("rollcall-title") in one.get("text", "")][-1]


async def ticks(officer: Someone, room: Room, initials: str) -> None:
    """Tap somebody's button, whatever it does now."""
    message = list_of(room)
    rows = message["reply_markup"]["inline_keyboard"]
    [data] = [
        one["callback_data"] for row in rows for one in row if f" {initials} " in one["text"]
    ]
    await officer.taps_data(data, room.id, message["message_id"])


async def presses_end(officer: Someone, room: Room) -> None:
    message = list_of(room)
    data = message["reply_markup"]["inline_keyboard"][-1][0]["callback_data"]
    await officer.taps_data(data, room.id, message["message_id"])


async def test_it_is_asked_once_whether_to_begin(world: World) -> None:
    officer = await world.officer(TURI)
    await two_inside(world)
    group = world.group(TURI)
    await officer.says("/didalam", chat=group.id)
    await officer.taps(f"ask:{await world.office_id(TURI)}", group)
    assert said("rollcall-sure", count=2) in group.text
    assert await world.ask("SELECT * FROM rollcalls") == []


async def test_who_thinks_better_of_it_begins_nothing(world: World) -> None:
    officer = await world.officer(TURI)
    await two_inside(world)
    group, number = world.group(TURI), await world.office_id(TURI)
    await officer.says("/didalam", chat=group.id)
    await officer.taps(f"ask:{number}", group)
    await officer.taps(f"no:{number}", group)
    assert group.text == said("rollcall-called-off")
    assert await world.ask("SELECT * FROM rollcalls") == []


async def test_the_group_gets_a_list_with_a_button_for_everybody_inside(world: World) -> None:
    officer = await world.officer(TURI)
    await two_inside(world)
    group = await begins(world, officer)
    codes = dict(await world.ask("SELECT person_id, code FROM visits ORDER BY id"))
    first, second = codes.values()
    shown = list_of(group)
    assert said("rollcall-count", found=0, total=2) in shown["text"]
    assert f"⬜ S.A. · {first} · 08:00" in shown["text"]
    labels = [one["text"] for row in shown["reply_markup"]["inline_keyboard"] for one in row]
    assert labels == [f"⬜ S.A. {first}", f"⬜ B.S. {second}", said("button-rollcall-end")]


async def test_the_group_reads_no_name_and_cannot_forward_the_list(world: World) -> None:
    officer = await world.officer(TURI)
    await two_inside(world)
    shown = list_of(await begins(world, officer))
    assert "Siti" not in shown["text"]
    assert shown["has_protected_content"]


async def test_the_list_sounds(world: World) -> None:
    officer = await world.officer(TURI)
    await two_inside(world)
    group = await begins(world, officer)
    sent = world.calls("sendMessage", chat_id=group.id)[-1]
    assert said("rollcall-title") in sent["text"].replace("<b>", "").replace("</b>", "")
    assert "disable_notification" not in sent


async def test_the_list_names_the_door_where_an_office_has_several(world: World) -> None:
    officer = await world.officer("Sekretariat Daerah")
    await world.visitor.scans("Sekretariat Daerah", 1)
    for answer in ("agree", "name", *GREEN):
        await world.visitor.taps(answer)
    [(door,)] = await world.ask("SELECT d.name FROM visits v JOIN doors d ON d.id = v.door_id")
    group, number = world.group("Sekretariat Daerah"), await world.office_id("Sekretariat Daerah")
    await officer.says("/didalam", chat=group.id)
    await officer.taps(f"ask:{number}", group)
    await officer.taps(f"start:{number}", group)
    assert f"🚪 {door[:24]} · 08:00" in list_of(group)["text"]


async def test_a_tick_shows_and_counts(world: World) -> None:
    officer = await world.officer(TURI)
    await two_inside(world)
    group = await begins(world, officer)
    await world.waits(seconds=6)
    await ticks(officer, group, "S.A.")
    assert officer.popup["text"] == said("rollcall-ticked", found=1, total=2)
    assert said("rollcall-count", found=1, total=2) in list_of(group)["text"]
    assert "✅ S.A." in list_of(group)["text"]


async def test_a_second_tap_takes_the_tick_back(world: World) -> None:
    officer = await world.officer(TURI)
    await two_inside(world)
    group = await begins(world, officer)
    await world.waits(seconds=6)
    await ticks(officer, group, "S.A.")
    await world.waits(seconds=6)
    await ticks(officer, group, "S.A.")
    assert officer.popup["text"] == said("rollcall-unticked", found=0, total=2)
    await world.waits(seconds=6)
    assert "⬜ S.A." in list_of(group)["text"]


async def test_two_officers_who_see_the_same_person_tick_once(world: World) -> None:
    officer, colleague = await world.officer(TURI), await world.officer(TURI, "Bu Rahayu")
    await two_inside(world)
    group = await begins(world, officer)
    await ticks(officer, group, "S.A.")
    await ticks(colleague, group, "S.A.")  # the list they see has not changed yet
    assert colleague.popup["text"] == said("rollcall-ticked", found=1, total=2)


async def test_many_ticks_in_a_minute_are_at_most_thirteen_edits(world: World) -> None:
    officer = await world.officer(TURI)
    await crowd(world, 40)
    group = await begins(world, officer)
    place = list_of(group)["message_id"]
    before = len(world.calls("editMessageText", message_id=place))
    entries = [one for (one,) in await world.ask("SELECT id FROM rollcall_entries")]
    for entry in entries:
        await officer.taps_data(f"roll:found:{entry}", group.id, place)
        await world.waits(seconds=1.5)
    await world.waits(seconds=6)
    assert said("rollcall-count", found=40, total=40) in list_of(group)["text"]
    assert len(world.calls("editMessageText", message_id=place)) - before <= 13


async def test_more_than_forty_people_are_several_lists(world: World) -> None:
    officer = await world.officer(TURI)
    await crowd(world, 95)
    group = await begins(world, officer)
    lists = [one["text"] for one in group.messages if said("rollcall-title") in one["text"]]
    assert [one.count("⬜") for one in lists] == [40, 40, 15]
    assert said("rollcall-page", number=2, pages=3) in lists[1]
    assert said("rollcall-count", found=0, total=15) in lists[2]


async def test_staff_count_in_an_evacuation_too(world: World) -> None:
    officer = await world.officer(TURI)
    await staff_inside(world)
    await world.visitor.checks_in(TURI, *GREEN)
    group, number = world.group(TURI), await world.office_id(TURI)
    await officer.says("/didalam", chat=group.id)
    await officer.taps(f"ask:{number}", group)
    assert said("rollcall-sure-staff", count=2, staff=1) in group.text
    await officer.taps(f"start:{number}", group)
    [(code,), _] = await world.ask("SELECT code FROM visits ORDER BY id")
    assert f"⬜ B.S. · {code} · 08:00 · {said('insider-staff')}" in list_of(group)["text"]


async def staff_inside(world: World) -> None:
    staff = world.newcomer("Bu Sri")
    await staff.starts()
    async with world.transaction() as services:
        person = await services.people.of_telegram(staff.id)
        assert person is not None
        await services.joining.appoint(person.id, Role.STAFF, await world.office_id(TURI))
    await staff.checks_in(TURI, *GREEN)


async def test_a_second_press_finds_the_running_one(world: World) -> None:
    officer, colleague = await world.officer(TURI), await world.officer(TURI, "Bu Rahayu")
    await two_inside(world)
    group = await begins(world, officer)
    await colleague.says("/didalam", chat=group.id)
    await colleague.taps(f"ask:{await world.office_id(TURI)}", group)
    assert colleague.popup["text"] == said("rollcall-running", time="08:00", found=0, total=2)
    assert len(await world.ask("SELECT * FROM rollcalls")) == 1


async def test_two_who_press_yes_at_once_begin_one(world: World) -> None:
    officer, colleague = await world.officer(TURI), await world.officer(TURI, "Bu Rahayu")
    await two_inside(world)
    group, number = world.group(TURI), await world.office_id(TURI)
    await officer.says("/didalam", chat=group.id)
    for someone in (officer, colleague):
        await someone.taps(f"ask:{number}", group, message=-1 if someone is officer else -2)
    for someone, message in ((officer, -1), (colleague, -2)):
        await someone.taps(f"start:{number}", group, message=message)
    assert len(await world.ask("SELECT * FROM rollcalls")) == 1
    assert len(documents(world, officer)) == 1


async def test_a_list_that_scrolled_away_comes_again_to_who_presses(world: World) -> None:
    officer = await world.officer(TURI)
    await two_inside(world)
    group = await begins(world, officer)
    first = list_of(group)["message_id"]
    await world.waits(minutes=2)
    await officer.says("/didalam", chat=group.id)
    await officer.taps(f"ask:{await world.office_id(TURI)}", group)
    assert list_of(group)["message_id"] > first
    [old] = [one for one in group.messages if one["message_id"] == first]
    assert "reply_markup" not in old


async def test_a_stranger_cannot_begin_tick_or_end(world: World) -> None:
    officer, stranger = await world.officer(TURI), world.newcomer("Pak Asing")
    await two_inside(world)
    group = await begins(world, officer)
    world.telegram.person_joins(stranger.id, group.id)
    number = await world.office_id(TURI)
    place = list_of(group)["message_id"]
    [(entry,), _] = await world.ask("SELECT id FROM rollcall_entries ORDER BY id")
    for data in (f"ask:{number}", f"start:{number}", f"no:{number}", f"found:{entry}", "end:1"):
        await stranger.taps_data(f"roll:{data}", group.id, place)
        assert stranger.popup["text"] == said("error-not-an-officer")
    assert await world.ask("SELECT count(found_at) FROM rollcall_entries") == [(0,)]


async def test_another_offices_officer_cannot_tick(world: World) -> None:
    officer, other = await world.officer(TURI), await world.officer(BENDO, "Pak Bendo")
    await two_inside(world)
    group = await begins(world, officer)
    world.telegram.person_joins(other.id, group.id)
    await ticks(other, group, "S.A.")
    assert other.popup["text"] == said("error-not-an-officer")


async def test_with_everybody_out_one_press_ends_it_with_a_summary(world: World) -> None:
    officer = await world.officer(TURI)
    await two_inside(world)
    group = await begins(world, officer)
    for initials in ("S.A.", "B.S."):
        await ticks(officer, group, initials)
    await world.waits(minutes=7)
    await presses_end(officer, group)
    assert said("rollcall-all-found") in group.text
    assert said("rollcall-over", time="08:07", name="Pak Joko") in group.text


async def test_the_ended_list_can_be_read_but_not_ticked(world: World) -> None:
    officer = await world.officer(TURI)
    await two_inside(world)
    group = await begins(world, officer)
    [(entry,), _] = await world.ask("SELECT id FROM rollcall_entries ORDER BY id")
    place = list_of(group)["message_id"]
    for _ in range(2):
        await presses_end(officer, group)
    [ended] = [one for one in group.messages if one["message_id"] == place]
    assert "⬜ S.A." in ended["text"]
    assert "reply_markup" not in ended
    await officer.taps_data(f"roll:found:{entry}", group.id, place)
    assert officer.popup["text"] == said("error-rollcall-over", time="08:00")


async def test_with_people_missing_the_end_is_asked_for_twice(world: World) -> None:
    officer = await world.officer(TURI)
    await two_inside(world)
    group = await begins(world, officer)
    await ticks(officer, group, "S.A.")
    await presses_end(officer, group)
    assert officer.popup["text"] == said("rollcall-end-sure", count=1)
    assert await world.ask("SELECT ended_at FROM rollcalls") == [(None,)]
    await presses_end(officer, group)
    assert said("rollcall-missing", count=1) in group.text
    assert "B.S." in group.text
    assert "S.A." not in group.text


async def test_the_second_press_must_be_the_same_officers(world: World) -> None:
    officer, colleague = await world.officer(TURI), await world.officer(TURI, "Bu Rahayu")
    await two_inside(world)
    group = await begins(world, officer)
    await presses_end(officer, group)
    await presses_end(colleague, group)
    assert colleague.popup["text"] == said("rollcall-end-sure", count=2)
    await world.waits(minutes=3)  # too long ago to be the second press of anybody
    await presses_end(colleague, group)
    assert await world.ask("SELECT ended_at FROM rollcalls") == [(None,)]


async def test_beginning_ending_and_every_list_with_names_are_noted(world: World) -> None:
    officer = await world.officer(TURI)
    await two_inside(world)
    group = await begins(world, officer)
    for _ in range(2):
        await presses_end(officer, group)
    noted = await world.ask(
        "SELECT action, opened(detail, 'audit.detail', id) FROM audit"
        " WHERE subject = 'rollcall:1' ORDER BY id"
    )
    [(reader,)] = await world.ask("SELECT person_id FROM audit WHERE action = 'end-rollcall'")
    assert noted == [
        ("start-rollcall", "2"),
        ("send-rollcall", f"person:{reader}"),
        ("read-rollcall", None),
        ("end-rollcall", "0/2"),
    ]


async def test_with_nobody_inside_there_is_nothing_to_begin(world: World) -> None:
    officer = await world.officer(TURI)
    await two_inside(world)
    group, number = world.group(TURI), await world.office_id(TURI)
    await officer.says("/didalam", chat=group.id)
    async with world.transaction() as services:
        services.tx.write("UPDATE visits SET checkout_at = 0, checkout_kind = 'auto'")
    await officer.taps(f"ask:{number}", group)
    assert officer.popup["text"] == said("error-nobody-inside")


async def test_one_that_nobody_ended_makes_way_for_the_next(world: World) -> None:
    officer = await world.officer(TURI)
    await two_inside(world)
    group = await begins(world, officer)
    old = list_of(group)["message_id"]
    await world.waits(hours=7)
    await begins(world, officer)
    assert await world.ask("SELECT ended_at IS NULL FROM rollcalls ORDER BY id") == [(0,), (1,)]
    [left] = [one for one in group.messages if one["message_id"] == old]
    assert said("rollcall-left-running", time="15:00") in left["text"]
