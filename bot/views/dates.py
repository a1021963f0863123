"""Days and times in the person's language."""

from datetime import date, datetime

from babel.dates import format_date, format_time

_LOCALES = {"id": "id", "en": "en_GB", "jv": "id"}


def day(when: date, language: str) -> str:
    """Return a day as people say it: '2 November 2021'."""
    return str(format_date(when, "d MMMM y", locale=_LOCALES[language]))


def weekday(when: date, language: str) -> str:
    """Return a day with its weekday: 'Selasa, 2 November'."""
    return str(format_date(when, "EEEE, d MMMM", locale=_LOCALES[language]))


def short_day(when: date, language: str) -> str:
    """Return a day for a list: 'Sel, 2 Nov'."""
    return str(format_date(when, "EEE, d MMM", locale=_LOCALES[language]))


def clock(local: datetime) -> str:
    """Return the hour and minute of a local time: '07.30' is written '07:30'."""
    return str(format_time(local, "HH:mm"))
