"""What makes the phones feel like Telegram, beside tapping through a story."""

from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browser.desk import Desk, Phone
from tests.browser.program import Rehearsal, until


@pytest.fixture
def person(wide_desk: Desk, city: Rehearsal) -> Phone:
    [phone] = wide_desk.gives(city.person("Puspita Sari"))
    return phone.opens().starts().reads("Pintu Sehat Kota Blitar")


def test_a_new_person_comes_with_a_phone_in_one_click(desk: Desk) -> None:
    before = desk.page.locator(".phone").count()
    desk.page.get_by_role("button", name="Tambah orang baru dengan teleponnya").click()
    expect(desk.page.locator(".phone")).to_have_count(before + 1)


def test_a_file_is_attached(person: Phone, tmp_path: Path) -> None:
    (tmp_path / "offices.csv").write_text("code;name\n")
    person.node.locator("input[type=file]").set_input_files(tmp_path / "offices.csv")
    expect(person.messages.locator(".message.out a.file")).to_contain_text("offices.csv")


def test_a_contact_is_shared(person: Phone) -> None:
    person.node.get_by_role("button", name="Lampirkan").click()
    person.node.get_by_role("button", name="Bagikan nomor saya").click()
    expect(person.messages.locator(".message.out .file-text").last).to_contain_text("Puspita")


def test_a_message_in_a_closed_chat_is_counted_as_unread(wide_desk: Desk, city: Rehearsal) -> None:
    office = "Kelurahan Rembang"
    [member] = wide_desk.gives(city.member("Ratna", office))
    group = city.group_of(office)
    city.tell("say", person=city.member("Bagus", office), chat=group, text="Sudah datang?")
    badge = member.node.locator(f'.chat-row[data-chat="{group}"] .badge')
    expect(badge).to_have_attribute("aria-label", "2 belum dibaca")


def test_phones_and_chats_are_there_again_after_a_reload(person: Phone, wide_desk: Desk) -> None:
    wide_desk.page.reload()
    person.reads("Pintu Sehat Kota Blitar")


def test_a_long_quote_is_folded_until_it_is_pressed(person: Phone, city: Rehearsal) -> None:
    lines = "\n".join(f"baris {number}" for number in range(1, 9))
    words = f"<blockquote expandable>{lines}</blockquote>\nsesudahnya"
    city.says_as_bot(person.person, words, {}, "HTML")
    quote = person.newest().locator("blockquote")
    expect(quote).to_contain_text("baris 8")
    after = person.newest().locator(".words").evaluate("node => node.lastChild.textContent")
    assert after == "sesudahnya"  # no empty line below the quote
    low = quote.bounding_box()
    quote.get_by_role("button", name="Tampilkan seluruhnya").click()
    high = quote.bounding_box()
    assert low is not None
    assert high is not None
    assert high["height"] > 2 * low["height"]


def test_the_log_names_a_refused_call_and_its_verdict(wide_desk: Desk, city: Rehearsal) -> None:
    [person] = wide_desk.gives(city.person("Hendra"))
    before = len(city.calls())  # what others had refused may have left the log
    city.tell("faults", down="5xx")
    city.tell("start", person=person.person, payload="")
    refused = until(lambda: [call for call in city.calls()[before:] if not call["ok"]])
    city.calm()
    wide_desk.page.locator(".log summary").click()
    wide_desk.page.get_by_label("Hanya yang ditolak").check()
    expect(wide_desk.page.locator(".log tbody")).to_contain_text(refused[0]["verdict"])
