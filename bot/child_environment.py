"""What a process that the bot starts is told: what Python needs to run, none of our secrets."""

import os
from pathlib import Path

INHERITED = (
    "PATH",
    "HOME",
    "LANG",
    "LC_ALL",
    "LC_CTYPE",
    "TZ",
    "TMPDIR",
    "LD_LIBRARY_PATH",
    "DYLD_LIBRARY_PATH",
    "VIRTUAL_ENV",
    "PYTHONHOME",
)
ROOT = Path(__file__).parent.parent  # where it finds `bot`, whatever our folder is


def without_secrets() -> dict[str, str]:
    """Return the environment for such a process."""
    passed_on = {name: os.environ[name] for name in INHERITED if name in os.environ}
    return {**passed_on, "PYTHONPATH": str(ROOT)}
