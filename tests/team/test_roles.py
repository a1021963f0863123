"""`/admin`: who runs and who watches the city, their one-time links, a role taken away."""

import re

import pytest

from bot.domain.rights import Action, Role
from tests.telegram import Room, Someone, World
from tests.words import not_for, said

PUSKESMAS, TURI = "Puskesmas Sukorejo", "Kelurahan Turi"
LINK = re.compile(r"\?start(?:group)?=([ag]_[\w-]+)")


def link_in(text: str) -> str:
    """Return the payload of the link in a message."""
    found = LINK.search(text)
    assert found is not None
    return found[1]


async def becomes(world: World, name: str, role: Role, office: str | None = None) -> Someone:
    """Return somebody who took a role by the link an admin made in the chat."""
    number = None if office is None else await world.office_id(office)
    async with world.transaction() as services:
        admin = await services.people.of_telegram(world.admin.id)
        payload = await services.city_roles.invite(role, number, by=admin)
    someone = world.newcomer(name)
    await someone.starts(payload)
    return someone


async def role_of(world: World, someone: Someone, role: Role) -> int:
    [(number,)] = await world.ask(
        "SELECT r.id FROM roles r JOIN people p ON p.id = r.person_id"
        " WHERE p.telegram_id = ? AND r.role = ?",
        someone.id,
        role,
    )
    return int(number)


async def state_of(world: World, someone: Someone, role: Role) -> str:
    number = await role_of(world, someone, role)
    [(state,)] = await world.ask("SELECT state FROM roles WHERE id = ?", number)
    return str(state)


async def opens(world: World, who: Someone, what: str) -> None:
    """Let an admin press something that /admin offers."""
    await who.says("/admin")
    await who.taps(f"admin:{what}")


async def test_an_admin_reads_who_has_which_role_since_when(world: World) -> None:
    await becomes(world, "Bu Sekda", Role.VIEWER)
    await becomes(world, "Bu Ani", Role.PUSKESMAS, PUSKESMAS)
    await world.admin.says("/admin")
    for name, role in (
        ("Dewi Diskominfo", "admin"),
        ("Bu Sekda", "pemantau"),
        ("Bu Ani", f"anggota tim {PUSKESMAS}"),
    ):
        line = said("admins-line", name=name, role=role, day="8 November 2021")
        assert line in world.admin.text


@pytest.mark.parametrize("role", [Role.ADMIN, Role.VIEWER])
async def test_an_admin_makes_the_link_of_a_role_in_the_chat(world: World, role: Role) -> None:
    await opens(world, world.admin, f"link:{role}")
    newcomer = world.newcomer("Bu Sekda")
    await newcomer.starts(link_in(world.admin.text))
    assert newcomer.text == said(f"role-accepted-{role}")
    assert await state_of(world, newcomer, role) == "active"


async def test_a_puskesmas_link_is_made_for_one_of_them(world: World) -> None:
    await opens(world, world.admin, "which:puskesmas:0")
    await world.admin.taps(f"admin:puskesmas:{await world.office_id(PUSKESMAS)}")
    newcomer = world.newcomer("Bu Ani")
    await newcomer.starts(link_in(world.admin.text))
    assert newcomer.text == said("role-accepted-puskesmas", office=PUSKESMAS)


async def test_only_puskesmas_are_offered_and_accepted(world: World) -> None:
    await opens(world, world.admin, "which:puskesmas:0")
    turi = await world.office_id(TURI)
    assert f"admin:puskesmas:{turi}" not in world.admin.buttons
    message = world.admin.messages[-1]["message_id"]
    await world.admin.taps_data(f"admin:puskesmas:{turi}", world.admin.id, message)
    assert world.admin.popup["text"] == said("error-not-a-puskesmas", office=TURI)


