"""Lists with bars, as a telephone of 360 pixels shows them."""

from playwright.sync_api import Browser

from bot.views.figures.bars import table
from tests.browser.conftest import opened
from tests.browser.program import Rehearsal
from tests.figures.test_bars import CLINICS


def test_no_line_of_a_list_is_broken_on_a_small_telephone(
    browser: Browser, city: Rehearsal
) -> None:
    person = city.person("Sekretaris")
    city.tell("start", person=person)
    for names in (CLINICS, ("Turi", "Bendo", "Gedog")):
        city.says_as_bot(person, table([(one, 123) for one in names], "id"), {}, "HTML")
    for desk in opened(browser, city.url, narrow=True):
        [phone] = desk.gives(person)
        lists = phone.opens().node.locator("pre")
        lists.nth(1).wait_for()
        long, short = lists.evaluate_all("all => all.map(one => one.clientHeight)")
        assert long == short
