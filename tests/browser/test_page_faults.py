"""Every fault of the panel: what it does to the people, and that the bot gets over it."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Locator, expect

from tests.browser.conftest import opened
from tests.browser.desk import Desk, Phone, said
from tests.browser.program import Rehearsal, until

HELLO = said("not-understood")[:20]
OFFICE = "Kelurahan Gedog"


@pytest.fixture(autouse=True)
def all_faults_off_afterwards(city: Rehearsal) -> Iterator[None]:
    yield
    city.calm()


@pytest.fixture(scope="module")
def wide_desk(browser: Browser, city: Rehearsal) -> Iterator[Desk]:
    """One page for all faults: each test plays with a person of its own."""
    yield from opened(browser, city.url, narrow=False)


@pytest.fixture
def person(wide_desk: Desk, city: Rehearsal) -> Phone:
    """Somebody the bot knows, with the bot's chat open."""
    [phone] = wide_desk.gives(city.person("Nur Hasanah"))
    return phone.opens().starts().reads("Pintu Sehat Kota Blitar")


@pytest.fixture
def faults(wide_desk: Desk, person: Phone) -> Locator:
    return wide_desk.tab("faults")


def answers(person: Phone) -> int:
    return person.messages.locator(".message.in").count()


def is_inside(city: Rehearsal, group: int) -> bool:
    return any(g["id"] == group and g["bot_is_member"] for g in city.state()["groups"])


def press(faults: Locator, key: str) -> None:
    faults.locator(key).click()


def test_a_slow_telegram_only_makes_one_wait(faults: Locator, person: Phone) -> None:
    faults.locator("#slow-ms").select_option("1000")
    before = answers(person)
    person.says("halo")
    until(lambda: answers(person) == before + 1)


def test_the_head_says_that_a_fault_is_on_until_all_are_off(
    faults: Locator, wide_desk: Desk
) -> None:
    sign = wide_desk.page.get_by_text("⚠ gangguan menyala")
    expect(sign).to_be_hidden()
    faults.locator("#slow-ms").select_option("300")
    expect(sign).to_be_visible()
    press(faults, "#fault-all-off")
    expect(sign).to_be_hidden()


@pytest.mark.parametrize("down", ["5xx", "drop"])
def test_what_was_said_while_telegram_was_down_is_answered_later(
    faults: Locator, person: Phone, city: Rehearsal, down: str
) -> None:
    faults.locator("#down").select_option(down)
    until(lambda: city.state()["faults"]["down"] == down)
    before = answers(person)
    person.says("halo")
    press(faults, "#fault-all-off")
    until(lambda: answers(person) == before + 1, 40)


def test_a_flooded_chat_is_answered_after_the_flood(
    faults: Locator, person: Phone, city: Rehearsal
) -> None:
    faults.locator("#flood").select_option("5")
    before = len(city.calls())
    person.says("halo")
    until(lambda: any("Too Many Requests" in c["verdict"] for c in city.calls()[before:]))
    seen = answers(person)
    press(faults, "#fault-all-off")
    until(lambda: answers(person) == seen + 1)


def test_a_blocked_bot_hears_nothing_until_it_is_unblocked(faults: Locator, person: Phone) -> None:
    faults.locator("#fault-person").select_option(str(person.person))
    press(faults, "#fault-block")
    person.node.get_by_role("button", name="Buka blokir").click()
    person.says("halo").reads(HELLO)


def test_an_update_delivered_twice_is_answered_once(faults: Locator, person: Phone) -> None:
    press(faults, "#once-duplicate_next_update")
    expect(faults.locator("#once-duplicate_next_update")).to_have_attribute("aria-pressed", "true")
    before = answers(person)
    person.says("satu")
    until(lambda: answers(person) == before + 1)
    person.says("dua")
    until(lambda: answers(person) > before + 1)
    assert answers(person) == before + 2


def test_the_last_update_delivered_again_is_not_answered_again(
    faults: Locator, person: Phone
) -> None:
    before = answers(person)
    press(faults, "#fault-redeliver")
    person.says("halo")
    until(lambda: answers(person) > before)
    assert answers(person) == before + 1


def test_an_update_nobody_can_parse_holds_up_nobody(faults: Locator, person: Phone) -> None:
    press(faults, "#once-poison")
    before = answers(person)
    person.says("halo")
    until(lambda: answers(person) == before + 1)


def test_a_lost_answer_to_a_delivered_message_costs_nobody_the_next(
    faults: Locator, person: Phone
) -> None:
    press(faults, "#once-drop_answer_once")
    before = answers(person)
    person.says("halo")
    until(lambda: answers(person) > before)
    person.says("masih di sini?")
    until(lambda: answers(person) >= before + 2)


def test_a_killed_bot_comes_back_and_answers(
    faults: Locator, person: Phone, wide_desk: Desk
) -> None:
    press(faults, "#fault-bot-kill")
    expect(wide_desk.page.locator("header .status")).to_contain_text("dimulai ulang")
    before = answers(person)
    person.says("halo")
    until(lambda: answers(person) == before + 1, 30)


def test_a_stopped_bot_answers_once_it_is_started(
    faults: Locator, person: Phone, wide_desk: Desk
) -> None:
    press(faults, "#fault-bot-stop")
    expect(wide_desk.page.locator("header .status")).to_contain_text(
        "bot berhenti", timeout=15_000
    )
    before = answers(person)
    person.says("halo")
    press(faults, "#fault-bot-start")
    until(lambda: answers(person) == before + 1, 30)


def test_the_bot_is_thrown_out_of_a_group_and_brought_back(
    faults: Locator, city: Rehearsal
) -> None:
    group = city.group_of(OFFICE)
    faults.locator("#fault-group").select_option(str(group))
    press(faults, "#fault-bot-member")
    until(lambda: not is_inside(city, group))
    expect(faults.locator("#fault-bot-member")).to_have_text("Masukkan bot")
    press(faults, "#fault-bot-member")
    until(lambda: is_inside(city, group))


def test_a_group_that_became_a_supergroup_stays_open_on_the_phone(
    wide_desk: Desk, city: Rehearsal
) -> None:
    group = city.tell("groups", title="Petugas Pasar")["id"]
    member = city.person("Galih Saputra")
    city.tell("join", person=member, group=group)
    [phone] = wide_desk.gives(member)
    phone.opens(group)
    faults = wide_desk.tab("faults")
    faults.locator("#fault-group").select_option(str(group))
    press(faults, "#fault-migrate")
    moved = until(
        lambda: next(g for g in city.state()["groups"] if g["id"] == group)["migrated_to"]
    )
    phone.says("halo")
    until(lambda: city.state()["chats"].get(str(moved)))
