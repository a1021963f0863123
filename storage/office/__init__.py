"""Memory: a place and its day."""
