"""Our own bot as a subject: the sample city in a fresh file, and a great deal more in it."""

import asyncio
import base64
import itertools
import socket
from collections.abc import Awaitable, Callable
from datetime import timedelta
from pathlib import Path

from bot.cli import sample
from bot.clock import Clock
from bot.domain.messages import DoseReminder, Lane
from bot.services import Services
from bot.settings import Settings
from storage.cases.rows import OUTCOME, REASON
from storage.database import Database
from storage.door.visit_rows import FACTS
from storage.migrating import migrate
from storage.outreach.reminders import FACTS as DOSE
from storage.people import NAME as THEIRS
from storage.times import stamp
from tests import engine
from tests.bench.loads import FIRST_RESIDENT
from tests.bench.subjects import Prepared, Subject

KEY = base64.b64encode(bytes(range(32))).decode()
NAME = "Pintu Sehat, the real process"
BULK_PER_SECOND = 300  # ten times what Telegram allows, on both sides
OPEN_VISITS = 2_000
More = Callable[[Services], Awaitable[None]]


def ours(
    name: str = NAME,
    *,
    more: More | None = None,
    key: str = "ours",
    fsync_ms: float = 0,
    **changed: str,
) -> Subject:
    """Return our bot; `more` is put into its database before it starts."""

    def prepare(api: str, folder: Path) -> Prepared:
        env = environment(folder, BOT_API_URL=api, **changed)
        return Prepared(("bot", "run"), env, asyncio.run(filled(settings(env), more)))

    return Subject(name, prepare, key=key, fsync_ms=fsync_ms)


def brought() -> Subject:
    """Return our bot with a webhook."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = str(free.getsockname()[1])
    return ours(
        WEBHOOK_URL=f"http://127.0.0.1:{port}/telegram",
        WEBHOOK_SECRET="a-secret-of-sixteen",
        HOST="127.0.0.1",
        PORT=port,
    )


def on_server() -> Subject:
    """Return our bot with its database on the server that TEST_SERVER names."""

    def prepare(api: str, folder: Path) -> Prepared:
        engine.make_on_server(folder)
        url = engine.server(folder).url
        return ours(DATABASE_URL=url).prepare(api, folder)

    return Subject("on PostgreSQL", prepare, key="ours-postgres")


def environment(folder: Path, **changed: str) -> dict[str, str]:
    """Return all settings that matter; reminders may go at any hour."""
    return {
        "BOT_TOKEN": sample.BOT.token,
        "BOT_USERNAME": sample.BOT.username,
        "BOT_API_URL": "http://127.0.0.1:1",
        "DATABASE_URL": f"sqlite:///{folder}/bench.db",
        "DATA_KEY": KEY,
        "ADMIN_IDS": str(sample.ADMIN.id),
        "LANGUAGE": "id",
        "COLOUR_RULES": "P1",
        "REMIND_FROM": "00:00",
        "REMIND_UNTIL": "23:59:59.999999",
        "LOG_LEVEL": "WARNING",
        "PASS_PICTURE": "off",  # no peer sends pictures; what one costs is measured by itself
        **changed,
    }


def settings(env: dict[str, str]) -> Settings:
    """Return the settings the bot will read from this environment."""
    return Settings.model_validate({name.lower(): value for name, value in env.items()})


async def filled(chosen: Settings, more: More | None) -> tuple[str, ...]:
    """Make the database unless it is there; return payloads of posters that always let in."""
    migrate(chosen.database, chosen.keys)
    database = await Database.open(chosen.database, chosen.keys)
    try:
        async with database.transaction() as tx:
            now = Clock().now()
            services = Services(tx, now=now, settings=chosen, username=sample.BOT.username)
            if not await services.offices.doors():
                await sample.fill(services)
                tx.write("DELETE FROM outbox")  # the groups were greeted long ago
                if more is not None:
                    await more(services)
            doors = await services.offices.doors()
            # Offices that never close: the figures do not depend on the hour of the run.
            return tuple(f"o_{door.token}" for door in doors if door.office.hours.always)
    finally:
        await database.close()


def broadcast(count: int) -> More:
    """Return what promises a reminder to so many residents."""

    async def promise(services: Services) -> None:
        tx, now = services.tx, services.now
        first = await _people(services, count)
        for number in range(count):
            tx.write(
                "INSERT INTO reminders (id, person_id, facts, due_on, state, agreed_at)"
                " VALUES (?, ?, ?, ?, 'told', ?)",
                number + 1,
                first + number,
                tx.seal.seal({"dose": 2, "vaccine": None}, DOSE, first + number),
                services.today.isoformat(),
                stamp(now),
            )
        for number in range(count):
            tx.outbox.put(
                DoseReminder(number + 1),
                chat_id=FIRST_RESIDENT + number,
                lane=Lane.BULK,
                now=now,
                subject=f"reminder:{number + 1}",
                once=True,
            )

    return promise


async def _people(services: Services, count: int) -> int:
    """Add so many residents; return the first one's id."""
    first = int(await services.tx.value("SELECT ifnull(max(id), 0) + 1 FROM people"))
    tx = services.tx
    for number in range(count):
        tx.write(
            "INSERT INTO people (id, telegram_id, name, language, consented_at, consent,"
            " created_at) VALUES (?, ?, ?, 'id', ?, '2021-11', ?)",
            first + number,
            tx.alias(FIRST_RESIDENT + number),
            tx.seal.seal("Sri Wahyuni", THEIRS, first + number),
            stamp(services.now),
            stamp(services.now),
        )
    return first


