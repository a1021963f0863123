"""The rows of a spreadsheet (xlsx, xls, ods), read by a process of its own.

The library, and whatever is hidden in a file, never come into the process that asks, nor do its
secrets into theirs.
"""

import io
import json
import subprocess
import sys
import zipfile
from collections.abc import Sequence
from pathlib import Path

from bot.child_environment import without_secrets
from bot.domain.file_problems import bad
from bot.services.table_file.columns import Column, Line, heading_at
from bot.services.table_file.csv_lines import MOST_ROWS

STARTS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")  # of zip files, and of Excel's before 2007
LARGEST_UNPACKED = 200_000_000
SECONDS = 60

_READER = Path(__file__).with_name("spreadsheet_main.py")


def spreadsheet_lines(data: bytes, columns: Sequence[Column]) -> list[Line]:
    """Return the filled rows of the sheet that fits best; raise BadFile if there is none."""
    _check_size(data)
    try:
        done = subprocess.run(
            [sys.executable, "-P", str(_READER), str(MOST_ROWS)],
            input=data,
            capture_output=True,
            check=False,
            timeout=SECONDS,
            env=without_secrets(),
        )
    except subprocess.TimeoutExpired:
        raise bad(1, "file-swollen") from None
    if done.returncode != 0:  # a signal stops who takes too much; the rest is the library's word
        raise bad(1, "file-swollen" if done.returncode < 0 else "file-damaged")
    answer = json.loads(done.stdout)
    if "bad" in answer:
        raise bad(answer.get("line", 1), answer["bad"], **answer.get("values", {}))
    sheets: list[list[Line]] = [[(n, cells) for n, cells in one] for one in answer["sheets"]]
    return max(sheets, key=lambda lines: heading_at(lines, columns)[1], default=[])


def _check_size(data: bytes) -> None:
    if not data.startswith(STARTS[0]):
        return
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            unpacked = sum(one.file_size for one in packed.infolist())
    except (zipfile.BadZipFile, ValueError, OSError):
        raise bad(1, "file-damaged") from None
    if unpacked > LARGEST_UNPACKED:
        raise bad(1, "file-swollen")
