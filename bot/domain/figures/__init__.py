"""Rules: what is counted."""
