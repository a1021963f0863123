"""Why a promise is not sent after all."""

from dataclasses import dataclass

NOT_YET = "not-yet"  # something became known since it was promised: looked at in the morning
PAST_HOUR = "past-hour"  # nobody is disturbed at night: told in the morning


@dataclass(frozen=True, slots=True)
class Drop(Exception):
    """The message is not to be sent; `heard` False tells dispatch to draw conclusions."""

    reason: str
    heard: bool = True
