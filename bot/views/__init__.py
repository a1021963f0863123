"""Looks: facts in; text, buttons, pictures and files out; nothing is sent here."""
