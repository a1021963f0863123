"""Doors in: coming in and out."""
