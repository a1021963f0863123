"""The real program in a group whose owner lets it be there and not write, then write again."""

from typing import Any

from bot.cli import sample
from bot.rehearsal.api.methods.belonging import FORBIDDEN
from tests.reliability.program import Program
from tests.reliability.visitors import Chat, until
from tests.words import said

TURI = "Kelurahan Turi"
RED = ("none", "0", "none", "yes")


def may_write(program: Program, group: Chat, allowed: bool) -> None:
    """Tell the bot, which stays a member, whether it may write in a group from now on."""
    telegram = program.telegram
    owner = telegram.rooms[group.id].members[0]
    change = telegram._bot_change(group.id, owner, "member", "member")
    rights: dict[str, Any] = dict.fromkeys(FORBIDDEN, False)
    rights |= {"status": "restricted", "until_date": 0, "is_member": True}
    change["old_chat_member" if allowed else "new_chat_member"] |= rights
    telegram.updates.put("my_chat_member", change)


async def test_a_bot_that_may_not_write_is_no_way_for_a_card_until_it_may(
    running: Program,
) -> None:
    group, satgas = running.group(TURI), Chat(running, sample.SATGAS_CHAT)
    may_write(running, group, False)
    await running.rests()
    await running.newcomer().checks_in(TURI, *RED)
    await until(lambda: satgas.cards)
    assert said("card-why-group-silent", office=TURI) in satgas.cards[0]["text"]
    await running.rests()
    assert (len(group.cards), len(satgas.cards)) == (0, 1)
    may_write(running, group, True)
    await until(lambda: group.cards)
    await running.newcomer().checks_in(TURI, *RED)
    await until(lambda: "K2" in group.cards[-1]["text"])
    assert len(satgas.cards) == 1
