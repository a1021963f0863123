"""Many reds at once: the office's group is told once per cluster."""

from datetime import datetime, timedelta

from bot.domain.colour import Colour
from bot.domain.messages import ClusterNote, Lane
from bot.domain.visits import Visit
from bot.services.service import Service


class Clusters(Service):
    """Counted from the visits, so that a scan repeated by one person counts once."""

    async def watch(self, visit: Visit) -> None:
        """Tell the group if this visit is the one that makes a cluster."""
        if visit.colour is not Colour.RED:
            return
        settings = self.work.settings
        since = self.now - timedelta(minutes=settings.cluster_minutes)
        count, first = await self.tx.clusters.reds(visit.office_id, since)
        if count < settings.cluster_reds or first is None:
            return
        group = await self.tx.groups.of_office(visit.office_id)
        if group is None:
            return
        quiet = timedelta(minutes=settings.cluster_quiet_minutes)
        if await self.tx.clusters.tell(visit.office_id, self.now, quiet=quiet):
            self.tx.outbox.put(
                ClusterNote(visit.office_id, count, _seconds(first), _seconds(self.now)),
                chat_id=group,
                lane=Lane.FOLLOW_UP,
                now=self.now,
            )


def _seconds(at: datetime) -> int:
    return int(at.timestamp())
