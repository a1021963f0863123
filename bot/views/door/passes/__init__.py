"""The pass as a picture: the facts of one check-in in, a PNG for the visitor's screen out."""

from bot.views.door.passes.facts import PassFacts, PassWords

__all__ = ["PassFacts", "PassWords", "pass_png"]


def pass_png(facts: PassFacts, words: PassWords) -> bytes:
    """Return a portrait PNG of 720 by 960 pixels and few palette colours.

    The colour stands there as band, shape and word; the QR code opens `facts.link`.
    A visit that is over has neither. Raises ValueError if the link is empty or longer than a
    phone can read off a screen.
    """
    # What draws is loaded by the first who draws: a city without pictures never does.
    from bot.views.door.passes.band import WIDTH, band_rows, palette  # noqa: PLC0415
    from bot.views.door.passes.body import draw_body  # noqa: PLC0415
    from bot.views.door.passes.png import encoded, rows  # noqa: PLC0415

    upper = band_rows(facts.colour, words.colour_word, words.mark)
    lower = rows(draw_body(facts, words))
    return encoded((upper, lower), width=WIDTH, palette=palette(facts.colour))
