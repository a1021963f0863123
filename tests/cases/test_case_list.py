"""`/kasus`: which cases are open, and one of them with its whole history."""

import pytest

from tests.team.test_staff import staff_of
from tests.telegram import Someone, World
from tests.words import said

TURI, BENDO = "Kelurahan Turi", "Kelurahan Bendo"
RED = ("none", "0", "none", "yes")


async def test_without_open_cases_it_says_so(world: World) -> None:
    officer = await world.officer(TURI)
    await officer.says("/kasus", world.group(TURI).id)
    assert world.group(TURI).text == said("cases-none")


async def test_the_group_sees_its_own_open_cases_with_initials(world: World) -> None:
    officer = await world.officer(TURI)
    await world.visitor.checks_in(TURI, *RED)
    await world.newcomer("Tono Wijaya").checks_in(BENDO, *RED)
    await officer.says("/kasus", world.group(TURI).id)
    assert "K1" in world.group(TURI).text
    assert "S.A." in world.group(TURI).text
    assert "K2" not in world.group(TURI).text


async def test_a_group_hears_the_citys_language_whoever_asks(world: World) -> None:
    officer = await world.officer(TURI)
    await officer.says("/bahasa")
    await officer.taps("lang:en")
    await officer.says("/kasus", world.group(TURI).id)
    assert world.group(TURI).text == said("cases-none")
    await officer.says("/kasus")
    assert officer.text == said("cases-none", "en")


async def test_the_list_says_who_has_a_case(world: World) -> None:
    officer = await world.officer(TURI)
    await world.visitor.checks_in(TURI, *RED)
    await officer.taps("claim:1", world.group(TURI))
    await officer.says("/kasus")
    assert "Pak Joko" in officer.text


async def test_a_case_is_read_back_with_its_whole_history(world: World) -> None:
    officer, colleague = await world.officer(TURI), await world.officer(TURI, "Bu Rahayu")
    await world.visitor.checks_in(TURI, *RED)
    for _ in range(6):
        await officer.taps("claim:1", world.group(TURI))
        await officer.taps("release:1")
    await colleague.taps("claim:1", world.group(TURI))
    await colleague.closes(1, "sent-home")
    await officer.says("/kasus K1")
    assert officer.text.count(said("event-claim", time="08:00", name="Pak Joko")) == 6
    assert said("event-raise", time="08:00", detail="🛑 MERAH") in officer.text
    assert "Bu Rahayu" in officer.text


async def test_a_note_is_read_in_private_only(world: World) -> None:
    officer = await world.officer(TURI)
    await world.visitor.checks_in(TURI, *RED)
    group = world.group(TURI)
    card = group.cards[-1]["message_id"]
    world.telegram.person_says(officer.id, group.id, "Pakai kursi roda", reply_to=card)
    await officer.says("/kasus 1", group.id)
    assert "kursi roda" not in group.text
    await officer.says("/kasus 1")
    assert "kursi roda" in officer.text


async def test_reading_a_history_is_noted(world: World) -> None:
    officer = await world.officer(TURI)
    await world.visitor.checks_in(TURI, *RED)
    await officer.says("/kasus K1")
    assert await world.ask("SELECT subject FROM audit WHERE action = 'read-case'") == [("case:1",)]


@pytest.mark.parametrize("code", ["K99", "K1", "halo"])
async def test_an_unknown_case_or_another_offices_is_answered_alike(
    world: World, code: str
) -> None:
    officer = await world.officer(BENDO)
    await world.visitor.checks_in(TURI, *RED)
    await officer.says(f"/kasus {code}")
    assert officer.text == said("error-unknown-case", code=code)


async def test_a_visitor_is_told_that_it_is_for_officers(world: World) -> None:
    await world.visitor.starts()
    await world.visitor.says("/kasus")
    assert world.visitor.text == said("error-no-office")


async def test_an_admin_sees_the_cases_of_all_offices_with_their_names(world: World) -> None:
    await world.visitor.checks_in(TURI, *RED)
    await world.admin.says("/kasus")
    assert TURI in world.admin.text


