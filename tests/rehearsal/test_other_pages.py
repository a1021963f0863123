"""Other web pages in the same browser: they reach nothing here, and no file becomes a page."""

from collections.abc import AsyncIterator

import httpx
import pytest

from bot.rehearsal import Telegram, app
from tests.rehearsal.conftest import ANI, TOKEN, Bot, picture

HOST = "http://127.0.0.1:8080"
SAY = {"person": ANI, "chat": ANI, "text": "Halo"}


@pytest.fixture
async def browser(telegram: Telegram) -> AsyncIterator[httpx.AsyncClient]:
    transport = httpx.ASGITransport(app=app(telegram))
    async with httpx.AsyncClient(transport=transport, base_url=HOST) as client:
        yield client


FOREIGN = [
    {"Origin": "https://evil.example"},
    {"Origin": "null"},
    {"Origin": "http://127.0.0.1:3000"},
    {"Origin": "http://127.0.0.1"},
    {"Origin": "http://localhost:8080"},
    {"Origin": "https://127.0.0.1:8080"},
    {"Origin": "http://127.0.0.1:8080.evil.example"},
    {"Sec-Fetch-Site": "cross-site"},
    {"Sec-Fetch-Site": "same-site"},
]


@pytest.mark.parametrize("headers", FOREIGN)
@pytest.mark.parametrize("kind", ["application/json", "text/plain"])
async def test_another_page_cannot_act_at_the_desk(
    browser: httpx.AsyncClient, bot: Bot, headers: dict[str, str], kind: str
) -> None:
    sent = {**headers, "Content-Type": kind}
    body = httpx.Request("POST", HOST, json=SAY).content
    assert (await browser.post("/desk/say", content=body, headers=sent)).status_code == 403
    assert bot.hears() == []


@pytest.mark.parametrize("headers", FOREIGN)
async def test_another_page_cannot_upload(
    browser: httpx.AsyncClient, bot: Bot, headers: dict[str, str]
) -> None:
    form, files = {"person": str(ANI), "chat": str(ANI)}, {"file": ("a.csv", b"x")}
    answer = await browser.post("/desk/upload", data=form, files=files, headers=headers)
    assert (answer.status_code, bot.hears()) == (403, [])


@pytest.mark.parametrize("method", ["GET", "POST"])
async def test_another_page_cannot_be_the_bot(browser: httpx.AsyncClient, method: str) -> None:
    address = f"/bot{TOKEN}/sendMessage?chat_id={ANI}&text=x"
    answer = await browser.request(method, address, headers={"Sec-Fetch-Site": "cross-site"})
    assert answer.status_code == 403


@pytest.mark.parametrize(
    "headers", [{}, {"Origin": HOST, "Sec-Fetch-Site": "same-origin"}, {"Origin": HOST}]
)
async def test_the_own_page_and_programs_act(
    browser: httpx.AsyncClient, bot: Bot, headers: dict[str, str]
) -> None:
    assert (await browser.post("/desk/say", json=SAY, headers=headers)).status_code == 200
    assert bot.hears()[0]["message"]["text"] == "Halo"


async def test_a_link_elsewhere_may_lead_here(browser: httpx.AsyncClient) -> None:
    answer = await browser.get("/", headers={"Sec-Fetch-Site": "cross-site"})
    assert answer.status_code == 200


RUNNING = ["a.html", "a.HTM", "a.xhtml", "a.svg", "a.xml", "a.shtml", "a.js", "a.mht", "a.swf"]


@pytest.mark.parametrize("name", [*RUNNING, "a.pdf", "a.csv", "a", 'a".html', "ä\nb.html"])
@pytest.mark.parametrize("way", ["desk", "file"])
async def test_an_upload_is_saved_and_never_shown_as_a_page(
    browser: httpx.AsyncClient, bot: Bot, name: str, way: str
) -> None:
    form, page = {"person": str(ANI), "chat": str(ANI)}, b"<script>alert(1)</script>"
    await browser.post("/desk/upload", data=form, files={"file": (name, page)})
    sent = bot.hears()[0]["message"]["document"]["file_id"]
    path = bot.does("getFile", file_id=sent)["file_path"]
    address = f"/desk/file/{sent}" if way == "desk" else f"/file/bot{TOKEN}/{path}"
    answer = await browser.get(address.replace("\n", "%0A"))
    assert answer.content == page
    assert answer.headers["content-disposition"].startswith("attachment;")
    assert answer.headers["x-content-type-options"] == "nosniff"
    kind = answer.headers["content-type"].partition(";")[0]
    assert kind in {"application/octet-stream", "application/pdf", "text/csv"}


async def test_a_picture_is_looked_at(browser: httpx.AsyncClient, bot: Bot) -> None:
    form = {"person": str(ANI), "chat": str(ANI)}
    await browser.post("/desk/upload", data=form, files={"file": ("a.png", picture())})
    sent = bot.hears()[0]["message"]["document"]["file_id"]
    answer = await browser.get(f"/desk/file/{sent}")
    assert answer.headers["content-disposition"].startswith("inline;")
    assert answer.headers["content-type"] == "image/png"
