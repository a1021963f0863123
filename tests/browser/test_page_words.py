"""The page in two languages, and what it tells somebody who has never seen it."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.conftest import opened
from tests.browser.desk import Desk, said
from tests.browser.program import Rehearsal, rehearsal


@pytest.fixture(scope="module")
def english_city() -> Iterator[Rehearsal]:
    with rehearsal("en") as running:
        yield running


@pytest.fixture
def english_desk(browser: Browser, english_city: Rehearsal) -> Iterator[Desk]:
    yield from opened(browser, english_city.url, narrow=False)


def test_an_english_rehearsal_has_an_english_page(english_desk: Desk) -> None:
    expect(english_desk.page.locator("html")).to_have_attribute("lang", "en")
    expect(english_desk.page.locator("#tab-faults")).to_have_text("Faults")


def test_an_english_rehearsal_has_a_bot_that_speaks_english(
    english_desk: Desk, english_city: Rehearsal
) -> None:
    [visitor] = english_desk.gives(english_city.person("Maria", "en"))
    english_desk.scans(visitor, "Kelurahan Turi")
    visitor.starts().taps(said("button-agree", "en"), "Maria")
    visitor.reads(said("question-health", "en"))


def test_the_page_changes_its_language_without_losing_a_phone(
    wide_desk: Desk, city: Rehearsal
) -> None:
    [person] = wide_desk.gives(city.person("Lestari"))
    wide_desk.page.locator("#language").select_option("en")
    expect(wide_desk.page.locator("#tab-posters")).to_have_text("Posters")
    expect(person.node).to_be_visible()


def test_a_newcomer_is_told_what_to_do_first(desk: Desk) -> None:
    expect(desk.page.locator(".hint li").first).to_have_text("Pilih poster, tekan Scan.")


def test_a_hint_put_away_stays_away(wide_desk: Desk) -> None:
    wide_desk.page.get_by_role("button", name="Mengerti").click()
    wide_desk.page.reload()
    expect(wide_desk.page.locator(".phone").first).to_be_visible()
    expect(wide_desk.page.locator(".hint")).to_be_hidden()


def test_the_first_poster_rings_at_an_officer_on_the_desk(wide_desk: Desk) -> None:
    poster = wide_desk.page.locator(".poster").first
    expect(poster.locator("small")).to_contain_text("Rahayu")
    expect(wide_desk.page.get_by_role("region", name="Telepon Rahayu")).to_be_visible()
