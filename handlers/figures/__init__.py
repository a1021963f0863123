"""Doors in: what is counted."""
