"""Files about lists that people send: all that one would change, and empty ones."""

from functools import partial

import structlog

from bot.delivery.post import Post, shows
from bot.delivery.render_process import DrawingFailed
from bot.domain.errors import Gone
from bot.domain.messages import ListLines, ListTemplate
from bot.domain.office.sent_lists import ListKind, allowed
from bot.services.list_files import Known, columns_of
from bot.views.account.home import line
from bot.views.figures.tables import xlsx_file
from bot.views.office import sent_lists
from bot.views.screen import Attachment, Screen

log = structlog.get_logger()


@shows(ListLines)
async def lines(fact: ListLines, post: Post) -> Attachment:
    """Return all lines; raise `Gone` for anybody else, and once the list is over."""
    sent, reader = await post.services.sent_lists.get(fact.list_id), await post.reader()
    if reader is None or sent.sent_by != reader.id or not sent.shown:
        raise Gone
    return sent_lists.every_line(sent, post.language(reader))


@shows(ListTemplate)
async def template(fact: ListTemplate, post: Post) -> Attachment | Screen:
    """Return an empty list; raise `Gone` if it is no longer theirs to send one."""
    kind, services = ListKind(fact.list_kind), post.services
    reader = await services.people.get(fact.person_id)
    if not allowed(reader, kind):
        raise Gone
    language = post.language(reader)
    known = Known(tuple(await services.offices.all()), (), services.today)
    table = sent_lists.template(
        kind, [column.headings for column in columns_of(kind, known)], language
    )
    try:
        made = await post.process.draw(partial(xlsx_file, [table]))
    except DrawingFailed as failed:
        log.error("not-drawn", what="list-template", error=str(failed))
        return line("list-template-not-drawn", language)
    return sent_lists.template_file(made, kind, language)
