"""Rules: everything printed."""
