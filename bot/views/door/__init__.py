"""Looks: coming in and out."""
