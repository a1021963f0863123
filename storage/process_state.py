"""Small facts about the process itself."""

from storage.gateway import Gateway
from storage.statements import renewing


class ProcessState(Gateway):
    """A name and a value each."""

    async def get(self, name: str) -> str | None:
        """Return the value, or None."""
        found = await self.session.value("SELECT value FROM marks WHERE name = ?", name)
        return None if found is None else str(found)

    def put(self, name: str, value: object) -> None:
        """Set the value."""
        row = {"name": name, "value": str(value)}
        self.session.insert("marks", row, renewing("name", row))
