"""Facts to tell someone, stored in the outbox and put into words just before sending."""

from enum import IntEnum
from typing import get_args

from bot.domain.account import messages as account
from bot.domain.account.messages import *  # noqa: F403 - each fact is listed once, in its file
from bot.domain.cases import messages as cases
from bot.domain.cases.messages import *  # noqa: F403
from bot.domain.door import messages as door
from bot.domain.door.messages import *  # noqa: F403
from bot.domain.figures import messages as figures
from bot.domain.figures.messages import *  # noqa: F403
from bot.domain.office import messages as office
from bot.domain.office.messages import *  # noqa: F403
from bot.domain.outreach import messages as outreach
from bot.domain.outreach.messages import *  # noqa: F403
from bot.domain.paper import messages as paper
from bot.domain.paper.messages import *  # noqa: F403
from bot.domain.team import messages as team
from bot.domain.team.messages import *  # noqa: F403


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
    | figures.FiguresFact
    | office.OfficeFact
    | outreach.OutreachFact
    | paper.PaperFact
    | team.TeamFact
)
FACTS: dict[str, type[Fact]] = {one.KIND: one for one in get_args(Fact)}  # by the stored word
KINDS = {one: kind for kind, one in FACTS.items()}
