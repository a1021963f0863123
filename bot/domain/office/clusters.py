"""Many reds at one office within minutes: one note about the queue instead of only many cards."""

from datetime import timedelta

# RULES §8 (n alerts in t, as OnCall has it): three reds in a quarter of an hour.
REDS = 3
WITHIN = timedelta(minutes=15)
QUIET = timedelta(minutes=30)  # from one note to the next: our choice
