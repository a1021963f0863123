"""What else hangs at a door: the exit poster's token and the five digits to type."""

from datetime import datetime

from storage.gateway import Gateway
from storage.times import stamp


class DoorCodes(Gateway):
    """Each door has at most one of each in force; a code that was in force once stays known."""

    async def exit_of(self, door_id: int) -> str | None:
        """Return the exit token in force, or None."""
        token: str | None = await self.session.value(
            "SELECT token FROM door_exits WHERE door_id = ? AND revoked_at IS NULL", door_id
        )
        return token

    def add_exit(self, door_id: int, token: str, now: datetime) -> None:
        """Give a door without one an exit token: it ends only the visit of who scans it."""
        self.session.insert(
            "door_exits", {"token": token, "door_id": door_id, "made_at": stamp(now)}
        )

    async def door_of_exit(self, token: str) -> int | None:
        """Return the door's id an exit token leads out of, or None."""
        door_id: int | None = await self.session.value(
            "SELECT door_id FROM door_exits WHERE token = ?", token
        )
        return door_id

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
        self.session.write(
            "UPDATE door_codes SET revoked_at = ? WHERE door_id = ? AND revoked_at IS NULL",
            stamp(now),
            door_id,
        )

    async def door_of_code(self, code: str) -> tuple[int, bool] | None:
        """Return the door's id a typed code opens and whether it is void, or None."""
        row = await self.session.row("SELECT * FROM door_codes WHERE code = ?", code)
        return None if row is None else (row["door_id"], row["revoked_at"] is not None)
