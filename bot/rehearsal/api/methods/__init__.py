"""Every method of the Bot API that the stand-in speaks, by its name in small letters."""

from bot.rehearsal.api.methods import (
    asking,
    belonging,
    editing,
    fetching,
    introducing,
    sending,
    tapping,
)

METHODS = {
    method.name.lower(): method
    for module in (sending, editing, tapping, fetching, asking, belonging, introducing)
    for method in module.METHODS
}
