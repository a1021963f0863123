"""Gives each emulator a Python that it runs with and a throw-away environment of its own.

Other Pythons are looked for, never installed. `EMULATOR_PYTHONS` names more of them, separated
like the directories in PATH.
"""

import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

Version = tuple[int, int]

TOLD = "EMULATOR_PYTHONS"
PLACES = (  # where pyenv, uv and build servers keep theirs, unless the setting says otherwise
    ("PYENV_ROOT", "~/.pyenv", "versions/*/bin/python"),
    ("UV_PYTHON_INSTALL_DIR", "~/.local/share/uv/python", "*/bin/python3"),
    ("RUNNER_TOOL_CACHE", "/opt/hostedtoolcache", "Python/*/*/bin/python"),
)
ASK_VERSION = "import sys; print(*sys.version_info[:2])"
INSTALL = (
    "-q", "--no-compile", "--no-deps", "--require-hashes", "--only-binary", ":all:",
    "--timeout", "15", "--retries", "1",
)  # fmt: skip
INSTALL_SECONDS = 90


class Unavailable(Exception):
    """Why an emulator cannot run here."""


def environment(emulator: Path, versions: tuple[Version, ...], cache: Path) -> Path:
    """Return a Python in which the emulator that a lock file describes is installed.

    Raise Unavailable, with the reason, if there is no such Python or no such package to be had.
    """
    lock = emulator.with_suffix(".lock")
    python = _python(versions)
    stamp = hashlib.sha256(f"{python}\n{lock.read_text()}".encode()).hexdigest()[:12]
    folder = cache / f"{emulator.name}-{stamp}"
    if not folder.exists():
        draft = folder.with_suffix(f".{os.getpid()}")
        _run([python, "-m", "venv", "--without-pip", str(draft)])
        pip = [sys.executable, "-m", "pip", "--python", str(draft / "bin" / "python")]
        _run([*pip, "install", *INSTALL, "-r", str(lock)])
        draft.rename(folder)  # complete, or not there
    return folder / "bin" / "python"


def _python(versions: tuple[Version, ...]) -> str:
    for candidate in _candidates(versions):
        if _version(candidate) in versions:
            return candidate
    wanted = " or ".join(f"{major}.{minor}" for major, minor in versions)
    raise Unavailable(f"there is no Python {wanted} here ({TOLD} can name one)")


def _candidates(versions: tuple[Version, ...]) -> Iterator[str]:
    yield from filter(None, os.environ.get(TOLD, "").split(os.pathsep))
    yield sys.executable
    for major, minor in versions:
        yield from filter(None, [shutil.which(f"python{major}.{minor}")])
    for setting, otherwise, pattern in PLACES:
        folder = Path(os.environ.get(setting, otherwise)).expanduser()
        yield from sorted(str(found) for found in folder.glob(pattern))


def _version(python: str) -> Version | None:
    """Ask a Python for its version; what only looks like one has none."""
    try:
        asked = subprocess.run(
            [python, "-c", ASK_VERSION], capture_output=True, text=True, timeout=10, check=True
        )
        major, minor = asked.stdout.split()
        return int(major), int(minor)
    except (OSError, ValueError, subprocess.SubprocessError):
        return None


def _run(command: list[str]) -> None:
    try:
        subprocess.run(
            command, capture_output=True, text=True, timeout=INSTALL_SECONDS, check=True
        )
    except subprocess.CalledProcessError as error:
        last = (error.stderr.strip() or error.stdout.strip() or "no reason given").splitlines()
        raise Unavailable(f"{command[2]} failed: {last[-1]}") from error
    except subprocess.TimeoutExpired as error:
        raise Unavailable(f"{command[2]} took too long") from error
