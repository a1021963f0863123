"""Doors in: everything printed."""
