"""Who had a file drawn, and when: on what is printed, and below it in the chat."""

from dataclasses import dataclass
from datetime import datetime

from bot.texts import Html, html
from bot.views.dates import clock, day
from bot.views.screen import Attachment, join


@dataclass(frozen=True, slots=True)
class Imprint:
    """Who had a file drawn ('': the command line), and when by the city's clock."""

    by: str
    at: datetime


def to_print(
    pdf: bytes, name: str, imprint: Imprint, language: str, *, what: Html, how: Html
) -> Attachment:
    """Return a file made to be printed and passed on, with who had it drawn between the words.

    `what`: what it is. `how`: how to print it, or how to keep it.
    """
    at = imprint.at
    drawn = html(
        "posters-drawn-by",
        language,
        name=imprint.by,
        day=day(at.date(), language),
        time=clock(at),
    )
    return Attachment("document", f"{name}.pdf", pdf, "application/pdf", join(what, drawn, how))
