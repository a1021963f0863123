"""`check`: the doctor. Looks at everything a running city hangs on; changes nothing."""

from bot.cli.doctor.command import check, examined, report
from bot.cli.doctor.house import left_alone

__all__ = ["check", "examined", "left_alone", "report"]
