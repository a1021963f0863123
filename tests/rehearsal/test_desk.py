"""The page's addresses: what each one does, and how it says no."""

import asyncio
import io
import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import httpx
import pytest
import qrcode
from PIL import Image

from bot.rehearsal import Story, Telegram, app
from bot.rehearsal.desk.watching import follow
from bot.rehearsal.stories.playing import Player
from bot.rehearsal.world.files import File
from tests.rehearsal.conftest import ANI, BUDI, CITRA, OFFICE, STRANGER, TOKEN, Bot, picture


@pytest.fixture
def clock_file(tmp_path: Path) -> Path:
    return tmp_path / "clock"


@pytest.fixture
async def page(telegram: Telegram, clock_file: Path) -> AsyncIterator[httpx.AsyncClient]:
    transport = httpx.ASGITransport(app=app(telegram, clock_file=clock_file))
    async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1") as client:
        yield client


async def post(page: httpx.AsyncClient, action: str, **fields: Any) -> Any:
    answer = await page.post(f"/desk/{action}", json=fields)
    assert answer.status_code == 200, answer.text
    return answer.json()


async def looks(page: httpx.AsyncClient, picture: bytes) -> Any:
    return await page.post("/desk/look", files={"file": ("photo.png", picture)})


def photo(words: str) -> bytes:
    """Return a dim, tilted photo of a QR code with these words."""
    code = qrcode.make(words).get_image().convert("RGB").rotate(7, expand=True, fillcolor="grey")
    made = io.BytesIO()
    code.point(lambda level: int(level * 0.6)).save(made, "JPEG", quality=40)
    return made.getvalue()


async def test_a_photo_of_a_poster_gives_its_link(page: httpx.AsyncClient) -> None:
    answer = await looks(page, photo("https://t.me/SehatBot?start=o_abc-123"))
    assert answer.json() == {"link": "https://t.me/SehatBot?start=o_abc-123"}


@pytest.mark.parametrize("words", ["https://example.org/", "halo"])
async def test_a_code_that_is_no_link_to_a_bot_is_none(
    page: httpx.AsyncClient, words: str
) -> None:
    assert (await looks(page, photo(words))).json() == {"link": None}


async def test_a_picture_without_a_code_has_no_link(page: httpx.AsyncClient) -> None:
    blank = io.BytesIO()
    Image.new("L", (64, 64), 200).save(blank, "PNG")
    assert (await looks(page, blank.getvalue())).json() == {"link": None}


@pytest.mark.parametrize("junk", [b"", b"hello", b"%PDF-1.7", b"\x89PNG\r\n\x1a\n broken"])
async def test_what_is_no_picture_is_refused_with_a_sentence(
    page: httpx.AsyncClient, junk: bytes
) -> None:
    answer = await looks(page, junk)
    assert (answer.status_code, "no picture" in answer.json()["error"]) == (400, True)


def written(clock_file: Path) -> int:
    return int(clock_file.read_text())


async def state(page: httpx.AsyncClient) -> Any:
    return (await page.get("/desk/state")).json()


async def test_the_page_sees_people_groups_and_posters(page: httpx.AsyncClient) -> None:
    seen = await state(page)
    assert seen["people"][0] == {
        "id": ANI, "first_name": "Ani", "last_name": "Wijaya", "username": "ani",
        "language_code": "id", "role": "", "hint": "pengunjung", "blocked": False,
        "started": True,
    }  # fmt: skip
    assert seen["groups"][0] == {
        "id": OFFICE, "title": "Kelurahan Sananwetan", "kind": "group",
        "members": [BUDI, CITRA], "bot_is_member": True, "hint": "", "migrated_to": None,
    }  # fmt: skip
    assert seen["posters"][0]["payload"] == "o_x1"


async def test_a_message_is_seen_with_its_buttons(
    page: httpx.AsyncClient, bot: Bot, keyboard: dict[str, Any]
) -> None:
    bot.says(ANI, "Sehat?", reply_markup=keyboard, protect_content=True)
    message = (await state(page))["chats"][str(ANI)][-1]
    assert message["buttons"] == [[{"text": "Ya", "callback_data": "yes"}]]
    assert (message["text"], message["protected"]) == ("Sehat?", True)


async def test_scanning_a_poster_presses_start(page: httpx.AsyncClient, bot: Bot) -> None:
    await post(page, "start", person=STRANGER, payload="o_x1")
    assert bot.hears()[0]["message"]["text"] == "/start o_x1"


