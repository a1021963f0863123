"""A city moved from a file to a server, or back: table by table, and compared at the end."""

from storage.moving.holding import held
from storage.moving.move import CannotMove

__all__ = ["CannotMove", "held"]
