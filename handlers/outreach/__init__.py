"""Doors in: the next dose."""