def years_of_visits(count: int) -> More:
    """Return what adds so many visits over the last two years, a case for every fiftieth."""

    async def remember(services: Services) -> None:
        tx = services.tx
        people = max(1, count // 20)
        first = await _people(services, people)
        offices = [office.id for office in await services.offices.all()]
        doors = {door.office.id: door.id for door in await services.offices.doors()}
        answers = {"health": "none", "doses": "2"}
        facts = {"reasons": [], "ends_on": None, "elsewhere": None, "answers": answers}
        colours = itertools.cycle(("green",) * 44 + ("yellow",) * 4 + ("black", "red"))
        for number in range(count):
            at = services.now - timedelta(days=730) * (1 - number / count)
            office = offices[number * 7 % len(offices)]
            colour = next(colours)
            day = services.local(at).date()
            visit = tx.reserve("visits")
            ended = None if number >= count - OPEN_VISITS else stamp(at) + 1800
            tx.write(
                "INSERT INTO visits (id, talk_id, person_id, office_id, door_id, day, checkin_at,"
                " colour, facts, version, code, checkout_due_at,"
                " checkout_at, checkout_kind)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'P1', '1234', ?, ?, ?)",
                visit,
                -number - 1,  # no real talk has such an id
                first + number % people,
                office,
                doors[office],
                day.isoformat(),
                stamp(at),
                colour,
                tx.seal.seal({**facts, "declared": colour}, FACTS, visit),
                stamp(services.now) + 86400,
                ended,
                None if ended is None else "auto",
            )
            if number % 20_000 == 0:
                await tx.flush()
        await tx.flush()
        await _counted(services)

    return remember


async def _counted(services: Services) -> None:
    """Let the daily counts and the cases follow from the visits, as they do in life."""
    services.tx.write(
        "INSERT INTO daily SELECT day, office_id, 'visitor', colour, count(*) FROM visits"
        " GROUP BY day, office_id, colour"
    )
    services.tx.write(
        "INSERT INTO daily_counts (day, office_id, figure, detail, count) SELECT day, office_id,"
        " 'arrived', (checkin_at % 86400) / 3600, count(*) FROM visits GROUP BY 1, 2, 4"
    )
    services.tx.write(
        "INSERT INTO daily_counts (day, office_id, figure, detail, count) SELECT day, office_id,"
        " 'result', 10 + 5 * (id % 20), count(*) FROM visits GROUP BY 1, 2, 4"
    )
    tx = services.tx
    for row in await tx.rows("SELECT id FROM visits WHERE colour = 'red'"):
        case = tx.reserve("cases")
        tx.write(
            "INSERT OR IGNORE INTO cases (id, person_id, office_id, day, visit_id, colour,"
            " reason_class, state, raised_at, rung_at, first_claim_at, claimed_by, claimed_at,"
            " outcome, closed_by, closed_at) SELECT ?, person_id, office_id, day, id, colour,"
            " ?, 'closed', checkin_at, checkin_at, checkin_at + 60, person_id, checkin_at + 60,"
            " ?, person_id, checkin_at + 600 FROM visits WHERE id = ?",
            case,
            tx.seal.seal("vaccine", REASON, case),
            tx.seal.seal("served-outside", OUTCOME, case),
            row["id"],
        )
    tx.write(
        "INSERT INTO daily_counts (day, office_id, figure, detail, count) SELECT c.day,"
        " c.office_id, f.figure, f.detail, count(*) FROM cases c JOIN (SELECT 'raised' AS figure,"
        " '' AS detail UNION ALL SELECT 'claimed', '60' UNION ALL SELECT 'closed', '600'"
        " UNION ALL SELECT 'outcome', 'served-outside') AS f ON true GROUP BY 1, 2, 3, 4"
    )
    tx.write(
        "INSERT INTO daily_counts (day, office_id, figure, detail, count) SELECT day, 0, figure,"
        " detail, sum(count) FROM daily_counts GROUP BY 1, 3, 4"
    )
