"""One run as others read it: `build/bench.json`, whose names are a promise to who compares."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import orjson

from tests.bench.loads import Figures, quantile

FILE = Path(__file__).parent.parent.parent / "build" / "bench.json"


@dataclass(frozen=True, slots=True)
class Run:
    """A subject under one load."""

    subject: str
    figures: Figures
    visitors: int = 0
    rtt_ms: float = 0
    arrivals_per_s: float = 0
    mode: str = "polling"
    fsync_ms: float = 0

    def plain(self) -> dict[str, Any]:
        """Return it as it stands in the file."""
        seen = self.figures
        return {
            "subject": self.subject,
            "visitors": self.visitors,
            "rtt_ms": self.rtt_ms,
            "arrivals_per_s": self.arrivals_per_s,
            "mode": self.mode,
            "fsync_ms": self.fsync_ms,
            "checkins_per_s": round(seen.rate, 2),
            "p50_ms": round(quantile(seen.replies, 0.5), 2),
            "p99_ms": round(quantile(seen.replies, 0.99), 2),
            "cpu_ms_per_checkin": round(seen.cpu, 3),
            "rss_mb": round(seen.memory_mb, 1),
        }


@dataclass(frozen=True, slots=True)
class Found:
    """A figure of ours beside its bar; `bar` None: it is told, and promises nothing."""

    name: str
    value: float
    unit: str
    bar: float | None = None

    def plain(self) -> dict[str, Any]:
        """Return it as it stands in the file."""
        return {
            "name": self.name,
            "value": round(self.value, 3),
            "unit": self.unit,
            "bar": self.bar,
        }


def write(runs: Iterable[Run], found: Iterable[Found], file: Path = FILE) -> None:
    """Write the file anew, with what was measured now and nothing else."""
    file.parent.mkdir(exist_ok=True)
    told = {
        "checkins": [one.plain() for one in runs],
        "facts": [one.plain() for one in found],
    }
    file.write_bytes(orjson.dumps(told, option=orjson.OPT_INDENT_2))