async def test_the_link_of_an_rw_team_binds_its_group(world: World) -> None:
    await opens(world, world.admin, "which:team:0")
    turi = await world.office_id(TURI)
    await world.admin.taps(f"admin:rw:{turi}")
    await world.admin.taps(f"admin:team:{turi}:3")
    leader = world.newcomer("Pak RW")
    room = Room(world, world.telegram.add_group("Tim RW 03").id)
    world.telegram.person_joins(leader.id, room.id)
    world.telegram.person_starts_group(leader.id, room.id, link_in(world.admin.text))
    await world.settles()
    assert room.text == said("group-greeting-team", area=f"{TURI} RW 03")
    await world.admin.says("/admin")
    assert said("admins-teams", count=1) in world.admin.text


async def test_a_role_is_taken_away_after_a_question(world: World) -> None:
    sekda = await becomes(world, "Bu Sekda", Role.VIEWER)
    number = await role_of(world, sekda, Role.VIEWER)
    await opens(world, world.admin, f"ask:{number}")
    assert world.admin.text == said("admins-confirm", name="Bu Sekda", role="pemantau")
    assert await state_of(world, sekda, Role.VIEWER) == "active"
    await world.admin.taps(f"admin:remove:{number}")
    assert world.admin.text == said("admins-removed", name="Bu Sekda", role="pemantau")
    assert sekda.text == said("role-ended", role="pemantau")
    await sekda.says("/stats")
    assert sekda.text == not_for(Action.SEE_STATS)


async def test_a_member_of_the_satgas_is_listed_and_removed_here_too(world: World) -> None:
    wahyu = world.newcomer("Wahyu")
    world.telegram.person_joins(wahyu.id, world.satgas.id)
    await wahyu.starts()
    async with world.transaction() as services:
        person = await services.people.of_telegram(wahyu.id)
        assert person is not None
        await services.joining.appoint(person.id, Role.SATGAS, None)
    number = await role_of(world, wahyu, Role.SATGAS)
    await opens(world, world.admin, f"ask:{number}")
    await world.admin.taps(f"admin:remove:{number}")
    assert await state_of(world, wahyu, Role.SATGAS) == "removed"


async def test_the_question_can_be_left(world: World) -> None:
    sekda = await becomes(world, "Bu Sekda", Role.VIEWER)
    await opens(world, world.admin, f"ask:{await role_of(world, sekda, Role.VIEWER)}")
    await world.admin.taps("admin:list:0")
    assert said("admins-title") in world.admin.text
    assert await state_of(world, sekda, Role.VIEWER) == "active"


async def test_a_removal_is_in_the_audit(world: World) -> None:
    sekda = await becomes(world, "Bu Sekda", Role.VIEWER)
    number = await role_of(world, sekda, Role.VIEWER)
    await opens(world, world.admin, f"ask:{number}")
    message = world.admin.messages[-1]["message_id"]
    for _ in range(2):
        await world.admin.taps_data(f"admin:remove:{number}", world.admin.id, message)
    assert world.admin.popup["text"] == said("error-gone")
    assert await world.ask(
        "SELECT p.telegram_id FROM audit a JOIN people p ON p.id = a.person_id"
        " WHERE a.action = 'remove-viewer'"
    ) == [(world.admin.id,)]


async def test_the_last_admin_stays(world: World) -> None:
    number = await role_of(world, world.admin, Role.ADMIN)
    await world.admin.says("/admin")
    message = world.admin.messages[-1]["message_id"]
    for verb in ("ask", "remove"):
        await world.admin.taps_data(f"admin:{verb}:{number}", world.admin.id, message)
        assert world.admin.popup["text"] == said("error-last-admin")
    assert await state_of(world, world.admin, Role.ADMIN) == "active"


async def test_an_account_in_the_settings_is_to_be_removed_there_too(world: World) -> None:
    agus = await becomes(world, "Agus", Role.ADMIN)
    number = await role_of(world, world.admin, Role.ADMIN)
    await opens(world, agus, f"ask:{number}")
    assert said("admins-in-settings") in agus.text
    await agus.taps(f"admin:remove:{number}")
    assert said("admins-in-settings") in agus.text
    await world.restarts()
    assert await state_of(world, world.admin, Role.ADMIN) == "removed"


