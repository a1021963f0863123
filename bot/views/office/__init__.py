"""Looks: a place and its day."""
