"""The file that tells the bot how far the rehearsal's clock is moved."""

from pathlib import Path

from bot.rehearsal.api.telegram import Telegram

LONGEST_MOVE = 20 * 365 * 24 * 3600


def move_clock(telegram: Telegram, file: Path | None, offset: int) -> None:
    """Move everybody's clock, the bot's included; raise ValueError beyond 20 years."""
    if abs(offset) > LONGEST_MOVE:
        raise ValueError("The clock moves by 20 years at most.")
    if file:
        write_offset(file, offset)
    telegram.set_offset(offset)


def write_offset(file: Path, seconds: int) -> None:
    """Write the clock's offset so that a reader never sees half of it."""
    draft = file.with_name(f".{file.name}.new")
    draft.write_text(f"{seconds}\n")
    draft.replace(file)
