"""Doors in: the hand-over."""
