"""The one place that knows PostgreSQL; imported only where a server is named."""

from storage.postgres.connection import connect
from storage.postgres.plain import Plain, bot_runs

__all__ = ["Plain", "bot_runs", "connect"]
