"""A database on a server, for those who ask what only a server does."""

from pathlib import Path

import pytest

from bot.settings.servers import Server
from storage.migrating import migrate
from tests import engine


@pytest.fixture
def server(tmp_path: Path) -> Server:
    """A database on the server with all its tables and nothing in them."""
    if missing := engine.missing():
        pytest.skip(missing)
    engine.make_on_server(tmp_path / "test.db")
    made = engine.server(tmp_path / "test.db")
    migrate(made)
    return made
