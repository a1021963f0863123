"""A desk at which an admin types commands; the database is new and empty."""

from pathlib import Path

import pytest

from tests import engine
from tests.office.commands import Desk
from tests.telegram import KEY


@pytest.fixture
def desk(tables: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    engine.copy(tables, tmp_path / "test.db")
    monkeypatch.chdir(tmp_path)
    for name, value in {
        "DATABASE_URL": engine.url(tmp_path / "test.db"),
        "DATA_KEY": KEY,
        "LANGUAGE": "en",
    }.items():
        monkeypatch.setenv(name, value)
    return Desk(tmp_path)
