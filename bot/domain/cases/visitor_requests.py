"""What a visitor may ask of the officers after the result; nothing is lowered by asking."""

from enum import StrEnum

from bot.domain.cases.case import Case, State, outcome_called


class Reply(StrEnum):
    """What who asks is answered; the words are `proof-REPLY` and `call-REPLY`."""

    NOTED = "noted"
    BEFORE = "before"  # it was asked already
    SETTLED = "settled"  # an officer has decided
    OVER = "over"  # of another day, or the visitor is somewhere else by now


class Wish(StrEnum):
    """What may be asked."""

    PROOF = "proof"
    CALL = "call"


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


def granted(case: Case) -> tuple[Wish, ...]:
    """Return what would be noted if it were asked now: nothing else is offered."""
    replies = {Wish.PROOF: proof(case), Wish.CALL: call(case)}
    return tuple(wish for wish, reply in replies.items() if reply is Reply.NOTED)


def granted_after(settled: str) -> tuple[Wish, ...]:
    """Return the same by the outcome of a case that is closed; '' of one that is open."""
    if not settled:
        return (Wish.PROOF, Wish.CALL)
    return () if outcome_called(settled).frees else (Wish.PROOF,)
