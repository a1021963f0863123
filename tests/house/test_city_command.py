"""`city` and the commands that say which city is meant."""

import base64
import json
from contextlib import closing
from pathlib import Path

import pytest
import yaml
from click.testing import Result
from typer.testing import CliRunner

from bot.cli import app
from bot.house.cities import cities
from bot.rehearsal import City
from bot.settings import Settings, load
from tests import engine
from tests.telegram import KEY

FILE = Path("cities.yaml")
ASKED = "Kota Kediri\n\njv\n72:kediri-token\n"


@pytest.fixture(autouse=True)
def _bare(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    for name in (*Settings.model_fields, "bot_language"):
        monkeypatch.delenv(name.upper(), raising=False)
    monkeypatch.setenv("BOT_API_URL", "http://127.0.0.1:1")


@pytest.fixture
def two(
    templates: dict[str, tuple[Path, Settings, City]],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    """Two sample cities in one house."""
    entries = {}
    for name in ("blitar", "kediri"):
        source, settings, city = templates[name]
        engine.copy(source / "test.db", tmp_path / f"{name}.db")
        monkeypatch.setenv(f"{name}_token", city.bot.token)
        monkeypatch.setenv(f"{name}_key", settings.data_key.get_secret_value())
        entries[name] = {
            "city_name": f"Kota {name.capitalize()}",
            "token_from": f"{name}_token",
            "key_from": f"{name}_key",
            "database_url": engine.url(tmp_path / f"{name}.db"),
        }
    FILE.write_text("# our cities\n" + yaml.safe_dump(entries))
    monkeypatch.setenv("CITIES_FILE", str(FILE))


def says(*command: str, given: str = "", code: int = 0) -> str:
    result: Result = CliRunner().invoke(app, command, input=given)
    wrong = result.exception if result.exit_code not in (0, 1) or code == 0 else None
    if code == 2:
        assert result.exception is not None
        return str(result.exception)
    assert result.exit_code == code, (result.output, wrong)
    return result.output


@pytest.mark.sqlite("a file beside the house's own")
def test_add_asks_for_what_is_needed_and_writes_two_files_for_the_owner_alone() -> None:
    told = says("city", "add", "kediri", given=ASKED)
    assert "kediri-token" not in told
    [made] = cities(load())
    settings = made.require()
    assert settings.bot_token.get_secret_value() == "72:kediri-token"
    assert (settings.city_name, settings.language) == ("Kota Kediri", "jv")
    assert "kediri-token" not in FILE.read_text()
    for file in (FILE, Path("settings.env")):
        assert file.stat().st_mode & 0o777 == 0o600


def test_add_keeps_what_stands_in_the_file(two: None) -> None:
    before = FILE.read_text()
    says("city", "add", "malang", given="Kota Malang\n\n\n73:malang-token\n")
    assert FILE.read_text().startswith(before.rstrip())
    assert [one.name for one in cities(load())] == ["blitar", "kediri", "malang"]


@pytest.mark.parametrize(
    ("command", "given", "told"),
    [
        ("kediri", ASKED, "stands in cities.yaml already"),
        ("malang", "Kota Malang\nAsia/Malang\n\n73:x\n", "Asia/Jakarta"),
        ("malang", "Kota Malang\n\n\nno token\n", ""),  # nor any other
        ("Kota Malang", "Kota Malang\n\n\n73:x\n", "small letters"),
        ("malang --token-from A-B", "Kota Malang\n\n\n73:x\n", "letters, digits"),
        ("data", "Kota Data\n\n\n73:x\n", "--key-from"),
        ("bot", "Kota Bot\n\n\n73:x\n", "--token-from"),
    ],
)
@pytest.mark.usefixtures("two")
def test_add_leaves_all_as_it_was_if_something_is_wrong(
    command: str, given: str, told: str, tmp_path: Path
) -> None:
    Path("settings.env").write_text("# ours\nBOT_LANGUAGE=jv\r\n")
    before = {file: file.read_bytes() for file in tmp_path.iterdir() if file.suffix != ".db"}
    name, *options = [command] if command[0].isupper() else command.split()
    assert told in says("city", "add", name, *options, given=given, code=2)
    assert {one: one.read_bytes() for one in tmp_path.iterdir() if one in before} == before


def test_a_house_that_does_not_come_about_leaves_nothing() -> None:
    assert "Asia/Jakarta" in says("city", "add", "x", given="X\nAsia/X\n\n73:x\n", code=2)
    assert not FILE.exists()
    assert not Path("settings.env").exists()


@pytest.mark.sqlite("a file beside the house's own")
@pytest.mark.parametrize("name", ["batu", "batam", "bogor", "ambon", "bontang", "bat", "lata"])
def test_a_citys_secret_is_no_setting_that_was_misspelt(name: str) -> None:
    says("city", "add", name, given="Kota\n\n\n73:a-token\n")
    assert [one.name for one in cities(load())] == [name]
    says("city", "remove", name)
    assert load().cities_file == FILE


@pytest.mark.sqlite("a file beside the house's own")
def test_a_token_that_is_none_is_asked_for_again_and_a_key_is_never_replaced() -> None:
    Path("settings.env").write_text(f"kediri_key={KEY}\nKEDIRI_TOKEN=nonsense\n")
    told = says("city", "add", "kediri", "--key-from", "kediri_key",
                given="Kota Kediri\n\njv\nno token\n72:a-token\n")  # fmt: skip
    assert "This is no token" in told
    [made] = cities(load())
    assert made.require().bot_token.get_secret_value() == "72:a-token"
    assert made.require().data_key.get_secret_value() == KEY


def test_who_ran_alone_is_told_that_it_runs_no_more_until_it_moves_in(
    two: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BOT_TOKEN", "71:alone")
    monkeypatch.setenv("DATA_KEY", base64.b64encode(bytes([77]) * 32).decode())
    told = says("city", "add", "malang", given="Kota Malang\n\n\n73:malang-token\n")
    for line in (told, says("check", code=1)):
        assert "has the BOT_TOKEN and DATA_KEY of settings.env" in line
        assert "--token-from BOT_TOKEN --key-from DATA_KEY --database-url sqlite:///" in line
    moves_in = ("--token-from", "BOT_TOKEN", "--key-from", "DATA_KEY", "--database-url")
    url = engine.url(Path("batu.db"))
    assert "!!" not in says("city", "add", "tuban", *moves_in, url, given="Kota Tuban\n\n\n")
    assert "BOT_TOKEN" not in says("check", code=1)


@pytest.mark.sqlite("a file beside the house's own")
def test_who_moves_in_leaves_no_data_behind_unless_asked_to(
    two: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BOT_TOKEN", "71:alone")
    Path("data").mkdir()
    Path("data/pintusehat.db").write_bytes(Path("blitar.db").read_bytes())
    before, add = FILE.read_text(), ("city", "add", "malang", "--token-from", "BOT_TOKEN")
    told = says(*add, given="Kota Malang\n\n\n", code=2)
    assert told.startswith("data/pintusehat.db has data and would be left behind")
    assert "--database-url sqlite:///data/pintusehat.db or" in told
    assert FILE.read_text() == before
    anew = "sqlite:///data/malang.db"
    says(*add, "--database-url", anew, given="Kota Malang\n\n\n")
    assert cities(load())[2].require().database_url == anew


def test_a_file_without_a_city_is_not_well(two: None) -> None:
    FILE.write_text("# none yet\n")
    assert "!! settings: cities.yaml names no city" in says("check", code=1)


def test_list_says_of_each_where_it_is_and_whether_it_runs(two: None, tmp_path: Path) -> None:
    lines = says("city", "list").splitlines()
    assert [one.partition(":")[0] for one in lines] == ["blitar", "kediri"]
    assert all(": rests (none runs here, or it fails: `city check`" in one for one in lines)
    assert str(engine.place(tmp_path / "kediri.db")) in lines[1]


def test_list_says_what_can_be_seen_of_a_city_that_cannot_run(two: None, tmp_path: Path) -> None:
    nowhere = tmp_path / "nowhere.db"
    words = FILE.read_text().replace(engine.url(tmp_path / "kediri.db"), engine.url(nowhere))
    FILE.write_text(words)
    told = says("city", "list").splitlines()[1]
    assert ("Make it: CREATE SCHEMA" if engine.POSTGRES else "no bot has run there yet") in told
    assert not nowhere.exists()


def test_remove_takes_it_out_of_the_file_and_says_where_the_data_stays(
    two: None, tmp_path: Path
) -> None:
    FILE.write_text(FILE.read_text().replace("kediri:\n", "# far away\nkediri:\n"))
    told = says("city", "remove", "blitar")
    assert str(engine.place(tmp_path / "blitar.db")) in told
    assert FILE.read_text().startswith("# our cities\n# far away\nkediri:\n")
    assert [one.name for one in cities(load())] == ["kediri"]


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("\nkediri:\n  city_name: Kota Kediri\n", "lines 7 and 13"),
        (None, "by hand; it stands on line 1"),
    ],
)
def test_remove_takes_out_nothing_that_it_cannot_take_out_alone(
    two: None, written: str | None, told: str
) -> None:
    here = FILE.read_text()
    flow = yaml.safe_dump(yaml.safe_load(here), default_flow_style=True, width=10_000)
    FILE.write_text(flow if written is None else here + written)
    before = FILE.read_text()
    assert told in says("city", "remove", "kediri", code=2)
    assert FILE.read_text() == before


def test_check_looks_at_each_and_names_the_fault(two: None) -> None:
    FILE.write_text(
        FILE.read_text().replace("Kota Kediri\n", "Kota Kediri\n  retention_days: x\n")
    )
    found = json.loads(says("check", "--json", code=1))["findings"]
    by_city = {name: [one for one in found if one["check"].startswith(name)] for name in
               ("blitar", "kediri")}  # fmt: skip
    assert any(one["check"] == "blitar key" and one["ok"] for one in by_city["blitar"])
    [wrong] = by_city["kediri"]
    assert wrong["what"].startswith("kediri: retention_days (cities.yaml, line ")
    one = says("city", "check", "blitar", code=1)
    assert "blitar offices" in one
    assert "kediri" not in one


def test_remedies_name_the_citys_own_variables_and_say_which_city_is_meant(
    two: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = says("check", code=1)
    assert "-> python -m bot --city blitar invite head --office CODE" in told
    assert "-> python -m bot --city kediri invite office-group --office CODE" in told
    assert "python -m bot invite" not in told
    says("--city", "kediri", "offices", "list")  # the first to work with a key leaves its mark
    monkeypatch.setenv("kediri_key", base64.b64encode(bytes([78]) * 32).decode())
    assert "kediri_key does not open this database" in says("check", code=1)


def test_a_command_wants_to_know_which_city(two: None) -> None:
    assert "blitar, kediri" in says("invite", "admin", code=2)
    assert "https://t.me/" in says("--city", "kediri", "invite", "admin")
    assert "known: kediri" in says("--city", "kedir", "invite", "admin", code=2)


def test_an_invitation_of_one_city_is_none_of_another(two: None, tmp_path: Path) -> None:
    says("--city", "kediri", "invite", "admin")
    counts = []
    for name in ("blitar", "kediri"):
        database = engine.direct(engine.place(tmp_path / f"{name}.db"))
        asked = "SELECT count(*) FROM tokens WHERE kind = 'role'"
        counts.append(database.execute(asked).fetchone()[0])
        database.close()
    assert counts[1] == counts[0] + 1


def test_the_figures_of_all_cities_are_sums_without_names(
    two: None, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    one = json.loads(says("--city", "blitar", "stats", "--json"))
    all_of_them = json.loads(says("stats", "--all-cities", "--json"))
    assert all_of_them["figures"]["visits"] == one["figures"]["visits"]
    assert "offices" not in all_of_them["figures"]
    assert "median" not in all_of_them["figures"]
    monkeypatch.delenv("kediri_token")
    result = CliRunner().invoke(app, ["stats", "--all-cities", "--json"])
    assert result.exit_code == 1
    assert "Without kediri: kediri: token_from" in result.output
    with closing(engine.direct(engine.place(tmp_path / "blitar.db"))) as half, half:
        half.execute("INSERT INTO marks (name, value) VALUES ('half-moved', '1')")
    result = CliRunner().invoke(app, ["stats", "--all-cities", "--json"])
    assert result.exit_code == 1
    assert "Without blitar: Moving the city" in result.output
