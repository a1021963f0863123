"""`/audit`: who did what when, for admins alone; reading it is a deed too."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from bot.domain.team.deeds import DEEDS, known
from bot.services.team.deeds import PAGE
from tests.telegram import World
from tests.words import said
from tests.yesterday.recorded import opened

TURI, BENDO = "Kelurahan Turi", "Kelurahan Bendo"
RED = ("none", "0", "none", "yes")
NOTING = {"put", "_note", "note", "_audit"}


def line(text: str, what: str) -> str:
    [found] = [one for one in text.splitlines() if what in one]
    return found


async def test_an_admin_reads_who_did_what_when_and_where(world: World) -> None:
    officer = await world.officer(TURI, "Pak Joko")
    await world.visitor.checks_in(TURI, *RED)
    await officer.taps("claim:1", world.group(TURI))
    world.clock.passes(minutes=5)
    await officer.closes(1, "sent-home")
    await world.admin.says("/audit")
    told = line(world.admin.text, said("deed-close-case"))
    assert told.startswith("Sen, 8 Nov 08:05 · Pak Joko")
    assert told.endswith(f"K1 · {TURI}")
    assert "Siti Aminah" not in world.admin.text


async def test_that_somebody_read_it_stands_there_next_time(world: World) -> None:
    await world.admin.says("/audit")
    await world.admin.says("/audit")
    assert said("deed-read-deeds") in world.admin.text


async def test_it_is_narrowed_to_an_office_a_kind_and_days(world: World) -> None:
    for office in (TURI, BENDO):
        officer = await world.officer(office, f"Petugas {office[-4:]}")
        await world.goes_on_duty(officer, office)
    turi = await world.office_id(TURI)
    await world.admin.says("/audit turi kelurahan")
    assert TURI in world.admin.text
    assert BENDO not in world.admin.text
    await world.admin.taps(f"deeds:1:day:{turi}:0")
    assert said("deed-begin-duty") in world.admin.text
    await world.admin.taps(f"deeds:1:cases:{turi}:0")
    assert said("deeds-none") in world.admin.text
    await world.admin.taps(f"deeds:7:cases:{turi}:0")
    world.clock.passes(days=3)
    await world.settles()  # what the days brought has been told
    await world.admin.says("/audit 8/11/2021")
    assert said("deed-begin-duty") in world.admin.text
    await world.admin.says("/audit 9/11/2021")
    assert said("deed-begin-duty") not in world.admin.text


async def test_pages_hold_each_deed_once_although_reading_adds_some(world: World) -> None:
    async with world.transaction() as services:
        for number in range(2 * PAGE):
            services.tx.audit.put(
                "claim-case", by=None, at=services.now, subject=f"case:{100 + number}"
            )
    await world.admin.says("/audit")
    await world.admin.taps("deeds:1:cases:0:0")
    first = re.findall(r"K1\d\d", world.admin.text)
    [older] = [
        one for one in world.admin.buttons if re.fullmatch(r"deeds:1:cases:0:[1-9]\d*", one)
    ]
    await world.admin.taps(older)
    second = re.findall(r"K1\d\d", world.admin.text)
    assert sorted(first + second) == [f"K{100 + number}" for number in range(2 * PAGE)]


async def test_who_is_erased_is_named_no_more(world: World) -> None:
    async with world.transaction() as services:
        services.tx.audit.put("claim-case", by=987, at=services.now, subject="case:1")
    await world.admin.says("/audit")
    assert " · ?: " in line(world.admin.text, said("deed-claim-case"))


async def test_nobody_else_may(world: World) -> None:
    head = await world.head(TURI)
    await head.says("/audit")
    assert head.text == said("error-not-allowed", who="admin")
    [(count,)] = await world.ask("SELECT count(*) FROM audit WHERE action = 'read-deeds'")
    assert count == 0


async def test_every_deed_of_a_busy_morning_has_words(tmp_path: Path) -> None:
    world = await opened(tmp_path)
    try:
        found = {action for (action,) in await world.ask("SELECT DISTINCT action FROM audit")}
    finally:
        await world.bot.close()
    assert {one for one in found if not known(one)} == set()


def written(first: ast.expr) -> Iterator[str]:
    """Return the deeds an argument may be, as patterns: what is filled in is anything."""
    match first:
        case ast.Constant(value=str() as deed):
            yield re.escape(deed)
        case ast.IfExp(body=yes, orelse=no):
            yield from (*written(yes), *written(no))
        case ast.JoinedStr(values=parts):
            yield "".join(
                re.escape(str(one.value)) if isinstance(one, ast.Constant) else ".+"
                for one in parts
            )


def test_every_deed_that_is_written_down_has_words() -> None:
    found = set()
    for path in [*Path("bot/services").rglob("*.py"), *Path("bot/cli").rglob("*.py")]:
        for node in ast.walk(ast.parse(path.read_text())):
            called = isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)
            if not called or node.func.attr not in NOTING or not node.args:
                continue
            whose = ast.unparse(node.func)
            if whose.endswith(("audit.put", "_note", "_audit")):
                found |= set(written(node.args[0]))
            elif whose == "self.readings.note":
                found |= {f"read-{one}" for one in written(node.args[0])}
    every = [deed for deeds in DEEDS.values() for deed in deeds]
    unknown = {one for one in found if not any(re.fullmatch(one, deed) for deed in every)}
    assert len(found) > 60
    assert unknown == set()
