"""What the program refuses to do, with one clear line and exit code 2."""

import asyncio

import pytest

from tests.reliability.nursery import born
from tests.reliability.program import Program

TELEGRAM = "https://api.telegram.invalid"


async def ends(program: Program, *command: str, **env: str) -> tuple[int, list[str]]:
    """Return the exit code of a command that ends by itself, and what it said beside its log."""
    before = len(program.log)
    process = await born(program.folder, program.log_file, program.env(**env), *command)
    try:
        code = await asyncio.wait_for(process.wait(), 10)
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
    lines = program.log[before:].splitlines()
    return code, [line for line in lines if not line.startswith("timestamp=")]


@pytest.mark.sqlite("on a server it waits beside the first")
async def test_a_second_bot_on_the_same_database_is_refused(running: Program) -> None:
    code, lines = await ends(running)
    assert (code, len(lines)) == (2, 1)
    assert "another bot process works on" in lines[0]
    assert running.alive


async def test_without_a_data_key_it_refuses_and_says_how_to_make_one(program: Program) -> None:
    code, lines = await ends(program, BOT_API_URL=TELEGRAM, CLOCK_FILE="", DATA_KEY="")
    assert (code, len(lines)) == (2, 1)
    assert "DATA_KEY" in lines[0]
    assert "python -m bot keys new" in lines[0]


async def test_the_key_it_tells_to_make_is_accepted(program: Program) -> None:
    _, [key] = await ends(program, "keys", "new")
    await program.starts(DATA_KEY=key)
    assert program.alive


async def test_a_moved_clock_is_refused_against_the_real_telegram(program: Program) -> None:
    code, lines = await ends(program, BOT_API_URL=TELEGRAM)
    assert (code, len(lines)) == (2, 1)
    assert "CLOCK_FILE" in lines[0]


async def test_a_missing_token_is_named(program: Program) -> None:
    code, lines = await ends(program, BOT_TOKEN="")
    assert (code, len(lines)) == (2, 1)
    assert "BOT_TOKEN" in lines[0]


async def test_a_wrong_token_is_named_and_not_printed(program: Program) -> None:
    wrong = "7000000001:a-token-that-telegram-does-not-know-x"
    code, lines = await ends(program, BOT_TOKEN=wrong)
    assert wrong not in program.log
    assert (code, len(lines)) == (2, 1)
    assert "BOT_TOKEN" in lines[0]


async def test_a_database_written_with_another_key_is_not_opened_quietly(
    running: Program,
) -> None:
    await running.newcomer().checks_in("Kelurahan Turi", "none", "2")
    await running.told_to_stop()
    other = (await ends(running, "keys", "new"))[1][0]
    code, lines = await ends(running, DATA_KEY=other)
    assert (code, len(lines)) == (2, 1)
    assert "DATA_KEY" in lines[0]


async def test_a_wrong_setting_is_named(program: Program) -> None:
    code, lines = await ends(program, DATABASE_URL="postgres://x")
    assert (code, len(lines)) == (2, 1)
    assert "DATABASE_URL" in lines[0]
