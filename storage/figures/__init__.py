"""Memory: what is counted."""
