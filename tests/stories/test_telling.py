"""Which stories there are, when they begin, and that each is the same every time."""

from dataclasses import replace
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from typer.testing import CliRunner

from bot.cli import app
from bot.cli.session import Refused
from bot.cli.stories import STORIES, called
from bot.cli.stories.script import QUICKEST, SLOWEST
from bot.rehearsal import Scene, Start, Story
from tests.stories.conftest import OPENED, staged

CITY = ZoneInfo("Asia/Jakarta")
begins = called("morning").begins


def test_an_unknown_story_is_answered_with_those_there_are() -> None:
    result = CliRunner().invoke(app, ["rehearse", "--story", "evening"])
    assert isinstance(result.exception, Refused)
    assert (
        str(result.exception)
        == "There is no story 'evening'. The stories are: morning, week, sweep."
    )


@pytest.mark.parametrize("speed", ["0", "61", "fast"])
def test_a_speed_nobody_can_follow_is_refused(speed: str) -> None:
    result = CliRunner().invoke(app, ["rehearse", "--story", "morning", "--speed", speed])
    assert result.exit_code == 2


@pytest.mark.parametrize(
    ("local", "monday"),
    [
        (datetime(2026, 7, 31, 16, 0, tzinfo=CITY), datetime(2026, 8, 3, 7, 30, tzinfo=CITY)),
        (datetime(2026, 8, 3, 7, 29, tzinfo=CITY), datetime(2026, 8, 3, 7, 30, tzinfo=CITY)),
        (datetime(2026, 8, 3, 7, 31, tzinfo=CITY), datetime(2026, 8, 10, 7, 30, tzinfo=CITY)),
        # The seventeenth of August is a Monday and a holiday.
        (datetime(2026, 8, 12, 9, 0, tzinfo=CITY), datetime(2026, 8, 24, 7, 30, tzinfo=CITY)),
    ],
)
def test_the_morning_is_that_of_the_next_working_monday(local: datetime, monday: datetime) -> None:
    assert begins(local) == monday


def test_a_week_begins_on_a_monday_without_a_holiday_behind_it() -> None:
    friday = datetime(2026, 5, 8, 16, 0, tzinfo=CITY)  # in the next week Thursday is a holiday
    assert called("week").begins(friday) == datetime(2026, 5, 18, 7, 30, tzinfo=CITY)


def without_token(scene: Scene) -> Scene:
    acts = (replace(act, payload="") if isinstance(act, Start) else act for act in scene.acts)
    return replace(scene, acts=tuple(acts))


async def told(folder: Path, name: str) -> Story:
    return (await staged(folder, called(name).begins(OPENED), name))[1]


@pytest.mark.parametrize("name", [one.name for one in STORIES])
async def test_a_story_is_the_same_every_time(
    tmp_path_factory: pytest.TempPathFactory, name: str
) -> None:
    first, second = [await told(tmp_path_factory.mktemp(name), name) for _ in range(2)]
    assert [*map(without_token, first.scenes)] == [*map(without_token, second.scenes)]


@pytest.mark.parametrize("name", [one.name for one in STORIES])
async def test_people_take_their_time_between_two_taps(tmp_path: Path, name: str) -> None:
    story = await told(tmp_path, name)
    pauses = {act.after for scene in story.scenes for act in scene.acts}
    assert min(pauses) >= QUICKEST
    assert max(pauses) <= SLOWEST
    assert len(pauses) > 10