async def test_nobody_else_is_said_to_stand_in_the_settings(world: World) -> None:
    agus = await becomes(world, "Agus", Role.ADMIN)
    await opens(world, world.admin, f"ask:{await role_of(world, agus, Role.ADMIN)}")
    assert said("admins-in-settings") not in world.admin.text


async def test_an_admin_may_go(world: World) -> None:
    agus = await becomes(world, "Agus", Role.ADMIN)
    number = await role_of(world, agus, Role.ADMIN)
    await opens(world, agus, f"ask:{number}")
    await agus.taps(f"admin:remove:{number}")
    assert said("admins-removed-self") in [one["text"] for one in agus.messages]
    await agus.says("/admin")
    assert agus.text == not_for(Action.MANAGE_ROLES)


async def test_a_role_of_an_office_is_not_managed_here(world: World) -> None:
    officer = await world.officer(TURI)
    number = await role_of(world, officer, Role.OFFICER)
    await world.admin.says("/admin")
    message = world.admin.messages[-1]["message_id"]
    await world.admin.taps_data(f"admin:remove:{number}", world.admin.id, message)
    assert world.admin.popup["text"] == said("error-gone")
    assert await state_of(world, officer, Role.OFFICER) == "active"


BUTTONS = (
    *("list:0", "ask:1", "remove:1", "link:admin", "link:viewer"),
    *("which:team:0", "which:puskesmas:0", "puskesmas:1", "rw:4", "team:4:3"),
)


@pytest.mark.parametrize("button", BUTTONS)
async def test_nobody_but_an_admin_presses_here(world: World, button: str) -> None:
    sekda = await becomes(world, "Bu Sekda", Role.VIEWER)
    before = await world.ask("SELECT count(*) FROM tokens")
    message = sekda.messages[-1]["message_id"]
    await sekda.taps_data(f"admin:{button}", sekda.id, message)
    assert sekda.popup["text"] == not_for(Action.MANAGE_ROLES)
    assert await world.ask("SELECT count(*) FROM tokens") == before
    assert await state_of(world, world.admin, Role.ADMIN) == "active"


async def test_nobody_but_an_admin_reads_the_list(world: World) -> None:
    head = await world.head(TURI)
    await head.says("/admin")
    assert head.text == not_for(Action.MANAGE_ROLES)


async def test_many_have_pages(world: World) -> None:
    for number in range(13):
        await becomes(world, f"Pemantau {number:02d}", Role.VIEWER)
    await world.admin.says("/admin")
    assert "Pemantau 12" not in world.admin.text
    await world.admin.taps("admin:list:1")
    assert "Pemantau 12" in world.admin.text


async def test_a_viewer_sees_figures_and_never_a_name(world: World) -> None:
    officer = await world.officer(TURI, "Joko Widodo")
    await world.newcomer("Slamet Riyadi").checks_in(TURI, "none", "0", "none", "yes")
    await officer.taps("claim:1", world.group(TURI))
    sekda = await becomes(world, "Bu Sekda", Role.VIEWER)
    await sekda.says("/stats")
    await sekda.taps("stats:7")
    assert said("stats-visits", total=1, guests=0) in sekda.text
    assert not re.search("Slamet|Riyadi|Joko|Widodo|S\\.R\\.|SR", sekda.text)


@pytest.mark.parametrize(
    ("command", "action"),
    [
        ("/kantor", Action.MANAGE_OFFICES),
        ("/poster", Action.PRINT_POSTERS),
        ("/admin", Action.MANAGE_ROLES),
    ],
)
async def test_a_viewer_manages_nothing(world: World, command: str, action: Action) -> None:
    sekda = await becomes(world, "Bu Sekda", Role.VIEWER)
    await sekda.says(command)
    assert sekda.text == not_for(action)


