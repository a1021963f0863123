"""How people stand to a group, and what the bot may learn of it."""

from typing import Any

import pytest

from bot.rehearsal import Telegram
from tests.rehearsal.conftest import ANI, BUDI, CITRA, OFFICE, SATGAS, STRANGER, UNBOUND, Bot

BOT = 999
NOBODY = 404


def standing(bot: Bot, person: int, group: int = SATGAS) -> str:
    return str(bot.does("getChatMember", chat_id=group, user_id=person)["status"])


@pytest.fixture
def member(telegram: Telegram) -> int:
    """Ani, who is a member of the Satgas's supergroup beside Citra, its owner."""
    telegram.person_joins(ANI, SATGAS)
    return ANI


def test_the_first_in_a_group_owns_it(bot: Bot) -> None:
    assert standing(bot, CITRA) == "creator"


def test_the_bot_is_a_member_where_it_may_ask(bot: Bot) -> None:
    assert standing(bot, BOT) == "member"


def test_someone_the_bot_knows_but_who_never_was_there_has_left(bot: Bot) -> None:
    assert standing(bot, ANI) == "left"


def test_someone_promoted_is_an_administrator_until_reinstated(
    telegram: Telegram, bot: Bot, member: int
) -> None:
    telegram.promote(member, SATGAS)
    assert standing(bot, member) == "administrator"
    telegram.reinstate(member, SATGAS)
    assert standing(bot, member) == "member"


def test_administrators_are_the_owner_and_whom_the_owner_promoted(
    telegram: Telegram, bot: Bot, member: int
) -> None:
    telegram.person_joins(BUDI, SATGAS)
    telegram.promote(BUDI, SATGAS)
    found = bot.does("getChatAdministrators", chat_id=SATGAS)
    assert [one["user"]["id"] for one in found] == [CITRA, BUDI]


def test_topics_are_a_right_in_supergroups_only(telegram: Telegram, bot: Bot, member: int) -> None:
    telegram.promote(member, SATGAS)
    telegram.promote(CITRA, OFFICE)
    above = bot.does("getChatMember", chat_id=SATGAS, user_id=member)
    below = bot.does("getChatMember", chat_id=OFFICE, user_id=CITRA)
    assert ("can_manage_topics" in above, "can_manage_topics" in below) == (True, False)


def test_someone_restricted_is_there_but_writes_nothing(
    telegram: Telegram, bot: Bot, member: int
) -> None:
    telegram.restrict(member, SATGAS)
    assert standing(bot, member) == "restricted"
    with pytest.raises(ValueError, match="Ani may not write in Satgas"):
        telegram.person_says(member, SATGAS, "/kasus")


def test_a_small_group_restricts_nobody(telegram: Telegram) -> None:
    with pytest.raises(ValueError, match="no supergroup"):
        telegram.restrict(CITRA, OFFICE)


def test_someone_banned_is_gone_and_the_bot_is_told(
    telegram: Telegram, bot: Bot, member: int
) -> None:
    bot.forgets()
    telegram.ban(member, SATGAS)
    assert standing(bot, member) == "kicked"
    [update] = bot.hears()
    assert update["message"]["left_chat_member"]["id"] == member
    assert update["message"]["from"]["id"] == CITRA


def test_someone_banned_joins_again_only_when_forgiven(
    telegram: Telegram, bot: Bot, member: int
) -> None:
    telegram.ban(member, SATGAS)
    with pytest.raises(ValueError, match="Ani was banned from Satgas"):
        telegram.person_joins(member, SATGAS)
    telegram.unban(member, SATGAS)
    telegram.person_joins(member, SATGAS)
    assert standing(bot, member) == "member"


def test_someone_who_left_by_choice_is_not_banned(
    telegram: Telegram, bot: Bot, member: int
) -> None:
    telegram.person_leaves(member, SATGAS)
    assert standing(bot, member) == "left"


def test_whoever_was_promoted_stays_so_in_the_supergroup_it_becomes(
    telegram: Telegram, bot: Bot
) -> None:
    telegram.promote(CITRA, OFFICE)
    assert standing(bot, CITRA, telegram.migrate(OFFICE)) == "administrator"


@pytest.mark.parametrize(
    ("group", "person", "words"),
    [
        (SATGAS, NOBODY, "PARTICIPANT_ID_INVALID"),
        (SATGAS, STRANGER, "PARTICIPANT_ID_INVALID"),  # there, but the bot never met them
        (OFFICE, NOBODY, "member not found"),
        (OFFICE, STRANGER, "member not found"),
        (SATGAS, 0, "invalid user_id specified"),
        (ANI, BUDI, "member not found"),
        (STRANGER, STRANGER, "chat not found"),
        (UNBOUND, BUDI, "chat not found"),
    ],
)
def test_whom_the_bot_cannot_ask_about(bot: Bot, group: int, person: int, words: str) -> None:
    refusal = bot.is_refused("getChatMember", chat_id=group, user_id=person)
    assert refusal == f"Bad Request: {words}"


def test_asking_about_nobody_is_refused(bot: Bot) -> None:
    refusal = bot.is_refused("getChatMember", chat_id=SATGAS)
    assert refusal == "Bad Request: invalid user_id specified"


def test_someone_seen_in_one_group_is_known_in_another(telegram: Telegram, bot: Bot) -> None:
    telegram.person_joins(STRANGER, OFFICE)
    assert standing(bot, STRANGER) == "left"


def test_in_private_both_are_members(telegram: Telegram, bot: Bot) -> None:
    telegram.person_blocks(ANI)
    assert [standing(bot, who, ANI) for who in (ANI, BOT)] == ["member", "member"]


@pytest.mark.parametrize(
    ("group", "words"),
    [
        (OFFICE, "Forbidden: bot was kicked from the group chat"),
        (SATGAS, "Forbidden: bot was kicked from the supergroup chat"),
    ],
)
def test_a_bot_thrown_out_may_not_ask(
    telegram: Telegram, bot: Bot, group: int, words: str
) -> None:
    telegram.remove_bot(group)
    assert bot.is_refused("getChatMember", chat_id=group, user_id=CITRA) == words


def test_an_old_number_answers_a_question_with_the_new_one(telegram: Telegram) -> None:
    new = telegram.migrate(OFFICE)
    params: dict[str, Any] = {"chat_id": OFFICE, "user_id": CITRA}
    _, answer = telegram.call("999:REHEARSAL", "getChatMember", params)
    assert answer["parameters"] == {"migrate_to_chat_id": new}