async def test_a_tap_reaches_the_bot_and_its_answer_the_person(
    page: httpx.AsyncClient, telegram: Telegram, bot: Bot, keyboard: dict[str, Any]
) -> None:
    message = bot.says(ANI, reply_markup=keyboard)
    tapped = await post(page, "tap", person=ANI, chat=ANI, message_id=message, data="yes")
    bot.does("answerCallbackQuery", callback_query_id=tapped["callback_id"], text="Tercatat")
    answers = [event for event in telegram.feed.since(0) or [] if event["type"] == "answer"]
    assert (answers[0]["person"], answers[0]["text"]) == (ANI, "Tercatat")


@pytest.mark.parametrize(
    ("action", "fields", "sentence"),
    [
        ("say", {"person": ANI, "chat": OFFICE, "text": "x"}, "not a member"),
        ("say", {"person": STRANGER, "chat": STRANGER, "text": "x"}, "press START first"),
        ("say", {"person": 404, "chat": 404, "text": "x"}, "Nobody here has the number 404"),
        ("say", {"person": ANI, "chat": ANI}, '"text" is missing'),
        ("start", {"person": "?"}, "no whole number"),
        ("start", {"person": ANI, "payload": "a b"}, "A start link carries"),
        ("tap", {"person": ANI, "chat": ANI, "message_id": 99, "data": "x"}, "not there"),
        ("migrate", {"group": 5}, "no group with the number 5"),
        ("leave", {"person": ANI, "group": OFFICE}, "not a member"),
        ("clock", {"advance": 10**12}, "20 years at most"),
        ("bot", {"action": "kill"}, "not started from here"),
        ("redeliver", {"update_id": 5}, "no such update"),
        ("people", {"name": " "}, "needs a name"),
    ],
)
async def test_what_cannot_be_done_is_explained(
    page: httpx.AsyncClient, action: str, fields: dict[str, Any], sentence: str
) -> None:
    answer = await page.post(f"/desk/{action}", json=fields)
    assert answer.status_code == 400
    assert sentence in answer.json()["error"]


async def test_moving_the_clock_moves_the_bots_too(
    page: httpx.AsyncClient, telegram: Telegram, clock_file: Path
) -> None:
    await post(page, "clock", advance=300)
    await post(page, "clock", advance=300)
    assert (written(clock_file), telegram.offset) == (600, 600)


async def test_the_clock_goes_back_to_real_time(page: httpx.AsyncClient, clock_file: Path) -> None:
    await post(page, "clock", advance=300)
    await post(page, "clock", offset=0)
    assert written(clock_file) == 0


async def test_someone_new_appears_and_joins_a_new_group(page: httpx.AsyncClient) -> None:
    person = await post(page, "people", name="Eka Putri", language="id")
    group = await post(page, "groups", title="Kelurahan Rembang")
    await post(page, "join", person=person["id"], group=group["id"])
    assert (await state(page))["groups"][-1]["members"] == [person["id"]]


@pytest.mark.parametrize(("fields", "whose"), [({}, ANI), ({"of": BUDI}, BUDI)])
async def test_a_contact_is_shared_ones_own_or_anothers(
    page: httpx.AsyncClient, bot: Bot, fields: dict[str, int], whose: int
) -> None:
    await post(page, "contact", person=ANI, **fields)
    assert bot.hears()[0]["message"]["contact"]["user_id"] == whose


async def test_a_file_is_uploaded_and_fetched(page: httpx.AsyncClient, bot: Bot) -> None:
    form = {"person": str(ANI), "chat": str(ANI)}
    await page.post("/desk/upload", data=form, files={"file": ("warga.csv", b"nama;rw")})
    document = bot.hears()[0]["message"]["document"]
    path = bot.does("getFile", file_id=document["file_id"])["file_path"]
    assert (await page.get(f"/file/bot{TOKEN}/{path}")).content == b"nama;rw"


async def test_a_picture_of_the_bot_is_shown(page: httpx.AsyncClient, bot: Bot) -> None:
    bot.does("sendPhoto", {"photo": File("a.png", picture())}, chat_id=ANI)
    photo = (await state(page))["chats"][str(ANI)][-1]["photo"]
    answer = await page.get(f"/desk/file/{photo['file_id']}")
    assert (answer.headers["content-type"], answer.content) == ("image/png", picture())


async def test_a_form_with_nested_json_is_understood(page: httpx.AsyncClient) -> None:
    form = {"chat_id": ANI, "text": "x", "reply_markup": '{"inline_keyboard":[]}'}
    answer = await page.post(f"/bot{TOKEN}/sendMessage", data=form)
    assert answer.json()["ok"] is True


