"""The page without a mouse or eyes, and on a narrow window."""

import functools
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

import httpx
import pytest
from playwright.sync_api import Browser, Page, expect

from bot.cli.sample import BOT
from tests.browser.conftest import absent, opened
from tests.browser.desk import Desk, said
from tests.browser.program import Rehearsal

TOO_WIDE = """[...document.querySelectorAll("body *")].filter((node) => node.checkVisibility()
    && node.getBoundingClientRect().right > innerWidth + 1).map((node) => node.className)"""
HERE = Path(__file__).parent
RUN = """() => axe.run({resultTypes: ["violations"]}).then(({violations}) => violations
    .filter(({impact}) => ["serious", "critical"].includes(impact))
    .map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html.slice(0, 120)).join(" | ")}`))"""


@functools.cache
def axe() -> Path:
    """Install the accessibility rules by the lock file, once, and return their script."""
    npm = shutil.which("npm")
    if npm is None:
        absent("npm")
    script = HERE / "node_modules" / "axe-core" / "axe.min.js"
    if not script.exists():
        command = [str(npm), "ci", "--no-audit", "--no-fund", "--prefix", str(HERE)]
        done = subprocess.run(command, capture_output=True, text=True, timeout=100, check=False)
        if done.returncode and not os.environ.get("CI"):
            pytest.skip(f"npm cannot reach a registry: {done.stderr[-200:]}")
        assert done.returncode == 0, done.stderr
    return script


def violations(page: Page) -> Any:
    """Return what stands seriously in somebody's way on the page as it is now."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(f"() => {{{axe().read_text()}}}")  # a script tag the page would refuse
    return page.evaluate(RUN)


def livened(desk: Desk, city: Rehearsal) -> Desk:
    """Fill a desk: a question on one phone, a group on the second, chats on the third."""
    office = "Kelurahan Kauman"
    visitor, member, _ = desk.gives(
        city.person("Siti Fatimah"), city.member("Slamet Riyadi", office), city.admin()
    )
    desk.scans(visitor, office)
    visitor.starts().taps(said("button-agree"), "Siti").reads(said("question-health"))
    member.opens(city.group_of(office))
    return desk


@pytest.fixture
def lively_desk(desk: Desk, city: Rehearsal) -> Desk:
    return livened(desk, city)


@pytest.fixture
def lively_wide_desk(wide_desk: Desk, city: Rehearsal) -> Desk:
    return livened(wide_desk, city)


def test_nothing_on_the_phones_stands_in_anybodys_way(lively_desk: Desk) -> None:
    lively_desk.see("phones")
    assert violations(lively_desk.page) == []


@pytest.mark.parametrize("panel", ["posters", "people", "faults"])
def test_no_panel_stands_in_anybodys_way(wide_desk: Desk, panel: str) -> None:
    wide_desk.tab(panel)
    assert violations(wide_desk.page) == []


def test_the_log_stands_in_nobodys_way(wide_desk: Desk) -> None:
    wide_desk.page.locator(".log summary").click()
    expect(wide_desk.page.locator(".log tbody tr").first).to_be_visible()
    assert violations(wide_desk.page) == []


def test_a_question_over_a_phone_stands_in_nobodys_way(lively_wide_desk: Desk) -> None:
    lively_wide_desk.page.get_by_role("button", name="Menu chat").first.click()
    expect(lively_wide_desk.page.get_by_role("dialog")).to_be_visible()
    assert violations(lively_wide_desk.page) == []


def test_a_dark_desk_is_as_readable(lively_wide_desk: Desk) -> None:
    lively_wide_desk.page.emulate_media(color_scheme="dark", reduced_motion="reduce")
    assert violations(lively_wide_desk.page) == []


def test_a_visitor_checks_in_by_keyboard_alone(wide_desk: Desk, city: Rehearsal) -> None:
    [visitor] = wide_desk.gives(city.person("Siti Maimunah"))
    wide_desk.tab("posters").locator("input[type=search]").fill("Kelurahan Tanggung")
    keyboard = wide_desk.page.keyboard
    keyboard.press("Tab")
    keyboard.press("Enter")
    expect(visitor.node.locator("button.start")).to_be_focused()
    keyboard.press("Enter")
    visitor.reads(said("button-agree"))
    visitor.key(said("button-agree")).press("Enter")
    visitor.key("Siti").press("Enter")
    visitor.reads(said("question-health"))


def test_a_new_message_is_announced_to_a_screen_reader(lively_wide_desk: Desk) -> None:
    log = lively_wide_desk.page.locator(".messages").first
    expect(log).to_have_attribute("role", "log")
    expect(log).to_have_attribute("aria-live", "polite")


def test_a_narrow_window_never_scrolls_sideways(browser: Browser, city: Rehearsal) -> None:
    method, verdict = "deleteMessageReactionsOfEverybody", "Bad Request: " + "unexpected " * 9
    post = f"{city.url}/bot{BOT.token}/{method}"
    assert httpx.post(post, json={"chat_id": 1, "text": verdict}).status_code == 404
    for desk in opened(browser, city.url, narrow=True):
        for place in ("phones", "desk", "log"):
            desk.see(place)
            assert desk.page.evaluate(TOO_WIDE) == []


# A laptop of 1280 × 800 at 150 and 200 %, a phone of 360 × 740 at 150 %.
ZOOMED = [(853, 533), (640, 400), (240, 493)]
SEEN_OF_POSTERS = "document.querySelector('#panel-posters').clientHeight"


@pytest.mark.parametrize(("width", "height"), ZOOMED)
def test_on_a_zoomed_page_the_posters_have_room_and_lead_to_the_questions(
    wide_desk: Desk, city: Rehearsal, width: int, height: int
) -> None:
    wide_desk.page.set_viewport_size({"width": width, "height": height})
    wide_desk.narrow = width < 720
    [visitor] = wide_desk.gives(city.person("Siti Fatonah"))
    wide_desk.scans(visitor, "Kelurahan Tlumpu")
    visitor.starts().taps(said("button-agree")).reads(said("name-question"))
    assert wide_desk.page.evaluate(TOO_WIDE) == []
    wide_desk.tab("posters")
    assert wide_desk.page.evaluate(SEEN_OF_POSTERS) > 200
