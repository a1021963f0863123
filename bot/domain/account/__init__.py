"""Rules: what a person sees of themselves."""
