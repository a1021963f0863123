"""Logs as one line of key=value each: ids only, never a word a person wrote, never the token."""

import logging
import re
import sys
import threading

import structlog

log = structlog.get_logger()
_TOKEN = re.compile(r"\d{5,}:[\w-]{20,}")


class _Redaction(logging.Filter):
    """Blanks anything that looks like a bot token, in message, arguments and traceback."""

    def filter(self, record: logging.LogRecord) -> bool:
        said = _TOKEN.sub("<token>", record.getMessage())
        if record.exc_info:
            # A traceback's last line, and what asyncio says below its first, may quote what a
            # person wrote: type and place only.
            said = said.partition("\n")[0] + _place(record.exc_info[1])
        record.msg, record.args, record.exc_info = said, None, None
        return True


def _place(error: BaseException | None) -> str:
    if error is None:
        return ""
    while isinstance(error, BaseExceptionGroup):
        error = error.exceptions[0]
    frame = error.__traceback__
    while frame is not None and frame.tb_next is not None:
        frame = frame.tb_next
    where = f"{frame.tb_frame.f_code.co_filename}:{frame.tb_lineno}" if frame else "?"
    return f" error={type(error).__name__} at={where}"


def configure(level: str) -> None:
    """Send all logs to standard error at `level`, redacted."""
    handler = logging.StreamHandler(sys.stderr)
    handler.addFilter(_Redaction())
    handler.setFormatter(logging.Formatter("%(message)s"))
    logging.basicConfig(level=level, handlers=[handler], force=True)
    for noisy in (
        "httpx",
        "telegram.ext",
        "apscheduler",
        "aiosqlite",
        "yoyo",
        "asyncio",
        "psycopg",
    ):
        logging.getLogger(noisy).setLevel(logging.WARNING)
    structlog.configure(
        processors=[
            structlog.stdlib.filter_by_level,
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso"),
            _exception_place,
            structlog.processors.LogfmtRenderer(key_order=["timestamp", "level", "event"]),
        ],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=True,
    )
    _hear_the_uncaught()


def _hear_the_uncaught() -> None:
    """Let errors that nobody catches be lines like all others: Python would print their words."""
    sys.excepthook = lambda _type, error, _trace: log.critical("uncaught", error=error)
    threading.excepthook = lambda told: log.critical("uncaught", error=told.exc_value)
    sys.unraisablehook = lambda told: log.error("uncaught", error=told.exc_value)


def _exception_place(
    _logger: object, _method: str, event: structlog.typing.EventDict
) -> structlog.typing.EventDict:
    error = event.pop("error", None)
    if isinstance(error, BaseException):
        event["where"] = _place(error).strip()
    elif error is not None:
        event["error"] = error
    return event
