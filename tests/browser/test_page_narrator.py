"""The narrator's line while a story plays: what it says, and how it is held."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.conftest import opened
from tests.browser.desk import Desk
from tests.browser.program import Rehearsal, rehearsal, until
from tests.browser.test_page_access import TOO_WIDE, violations

TITLE = "Senin pagi di semua kantor"


@pytest.fixture(scope="module")
def telling_city() -> Iterator[Rehearsal]:
    with rehearsal("id", "--story", "morning", "--speed", "20") as running:
        until(lambda: running.state()["story"]["told"], 60)
        yield running


@pytest.fixture(params=["desktop", "phone"])
def telling_desk(
    browser: Browser, telling_city: Rehearsal, request: pytest.FixtureRequest
) -> Iterator[Desk]:
    yield from opened(browser, telling_city.url, narrow=request.param == "phone")


@pytest.fixture
def wide_telling_desk(browser: Browser, telling_city: Rehearsal) -> Iterator[Desk]:
    yield from opened(browser, telling_city.url, narrow=False)


def test_the_narrator_says_which_story_plays_and_what_just_happened(
    wide_telling_desk: Desk, telling_city: Rehearsal
) -> None:
    narrator = wide_telling_desk.page.get_by_role("region", name="Cerita")
    expect(narrator).to_contain_text(f"{TITLE} · 20× lebih cepat")
    told = telling_city.state()["story"]["told"]["line"]["id"]
    until(lambda: telling_city.state()["story"]["told"]["line"]["id"] != told, 60)
    expect(narrator.get_by_role("status")).not_to_contain_text(told)


def test_the_narrator_speaks_the_pages_language(wide_telling_desk: Desk) -> None:
    wide_telling_desk.page.locator("#language").select_option("en")
    narrator = wide_telling_desk.page.get_by_role("region", name="Story")
    expect(narrator).to_contain_text("Monday morning at all offices · 20 times as fast")


def test_a_story_is_held_and_goes_on_by_keyboard(
    wide_telling_desk: Desk, telling_city: Rehearsal
) -> None:
    page = wide_telling_desk.page
    page.get_by_role("button", name="Jeda").focus()
    page.keyboard.press("Enter")
    expect(page.locator(".narrator")).to_contain_text(f"{TITLE} · dijeda")
    assert telling_city.state()["story"]["paused"] is True
    expect(page.get_by_role("button", name="Lanjutkan")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.get_by_role("button", name="Jeda")).to_be_visible()
    assert telling_city.state()["story"]["paused"] is False


def test_what_just_happened_is_shown_on_a_phone(
    telling_desk: Desk, telling_city: Rehearsal
) -> None:
    telling_city.tell("story", paused=True)
    page = telling_desk.page
    expect(page.locator(".narrator")).to_contain_text("dijeda")
    told = telling_city.state()["story"]["told"]
    page.get_by_role("button", name="Lihat di telepon").click()
    shown = page.locator(f'.phone[data-person="{told["person"]}"]')
    expect(shown).to_be_visible()
    expect(shown.locator(".messages .message").first).to_be_visible()
    telling_city.tell("story", paused=False)


def test_the_same_phone_shows_the_next_one(
    wide_telling_desk: Desk, telling_city: Rehearsal
) -> None:
    page = wide_telling_desk.page
    before = page.locator(".phone").count()
    for _ in range(3):
        person = telling_city.state()["story"]["told"]["person"]
        page.get_by_role("button", name="Lihat di telepon").click()
        until(lambda p=person: telling_city.state()["story"]["told"]["person"] != p, 60)
    assert page.locator(".phone").count() <= before + 1


def test_the_page_follows_the_story_until_one_does_something_else(
    telling_desk: Desk, telling_city: Rehearsal
) -> None:
    page = telling_desk.page
    follow = page.get_by_role("button", name="Ikuti cerita")
    expect(follow).to_have_attribute("aria-pressed", "true")
    told = telling_city.state()["story"]["told"]["line"]
    until(lambda: telling_city.state()["story"]["told"]["line"] != told, 60)
    telling_city.tell("story", paused=True)
    person = telling_city.state()["story"]["told"]["person"]
    expect(page.locator(f'.phone.chosen[data-person="{person}"]')).to_be_in_viewport()
    page.locator("header").first.click()
    expect(follow).to_have_attribute("aria-pressed", "false")
    follow.click()
    expect(follow).to_have_attribute("aria-pressed", "true")
    telling_city.tell("story", paused=False)


def test_the_narrator_stands_in_nobodys_way(telling_desk: Desk) -> None:
    expect(telling_desk.page.locator(".narrator")).to_be_visible()
    assert violations(telling_desk.page) == []
    assert telling_desk.page.evaluate(TOO_WIDE) == []


def test_a_newcomer_to_a_story_is_not_told_what_to_press(wide_telling_desk: Desk) -> None:
    expect(wide_telling_desk.page.locator(".hint")).to_be_hidden()


def test_without_a_story_nobody_narrates(wide_desk: Desk) -> None:
    expect(wide_desk.page.locator(".narrator")).to_be_hidden()
