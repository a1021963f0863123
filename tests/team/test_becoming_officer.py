"""How somebody becomes an officer: the group's button, the own link, one tap of who decides."""

import re

from tests.telegram import Someone, World
from tests.words import said

TURI = "Kelurahan Turi"
LINK = re.compile(r"\?start=([ad]_[\w-]+)")


async def presses_the_button(world: World, someone: Someone, office: str = TURI) -> str:
    """Join the office's group, press the button there; return the payload of the own link."""
    group = world.group(office)
    world.telegram.person_joins(someone.id, group.id)
    await someone.taps("duty", group)
    found = LINK.search(someone.popup["url"])
    assert found is not None
    return found[1]


async def asks(world: World, someone: Someone, office: str = TURI) -> None:
    """Press the button and open the own link."""
    await someone.starts(await presses_the_button(world, someone, office))


async def joins_the_satgas(world: World, name: str = "Wahyu") -> Someone:
    """Join the Satgas' group, ask there, and be confirmed; return who that is."""
    someone = world.newcomer(name)
    world.telegram.person_joins(someone.id, world.satgas.id)
    await someone.taps("duty", world.satgas)
    found = LINK.search(someone.popup["url"])
    assert found is not None
    await someone.starts(found[1])
    [confirm] = [one for one in world.admin.buttons if one.startswith("role:yes:")]
    await world.admin.taps(confirm)
    return someone


async def raises_a_case(world: World) -> None:
    """Let the visitor be red at Turi."""
    await world.visitor.checks_in(TURI, "none", "0", "none", "yes")


async def test_the_group_is_greeted_with_a_button_for_officers(world: World) -> None:
    greeting = world.group(TURI).messages[0]
    assert greeting["text"] == said("group-greeting", office=TURI)
    [[button]] = greeting["reply_markup"]["inline_keyboard"]
    assert button["text"] == said("button-i-am-officer")


async def test_the_button_opens_the_pressers_own_link(world: World) -> None:
    joko = world.newcomer("Joko")
    payload = await presses_the_button(world, joko)
    assert payload.startswith("d_")


async def test_two_members_get_two_links(world: World) -> None:
    links = {await presses_the_button(world, world.newcomer(name)) for name in ("Joko", "Rahayu")}
    assert len(links) == 2


async def test_who_asks_is_told_who_decides(world: World) -> None:
    joko = world.newcomer("Joko")
    await asks(world, joko)
    assert joko.text == said("duty-requested", office=TURI)


async def test_an_admin_is_asked_to_confirm(world: World) -> None:
    await asks(world, world.newcomer("Joko"))
    assert world.admin.text == said("officer-request", name="Joko", office=TURI)


async def test_one_tap_of_the_admin_makes_an_officer(world: World) -> None:
    joko = world.newcomer("Joko")
    await asks(world, joko)
    [confirm] = [one for one in world.admin.buttons if one.startswith("role:yes:")]
    await world.admin.taps(confirm)
    assert joko.text == said("officer-confirmed", office=TURI)


async def test_a_member_of_the_satgas_reads_what_they_may_do_and_nothing_else(
    world: World,
) -> None:
    wahyu = await joins_the_satgas(world)
    assert wahyu.text == said("satgas-confirmed")
    assert wahyu.buttons == []
    assert said("button-guest").split(" ", 1)[1] not in wahyu.text
    await wahyu.says(re.findall(r"/\w+", wahyu.text)[0])
    assert wahyu.text == said("exposure-how")


async def test_a_confirmed_officer_claims(world: World) -> None:
    joko = world.newcomer("Joko")
    await asks(world, joko)
    [confirm] = [one for one in world.admin.buttons if one.startswith("role:yes:")]
    await world.admin.taps(confirm)
    await raises_a_case(world)
    await joko.taps("claim:1", world.group(TURI))
    assert said("card-claimed", name="Joko") in world.group(TURI).text


async def test_the_decided_request_shows_the_decision_and_no_buttons(world: World) -> None:
    await asks(world, world.newcomer("Joko"))
    [confirm] = [one for one in world.admin.buttons if one.startswith("role:yes:")]
    await world.admin.taps(confirm)
    assert said("officer-request-active") in world.admin.text
    assert world.admin.buttons == []


