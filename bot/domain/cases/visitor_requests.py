"""What a visitor may ask of the officers after the result; nothing is lowered by asking."""

from enum import StrEnum

from bot.domain.cases.case import Case, State


class Reply(StrEnum):
    """What who asks is answered; the words are `proof-REPLY` and `call-REPLY`."""

    NOTED = "noted"
    BEFORE = "before"  # it was asked already
    SETTLED = "settled"  # an officer has decided
    OVER = "over"  # of another day, or the visitor is somewhere else by now


def proof(case: Case) -> Reply:
    """Return what comes of asking that proof be looked at: once, until the next check-in."""
    if case.proof_at is not None:
        return Reply.BEFORE
    return Reply.SETTLED if case.freed else Reply.NOTED


def call(case: Case) -> Reply:
    """Return what comes of asking to be called back: once, while the case is open."""
    if case.state is State.CLOSED:
        return Reply.SETTLED
    return Reply.NOTED if case.call_at is None else Reply.BEFORE