@pytest.mark.parametrize("role", [Role.VIEWER, Role.PUSKESMAS])
async def test_neither_viewer_nor_puskesmas_touches_cases(world: World, role: Role) -> None:
    place = PUSKESMAS if role is Role.PUSKESMAS else None
    someone = await becomes(world, "Bu Ani", role, place)
    await world.visitor.checks_in(PUSKESMAS, "none", "0", "none", "yes")
    message = someone.messages[-1]["message_id"]
    await someone.taps_data("claim:1", someone.id, message)
    assert someone.popup["text"] == said("error-no-office")
    await someone.says("/tamu")
    assert someone.text == said("error-no-office")
    await someone.says("/kasus")
    assert someone.text == said("error-no-office")


async def test_a_viewers_words_in_reply_to_a_card_are_nobodys_business(world: World) -> None:
    await world.officer(TURI)
    sekda = await becomes(world, "Bu Sekda", Role.VIEWER)
    group = world.group(TURI)
    world.telegram.person_joins(sekda.id, group.id)
    await world.visitor.checks_in(TURI, "none", "0", "none", "yes")
    before = len(group.messages)
    world.telegram.person_says(sekda.id, group.id, "Oh?", group.cards[-1]["message_id"])
    await world.settles()
    assert len(group.messages) == before


async def test_a_viewers_home_offers_the_figures_and_no_more(world: World) -> None:
    sekda = await becomes(world, "Bu Sekda", Role.VIEWER)
    await sekda.starts()
    assert said("home-viewer") in sekda.text
    assert "stats:1" in sekda.buttons
    assert not {"office:list:0", "admin:list:0", "guest:next"} & set(sekda.buttons)


async def test_a_viewers_menu_has_the_figures_and_no_more(world: World) -> None:
    sekda = await becomes(world, "Bu Sekda", Role.VIEWER)
    menu = {one["command"] for one in world.telegram.commands[f"chat:{sekda.id}"]}
    assert "stats" in menu
    assert not {"kantor", "admin", "tamu", "kasus", "poster"} & menu


async def test_a_puskesmas_sees_its_own_office_without_names(world: World) -> None:
    ani = await becomes(world, "Bu Ani", Role.PUSKESMAS, PUSKESMAS)
    await world.newcomer("Slamet Riyadi").checks_in(PUSKESMAS, "none", "2")
    await ani.starts()
    assert said("home-puskesmas", offices=PUSKESMAS) in ani.text
    await ani.taps("puskesmas:office")
    assert PUSKESMAS in ani.text
    assert said("puskesmas-open") in ani.text
    assert "Di dalam 1 dari" in ani.text
    assert "Slamet" not in ani.text


async def test_at_night_the_page_says_that_the_office_is_closed(world: World) -> None:
    ani = await becomes(world, "Bu Ani", Role.PUSKESMAS, PUSKESMAS)
    world.clock.passes(hours=14)
    await ani.starts()
    await ani.taps("puskesmas:office")
    assert said("puskesmas-closed") in ani.text


async def test_nobody_else_sees_that_page(world: World) -> None:
    await world.visitor.starts()
    message = world.visitor.messages[-1]["message_id"]
    await world.visitor.taps_data("puskesmas:office", world.visitor.id, message)
    assert world.visitor.popup["text"] == not_for(Action.SEE_OFFICE)


@pytest.mark.parametrize(("role", "office"), [(Role.VIEWER, None), (Role.PUSKESMAS, PUSKESMAS)])
async def test_the_help_of_a_new_role_has_three_lines(
    world: World, role: Role, office: str | None
) -> None:
    someone = await becomes(world, "Bu Ani", role, office)
    await someone.says("/bantuan")
    assert someone.text == f"{said('help-visitor')}\n\n{said(f'help-{role}')}"
    assert len(said(f"help-{role}").splitlines()) == 1 + 3
