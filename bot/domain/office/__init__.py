"""Rules: a place and its day."""
