"""`setup`: a city's settings come about in a real terminal, checked against a real server."""

import base64
import contextlib
import os
import pty
import re
import select
import signal
import stat
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from bot.cli import sample
from bot.cli.setup import settings_file
from bot.rehearsal import City
from bot.settings import Settings
from tests.rehearsal.servers import served

ROOT = Path(__file__).parent.parent
SETUP = (sys.executable, "-m", "bot", "setup")
PATIENCE = 30.0
PROMPT = re.compile(r"\n>( \[[^]\n]*\])? ")  # its last blank: what is hidden is hidden now
CTRL_C = "\x03"


class Terminal:
    """A program in a terminal of its own, and the hands at its keys."""

    def __init__(self, folder: Path, env: dict[str, str]) -> None:
        self.said = ""
        self._read = 0
        self.process, self._screen = pty.fork()
        if self.process == 0:
            signal.signal(signal.SIGINT, signal.SIG_DFL)  # tests behind a shell's & ignore it
            os.chdir(folder)
            os.execve(SETUP[0], SETUP, env)

    def sees(self, words: str) -> None:
        """Wait until these words come, behind what was seen before."""
        until = time.monotonic() + PATIENCE
        while words not in self.said[self._read :]:
            assert time.monotonic() < until, f"no {words!r} in:\n{self.said}"
            assert self._more(), f"ended without {words!r}:\n{self.said}"
        self._read = self.said.index(words, self._read) + len(words)

    def types(self, words: str = "", end: str = "\n") -> None:
        """Type at the next prompt."""
        while (prompt := PROMPT.search(self.said, self._read)) is None:
            assert self._more(), f"asks nothing:\n{self.said}"
        self._read = prompt.end()
        os.write(self._screen, (words + end).encode())

    def interrupts(self) -> None:
        """Press Ctrl-C at the next prompt, as a person does: again if nothing happens.

        Between printing its prompt and waiting for a key Python notes the signal and waits on.
        """
        self.types(CTRL_C, end="")
        while select.select([self._screen], [], [], PATIENCE / 10)[0]:
            if not self._more():
                return
        os.write(self._screen, CTRL_C.encode())

    def ends(self) -> int:
        """Wait for the end; return the exit code."""
        while self._more():
            pass
        _, status = os.waitpid(self.process, 0)
        self.process = 0
        return os.waitstatus_to_exitcode(status)

    def close(self) -> None:
        if self.process:
            with contextlib.suppress(ProcessLookupError):
                os.kill(self.process, signal.SIGKILL)
            os.waitpid(self.process, 0)
        os.close(self._screen)

    def _more(self) -> bool:
        if not select.select([self._screen], [], [], PATIENCE)[0]:
            return False
        try:
            found = os.read(self._screen, 65536)
        except OSError:  # Linux says so when the other end is closed
            return False
        self.said += found.decode(errors="replace").replace("\r\n", "\n")
        return bool(found)


Opened = Callable[..., Terminal]


@pytest.fixture(scope="module")
def telegram() -> Iterator[str]:
    """Return the address of a Telegram that knows the sample bot's token, and no other."""
    with served(City(sample.BOT, (), ())) as address:
        yield address


@pytest.fixture
def terminal(tmp_path: Path, telegram: str) -> Iterator[Opened]:
    """Open a terminal in which `setup` begins, in an empty folder."""
    opened: list[Terminal] = []

    def begun(**env: str) -> Terminal:
        known = {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), "LANG": "C.UTF-8"}
        opened.append(Terminal(tmp_path, {**known, "BOT_API_URL": telegram, **env}))
        return opened[-1]

    yield begun
    for one in opened:
        one.close()


def answered(terminal: Terminal, *, city: str) -> None:
    """Answer in English, Enter where there is a default, up to where it is written."""
    terminal.types("2")
    terminal.sees("@BotFather")
    terminal.types(sample.BOT.token)
    terminal.sees("knows it")
    for question, answer in (
        ("posters", city),
        ("The time", ""),
        ("The language", ""),
        ("Where the data", ""),
        ("The data key", ""),
        ("write it down", "n"),
        ("each night's backup", ""),
    ):
        terminal.sees(question)
        terminal.types(answer)
    terminal.sees("Write")


