"""Doors in: a place and its day."""
