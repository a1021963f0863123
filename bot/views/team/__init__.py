"""Looks: who may do what where."""
