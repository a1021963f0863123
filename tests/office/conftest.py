"""A desk at which an admin types commands; the database is new and empty."""

import shutil
from pathlib import Path

import pytest

from tests.office.commands import Desk
from tests.telegram import KEY


@pytest.fixture
def desk(tables: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    shutil.copy(tables, tmp_path / "test.db")
    monkeypatch.chdir(tmp_path)
    for name, value in {
        "DATABASE_URL": f"sqlite:///{tmp_path}/test.db",
        "DATA_KEY": KEY,
        "LANGUAGE": "en",
    }.items():
        monkeypatch.setenv(name, value)
    return Desk(tmp_path)
