"""Rules: coming in and out."""
