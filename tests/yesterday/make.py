"""Made `morning.db.xz` and `morning.json`; it ran on the code of commit c047cbf, with its tests.

There, and nowhere else: `python -m tests.yesterday.make`. It writes the database as the bot of
that commit left it at nine in the morning, and what the stand-in for Telegram knew then.
"""

import asyncio
import json
import lzma
import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path
from typing import Any

from bot.services.rights import new_token

from bot.domain.rights import Role
from tests.telegram import World
from tests.yesterday import admins, officers, visitors
from tests.yesterday.answers import to_a_press
from tests.yesterday.morning import BENDO, DINSOS, TURI, Morning, data_of
from tests.yesterday.recorded import AT_ONCE, HERE, buttons, opened
from tests.yesterday.unsent import unsent

PARTS = (
    visitors.until_yesterday,
    visitors.opening,
    visitors.check_ins,
    visitors.results,
    officers.guests,
    officers.cases,
    officers.office_work,
    admins.administration,
    officers.last_minutes,
)


async def make() -> None:
    """Live through the morning, and write down what is left of it."""
    with tempfile.TemporaryDirectory() as folder:
        world = await World.made(Path(folder), **AT_ONCE)
        morning = Morning(world)
        try:
            for part in (*PARTS, links, unsent):
                await part(morning)
            recorded = await record(morning)
        finally:
            await world.bot.close()
        pack(Path(folder) / "test.db")
        write(recorded)
        await went_on(Path(folder), recorded)
        write(recorded)


async def went_on(folder: Path, recorded: dict[str, Any]) -> None:
    """Note what that code itself still refused, and what it dropped of what waited."""
    world = await opened(folder)
    try:
        answers = {one.key: (await to_a_press(world, one)).no for one in buttons()}
        waited = await world.ask("SELECT id FROM outbox WHERE state = 0")
        await world.settles()
        ended = await world.ask("SELECT id, kind, state, reason FROM outbox WHERE state > 2")
    finally:
        await world.bot.close()
    recorded["refused"] = {key: no for key, no in answers.items() if no}
    recorded["unsent"] = {
        str(number): [kind, state, reason]
        for number, kind, state, reason in ended
        if (number,) in waited
    }


async def links(m: Morning) -> None:
    """Make one link of each kind that nobody has opened, and note for whom it is."""
    w, stranger = m.world, m.world.newcomer("Tamu Tautan")
    turi, dinsos = await w.office_id(TURI), await w.office_id(DINSOS)
    [(door,)] = await w.ask("SELECT id FROM doors WHERE office_id = ?", turi)
    leaves = new_token()
    rows = await w.ask("SELECT token FROM pass_tokens ORDER BY visit_id DESC LIMIT 1")
    async with w.transaction() as services:
        admin = await services.people.of_telegram(w.admin.id)
        person = await services.people.meet(stranger.id, "id", "Tamu Tautan")
        services.tx.door_codes.add_exit(door, leaves, services.now)
        m.links = {
            "door": (stranger.id, w.link(TURI)),
            "exit": (m.talks["inside"], f"x_{leaves}"),
            "pass": (m.bendo.id, f"v_{rows[0][0]}"),
            "officer": (stranger.id, await services.rights.duty_link(person, turi)),
            "role": (stranger.id, await services.roles.invite(Role.VIEWER, None, by=admin)),
            "staff": (stranger.id, await services.staff.invite(turi, by=admin)),
            "group": (w.admin.id, await services.groups.invite(dinsos, by=None)),
            "guest": (m.bendo.id, f"guest_{await w.office_id(BENDO)}"),
        }
    await w.settles()


async def record(m: Morning) -> dict[str, Any]:
    """Return what the stand-in knows, as plain data."""
    telegram = m.world.telegram
    return {
        "at": m.world.clock.at.isoformat(),
        "people": [
            [one.profile.id, one.profile.first_name, one.profile.last_name,
             one.profile.language_code, one.started, one.blocked]
            for one in telegram.people.values()
        ],
        "groups": [
            [one.id, one.title, one.kind, one.bot, one.members, one.standing]
            for one in telegram.rooms.values()
        ],
        "messages": {
            str(chat): [
                [one.id, one.body["date"], kind_of(one.body), one.pinned, data_of(one.body)]
                for one in said.values()
                if not one.deleted
            ]
            for chat, said in telegram.messages.items()
        },
        "next_update": telegram.updates._next,
        "talks": m.talks,
        "officers": {str(chat): who for chat, who in m.officers.items()},
        "links": m.links,
    }  # fmt: skip


def kind_of(body: dict[str, Any]) -> str:
    """Return of what kind a message is; a person's, or the bot's board or text or file."""
    if not body["from"]["is_bot"] or "pinned_message" in body:
        return "other"
    if body.get("text", "").startswith(("🔑", "🔒")):
        return "board"
    return next((kind for kind in ("text", "photo", "document") if kind in body), "other")


def pack(database: Path) -> None:
    """Write the database in one small file."""
    with closing(sqlite3.connect(database)) as left:
        left.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        left.execute("VACUUM")
        left.execute("PRAGMA journal_mode = DELETE")
    packed = lzma.compress(database.read_bytes(), preset=9 | lzma.PRESET_EXTREME)
    (HERE / "morning.db.xz").write_bytes(packed)


def write(recorded: dict[str, Any]) -> None:
    """Write what the stand-in knows, a line for each entry."""
    lines = ",\n".join(f" {json.dumps(key)}: {one_line(value)}" for key, value in recorded.items())
    (HERE / "morning.json").write_text(f"{{\n{lines}\n}}\n", encoding="utf-8")


def one_line(value: Any) -> str:
    """Return JSON with one line for each entry."""
    if isinstance(value, dict):
        rows = [f"  {json.dumps(key)}: {_plain(one)}" for key, one in value.items()]
        return "{\n" + ",\n".join(rows) + "\n }"
    if isinstance(value, list):
        return "[\n" + ",\n".join(f"  {_plain(one)}" for one in value) + "\n ]"
    return _plain(value)


def _plain(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


if __name__ == "__main__":
    asyncio.run(make())
