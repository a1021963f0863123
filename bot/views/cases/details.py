"""The private message of who has a case: everything needed to act, and its buttons."""

from collections.abc import Iterator
from functools import partial

from bot.domain.cases.case import Case, State
from bot.domain.cases.facts import CaseFacts
from bot.domain.cases.steps import Procedure
from bot.domain.colour import OFFICE_LOOKS, PROOF_DIFFERS, WITH_ADULT
from bot.domain.people import Person
from bot.domain.verbs import GIVE, HAND, HAND_NO, HELP, RELEASE, STILL, TICK
from bot.domain.visits import Visit, VisitKind
from bot.texts import Html, html, text
from bot.views.cases import checklist, hints, notes
from bot.views.cases.card import fitting, heading, on_paper, open_again_row, told
from bot.views.cases.earlier_cases import trail
from bot.views.cases.outcomes import finish_row
from bot.views.cases.visitor_requests import proof
from bot.views.colours import named
from bot.views.dates import clock, last_day
from bot.views.door.result import ends
from bot.views.door.screening import place, summary
from bot.views.phones import dialled
from bot.views.screen import Button, Rows, Screen, blocks, button, folded, join

SUMMED_UP = {  # how the questions begin above the answers of who did not answer themselves
    VisitKind.COMPANION: "question-companion",
    VisitKind.GUEST: "question-guest",
}


def details(
    facts: CaseFacts, procedure: Procedure, language: str, phones: dict[str, str | None]
) -> Screen:
    """Show who claimed everything needed to act; after closing, nothing of the person."""
    case = facts.case
    if case.state is State.CLOSED:
        return _closed(facts, language)
    lines = [
        heading(case.colour, case.code, language),
        html("details-name", language, name=facts.name, code=facts.visit.code),
        place(facts.office, facts.door, language),
        _came(facts, language),
        _why(facts, language),
        *trail(facts, language),
        proof(case, language),
        *_coming(facts, language),
        *_beside(facts, language),
        html("details-held", language) if facts.visit.held else None,
        _answers(facts.visit, language),
        checklist.long_steps(procedure, language),
        *whom_to_call(phones, language),
    ]
    words = notes.below(fitting(blocks(*lines)), facts, language)
    return Screen(words, _buttons(case, procedure, language), protect=True)


def _came(facts: CaseFacts, language: str) -> Html:
    """Say since when: who was asked to wait outside has arrived, not come in."""
    key = "details-arrived" if facts.visit.colour.alarming else "details-since"
    return html(key, language, time=clock(facts.visit.checkin_at.astimezone(facts.zone)))


def _why(facts: CaseFacts, language: str) -> Html:
    """Return why, and below it until when."""
    reason = html(f"reason-class-{facts.case.reason_class}", language)
    return join(html("details-why", language, reason=reason), _ends(facts.visit, language))


def _closed(facts: CaseFacts, language: str) -> Screen:
    case, visit = facts.case, facts.visit
    outcome = text(f"outcome-{case.outcome}", language)
    words: list[str | None] = [
        heading(case.colour, case.code, language),
        html("details-closed", language, outcome=outcome),
    ]
    if visit.verified:
        words.append(_ends(visit, language))
    return Screen(join(*words), open_again_row(facts, language, label="button-undo"))


def _coming(facts: CaseFacts, language: str) -> Iterator[Html]:
    """Yield who comes to help, while help is called for."""
    if facts.case.help_at is None:
        return
    for one in facts.history:
        if one.kind == "coming" and one.at >= facts.case.help_at:
            yield told(one, language)


def _beside(facts: CaseFacts, language: str) -> Iterator[Html]:
    """Yield what is known beside the answers."""
    visit = facts.visit
    if (paper := on_paper(facts, language)) is not None:
        yield paper
    if visit.kind is VisitKind.COMPANION:
        yield html("details-leader", language, name=facts.leader)
    if WITH_ADULT in visit.reasons:
        yield html("details-child", language)
    if visit.purpose is not None:
        yield html("details-purpose", language, purpose=visit.purpose)
    if visit.elsewhere is not None:
        declared, elsewhere = named(visit.declared, language), named(visit.elsewhere, language)
        yield html("details-elsewhere", language, declared=declared, elsewhere=elsewhere)
    if OFFICE_LOOKS in visit.reasons:
        yield html("details-yellow", language)
    if PROOF_DIFFERS in visit.reasons:
        yield html("details-proof-differs", language)
    yield from hints.lines(facts.hints, language)


def _answers(visit: Visit, language: str) -> Html | None:
    """Return the answers, which a phone folds up until somebody wants them."""
    if not visit.answers:
        return None
    wording = SUMMED_UP.get(visit.kind, "question")
    words = join(
        html("details-answers", language), summary(visit.answers, language, wording=wording)
    )
    return folded(words)


def _ends(visit: Visit, language: str) -> Html | None:
    if visit.ends_on is None:
        return None
    if visit.verified:
        until, colour = last_day(visit.ends_on, language), named(visit.colour, language)
        return html("details-verified", language, colour=colour, day=until)
    return ends(visit.declared, visit.ends_on, language)


def whom_to_call(phones: dict[str, str | None], language: str) -> list[Html]:
    """Return a line for each number that is known."""
    return [
        html(f"details-phone-{whose}", language, phone=dialled(phone))
        for whose, phone in phones.items()
        if phone
    ]


def _buttons(case: Case, procedure: Procedure, language: str) -> Rows:
    """Return the steps, how it ends, then what else one may do with a case one has."""
    help_row = (button("button-help-me", language, HELP(case.id), style="danger"),)
    return (
        *checklist.tick_rows(case.ticks, procedure, partial(TICK, case.id), language),
        finish_row(case, language),
        *((help_row,) if case.help_at is None else ()),
        (
            button("button-hand", language, HAND(case.id)),
            button("button-release", language, RELEASE(case.id)),
        ),
    )


def still_on_it(case: Case, language: str) -> Screen:
    """Ask whether an officer is still on a case; after the answer, without buttons."""
    words = html("still-question", language, code=case.code)
    if case.asked_at is None:
        return Screen(join(words, html("still-answered", language)))
    return Screen(
        words,
        (
            (button("button-still", language, STILL(case.id), style="success"),),
            (button("button-release", language, RELEASE(case.id)),),
        ),
    )


def to_whom(case_id: int, code: str, colleagues: list[Person], language: str) -> Screen:
    """Ask which colleague takes a case over."""
    key = "hand-question" if colleagues else "hand-nobody"
    return Screen(
        html(key, language, code=code),
        (
            *(
                (Button(f"👤 {one.name or '?'}", data=GIVE(case_id, one.id)),)
                for one in colleagues
            ),
            (button("button-release", language, RELEASE(case_id)),),
            (button("button-cancel", language, HAND_NO(case_id)),),
        ),
    )
