"""The bot in group chats: bound, removed, back again, upgraded; people who leave."""

from telegram import ChatMember, ChatMemberRestricted, ChatMemberUpdated, Update
from telegram.ext import filters

from bot.domain.updates import BIND, LEFT, MEMBERSHIP, MIGRATED
from handlers.context import App, Context
from handlers.ways import Member, link, said

GONE = {ChatMember.LEFT, ChatMember.BANNED}


async def bind(update: Update, context: Context) -> None:
    """Bind this group with the one-time link it was opened with; the greeting tells the rest."""
    await context.services.groups.accept(context.payload, context.chat_id, by=context.turn.person)


async def my_membership(update: Update, context: Context) -> None:
    """Note that the bot left a group or a person's chat, may not write there, or is back."""
    change = update.my_chat_member
    assert isinstance(change, ChatMemberUpdated)
    chat, services = change.chat, context.services
    outside = _is_outside(change.new_chat_member)
    if chat.type == "private":
        await services.cards.blocked(chat.id, outside)
    elif outside:
        await services.groups.lose(chat.id)
    elif _is_mute(change.new_chat_member):
        await services.silence.met(chat.id)
    else:
        await services.groups.regain(chat.id)
        await services.silence.ended(chat.id)


def _is_outside(member: ChatMember) -> bool:
    if isinstance(member, ChatMemberRestricted):
        return not member.is_member
    return member.status in GONE


def _is_mute(member: ChatMember) -> bool:
    return isinstance(member, ChatMemberRestricted) and not member.can_send_messages


async def somebody_left(update: Update, context: Context) -> None:
    """Who leaves the officers' group stops being its officer."""
    left = context.message.left_chat_member
    person = await context.services.people.of_telegram(left.id) if left else None
    if person is not None:
        await context.services.groups.left(context.chat_id, person)


async def upgraded(update: Update, context: Context) -> None:
    """A group became a supergroup and has another id from now on."""
    message = context.message
    if message.migrate_to_chat_id is not None:
        await context.services.groups.migrate(message.chat.id, message.migrate_to_chat_id)
    elif message.migrate_from_chat_id is not None:
        await context.services.groups.migrate(message.migrate_from_chat_id, message.chat.id)


def register(app: App) -> None:
    """Listen for what happens to groups."""
    app.add_handler(link(BIND, bind))
    app.add_handler(Member(MEMBERSHIP, my_membership))
    app.add_handler(said(LEFT, filters.StatusUpdate.LEFT_CHAT_MEMBER, somebody_left))
    app.add_handler(said(MIGRATED, filters.StatusUpdate.MIGRATE, upgraded))
