"""The city's steps: what it wants to be done about a case."""

from bot.domain.cases.case import Case
from bot.domain.cases.steps import Procedure, Sop
from bot.services.cases.steps_file import city_steps
from bot.services.service import Service


class Steps(Service):
    """Read from the city's file, which was checked at the start."""

    @property
    def sop(self) -> Sop:
        """Return the city's steps."""
        return city_steps(self.work.settings.sop_file)

    def procedure(self, case: Case) -> Procedure:
        """Return what the city wants to be done about a case."""
        return self.sop.procedure(case.colour, case.reason_class)
