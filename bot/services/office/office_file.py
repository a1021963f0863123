"""Read the file in which an admin lists the city's offices."""

import re

import phonenumbers

from bot.domain.hours import BadHours, WeeklyHours, parse_hours
from bot.domain.names import visible
from bot.domain.offices import OfficeRow
from bot.services.table_file import BadCell, Column, read_table

LONGEST_NAME = 80
LONGEST_TEXT = 200
LARGEST_CAPACITY = 100_000
MOST_PURPOSES = 6
LONGEST_PURPOSE = 20  # fits on a button, two in a row
REGION = "ID"
_YELLOW = {"": False, "masuk": False, "enters": False, "tanya": True, "asks": True}

_CODE = re.compile(r"[A-Za-z0-9-]{1,20}")
_CAPACITY = re.compile(r"\d{1,6}|\d{1,3}[.,]\d{3}", re.ASCII)  # Excel may show 1200 as 1.200
_ROUNDED = re.compile(r"\d[eE]\+?\d")


def read_offices(data: bytes) -> list[OfficeRow]:
    """Return the offices of a CSV file, codes in capitals; raise BadFile unless all is right."""
    return [OfficeRow(**row.cells) for row in read_table(data, COLUMNS)]


def _code(text: str) -> str:
    if not _CODE.fullmatch(text):
        raise BadCell("office-bad-code", code=text)
    return text.upper()


def _name(cell: str) -> str:
    text = visible(cell)
    if not text:
        raise BadCell("file-empty-cell")
    if len(text) > LONGEST_NAME:
        raise BadCell("office-long-name", limit=str(LONGEST_NAME), length=str(len(text)))
    return text


def _text(text: str) -> str:
    if len(text) > LONGEST_TEXT:
        raise BadCell("office-long-text", limit=str(LONGEST_TEXT), length=str(len(text)))
    return text


def _capacity(text: str) -> int:
    if not _CAPACITY.fullmatch(text):
        raise BadCell("office-bad-capacity", capacity=text, limit=str(LARGEST_CAPACITY))
    people = int(re.sub(r"\D", "", text))
    if not 1 <= people <= LARGEST_CAPACITY:
        raise BadCell("office-bad-capacity", capacity=text, limit=str(LARGEST_CAPACITY))
    return people


def _hours(text: str) -> WeeklyHours:
    try:
        return parse_hours(text)
    except BadHours as bad:
        raise BadCell(bad.key, **bad.values) from bad


def _phone(text: str) -> str | None:
    if not text:
        return None
    if _ROUNDED.search(text):
        raise BadCell("office-rounded-phone", phone=text)
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
    doors = tuple(_name(door) for door in text.split("|") if visible(door))
    if len({door.casefold() for door in doors}) < len(doors):
        raise BadCell("office-door-twice", doors=text)
    return doors


def _wifi(text: str) -> str | None:
    return _text(text) or None


def _purposes(text: str) -> tuple[str, ...]:
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
