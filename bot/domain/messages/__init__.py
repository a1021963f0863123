"""Facts to tell someone, stored in the outbox and put into words just before sending."""

from enum import IntEnum
from typing import get_args

from bot.domain.messages import account, cases, door, office, outreach, paper, team
from bot.domain.messages.account import *  # noqa: F403 - each fact is listed once, in its file
from bot.domain.messages.cases import *  # noqa: F403
from bot.domain.messages.door import *  # noqa: F403
from bot.domain.messages.office import *  # noqa: F403
from bot.domain.messages.outreach import *  # noqa: F403
from bot.domain.messages.paper import *  # noqa: F403
from bot.domain.messages.team import *  # noqa: F403


class Lane(IntEnum):
    """How urgent a message is; a lower lane overtakes a higher one."""

    URGENT = 0
    REPLY = 1
    FOLLOW_UP = 2
    BULK = 3


Fact = (
    account.AccountFact
    | cases.CaseFact
    | door.DoorFact
    | office.OfficeFact
    | outreach.OutreachFact
    | paper.PaperFact
    | team.TeamFact
)
FACTS: dict[str, type[Fact]] = {one.KIND: one for one in get_args(Fact)}  # by the stored word
KINDS = {one: kind for kind, one in FACTS.items()}