async def staff_case(world: World) -> Someone:
    """Let Bu Sari, who works at Turi, be red there as K1; return Turi's head."""
    head, sari = await world.head(TURI), await staff_of(world, "Bu Sari")
    world.telegram.person_joins(head.id, world.group(TURI).id)
    await sari.checks_in(TURI, *RED)
    return head


async def test_a_colleagues_case_is_not_listed_before_the_colleagues(world: World) -> None:
    head = await staff_case(world)
    await head.says("/kasus")
    assert "K1" in head.text
    await head.says("/kasus", world.group(TURI).id)
    assert world.group(TURI).text == said("cases-none")


async def test_a_colleagues_case_is_not_read_back_before_the_colleagues(world: World) -> None:
    head = await staff_case(world)
    await head.says("/kasus K1", world.group(TURI).id)
    assert world.group(TURI).text == said("error-unknown-case", code="K1")


async def test_a_long_history_is_read_back_to_its_end(world: World) -> None:
    officer = await world.officer(TURI)
    await world.visitor.checks_in(TURI, *RED)
    group = world.group(TURI)
    card = group.cards[-1]["message_id"]
    for number in range(12):
        words = f"Catatan {number}: " + "menunggu di luar " * 28
        world.telegram.person_says(officer.id, group.id, words, reply_to=card)
    await world.settles()
    before = len(officer.messages)
    await officer.says("/kasus K1")
    read = [one["text"] for one in officer.messages[before:]]
    assert all(f"Catatan {number}:" in "".join(read) for number in range(12))
    assert all(len(one) <= 4096 for one in read)


async def test_a_list_of_cases_cannot_be_forwarded(world: World) -> None:
    officer, group = await world.officer(TURI), world.group(TURI)
    await world.visitor.checks_in(TURI, *RED)
    for chat in (officer.id, group.id):
        await officer.says("/kasus", chat)
        assert world.calls("sendMessage", chat_id=chat)[-1]["protect_content"] is True


async def test_of_a_case_about_oneself_one_reads_what_any_visitor_reads(world: World) -> None:
    for number, someone in enumerate((await world.officer(TURI), await world.head(TURI)), start=1):
        await someone.checks_in(TURI, *RED)
        for chat in (someone.id, world.group(TURI).id):
            world.telegram.person_joins(someone.id, world.group(TURI).id)
            await someone.says(f"/kasus K{number}", chat)
            heard = someone if chat == someone.id else world.group(TURI)
            assert heard.text == said("error-unknown-case", code=f"K{number}")
        await someone.says("/kasus")
        assert f"K{number}" not in someone.text


async def test_a_group_reads_back_no_case_of_another_office(world: World) -> None:
    await world.visitor.checks_in(TURI, *RED)
    world.telegram.person_joins(world.admin.id, world.group(BENDO).id)
    await world.admin.starts()
    await world.admin.says("/kasus K1", world.group(BENDO).id)
    assert world.group(BENDO).text == said("error-unknown-case", code="K1")
    await world.admin.says("/kasus", world.group(BENDO).id)
    assert world.group(BENDO).text == said("cases-none")


async def test_a_case_can_be_taken_from_the_list(world: World) -> None:
    officer = await world.officer(TURI)
    await world.visitor.checks_in(TURI, *RED)
    for room in (world.group(TURI), officer):
        await officer.says("/kasus", room.id)
        assert "claim:1" in [
            one
            for row in room.messages[-1]["reply_markup"]["inline_keyboard"]
            for one in [row[0]["callback_data"]]
        ]
    await officer.taps("claim:1")
    assert "Siti Aminah" in officer.text
    await officer.says("/kasus")
    assert officer.buttons == []


@pytest.mark.parametrize(
    ("delta", "words"),
    [({"minutes": 5}, "5 mnt"), ({"hours": 3}, "3 jam"), ({"days": 5}, "5 hari")],
)
async def test_how_long_a_case_waits_is_told_as_people_say_it(
    world: World, delta: dict[str, int], words: str
) -> None:
    officer = await world.officer(TURI)
    await world.visitor.checks_in(TURI, *RED)
    await world.waits(**delta)
    await officer.says("/kasus")
    assert f", {words}" in officer.text
