"""Fifty people and five thousand messages: the page stays as quick as it was."""

import socket
import statistics
import threading
import time
from collections.abc import Iterator

import pytest
import uvicorn
from playwright.sync_api import Browser, expect

from bot.rehearsal import BotProfile, City, Group, Person, Telegram
from bot.rehearsal.desk.server import app
from tests.browser.conftest import opened
from tests.browser.desk import Desk

PEOPLE = tuple(Person(number, f"Warga {number}") for number in range(1, 51))
GROUP = -1_001_000_000_001
BUDGET_MS = 100
SAY = """async ([chat, text]) => {
    const list = document.querySelector(".phone .messages");
    const drawn = new Promise((done) => new MutationObserver((_, watch) => {
        if (!list.textContent.includes(text)) return;
        watch.disconnect();
        requestAnimationFrame(() => done(performance.now()));
    }).observe(list, {childList: true, subtree: true}));
    const began = performance.now();
    const {tell} = await import("/page/api.js");
    await tell("/desk/say", {person: 2, chat, text});
    return await drawn - began;
}"""


def crowded() -> Telegram:
    """Return a Telegram in which everybody has said much, half of it in one group."""
    group = Group(GROUP, "Semua", "supergroup", tuple(person.id for person in PEOPLE))
    city = City(BotProfile(9, "9:X", "pintu_bot", "Pintu Sehat"), PEOPLE, (group,))
    telegram = Telegram(city, time.time)
    for person in PEOPLE:
        telegram.person_starts(person.id)
    for number in range(5_000):
        who = PEOPLE[number % 50].id
        telegram.person_says(who, GROUP if number % 2 else who, f"Pesan ke-{number}")
    return telegram


@pytest.fixture
def crowd() -> Iterator[str]:
    """Serve the crowded Telegram from a thread and return its address."""
    telegram = crowded()
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        port = listening.getsockname()[1]
        config = uvicorn.Config(app(telegram), log_level="warning", lifespan="off")
        server = uvicorn.Server(config)
        serving = threading.Thread(target=server.run, kwargs={"sockets": [listening]})
        serving.start()
        yield f"http://127.0.0.1:{port}"
        telegram.feed.close()
        server.should_exit = True
        serving.join(10)


@pytest.fixture
def crowded_desk(browser: Browser, crowd: str) -> Iterator[Desk]:
    yield from opened(browser, crowd, narrow=False)


def test_a_new_message_among_thousands_is_drawn_at_once(crowded_desk: Desk) -> None:
    [person] = crowded_desk.gives(1)
    person.opens(GROUP)
    expect(person.messages.locator(".message")).to_have_count(200)
    waits = [crowded_desk.page.evaluate(SAY, [GROUP, f"Baru {n}."]) for n in range(15)]
    assert statistics.median(waits) < BUDGET_MS
