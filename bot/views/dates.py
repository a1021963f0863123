"""Days and times in the person's language: its file has the names and their order."""

from datetime import date, datetime, timedelta

from bot.texts import text


def day(when: date, language: str) -> str:
    """Return a day as people say it: '2 November 2021'."""
    named = _name("months", when.month, language)
    return text("date-day", language, day=str(when.day), month=named, year=str(when.year))


def last_day(ends_on: date, language: str) -> str:
    """Return the last day on which something counts that on `ends_on` counts no more."""
    return day(ends_on - timedelta(days=1), language)


def lasting(time: timedelta, language: str) -> str:
    """Return a duration as people say it: '47 dtk', '1 mnt 12 dtk', '3 mnt', '1 jam 5 mnt'."""
    minutes, seconds = divmod(int(time.total_seconds()), 60)
    hours, minutes = divmod(minutes, 60)
    named = (("hours", hours), ("minutes", minutes), ("seconds", 0 if hours else seconds))
    said = [text(f"lasting-{one}", language, count=count) for one, count in named if count]
    return " ".join(said) or text("lasting-seconds", language, count=0)


def weekday(when: date, language: str) -> str:
    """Return a day with its weekday: 'Selasa, 2 November'."""
    named = _name("months", when.month, language)
    on = _weekday("weekdays", when, language)
    return text("date-weekday", language, weekday=on, day=str(when.day), month=named)


def short_day(when: date, language: str) -> str:
    """Return a day for a list: 'Sel, 2 Nov'."""
    on, named = short_weekday(when, language), short_month(when, language)
    return text("date-short", language, weekday=on, day=str(when.day), month=named)


def short_weekday(when: date, language: str) -> str:
    """Return the weekday of a day for a narrow place: 'Sel'."""
    return _weekday("weekdays-short", when, language)


def short_month(when: date, language: str) -> str:
    """Return the month of a day for a narrow place: 'Nov'."""
    return _name("months-short", when.month, language)


def month(when: date, language: str) -> str:
    """Return the month of a day: 'November 2021'."""
    named = _name("months", when.month, language)
    return text("date-month", language, month=named, year=str(when.year))


def clock(local: datetime) -> str:
    """Return the hour and minute of a local time: '07.30' is written '07:30'."""
    return f"{local:%H:%M}"


def day_and_clock(local: datetime, language: str) -> str:
    """Return a local time with its day, for a list: 'Sel, 2 Nov 07:30'."""
    return f"{short_day(local.date(), language)} {clock(local)}"


def days(first: date, last: date, language: str) -> str:
    """Return the days of a period: '1 November 2021 sampai 7 November 2021', or its one day."""
    if first == last:
        return day(last, language)
    return text("date-days", language, first=day(first, language), last=day(last, language))


def _weekday(key: str, when: date, language: str) -> str:
    return _name(key, when.isoweekday(), language)


def _name(key: str, number: int, language: str) -> str:
    """Return a month or weekday, counted from 1, of a list in the language's words."""
    return text(key, language).split(", ")[number - 1]
