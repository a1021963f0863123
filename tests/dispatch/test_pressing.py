"""A button finds who acts without a look at those who listen for commands."""

import pytest
from telegram import Update
from telegram.ext import CommandHandler

from tests.telegram import World


async def test_no_button_is_held_against_a_command(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    look = CommandHandler.check_update
    asked: list[Update] = []

    def noted(self: CommandHandler, update: Update) -> object:  # type: ignore[type-arg]
        asked.append(update)
        return look(self, update)

    monkeypatch.setattr(CommandHandler, "check_update", noted)
    await world.visitor.scans("Kelurahan Turi")
    for answer in ("agree", "name", "none", "2"):
        await world.visitor.taps(answer)
    assert asked
    assert all(update.callback_query is None for update in asked)
