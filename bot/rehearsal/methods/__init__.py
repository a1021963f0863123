"""Every method of the Bot API that the stand-in speaks, by its name in small letters."""

from bot.rehearsal.methods import asking, editing, fetching, introducing, sending, tapping

METHODS = {
    method.name.lower(): method
    for module in (sending, editing, tapping, fetching, asking, introducing)
    for method in module.METHODS
}
