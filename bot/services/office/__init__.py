"""An office and its day."""
