"""A group in which the bot may not write for a while: not lost, and its cards come back."""

from typing import Any

import pytest

from bot.rehearsal.api.methods.belonging import FORBIDDEN
from tests.delivery.post import refusal
from tests.telegram import World
from tests.words import said

TURI = "Kelurahan Turi"
RED = ("none", "0", "none", "yes")
REFUSALS = [
    (400, "Bad Request: not enough rights to send text messages to the chat"),
    (400, "Bad Request: TOPIC_CLOSED"),
    (400, "Bad Request: CHAT_RESTRICTED"),
]
KICKED = (403, "Forbidden: bot was kicked from the supergroup chat")


class Mute:
    """Telegram refuses what the bot writes in Turi's group, for as long as `on`."""

    def __init__(
        self, world: World, monkeypatch: pytest.MonkeyPatch, refused: tuple[int, str]
    ) -> None:
        self.on, self.refused, self.chat = True, refused, str(world.group(TURI).id)
        self.refusals = 0
        self._really = world.telegram.call
        monkeypatch.setattr(world.telegram, "call", self)

    def __call__(self, token: str, name: str, params: dict[str, str], *rest: Any) -> Any:
        writes = name in ("sendMessage", "editMessageText")
        if self.on and writes and params["chat_id"] == self.chat:
            self.refusals += 1
            return refusal(*self.refused)
        return self._really(token, name, params, *rest)


async def lost(world: World) -> int:
    [(count,)] = await world.ask("SELECT count(*) FROM groups WHERE lost_at IS NOT NULL")
    return int(count)


@pytest.mark.parametrize("refused", REFUSALS, ids=repr)
async def test_a_silent_group_is_not_lost_and_its_cards_come_back(
    world: World, monkeypatch: pytest.MonkeyPatch, refused: tuple[int, str]
) -> None:
    head = await world.head(TURI)
    mute = Mute(world, monkeypatch, refused)
    await world.visitor.checks_in(TURI, *RED)
    assert said("card-why-group-silent", office=TURI) in world.satgas.cards[-1]["text"]
    silent = said("group-silent", group=TURI)
    assert (head.text, world.admin.text, await lost(world)) == (silent, silent, 0)
    await world.waits(minutes=1)
    mute.on = False
    await world.waits(minutes=10)
    assert len(world.group(TURI).cards) == 1
    assert (head.text, await lost(world)) == (said("group-over", group=TURI), 0)
    before = len(world.satgas.cards)
    await world.newcomer("Andi").checks_in(TURI, *RED)
    assert (len(world.group(TURI).cards), len(world.satgas.cards)) == (2, before)


