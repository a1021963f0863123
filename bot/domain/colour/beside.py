"""What decides a colour beside the answers: office, PeduliLindungi, proof, a child's adult."""

from dataclasses import replace

from bot.domain.colour.verdict import VERIFIED, Colour, Verdict

ELSEWHERE = "elsewhere"  # PeduliLindungi shows a worse colour
OFFICE_LOOKS = "office-looks"  # this office looks at yellow visitors
PROOF_DIFFERS = "proof-differs"  # an officer saw proof that does not fit the answers
WITH_ADULT = "with-adult"  # a child below the scale has the colour of its adult
REASONS = frozenset({ELSEWHERE, OFFICE_LOOKS, PROOF_DIFFERS, WITH_ADULT, VERIFIED})

SHOWN_ELSEWHERE = (Colour.GREEN, Colour.YELLOW, Colour.RED, Colour.BLACK)


def at_office(verdict: Verdict, *, yellow_asks: bool) -> Verdict:
    """Return the verdict at an office: where yellow asks, an officer looks at yellow visitors."""
    if not yellow_asks or verdict.colour is not Colour.YELLOW:
        return verdict
    reasons = (*verdict.reasons, OFFICE_LOOKS)
    return replace(verdict, colour=Colour.ASK, reasons=reasons)


def elsewhere(colour: Colour, version: str) -> Verdict:
    """Return the verdict of a colour that PeduliLindungi shows: no reason, no end is known."""
    return Verdict(colour, (ELSEWHERE,), None, version)


def proof_differs(version: str) -> Verdict:
    """Return the verdict about a visitor whose proof does not fit what was declared."""
    return Verdict(Colour.ASK, (PROOF_DIFFERS,), None, version)


def with_adult(colour: Colour, version: str) -> Verdict:
    """Return the verdict about a child below the scale, who comes in or waits with an adult."""
    return Verdict(colour, (WITH_ADULT,), None, version)
