"""What people wrote stands nowhere in clear: not in the database or beside it, not in the log."""

import asyncio
from pathlib import Path

import pytest

from bot.domain.rights import Role
from tests.reliability.program import Program
from tests.reliability.visitors import Visitor, until

TURI = "Kelurahan Turi"
# Long words: a short one turns up by chance among random tokens and sealed bytes.
TELEGRAM_NAME, TYPED, GUEST, OFFICER = (
    "Zulkarnaen Kusumowardhani",
    "Xaveriusanto Qomaruddin",
    "Wiryokusumo Quddusiyah",
    "Veronikawati",
)
PHONE = "081299887766"
PLANTED = [*f"{TELEGRAM_NAME} {TYPED} {GUEST}".split(), OFFICER, PHONE, PHONE[1:]]


async def officer_of(program: Program, office: str) -> Visitor:
    """Return a confirmed officer of an office, member of its group."""
    officer = program.newcomer(OFFICER)
    program.telegram.person_joins(officer.id, program.group(office).id)
    await program.appoints(officer, OFFICER, Role.OFFICER, office)
    return officer


async def a_visitor_tells_everything(program: Program) -> None:
    visitor = program.newcomer(TELEGRAM_NAME)
    visitor.scans(TURI)
    await visitor.taps("agree")
    await until(lambda: visitor.button("name"))
    visitor.says(f"{TYPED} {PHONE}")
    for answer in ("none", "0", "none", "yes"):
        await visitor.taps(answer)
    await visitor.sees_a_result()
    visitor.says(f"telepon saya {PHONE}")
    program.telegram.send_contact(visitor.id)


async def an_officer_takes_the_case_and_a_guest(program: Program, officer: Visitor) -> None:
    group = program.group(TURI)
    card = (await until(lambda: group.cards))[-1]
    program.telegram.person_taps(officer.id, group.id, card["message_id"], "claim:1")
    await until(lambda: TYPED in officer.text)
    officer.starts()
    await officer.taps("next")
    await until(lambda: officer.button("back"))
    officer.says(GUEST)
    await officer.taps("none")
    await officer.taps("2")
    await until(lambda: "HIJAU" in officer.text)


def files(program: Program) -> list[Path]:
    """Return the database, what lies beside it, and the log."""
    return [one for one in program.folder.iterdir() if one.is_file()]


def found(program: Program, word: str) -> list[str]:
    """Return the files in which a word stands, in whatever case."""
    looked_for = word.lower().encode()
    return sorted(one.name for one in files(program) if looked_for in one.read_bytes().lower())


@pytest.fixture
async def after_a_day(program: Program) -> Program:
    """The program after visitors, officers, a kill, trouble and unreadable updates; running."""
    await program.starts(LOG_LEVEL="DEBUG")
    officer = await officer_of(program, TURI)
    await a_visitor_tells_everything(program)
    await an_officer_takes_the_case_and_a_guest(program, officer)
    program.faults(poison=True)
    await program.kill()
    await program.starts(LOG_LEVEL="DEBUG")
    program.faults(down="5xx")
    await asyncio.sleep(0.5)
    program.faults(down="")
    await program.rests()
    return program


@pytest.mark.sqlite("greps the file, and all beside it")
async def test_nothing_people_wrote_stands_in_any_file(after_a_day: Program) -> None:
    program = after_a_day
    assert found(program, TURI) != [], "the grep finds nothing at all"
    assert "test.db-wal" in [one.name for one in files(program)]
    assert {word: found(program, word) for word in PLANTED} == {word: [] for word in PLANTED}
    assert found(program, program.city.bot.token) == []
    await program.told_to_stop()
    assert {word: found(program, word) for word in PLANTED} == {word: [] for word in PLANTED}
