"""How a session is begun, and the locks that stand for what a file has by itself.

One is held as long as the session that writes lives, by the one bot process; as it ends only with
that session, who lost it commits nothing. The second is held for a transaction that may write,
the third together by all who wait for the first.
"""

import os
import socket
from contextlib import suppress
from typing import Any

import psycopg
from psycopg.conninfo import conninfo_to_dict

from bot.settings.servers import Server
from storage.postgres.lease import SILENT_SECONDS
from storage.postgres.trouble import plainly
from storage.postgres.values import ADAPTERS
from storage.sqlite import Statement

_HERE = "hashtext(current_schema())"
TRY_TO_OWN = f"SELECT pg_try_advisory_lock(1, {_HERE})"
WAIT = f"SELECT pg_try_advisory_lock_shared(3, {_HERE})"
WAIT_NO_MORE = f"SELECT pg_advisory_unlock_shared(3, {_HERE})"
NAMED = (  # since when it owns is read where everybody can look
    "SELECT set_config('application_name', CAST(? AS TEXT) || ' since ' ||"
    " to_char(now() AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"'), false)"
)


def held(lock: int, of: str) -> str:
    """Return the condition by which a row `l` of pg_locks is a lock of ours that is held."""
    return (
        "l.locktype = 'advisory' AND l.granted AND l.objsubid = 2"
        f" AND CAST(l.classid AS BIGINT) = {lock}"
        f" AND CAST(l.objid AS BIGINT) = (CAST({of} AS BIGINT) & 4294967295)"
        " AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())"
    )


OWNER = (
    "SELECT application_name FROM pg_stat_activity"
    f" WHERE pid IN (SELECT l.pid FROM pg_locks l WHERE {held(1, _HERE)})"
)
AWAITED = f"SELECT 1 FROM pg_locks l WHERE {held(3, _HERE)} LIMIT 1"
WRITE: Statement = (f"SELECT pg_advisory_xact_lock(2, {_HERE})", ())
BEGIN: Statement = ("BEGIN", ())
LONGEST_HOST = 28  # of a name of 63 letters there, what a number and a time leave
CONNECT_SECONDS = 3  # for each host: one that hangs must not hold up the next
_ALWAYS = (
    ("jit", "off"),
    ("idle_in_transaction_session_timeout", "60s"),
    ("tcp_keepalives_idle", "10"),  # a machine that is gone holds no lock for long
    ("tcp_keepalives_interval", "5"),
    ("tcp_keepalives_count", "2"),
)
_SOON_GIVEN_UP = (  # by the server: of a process that is frozen or cut off
    ("idle_session_timeout", f"{SILENT_SECONDS}s"),
    ("idle_in_transaction_session_timeout", f"{SILENT_SECONDS}s"),
)
_SOON_NOTICED = {  # by us: that the server's machine is gone
    "keepalives_idle": 1,
    "keepalives_interval": 1,
    "keepalives_count": 3,
    "tcp_user_timeout": int(SILENT_SECONDS * 1000),
}
_READING = (
    ("default_transaction_read_only", "on"),
    ("default_transaction_isolation", "repeatable read"),
)


def parameters(server: Server, *, soon_noticed: bool = False) -> dict[str, Any]:
    """Return what a session is begun with; what the address says itself goes first."""
    usual = {
        "application_name": process_name(),
        "connect_timeout": CONNECT_SECONDS,
        "target_session_attrs": "read-write",
    }
    known = usual | (_SOON_NOTICED if soon_noticed else {}) | conninfo_to_dict(server.url)
    return known | {"conninfo": "", "autocommit": True, "context": ADAPTERS}


def is_ours(answer: bool | None) -> bool:
    """Tell what TRY_TO_OWN was answered; raise where there is nothing to own, nor ever will be."""
    if answer is None:
        with plainly():
            raise psycopg.errors.InvalidSchemaName(
                "its schema is not there: make it, or name another"
            )
    return answer


def process_name() -> str:
    """Return what this process is called among the server's sessions."""
    return f"{socket.gethostname()[:LONGEST_HOST]}:{os.getpid()}"


def settings(*, read_only: bool, patience: float, soon_given_up: bool = False) -> str:
    """Return the statement that sets what holds for a whole session."""
    wanted = dict([*_ALWAYS, lock_timeout(patience)])
    wanted |= dict(_READING if read_only else ()) | dict(_SOON_GIVEN_UP if soon_given_up else ())
    told = (f"set_config('{name}', '{value}', false)" for name, value in wanted.items())
    return f"SELECT {', '.join(told)}"


def hang_up(session: psycopg.AsyncConnection[Any]) -> None:
    """End a session whose server does not answer: who waits for it is told at once."""
    if not session.closed:
        with socket.socket(fileno=os.dup(session.pgconn.socket)) as line, suppress(OSError):
            line.shutdown(socket.SHUT_RDWR)  # unless the other end has gone by itself


def lock_timeout(seconds: float) -> tuple[str, str]:
    """Return the setting by which nobody waits longer for a lock."""
    return "lock_timeout", str(max(1, int(seconds * 1000)))  # nought would wait for ever
