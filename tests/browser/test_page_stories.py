"""The four people's main stories, tapped through on the page with the real bot behind it."""

import pytest
from playwright.sync_api import expect

from tests.browser.desk import Desk, Phone, said
from tests.browser.program import Rehearsal

HEALTHY = (said("button-agree"), "Siti", said("option-health-none"))
GREEN = (*HEALTHY, said("option-doses-2"))
RED = (
    *HEALTHY,
    said("option-doses-0"),
    said("option-circumstance-none"),
    said("button-right"),
)


@pytest.fixture
def office(request: pytest.FixtureRequest) -> str:
    """An office of its own for each width, whose group holds few other tests' cards."""
    return "Kelurahan Turi" if "phone" in request.node.name else "Kelurahan Bendo"


def red_visitor(desk: Desk, city: Rehearsal, office: str, *others: int) -> list[Phone]:
    phones = desk.gives(city.person("Siti Rahmawati"), *others)
    desk.scans(phones[0], office)
    phones[0].starts().taps(*RED).reads(said("colour-red"))
    return phones


def becomes_officer(city: Rehearsal, officer: Phone, admin: Phone, office: str) -> None:
    officer.opens(city.group_of(office)).taps(said("button-i-am-officer"))
    officer.starts().reads(said("duty-requested", office=office)[:30])
    admin.opens().taps(said("button-confirm"))
    officer.reads(said("officer-confirmed", office=office)[:30])


def test_a_visitor_scans_answers_and_may_enter(desk: Desk, city: Rehearsal) -> None:
    [visitor] = desk.gives(city.person("Siti Aisyah"))
    desk.scans(visitor, "Kelurahan Tlumpu")
    visitor.starts().taps(*GREEN)
    visitor.reads(said("colour-green"), said("todo-green"), said("self-declared"))


def test_a_pass_comes_whole_with_its_buttons_on_a_small_screen(
    desk: Desk, city: Rehearsal
) -> None:
    [visitor] = red_visitor(desk, city, "Kelurahan Tlumpu")
    picture = visitor.newest().locator("img")
    expect(picture).to_be_visible()
    expect(visitor.key(said("button-proof"))).to_be_in_viewport(ratio=1)
    expect(picture).to_be_in_viewport(ratio=1)


def test_a_visitors_questions_are_one_message_edited_in_place(
    wide_desk: Desk, city: Rehearsal
) -> None:
    [visitor] = wide_desk.gives(city.person("Siti Khotijah"))
    wide_desk.scans(visitor, "Kelurahan Tlumpu")
    visitor.starts().taps(*GREEN).reads(said("colour-green"))
    expect(visitor.newest().locator("img")).to_be_visible()  # the pass comes below the words
    expect(visitor.messages.locator(".message.in")).to_have_count(2)


def test_a_visitor_steps_back_and_answers_otherwise(wide_desk: Desk, city: Rehearsal) -> None:
    [visitor] = wide_desk.gives(city.person("Siti Zulaikha"))
    wide_desk.scans(visitor, "Kelurahan Tlumpu")
    visitor.starts().taps(*HEALTHY[:2], said("option-health-positive")).reads(
        said("question-since")
    )
    visitor.taps(said("button-back"), said("option-health-none"), said("option-doses-2"))
    visitor.reads(said("colour-green"))


def test_an_officer_joins_claims_and_closes_a_case(
    desk: Desk, city: Rehearsal, office: str
) -> None:
    _, officer, admin = red_visitor(
        desk, city, office, city.member("Arif Budiman", office), city.admin()
    )
    officer.opens(city.group_of(office)).reads(said("colour-red"), "S.R.", said("card-new"))
    becomes_officer(city, officer, admin, office)
    officer.opens(city.group_of(office)).taps(said("button-claim"))
    officer.reads("Siti Rahmawati").taps(said("button-finish"))  # the tap led there
    officer.taps(said("outcome-vaccination-booked"))
    officer.opens(city.group_of(office)).reads(said("outcome-vaccination-booked"))


def test_somebody_who_is_no_officer_yet_cannot_claim(
    wide_desk: Desk, city: Rehearsal, office: str
) -> None:
    _, stranger = red_visitor(wide_desk, city, office, city.member("Tono", office))
    stranger.opens(city.group_of(office)).taps(said("button-claim"))
    expect(stranger.node.get_by_role("alertdialog")).to_be_visible()


def test_the_group_never_reads_a_visitors_name(
    wide_desk: Desk, city: Rehearsal, office: str
) -> None:
    _, member = red_visitor(wide_desk, city, office, city.member("Yoga", office))
    member.opens(city.group_of(office)).reads("S.R.")
    expect(member.messages).not_to_contain_text("Rahmawati")


def test_an_officer_registers_a_guest_without_telegram(
    desk: Desk, city: Rehearsal, office: str
) -> None:
    officer, admin = desk.gives(city.member("Endah", office), city.admin())
    becomes_officer(city, officer, admin, office)
    officer.opens().taps(said("button-guest")).reads(said("guest-name-question"))
    officer.says("Pak Slamet").taps(said("option-health-none"), said("option-doses-2"))
    officer.reads("Pak Slamet", said("colour-green"))
    expect(officer.key(said("button-next-guest"))).to_be_visible()


def test_a_resident_is_reminded_when_the_dose_is_due(
    desk: Desk, city: Rehearsal, office: str
) -> None:
    [resident] = red_visitor(desk, city, office)
    resident.taps(said("button-remind-me")).reads("09:00")
    desk.moves_clock("Besok 09:00")
    resident.taps(said("button-had-it")).reads(said("remind-had-it"))
    city.calm()


def test_an_admin_reads_todays_figures(desk: Desk, city: Rehearsal) -> None:
    visitor, admin = desk.gives(city.person("Siti Markonah"), city.admin())
    desk.scans(visitor, "Kelurahan Blitar")
    visitor.starts().taps(*GREEN).reads(said("colour-green"))
    admin.opens().says("/stats").reads("📊", said("stats-self-declared"))
