"""Looks: what is counted."""
