"""The case card in the group, and the full card for who claimed."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, tzinfo

from bot.domain.alerts import OUTCOMES, Case, State
from bot.domain.colour import OFFICE_LOOKS, WITH_ADULT
from bot.domain.visits import Visit, VisitKind, initials
from bot.texts import Html, html, text
from bot.views.colours import named
from bot.views.dates import clock, day
from bot.views.screen import TEXT_LIMIT, Button, Rows, Screen, button, join, pack
from bot.views.screening import place, summary

LATE_AFTER = 120  # seconds; a card that comes later says by how much
SHORT = 18  # letters that fit into half a phone's width
RULE = "─" * 12


@dataclass(frozen=True, slots=True)
class Moment:
    """One line of a case's history, with its officer's name where there is one."""

    at: datetime
    kind: str
    name: str
    detail: str


@dataclass(frozen=True, slots=True)
class CaseFacts:
    """All that a card shows; times are local."""

    case: Case
    visit: Visit
    name: str
    office: str
    door: str
    history: tuple[Moment, ...]
    claimer: str
    closer: str
    leader: str  # who registered the visit: an officer, or who came with a companion
    now: datetime
    zone: tzinfo


def card(facts: CaseFacts, language: str, *, ring: str = "", why: str = "") -> Screen:
    """Show a case to a group: initials, place, colour, reason class, times, code."""
    case = facts.case
    heading = f"<b>{named(case.colour, language)}</b> · <b>{case.code}</b>"
    lines = [
        html(f"card-why-{why}", language, office=facts.office) if why else None,
        html(f"card-ring-{ring}", language, before=_before(facts, language))
        if ring in RANG
        else None,
        heading,
        html("card-who", language, initials=initials(facts.name)),
        place(facts.office, facts.door, language),
        html(f"reason-class-{case.reason_class}", language),
        html(CAME_AS[facts.visit.kind], language) if facts.visit.kind in CAME_AS else None,
        _late(facts, language) if ring else None,
        RULE,
        _state(facts, language),
        *(_told(moment, language) for moment in facts.history[-8:]),
    ]
    return Screen(_fitting(join(*lines)), _card_buttons(case, language), protect=True)


RANG = ("again", "worse")
CAME_AS = {
    VisitKind.GUEST: "card-guest",
    VisitKind.COMPANION: "card-companion",
    VisitKind.STAFF: "card-staff",
}


def _before(facts: CaseFacts, language: str) -> str:
    closed = [moment for moment in facts.history if moment.kind == "close"]
    return text(f"outcome-{closed[-1].detail}", language) if closed else "–"


def _state(facts: CaseFacts, language: str) -> Html:
    case = facts.case
    if case.state is State.CLOSED:
        outcome = text(f"outcome-{case.outcome}", language)
        return html("card-closed", language, name=facts.closer, outcome=outcome)
    if case.state is State.CLAIMED:
        return html("card-claimed", language, name=facts.claimer)
    return html("card-new", language)


def _late(facts: CaseFacts, language: str) -> Html | None:
    late = int((facts.now - facts.case.rung_at).total_seconds())
    return None if late < LATE_AFTER else html("card-late", language, minutes=late // 60)


def _told(moment: Moment, language: str) -> Html:
    detail = moment.detail
    if moment.kind == "close":
        detail = text(f"outcome-{detail}", language)
    elif detail:
        detail = named(detail, language)
    return html(
        f"event-{moment.kind}", language, time=clock(moment.at), name=moment.name, detail=detail
    )


def _card_buttons(case: Case, language: str) -> Rows:
    if case.state is not State.NEW:
        return ()
    return ((button("button-claim", language, pack("claim", case.id), style="success"),),)


def details(facts: CaseFacts, language: str, phones: dict[str, str | None]) -> Screen:
    """Show who claimed everything needed to act; after closing, nothing of the person."""
    case = facts.case
    if case.state is State.CLOSED:
        outcome = text(f"outcome-{case.outcome}", language)
        return Screen(
            join(
                f"{named(case.colour, language)} · <b>{case.code}</b>",
                html("details-closed", language, outcome=outcome),
            )
        )
    lines = [
        f"<b>{named(case.colour, language)}</b> · <b>{case.code}</b>",
        html("details-name", language, name=facts.name, code=facts.visit.code),
        place(facts.office, facts.door, language),
        html("details-since", language, time=clock(facts.visit.checkin_at.astimezone(facts.zone))),
        *_beside(facts, language),
        "",
        html("details-held", language) if facts.visit.held else None,
        _ends(facts.visit, language),
        "",
        html("details-answers", language) if facts.visit.answers else None,
        _answers(facts.visit, language),
        "",
        html(f"details-steps-{case.colour}", language),
        *_phones(phones, language),
        "",
        html("details-outcome", language),
    ]
    return Screen(_fitting(join(*lines)), _outcome_buttons(case, language), protect=True)


def _beside(facts: CaseFacts, language: str) -> Iterator[Html]:
    """Yield what is known beside the answers."""
    visit = facts.visit
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


def _answers(visit: Visit, language: str) -> Html:
    companion = visit.kind is VisitKind.COMPANION
    wording = "question-companion" if companion else "question"
    return summary(visit.answers, language, wording=wording)


def _ends(visit: Visit, language: str) -> Html | None:
    if visit.ends_on is None:
        return None
    return html(f"until-{visit.declared}", language, day=day(visit.ends_on, language))


def _phones(phones: dict[str, str | None], language: str) -> list[Html]:
    return [
        html(f"details-phone-{whose}", language, phone=_dialled(phone))
        for whose, phone in phones.items()
        if phone
    ]


def _dialled(phone: str) -> str:
    """Return a stored number as people read it; Telegram still makes it tappable."""
    from phonenumbers import PhoneNumberFormat, format_number, parse  # noqa: PLC0415 - 15 MB

    return format_number(parse(phone), PhoneNumberFormat.INTERNATIONAL)


def _outcome_buttons(case: Case, language: str) -> Rows:
    buttons = [
        Button(text(f"outcome-{outcome.key}", language), pack("close", case.id, outcome.key))
        for outcome in OUTCOMES
    ]
    return tuple(_pairs(buttons))


def _pairs(buttons: list[Button]) -> Iterator[tuple[Button, ...]]:
    """Put two short buttons in a row, a long one alone: a phone shows one line and cuts."""
    waiting: list[Button] = []
    for one in buttons:
        if len(one.label) > SHORT:
            yield (one,)
        elif waiting:
            yield (waiting.pop(), one)
        else:
            waiting.append(one)
    if waiting:
        yield (waiting.pop(),)


def _fitting(words: Html) -> Html:
    """Return at most Telegram's 4,096 characters, cutting whole lines off the end."""
    while len(words) > TEXT_LIMIT:
        words = Html(words.rpartition("\n")[0] or words[:TEXT_LIMIT])
    return words
