"""What else hangs at a door: the exit poster's token and the five digits to type."""

from datetime import datetime

from storage.gateway import Gateway
from storage.times import stamp


class DoorCodes(Gateway):
    """Each door has at most one of each in force; what was in force once stays known."""

    async def exit_of(self, door_id: int) -> str | None:
        """Return the exit token in force, or None."""
        token: str | None = await self.session.value(
            "SELECT token FROM door_exits WHERE door_id = ? AND revoked_at IS NULL", door_id
        )
        return token

    def add_exit(self, door_id: int, token: str, now: datetime) -> None:
        """Give a door an exit token; one in force before is void from now on."""
        self._revoke("door_exits", door_id, now)
        self.session.insert(
            "door_exits", {"token": token, "door_id": door_id, "made_at": stamp(now)}
        )

    async def door_of_exit(self, token: str) -> tuple[int, bool] | None:
        """Return the door's id an exit token leads out of and whether it is void, or None."""
        row = await self.session.row("SELECT * FROM door_exits WHERE token = ?", token)
        return None if row is None else (row["door_id"], row["revoked_at"] is not None)

    async def code_of(self, door_id: int) -> str | None:
        """Return the code to type in force, or None."""
        code: str | None = await self.session.value(
            "SELECT code FROM door_codes WHERE door_id = ? AND revoked_at IS NULL", door_id
        )
        return code

    async def add_code(self, door_id: int, code: str, now: datetime) -> bool:
        """Give a door without one a code to type; False if that code was ever given out."""
        made = await self.session.new_row(
            "door_codes",
            {"code": code, "door_id": door_id, "made_at": stamp(now)},
            "ON CONFLICT (code) DO NOTHING",
        )
        return made is not None

    def revoke_code(self, door_id: int, now: datetime) -> None:
        """Void the code to type: the poster that shows it is replaced."""
        self._revoke("door_codes", door_id, now)

    async def door_of_code(self, code: str) -> tuple[int, bool] | None:
        """Return the door's id a typed code opens and whether it is void, or None."""
        row = await self.session.row("SELECT * FROM door_codes WHERE code = ?", code)
        return None if row is None else (row["door_id"], row["revoked_at"] is not None)

    def _revoke(self, table: str, door_id: int, now: datetime) -> None:
        self.session.write(
            f"UPDATE {table} SET revoked_at = ? WHERE door_id = ? AND revoked_at IS NULL",
            stamp(now),
            door_id,
        )
