"""What a roll call shows: one of its pages, all of it, its list on paper."""

from dataclasses import replace

from bot.domain.errors import Gone
from bot.domain.office.rollcall import Entry, Line, Page, RollFacts, Sheet
from bot.services.service import Service


class RollCallList(Service):
    """Read when a message leaves; names are in all of it, and only paper shows them."""

    async def page(self, page_id: int) -> RollFacts:
        """Return what a page shows; raise `Gone` if it is deleted."""
        return await self.facts((await self.tx.rollcalls.page(page_id)).rollcall_id, page_id)

    async def facts(self, rollcall_id: int, page_id: int | None = None) -> RollFacts:
        """Return what a page shows, or all of the roll call; raise `Gone` if it is deleted."""
        rollcall = await self.tx.rollcalls.get(rollcall_id)
        pages = await self.tx.rollcalls.pages(rollcall_id)
        shown = [one for one in pages if page_id in (None, one.id)]
        if not shown:
            raise Gone
        office = await self.tx.offices.get(rollcall.office_id)
        return RollFacts(
            rollcall=rollcall,
            office=office.name,
            number=shown[0].number,
            pages=len(pages),
            entries=tuple([one for page in shown for one in await self._entries(page)]),
            started=self.work.local(rollcall.started_at),
            ended=self.work.local(rollcall.ended_at) if rollcall.ended_at else None,
            starter=await self._name(rollcall.started_by),
            ender=await self._name(rollcall.ended_by),
        )

    async def sheet(self, rollcall_id: int) -> Sheet:
        """Return the list for paper, with full names and who came with or entered whom."""
        facts = await self.facts(rollcall_id)
        phones = await self.tx.rollcalls.phones(rollcall_id)
        people = [one.insider for one in facts.entries]
        lines = [
            Line(one, await self._name(one.registered_by), phones.get(one.visit_id))
            for one in people
        ]
        return Sheet(facts.office, facts.starter, facts.started, tuple(lines))

    async def _entries(self, page: Page) -> list[Entry]:
        local = self.work.local
        return [
            replace(one, insider=replace(one.insider, since=local(one.insider.since)))
            for one in await self.tx.rollcalls.entries(page.id)
        ]

    async def _name(self, person_id: int | None) -> str:
        return "" if person_id is None else (await self.tx.people.get(person_id)).name or "?"
