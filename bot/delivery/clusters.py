"""The note about many reds, as it is when it leaves."""

from datetime import UTC, datetime

from bot.domain.clusters import WITHIN
from bot.domain.errors import Gone
from bot.domain.messages import ClusterNote
from bot.services import Services
from bot.views import clusters
from bot.views.screen import Screen


async def note(fact: ClusterNote, services: Services) -> Screen:
    """Return the note; raise `Gone` once it is old: the queue is another one by then."""
    first, last = (datetime.fromtimestamp(one, UTC) for one in (fact.first, fact.last))
    if services.now - last > WITHIN:
        raise Gone
    office = await services.offices.get(fact.office_id)
    return clusters.note(
        office.name,
        fact.count,
        services.local(first),
        services.local(last),
        services.settings.language,
    )
