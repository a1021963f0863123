"""The numbers on posters, and all that is printed on them, by door."""

from datetime import datetime

from bot.domain.paper.posters import Kind
from storage.gateway import Gateway
from storage.times import stamp

_TOKENS = {Kind.ENTRY: "door_tokens", Kind.EXIT: "door_exits"}


class Posters(Gateway):
    """A number belongs to one token for ever; once replaced it is still known."""

    async def numbers(self) -> dict[str, str]:
        """Return the number of every token that has one."""
        rows = await self.session.rows("SELECT token, number FROM poster_numbers")
        return {row["token"]: row["number"] for row in rows}

    async def number_of(self, token: str) -> str | None:
        """Return a token's number, or None."""
        number: str | None = await self.session.value(
            "SELECT number FROM poster_numbers WHERE token = ?", token
        )
        return number

    async def add_number(self, token: str, number: str) -> bool:
        """Give a token its number; False if that number was ever given out."""
        given = await self.session.new_row(
            "poster_numbers",
            {"number": number, "token": token},
            "ON CONFLICT (number) DO NOTHING",
        )
        return given is not None

    def printed(self, token: str, now: datetime) -> None:
        """Note when a door's poster was first put into a file to print."""
        self.session.write(
            "UPDATE door_tokens SET printed_at = ? WHERE token = ? AND printed_at IS NULL",
            stamp(now),
            token,
        )

    async def find(self, number: str) -> tuple[int, Kind, bool] | None:
        """Return the door's id, the kind, and whether the poster is void; None if not ours."""
        for kind, table in _TOKENS.items():
            row = await self.session.row(
                f"SELECT t.door_id, t.revoked_at FROM poster_numbers n"
                f" JOIN {table} t ON t.token = n.token WHERE n.number = ?",
                number,
            )
            if row is not None:
                return row["door_id"], kind, row["revoked_at"] is not None
        return None

    async def exits(self) -> dict[int, str]:
        """Return the exit token in force of every door that has one."""
        rows = await self.session.rows(
            "SELECT door_id, token FROM door_exits WHERE revoked_at IS NULL"
        )
        return {row["door_id"]: row["token"] for row in rows}

    async def codes(self) -> dict[int, str]:
        """Return the code to type in force of every door that has one."""
        rows = await self.session.rows(
            "SELECT door_id, code FROM door_codes WHERE revoked_at IS NULL"
        )
        return {row["door_id"]: row["code"] for row in rows}
