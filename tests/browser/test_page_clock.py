"""The clock on the page: everybody's time moves at once, the bot's included."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import expect

from tests.browser.desk import Desk
from tests.browser.program import Rehearsal, until

HOUR = 3600


@pytest.fixture(autouse=True)
def clock_set_back(city: Rehearsal) -> Iterator[None]:
    yield
    city.calm()


@pytest.mark.parametrize(
    ("key", "seconds"), [("+5 mnt", 300), ("+1 jam", HOUR), ("+28 hari", 28 * 24 * HOUR)]
)
def test_a_press_moves_the_clock(wide_desk: Desk, city: Rehearsal, key: str, seconds: int) -> None:
    wide_desk.moves_clock(key)
    until(lambda: city.state()["clock"]["offset"] == city.began + seconds)


def test_tomorrow_morning_is_nine_o_clock_in_the_city(desk: Desk) -> None:
    desk.moves_clock("Besok 09:00")
    expect(desk.page.locator(".clock-time")).to_have_text(re.compile(r"^09:00:"))


def test_the_clock_goes_back_to_real_time(wide_desk: Desk) -> None:
    wide_desk.moves_clock("Kini")  # while offices are closed it begins at the next morning
    wide_desk.moves_clock("+28 hari")
    expect(wide_desk.page.locator(".clock-apart")).to_contain_text("+28 hari")
    wide_desk.moves_clock("Kini")
    expect(wide_desk.page.locator(".clock-apart")).to_have_text("waktu nyata")


def test_a_message_carries_the_moved_time(wide_desk: Desk, city: Rehearsal) -> None:
    wide_desk.moves_clock("Besok 09:00")
    [person] = wide_desk.gives(city.person("Sri Mulyani"))
    person.opens().starts().reads("Pintu Sehat")
    expect(person.newest().locator("time")).to_have_text("09:00")
