"""Looks: what a person sees of themselves."""
