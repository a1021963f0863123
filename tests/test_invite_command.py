"""`invite`: the link and QR of every role, and one clear line for what is wrong."""

import re
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.cli import app, sample
from bot.cli.session import Refused
from bot.rehearsal import City
from bot.settings import BadSettings
from tests import engine
from tests.telegram import KEY
from tests.words import said

LINK = re.compile(r"^https://t\.me/(\w+)\?(start|startgroup)=([ag])_[\w-]{22}$")
AREA = "Kelurahan Turi RW 03"


@pytest.fixture
def folder(
    sample_city: tuple[Path, City], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Path:
    """Return a folder with the sample city, in which commands are run."""
    engine.copy(sample_city[0], tmp_path / "test.db")
    monkeypatch.chdir(tmp_path)
    for name, value in {
        "BOT_USERNAME": sample.BOT.username,
        "DATABASE_URL": engine.url(tmp_path / "test.db"),
        "DATA_KEY": KEY,
    }.items():
        monkeypatch.setenv(name, value)
    return tmp_path


def invites(*options: str) -> list[str]:
    """Run the command; return the lines it printed, or raise why it refused."""
    result = CliRunner().invoke(app, ["invite", *options])
    if isinstance(result.exception, Refused):
        raise result.exception
    assert result.exit_code == 0, result.output
    return result.output.splitlines()


def stored(folder: Path, columns: str) -> tuple[object, ...]:
    """Return these columns of the newest link."""
    with engine.direct(engine.place(folder / "test.db")) as database:
        rows = database.execute(f"SELECT {columns} FROM tokens").fetchall()
    database.close()
    assert len(rows) == 1
    return tuple(rows[0])


CITY_WIDE = ("admin", "viewer")
LOCAL = {"head": "KEL-TURI", "staff": "KEL-TURI", "puskesmas": "PKM-SUKOREJO"}


@pytest.mark.parametrize("role", CITY_WIDE)
def test_a_role_of_the_city_has_a_link(folder: Path, role: str) -> None:
    link, *code = invites(role)
    found = LINK.match(link)
    assert found is not None
    assert found.groups() == (sample.BOT.username, "start", "a")
    assert len(code) > 10
    assert stored(folder, "kind, role, office_id") == ("role", role, None)


@pytest.mark.parametrize("role", LOCAL)
def test_a_role_of_an_office_has_a_link(folder: Path, role: str) -> None:
    link, *_ = invites(role, "--office", LOCAL[role])
    assert LINK.match(link)
    kind, granted, office_id = stored(folder, "kind, role, office_id")
    assert (kind, granted) == ("role", role)
    assert office_id is not None


@pytest.mark.parametrize(
    ("options", "area", "has_office"),
    [
        (("satgas-group",), None, False),
        (("office-group", "--office", "kel-turi"), None, True),
        (("field-team", "--area", f"  {AREA}\n"), AREA, False),
    ],
)
def test_a_group_has_a_link(
    folder: Path, options: tuple[str, ...], area: str | None, has_office: bool
) -> None:
    link, *_ = invites(*options)
    found = LINK.match(link)
    assert found is not None
    assert found.groups()[1:] == ("startgroup", "g")
    kind, role, office_id, stored_area = stored(folder, "kind, role, office_id, area")
    assert (kind, role, stored_area) == ("group", None, area)
    assert (office_id is not None) == has_office


REFUSALS = [
    (("head",), "needs --office CODE"),
    (("puskesmas",), "needs --office CODE"),
    (("staff",), "needs --office CODE"),
    (("office-group",), "needs --office CODE"),
    (("head", "--office", "NO-SUCH"), said("import-no-office", code="NO-SUCH")),
    (("puskesmas", "--office", "KEL-TURI"), "KEL-TURI is no Puskesmas"),
    (("viewer", "--office", "KEL-TURI"), "leave out --office"),
    (("field-team", "--office", "KEL-TURI"), "leave out --office"),
    (("field-team",), "needs --area"),
    (("field-team", "--area", "03"), "needs --area"),
    (("field-team", "--area", "x" * 61), "needs --area"),
    (("admin", "--area", AREA), "leave out --area"),
]


@pytest.mark.parametrize(("options", "why"), REFUSALS)
def test_what_is_wrong_is_said_in_one_line(
    folder: Path, options: tuple[str, ...], why: str
) -> None:
    with pytest.raises(Refused, match=re.escape(why)) as refusal:
        invites(*options)
    assert "\n" not in str(refusal.value)
    with engine.direct(engine.place(folder / "test.db")) as database:
        assert database.execute("SELECT count(*) FROM tokens").fetchone() == (0,)
    database.close()


def test_an_unknown_role_names_those_there_are(folder: Path) -> None:
    result = CliRunner().invoke(app, ["invite", "mayor"])
    assert result.exit_code == 2
    assert "field-team" in result.output


@pytest.mark.parametrize(
    "command",
    [
        ("invite", "admin"),
        ("posters", "--office", "KEL-TURI"),
        ("posters", "--exit"),
        ("residents", "slips", "--kelurahan", "KEL-TURI", "--rw", "3"),
        ("residents", "link", "--kelurahan", "KEL-TURI", "--rw", "3"),
    ],
)
def test_no_link_leads_to_another_bot_than_the_one_that_runs(
    folder: Path, monkeypatch: pytest.MonkeyPatch, command: tuple[str, ...]
) -> None:
    with engine.direct(engine.place(folder / "test.db")) as database:
        database.execute("UPDATE marks SET value = 'KotaBlitarBot' WHERE name = 'username'")
    database.close()
    monkeypatch.setenv("BOT_USERNAME", "@KotaBlitrBot")
    result = CliRunner().invoke(app, command)
    assert isinstance(result.exception, BadSettings)
    assert "BOT_USERNAME=KotaBlitarBot" in str(result.exception)
    assert list(folder.glob("*.pdf")) == []