async def test_broken_json_in_a_form_is_refused(page: httpx.AsyncClient) -> None:
    form = {"chat_id": ANI, "text": "x", "reply_markup": "{"}
    answer = await page.post(f"/bot{TOKEN}/sendMessage", data=form)
    assert answer.json()["description"] == "Bad Request: can't parse reply markup JSON object"


async def test_a_multipart_upload_is_understood(page: httpx.AsyncClient) -> None:
    files = {"new": ("a.png", picture())}
    form = {"chat_id": str(ANI), "photo": "attach://new"}
    answer = await page.post(f"/bot{TOKEN}/sendPhoto", data=form, files=files)
    assert answer.json()["result"]["photo"][0]["width"] == 3


async def test_a_flood_tells_http_clients_too_when_to_come_back(
    page: httpx.AsyncClient,
) -> None:
    await post(page, "faults", flood_seconds=9)
    answer = await page.post(f"/bot{TOKEN}/sendMessage", json={"chat_id": ANI, "text": "x"})
    assert (answer.status_code, answer.headers["retry-after"]) == (429, "9")


async def test_another_name_for_this_machine_is_turned_away(page: httpx.AsyncClient) -> None:
    answer = await page.get("/desk/state", headers={"Host": "evil.example"})
    assert answer.status_code == 400


async def test_a_poll_waits_until_somebody_speaks(
    page: httpx.AsyncClient, telegram: Telegram
) -> None:
    async with asyncio.TaskGroup() as tasks:
        poll = tasks.create_task(
            page.post(f"/bot{TOKEN}/getUpdates", json={"timeout": 20}, timeout=30)
        )
        await asyncio.sleep(0.05)
        telegram.person_says(ANI, ANI, "Halo")
    assert poll.result().json()["result"][0]["message"]["text"] == "Halo"


async def test_the_earlier_of_two_polls_is_ended(page: httpx.AsyncClient) -> None:
    async with asyncio.TaskGroup() as tasks:
        earlier = tasks.create_task(page.post(f"/bot{TOKEN}/getUpdates", json={"timeout": 20}))
        await asyncio.sleep(0.05)
        later = tasks.create_task(page.post(f"/bot{TOKEN}/getUpdates", json={"timeout": 1}))
    assert (earlier.result().status_code, later.result().status_code) == (409, 200)


async def heard(telegram: Telegram, after: int) -> list[Any]:
    """Return the events that are there at once after a version."""
    stream = follow(telegram, after)
    last = telegram.feed.version
    chunks = [await anext(stream)]
    while not chunks[-1].startswith(b"id: %d\n" % last):
        chunks.append(await anext(stream))
    await stream.aclose()
    return [json.loads(chunk.decode().partition("data: ")[2]) for chunk in chunks]


async def test_the_page_hears_what_it_missed(telegram: Telegram, bot: Bot) -> None:
    before = telegram.feed.version
    bot.says(ANI, "Halo")
    events = await heard(telegram, before)
    assert [event["type"] for event in events] == ["message", "call"]
    assert [event["version"] for event in events] == [before + 1, before + 2]


async def test_a_page_from_another_time_starts_anew(telegram: Telegram) -> None:
    assert (await heard(telegram, 10_000))[0]["type"] == "reset"


async def test_the_log_of_calls_is_read_from_a_number_on(
    page: httpx.AsyncClient, telegram: Telegram, bot: Bot
) -> None:
    bot.says(ANI, "satu")
    bot.says(ANI, "dua")
    calls = (await page.get(f"/desk/calls?after={telegram.calls[0].n}")).json()["calls"]
    assert [call["params"] for call in calls] == [{"chat_id": ANI, "text": "dua"}]


async def test_without_a_story_there_is_nothing_to_pause(page: httpx.AsyncClient) -> None:
    assert (await state(page))["story"] is None
    answer = await page.post("/desk/story", json={"paused": True})
    assert (answer.status_code, answer.json()) == (400, {"error": "No story is playing."})


async def test_the_page_sees_the_story_and_pauses_it(telegram: Telegram) -> None:
    morning = Story({"id": "Pagi", "en": "Morning"}, 60, ())
    player = Player(morning, telegram, speed=10, move=telegram.set_offset)
    transport = httpx.ASGITransport(app=app(telegram, player=player))
    async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1") as page:
        assert (await state(page))["story"]["title"]["en"] == "Morning"
        assert (await post(page, "story", paused=True))["paused"] is True
        assert (await post(page, "story", paused=False))["paused"] is False
