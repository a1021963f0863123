"""Whether the counts of a day still say what the rows say from which they were counted."""

from dataclasses import dataclass
from datetime import timedelta

from bot.services.service import Service


@dataclass(frozen=True, slots=True)
class Difference:
    """A count that was kept otherwise than the rows tell."""

    day: str
    office: str  # its code
    figure: str
    kept: int
    counted: int


class Recount(Service):
    """Of the days of which every row is still there."""

    async def differences(self) -> list[Difference]:
        """Return each count that differs, by day, office and figure; none if all is well."""
        days = timedelta(days=self.work.settings.retention_days)
        purged = self.work.local(self.now - days).date()
        after = max(purged, await self.tx.recount.counted_before() or purged)
        kept, anew = await self.tx.recount.kept(after), await self.tx.recount.anew(after)
        codes = await self.tx.recount.codes()
        return [
            Difference(
                day=one.day,
                office=codes.get(one.office_id, str(one.office_id)),
                figure=f"{one.figure} {one.detail}".rstrip(),
                kept=kept[one],
                counted=anew[one],
            )
            for one in sorted({*kept, *anew})
            if kept[one] != anew[one]
        ]
