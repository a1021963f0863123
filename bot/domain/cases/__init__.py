"""Rules: the hand-over."""
