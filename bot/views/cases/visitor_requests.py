"""What a visitor may ask of the officers: buttons on the result, a line on the case's card."""

from bot.domain.cases.case import Case, State
from bot.domain.cases.visitor_requests import Wish
from bot.domain.verbs import CALL, PROOF
from bot.texts import Html, html
from bot.views.screen import Rows, Screen, button


def rows(visit_id: int, language: str, wishes: tuple[Wish, ...] = tuple(Wish)) -> Rows:
    """Return the buttons of a result that waits for an officer: what would be given."""
    made = {Wish.PROOF: PROOF(visit_id), Wish.CALL: CALL(visit_id)}
    row = tuple(button(f"button-{one}", language, made[one]) for one in wishes)
    return (row,) if row else ()


def proof(case: Case, language: str) -> Html | None:
    """Return the line that flags a case whose visitor asks to have proof looked at."""
    if case.proof_at is None or case.state is State.CLOSED:
        return None
    return html("card-proof", language)


def call(case: Case, language: str) -> Html | None:
    """Return the line that says that the visitor asks to be called back; never the number."""
    if case.call_at is None or case.state is State.CLOSED:
        return None
    return html("card-call", language)


def proof_asked(case: Case, language: str) -> Screen:
    """Tell who has the case that its visitor asks to have proof looked at."""
    return Screen(html("details-proof-asked", language, code=case.code))
