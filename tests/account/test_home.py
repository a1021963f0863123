"""The home of a bare /start by role, and the help."""

import pytest

from bot.domain.rights import Role
from tests.telegram import Someone, World
from tests.words import said

TURI = "Kelurahan Turi"


async def with_role(world: World, role: Role, office: str | None = None) -> Someone:
    """Return somebody who took a role by its one-time link."""
    number = None
    if office is not None:
        [(number,)] = await world.ask("SELECT id FROM offices WHERE name = ?", office)
    async with world.transaction() as services:
        payload = await services.joining.invite(role, number, by=None)
    someone = world.newcomer("Bu Rini")
    await someone.starts(payload)
    return someone


async def test_a_newcomer_reads_how_to_enter_an_office(world: World) -> None:
    await world.visitor.starts()
    assert world.visitor.text == said("home-visitor", city="Kota Blitar")


async def test_a_visitors_home_leads_to_what_is_known_of_them(world: World) -> None:
    await world.visitor.starts()
    assert world.visitor.buttons == [
        *("v:show", "clinic:list:near:0"),
        *("home:status", "home:history", "home:language", "home:help"),
    ]


async def test_who_is_inside_reads_where(world: World) -> None:
    await world.visitor.checks_in(TURI, "none", "2")
    await world.visitor.starts()
    assert said("home-inside", office=TURI) in world.visitor.text


async def test_an_officers_home_names_the_office_and_offers_the_guest(world: World) -> None:
    officer = await world.officer(TURI)
    await officer.starts()
    assert said("home-officer", offices=TURI) in officer.text
    assert "guest:next" in officer.buttons


async def test_an_officers_home_counts_the_open_cases_there(world: World) -> None:
    officer = await world.officer(TURI)
    await world.visitor.checks_in(TURI, "positive", "0", "yes")
    await officer.starts()
    assert said("home-cases", new=1, claimed=0) in officer.text


async def test_an_officer_of_another_office_does_not_see_them_counted(world: World) -> None:
    officer = await world.officer("Kelurahan Sukorejo")
    await world.visitor.checks_in(TURI, "positive", "0", "yes")
    await officer.starts()
    assert officer.text.endswith(said("home-officer", offices="Kelurahan Sukorejo"))


async def test_a_heads_home_says_of_what(world: World) -> None:
    head = await with_role(world, Role.HEAD, TURI)
    await head.starts()
    assert said("home-head", offices=TURI) in head.text
    assert said("home-officer", offices=TURI) not in head.text


@pytest.mark.parametrize("role", [Role.SATGAS, Role.VIEWER])
async def test_the_home_of_a_role_for_the_whole_city_says_what_it_is_for(
    world: World, role: Role
) -> None:
    someone = await with_role(world, role)
    await someone.starts()
    assert someone.text.endswith(said(f"home-{role}"))


async def test_the_admins_home_offers_figures_and_offices(world: World) -> None:
    await world.admin.starts()
    assert said("home-admin") in world.admin.text
    assert {"stats:1", "office:list:0"} <= set(world.admin.buttons)


async def test_the_home_button_leads_back_in_the_same_message(world: World) -> None:
    await world.visitor.starts()
    await world.visitor.taps("home:help")
    await world.visitor.taps("home:menu")
    assert [one["text"] for one in world.visitor.messages] == [
        said("home-visitor", city="Kota Blitar")
    ]


async def test_a_visitors_help_has_three_lines(world: World) -> None:
    await world.visitor.starts()
    await world.visitor.says("/bantuan")
    assert world.visitor.text == said("help-visitor")
    assert len(world.visitor.text.splitlines()) == 1 + 3


async def test_the_home_button_of_help_shows_the_help(world: World) -> None:
    await world.visitor.starts()
    await world.visitor.taps("home:help")
    assert world.visitor.text == said("help-visitor")


@pytest.mark.parametrize("role", [Role.ADMIN, Role.SATGAS])
async def test_the_help_of_a_role_without_an_office(world: World, role: Role) -> None:
    someone = await with_role(world, role)
    await someone.says("/help")
    assert someone.text == f"{said('help-visitor')}\n\n{said(f'help-{role}')}"


@pytest.mark.parametrize("role", [Role.HEAD, Role.OFFICER])
async def test_the_help_of_a_role_at_an_office(world: World, role: Role) -> None:
    someone = await with_role(world, role, TURI)
    await someone.says("/bantuan")
    assert said(f"help-{role}") in someone.text


async def test_commands_leave_the_open_talk_alone(world: World) -> None:
    await world.visitor.checks_in(TURI)
    await world.visitor.says("/bantuan")
    await world.visitor.taps("none", message=-2)
    assert said("question-doses") in world.visitor.messages[-2]["text"]


async def test_the_next_dose_is_found_without_a_command_and_there_is_a_way_back(
    world: World,
) -> None:
    await world.visitor.starts()
    await world.visitor.taps("v:show")
    assert said("button-vaccination-begin") in str(world.visitor.messages[-1])
    await world.visitor.taps("home:menu")
    await world.visitor.taps("clinic:list:near:0")
    assert said("clinics-none") in world.visitor.text
    await world.visitor.taps("home:menu")
    assert "v:show" in world.visitor.buttons
