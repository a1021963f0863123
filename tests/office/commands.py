"""The commands that bring lists in, run in a folder of their own with a database of its own."""

from contextlib import closing
from pathlib import Path

from typer.testing import CliRunner

from bot.cli import app
from bot.cli.session import Refused
from tests import engine


class Desk:
    """Where an admin sits: files lie in the folder, commands are typed."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def lays(self, content: bytes | str, name: str = "list.csv") -> str:
        """Put a file into the folder; return its path."""
        path = self.folder / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return str(path)

    def types(self, *words: str) -> str:
        """Run a command; return what it prints, or raise what it refuses with."""
        result = CliRunner().invoke(app, list(words))
        if result.exception is not None and not isinstance(result.exception, SystemExit):
            raise result.exception
        assert result.exit_code == 0, result.output
        return result.output

    def refused(self, *words: str) -> str:
        """Run a command that is refused; return why."""
        try:
            said = self.types(*words)
        except Refused as refusal:
            return str(refusal)
        raise AssertionError(said)

    def ask(self, sql: str) -> list[tuple]:
        with closing(engine.direct(engine.place(self.folder / "test.db"))) as file, file:
            found = file.execute(sql)
            return [tuple(row) for row in found.fetchall()] if found.description else []

    def everything(self) -> list[tuple]:
        """Return all that an import may touch."""
        return [
            *self.ask("SELECT * FROM offices ORDER BY id"),
            *self.ask("SELECT * FROM doors ORDER BY id"),
            *self.ask("SELECT * FROM door_tokens ORDER BY token"),
            *self.ask("SELECT * FROM holidays ORDER BY day"),
            *self.ask("SELECT * FROM imports ORDER BY id"),
            *self.ask("SELECT * FROM audit ORDER BY id"),
        ]
