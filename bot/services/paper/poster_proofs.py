"""A poster is proved to hang at its door: a photo and the same officer's scan of it."""

from dataclasses import replace
from datetime import datetime

from bot.domain.offices import Door
from bot.domain.paper.proof import Hung, Missing, Progress, Proof
from bot.domain.people import Person
from bot.domain.rights import Action, may
from bot.services.access import Access
from bot.services.board_timer import BoardTimer
from bot.services.service import Service, uses


class PosterProofs(Service):
    """Photo and scan come in any order; messages count by when they were sent."""

    access = uses(Access)
    board_timer = uses(BoardTimer)

    async def link(self, office_id: int, *, by: Person) -> str:
        """Return the link that leads an officer to the private chat."""
        await self.access.require(by, Action.TEND_DOOR, office_id)
        return self.work.link(f"hung_{office_id}")

    async def doors(self, office_id: int, *, by: Person) -> list[Hung]:
        """Return an office's doors, and whose poster is proved since when."""
        await self.access.require(by, Action.TEND_DOOR, office_id)
        proved = await self.tx.poster_proofs.proved(office_id)
        return [
            Hung(one, self.work.local(proved[one.id]) if one.id in proved else None)
            for one in await self.tx.offices.doors(office_id)
        ]

    async def begin(self, door_id: int, *, by: Person) -> Progress:
        """Begin to prove a door's poster: half an hour from now."""
        door = await self.tx.offices.door(door_id)
        await self.access.require(by, Action.TEND_DOOR, door.office.id)
        self.tx.poster_proofs.begin(door_id, door.token, by=by.id, now=self.now)
        begun = await self.tx.poster_proofs.begun_by(by.id)
        assert begun is not None
        return self._progress(begun, door, begun.missing)

    async def photo(self, file_id: str, *, by: Person, at: datetime) -> Progress | None:
        """Take a photo as the poster's; None if this person has begun no proof."""
        begun = await self.tx.poster_proofs.begun_by(by.id)
        if begun is None:
            return None
        door = await self.tx.offices.door(begun.door_id)
        if not may(by, Action.TEND_DOOR, door.office.id):
            return None
        if at > begun.until or begun.token != door.token:
            return self._progress(begun, door, Missing.TIME)
        self.tx.poster_proofs.note_photo(begun.id, file_id, at)
        return self._go_on(replace(begun, photo_at=at), door, by)

    async def scanned(self, door: Door, *, by: Person, at: datetime) -> Progress | None:
        """Take a scan as the poster's; None if it is one like any other."""
        if not may(by, Action.TEND_DOOR, door.office.id):  # a visitor's scan asks no table
            return None
        begun = await self.tx.poster_proofs.begun_by(by.id)
        if begun is None or at > begun.until or begun.scanned_at is not None:
            return None
        if begun.door_id != door.id:
            meant = await self.tx.offices.door(begun.door_id)
            here = meant.office.id == door.office.id
            return self._progress(begun, meant, Missing.OTHER_DOOR) if here else None
        if begun.token != door.token:
            return None
        self.tx.poster_proofs.note_scan(begun.id, at)
        return self._go_on(replace(begun, scanned_at=at), door, by)

    def _go_on(self, proof: Proof, door: Door, by: Person) -> Progress:
        if proof.missing is Missing.NOTHING:
            self.tx.poster_proofs.prove(proof.id, self.now)
            self.tx.audit.put(
                "prove-poster",
                by=by.id,
                at=self.now,
                subject=f"door:{door.id}",
                office_id=door.office.id,
            )
            self.board_timer.changed(door.office.id)
        return self._progress(proof, door, proof.missing)

    def _progress(self, proof: Proof, door: Door, missing: Missing) -> Progress:
        return Progress(door, missing, self.work.local(proof.until))
