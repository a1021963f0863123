"""The hand-over: cases, and what is kept beside them."""
