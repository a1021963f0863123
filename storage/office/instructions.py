"""Instructions to offices: written, sent, taken back."""

from datetime import datetime

from bot.domain.errors import Gone
from bot.domain.office.instructions import File, Instruction, Whom
from storage.gateway import Gateway
from storage.sqlite import Row
from storage.times import moment, moment_maybe, stamp

CONTENT = "instructions.content"


class Instructions(Gateway):
    """Every move is a compare-and-set."""

    def draft(self, words: str, file: File | None, *, by: int, now: datetime) -> int:
        """Note what an admin wants to tell, and return its number."""
        number = self.session.reserve("instructions")
        content = {"words": words, "file": None if file is None else [file.kind, file.file_id]}
        self.session.insert(
            "instructions",
            {
                "id": number,
                "written_by": by,
                "content": self.session.seal.seal(content, CONTENT, number),
                "made_at": stamp(now),
            },
        )
        return number

    async def get(self, instruction_id: int) -> Instruction:
        """Return an instruction; raise `Gone` if there is none."""
        row = await self.session.row("SELECT * FROM instructions WHERE id = ?", instruction_id)
        if row is None:
            raise Gone
        return self._instruction(row)

    async def sent(self, limit: int) -> list[tuple[Instruction, int, int]]:
        """Return the newest that were sent: each with how many offices have read it, of all."""
        rows = await self.session.rows(
            "SELECT i.*, (SELECT count(read_at) FROM instruction_copies"
            " WHERE instruction_id = i.id) AS done, (SELECT count(*) FROM instruction_copies"
            " WHERE instruction_id = i.id) AS copies FROM instructions AS i"
            " WHERE i.sent_at IS NOT NULL ORDER BY i.id DESC LIMIT ?",
            limit,
        )
        return [(self._instruction(row), row["done"], row["copies"]) for row in rows]

    def aim(self, instruction_id: int, whom: Whom) -> None:
        """Say to which offices a draft goes."""
        self.session.write(
            "UPDATE instructions SET whom = ? WHERE id = ? AND sent_at IS NULL",
            whom,
            instruction_id,
        )

    async def send(self, instruction_id: int, now: datetime) -> bool:
        """Note that a draft is sent; False if it was before."""
        return bool(
            await self.session.rows(
                "UPDATE instructions SET sent_at = ? WHERE id = ? AND sent_at IS NULL RETURNING 1",
                stamp(now),
                instruction_id,
            )
        )

    async def withdraw(self, instruction_id: int, now: datetime) -> bool:
        """Note that it is taken back; False if it was before, or never sent."""
        return bool(
            await self.session.rows(
                "UPDATE instructions SET withdrawn_at = ? WHERE id = ? AND sent_at IS NOT NULL"
                " AND withdrawn_at IS NULL RETURNING 1",
                stamp(now),
                instruction_id,
            )
        )

    async def drop(self, instruction_id: int) -> bool:
        """Delete a draft; False if there is none, or it was sent."""
        return bool(
            await self.session.rows(
                "DELETE FROM instructions WHERE id = ? AND sent_at IS NULL RETURNING 1",
                instruction_id,
            )
        )

    def purge(self, drafts_before: datetime, sent_before: datetime) -> None:
        """Delete drafts that nobody sent, and what was sent long ago."""
        self.session.write(
            "DELETE FROM instructions WHERE sent_at IS NULL AND made_at < ? OR sent_at < ?",
            stamp(drafts_before),
            stamp(sent_before),
        )

    def _instruction(self, row: Row) -> Instruction:
        content = self.session.seal.open_or_none(row["content"], CONTENT, row["id"])
        if content is None:
            raise Gone
        return Instruction(
            id=row["id"],
            words=content["words"],
            file=None if content["file"] is None else File(*content["file"]),
            whom=Whom(row["whom"]),
            made_at=moment(row["made_at"]),
            sent_at=moment_maybe(row["sent_at"]),
            withdrawn_at=moment_maybe(row["withdrawn_at"]),
        )
