"""The dates in written hours: where a time with other hours begins, and what it says."""

import re
from dataclasses import dataclass
from datetime import date

from bot.domain.hours.errors import BadHours
from bot.domain.written_dates import BadDate, read_date

_NAMED = r"\d{1,2}[- ][^\W\d]{3,9}\.?[- ]\d{4}"
_DATE = rf"(?:\d{{4}}-\d{{1,2}}-\d{{1,2}}|\d{{1,2}}([-/.])\d{{1,2}}\{{back}}\d{{4}}|{_NAMED})"
_FIRST, _LAST = _DATE.replace(r"\{back}", r"\2"), _DATE.replace(r"\{back}", r"\4")
# "18 Februari - 19 Maret 2026" and "18-20 Maret 2026" say the year, or the month, once.
_SHORT = r"\d{1,2}(?: [^\W\d]{3,9})?(?=-\d{1,2} [^\W\d])"
_DATES = re.compile(
    rf"(?<![\d:.])(?:(?P<first>{_FIRST}|{_SHORT})-)?(?P<last>{_LAST})(?!\d)[ :]*", re.IGNORECASE
)
_LABEL = re.compile(
    r"\b(selama|bulan|ramadh?an|puasa|tanggal|tgl|mulai|khusus|during|from|on)\b[ .:,]*",
    re.IGNORECASE,
)
_CLOSED_LAST = re.compile(r"(?:^|[;,])\s*(tutup|libur|closed)[ :]*$", re.IGNORECASE)


@dataclass(frozen=True)
class Section:
    """Other hours from one date to another, as they were written."""

    first: date
    last: date
    words: str
    hours: str


def sections(text: str) -> tuple[str, list[Section]]:
    """Return the usual hours of a plain text, and each time with other hours after them."""
    text = _LABEL.sub("", text)
    matches = list(_DATES.finditer(text))
    if not matches:
        return text, []
    ends = [match.start() for match in matches[1:]] + [len(text)]
    texts = [text[: matches[0].start()]]
    texts += [text[match.end() : end] for match, end in zip(matches, ends, strict=True)]
    for place in range(len(matches)):
        # "tutup 24-12-2026" is as good as "24-12-2026 tutup".
        before = _CLOSED_LAST.search(texts[place])
        if before and not texts[place + 1].strip(" ;,:"):
            texts[place : place + 2] = texts[place][: before.start()], before[1]
    return texts[0], list(map(_section, matches, texts[1:]))


def _section(match: re.Match[str], hours: str) -> Section:
    words, last = match[0].strip(" :"), _date(match["last"])
    first = _date(_completed(match["first"], match["last"])) if match["first"] else last
    if first > last:
        raise BadHours("hours-dates-backwards", dates=words)
    if not hours.strip(" ;,:"):
        raise BadHours("hours-span-missing", part=words)
    return Section(first, last, words, hours)


def _completed(first: str, last: str) -> str:
    if re.search(r"\d{4}", first):
        return first
    missing = last.split(" ")[1:] if first.isdigit() else last.split(" ")[2:]
    return " ".join([first, *missing])


def _date(text: str) -> date:
    try:
        return read_date(text)
    except BadDate as bad:
        raise BadHours(bad.key, **bad.values) from None
