"""Looks: the hand-over."""
