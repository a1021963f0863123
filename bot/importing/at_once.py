"""Short lists: shown change by change, and done in one transaction, or not at all."""

from bot.domain.file_problems import BadFile
from bot.domain.office.sent_lists import SentList, Stage
from bot.importing.desk import Desk, tell
from bot.importing.importers import IMPORTERS
from bot.services import Services
from bot.services.list_files import Rows
from bot.views.office import sent_lists as views


async def show(desk: Desk, sent: SentList, found: Rows, digest: str) -> None:
    """Show what a list would change; raise `BadFile` if it is not for its sender to say."""
    rows = found.unpacked()
    by = await desk.looking().people.get(sent.sent_by)
    if problems := IMPORTERS[found.kind].problems(rows, by):
        raise BadFile(problems)
    async with desk.writing() as services:
        await _offer(services, sent, found, digest)


async def do(desk: Desk, sent: SentList, found: Rows) -> None:
    """Do what was shown; if it would be something else by now, show that."""
    importer, rows = IMPORTERS[found.kind], found.unpacked()
    async with desk.writing() as services:
        sent = await services.sent_lists.get(sent.id)
        if sent.stage is not Stage.CONFIRMED:
            return
        by = await services.people.get(sent.sent_by)
        services.sent_lists.require(found.kind, by)
        language = services.language(by)
        changes = await importer.preview(services, rows)
        if await importer.told(services, changes, language) != sent.shown:
            await _offer(services, sent, found, sent.digest, anew=True)
            return
        await importer.apply(services, rows, by)
        if await services.sent_lists.end(sent, Stage.DONE, was=Stage.CONFIRMED):
            tell(services, sent, by, views.done(found.kind, len(changes), language))


async def _offer(
    services: Services, sent: SentList, found: Rows, digest: str, *, anew: bool = False
) -> None:
    importer, rows = IMPORTERS[found.kind], found.unpacked()
    by = await services.people.get(sent.sent_by)
    services.sent_lists.require(found.kind, by)
    language = services.language(by)
    changes = await importer.preview(services, rows)
    if not changes:
        await services.sent_lists.end(sent, Stage.OVER, was=sent.stage)
        tell(services, sent, by, views.nothing(found.kind, language))
        return
    shown = await importer.told(services, changes, language)
    if await services.sent_lists.show(sent, found.kind, digest, shown):
        note = await importer.note(services, rows, language)
        offered = views.Offer(sent.id, found.kind, shown, len(changes), note, anew=anew)
        tell(services, sent, by, views.preview(offered, language), rings=anew)
