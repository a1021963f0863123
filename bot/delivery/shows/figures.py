"""Counts at the door, as they stand when they leave."""

from bot.delivery.post import Post, shows
from bot.domain.errors import Gone
from bot.domain.messages import TallyCard
from bot.views.figures import tally
from bot.views.screen import Screen


@shows(TallyCard)
async def tally_card(fact: TallyCard, post: Post) -> Screen:
    """Return a count for who counts; raise `Gone` for anybody else."""
    facts, reader = await post.services.tallies.facts(fact.tally_id), await post.reader()
    if reader is None or facts.tally.counted_by != reader.id:
        raise Gone
    return tally.card(facts, post.language(reader))
