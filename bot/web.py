"""What the bot serves over HTTP: Telegram's webhook, how it is, and its figures."""

import asyncio
import contextlib
import hmac
import socket
from collections.abc import Awaitable, Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import structlog
import uvicorn
from prometheus_client import CollectorRegistry, generate_latest
from prometheus_client.core import GaugeMetricFamily, HistogramMetricFamily, Metric
from prometheus_client.registry import Collector
from starlette.applications import Starlette
from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from bot.descriptors import TO_US
from bot.dispatch.batch_times import BatchTimes
from bot.web_limits import Limited

SECRET = "X-Telegram-Bot-Api-Secret-Token"
LARGEST_BYTES = 1024 * 1024
RETRY_SECONDS = 1  # Telegram honours it; without it the delay doubles up to two minutes
HEALTH_SECONDS = 2.0
LAST_WORDS_SECONDS = 1  # for requests in hand when told to stop
KEEP_ALIVE_SECONDS = 75  # longer than a proxy in front keeps a connection it may still use
PROMETHEUS = "text/plain; version=0.0.4; charset=utf-8"
log = structlog.get_logger()


class PortTaken(OSError):
    """Somebody else listens on the port, or the address is not this machine's."""


@dataclass(frozen=True, slots=True)
class Pages:
    """The three things one may ask a bot for."""

    secret: bytes
    store: Callable[[bytes], Awaitable[None]]
    healthy: Callable[[], Awaitable[dict[str, object]]]
    metrics: Callable[[], Awaitable[str]]

    async def update(self, request: Request) -> Response:
        """Store an update that Telegram brings; without its secret it is nobody's."""
        if not proves(request, self.secret):
            return Response(status_code=403, headers={"Connection": "close"})
        return await stored(request, self.store)

    async def health(self, _: Request) -> Response:
        """Tell how all is; 503 if it is not well."""
        try:
            async with asyncio.timeout(HEALTH_SECONDS):
                facts = await self.healthy()
        except Exception as error:
            log.error("health-unknown", error=error)
            facts = {"ok": False}
        status = 200 if facts.get("ok") is True else 503
        return JSONResponse(facts, status, headers={"Cache-Control": "no-store"})

    async def figures(self, _: Request) -> Response:
        """Give what Prometheus collects."""
        try:
            text = await self.metrics()
        except Exception as error:
            log.error("metrics-failed", error=error)
            return Response(status_code=500)
        return Response(text, headers={"Content-Type": PROMETHEUS})


def proves(request: Request, secret: bytes) -> bool:
    """Tell whether a request comes from who was told the secret."""
    return hmac.compare_digest(request.headers.get(SECRET, "").encode("latin-1"), secret)


async def stored(request: Request, store: Callable[[bytes], Awaitable[None]]) -> Response:
    """Return 200 only after an update is stored; 500 if it could not be: it comes again."""
    try:
        body = await _body(request)
    except ClientDisconnect:
        return Response(status_code=400)
    if body is None:
        return Response(status_code=413)
    try:
        await store(body)
    except Exception as error:
        log.error("update-not-stored", error=error)
        return not_now(500)
    return Response()


def not_now(status: int) -> Response:
    """Return the answer by which Telegram brings an update again, in a moment."""
    return Response(status_code=status, headers={"Retry-After": str(RETRY_SECONDS)})


async def _body(request: Request) -> bytes | None:
    """Return the body, or None as soon as it is too large to be an update."""
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > LARGEST_BYTES:
            return None
    return bytes(body)


