"""One update, from raw JSON through PTB's handlers, inside its savepoint."""

from datetime import UTC, datetime
from typing import Any, cast

from telegram import Update
from telegram.ext import Application, ApplicationHandlerStop

from bot.conversations import TURN, Conversations, Turn
from bot.dispatch.entering import enter
from bot.dispatch.following import following
from bot.dispatch.parsing import parsed
from bot.domain.backlog import Arrival
from bot.domain.errors import DomainError, UnknownToken
from bot.domain.messages import Apology, Lane
from bot.domain.people import Person
from bot.services import Services
from bot.settings import Settings
from bot.texts import html, text
from storage.sqlite import will_pass
from storage.transaction import Transaction

ATTEMPTS = 3  # the first, and two more
GUESSING = "guessing"


class NoContext(Exception):
    """PTB could not build a context and would have skipped the update."""


class TransactionLost(Exception):
    """The whole transaction has to be undone: the batch runs again, one by one."""


async def finish(tx: Transaction) -> None:
    """Write what the last updates left to write; raise `TransactionLost` if it is refused."""
    try:
        await tx.flush()
    except Exception as error:
        if will_pass(error):
            raise
        raise TransactionLost from error


class Updates:
    """Runs PTB's handlers; an answer in the negative is said, a failure is raised."""

    def __init__(
        self,
        application: Application[Any, Any, Any, Any, Any, Any],
        conversations: Conversations,
        settings: Settings,
    ) -> None:
        self._application = application
        self._conversations = conversations
        self._settings = settings
        application.add_error_handler(self._caught)

    def services(self, tx: Transaction, now: datetime) -> Services:
        """Return the use cases for this transaction."""
        username = self._application.bot.username
        return Services(tx, now=now, settings=self._settings, username=username)

    async def treat(self, tx: Transaction, arrival: Arrival, now: datetime) -> None:
        """Treat one update in a savepoint of its own; raise what made it fail.

        Its last writes wait for the next read or a flush.
        """
        services = self.services(tx, now)
        with following(tx, arrival):
            update = parsed(arrival.opened(), self._application.bot)
            await _heard(update, services)
            try:
                async with tx.savepoint(flushes=False):
                    await self._handled(update, services)
            except DomainError as no:
                async with tx.savepoint():
                    await self._say_no(update, services, no)

    async def _handled(self, update: Update, services: Services) -> None:
        turn = Turn(services, sent_at=_sent_at(update) or services.now)
        turn.person = await _person(update, services)
        if turn.person is not None and update.message is not None and _private(update):
            services.people.wrote_in_private(turn.person)
        turn.person = await _seen(update, turn)
        await enter(update, turn)
        turn.case_answered = await _case_answered(update, services)
        self._application.bot_data[TURN] = turn
        try:
            await self._conversations.load(update, turn)
            await self._application.process_update(update)
            if turn.error is not None:
                raise turn.error
            if not turn.has_context:
                raise NoContext
            self._conversations.store(update, turn)
        finally:
            self._conversations.forget(update)
            self._application.bot_data.pop(TURN, None)
        if update.callback_query is not None and not turn.answered:
            _answer(services, update.callback_query.id, None)

    async def _caught(self, update: object, context: Any) -> None:
        turn = cast(Turn, self._application.bot_data[TURN])
        turn.error = context.error
        raise ApplicationHandlerStop

    async def _say_no(self, update: Update, services: Services, no: DomainError) -> None:
        """Tell the person why not; nothing of what they asked for was done."""
        person = await _person(update, services)
        language = services.language(person)
        if isinstance(no, UnknownToken) and update.effective_user is not None:
            who = update.effective_user.id
            if await services.access.count_guess(who, digits=no.digits):
                await services.troubles.tell(GUESSING)
        if update.callback_query is not None:
            _answer(services, update.callback_query.id, text(no.key, language, **no.values)[:200])
        elif update.effective_chat is not None:
            services.outbox.call(
                "sendMessage",
                {
                    "chat_id": update.effective_chat.id,
                    "text": html(no.key, language, **no.values),
                    "parse_mode": "HTML",
                },
                chat_id=update.effective_chat.id,
            )

    async def apologise(self, services: Services, arrival: Arrival) -> None:
        """Tell the person once that something of ours failed, and what to do."""
        who, lane = arrival.user_id, Lane.REPLY
        if who is None or await services.tx.outbox.about_to_hear(who, lane, Apology):
            return
        with following(services.tx, arrival):
            services.outbox.fact(Apology(who), chat_id=who, lane=lane)


def _answer(services: Services, query_id: str, words: str | None) -> None:
    params: dict[str, Any] = {"callback_query_id": query_id}
    if words:
        params |= {"text": words, "show_alert": True}
    services.outbox.call("answerCallbackQuery", params, chat_id=None, lane=Lane.URGENT)


async def _person(update: Update, services: Services) -> Person | None:
    user = update.effective_user
    if user is None or user.is_bot:
        return None
    return await services.people.meet(user.id, user.language_code, user.full_name)


async def _seen(update: Update, turn: Turn) -> Person | None:
    """Who presses a button or writes in a group is in it: a role that rested is theirs again."""
    chat = update.effective_chat
    if chat is None or turn.person is None or chat.id > 0 or not _acts(update):
        return turn.person
    return await turn.services.membership.seen(turn.person, chat.id)


async def _case_answered(update: Update, services: Services) -> int | None:
    """Return whose card a message replies to: the message itself says so, never its words."""
    message = update.message
    if message is None or message.reply_to_message is None:
        return None
    return await services.outbox.case_shown_by(
        message.chat.id, message.reply_to_message.message_id
    )


async def _heard(update: Update, services: Services) -> None:
    """A group from which somebody is heard is not lost, whatever becomes of what they want."""
    chat = update.effective_chat
    if chat is not None and chat.id < 0 and _acts(update):
        await services.silence.heard_from(chat.id)


def _acts(update: Update) -> bool:
    """Tell whether somebody presses a button or writes words."""
    written = update.message is not None and update.message.text is not None
    return written or update.callback_query is not None


def _private(update: Update) -> bool:
    return update.effective_chat is not None and update.effective_chat.type == "private"


def _sent_at(update: Update) -> datetime | None:
    message = update.message
    return message.date.astimezone(UTC) if message is not None else None
