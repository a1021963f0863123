"""Use cases: what a person sees of themselves."""
