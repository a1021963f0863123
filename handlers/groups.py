"""The bot in group chats: bound, removed, back again, upgraded; people who leave."""

from telegram import ChatMember, ChatMemberRestricted, ChatMemberUpdated, Update
from telegram.ext import CallbackQueryHandler, ChatMemberHandler, MessageHandler, filters

from bot.domain.errors import NotInGroup
from handlers.context import App, Context

BEFORE_ALL = -1
GONE = {ChatMember.LEFT, ChatMember.BANNED}


async def bind(update: Update, context: Context) -> None:
    """Bind this group with the one-time link it was opened with; the greeting tells the rest."""
    await context.services.groups.accept(context.payload, context.chat_id, by=context.turn.person)


async def bind_in_private(update: Update, context: Context) -> None:
    """Say that the link is for a group."""
    raise NotInGroup


async def my_membership(update: Update, context: Context) -> None:
    """Note that the bot was removed from, or is back in, a group or a person's chat."""
    change = update.my_chat_member
    assert isinstance(change, ChatMemberUpdated)
    gone = _cannot_write(change.new_chat_member)
    if change.chat.type == "private":
        await context.services.people.blocked(change.chat.id, gone)
    elif gone:
        await context.services.groups.lose(change.chat.id)
    else:
        await context.services.groups.regain(change.chat.id)


def _cannot_write(member: ChatMember) -> bool:
    if isinstance(member, ChatMemberRestricted):
        return not (member.is_member and member.can_send_messages)
    return member.status in GONE


async def somebody_left(update: Update, context: Context) -> None:
    """Who leaves the officers' group stops being its officer."""
    left = context.message.left_chat_member
    person = await context.services.people.of_telegram(left.id) if left else None
    if person is not None:
        await context.services.groups.left(context.chat_id, person)


async def seen(update: Update, context: Context) -> None:
    """Who presses a button or writes in a group is in it: a role that rested is theirs again."""
    chat, person = update.effective_chat, context.turn.person
    if chat is not None and person is not None and chat.id < 0:
        context.turn.person = await context.services.membership.seen(person, chat.id)


async def upgraded(update: Update, context: Context) -> None:
    """A group became a supergroup and has another id from now on."""
    message = context.message
    if message.migrate_to_chat_id is not None:
        await context.services.groups.migrate(message.chat.id, message.migrate_to_chat_id)
    elif message.migrate_from_chat_id is not None:
        await context.services.groups.migrate(message.migrate_from_chat_id, message.chat.id)


def register(app: App) -> None:
    """Listen for what happens to groups."""
    new = filters.UpdateType.MESSAGE
    in_group = new & filters.ChatType.GROUPS & filters.Regex(r"^/start(@\w+)? g_[\w-]+$")
    in_private = new & filters.ChatType.PRIVATE & filters.Regex(r"^/start g_[\w-]+$")
    app.add_handler(MessageHandler(in_group, bind))
    app.add_handler(MessageHandler(in_private, bind_in_private))
    app.add_handler(CallbackQueryHandler(seen), group=BEFORE_ALL)
    words = new & filters.ChatType.GROUPS & filters.TEXT
    app.add_handler(MessageHandler(words, seen), group=BEFORE_ALL)
    app.add_handler(ChatMemberHandler(my_membership, ChatMemberHandler.MY_CHAT_MEMBER))
    app.add_handler(MessageHandler(filters.StatusUpdate.LEFT_CHAT_MEMBER, somebody_left))
    app.add_handler(MessageHandler(filters.StatusUpdate.MIGRATE, upgraded))
