"""Doors in: who may do what where."""
