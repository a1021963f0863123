"""`/ekspor`: which list of which days; and the list itself, in words, as a file."""

import pickle
from collections.abc import Iterator
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from bot.domain.figures.exports import Export, Format, Listed, ListedCase, ListedVisit
from bot.domain.figures.period import SPANS, Period
from bot.domain.verbs import EXPORT, EXPORT_DAYS
from bot.texts import html, text
from bot.views.dates import days
from bot.views.figures.files import MEDIA_TYPES
from bot.views.figures.tables import Cell, Table, csv_file, xlsx_file
from bot.views.screen import Attachment, Screen, button, join

HEADS = {
    Listed.VISITS: ("code", "office", "time", "kind", "colour", "verified", "minutes"),
    Listed.CASES: ("code", "office", "time", "colour", "taken", "closed", "outcome"),
}


def choose(period: Period, span: str, language: str) -> Screen:
    """Ask which list is wanted; other days are a button away."""
    others = tuple(
        button(f"button-stats-{one}", language, EXPORT_DAYS(one)) for one in SPANS if one != span
    )
    lists = tuple(
        tuple(button(f"button-export-{what}-{form}", language, EXPORT(what, form, period.span))
              for form in Format)
        for what in Listed
    )  # fmt: skip
    words = join(
        html("export-title", language, days=days(period.first, period.last, language)),
        "",
        html("export-how", language),
    )
    return Screen(words, (others, *lists))


def export_file(facts: Export, *, language: str) -> bytes:
    """Return the list as a file."""
    head = tuple(text(f"export-head-{one}", language) for one in HEADS[facts.what])
    table = Table(text(f"export-{facts.what}", language), head, list(_rows(facts, language)))
    return xlsx_file([table]) if facts.format is Format.XLSX else csv_file(table)


def attached(content: bytes, facts: Export, language: str) -> Attachment:
    """Return the file with what it is about, and how many rows it has."""
    what, period = text(f"export-{facts.what}", language), facts.period
    listed = days(period.first, period.last, language)
    caption = join(
        html("export-caption", language, what=what, days=listed, count=facts.count),
        html("export-staff", language, count=facts.staff) if facts.staff else None,
    )
    name = f"{facts.what}-{period.first}-{period.last}.{facts.format}"
    return Attachment("document", name, content, MEDIA_TYPES[facts.format], caption)


def _rows(facts: Export, language: str) -> Iterator[tuple[Cell, ...]]:
    zone = ZoneInfo(facts.timezone)
    told = _visit if facts.what is Listed.VISITS else _case
    for page in facts.pages:
        for one in pickle.loads(page):
            yield (*facts.offices[one.office_id], *told(one, zone, language))


def _visit(one: ListedVisit, zone: ZoneInfo, language: str) -> tuple[Cell, ...]:
    return (
        _local(one.came, zone),
        text(f"export-kind-{one.kind}", language),
        text(f"colour-{one.colour}", language),
        text("export-yes", language) if one.verified else None,
        _minutes(one.came, one.left),
    )


def _case(one: ListedCase, zone: ZoneInfo, language: str) -> tuple[Cell, ...]:
    return (
        _local(one.raised, zone),
        text(f"colour-{one.colour}", language) if one.colour else None,
        _minutes(one.raised, one.taken),
        _minutes(one.raised, one.closed),
        text(f"outcome-{one.outcome}", language) if one.outcome else None,
    )


def _local(moment: datetime, zone: ZoneInfo) -> datetime:
    return moment.astimezone(zone).replace(tzinfo=None)


def _minutes(since: datetime, until: datetime | None) -> Any:
    return None if until is None else round((until - since).total_seconds() / 60)
