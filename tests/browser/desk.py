"""The rehearsal's page as a person at the desk uses it: phones, posters, clock, faults."""

import re
from typing import Self

from playwright.sync_api import ConsoleMessage, Locator, Page, ViewportSize, expect

from bot.texts import text

CHROMIUM = (
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync",
    "--disable-background-networking", "--disable-component-update",
)  # fmt: skip
DESKTOP: ViewportSize = {"width": 1440, "height": 900}
PHONE: ViewportSize = {"width": 360, "height": 740}


def said(key: str, language: str = "id", **values: object) -> str:
    """Return the bot's words for `key`, as one reads them on the screen, up to the line's end."""
    return re.sub(r"<[^>]+>", "", text(key, language, **values)).split("\n")[0]


# A group told to wait by the stand-in's limits hears of a change some seconds later.
expect.set_options(timeout=20_000)


class Phone:
    """One person's phone on the desk."""

    def __init__(self, desk: "Desk", person: int) -> None:
        self.desk = desk
        self.person = person
        self.node = desk.page.locator(f'.phone[data-person="{person}"]')
        self.messages = self.node.locator(".messages")

    def look(self) -> Self:
        """Bring this phone into view: on a narrow window phones hide behind tabs."""
        self.desk.see("phones")
        if self.desk.narrow and not self.node.is_visible():
            self.desk.choose(self.place())
        return self

    def place(self) -> int:
        """Return which phone on the desk this is, counted from 0."""
        return int(self.node.evaluate("node => [...node.parentNode.children].indexOf(node)"))

    def opens(self, chat: int | None = None) -> Self:
        """Open a group's chat, or the bot's."""
        self.look()
        if self.node.locator(".chat").count():
            self.node.locator(".bar .icon-button").first.click()
        self.node.locator(f'.chat-row[data-chat="{chat or self.person}"]').click()
        return self

    def starts(self) -> Self:
        """Press START."""
        self.look().node.locator("button.start").click()
        return self

    def taps(self, *keys: str) -> Self:
        """Tap buttons one after the other, each as soon as it is there."""
        for key in keys:
            self.look().key(key).click()
        return self

    def key(self, text: str) -> Locator:
        """Return the newest inline button with these words in it."""
        return self.node.locator(".key").filter(has_text=re.compile(re.escape(text))).last

    def says(self, text: str) -> Self:
        """Write a message and send it."""
        box = self.look().node.locator("textarea")
        box.fill(text)
        box.press("Enter")
        return self

    def reads(self, *words: str) -> Self:
        """Wait until the open chat shows these words."""
        for each in words:
            expect(self.look().messages).to_contain_text(each)
        return self

    def newest(self) -> Locator:
        """Return the newest message."""
        return self.messages.locator(".message").last

    def hears(self, words: str) -> Self:
        """Wait for the pop-up of a callback answer."""
        expect(self.look().node.locator(".note, .sheet-title").last).to_contain_text(words)
        return self


class Desk:
    """The page; `complaints` are the console's errors and requests to others."""

    def __init__(self, page: Page, url: str, *, narrow: bool) -> None:
        self.page = page
        self.narrow = narrow
        self.complaints: list[str] = []
        page.on("console", self._hear)
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.on("request", lambda asked: self._see_request(asked.url, url))
        page.goto(url)
        expect(page.locator(".phone").first).to_be_attached()

    def _hear(self, said: ConsoleMessage) -> None:
        if said.type == "error":
            self.complaints.append(said.text)

    def _see_request(self, asked: str, own: str) -> None:
        if not asked.startswith(own):
            self.complaints.append(f"the page asked {asked}")

    def see(self, place: str) -> None:
        """On a narrow window: show the phones, the desk or the log."""
        if self.narrow and self.page.locator("body").get_attribute("data-place") != place:
            self.page.locator(f'.bottom-nav [data-place="{place}"]').click()

    def tab(self, name: str) -> Locator:
        """Open one of the desk's panels (posters, people, faults) and return it."""
        self.see("desk")
        self.page.locator(f"#tab-{name}").click()
        return self.page.locator(f"#panel-{name}")

    def gives(self, *people: int) -> list[Phone]:
        """Give the phones on the desk to these people, and put the others away."""
        self.see("phones")
        phones = self.page.locator(".phone .holder")
        for place in reversed(range(len(people), phones.count())):
            self.choose(place)
            phones.nth(place).locator("button").click()
        for place, person in enumerate(people):
            self.choose(place)
            phones.nth(place).locator("select").select_option(str(person))
        return [Phone(self, person) for person in people]

    def choose(self, place: int) -> None:
        """On a narrow window: bring a phone to the front."""
        if self.narrow:
            self.page.locator(".phone-tabs [role=tab]").nth(place).click()

    def scans(self, phone: Phone, office: str) -> None:
        """Hold a phone's camera to an office's poster on the wall."""
        wall = self.tab("posters")
        wall.locator("#scan-with").select_option(str(phone.place()))
        wall.locator("input[type=search]").fill(office)
        wall.locator(".poster", has_text=office).first.locator("button.scan").click()

    def moves_clock(self, key: str) -> None:
        """Press one of the clock's buttons."""
        self.see("desk")
        self.page.locator(".clock-keys").get_by_role("button", name=key, exact=True).click()
