"""`check`: the doctor. Looks at everything a running city hangs on; changes nothing."""

from bot.cli.doctor.command import check, examined, report

__all__ = ["check", "examined", "report"]