def stored(folder: Path) -> Settings:
    return Settings(_env_file=folder / "settings.env")  # type: ignore[call-arg]


def test_a_new_city_is_set_up(terminal: Opened, tmp_path: Path, telegram: str) -> None:
    shown = terminal()
    answered(shown, city="Kota Kediri")
    shown.types()
    assert shown.ends() == 0
    found = stored(tmp_path)
    assert found.bot_token.get_secret_value() == sample.BOT.token
    assert (found.bot_username, found.city_name) == (sample.BOT.username, "Kota Kediri")
    assert found.bot_api_url == telegram  # who answered is asked from now on
    assert [len(key) for key in found.keys] == [32]
    assert stat.S_IMODE((tmp_path / "settings.env").stat().st_mode) == 0o600
    for step in ("offices import", "restore", "holidays offer", "run", "check", "invite admin"):
        assert f" bot {step}" in shown.said  # as docs/golive.md calls it from any folder
    assert sys.executable not in shown.said
    assert "RETENTION_DAYS" in (tmp_path / "settings.env").read_text()  # explained there
    for secret in (found.bot_token, found.data_key):
        assert secret.get_secret_value() not in shown.said


def test_the_new_key_is_shown_to_who_wants_to_write_it_down(
    terminal: Opened, tmp_path: Path
) -> None:
    shown = terminal()
    shown.types("1")
    shown.types(sample.BOT.token)
    for _ in range(4):
        shown.types()
    shown.sees("Kunci data")
    shown.types()
    shown.sees("Tampilkan")
    shown.types("y")
    shown.types()
    shown.types("ya")
    assert shown.ends() == 0
    assert stored(tmp_path).data_key.get_secret_value() in shown.said


@pytest.mark.parametrize("wrong", ["hello", "1234567890:" + "x" * 35])
def test_a_wrong_token_is_asked_for_again(terminal: Opened, wrong: str) -> None:
    shown = terminal()
    shown.types("2")
    shown.sees("@BotFather")
    shown.types(wrong)
    shown.sees("Copy it again")
    assert wrong not in shown.said
    shown.types(f"Use this token to access the HTTP API: {sample.BOT.token}")
    shown.sees(f"@{sample.BOT.username}")


def test_without_telegram_one_can_go_on_by_hand(terminal: Opened, tmp_path: Path) -> None:
    shown = terminal(BOT_API_URL="http://127.0.0.1:1")
    shown.types("2")
    shown.types(sample.BOT.token)
    shown.sees("cannot be reached")
    shown.types("y")
    shown.sees("cannot be reached")
    shown.types("n")
    shown.sees("name as at")
    shown.types("https://t.me/KotaBlitarBot")
    for answer in ("", "", "", "", "", "n", "", ""):
        shown.types(answer)
    assert shown.ends() == 0
    assert stored(tmp_path).bot_username == "KotaBlitarBot"


@pytest.mark.parametrize("after", [0, 1, 9])
def test_ctrl_c_leaves_nothing_behind(terminal: Opened, tmp_path: Path, after: int) -> None:
    shown = terminal()
    answers = ("2", sample.BOT.token, "", "", "", "", "", "n", "")
    for answer in answers[:after]:
        shown.types(answer)
    shown.interrupts()
    assert shown.ends() == 2
    assert "Traceback" not in shown.said
    assert list(tmp_path.iterdir()) == []


def test_what_is_there_is_changed_only_after_a_yes(terminal: Opened, tmp_path: Path) -> None:
    (tmp_path / "settings.env").write_text("CITY_NAME=Kota Madiun\n")
    shown = terminal()
    shown.types("2")
    shown.sees("is there already")
    shown.types()
    assert shown.ends() == 2
    assert (tmp_path / "settings.env").read_text() == "CITY_NAME=Kota Madiun\n"


