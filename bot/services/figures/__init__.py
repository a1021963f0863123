"""Use cases: what is counted."""
