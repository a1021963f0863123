"""What officers noted, below a case's details: the newest always fit, older ones make room."""

from bot.domain.cases.facts import CaseFacts, Moment
from bot.domain.telegram_length import telegram_length
from bot.texts import Html, html
from bot.views.dates import clock
from bot.views.lists import SPARE
from bot.views.screen import TEXT_LIMIT, join


def line(moment: Moment, language: str) -> Html:
    """Return one note, with who wrote it and when."""
    return html(
        "details-note",
        language,
        time=clock(moment.at),
        name=moment.name,
        words=moment.note or "",
    )


def below(head: Html, facts: CaseFacts, language: str) -> Html:
    """Return the words with the notes below; those that do not fit are counted, oldest first."""
    notes = [line(one, language) for one in facts.history if one.kind == "note"]
    kept: list[Html] = []
    left = TEXT_LIMIT - SPARE - telegram_length(head)
    while notes and left > telegram_length(notes[-1]):
        left -= telegram_length(notes[-1]) + 1
        kept.insert(0, notes.pop())
    if not kept and not notes:
        return head
    older = html("details-notes-older", language, count=len(notes), code=facts.case.code)
    return join(head, "", older if notes else None, *kept)