def test_what_is_not_asked_stays_and_keys_are_never_replaced(
    terminal: Opened, tmp_path: Path
) -> None:
    key = base64.b64encode(bytes(32)).decode()
    before = f"# ours\nRETENTION_DAYS=14\nDATA_KEY={key}\nBOT_TOKEN={sample.BOT.token}\n"
    (tmp_path / "settings.env").write_text(before + "CITY_NAME=Kota Madiun\nBOT_USERNAME=x\n")
    shown = terminal()
    for answer in ("2", "y", ""):
        shown.types(answer)
    shown.sees("knows it")
    shown.types("Kota Batu")
    for _ in range(3):
        shown.types()
    shown.sees("The data key is there and stays")
    for _ in range(2):
        shown.types()
    assert shown.ends() == 0
    words = (tmp_path / "settings.env").read_text()
    assert words.startswith(before)
    assert "CITY_NAME=Kota Batu\n" in words
    assert "Madiun" not in words


def test_data_that_is_there_wants_the_key_it_was_written_with(
    terminal: Opened, tmp_path: Path, sample_city: tuple[Path, City]
) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data/pintusehat.db").write_bytes(sample_city[0].read_bytes())
    shown = terminal()
    shown.types("2")
    shown.types(sample.BOT.token)
    for _ in range(4):
        shown.types()
    shown.sees("There is data in")
    shown.types()
    shown.sees("no key")


def up_to_the_data(terminal: Opened, seen: str, **env: str) -> Terminal:
    """Begin `setup` and answer until it speaks of where the data lies."""
    shown = terminal(**env)
    shown.types("2")
    shown.types(sample.BOT.token)
    for _ in range(3):
        shown.types()
    shown.sees(seen)
    return shown


def test_a_folder_that_cannot_be_written_is_asked_about_again(terminal: Opened) -> None:
    shown = up_to_the_data(terminal, "Where the data")
    shown.types("/etc/passwd/x.db")  # no folder, for whoever runs this
    shown.sees("Nothing may be written in /etc/passwd")


@pytest.mark.parametrize(
    ("address", "told"),
    [
        ("postgresql://bot:geheim@127.0.0.1:1/blitar", "none of its servers answers"),
        ("postgresql://bot@db1", "no address of a database"),
        ("postgres://bot@db1/blitar", "no address of a database"),
        ("sqlite://blitar.db", "no address of a database"),
    ],
)
def test_a_servers_address_is_never_taken_for_a_file(
    terminal: Opened, tmp_path: Path, address: str, told: str
) -> None:
    shown = up_to_the_data(terminal, "postgresql://…: docs/scale.md")
    shown.types(address)
    shown.sees(told)
    shown.types("blitar.db")
    for answer in ("", "n", "", ""):
        shown.types(answer)
    assert shown.ends() == 0
    assert stored(tmp_path).database_url == "sqlite:///blitar.db"


def test_in_a_house_of_cities_what_comes_next_is_to_add_this_one(
    terminal: Opened, tmp_path: Path
) -> None:
    (tmp_path / "settings.env").write_text("CITIES_FILE=cities.yaml\n")
    shown = terminal()
    for answer in ("2", "y", sample.BOT.token, "", "", "", "", "", "n", "", ""):
        shown.types(answer)
    assert shown.ends() == 0
    assert " bot city add NAME --token-from BOT_TOKEN" in shown.said
    assert " bot restore" not in shown.said


def test_without_a_terminal_it_is_one_line(tmp_path: Path) -> None:
    env = {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        SETUP, cwd=tmp_path, env=env, input="2\n", capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("`setup` asks questions")
    assert done.stderr.count("\n") == 1


@pytest.mark.parametrize("name", ["'Kota", "Kota ${HOME}", "Kota # Blitar", "Kota\x1b[31m"])
def test_a_name_that_would_be_read_otherwise_is_refused(name: str) -> None:
    assert not settings_file.can_hold("CITY_NAME", name)


def test_a_write_that_fails_leaves_what_was_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "settings.env"
    file.write_text("CITY_NAME=Kota Madiun\n")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(settings_file.os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        settings_file.write(file, "CITY_NAME=Kota Batu\n")
    assert [one.name for one in tmp_path.iterdir()] == ["settings.env"]
    assert file.read_text() == "CITY_NAME=Kota Madiun\n"
