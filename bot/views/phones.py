"""Telephone numbers as people read and dial them."""


def dialled(phone: str) -> str:
    """Return a stored number with its groups; Telegram still makes it tappable."""
    from phonenumbers import PhoneNumberFormat, format_number, parse  # noqa: PLC0415 - 15 MB

    return format_number(parse(phone), PhoneNumberFormat.INTERNATIONAL)


def written(phone: str) -> str:
    """Return a stored number as it is dialled on the spot: '(0342) 801234'."""
    from phonenumbers import PhoneNumberFormat, format_number, parse  # noqa: PLC0415 - 15 MB

    return format_number(parse(phone), PhoneNumberFormat.NATIONAL)
