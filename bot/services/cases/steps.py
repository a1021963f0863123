"""The city's steps: what it wants to be done about a case."""

from bot.domain.alerts import Case
from bot.domain.sop import Procedure, Sop
from bot.services.service import Service
from bot.services.sop_file import city_steps


class Steps(Service):
    """Read from the city's file, which was checked at the start."""

    @property
    def sop(self) -> Sop:
        """Return the city's steps."""
        return city_steps(self.work.settings.sop_file)

    def procedure(self, case: Case) -> Procedure:
        """Return what the city wants to be done about a case."""
        return self.sop.procedure(case.colour, case.reason_class)
