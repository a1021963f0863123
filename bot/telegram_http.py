"""PTB's request class on aiohttp and orjson, and a plain `call` on top of it.

PTB's own client collapses above some 32 connections; this one does not (see docs/decisions).
"""

import math
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import Any, cast
from urllib.parse import quote

import aiohttp
import orjson
from telegram.error import NetworkError, TelegramError, TimedOut
from telegram.request import BaseRequest, RequestData

from bot.clock import steady
from bot.telegram_answers import result_of

JSON = dict[str, Any]
File = tuple[str, bytes, str]  # file name, content, media type


class NotSent(NetworkError):
    """No connection came about: Telegram has certainly not seen the call."""


class MaybeSent(NetworkError):
    """The connection broke off: Telegram may or may not have done what was asked."""


@dataclass(frozen=True, slots=True)
class _Call:
    """Looks like PTB's RequestData, which cannot be built with public means."""

    plain: dict[str, Any]
    multipart_data: dict[str, File] = field(default_factory=dict)

    @property
    def json_parameters(self) -> dict[str, str]:
        """Return each parameter as a form field, nested ones as JSON."""
        return {
            name: value if isinstance(value, str) else orjson.dumps(value).decode()
            for name, value in self.plain.items()
        }


async def _always() -> bool:
    return True


class _Asking(aiohttp.TCPConnector):
    """Asks once more, with the connection in hand, whether anything may be sent at all."""

    def __init__(self, may: Callable[[], Awaitable[bool]], connections: int) -> None:
        super().__init__(limit=connections, ttl_dns_cache=300)
        self._may = may

    async def connect(self, *args: Any, **how: Any) -> Any:
        """Return a connection through which something may be sent now; raise `NotSent`."""
        connection = await super().connect(*args, **how)
        if not await self._may():
            connection.close()
            raise NotSent("not ours to send")
        return connection


class AiohttpRequest(BaseRequest):
    """Sends PTB's requests through one bounded aiohttp pool, as long as they `may` be sent."""

    def __init__(
        self,
        *,
        connections: int = 64,
        read_timeout: float = 20,
        may: Callable[[], Awaitable[bool]] = _always,
    ) -> None:
        self._connections = connections
        self._read_timeout = read_timeout
        self._may = may
        self._session: aiohttp.ClientSession | None = None
        self._heard_at = -math.inf
        self.unheard_since: float | None = None  # asking Telegram, and nothing came back

    @property
    def read_timeout(self) -> float:
        """Return the seconds to wait for an answer."""
        return self._read_timeout

    async def initialize(self) -> None:
        """Open the pool; twice is the same as once."""
        if self._session is None or self._session.closed:
            self._session = aiohttp.ClientSession(
                connector=_Asking(self._may, self._connections),
                timeout=aiohttp.ClientTimeout(total=self._read_timeout, connect=5),
                cookie_jar=aiohttp.DummyCookieJar(),
                json_serialize_bytes=orjson.dumps,
            )

    async def shutdown(self) -> None:
        """Close the pool."""
        if self._session is not None:
            await self._session.close()

    @staticmethod
    def parse_json_payload(payload: bytes) -> JSON:
        """Return the answer as a dict; raise `TelegramError` if it is no JSON."""
        try:
            return cast(JSON, orjson.loads(payload))
        except orjson.JSONDecodeError as error:
            raise TelegramError("the answer was no JSON") from error

    async def do_request(  # noqa: PLR0917 - the signature is PTB's
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: object = None,
        write_timeout: object = None,
        connect_timeout: object = None,
        pool_timeout: object = None,
    ) -> tuple[int, bytes]:
        """Return status and body; raise `TimedOut`, `NotSent` or `MaybeSent`, without the URL."""
        if self._session is None:
            await self.initialize()
        assert self._session is not None
        asked_at = steady()
        try:
            async with self._session.request(method, url, **_body(request_data)) as answer:
                status, body = answer.status, await answer.read()
        except (TimeoutError, aiohttp.ClientError) as error:
            self.unheard_since = self.unheard_since or max(asked_at, self._heard_at)
            raise _meant(error) from None
        self.heard()
        return status, body

    def heard(self) -> None:
        """Note that Telegram answers."""
        self._heard_at, self.unheard_since = steady(), None


def _meant(error: Exception) -> TelegramError:
    if isinstance(error, aiohttp.ConnectionTimeoutError | aiohttp.ClientConnectorError):
        return NotSent(type(error).__name__)
    return TimedOut() if isinstance(error, TimeoutError) else MaybeSent(type(error).__name__)


def _body(data: RequestData | None) -> dict[str, Any]:
    """Return the body for aiohttp: JSON for our own calls, a form for PTB's and for files."""
    if data is None:
        return {}
    if data.multipart_data:
        form = aiohttp.FormData(data.json_parameters)
        for name, (filename, content, media_type) in data.multipart_data.items():
            form.add_field(name, content, filename=filename, content_type=media_type)
        return {"data": form}
    if isinstance(data, _Call):
        return {"json": data.plain}
    return {"data": data.json_parameters}


class Telegram:
    """The Bot API as one function; raises PTB's errors."""

    def __init__(self, request: BaseRequest, base_url: str, token: str) -> None:
        self.request = request
        self._prefix = f"{base_url}/bot{token}/"
        self._files = f"{base_url}/file/bot{token}/"
        self.bot_id = token.partition(":")[0]
        self.dated: Callable[[int], None] = lambda _: None  # who wants to know how late it is

    async def call(
        self, method: str, params: Mapping[str, Any], files: Mapping[str, File] | None = None
    ) -> Any:
        """Call `method`; return its `result` as plain JSON; raise a `telegram.error` class."""
        plain = {name: value for name, value in params.items() if value is not None}
        call = cast(RequestData, _Call(plain, dict(files or {})))
        try:
            answer = await self.request.do_request(self._prefix + method, "POST", call)
        except TelegramError:
            raise
        except Exception as error:  # no descriptor is free, say: it may have left or not
            raise MaybeSent(type(error).__name__) from None
        result = result_of(*answer)
        date = result.get("date") if method.startswith("send") and isinstance(result, dict) else 0
        if isinstance(date, int) and 0 < date < 2**32:
            self.dated(date)
        return result

    async def answer(self, method: str, params: Mapping[str, Any]) -> bytes:
        """Call `method`; return a good answer as it came; raise a `telegram.error` class."""
        url, call = self._prefix + method, cast(RequestData, _Call(dict(params)))
        status, answer = await self.request.do_request(url, "POST", call)
        if status != HTTPStatus.OK:
            await _Refusal(status, answer).post(url)
        return answer

    async def download(self, path: str) -> bytes:
        """Return the file at a path that `getFile` told; raise a `telegram.error` class."""
        url = self._files + quote(path)
        try:
            status, content = await self.request.do_request(url, "GET")
        except TelegramError:
            raise
        except Exception as error:
            raise NetworkError(type(error).__name__) from None
        if status != HTTPStatus.OK:
            raise NetworkError(f"file: {status}")
        return content


class _Refusal(BaseRequest):
    """An answer that is here already: PTB knows which of its errors it is."""

    def __init__(self, status: int, answer: bytes) -> None:
        self._answer = status, answer

    @property
    def read_timeout(self) -> float | None:
        return None

    async def initialize(self) -> None:
        pass

    async def shutdown(self) -> None:
        pass

    async def do_request(self, *_: Any, **__: Any) -> tuple[int, bytes]:
        return self._answer
