"""One-time links are as good as the right of who made them, now and not when they were made."""

from bot.domain.errors import ExpiredToken, Gone, NotYourLink, UnknownToken
from bot.domain.people import Person
from bot.domain.rights import Action, Role, may
from bot.domain.team.links import Link, Token
from bot.services.access import Access
from bot.services.service import Service, uses


class OneTimeLinks(Service):
    """A link that outlived its maker's right sounds like one that ran out."""

    access = uses(Access)

    async def spend(self, token: str, kind: Link, person: Person) -> Token:
        """Use a link up, or raise why this person cannot."""
        link = await self.tx.links.token(token, kind, self.now)
        if link is None:
            await self.access.check_guesses(person.telegram_id or 0)
            raise UnknownToken
        if link.person_id not in (None, person.id):
            raise NotYourLink
        if not await self.in_force(link) or not await self.tx.links.spend(token, self.now):
            raise ExpiredToken
        return link

    async def in_force(self, link: Token) -> bool:
        """Tell whether a link is unused, in time, and its maker may still make such links."""
        return link.usable and await self._made_rightly(link)

    async def end_of(self, maker: int) -> None:
        """Let the links die that somebody could not make any more: a role of theirs has ended."""
        for digest, link in await self.tx.links.unspent_of(maker, self.now):
            if not await self._made_rightly(link):
                self.tx.links.revoke(digest, self.now)

    async def _made_rightly(self, link: Token) -> bool:
        if link.made_by is None:  # the command line did, or it is one's own link for duty
            return True
        try:
            maker = await self.tx.people.get(link.made_by)
        except Gone:
            return False
        return may(maker, _needed(link), link.office_id)


def _needed(link: Token) -> Action:
    """Return the right one needs to make such a link."""
    if link.kind is Link.GROUP or link.role is Role.HEAD:
        return Action.MANAGE_OFFICES
    return Action.CONFIRM_OFFICER if link.role is Role.STAFF else Action.MANAGE_ROLES
