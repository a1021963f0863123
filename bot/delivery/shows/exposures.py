"""An exposure's card for who decides, and what those concerned hear."""

from bot.delivery.drop import Drop
from bot.delivery.post import Post, shows
from bot.domain.cases.exposures import State
from bot.domain.errors import Gone
from bot.domain.messages import ExposureCard, ExposureNotice, ExposureOver
from bot.domain.rights import Action, may
from bot.views.account.home import line
from bot.views.cases import exposures
from bot.views.screen import Screen


@shows(ExposureCard)
async def card(fact: ExposureCard, post: Post) -> Screen:
    """Return how far it has come; raise `Drop` for who may not decide any more."""
    reader = await post.reader()
    if reader is None or not may(reader, Action.RELEASE_EXPOSURE):
        raise Drop("not-theirs-any-more")
    exposure = await post.services.exposures.get(fact.exposure_id)
    return exposures.card(
        exposure,
        await _name(exposure.person_id, post),
        await _name(exposure.reported_by, post),
        await post.services.exposures.counts(exposure.id),
        post.language(reader),
        days=post.services.exposures.days,
        own=exposure.reported_by == reader.id,
    )


@shows(ExposureNotice)
async def notice(fact: ExposureNotice, post: Post) -> Screen:
    """Return what to do; raise `Drop` if it was taken back before it left, or at night."""
    exposure = await post.services.exposures.get(fact.exposure_id)
    if exposure.state is not State.RELEASED:
        raise Drop("taken-back")
    post.require_civil_hour()
    places = await post.services.exposures.places(fact.exposure_id, fact.person_id)
    if not places:
        raise Gone
    offices = {one.name: one for one in await post.services.offices.all()}
    named = [offices[one.office] for one in places if one.office in offices]
    phones = dict.fromkeys(one.puskesmas_phone for one in named if one.puskesmas_phone)
    language = post.language(await post.reader())
    return exposures.notice(
        places, exposure.id, language, days=post.services.exposures.days, phones=list(phones)
    )


@shows(ExposureOver)
async def over(fact: ExposureOver, post: Post) -> Screen:
    """Return that it was wrong; raise `Drop` at night."""
    post.require_civil_hour()
    return line("exposure-over", post.language(await post.reader()))


async def _name(person_id: int | None, post: Post) -> str:
    try:
        return (await post.services.people.get(person_id or 0)).name or "?"
    except Gone:
        return "?"
