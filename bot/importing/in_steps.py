"""A list of residents: a city's, so it is looked at and written a few at a time."""

import asyncio
import pickle
import time

from bot.domain.office.sent_lists import SentList, Stage
from bot.domain.outreach.resident_list import Counts
from bot.importing.desk import Desk, tell
from bot.services.list_files import Rows
from bot.services.outreach.resident_import import PAUSE, STEP
from bot.views.office import sent_lists as views

TOLD_SECONDS = 3.0  # between two words about how far it is


async def show(
    desk: Desk, sent: SentList, found: Rows, digest: str, *, anew: bool = False
) -> None:
    """Show how many a list would add and change; nobody is named."""
    counts = await _counted(desk, found)
    async with desk.writing() as services:
        by = await services.people.get(sent.sent_by)
        services.sent_lists.require(found.kind, by)
        language = services.language(by)
        if not counts.added and not counts.changed:
            await services.sent_lists.end(sent, Stage.OVER, was=sent.stage)
            tell(services, sent, by, views.nothing(found.kind, language))
            return
        shown = views.residents(counts, language)
        if await services.sent_lists.show(sent, found.kind, digest, shown):
            note = views.residents_alike(counts, language)
            offered = views.Offer(sent.id, found.kind, shown, found.count, note, anew=anew)
            tell(services, sent, by, views.preview(offered, language), rings=anew)


async def do(desk: Desk, sent: SentList, found: Rows) -> None:
    """Write what was shown, from where it stood; if it would be something else by now, show that.

    What somebody does while it is written is theirs: it is looked at row by row.
    """
    if not sent.written and await _shown_otherwise(desk, sent, found):
        await show(desk, sent, found, sent.digest, anew=True)
        return
    told_at = time.monotonic()
    for packed in found.packed[sent.written // STEP :]:
        rows = pickle.loads(packed)
        async with desk.writing() as services:
            began = time.monotonic()  # not before: what it waited for was others' turn already
            by = await services.people.get(sent.sent_by)
            services.sent_lists.require(found.kind, by)
            language = services.language(by)
            counts = await services.resident_import.step(rows)
            sent = await services.sent_lists.wrote(sent, len(rows), counts)
            if sent.written == found.count:
                services.resident_import.finish(sent.counts, by=by)
                await services.sent_lists.end(sent, Stage.DONE, was=Stage.CONFIRMED)
                tell(services, sent, by, views.residents_done(sent.counts, language))
            elif time.monotonic() > told_at + TOLD_SECONDS:
                told_at = time.monotonic()
                tell(services, sent, by, views.progress(sent.written, found.count, language))
        # As long as a step took belongs to whoever stands at a door, on a busy machine too.
        await asyncio.sleep(max(PAUSE, time.monotonic() - began))


async def _shown_otherwise(desk: Desk, sent: SentList, found: Rows) -> bool:
    services = desk.looking()
    language = services.language(await services.people.get(sent.sent_by))
    return views.residents(await _counted(desk, found), language) != sent.shown


async def _counted(desk: Desk, found: Rows) -> Counts:
    counts = Counts()
    for packed in found.packed:
        counts += await desk.looking().resident_import.look(pickle.loads(packed))
        await asyncio.sleep(0)
    return counts
