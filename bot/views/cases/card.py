"""The case card: what a group, or an officer in private, sees of a case, with initials only."""

from bot.domain.cases.case import LAPSED, Case, State
from bot.domain.cases.facts import CaseFacts, Moment
from bot.domain.cases.taking_back import can_be_taken_back, changes_colour
from bot.domain.colour import Colour
from bot.domain.telegram_length import telegram_length
from bot.domain.verbs import AGAIN_ASK, AGAIN_NO, CLAIM, COME, OPEN_AGAIN
from bot.domain.visits import VisitKind, initials
from bot.texts import Html, html, text
from bot.views.cases import hints
from bot.views.cases.earlier_cases import trail
from bot.views.cases.visitor_requests import call, proof
from bot.views.colours import named
from bot.views.dates import clock, weekday
from bot.views.door.screening import place
from bot.views.screen import TEXT_LIMIT, Button, Rows, Screen, button, join

LATE_AFTER = 120  # seconds; a card that comes later says by how much
SHOWN = 8  # lines of the history; /kasus shows all
RULE = "─" * 12


def card(facts: CaseFacts, language: str, *, ring: str = "", why: str = "") -> Screen:
    """Show a case to a group: initials, place, colour, reason class, times, code."""
    case = facts.case
    lines = [
        html(f"card-why-{why}", language, office=facts.office) if why else None,
        html(f"card-ring-{ring}", language, **_rang(facts, language)) if ring in RANG else None,
        _quiet(facts, language),
        _help(facts, language),
        heading(case.colour, case.code, language),
        html("card-who", language, initials=initials(facts.name)),
        place(facts.office, facts.door, language),
        html(f"reason-class-{case.reason_class}", language),
        html(CAME_AS[facts.visit.kind], language) if facts.visit.kind in CAME_AS else None,
        on_paper(facts, language),
        *hints.lines(facts.hints, language),
        *trail(facts, language),
        proof(case, language) if ring != "proof" else None,
        call(case, language),
        _late(facts, language) if ring in PROMPT else None,
        RULE,
        state(facts, language),
        *(told(moment, language) for moment in facts.history[-SHOWN:]),
    ]
    return Screen(fitting(join(*lines)), _card_buttons(facts, language), protect=True)


def heading(colour: Colour, code: str, language: str) -> Html:
    """Return the line by which a case is known: its colour and its code."""
    return Html(f"<b>{named(colour, language)}</b> · <b>{code}</b>")


RANG = ("again", "worse", "unclaimed", "released", "proof")
PROMPT = ("new", "worse", "again", "released", "moved")  # the others ring long after
CAME_AS = {
    VisitKind.GUEST: "card-guest",
    VisitKind.COMPANION: "card-companion",
    VisitKind.STAFF: "card-staff",
}


def _rang(facts: CaseFacts, language: str) -> dict[str, object]:
    waited = int((facts.now - facts.case.rung_at).total_seconds()) // 60
    return {"before": _before(facts, language), "minutes": waited}


def _before(facts: CaseFacts, language: str) -> str:
    closed = [moment for moment in facts.history if moment.kind == "close"]
    return text(f"outcome-{closed[-1].detail}", language) if closed else "–"


def _help(facts: CaseFacts, language: str) -> Html | None:
    if facts.case.help_at is None or facts.case.state is not State.CLAIMED:
        return None
    return html("card-help", language, name=facts.claimer)


def state(facts: CaseFacts, language: str) -> Html:
    """Return where a case stands, and who has or had it."""
    return standing(facts.case.outcome, facts.closer, facts.claimer, language)


def standing(outcome: str | None, closer: str, claimer: str, language: str) -> Html:
    """Return that it is closed with an outcome, that somebody has it, or that it is new."""
    if outcome is not None:
        words = text(f"outcome-{outcome}", language)
        key = "card-lapsed" if outcome == LAPSED.key else "card-closed"
        return html(key, language, name=closer, outcome=words)
    if claimer:
        return html("card-claimed", language, name=claimer)
    return html("card-new", language)


def _late(facts: CaseFacts, language: str) -> Html | None:
    late = int((facts.now - facts.case.rung_at).total_seconds())
    return None if late < LATE_AFTER else html("card-late", language, minutes=late // 60)


def _quiet(facts: CaseFacts, language: str) -> Html | None:
    """Return why a case waits without a sound; for one from paper that stands there anyway."""
    waits = facts.case.quiet and facts.case.state is State.NEW
    return html("card-quiet", language) if waits and facts.visit.entered_at is None else None


def on_paper(facts: CaseFacts, language: str) -> Html | None:
    """Return that the visit was entered afterwards from paper, or None."""
    if facts.visit.entered_at is None:
        return None
    came, entered = (
        one.astimezone(facts.zone) for one in (facts.visit.checkin_at, facts.visit.entered_at)
    )
    line = html(
        "card-paper",
        language,
        day=weekday(came.date(), language),
        came=clock(came),
        time=clock(entered),
    )
    left = facts.visit.checkout_at
    gone = left is not None and left <= facts.visit.entered_at  # then, not only by now
    return join(line, html("card-gone", language) if gone else None)


def told(moment: Moment, language: str) -> Html:
    """Return one line of a case's history."""
    return html(
        f"event-{moment.kind}",
        language,
        time=clock(moment.at),
        name=moment.name,
        detail=_detail(moment, language),
    )


def _detail(moment: Moment, language: str) -> str:
    match moment.kind:
        case "close":
            return text(f"outcome-{moment.detail}", language)
        case "hand":
            return moment.detail  # a colleague's name
        case _:
            return named(moment.detail, language) if moment.detail else ""


def _card_buttons(facts: CaseFacts, language: str) -> Rows:
    if facts.case.state is State.CLOSED:
        return open_again_row(facts, language)
    if facts.case.state is State.CLAIMED:
        come = button("button-come", language, COME(facts.case.id), style="success")
        return () if facts.case.help_at is None else ((come,),)
    return claim_row(CLAIM(facts.case.id), language)


def claim_row(data: str, language: str) -> Rows:
    """Return the button that takes a case."""
    return ((button("button-claim", language, data, style="success"),),)


def open_again_row(facts: CaseFacts, language: str, *, label: str = "button-open-again") -> Rows:
    """Return the button that takes a closing back while that can be.

    Where the visitor's colour changes with it, that is asked first.
    """
    case = facts.case
    if not can_be_taken_back(case.closed_at, facts.now.astimezone(facts.zone)):
        return ()
    asks = changes_colour(case, facts.visit)
    data = AGAIN_ASK(case.id) if asks else OPEN_AGAIN(case.id)
    return ((button(label, language, data),),)


def surely_again(case: Case, language: str) -> Rows:
    """Ask whether the visitor is really to have the case's colour again."""
    words = text("button-open-again-yes", language, colour=named(case.colour, language))
    return (
        (Button(words, OPEN_AGAIN(case.id), style="danger"),),
        (button("button-back", language, AGAIN_NO(case.id)),),
    )


def fitting(words: Html) -> Html:
    """Return at most Telegram's 4,096 characters, cutting whole lines off the end."""
    while telegram_length(words) > TEXT_LIMIT:
        words = Html(words.rpartition("\n")[0] or words[:TEXT_LIMIT])
    return words
