"""Memory: the next dose."""
