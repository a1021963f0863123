"""Whether a city's own steps can be used; if not, why, in its own words."""

from bot.domain.file_problems import BadFile
from bot.settings import Settings
from bot.texts import text
from bot.views.file_problems import lines


def wrong_steps(settings: Settings) -> list[str]:
    """Return what is wrong with the city's steps, a line each; nothing if they are understood."""
    from bot.services.cases.steps_file import SHIPPED, city_steps  # noqa: PLC0415 - reads YAML

    try:
        city_steps(settings.sop_file)
    except BadFile as bad:
        file, language = str(settings.sop_file or SHIPPED), settings.language
        return [text("sop-intro", language, file=file), *lines(bad, language)]
    return []
