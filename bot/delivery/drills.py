"""A drill's card and details, as they are when they leave."""

from bot.domain.drills import REASON_CLASSES
from bot.domain.messages import DrillCard, DrillDetails
from bot.services import Services
from bot.views import drills
from bot.views.home import line
from bot.views.screen import Screen


async def card(fact: DrillCard, services: Services) -> Screen:
    """Return the card; raise `Gone` if the drill was deleted."""
    unreached = ""
    if fact.unreached:
        unreached = (await services.people.get(fact.unreached)).name or "?"
    facts = await services.drills.facts(fact.drill_id)
    return drills.card(facts, services.settings.language, unreached=unreached)


async def details(fact: DrillDetails, services: Services) -> Screen:
    """Return the details for who has or had the drill; for anybody else, that they have it not."""
    facts = await services.drills.facts(fact.drill_id)
    language = services.people.language(await services.people.get(fact.officer_id))
    if facts.drill.claimed_by != fact.officer_id:
        return line("details-not-yours", language, code=facts.drill.code)
    drill = facts.drill
    procedure = services.checklist.sop.procedure(drill.colour, REASON_CLASSES[drill.colour])
    return drills.details(facts, procedure, language)
