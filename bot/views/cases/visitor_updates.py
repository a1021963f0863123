"""What somebody reads of their own case; a companion's is read by who came with them."""

from bot.domain.cases.visitor_updates import WITH_PUSKESMAS
from bot.domain.offices import Door
from bot.domain.outreach.verbs import REMIND
from bot.texts import Html, html
from bot.views.door.screening import place
from bot.views.phones import dialled
from bot.views.screen import Screen, button, join


def coming(companion: str, language: str, *, arrives: bool) -> Screen:
    """Say that an officer is on the way; not `arrives`: that somebody has it in hand."""
    if not arrives:
        return Screen(join(_about(companion, language), html("news-taken", language)))
    if companion:
        return Screen(html("news-coming-companion", language, name=companion))
    return Screen(html("news-coming", language))


def freed(companion: str, language: str) -> Screen:
    """Say that who was to come does not, and what to do if nobody else does."""
    return Screen(join(_about(companion, language), html("news-freed", language)))


def decided(
    outcome: str, door: Door, companion: str, language: str, *, remind: int | None = None
) -> Screen:
    """Say what was decided, at which office, and whom to ask.

    `remind`: the visit whose visitor is offered a reminder, as its result offered it.
    """
    ask = button("button-remind-me", language, REMIND(remind or 0))
    phone = door.office.puskesmas_phone if outcome in WITH_PUSKESMAS else None
    return Screen(
        join(
            _about(companion, language),
            decision(outcome, language),
            html("details-phone-puskesmas", language, phone=dialled(phone)) if phone else None,
            "",
            place(door.office.name, door.name, language),
        ),
        ((ask,),) if remind is not None else (),
    )


def decision(outcome: str, language: str) -> Html:
    """Return what an outcome means for the person it is about."""
    return html(f"decided-{outcome}", language)


def reconsidered(companion: str, language: str) -> Screen:
    """Say calmly that an officer looks at it once more."""
    return Screen(join(_about(companion, language), html("news-reconsidered", language)))


def _about(companion: str, language: str) -> Html | None:
    return html("news-about", language, name=companion) if companion else None
