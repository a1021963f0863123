"""Logs as one line of key=value each: ids only, never a word a person wrote, never the token."""

import logging
import re
import sys

import structlog

_TOKEN = re.compile(r"\d{5,}:[\w-]{20,}")


class _Redaction(logging.Filter):
    """Blanks anything that looks like a bot token, in message, arguments and traceback."""

    def filter(self, record: logging.LogRecord) -> bool:
        record.msg = _TOKEN.sub("<token>", record.getMessage())
        record.args = None
        if record.exc_info:
            # A traceback's last line may quote what a person wrote: type and place only.
            record.msg += _place(record.exc_info[1])
            record.exc_info = None
        return True


def _place(error: BaseException | None) -> str:
    if error is None:
        return ""
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
    for noisy in ("httpx", "telegram.ext", "apscheduler", "aiosqlite", "yoyo", "asyncio"):
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


def _exception_place(
    _logger: object, _method: str, event: structlog.typing.EventDict
) -> structlog.typing.EventDict:
    error = event.pop("error", None)
    if isinstance(error, BaseException):
        event["where"] = _place(error).strip()
    elif error is not None:
        event["error"] = error
    return event
