"""The hand-over: cases, from the first ring to their outcome."""
