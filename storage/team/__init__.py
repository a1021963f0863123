"""Memory: who may do what where."""
