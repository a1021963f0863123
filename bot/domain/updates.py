"""What else arrives besides buttons and commands: deep links, service messages, words."""

from bot.domain.entrances import ANYWHERE, PRIVATE, Chat, Entrance, Whose
from bot.domain.rights import Action

ANYBODY = Whose.ANYBODY
GROUP_CHATS = ANYWHERE - PRIVATE

# Deep links, by what their payload begins with. Whoever opens one shows a token, and what the
# token is worth is looked up by its hash: nothing can be counted up.
DOOR = Entrance("o_", ANYBODY, PRIVATE)
EXIT = Entrance("x_", ANYBODY, PRIVATE)
BIND = Entrance("g_", ANYBODY, GROUP_CHATS)
OFFICER = Entrance("d_", ANYBODY, PRIVATE)
ROLE = Entrance("a_", ANYBODY, PRIVATE)
PASS = Entrance("v_", ANYBODY, PRIVATE)
PLACE = Entrance("b_", ANYBODY, PRIVATE)
INVITATION = Entrance("r_", ANYBODY, PRIVATE)
RW = Entrance("n_", ANYBODY, PRIVATE)
WALKIN = Entrance("guest", Action.REGISTER_GUEST, PRIVATE)
COUNT = Entrance("count", Action.TEND_DOOR, PRIVATE)
HUNG = Entrance("hung", Action.TEND_DOOR, PRIVATE)
TAKEN = Entrance("kasus", Action.HANDLE_CASE, PRIVATE)  # what the group's tap leads to
LINKS = (
    *(DOOR, EXIT, BIND, OFFICER, ROLE, PASS, PLACE, INVITATION, RW, WALKIN, COUNT, HUNG, TAKEN),
)
OF_AN_OFFICE = (WALKIN, COUNT, HUNG)  # their payload names one by its id

# What Telegram says of chats by itself.
MEMBERSHIP = Entrance("my-chat-member", ANYBODY, ANYWHERE)
LEFT = Entrance("left-chat-member", ANYBODY, GROUP_CHATS)
MIGRATED = Entrance("migrated", ANYBODY, GROUP_CHATS)

# What people write.
CODE = Entrance("code", ANYBODY, PRIVATE)  # five digits from a poster
PHOTO = Entrance("photo", ANYBODY, PRIVATE)
LIST = Entrance("list", Action.SEND_LIST, PRIVATE)
CONTACT = Entrance("contact", ANYBODY, PRIVATE)
NOTE = Entrance("note", Action.HANDLE_CASE, frozenset(Chat) - {Chat.TEAM})  # in reply to a card
WORDS = Entrance("words", ANYBODY, ANYWHERE)

UPDATES = (*LINKS, MEMBERSHIP, LEFT, MIGRATED, CODE, PHOTO, LIST, CONTACT, NOTE, WORDS)


def link_called(payload: str) -> Entrance | None:
    """Return the row of a deep link's payload, or None for one that is none of ours."""
    return next((one for one in LINKS if payload.startswith(one.word)), None)
