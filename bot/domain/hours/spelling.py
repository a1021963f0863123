"""One spelling for the signs and words that people use between days and times."""

import re

_24_HOURS = re.compile(r"\b24(?:\s?/\s?7\b|\s?(?:jam|hours?|h)\b)", re.IGNORECASE)
# Said after instead of before: "24 jam setiap hari".
_EVERY_DAY_AFTER = re.compile(
    r"^(00:00-24:00)[ ,]+(?:(?:setiap|tiap) hari|every ?day|daily)$", re.IGNORECASE
)
_NOISE = re.compile(
    r"['’‘`]|\b(wib|wita|wit|pukul|buka|open|hari kerja)\b\.?|(?<=\d)\s*\.(?=\s|;|$)",
    re.IGNORECASE,
)
_BRACKETS = re.compile(r"\s*[()\[\]]\s*")
_UNTIL = re.compile(
    r"\s*([-‐‑‒–—−~]|\bs[./]?d\b\.?|\b(sampai dengan|sampai|hingga|until|to)\b)\s*", re.IGNORECASE
)
_AND = re.compile(r"\s*(,|&|\b(dan|and)\b)\s*", re.IGNORECASE)


def plain(text: str) -> str:
    """Return a text with one hyphen for "until", one comma for "and", and nothing idle."""
    text = _BRACKETS.sub(" ", ";".join(text.strip().splitlines()))
    text = " ".join(_NOISE.sub("", _24_HOURS.sub("00:00-24:00", text)).split())
    text = _AND.sub(",", _UNTIL.sub("-", text)).strip(" ,;")
    return _EVERY_DAY_AFTER.sub(r"\1", text)
