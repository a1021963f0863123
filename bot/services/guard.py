"""Whether somebody may come this way: asked of each row, before anything else is looked at."""

from bot.domain.entrances import Chat, Entrance, Here, Thing
from bot.domain.errors import (
    DomainError,
    Gone,
    NotInGroup,
    NotInPrivate,
    NotOfficeGroup,
    OnlyInPrivate,
    TalkOver,
)
from bot.domain.people import Person
from bot.domain.rights import Action
from bot.domain.team.groups import GroupKind
from bot.services.access import Access
from bot.services.service import Service, uses

CHATS = {
    GroupKind.OFFICE: Chat.OFFICE,
    GroupKind.SATGAS: Chat.SATGAS,
    GroupKind.FIELD: Chat.TEAM,
}


class Guard(Service):
    """What a row of the permission matrix does not allow does not happen."""

    access = uses(Access)

    async def here(self, chat_id: int | None, *, private: bool) -> Here:
        """Return in which kind of chat this is, and whose office's."""
        if private:
            return Here(Chat.PRIVATE)
        group = None if chat_id is None else await self.tx.groups.get(chat_id)
        if group is None or group.lost:
            return Here(Chat.OTHER)
        return Here(CHATS[group.kind], group.office_id)

    async def press(
        self,
        entrance: Entrance,
        person: Person | None,
        here: Here,
        about: tuple[Thing, int] | None,
    ) -> None:
        """Let a button be pressed, or raise.

        Who has no such right at all hears how to come to it, whatever the button is about. Who
        has it elsewhere hears `Gone`, whether the thing is not there or not theirs: nothing can
        be counted from outside.
        """
        if person is None or here.chat not in entrance.where:
            only_in_groups = about is None and Chat.PRIVATE not in entrance.where
            raise NotInGroup if only_in_groups else Gone
        if isinstance(entrance.who, Action) and not entrance.admits(person, person.id, here):
            await self.access.require(person, entrance.who, here.office_id)
        if about is None:
            return
        subject = await self.tx.subjects.find(*about)
        if subject is None or not entrance.admits(person, person.id, here, subject):
            raise TalkOver if about[0] is Thing.TALK else Gone

    async def come(self, entrance: Entrance, person: Person | None, here: Here) -> None:
        """Let a command, a link or a message in, or raise why not here, or not by this person."""
        if here.chat not in entrance.where:
            raise _elsewhere(entrance, here)(bot=self.work.username)
        if person is None or not isinstance(entrance.who, Action):
            return  # who writes as a group is asked who they are where it matters
        if not entrance.admits(person, person.id, here):
            await self.access.require(person, entrance.who, here.office_id)


def _elsewhere(entrance: Entrance, here: Here) -> type[DomainError]:
    if here.chat is Chat.PRIVATE:
        return NotInGroup
    if Chat.OFFICE in entrance.where:
        return NotOfficeGroup
    return NotInPrivate if entrance.word.endswith("_") else OnlyInPrivate
