"""`/penyisiran`: admins and Puskesmas look at the sweep, start it, pause it, and read results."""

from telegram import Update

from bot.domain.figures.charts import Chart
from bot.domain.figures.period import period_of
from bot.domain.outreach.verbs import (
    SWEEP,
    SWEEP_BECOME,
    SWEEP_CAME,
    SWEEP_CHART,
    SWEEP_LOOK,
    SWEEP_PLACES,
    SWEEP_RWS,
    SWEEP_START,
    SWEEP_TRY,
)
from bot.domain.rights import Action, may, places
from bot.views.outreach import sweep
from bot.views.screen import Screen
from handlers.context import App, Context
from handlers.ways import Buttons, on_command


async def command(update: Update, context: Context) -> None:
    """Show how far the sweep is."""
    context.say.reply(await _overview(context))


async def show(update: Update, context: Context) -> None:
    """Show it in place."""
    context.say.answer()
    context.say.edit(await _overview(context))


async def which(update: Update, context: Context) -> None:
    """Ask where a campaign is to tell."""
    places = await context.services.sweep.places(by=context.person)
    city = may(context.person, Action.RUN_SWEEP)
    context.say.answer()
    context.say.edit(sweep.which(places, city=city, language=context.language))


async def rws(update: Update, context: Context) -> None:
    """Show the RWs of a kelurahan, or ask of which."""
    [place] = context.pressed(SWEEP_RWS)
    places = await context.services.sweep.places(by=context.person)
    if not place:
        screen = sweep.which_rws(places, context.language)
    else:
        found, out = await context.services.sweep.progress_in(place, by=context.person)
        screen = sweep.by_rw(places[place], found, out, context.language)
    context.say.answer()
    context.say.edit(screen)


async def look(update: Update, context: Context) -> None:
    """Show what a campaign would do, before it starts."""
    [place] = context.pressed(SWEEP_LOOK)
    whom = await context.services.sweep.preview(place, by=context.person)
    places = await context.services.sweep.places(by=context.person)
    settings = context.services.settings
    hours = f"{settings.remind_from:%H:%M}–{settings.remind_until:%H:%M}"
    context.say.answer()
    context.say.edit(sweep.preview(place, whom, hours, places, context.language))


async def try_on(update: Update, context: Context) -> None:
    """Send the message to who asks."""
    [place] = context.pressed(SWEEP_TRY)
    await context.services.sweep.preview(place, by=context.person)
    context.say.answer()
    context.say.reply(sweep.sample(context.language))


async def start(update: Update, context: Context) -> None:
    """Start a campaign."""
    [place] = context.pressed(SWEEP_START)
    await context.services.sweep.start(place, by=context.person)
    context.say.answer("sweep-started")
    context.say.edit(await _overview(context))


async def become(update: Update, context: Context) -> None:
    """Pause a campaign, let it go on, or end it."""
    campaign_id, state = context.pressed(SWEEP_BECOME)
    await context.services.sweep.become(campaign_id, state, by=context.person)
    context.say.answer()
    context.say.edit(await _overview(context))


async def came(update: Update, context: Context) -> None:
    """Show what came of it by kelurahan, within some days."""
    [span] = context.pressed(SWEEP_CAME)
    period = period_of(span, today=context.services.today)
    found = await context.services.sweep.came(period, by=context.person)
    context.say.answer()
    context.say.edit(sweep.came(found, span, period, context.language))


async def chart(update: Update, context: Context) -> None:
    """Order the same as a chart; it comes as a message of its own."""
    [span] = context.pressed(SWEEP_CHART)
    await context.services.charts.order(Chart.SWEEP, span, 0, by=context.person)
    context.say.answer("chart-being-drawn")


async def _overview(context: Context) -> Screen:
    service, by = context.services.sweep, context.person
    return sweep.overview(
        await service.progress(by=by),
        await service.campaigns(by=by),
        await service.places(by=by),
        context.language,
        city=may(by, Action.RUN_SWEEP),
        calls=bool(places(by, Action.CALL_RESIDENTS)),
    )


BUTTONS: Buttons = {
    SWEEP: show,
    SWEEP_PLACES: which,
    SWEEP_RWS: rws,
    SWEEP_LOOK: look,
    SWEEP_TRY: try_on,
    SWEEP_START: start,
    SWEEP_BECOME: become,
    SWEEP_CAME: came,
    SWEEP_CHART: chart,
}


def register(app: App) -> None:
    """Listen for /penyisiran."""
    app.add_handler(on_command("penyisiran", command))
