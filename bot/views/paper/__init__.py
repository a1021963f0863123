"""Looks: everything printed."""
