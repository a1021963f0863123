"""A drill looks like a case, but its first and its last line say that it is none."""

from collections.abc import Iterator
from functools import partial

from bot.domain.cases.drills import (
    COLOURS,
    NAME,
    PASS_CODE,
    REASON_CLASSES,
    Drill,
    DrillFacts,
    Grade,
    State,
    invented_answers,
)
from bot.domain.cases.steps import Procedure
from bot.domain.colour import Colour
from bot.domain.verbs import DRILL_CLAIM, DRILL_CLOSE, DRILL_START, DRILL_TICK
from bot.domain.visits import initials
from bot.texts import Html, html
from bot.views.cases import checklist, outcomes
from bot.views.cases.card import RULE, claim_row, heading, standing
from bot.views.cases.details import whom_to_call
from bot.views.dates import clock, lasting
from bot.views.door.screening import place, summary
from bot.views.screen import Rows, Screen, button, join


def card(facts: DrillFacts, language: str, *, unreached: str = "") -> Screen:
    """Show a drill to its group; `unreached`: the officer whom the details could not reach."""
    drill = facts.drill
    lines = [
        html("drill-marked", language),
        html("drill-unreached", language, name=unreached) if unreached else None,
        heading(drill.colour, drill.code, language),
        html("card-who", language, initials=initials(NAME)),
        place(facts.office.name, "", language),
        html(f"reason-class-{REASON_CLASSES[drill.colour]}", language),
        RULE,
        *_standing(facts, language),
        RULE,
        _last_line(drill, language),
    ]
    return Screen(join(*lines), _card_buttons(drill, language), protect=True)


def _standing(facts: DrillFacts, language: str) -> Iterator[Html]:
    drill = facts.drill
    if drill.state is State.EXPIRED:
        yield html("drill-expired", language)
    else:
        yield standing(drill.outcome, facts.holder, facts.holder, language)
    yield from _times(facts, language)
    if facts.earlier:
        earlier = " · ".join(lasting(one, language) for one in facts.earlier)
        yield html("drill-earlier", language, times=earlier)


def _times(facts: DrillFacts, language: str) -> Iterator[Html]:
    """Yield how long it took, and after the outcome a praise, or what was left out."""
    drill = facts.drill
    if drill.to_claim is not None:
        yield html("drill-claimed-after", language, time=lasting(drill.to_claim, language))
    if drill.to_close is not None and drill.grade is not None:
        yield html("drill-closed-after", language, time=lasting(drill.to_close, language))
        key, values = praise(facts, drill.grade)
        yield html(key, language, **values)


def praise(facts: DrillFacts, grade: Grade) -> tuple[str, dict[str, str]]:
    """Return which words say how it went, and their values.

    Praise by how long it took, if all steps were done; else, kindly, which were not.
    """
    if not facts.undone:
        return f"drill-praise-{grade.key}", {}
    return "drill-undone", {"steps": ", ".join(map(str, facts.undone))}


def _last_line(drill: Drill, language: str) -> Html:
    black = drill.colour is Colour.BLACK and drill.running
    return html("drill-no-escalation" if black else "drill-nothing-counts", language)


def _card_buttons(drill: Drill, language: str) -> Rows:
    match drill.state:
        case State.NEW:
            return claim_row(DRILL_CLAIM(drill.id), language)
        case State.CLAIMED:
            return ()
        case State.CLOSED | State.EXPIRED:
            return ((button("button-drill-again", language, _start(drill.colour)),),)


def details(facts: DrillFacts, procedure: Procedure, language: str) -> Screen:
    """Show who took a drill what they would be shown of a case; when it is over, how it went."""
    drill, office = facts.drill, facts.office
    if not drill.running:
        return _over(facts, language)
    phones = {"puskesmas": office.puskesmas_phone, "satgas": office.satgas_phone}
    answers = invented_answers(drill.colour, facts.began_at.date())
    lines = [
        html("drill-marked", language),
        heading(drill.colour, drill.code, language),
        html("details-name", language, name=NAME, code=PASS_CODE),
        place(office.name, "", language),
        html("details-since", language, time=clock(facts.began_at)),
        "",
        html("details-answers", language),
        summary(answers, language),
        "",
        html("drill-steps", language),
        checklist.long_steps(procedure, language),
        *whom_to_call(phones, language),
        "",
        outcomes.question(procedure, language),
        html("drill-call-nobody", language),
    ]
    rows = (
        *checklist.tick_rows(drill.ticks, procedure, partial(DRILL_TICK, drill.id), language),
        *outcomes.rows(procedure, partial(DRILL_CLOSE, drill.id), language),
    )
    return Screen(join(*lines), rows, protect=True)


def _over(facts: DrillFacts, language: str) -> Screen:
    lines = [
        html("drill-marked", language),
        heading(facts.drill.colour, facts.drill.code, language),
        *_standing(facts, language),
        html("drill-nothing-counts", language),
    ]
    return Screen(join(*lines))


def offer(key: str, language: str) -> Screen:
    """Say something, and offer to start a drill with a button, which tells who presses it."""
    return Screen(
        html(key, language),
        tuple((button(f"button-drill-{colour}", language, _start(colour)),) for colour in COLOURS),
    )


def _start(colour: Colour) -> str:
    return DRILL_START(colour)
