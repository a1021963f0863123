"""What is made for somebody else reaches them: a door's new poster, a link for another phone."""

import re

from playwright.sync_api import expect

from tests.browser.desk import Desk, Phone, said
from tests.browser.program import Rehearsal


def see_office(admin: Phone, office: str) -> None:
    admin.opens().says(f"/kantor {office}")
    expect(admin.look().newest()).to_contain_text(said("place", office=office, door=""))


def test_the_wall_has_the_poster_that_hangs_after_a_doors_code_changed(
    desk: Desk, city: Rehearsal
) -> None:
    office = "Kelurahan Gedog"
    before = {p["payload"] for p in city.state()["posters"] if p["title"] == office}
    visitor, admin = desk.gives(city.person("Sulastri"), city.admin())
    see_office(admin, office)
    admin.taps(said("button-door-renew"), said("button-door-renew-yes"))
    admin.reads(said("door-renewed"))
    desk.scans(visitor, office)
    visitor.starts().reads(said("button-agree"))
    after = {p["payload"] for p in city.state()["posters"] if p["title"] == office}
    assert len(after) == len(before)
    assert after != before


def test_a_one_time_link_opens_on_another_phone_by_one_press(desk: Desk, city: Rehearsal) -> None:
    head, admin = desk.gives(city.person("Hartini"), city.admin())
    see_office(admin, "Kelurahan Plosokerep")
    admin.taps(said("button-head-link"))
    admin.newest().locator(".passed-on").get_by_role("button", name="Hartini").click()
    head.starts().reads("Kelurahan Plosokerep")


def test_a_groups_link_opens_on_the_phone_of_who_brings_the_bot_there(
    desk: Desk, city: Rehearsal
) -> None:
    owner, admin = desk.gives(city.person("Sumarno"), city.admin())
    see_office(admin, "Kelurahan Blitar")
    admin.taps(said("button-group-link"))
    admin.newest().locator(".passed-on").get_by_role("button", name="Sumarno").click()
    expect(owner.look().node.locator(".sheet-title")).to_have_text(
        re.compile("Tambahkan bot ke grup")
    )


def test_a_link_is_offered_to_the_phones_that_are_there_now(
    wide_desk: Desk, city: Rehearsal
) -> None:
    admin, other = wide_desk.gives(city.admin(), city.person("Wagiman"))
    see_office(admin, "Kelurahan Bendogerit")
    admin.taps(said("button-head-link"))
    row = admin.node.locator(".passed-on").last
    expect(row.get_by_role("button")).to_have_text(["Wagiman"])
    another = city.person("Ngatini")
    other.node.locator(".holder select").select_option(str(another))
    expect(row.get_by_role("button")).to_have_text(["Ngatini"])
