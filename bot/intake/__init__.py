"""Telegram -> inbox: stored and committed first, only then confirmed."""

from bot.intake.polling import ALLOWED, Poller
from bot.intake.webhook import Server, Webhook

__all__ = ["ALLOWED", "Poller", "Server", "Webhook"]
