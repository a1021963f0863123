"""Use cases: who may do what where."""
