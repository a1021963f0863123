"""What an officer does at each colour: the city's steps, one by one."""

import re

from bot.domain.colour import Colour
from bot.texts import text


def steps(colour: Colour, language: str) -> tuple[str, ...]:
    """Return the steps for a colour that opens a case, in order, without their numbers."""
    listed = text(f"details-steps-{colour}", language)
    return tuple(re.findall(r"^\d+\. (.+)$", listed, re.MULTILINE))
