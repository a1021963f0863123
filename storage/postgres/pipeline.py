"""Many statements, one way there and back, and after it a server that counts our silence."""

import psycopg
from psycopg.abc import PQGen


class Pipeline(psycopg.AsyncPipeline):
    """Ends with the Sync that ends every message, and with nothing behind it.

    psycopg asks for a Flush once more behind its last Sync. At that the server stops counting how
    long the session is silent, and would keep the locks of a frozen process for ever.
    """

    def _exit_gen(self) -> PQGen[None]:
        try:
            self._enqueue_sync()
            yield from self._communicate_gen()
        finally:
            yield from self._fetch_gen(flush=False)
