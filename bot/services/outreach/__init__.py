"""Use cases: the next dose."""
