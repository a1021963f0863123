"""Memory: everything printed."""
