"""Lists sent as files in the chat: taken, confirmed, dropped; and how far each has come."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import PurePath
from typing import Any

from bot.domain.errors import Gone, NotAllowed
from bot.domain.messages import Lane, ListLines, ListTemplate
from bot.domain.office.errors import ListsWaiting, ListTooLarge, NotAList
from bot.domain.office.sent_lists import (
    KEPT,
    LARGEST,
    MOST_UNREAD,
    RIGHTS,
    TABLES,
    ListKind,
    SentFile,
    SentList,
    Stage,
    allowed,
    kinds_for,
)
from bot.domain.outreach.resident_list import Counts
from bot.domain.people import Person
from bot.domain.rights import Action, holders_of
from bot.services.outbox import Outbox
from bot.services.service import Service, uses


class SentLists(Service):
    """What a list does is for the importers of its kind; here is only how far it has come."""

    outbox = uses(Outbox)

    async def take(self, file: SentFile, size: int, *, by: Person) -> SentList:
        """Keep what Telegram calls a file, to be read; nothing of it is fetched yet."""
        self.kinds(by)
        if PurePath(file.name.casefold()).suffix not in TABLES:
            raise NotAList
        if size > LARGEST:
            raise ListTooLarge(limit=LARGEST // 1_000_000)
        if await self.tx.sent_lists.unread_of(by.id) >= MOST_UNREAD:
            raise ListsWaiting
        return self.tx.sent_lists.add(file, by=by.id, now=self.now)

    def kinds(self, by: Person) -> tuple[ListKind, ...]:
        """Return what lists somebody may bring; raise `NotAllowed` if none."""
        found = kinds_for(by)
        if not found:
            raise NotAllowed(who=holders_of(Action.SEND_LIST))
        return found

    def require(self, kind: ListKind, by: Person) -> None:
        """Raise unless somebody may bring such a list."""
        if not allowed(by, kind):
            raise NotAllowed(who=holders_of(RIGHTS[kind]))

    async def get(self, list_id: int) -> SentList:
        """Return a list; raise `Gone` if there is none."""
        return await self.tx.sent_lists.get(list_id)

    async def confirm(self, list_id: int, *, by: Person) -> SentList:
        """Let be done what was shown; return the list as it stood before: twice is once."""
        sent = await self._own(list_id, by)
        confirmed = replace(sent, stage=Stage.CONFIRMED)
        await self.tx.sent_lists.save(confirmed, self.now, was=Stage.SHOWN)
        return sent

    async def drop(self, list_id: int, *, by: Person) -> SentList:
        """Forget what was shown; return the list as it stood: what is confirmed is done."""
        sent = await self._own(list_id, by)
        await self.end(sent, Stage.OVER, was=Stage.SHOWN)
        return sent

    async def order_lines(self, list_id: int, *, by: Person) -> None:
        """Promise all that a list would change, as a file."""
        sent = await self._own(list_id, by)
        if not sent.shown:
            raise Gone
        await self._order(ListLines(sent.id), by)

    async def order_template(self, kind: ListKind, *, by: Person) -> None:
        """Promise an empty list with its headings, as a file."""
        self.require(kind, by)
        await self._order(ListTemplate(kind, by.id), by)

    async def _order(self, file: ListLines | ListTemplate, by: Person) -> None:
        """Promise a file; one of its kind that is on its way is enough."""
        chat_id = by.telegram_id or 0
        if not await self.tx.outbox.about_to_hear(chat_id, Lane.FOLLOW_UP, type(file)):
            self.outbox.fact(file, chat_id=chat_id, lane=Lane.FOLLOW_UP)

    async def _own(self, list_id: int, by: Person) -> SentList:
        sent = await self.get(list_id)
        if sent.sent_by != by.id or sent.kind is None or sent.stage is Stage.OVER:
            raise Gone
        self.require(sent.kind, by)
        return sent

    async def show(self, sent: SentList, kind: ListKind, digest: str, shown: str) -> bool:
        """Note what was shown; False if the list has gone on meanwhile."""
        after = replace(sent, stage=Stage.SHOWN, kind=kind, digest=digest, shown=shown)
        return await self.tx.sent_lists.save(after, self.now, was=sent.stage)

    async def wrote(self, sent: SentList, rows: int, counts: Counts) -> SentList:
        """Note that some more rows are written, and what became of them."""
        after = replace(sent, written=sent.written + rows, counts=sent.counts + counts)
        await self.tx.sent_lists.save(after, self.now, was=Stage.CONFIRMED)
        return after

    async def end(self, sent: SentList, stage: Stage, *, was: Stage) -> bool:
        """Let a list be done or over, its file forgotten; False if it is so already."""
        after = replace(sent, stage=stage, file=None)
        return await self.tx.sent_lists.save(after, self.now, was=was)

    def tell(
        self, sent: SentList, params: Mapping[str, Any], chat_id: int, *, rings: bool = False
    ) -> None:
        """Promise what is to be said of a list, in the place of what was said before."""
        said = {"chat_id": chat_id, **params}
        subject = f"list:{sent.id}"
        self.outbox.call("sendMessage", said, chat_id=chat_id, subject=subject, rings=rings)

    def purge(self) -> None:
        """Forget lists that nobody confirmed, and that there were some."""
        self.tx.sent_lists.purge(self.now - KEPT)
