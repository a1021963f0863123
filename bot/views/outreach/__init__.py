"""Looks: the next dose."""
