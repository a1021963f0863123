"""How a session is begun, and the two locks that stand for what a file has by itself.

One is held as long as the session that writes lives, by the one bot process; as it ends only with
that session, who lost it commits nothing. The other is held for a transaction that may write.
"""

from typing import Any

from psycopg.conninfo import conninfo_to_dict

from bot.settings.servers import Server
from storage.postgres.values import ADAPTERS
from storage.sqlite import Statement

_HERE = "hashtext(current_schema())"
OWN = f"SELECT pg_advisory_lock(1, {_HERE})"
TRY_TO_OWN = f"SELECT pg_try_advisory_lock(1, {_HERE})"
WRITE: Statement = (f"SELECT pg_advisory_xact_lock(2, {_HERE})", ())
BEGIN: Statement = ("BEGIN", ())
CONNECT_SECONDS = 3  # for each host: one that hangs must not hold up the next
_ALWAYS = (
    ("jit", "off"),
    ("idle_in_transaction_session_timeout", "60s"),
    ("tcp_keepalives_idle", "10"),  # a machine that is gone holds no lock for long
    ("tcp_keepalives_interval", "5"),
    ("tcp_keepalives_count", "2"),
)
_READING = (
    ("default_transaction_read_only", "on"),
    ("default_transaction_isolation", "repeatable read"),
)


def parameters(server: Server) -> dict[str, Any]:
    """Return what a session is begun with; what the address says itself goes first."""
    usual = {"connect_timeout": CONNECT_SECONDS, "target_session_attrs": "read-write"}
    known = usual | conninfo_to_dict(server.url)
    return known | {"conninfo": "", "autocommit": True, "context": ADAPTERS}


def settings(*, read_only: bool, patience: float) -> str:
    """Return the statement that sets what holds for a whole session."""
    wanted = [*_ALWAYS, lock_timeout(patience), *(_READING if read_only else ())]
    told = (f"set_config('{name}', '{value}', false)" for name, value in wanted)
    return f"SELECT {', '.join(told)}"


def lock_timeout(seconds: float) -> tuple[str, str]:
    """Return the setting by which nobody waits longer for a lock."""
    return "lock_timeout", str(max(1, int(seconds * 1000)))  # nought would wait for ever
