"""Whose menu shows which command."""

from dataclasses import dataclass

from bot.domain.commands import COMMANDS, Command, menu
from bot.domain.rights import Action, Grant, Role


@dataclass(frozen=True)
class Somebody:
    grants: tuple[Grant, ...] = ()


GUEST = Command("tamu", "walkin", Action.REGISTER_GUEST, at_office=True)
STATS = Command("stats", "stats", Action.SEE_STATS)
STATUS = Command("status", "status")
THREE = (GUEST, STATS, STATUS)


def test_a_visitor_sees_what_is_for_everybody() -> None:
    assert menu(Somebody(), THREE) == (STATUS,)


def test_nobody_in_particular_sees_what_is_for_everybody() -> None:
    assert menu(None, THREE) == (STATUS,)


def test_an_officer_sees_the_guest_too() -> None:
    assert menu(Somebody((Grant(Role.OFFICER, 3),)), THREE) == (GUEST, STATUS)


def test_an_admin_who_works_at_no_office_sees_no_guest() -> None:
    assert menu(Somebody((Grant(Role.ADMIN),)), THREE) == (STATS, STATUS)


def test_an_english_menu_uses_the_english_names() -> None:
    assert (GUEST.called("en"), GUEST.called("id"), GUEST.called("jv")) == (
        "walkin",
        "tamu",
        "tamu",
    )


def test_no_two_commands_share_a_name() -> None:
    names = [name for one in COMMANDS for name in {one.name, one.english}]
    assert sorted(names) == sorted(set(names))
