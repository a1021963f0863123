"""What the bot speaks to: the methods of the Bot API, as strict as Telegram and stricter."""
