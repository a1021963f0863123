"""How each fact is shown, just before it leaves: one function each, by wing."""

from bot.delivery.post import SHOWS, require_shows
from bot.delivery.shows import (  # noqa: F401
    account,
    cases,
    clinics,
    door,
    exposures,
    figures,
    office,
    outreach,
    paper,
    sent_lists,
    team,
)
from bot.domain.messages import FACTS

__all__ = ["SHOWS"]

require_shows(FACTS.values())  # a fact that nothing shows would be promised and never told
