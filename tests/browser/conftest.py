"""A rehearsal that runs for all browser tests, and a fresh page for each."""

import os
import shutil
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, sync_playwright

from tests.browser.desk import CHROMIUM, DESKTOP, PHONE, Desk
from tests.browser.program import Rehearsal, rehearsal


def absent(what: str) -> None:
    """Skip because a program is not installed; where everything must be there, fail."""
    reason = f"{what} is not installed"
    (pytest.fail if os.environ.get("CI") else pytest.skip)(reason)


@pytest.fixture(scope="session")
def city() -> Iterator[Rehearsal]:
    with rehearsal("id") as running:
        yield running


# Ends with the module: Playwright keeps an event loop, which would be in other tests' way.
@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    chromium = shutil.which("chromium") or shutil.which("chromium-browser")
    if chromium is None:
        absent("Chromium")
    with sync_playwright() as playwright:
        launched = playwright.chromium.launch(executable_path=chromium, args=list(CHROMIUM))
        yield launched
        launched.close()


def opened(browser: Browser, url: str, *, narrow: bool) -> Iterator[Desk]:
    """Open the page in a fresh window; at the end its console must have stayed silent."""
    context = browser.new_context(viewport=PHONE if narrow else DESKTOP, reduced_motion="reduce")
    context.set_default_timeout(10_000)
    desk = Desk(context.new_page(), f"{url}/", narrow=narrow)
    yield desk
    context.close()
    assert desk.complaints == []


@pytest.fixture(params=["desktop", "phone"])
def desk(browser: Browser, city: Rehearsal, request: pytest.FixtureRequest) -> Iterator[Desk]:
    yield from opened(browser, city.url, narrow=request.param == "phone")


@pytest.fixture
def wide_desk(browser: Browser, city: Rehearsal) -> Iterator[Desk]:
    yield from opened(browser, city.url, narrow=False)
