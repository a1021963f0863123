"""The one place that knows PostgreSQL; imported only where a server is named."""

from bot.settings.servers import Server
from storage.postgres.connection import Connection
from storage.postgres.owning import Owning
from storage.postgres.plain import Plain, bot_runs, make_schema
from storage.postgres.roll import Look, Roll
from storage.postgres.session import process_name

__all__ = ["Look", "Plain", "Roll", "bot_runs", "connect", "make_schema", "process_name"]


async def connect(
    server: Server, *, read_only: bool = False, patience: float = 10, may_own: bool = False
) -> Connection:
    """Begin a session; transactions are ours to begin and end."""
    kind = Owning if may_own else Connection
    made = kind(server, read_only=read_only, patience=patience)
    await made._connect_again()
    return made