def web_app(
    *,
    secret: str,
    store: Callable[[bytes], Awaitable[None]],
    healthy: Callable[[], Awaitable[dict[str, object]]],
    metrics: Callable[[], Awaitable[str]],
    path: str = "/telegram",
) -> Starlette:
    """Return the application; raise `ValueError` without a secret, for then anybody may write.

    An update is answered 200 only after `store` returned, 500 if it raised: Telegram repeats it.
    `healthy` gives what /healthz shows: 200 if its `ok` is True, else 503. Both /healthz and
    /metrics (Prometheus text) may be read by anybody who reaches the port: figures only.
    """
    if not secret:
        raise ValueError("a webhook needs a secret")
    pages = Pages(secret.encode(), store, healthy, metrics)
    return Starlette(
        routes=[
            Route(path, pages.update, methods=["POST"]),
            Route("/healthz", pages.health),
            Route("/metrics", pages.figures),
        ]
    )


Counted = tuple[Mapping[str, int], BatchTimes]  # a bot's figures, and the time batches took


class _Figures(Collector):
    """The figures of bots by their labels: each a gauge, and batches as a histogram."""

    def __init__(self, labels: Sequence[str], bots: Mapping[tuple[str, ...], Counted]) -> None:
        self._labels = labels
        self._bots = bots

    def collect(self) -> Iterable[Metric]:
        batches = HistogramMetricFamily(
            "pintusehat_batch_seconds",
            "from taking what arrived to its commit",
            labels=self._labels,
        )
        gauges: dict[str, GaugeMetricFamily] = {}
        for values, (figures, times) in self._bots.items():
            batches.add_metric(values, times.up_to(), times.seconds)
            for name, value in figures.items():
                if name not in gauges:
                    words = name.replace("_", " ")
                    gauges[name] = GaugeMetricFamily(
                        f"pintusehat_{name}", words, labels=self._labels
                    )
                gauges[name].add_metric(values, value)
        return [batches, *gauges.values()]


def prometheus(figures: Mapping[str, int], times: BatchTimes) -> str:
    """Return figures as Prometheus reads them: each a gauge `pintusehat_NAME`, and the times."""
    return _exposed(_Figures((), {(): (figures, times)}))


def prometheus_by_city(cities: Mapping[str, Counted]) -> str:
    """Return the figures of several cities, each with `city` as its label."""
    return _exposed(_Figures(("city",), {(name,): one for name, one in cities.items()}))


def _exposed(figures: Collector) -> str:
    registry = CollectorRegistry()
    registry.register(figures)
    return generate_latest(registry).decode()


class _QuietServer(uvicorn.Server):
    """Leaves the signals to the command line, which stops all parts in order."""

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


class WebServer:
    """Serves an application on one port until told to stop."""

    def __init__(self, app: Starlette, *, host: str, port: int, most: int = TO_US) -> None:
        self._address = (host, port)
        self._listening: socket.socket | None = None
        # Without a log_config its words go through our handlers, which blank the token.
        self._server = _QuietServer(
            uvicorn.Config(
                app,
                http=type("Connection", (Limited,), {"most": most}),
                log_config=None,
                log_level="error",  # a stranger's odd requests are no lines of ours
                access_log=False,
                lifespan="off",
                ws="none",
                server_header=False,
                proxy_headers=False,
                timeout_keep_alive=KEEP_ALIVE_SECONDS,
                timeout_graceful_shutdown=LAST_WORDS_SECONDS,
            )
        )

    def listen(self) -> int:
        """Take the port and return its number; raise `PortTaken` if that cannot be.

        Who connects from now on waits until `run` answers. Twice is the same as once.
        """
        if self._listening is None:
            family = socket.AF_INET6 if ":" in self._address[0] else socket.AF_INET
            try:
                self._listening = socket.create_server(self._address, family=family, backlog=128)
            except OSError as error:
                host, port = self._address
                raise PortTaken(f"cannot listen on {host}, port {port}") from error
        return int(self._listening.getsockname()[1])

    async def run(self, stop: asyncio.Event) -> None:
        """Serve until stopped; requests in hand get a second to end. Raise `PortTaken`."""
        self.listen()
        assert self._listening is not None
        try:
            async with asyncio.TaskGroup() as tasks:
                tasks.create_task(self._server.serve(sockets=[self._listening]))
                await stop.wait()
                self._server.should_exit = True
        finally:
            self._listening.close()
