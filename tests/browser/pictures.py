"""Take the pictures of README and guides: python -m tests.browser.pictures [SCENE …]."""

import io
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pypdfium2 as pdfium
from PIL import Image
from playwright.sync_api import Browser, ViewportSize, expect, sync_playwright

from bot.domain.offices import Office
from bot.services.cases.steps_file import city_steps
from bot.views.paper.guides import facts_of, guide_pdf
from bot.views.paper.kit import Imprint, Words
from tests.browser.desk import CHROMIUM, Desk, Phone, said
from tests.browser.program import Rehearsal, rehearsal
from tests.telegram import MONDAY

FOLDER = Path(__file__).parent.parent.parent / "docs" / "pictures"
OFFICE = "Kelurahan Turi"
QUIET = "Kelurahan Bendo"  # nothing happened there before
COLOURS = 128
TALL: ViewportSize = {"width": 1440, "height": 1180}  # an officer's details fit without scrolling
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
    keep(shot, name)


def keep(picture: Image.Image, name: str) -> None:
    """Save a picture with few enough colours to stay a small file."""
    few = picture.quantize(COLOURS, method=Image.Quantize.FASTOCTREE)
    few.save(FOLDER / f"{name}.png", optimize=True)


def becomes_officer(city: Rehearsal, officer: Phone, admin: Phone, office: str) -> None:
    """Let a member of an office's group ask to be its officer, and the admin confirm."""
    officer.opens(city.group_of(office)).taps(said("button-i-am-officer")).starts()
    admin.opens().taps(said("button-confirm"))
    officer.reads(said("button-guest"))


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
    becomes_officer(city, arif, dewi, OFFICE)
    desk.scans(red, OFFICE)
    red.starts().taps(*QUESTIONS, *RED).reads(said("colour-red"))
    arif.opens(group).reads(said("card-new"))
    take(arif, "officer-group")
    arif.taps(said("button-claim")).reads(said("button-finish"))  # the tap leads there
    take(arif, "officer-details")
    arif.taps(said("button-finish")).taps(said("outcome-vaccination-booked"))
    expect(arif.key(said("outcome-vaccination-booked"))).to_have_count(0)
    arif.taps(said("button-guest")).reads(said("guest-name-question"))
    arif.says("Pak Slamet").reads(said("option-health-none"))
    take(arif, "officer-guest")


def drill(desk: Desk, city: Rehearsal) -> None:
    """Take the board with who is on duty, a drill's card, and its praise."""
    group = city.group_of(QUIET)
    joko, dewi = desk.gives(city.member("Joko Widagdo", QUIET), city.admin())
    becomes_officer(city, joko, dewi, QUIET)
    joko.opens(group).taps(said("button-on-duty")).hears(said("duty-begun"))
    joko.reads(said("board-on-duty", names="Joko Widagdo"))
    take(joko, "officer-board")
    joko.says("/latihan").reads(said("drill-marked"))
    take(joko, "officer-drill")
    joko.taps(said("button-claim")).opens()
    joko.taps(*(f"☐ {step}" for step in range(1, 6)), said("outcome-sent-home"))
    joko.opens(group).reads(said("drill-praise-swift"))
    take(joko, "officer-drill-done")


def guide(desk: Desk, city: Rehearsal) -> None:
    """Take the office's screen of an admin, and the officer's guide it prints."""
    [phone] = desk.gives(city.admin())
    phone.opens().says("/kantor").taps(QUIET).reads(said("button-guide"))
    take(phone, "admin-office")
    office = Office(
        id=1, code="KEL-TURI", name=OFFICE, address="", district="", capacity=40, hours={},
        puskesmas_phone="+62342000101", satgas_phone="+62342000100", wifi=None,
    )  # fmt: skip
    facts = facts_of(office, city_steps(None), city="Kota Blitar", language="id")
    drawn = guide_pdf([facts], say=Words("id"), imprint=Imprint("Dewi Diskominfo", MONDAY))
    with pdfium.PdfDocument(drawn) as document:
        keep(document[0].render(scale=1.4).to_pil().convert("RGB"), "officer-guide")


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
    phone.taps(said("button-remind-me")).reads("09:00")
    desk.moves_clock("Besok 09:00")
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


SCENES = (visitor, officer, admin, guide, drill, resident)


def main(*names: str) -> None:
    """Take all pictures, or those of the scenes named, each scene on a fresh page."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    with rehearsal("id") as city, chromium() as browser:
        for scene in [one for one in SCENES if not names or one.__name__ in names]:
            context = browser.new_context(
                viewport=TALL, device_scale_factor=1.5, reduced_motion="reduce"
            )
            scene(Desk(context.new_page(), f"{city.url}/", narrow=False), city)
            context.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
