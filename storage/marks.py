"""Small facts about the process itself."""

from storage.gateway import Gateway


class Marks(Gateway):
    """A name and a value each."""

    async def get(self, name: str) -> str | None:
        """Return the value, or None."""
        found = await self.session.value("SELECT value FROM marks WHERE name = ?", name)
        return None if found is None else str(found)

    def put(self, name: str, value: object) -> None:
        """Set the value."""
        self.session.write(
            "INSERT INTO marks VALUES (?, ?)"
            " ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            name,
            str(value),
        )
