"""What a server refuses, as everybody else catches it."""

from collections.abc import Iterator
from contextlib import contextmanager

import psycopg

from storage.sqlite import DatabaseTrouble

_KINDS = {  # a refusal's code, or its class, in SQLite's word
    "08": "AWAY",
    "23503": "NAMED",  # other rows name it
    "25006": "READONLY",
    "25P03": "AWAY",  # a transaction that was forgotten too long
    "28": "PERM",
    "3D000": "CANTOPEN",
    "3F000": "NOSCHEMA",
    "40": "BUSY",
    "42501": "PERM",
    "53": "AWAY",
    "53100": "FULL",
    "55P03": "BUSY",
    "57": "AWAY",  # it is shut down, or starts up
    "58": "IOERR",
    "XX001": "CORRUPT",
    "XX002": "CORRUPT",
}
_FOR_GOOD = (  # what a session is refused for until somebody mends it: it comes without a code
    "authentication failed",
    "does not exist",
    "no such",  # database or user, says a pool
    "not permitted to log in",
    "parameter",
    "permission denied",
    "pg_hba.conf",
)


class PostgresTrouble(DatabaseTrouble):
    """What a server refused, without the values that it may quote."""

    def __init__(self, error: psycopg.Error) -> None:
        code = error.sqlstate or ""
        self.kind = _KINDS.get(code) or _KINDS.get(code[:2], "")
        words = " ".join((error.diag.message_primary or str(error)).split())  # one line
        if not code and isinstance(error, psycopg.OperationalError):  # no session, or none more
            refused = "FATAL" in words and any(one in words for one in _FOR_GOOD)
            self.kind = "CANTOPEN" if refused else "AWAY"
        super().__init__(f"{words} ({code})" if code else words)


@contextmanager
def plainly() -> Iterator[None]:
    """Raise what a server refuses as `PostgresTrouble`."""
    try:
        yield
    except psycopg.Error as error:
        raise PostgresTrouble(error) from None
