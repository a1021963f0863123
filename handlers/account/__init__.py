"""Doors in: what a person sees of themselves."""
