"""`/dataku`: all that is held about who asks, as files, and nobody else named in them."""

import re
from datetime import date
from typing import Any

import orjson
import pytest

from bot.domain.account.own_data import without_names
from bot.domain.outreach.residents import Doses
from bot.texts import languages
from storage.account.held import HELD
from storage.damage import SEALED as STORED
from tests.cases.test_exposures import asks_to_be_called
from tests.door.test_companions import declares
from tests.storage.columns import ALIASES, ASKED, PEOPLE, SEALED, names
from tests.telegram import Someone, World
from tests.test_nothing_left import busy_morning
from tests.words import said

TURI = "Kelurahan Turi"
DAY = date(2021, 10, 1)
GREEN, RED = ("none", "2"), ("none", "0", "none", "yes")
ABOUT_NOBODY = {
    "also_listed": "hashes, to know again who is told as a resident",
    "office_secrets": "an office's",
    "suppressed": "a hash; told as yes or no",
    "tallies": "how many came to an office; who counts is forgotten with the person",
}


def files(world: World, someone: Someone) -> dict[str, bytes]:
    """Return the newest file of each kind that somebody's chat has, by the end of its name."""
    found = {}
    for one in someone.of_the_bot:
        if "document" in one.body:
            stored = world.telegram.files.get(one.body["document"]["file_id"])
            assert stored is not None
            found[stored.name.rpartition(".")[2]] = stored.data
    return found


async def held(world: World, someone: Someone) -> dict[str, list[dict[str, Any]]]:
    await someone.says("/dataku")
    told: dict[str, list[dict[str, Any]]] = orjson.loads(files(world, someone)["json"])["held"]
    return told


@pytest.mark.sqlite("asks SQLite what its tables have: a server has the same")
async def test_every_table_about_a_person_is_on_the_list(world: World) -> None:
    columns = [*SEALED, *ALIASES, *names(PEOPLE), *names(ASKED)]
    refers = await world.ask(
        "SELECT m.name FROM sqlite_master m, pragma_foreign_key_list(m.name) f WHERE m.type ="
        " 'table' AND f.\"table\" IN"
        " ('people', 'visits', 'cases', 'reminders', 'residents', 'roles')"
    )
    about = {one.split(".")[0] for one in columns} | {name for (name,) in refers}
    assert about - {one.table for one in HELD} == set(ABOUT_NOBODY) - {"suppressed"}


@pytest.mark.sqlite("asks SQLite what its tables have: a server has the same")
async def test_every_column_of_these_is_given_or_kept_with_a_reason(world: World) -> None:
    for one in HELD:
        found = await world.ask(f"SELECT name FROM pragma_table_xinfo('{one.table}')")
        kept = {name for line in one.kept for name in line.split()}
        assert kept.isdisjoint(one.columns), one.section
        assert {name for (name,) in found} == kept | set(one.columns), one.section
        assert all(one.kept.values())


async def test_every_statement_is_understood_and_nobody_else_is_found(world: World) -> None:
    stranger = world.newcomer("Budi")
    await stranger.starts()
    await world.visitor.checks_in(TURI, *RED)
    told = await held(world, stranger)
    assert set(told) <= {"people", "inbox", "outbox", "messages"}
    assert [one["telegram_id"] for one in told["people"]] == [stranger.id]


async def test_a_visitor_gets_their_visits_cases_and_answers(world: World) -> None:
    world.clock.passes(hours=2, minutes=20)
    officer = await world.officer(TURI, "Joko Widagdo")
    await busy_morning(world, officer)
    told = await held(world, world.visitor)
    assert {"visits", "cases", "case_events", "verifications", "pass_tokens"} <= set(told)
    assert {one["name"] for one in told["people"]} >= {"Mbah Karto"}
    assert told["visits"][0]["facts"]["answers"]["health"] == "none"
    assert told["visits"][0]["office_id"] == TURI
    assert any(one.get("note") == "Menunggu di pos" for one in told["case_events"])
    assert any("phone" in one for one in told["cases"])
    whole = b"".join(files(world, world.visitor).values()).decode()
    assert "Joko" not in whole
    assert "Pak Darmo" not in whole  # a guest the officer entered


async def test_who_looked_is_told_by_role_and_office(world: World) -> None:
    officer = await world.officer(TURI, "Joko Widagdo")
    await world.visitor.checks_in(TURI, *RED)
    await officer.says("/didalam")
    await officer.says("/kasus")
    await officer.taps("claim:1", world.group(TURI))
    looked = (await held(world, world.visitor))["looked"]
    assert {one["action"] for one in looked} == {
        *("read-inside", "read-cases", "claim-case", "read-details")
    }
    assert {one["person_id"] for one in looked} == {"officer"}
    assert {one["office_id"] for one in looked} == {TURI}


async def test_who_was_not_inside_was_not_looked_at(world: World) -> None:
    officer = await world.officer(TURI)
    await officer.says("/didalam")
    world.clock.passes(minutes=1)
    await world.visitor.checks_in(TURI, *GREEN)
    assert "looked" not in await held(world, world.visitor)


