"""The tokens of passes, and visits found by the code on a screen or on paper."""

from datetime import date

from storage.gateway import Gateway


class Passes(Gateway):
    """A token belongs to one visit and is deleted with it."""

    def add(self, token: str, visit_id: int) -> None:
        """Give a visit its token."""
        self.session.insert("pass_tokens", {"token": token, "visit_id": visit_id})

    async def token_of(self, visit_id: int) -> str | None:
        """Return a visit's token, or None if it never had one."""
        token: str | None = await self.session.value(
            "SELECT token FROM pass_tokens WHERE visit_id = ?", visit_id
        )
        return token

    async def visit_of(self, token: str) -> int | None:
        """Return the visit a token belongs to, or None."""
        found = await self.session.value("SELECT visit_id FROM pass_tokens WHERE token = ?", token)
        return None if found is None else int(found)

    async def visit_with_code(self, office_id: int, day: date, code: str) -> int | None:
        """Return the visit that has a code at an office on a day, or None."""
        found = await self.session.value(
            "SELECT id FROM visits WHERE office_id = ? AND day = ? AND code = ?"
            " ORDER BY id DESC LIMIT 1",
            office_id,
            day.isoformat(),
            code,
        )
        return None if found is None else int(found)
