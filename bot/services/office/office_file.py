"""Read the file in which an admin lists the city's offices."""

import functools
import re
from datetime import timedelta

from bot.domain.hours import BadHours, WeeklyHours, parse_hours
from bot.domain.names import visible
from bot.domain.offices import OfficeRow, same_door
from bot.services.table_file import BadCell, Column, read_table

LONGEST_NAME = 80
LONGEST_TEXT = 200
LARGEST_CAPACITY = 100_000
MOST_PURPOSES = 6
LONGEST_PURPOSE = 20  # fits on a button, two in a row
REGION = "ID"
_YELLOW = {"": False, "masuk": False, "enters": False, "tanya": True, "asks": True}

_CODE = re.compile(r"[A-Za-z0-9-]{1,20}")
_DASHES = re.compile(r"[‐‑‒–—−]")  # Word and web pages turn a hyphen into one of these
_TIMES = re.compile(
    r"\d{1,2}[:.]\d{2}\s*(?:[-‐‑‒–—−~]|s[./]?d\b\.?|sampai|hingga|to)\s*\d{1,2}[:.]\d{2}"
)
_LIKE_HOURS = re.compile(r"\d\D{0,9}\d|tutup|libur|closed", re.IGNORECASE)
_FRACTION = re.compile(r"0[.,]\d+", re.ASCII)  # how Excel keeps a time of day
_CAPACITY = re.compile(r"\d{1,6}|\d{1,3}[.,]\d{3}", re.ASCII)  # Excel may show 1200 as 1.200
_ROUNDED = re.compile(r"\d[eE]\+?\d")


def read_offices(data: bytes) -> list[OfficeRow]:
    """Return the offices of a file, codes in capitals; raise BadFile unless all is right.

    What a column would say that the file does not have is left at its default, and not `given`.
    """
    rows = read_table(data, COLUMNS)
    return [OfficeRow(**row.cells, given=frozenset(row.cells)) for row in rows]


def _code(text: str) -> str:
    _check_no_times(text)
    code = _DASHES.sub("-", text)
    if not _CODE.fullmatch(code):
        raise BadCell("office-bad-code", code=text)
    return code.upper()


def _name(text: str) -> str:
    _check_no_hours(text)
    if len(text) > LONGEST_NAME:
        raise BadCell("import-long-name", limit=str(LONGEST_NAME), length=str(len(text)))
    return text


def _text(text: str) -> str:
    _check_no_hours(text)
    if len(text) > LONGEST_TEXT:
        raise BadCell("office-long-text", limit=str(LONGEST_TEXT), length=str(len(text)))
    return text


def _capacity(text: str) -> int:
    _check_no_times(text)
    if not _CAPACITY.fullmatch(text):
        raise BadCell("office-bad-capacity", capacity=text, limit=str(LARGEST_CAPACITY))
    people = int(re.sub(r"\D", "", text))
    if not 1 <= people <= LARGEST_CAPACITY:
        raise BadCell("office-bad-capacity", capacity=text, limit=str(LARGEST_CAPACITY))
    return people


def _check_no_hours(text: str) -> None:
    """Refuse what reads as opening hours: a separator in them has moved the rest over here."""
    if _LIKE_HOURS.search(text) and _reads_as_hours(text):
        raise BadCell("office-hours-here", hours=text)


@functools.lru_cache(maxsize=1024)
def _reads_as_hours(text: str) -> bool:
    for spelling in (text, f"Sen {text}"):
        try:
            return not parse_hours(spelling).always
        except BadHours as bad:
            if bad.key == "hours-never-open":  # "Min tutup"
                return True
    return False


def _check_no_times(text: str) -> None:
    """Refuse times where only names and numbers stand, however the days are spelled."""
    _check_no_hours(text)
    if _TIMES.search(text):
        raise BadCell("office-hours-here", hours=text)


def _hours(text: str) -> WeeklyHours:
    if _FRACTION.fullmatch(text):
        minutes = round(timedelta(days=float(text.replace(",", "."))).total_seconds() / 60)
        text = f"{minutes // 60:02}:{minutes % 60:02}"
    try:
        return _parsed(text)
    except BadHours as bad:
        raise BadCell(bad.key, **bad.values) from bad


_parsed = functools.lru_cache(maxsize=1024)(parse_hours)  # a city's offices open alike


def _phone(text: str) -> str | None:
    if not text:
        return None
    _check_no_times(text)
    if _ROUNDED.search(text):
        raise BadCell("office-rounded-phone", phone=text)
    import phonenumbers  # noqa: PLC0415 - 15 MB

    # "62…" without its plus is tried first: read as a national number it would be dialled +62 62….
    for spelling in (f"+{text}", text) if text.startswith("62") else (text,):
        try:
            number = phonenumbers.parse(spelling, REGION)
        except phonenumbers.NumberParseException:
            continue
        if phonenumbers.is_valid_number(number) and not number.extension:
            return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    raise BadCell("office-bad-phone", phone=text)


def _doors(text: str) -> tuple[str, ...]:
    _check_no_times(text)
    doors = tuple(_name(visible(door)) for door in text.split("|") if visible(door))
    if len({same_door(door) for door in doors}) < len(doors):
        raise BadCell("office-door-twice", doors=text)
    return doors


def _wifi(text: str) -> str | None:
    return _text(text) or None


def _purposes(text: str) -> tuple[str, ...]:
    _check_no_times(text)
    purposes = tuple(filter(None, (visible(one) for one in text.split("|"))))
    if len(purposes) > MOST_PURPOSES:
        raise BadCell("office-many-purposes", limit=str(MOST_PURPOSES), count=str(len(purposes)))
    long = next((one for one in purposes if len(one) > LONGEST_PURPOSE), None)
    if long is not None:
        raise BadCell("office-long-purpose", purpose=long, limit=str(LONGEST_PURPOSE))
    if len({one.casefold() for one in purposes}) < len(purposes):
        raise BadCell("office-purpose-twice", purposes=text)
    return purposes


def _yellow(text: str) -> bool:
    _check_no_times(text)
    if text.casefold() not in _YELLOW:
        raise BadCell("office-bad-yellow", word=text)
    return _YELLOW[text.casefold()]


COLUMNS = (
    Column("code", ("kode", "code"), _code, twice="office-code-twice"),
    Column("name", ("nama", "name"), _name),
    Column("address", ("alamat", "address"), _text),
    Column("district", ("kecamatan", "district"), _name),
    Column("capacity", ("kapasitas", "capacity"), _capacity),
    Column("hours", ("jam buka", "opening hours"), _hours),
    Column("puskesmas_phone", ("telepon puskesmas", "puskesmas phone"), _phone, required=False),
    Column("satgas_phone", ("telepon satgas", "satgas phone"), _phone, required=False),
    Column("doors", ("pintu", "doors"), _doors, required=False),
    Column("wifi", ("wifi",), _wifi, required=False),
    Column("purposes", ("tujuan", "purposes"), _purposes, required=False),
    Column("yellow_asks", ("kuning", "yellow"), _yellow, required=False),
)
