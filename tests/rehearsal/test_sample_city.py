"""The sample city as it is made for a rehearsal in another language."""

import re
import sqlite3
from contextlib import closing
from functools import partial
from pathlib import Path

from bot.cli.rehearsing import seed
from tests.telegram import MONDAY, seeded, settings_for

PAGE = Path("bot/rehearsal/page/words.js").read_text(encoding="utf-8")
PARTS = re.findall(r"\brole_(\w+):", PAGE)


async def test_the_sample_citys_people_speak_the_citys_language(tmp_path: Path) -> None:
    city = await seeded(settings_for(tmp_path, language="en"), MONDAY)
    assert {one.language_code for one in city.people} == {"en"}


async def test_every_part_the_page_can_name_is_played_by_somebody(tmp_path: Path) -> None:
    city = await seeded(settings_for(tmp_path), MONDAY)
    assert {one.role for one in city.people} == set(PARTS)


async def test_a_rehearsal_without_a_story_begins_with_a_satgas_and_no_officers(
    tmp_path: Path,
) -> None:
    settings = settings_for(tmp_path)
    await seeded(settings, MONDAY, partial(seed, telling=None))  # type: ignore[arg-type]
    with closing(sqlite3.connect(settings.database_path)) as found:
        assert found.execute("SELECT role, state FROM roles").fetchall() == [("satgas", "active")]
