"""The days and the office that stand behind a command, as `/stats` and `/audit` take them."""

from bot.domain.figures.period import NotADay, Period, is_day, read_period
from bot.domain.office.search import offices_called
from bot.domain.offices import Office
from handlers.context import Context


async def asked(context: Context) -> tuple[Period, str, list[Office], str]:
    """Return the period, what a button carries of it, the offices meant, and their typed name.

    Raise `NotADay` for words that are neither. No office: of the whole city.
    """
    words = context.args or []
    names = " ".join(one for one in words if not is_day(one))
    days = [one for one in words if is_day(one)]
    period = read_period(days, today=context.services.today)
    found = offices_called(names, await context.services.offices.all()) if names else []
    if names and not found:
        raise NotADay(written=names)
    return period, period.span if days else "1", found, names