async def test_who_is_refused_is_told_so_and_cannot_claim(world: World) -> None:
    joko = world.newcomer("Joko")
    await asks(world, joko)
    [refuse] = [one for one in world.admin.buttons if one.startswith("role:no:")]
    await world.admin.taps(refuse)
    assert joko.text == said("officer-refused", office=TURI)
    await raises_a_case(world)
    await joko.taps("claim:1", world.group(TURI))
    assert joko.popup["text"] == said("error-not-an-officer")


async def test_until_confirmed_a_press_is_refused_politely(world: World) -> None:
    joko = world.newcomer("Joko")
    await asks(world, joko)
    await raises_a_case(world)
    await joko.taps("claim:1", world.group(TURI))
    assert joko.popup["text"] == said("error-not-confirmed-yet")
    assert said("card-new") in world.group(TURI).text


async def test_a_stranger_in_the_group_cannot_press(world: World) -> None:
    stranger = world.newcomer("Slamet")
    world.telegram.person_joins(stranger.id, world.group(TURI).id)
    await raises_a_case(world)
    await stranger.taps("claim:1", world.group(TURI))
    assert stranger.popup["text"] == said("error-not-an-officer")
    assert said("card-new") in world.group(TURI).text


async def test_an_officer_of_another_office_cannot_press(world: World) -> None:
    other = await world.officer("Kelurahan Bendo")
    world.telegram.person_joins(other.id, world.group(TURI).id)
    await raises_a_case(world)
    await other.taps("claim:1", world.group(TURI))
    assert other.popup["text"] == said("error-not-an-officer")


async def test_somebody_elses_link_is_refused(world: World) -> None:
    payload = await presses_the_button(world, world.newcomer("Joko"))
    thief = world.newcomer("Slamet")
    await thief.starts(payload)
    assert thief.text == said("error-not-your-link")


async def test_a_link_refused_to_a_thief_still_works_for_its_owner(world: World) -> None:
    joko = world.newcomer("Joko")
    payload = await presses_the_button(world, joko)
    await world.newcomer("Slamet").starts(payload)
    await joko.starts(payload)
    assert joko.text == said("duty-requested", office=TURI)


async def test_a_used_link_says_so(world: World) -> None:
    joko = world.newcomer("Joko")
    payload = await presses_the_button(world, joko)
    await joko.starts(payload)
    await joko.starts(payload)
    assert joko.text == said("error-expired-token")


async def test_a_link_left_for_an_hour_is_void(world: World) -> None:
    joko = world.newcomer("Joko")
    payload = await presses_the_button(world, joko)
    await world.waits(hours=1)
    await joko.starts(payload)
    assert joko.text == said("error-expired-token")


async def test_an_officer_who_asks_again_hears_that_they_are_one(world: World) -> None:
    officer = await world.officer(TURI)
    await officer.taps("duty", world.group(TURI), message=0)
    found = LINK.search(officer.popup["url"])
    assert found is not None
    await officer.starts(found[1])
    assert officer.text == said("duty-already", office=TURI)


async def test_who_leaves_the_group_is_no_officer_any_more(world: World) -> None:
    officer = await world.officer(TURI)
    world.telegram.person_leaves(officer.id, world.group(TURI).id)
    await world.settles()
    world.telegram.person_joins(officer.id, world.group(TURI).id)
    await raises_a_case(world)
    await officer.taps("claim:1", world.group(TURI))
    assert officer.popup["text"] == said("error-not-an-officer")


async def test_who_leaves_one_group_stays_an_officer_elsewhere(world: World) -> None:
    officer = await world.officer(TURI)
    bendo = world.group("Kelurahan Bendo")
    world.telegram.person_joins(officer.id, bendo.id)
    world.telegram.person_leaves(officer.id, bendo.id)
    await raises_a_case(world)
    await officer.taps("claim:1", world.group(TURI))
    assert officer.popup["url"].endswith("?start=kasus")


async def test_a_satgas_member_confirmed_by_the_admin_handles_any_office(world: World) -> None:
    wahyu = await joins_the_satgas(world)
    await world.visitor.checks_in("Dinas Sosial", "none", "0", "none", "yes")
    await wahyu.taps("claim:1", world.satgas)
    assert said("card-claimed", name="Wahyu") in world.satgas.text
