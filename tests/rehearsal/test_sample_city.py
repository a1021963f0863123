"""The sample city as it is made for a rehearsal in another language."""

from pathlib import Path

from tests.telegram import MONDAY, seeded, settings_for


async def test_the_sample_citys_people_speak_the_citys_language(tmp_path: Path) -> None:
    city = await seeded(settings_for(tmp_path, language="en"), MONDAY)
    assert {one.language_code for one in city.people} == {"en"}
