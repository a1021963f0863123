"""What becomes of a resident when something is known, said or asked."""

from dataclasses import replace
from datetime import date, datetime

from bot.domain.outreach.campaigns import APART
from bot.domain.outreach.deferrals import RECOVERED
from bot.domain.outreach.due import LAST, Why, next_due
from bot.domain.outreach.residents import Answer, Doses, Reached, Resident, Source

LEFT_ALONE = frozenset({Reached.STOPPED, Reached.GONE})
LATER = APART  # "remind me later"
NOT_NOW = {  # why somebody does not come now, and for how many days that is respected: our choice
    "ill": 7,
    "busy": 14,
    "afraid": 14,
    "family": 14,
}


def settle(one: Resident) -> Resident:
    """Let the next dose follow from what is known; another dose or day begins anew."""
    due = next_due(one.had, one.born)
    if (due.dose, due.on) == (one.dose, one.due_on) and one.state is not Reached.DONE:
        return one
    state = Reached.DONE if due.why is Why.COMPLETE else Reached.WAITING
    if one.state in LEFT_ALONE:
        state = one.state
    return replace(one, state=state, dose=due.dose, due_on=due.on, told=0, told_at=None)


def had_dose(one: Resident, on: date, vaccine: str | None) -> Resident:
    """Note a dose that was given; what let it wait is over."""
    doses = (one.had.doses or 0) + 1
    had = replace(one.had, doses=doses, last_on=on, vaccine=vaccine or one.had.vaccine)
    had = replace(had, deferred_until=None, exempt=False)
    return settle(replace(one, had=had, answered=None))


def deferred(one: Resident, until: date) -> Resident:
    """Let the dose wait until a day."""
    return settle(replace(one, had=replace(one.had, deferred_until=until)))


def with_letter(one: Resident, until: date | None) -> Resident:
    """Let no dose be due by a doctor's letter: until a day, or for ever."""
    had = replace(one.had, exempt=until is None, deferred_until=until)
    return settle(replace(one, had=had))


def recovered(one: Resident, on: date) -> Resident:
    """Note a clinic's word since when an infection is over: the next dose waits three months."""
    return settle(replace(one, had=replace(one.had, recovered_on=on, noted_recovery=on)))


def put_off(one: Resident, until: date) -> Resident:
    """Let the dose wait until a day, or longer if it does already: by a clinic's word, say."""
    return deferred(one, max(until, one.had.deferred_until or until))


def taken_back(one: Resident, before: Resident) -> Resident:
    """Let somebody be as before what was noted of a dose; what they asked for since then stays."""
    back = settle(replace(one, had=before.had, answered=before.answered))
    if LEFT_ALONE & {one.state, before.state}:
        return back
    return replace(back, state=before.state, told=before.told, told_at=before.told_at)


def stopped(one: Resident) -> Resident:
    """Leave somebody alone until they ask again."""
    return replace(one, state=Reached.STOPPED)


def gone(one: Resident) -> Resident:
    """Ask nobody again for who has moved away, or has died."""
    return replace(one, state=Reached.GONE)


def asked_again(one: Resident) -> Resident:
    """Begin anew with who was to be left alone."""
    if one.state not in LEFT_ALONE:
        return one
    return settle(replace(one, state=Reached.WAITING, dose=None, due_on=None))


def told(one: Resident, now: datetime) -> Resident:
    """Count a message about the dose that is to come."""
    if one.dose is None or one.state not in (Reached.WAITING, Reached.TOLD):
        return one
    return replace(one, state=Reached.TOLD, told=one.told + 1, told_at=now)


def untold(one: Resident, now: datetime) -> Resident:
    """Take back a message that nobody heard; the next may come at once."""
    if one.state is not Reached.TOLD or one.told == 0:
        return one
    first = one.told == 1
    state = Reached.WAITING if first else Reached.TOLD
    return replace(one, state=state, told=one.told - 1, told_at=None if first else now - APART)


def answered(one: Resident, what: str, on: date) -> Resident:
    """Note what somebody said to a message: who calls or visits them later knows it."""
    return replace(one, answered=Answer(what, on))


def reasons(one: Resident, before: Resident, on: date) -> Resident:
    """Note a recovery as what was answered; another dose leaves nothing of what was said."""
    if one.had.recovered_on != before.had.recovered_on:
        theirs = one.had.recovered_on != one.had.noted_recovery
        return replace(one, answered=Answer(RECOVERED, on) if theirs else None)
    return one if one.had.doses == before.had.doses else replace(one, answered=None)


def says_had(one: Resident, dose: int | None = None, vaccine: str | None = None) -> Resident:
    """Note that a dose, or else the next, has been had elsewhere; on which day nobody said."""
    following = min((one.had.doses or 0) + 1, LAST) if one.dose is None else one.dose
    doses = following if dose is None else dose
    had = replace(one.had, doses=doses, last_on=None, vaccine=vaccine or one.had.vaccine)
    return settle(replace(one, had=replace(had, deferred_until=None), answered=None))


def refused(one: Resident, why: str, on: date, *, until: date | None) -> Resident:
    """Respect a refusal until a day, or for good."""
    one = answered(one, why, on)
    return stopped(one) if until is None else put_off(one, until)


def wants_visit(one: Resident) -> Resident:
    """Put somebody on the list of homes to visit, if a dose is to come."""
    return _on_list(one, Reached.VISIT)


def to_call(one: Resident) -> Resident:
    """Put somebody on the list of those to be called, if a dose is to come."""
    return _on_list(one, Reached.CALL)


def _on_list(one: Resident, state: Reached) -> Resident:
    kept = one.dose is None or one.state in LEFT_ALONE
    return one if kept else replace(one, state=state)


def known_from_door(one: Resident, had: Doses) -> Resident:
    """Take what a visitor said at the door, unless more is known."""
    if (one.had.doses or -1) > (had.doses or 0):
        return one
    last_on = had.last_on or (one.had.last_on if one.had.doses == had.doses else None)
    merged = replace(
        one.had, doses=had.doses, vaccine=had.vaccine or one.had.vaccine, last_on=last_on
    )
    return settle(replace(one, had=merged))


def joined(listed: Resident, own: Resident) -> Resident:
    """Let who registered be who stands on a list: what they said themselves counts more.

    Likewise of two on lists, of whom the newer is `own`. Who asked to be left alone once is.
    """
    both = replace(
        listed,
        name=own.name if own.source is Source.LIST else listed.name,
        phone=own.phone or listed.phone,
        address=own.address or listed.address,
        born=own.born or listed.born,
        home=own.home.filled_from(listed.home),
        had=listed.had.waiting_like(own.had),
        person_id=own.person_id,
        carer_id=None if own.person_id is not None else own.carer_id or listed.carer_id,
        answered=own.answered or listed.answered,
    )
    both = settle(both if own.had.doses is None else known_from_door(both, own.had))
    if own.state in LEFT_ALONE:
        return replace(both, state=own.state)
    same = (own.dose, own.due_on) == (both.dose, both.due_on)
    known = own.told_to is not None or own.state is not Reached.WAITING
    if same and known and both.state not in LEFT_ALONE:
        return replace(both, state=own.state, told=own.told, told_at=own.told_at)
    return both
