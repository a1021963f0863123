"""Take the README's pictures from the rehearsal's page: python -m tests.browser.pictures."""

import io
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, ViewportSize, expect, sync_playwright

from tests.browser.desk import CHROMIUM, Desk, Phone, said
from tests.browser.program import Rehearsal, rehearsal

FOLDER = Path(__file__).parent.parent.parent / "docs" / "pictures"
OFFICE = "Kelurahan Turi"
COLOURS = 128
TALL: ViewportSize = {"width": 1440, "height": 1080}  # an officer's details fit without scrolling
QUESTIONS = (said("button-agree"), "Siti", said("option-health-none"))
RED = (said("option-doses-0"), said("option-circumstance-none"), said("button-right"))


def take(phone: Phone, name: str) -> None:
    """Save what a phone shows, with few enough colours to stay a small file."""
    expect(phone.look().node.locator(".note")).to_have_count(0)  # pop-ups fade by themselves
    # Neither pointer nor cursor belongs in a picture.
    phone.desk.page.mouse.move(0, 0)
    phone.desk.page.evaluate("document.activeElement.blur()")
    phone.desk.page.wait_for_timeout(300)
    shot = Image.open(io.BytesIO(phone.node.locator(".device").screenshot(omit_background=True)))
    shot.quantize(COLOURS, method=Image.Quantize.FASTOCTREE).save(
        FOLDER / f"{name}.png", optimize=True
    )


def visitor(desk: Desk, city: Rehearsal) -> None:
    """Take a visitor's question, and the pass below the result."""
    [phone] = desk.gives(city.person("Siti Aminah"))
    desk.scans(phone, OFFICE)
    phone.starts().taps(*QUESTIONS).reads(said("question-doses"))
    take(phone, "visitor-question")
    phone.taps(said("option-doses-2")).reads(said("colour-green"))
    expect(phone.newest().locator("img")).to_be_visible()
    take(phone, "visitor-green")


def officer(desk: Desk, city: Rehearsal) -> None:
    """Take the group's card, the officer's details and a guest's question."""
    group = city.group_of(OFFICE)
    red, arif, dewi = desk.gives(
        city.person("Siti Rahmawati"), city.member("Arif Budiman", OFFICE), city.admin()
    )
    arif.opens(group).taps(said("button-i-am-officer")).starts()
    dewi.opens().taps(said("button-confirm"))
    arif.reads(said("button-guest"))
    desk.scans(red, OFFICE)
    red.starts().taps(*QUESTIONS, *RED).reads(said("colour-red"))
    arif.opens(group).reads(said("card-new"))
    take(arif, "officer-group")
    arif.taps(said("button-claim")).opens().reads(said("outcome-vaccination-booked"))
    take(arif, "officer-details")
    arif.taps(said("outcome-vaccination-booked"))
    expect(arif.key(said("outcome-vaccination-booked"))).to_have_count(0)
    arif.taps(said("button-guest")).reads(said("guest-name-question"))
    arif.says("Pak Slamet").reads(said("option-health-none"))
    take(arif, "officer-guest")


def admin(desk: Desk, city: Rehearsal) -> None:
    """Take the figures an admin reads."""
    [phone] = desk.gives(city.admin())
    phone.opens().says("/stats").reads("📊", said("stats-self-declared"))
    take(phone, "admin-stats")


def resident(desk: Desk, city: Rehearsal) -> None:
    """Take the reminder on the morning the next dose is due; moves the clock, so comes last."""
    [phone] = desk.gives(city.person("Siti Lestari"))
    desk.scans(phone, OFFICE)
    phone.starts().taps(*QUESTIONS, *RED).reads(said("colour-red"))
    phone.taps(said("button-remind-me")).reads("09.00")
    desk.moves_clock("Besok 09.00")
    phone.reads(said("button-had-it"))
    take(phone, "resident-reminder")


@contextmanager
def chromium() -> Iterator[Browser]:
    """Run the system's Chromium; end with a sentence if there is none."""
    program = shutil.which("chromium") or shutil.which("chromium-browser")
    if program is None:
        sys.exit("Install Chromium first: the pictures are taken with it.")
    with sync_playwright() as playwright:
        yield playwright.chromium.launch(executable_path=program, args=list(CHROMIUM))


def main() -> None:
    """Take all pictures, each scene on a fresh page."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    with rehearsal("id") as city, chromium() as browser:
        for scene in (visitor, officer, admin, resident):
            context = browser.new_context(
                viewport=TALL, device_scale_factor=1.5, reduced_motion="reduce"
            )
            scene(Desk(context.new_page(), f"{city.url}/", narrow=False), city)
            context.close()


if __name__ == "__main__":
    main()
