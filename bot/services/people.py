"""Meeting people, how they are spoken to, and their consent."""

from dataclasses import replace

from bot.domain import names
from bot.domain.people import Person
from bot.services.bot_profile import BotProfile
from bot.services.service import Service, uses
from bot.texts import ours

CONSENT = "2021-12"  # which wording of `consent-text` people agree to; change both together


class People(Service):
    """Whoever writes to the bot is remembered, without a name until they give it."""

    bot_profile = uses(BotProfile)

    async def meet(self, telegram_id: int, language_code: str | None, full_name: str) -> Person:
        """Return who is behind a Telegram account, remembering them if new.

        Who holds a role is shown to colleagues by a name, at first Telegram's.
        """
        language = ours(language_code) or self.work.settings.language
        person = await self.tx.people.met(telegram_id, language, self.now)
        if language_code and person.language != language and not person.language_chosen:
            person = self._spoken(person, language, chosen=False)
        if person.name is None and person.grants:
            name = names.of_account(full_name, telegram_id)
            self.tx.people.rename(person.id, name)
            return replace(person, name=name)
        return person

    def wrote_in_private(self, person: Person) -> None:
        """Who writes to the bot can be written to."""
        if not person.reachable and person.telegram_id is not None:
            self.tx.people.reachable(person.telegram_id, True)
            self._renew_menu(person)  # it may have failed for want of a chat

    def choose_language(self, person: Person, language: str) -> Person:
        """Note the language a person chose; from now on it no longer follows Telegram's."""
        return self._spoken(person, language, chosen=True)

    def _spoken(self, person: Person, language: str, *, chosen: bool) -> Person:
        self.tx.people.speaks(person.id, language, chosen=chosen)
        person = replace(person, language=language, language_chosen=chosen)
        self._renew_menu(person)
        return person

    def _renew_menu(self, person: Person) -> None:
        if person.telegram_id is not None and (person.grants or person.language_chosen):
            self.bot_profile.renew_menu(person.id, person.telegram_id)

    def has_consented(self, person: Person) -> bool:
        """Tell whether the person agreed to the present wording."""
        return person.consent == CONSENT

    def agree(self, person: Person) -> None:
        """Note the person's consent to the present wording."""
        self.tx.people.consented(person.id, CONSENT, self.now)

    def became_reachable(self, telegram_id: int, yes: bool) -> None:
        """Note that the bot may, or may no longer, write to this account."""
        self.tx.people.reachable(telegram_id, yes)

    async def of_telegram(self, telegram_id: int) -> Person | None:
        """Return who is behind a Telegram account, or None."""
        return await self.tx.people.of_telegram(telegram_id)

    async def get(self, person_id: int) -> Person:
        """Return a person; raise `Gone` if deleted."""
        return await self.tx.people.get(person_id)
