"""Coverage against target, as the city's last list says it."""

from collections.abc import Iterable

from bot.domain.figures.coverage import Coverage
from storage.gateway import Gateway


class Coverages(Gateway):
    """One list; the next one takes its place."""

    async def all(self) -> list[Coverage]:
        """Return the list by people and kelurahan."""
        rows = await self.session.rows(
            "SELECT area, people, population, target, first_dose, full_dose FROM coverage"
            " ORDER BY people, area"
        )
        return [
            Coverage(
                area=row["area"],
                people=row["people"],
                target=row["target"],
                first_dose=row["first_dose"],
                full_dose=row["full_dose"],
                population=row["population"],
            )
            for row in rows
        ]

    def replace(self, rows: Iterable[Coverage]) -> None:
        """Let these be the list."""
        self.session.write("DELETE FROM coverage")
        for one in rows:
            self.session.insert(
                "coverage",
                {
                    "area": one.area,
                    "people": one.people,
                    "population": one.population,
                    "target": one.target,
                    "first_dose": one.first_dose,
                    "full_dose": one.full_dose,
                },
            )