async def test_while_a_group_is_silent_new_cards_go_to_the_satgas_without_trying_it(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    mute = Mute(world, monkeypatch, REFUSALS[0])
    await world.visitor.checks_in(TURI, *RED)
    refused, before = mute.refusals, len(world.satgas.cards)
    await world.newcomer("Andi").checks_in(TURI, *RED)
    assert (mute.refusals, len(world.satgas.cards)) == (refused, before + 1)


async def test_what_happened_to_a_case_meanwhile_shows_once_the_group_may_be_written_in(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    officer = await world.officer(TURI)
    await world.visitor.checks_in(TURI, *RED)
    mute = Mute(world, monkeypatch, REFUSALS[0])
    await officer.taps("claim:1", world.group(TURI))
    claimed = said("card-claimed", name="Pak Joko")
    assert claimed not in world.group(TURI).cards[0]["text"]
    mute.on = False
    await world.waits(minutes=10)
    assert claimed in world.group(TURI).cards[0]["text"]


async def test_what_was_closed_before_a_try_that_failed_shows_too(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    officer = await world.officer(TURI)
    await world.visitor.checks_in(TURI, *RED)
    mute = Mute(world, monkeypatch, REFUSALS[0])
    await officer.taps("claim:1", world.group(TURI))
    await officer.closes(1, "sent-home")
    refused = mute.refusals
    await world.waits(minutes=2)
    assert mute.refusals > refused
    mute.on = False
    await world.waits(minutes=10)
    assert said("outcome-sent-home") in world.group(TURI).cards[0]["text"]


async def test_a_word_from_the_group_is_reason_to_try_at_once(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    officer = await world.officer(TURI)
    mute = Mute(world, monkeypatch, REFUSALS[0])
    await world.visitor.checks_in(TURI, *RED)
    mute.on = False
    await officer.says("/kasus", world.group(TURI).id)
    await world.settles()
    shown = "SELECT count(*) FROM messages WHERE subject = 'case:1' AND chat_id = ?"
    assert await world.ask(shown, world.group(TURI).id) == [(1,)]


async def test_the_pauses_between_tries_grow(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    Mute(world, monkeypatch, REFUSALS[0])
    await world.visitor.checks_in(TURI, *RED)
    for _ in range(60):
        await world.waits(minutes=1)
    tries = await world.ask("SELECT count(*) FROM outbox WHERE kind = 'group-trial'")
    assert 3 <= tries[0][0] <= 6


async def test_a_refusal_that_sounds_final_is_asked_about_before_it_counts(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    mute = Mute(world, monkeypatch, KICKED)
    await world.visitor.checks_in(TURI, *RED)
    assert (len(world.satgas.cards), await lost(world)) == (1, 0)
    mute.on = False
    world.telegram.rooms[world.group(TURI).id].bot = "kicked"  # and nobody told the bot
    await world.waits(minutes=2)
    assert await lost(world) == 1


async def test_the_head_and_the_admins_hear_that_the_bot_was_thrown_out_and_is_back(
    world: World,
) -> None:
    head, group = await world.head(TURI), world.group(TURI)
    member = await world.officer(TURI)
    world.telegram.remove_bot(group.id)
    await world.settles()
    assert head.text == world.admin.text == said("group-lost", group=TURI)
    assert not world.calls("sendMessage", chat_id=head.id)[-1].get("disable_notification")
    world.telegram.add_bot(group.id, member.id)
    await world.settles()
    assert head.text == world.admin.text == said("group-over", group=TURI)


async def test_the_admins_hear_that_the_bot_was_thrown_out_of_the_satgas_group(
    world: World,
) -> None:
    world.telegram.remove_bot(world.satgas.id)
    await world.settles()
    assert world.admin.text == said("group-lost", group="Satgas")


OUTSIDE = {"is_member": False, "can_send_messages": True}
MUTE = {"is_member": True, "can_send_messages": False}
FREE = {"is_member": True, "can_send_messages": True}


async def limited(world: World, **rights: bool) -> None:
    """Tell the bot that it is a restricted member of Turi's group, and of which rights."""
    telegram, chat = world.telegram, world.group(TURI).id
    change = telegram._bot_change(chat, telegram.rooms[chat].members[0], "member", "member")
    rights = dict.fromkeys(FORBIDDEN, True) | rights
    change["new_chat_member"] |= {"status": "restricted", "until_date": 0, **rights}
    telegram.updates.put("my_chat_member", change)
    await world.settles()


@pytest.mark.parametrize(
    ("rights", "why"), [(OUTSIDE, "group-lost"), (MUTE, "group-silent"), (FREE, None)], ids=str
)
async def test_a_bot_with_fewer_rights_is_no_way_for_a_card_if_it_may_not_write(
    world: World, rights: dict[str, bool], why: str | None
) -> None:
    head = await world.head(TURI)
    await limited(world, **rights)
    await world.visitor.checks_in(TURI, *RED)
    told = (len(world.group(TURI).cards), len(world.satgas.cards))
    assert told == ((1, 0) if why is None else (0, 1))
    heard = [said(one, group=TURI) for one in ("group-lost", "group-silent") if one == why]
    assert [text for text in heard if text != head.text] == []


async def test_once_it_may_write_again_the_cards_come_back_at_once(world: World) -> None:
    head = await world.head(TURI)
    await limited(world, **MUTE)
    await world.visitor.checks_in(TURI, *RED)
    await limited(world, **FREE)
    assert len(world.group(TURI).cards) == 1
    assert head.text == said("group-over", group=TURI)


async def test_each_silence_rings_and_its_end_only_changes_what_was_said(world: World) -> None:
    head = await world.head(TURI)
    for rights, key, heard in ((MUTE, "silent", 1), (FREE, "over", 1), (MUTE, "silent", 2)):
        await limited(world, **rights)
        sent = [one["text"] for one in world.calls("sendMessage", chat_id=head.id)]
        assert head.text == said(f"group-{key}", group=TURI)
        assert sent.count(said("group-silent", group=TURI)) == heard
        assert said("group-over", group=TURI) not in sent


async def test_a_group_noted_as_lost_from_which_somebody_writes_is_back(world: World) -> None:
    officer = await world.officer(TURI)
    chat_id = world.group(TURI).id
    async with world.transaction() as services:
        await services.groups.lose(chat_id)
    await officer.says("/kasus", chat_id)
    assert await lost(world) == 0