async def test_who_stands_on_a_list_to_be_called_reads_who_looked_at_it(world: World) -> None:
    called, _ = await asks_to_be_called(world)
    blocked = world.newcomer("Adi Putra")
    await blocked.checks_in(TURI, *GREEN)
    async with world.transaction() as services:
        services.tx.write(
            "INSERT INTO exposed (exposure_id, visit_id, placed) SELECT 1, max(id), 1 FROM visits"
        )
        services.tx.audit.put("read-exposed", by=999, at=services.now, subject="exposure:1")
    for one in (called, blocked):
        looked = (await held(world, one))["looked"]
        assert [each["action"] for each in looked].count("read-exposed") == 1


async def test_a_companion_belongs_to_who_declared_them(world: World) -> None:
    await world.visitor.checks_in(TURI, *RED)
    await declares(world.visitor, "Mbah Karto", *RED)
    told = await held(world, world.visitor)
    assert {one["person_id"] for one in told["visits"]} == {"self", "Mbah Karto"}


async def test_an_officer_gets_roles_and_deeds_but_nobody_they_met(world: World) -> None:
    officer = await world.officer(TURI, "Joko")
    await world.visitor.checks_in(TURI, *RED, name="name")
    await officer.taps("claim:1", world.group(TURI))
    told = await held(world, officer)
    assert told["roles"][0]["role"] == "officer"
    assert {one["action"] for one in told["deeds"]} >= {"claim-case", "read-details"}
    assert "visits" not in told
    assert "cases" not in told


async def test_the_page_can_be_read_in_every_language(world: World) -> None:
    await world.visitor.checks_in(TURI, *RED)
    for language in languages():
        await world.visitor.says("/bahasa")
        await world.visitor.taps(f"lang:{language}")
        world.clock.passes(minutes=11)
        await world.visitor.says("/dataku")
        page = files(world, world.visitor)["html"].decode()
        assert said("own-data-of-visits", language) in page
        assert said("colour-red", language) in page
        assert not re.search(r"own-data-|reason-|option-", page)


async def test_a_column_has_words_in_every_language() -> None:
    facts = (
        "declared",
        "reasons",
        "ends_on",
        "elsewhere",
        "answers",
        "evidence",
        "dose",
        "address",
    )
    facts += tuple(Doses(1, "x", DAY, DAY, DAY, exempt=True).facts())
    for language in languages():
        for one in HELD:
            assert said(f"own-data-of-{one.section.replace('_', '-')}", language)
            for column in (*one.columns, *facts, "vaccine"):
                assert column == "facts" or said(f"own-data-{column.replace('_', '-')}", language)


async def test_what_somebody_wrote_stays_words_on_the_page(world: World) -> None:
    await world.visitor.scans(TURI)
    await world.visitor.taps("agree")
    await world.visitor.says("<b>Sri</b> O'Hara")
    for answer in GREEN:
        await world.visitor.taps(answer)
    await world.visitor.says("/dataku")
    page = files(world, world.visitor)["html"].decode()
    assert "<b>Sri</b>" not in page


async def test_the_files_are_protected_and_in_the_own_chat(world: World) -> None:
    await world.visitor.starts()
    await world.visitor.says("/dataku")
    sent = world.calls("sendDocument")
    assert [one["chat_id"] for one in sent] == [world.visitor.id] * 2
    assert all(one["protect_content"] for one in sent)


async def test_in_a_group_nothing_is_told(world: World) -> None:
    officer = await world.officer(TURI)
    await officer.says("/dataku", chat=world.group(TURI).id)
    assert world.calls("sendDocument") == []


async def test_asked_again_at_once_it_has_to_wait(world: World) -> None:
    await world.visitor.starts()
    for _ in range(3):
        await world.visitor.says("/dataku")
    assert len(world.calls("sendDocument")) == 2
    assert said("error-own-data-again", minutes=10) in world.visitor.text
    await world.waits(minutes=11)
    await world.visitor.says("/dataku")
    assert len(world.calls("sendDocument")) == 4


async def test_it_is_found_where_help_and_privacy_are(world: World) -> None:
    await world.visitor.starts()
    await world.visitor.says("/bantuan")
    await world.visitor.taps("home:privacy")
    assert "mydata" in world.visitor.buttons
    assert "erase:ask" in world.visitor.buttons
    await world.visitor.taps("mydata")
    assert len(world.calls("sendDocument")) == 2


def test_names_of_officers_are_taken_out_of_a_note() -> None:
    words = "Sudah dilihat bu Rini bersama Siti; rini bilang demam"
    assert without_names(words, ["Rini Astuti"], "Siti Aminah") == (
        "Sudah dilihat bu … bersama Siti; … bilang demam"
    )


def test_the_sealed_columns_are_those_of_the_schema() -> None:
    assert STORED == SEALED
