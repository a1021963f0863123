"""Telegram -> inbox: stored and committed first, only then confirmed."""

from bot.intake.polling import ALLOWED, Poller
from bot.intake.webhook import Brought, Webhook

__all__ = ["ALLOWED", "Brought", "Poller", "Webhook"]
