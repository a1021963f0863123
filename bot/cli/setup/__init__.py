"""`setup`: asks for what a new city needs, one question at a time, and writes the settings."""

from bot.cli.setup.command import setup

__all__ = ["setup"]
