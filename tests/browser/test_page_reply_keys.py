"""What a bot may put below the box one writes in: keys, a request for one's number, an answer."""

import pytest
from playwright.sync_api import Locator, expect

from tests.browser.desk import Desk, Phone
from tests.browser.program import Rehearsal

NUMBER = {"keyboard": [[{"text": "Bagikan nomor", "request_contact": True}], ["Lewati"]]}


@pytest.fixture
def person(wide_desk: Desk, city: Rehearsal) -> Phone:
    [phone] = wide_desk.gives(city.person("Wulan Dari"))
    return phone.opens().starts().reads("Pintu Sehat Kota Blitar")


def keys(person: Phone) -> Locator:
    return person.node.locator(".reply-keys .key")


def test_a_key_shares_ones_number(person: Phone, city: Rehearsal) -> None:
    city.says_as_bot(person.person, "Nomor Anda?", NUMBER)
    keys(person).filter(has_text="Bagikan nomor").click()
    expect(person.messages.locator(".message.out .file-text").last).to_contain_text("62812")


def test_a_key_says_what_is_written_on_it(person: Phone, city: Rehearsal) -> None:
    city.says_as_bot(person.person, "Nomor Anda?", NUMBER)
    keys(person).filter(has_text="Lewati").click()
    expect(person.messages.locator(".message.out").last).to_contain_text("Lewati")


@pytest.mark.parametrize(("once", "left"), [(True, 0), (False, 2)])
def test_keys_for_one_use_go_when_used(
    person: Phone, city: Rehearsal, once: bool, left: int
) -> None:
    city.says_as_bot(person.person, "Nomor Anda?", NUMBER | {"one_time_keyboard": once})
    keys(person).filter(has_text="Lewati").click()
    expect(keys(person)).to_have_count(left)


def test_the_bot_takes_its_keys_away(person: Phone, city: Rehearsal) -> None:
    city.says_as_bot(person.person, "Nomor Anda?", NUMBER)
    expect(keys(person)).to_have_count(2)
    city.says_as_bot(person.person, "Sudah.", {"remove_keyboard": True})
    expect(keys(person)).to_have_count(0)


def test_an_answer_the_bot_asks_for_quotes_its_question(person: Phone, city: Rehearsal) -> None:
    city.says_as_bot(person.person, "Catatan untuk K17?", {"force_reply": True})
    expect(person.node.locator(".reply-bar")).to_contain_text("Catatan untuk K17?")
    person.says("Sudah pulang")
    quote = person.messages.locator(".message.out", has_text="Sudah pulang").locator(".quote")
    expect(quote).to_have_text("Catatan untuk K17?")
    expect(person.node.locator(".reply-bar")).to_be_hidden()
