"""`/kantor`, *Jam buka*: an admin changes when an office opens (docs/flows/hours.mmd)."""

import re
from datetime import date

from telegram import Update

from bot.conversations import RowConversation
from bot.domain.errors import Gone
from bot.domain.hours import ALWAYS_OPEN, BadHours, WeeklyHours, format_hours, parse_hours
from bot.domain.hours.editing import on_dates, on_days, parse_dates, parse_spans, without_dates
from bot.domain.office.search import offices_called
from bot.domain.updates import WORDS
from bot.domain.verbs import ANSWER, HOURS
from bot.texts import html
from bot.views.office import hours as views
from handlers.context import Context
from handlers.conversations import END, begin, heard, live
from handlers.ways import TYPED, Tap, answer, said

ASKING = 1
NAME = "hours"
OVERVIEW, TIMES, DATES, LIKE = "overview", "times", "dates", "like"
DAYS = re.compile("[0-6]|01234")
PERIOD = re.compile("[0-9]{8}-[0-9]{8}")


async def start(update: Update, context: Context) -> int:
    """Show how an office opens, and what may be changed of it."""
    [office_id] = context.pressed(HOURS)
    office = await context.services.office_hours.of(office_id, by=context.person)
    context.say.answer()
    begin(context, NAME)
    told = format_hours(office.hours)
    context.talk.draft = {"office": office_id, "before": told, "after": told}
    return await _show(context, OVERVIEW)


async def tapped(context: Context, value: str) -> int:
    """Take a button's answer; what no button of the screen carries is not there."""
    draft = context.talk.draft
    if value == views.BACK:
        return await _show(context, OVERVIEW)
    if draft["key"] == TIMES:
        return await _times(context, value)
    if draft["key"] == LIKE and value.startswith(views.OFFICE):
        return await _like(context, value.removeprefix(views.OFFICE))
    if draft["key"] != OVERVIEW:
        raise Gone
    if value == views.CANCEL:
        context.say.edit(views.left(draft["office"], context.language))
        return END
    return await (_save(context) if value == views.SAVE else _piece(context, value))


async def _piece(context: Context, value: str) -> int:
    """Go on with the piece of the hours that was chosen."""
    if value in (DATES, LIKE):
        return await _show(context, value)
    if DAYS.fullmatch(value):
        context.talk.draft["chosen"] = value
        return await _show(context, TIMES)
    if value == views.ALWAYS:
        return await _become(context, ALWAYS_OPEN)
    if value.startswith(views.DROP):
        dropped = _period(value.removeprefix(views.DROP))
        return await _become(context, without_dates(_after(context), *dropped))
    raise Gone


async def typed(context: Context) -> int:
    """Take typed words for the present question."""
    words, key = context.text.strip(), context.talk.draft["key"]
    if key == TIMES:
        return await _times(context, words)
    if key == DATES:
        return await _dates(context, words)
    if key == LIKE:
        return await _show(context, LIKE, words=words)
    return await show_again(context)


async def show_again(context: Context) -> int:
    """Show the present question once more."""
    return await _show(context, context.talk.draft["key"])


async def _times(context: Context, words: str) -> int:
    chosen = context.talk.draft["chosen"]
    try:
        spans = parse_spans(re.sub(r"\b(\d\d)(\d\d)\b", r"\1:\2", words))
        if PERIOD.fullmatch(chosen):
            after = on_dates(_after(context), *_period(chosen), spans)
        else:
            after = on_days(_after(context), {int(one) for one in chosen}, spans)
    except BadHours as bad:
        return await _show(context, TIMES, bad=bad)
    return await _become(context, after)


async def _dates(context: Context, words: str) -> int:
    try:
        first, last = parse_dates(words, context.services.today)
    except BadHours as bad:
        return await _show(context, DATES, bad=bad)
    context.talk.draft["chosen"] = f"{first:%Y%m%d}-{last:%Y%m%d}"
    return await _show(context, TIMES)


async def _like(context: Context, number: str) -> int:
    found = [one for one in await context.services.offices.all() if str(one.id) == number]
    if not found:
        raise Gone
    return await _become(context, found[0].hours)


async def _become(context: Context, hours: WeeklyHours) -> int:
    context.talk.draft["after"] = format_hours(hours)
    return await _show(context, OVERVIEW)


async def _save(context: Context) -> int:
    draft, service = context.talk.draft, context.services.office_hours
    before, after = parse_hours(draft["before"]), _after(context)
    if before == after:
        raise Gone
    if not await service.change(draft["office"], after, expecting=before, by=context.person):
        office = await service.of(draft["office"], by=context.person)
        draft["before"] = draft["after"] = format_hours(office.hours)
        return await _show(context, OVERVIEW, bad=BadHours("hours-outdated"))
    office = await service.of(draft["office"], by=context.person)
    context.say.edit(views.saved(office.id, office.name, after, context.language))
    return END


async def _show(
    context: Context, key: str, *, words: str = "", bad: BadHours | None = None
) -> int:
    talk, language = context.talk, context.language
    talk.draft["key"] = key
    talk.step += 1
    office = await context.services.office_hours.of(talk.draft["office"], by=context.person)
    draft = views.Draft(
        office.name,
        parse_hours(talk.draft["before"]),
        _after(context),
        language,
        lambda value: ANSWER(talk.id, talk.step, value),
    )
    problem = None if bad is None else html(bad.key, language, **bad.values)
    if key == TIMES:
        screen = views.times(draft, talk.draft["chosen"], problem=problem)
    elif key == DATES:
        screen = views.dates(draft, problem=problem)
    elif key == LIKE:
        found = offices_called(words, await context.services.offices.all()) if words else []
        none = (
            html("offices-not-found", language, words=words[:40]) if words and not found else None
        )
        screen = views.like(draft, found, problem=none)
    else:
        screen = views.overview(draft, problem=problem)
    context.say.show(screen)
    return ASKING


def _after(context: Context) -> WeeklyHours:
    return parse_hours(context.talk.draft["after"])


def _period(words: str) -> tuple[date, date]:
    if not PERIOD.fullmatch(words):
        raise Gone
    try:
        first, last = map(date.fromisoformat, words.split("-"))
    except ValueError:
        raise Gone from None
    return first, last


def conversation() -> RowConversation:
    """Return the talk; its beginning in its middle starts it anew."""
    return RowConversation(
        name=NAME,
        allow_reentry=True,
        entry_points=[Tap(HOURS, start)],
        states={ASKING: [answer(live(tapped)), said(WORDS, TYPED, heard(typed))]},
        fallbacks=[],
    )
