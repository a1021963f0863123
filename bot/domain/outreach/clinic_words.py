"""What a clinic is, as people type it or write it in a list: read, or refused with a reason."""

import re
from collections.abc import Callable, Sequence
from datetime import time

from bot.domain.offices import Office, kelurahan_name, same_door
from bot.domain.outreach.clinics import Pin
from bot.domain.outreach.doses import VACCINES

LONGEST = 120
MOST = 5000  # people at one clinic
_YES = {"ya", "yes", "y", "inggih", "per jam", "hourly"}
_NO = {"", "tidak", "no", "boten", "-"}
_HOURS = re.compile(
    r"(?:(?:pukul|jam)\s*)?(\d{1,2})(?:[:.](\d{2}))?\s*(?:[-‐‑‒–—−~]|s[./]?d\.?|sampai|hingga|to)\s*"
    r"(\d{1,2})(?:[:.](\d{2}))?(?:\s*wib)?",
    re.IGNORECASE,
)
_RUN_TOGETHER = re.compile(r"\b(\d{2})(\d{2})\b", re.ASCII)  # 0800-1200
_POINT = re.compile(r"(-?\d{1,2}[.]\d+)\s*[,;\s]\s*(-?\d{1,3}[.]\d+)", re.ASCII)
_PUSKESMAS = re.compile(r"^(?:kantor\s+)?(?:puskesmas|pkm\.?)\s+")


class Unreadable(ValueError):
    """Words that cannot be used: a text key and the values its text shows."""

    def __init__(self, key: str, **values: str) -> None:
        super().__init__(key)
        self.key = key
        self.values = values


def place_of(text: str) -> str:
    """Return a place or an address."""
    if len(text) > LONGEST:
        raise Unreadable("clinic-long-text", limit=str(LONGEST), length=str(len(text)))
    return text


def hours_of(text: str) -> tuple[time, time]:
    """Return from when until when."""
    found = _HOURS.fullmatch(_RUN_TOGETHER.sub(r"\1:\2", text.strip()))
    if found is None:
        raise Unreadable("clinic-bad-hours", hours=text)
    try:
        opens = time(int(found[1]), int(found[2] or 0))
        closes = time(int(found[3]), int(found[4] or 0))
    except ValueError:
        raise Unreadable("clinic-bad-hours", hours=text) from None
    if opens >= closes:
        raise Unreadable("clinic-bad-hours", hours=text)
    return opens, closes


def vaccine_of(text: str) -> str:
    """Return the key of a vaccine."""
    wanted = same_door(text)
    for one in VACCINES:
        if wanted in (one.key, same_door(one.name)):
            return one.key
    raise Unreadable("clinic-bad-vaccine", word=text, known=", ".join(v.name for v in VACCINES))


def quota_of(text: str) -> int:
    """Return for how many there is room."""
    bare = text.replace(".", "") if re.fullmatch(r"\d\.\d{3}", text) else text
    if not re.fullmatch(r"\d{1,4}", bare, re.ASCII) or not 1 <= int(bare) <= MOST:
        raise Unreadable("clinic-bad-quota", quota=text, limit=str(MOST))
    return int(bare)


def yes_of(text: str) -> bool:
    """Return whether somebody wrote yes."""
    word = text.strip().casefold()
    if word not in _YES | _NO:
        raise Unreadable("clinic-bad-yes", word=text)
    return word in _YES


def pin_of(text: str) -> Pin | None:
    """Return the point of "-8.0954, 112.1609", or of a map's link that holds it."""
    if not text.strip():
        return None
    found = _POINT.search(text)
    if found is None or abs(float(found[1])) > 90 or abs(float(found[2])) > 180:
        raise Unreadable("clinic-bad-pin", point=text)
    return Pin(round(float(found[1]), 6), round(float(found[2]), 6))


def serves_of(text: str, offices: Sequence[Office]) -> frozenset[int]:
    """Return the kelurahan that are named, with | between; none is the whole city."""
    kelurahan = [one for one in offices if one.is_kelurahan]
    named = [one.strip() for one in text.split("|") if one.strip()]
    return frozenset(
        _found(one, kelurahan, kelurahan_name, "clinic-bad-kelurahan") for one in named
    )


def puskesmas_of(text: str, offices: Sequence[Office]) -> int:
    """Return the Puskesmas that is named."""
    puskesmas = [one for one in offices if one.is_puskesmas]
    return _found(text, puskesmas, _puskesmas_name, "clinic-bad-puskesmas")


def _found(words: str, offices: Sequence[Office], bare: Callable[[str], str], key: str) -> int:
    wanted = bare(words).casefold()
    for one in offices:
        if wanted in (one.code.casefold(), bare(one.name).casefold()):
            return one.id
    raise Unreadable(key, name=words)


def _puskesmas_name(name: str) -> str:
    return _PUSKESMAS.sub("", " ".join(name.casefold().split()))
