"""A telephone number as Telegram gives it, in the form that is stored."""


def normal(shared: str) -> str | None:
    """Return a number in E.164 form, None if it is none; Telegram may leave out the plus."""
    from phonenumbers import (  # noqa: PLC0415 - 15 MB
        NumberParseException,
        PhoneNumberFormat,
        format_number,
        is_possible_number,
        parse,
    )

    try:
        number = parse(f"+{shared.lstrip('+')}")
    except NumberParseException:
        return None
    return format_number(number, PhoneNumberFormat.E164) if is_possible_number(number) else None
