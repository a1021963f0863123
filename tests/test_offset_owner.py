"""The mark up to which updates were read belongs to one bot."""

from storage.times import stamp
from tests.telegram import World


async def test_another_bots_mark_confirms_nothing_unread(world: World) -> None:
    async with world.transaction() as services:
        for owner in ("", ":12345"):
            services.tx.process_state.put(f"offset{owner}", 2_000_000_000)
            services.tx.process_state.put(f"last-update{owner}", stamp(services.now))
    await world.restarts()
    someone = world.newcomer()
    await someone.starts()
    assert someone.messages
