"""The published colour rules P0 to P5 as dated data, and which of them apply."""

from collections.abc import Sequence
from datetime import date

from bot.domain.colour.rules import BlackPeriod, Criterion, RuleVersion
from bot.domain.colour.verdict import Colour

BY_DATE = "by-date"

_TESTED = (
    Criterion(Colour.GREEN, ("negative-pcr",), 0, proof="pcr"),
    Criterion(Colour.GREEN, ("negative-antigen",), 0, proof="antigen"),
)
_BY_TWO_DOSES = (
    Criterion(Colour.GREEN, ("two-doses",), 2),
    # A single-dose vaccine is a full primary series before P5 too: our choice.
    Criterion(Colour.GREEN, ("single-dose",), 1, proof="single-dose"),
    *_TESTED,
)
_PARTLY = (
    Criterion(Colour.YELLOW, ("one-dose",), 1),
    Criterion(Colour.YELLOW, ("recovered",), 0, proof="recovered"),
    # One outlet makes "exposed" red as well; ours is black: exposure is contact.
    Criterion(Colour.RED, ("no-dose",), 0),
)
_2021 = _BY_TWO_DOSES + _PARTLY
# Yellow and red of P2 to P4 as in P1: our choice, the later sources do not repeat them.
# The recovered-with-one-dose line is dated 20 Feb 2022; taken for all of P2 to P4: our choice.
_ONE_DOSE_RECOVERED = (Criterion(Colour.GREEN, ("one-dose", "recovered"), 1, proof="recovered"),)
_EARLY_2022 = _BY_TWO_DOSES + _ONE_DOSE_RECOVERED + _PARTLY
_P5_ADULT = (
    Criterion(Colour.GREEN, ("booster",), 3),
    *_TESTED,
    Criterion(Colour.GREEN, ("two-doses", "recovered"), 2, proof="recovered"),
    Criterion(Colour.YELLOW, ("no-booster",), 2),
    # The text excepts J&J from red without naming its colour; yellow is our reading.
    Criterion(Colour.YELLOW, ("single-dose",), 1, proof="single-dose"),
    Criterion(Colour.RED, ("one-dose",), 1),
    Criterion(Colour.RED, ("no-dose",), 0),
)
# For 6 to 17 the text names no single-dose vaccine. It is green: above, a single dose stands
# beside two doses, as the full primary series it is in every version (our choice), and two
# doses are green at this age. "1 dose" is the first half of a series, which this is not.
_P5_CHILD = (
    *_BY_TWO_DOSES,
    *_ONE_DOSE_RECOVERED,
    Criterion(Colour.YELLOW, ("one-dose",), 1),
    Criterion(Colour.RED, ("no-dose",), 0),
)

_BLACK_P2 = (
    # "< 14 d" in one text against "H+15" in the other; H+15 is the more exact one.
    # No source says when the negative may be taken; after day 0 is our choice.
    BlackPeriod("positive", untested=15, tested=11, test="negative", test_from=1),
    BlackPeriod("contact", untested=15, tested=6, test="negative-twice", test_from=5),
)
# Only "quarantine, PCR on arrival and on day 4" is published; free on H+5 with both tests
# and on H+15 without them (the longest period of that version) are our choice.
_ABROAD = BlackPeriod("abroad", untested=15, tested=5, test="pcr-abroad", test_from=4)
_BLACK_P3 = (
    # Two PCR 24 h apart, on H+5 and H+6 at the earliest; antigen does not count.
    BlackPeriod("positive", untested=10, tested=6, test="pcr-twice", test_from=6),
    # One outlet has a test at H+4 and H+14 without one; two outlets have H+5 and H+10.
    BlackPeriod("contact", untested=10, tested=5, test="negative-day-5", test_from=5),
    _ABROAD,
)
_BLACK_P4 = (
    # The national app shows it one day after the laboratory's upload; ours counts at once.
    BlackPeriod("positive", untested=10, tested=5, test="pcr-day-5", test_from=5),
    # P4 names no test for contacts (one PCR is our choice). P5 says "else H+10", against
    # its own "contact < 14 d"; H+14 in both.
    BlackPeriod("contact", untested=14, tested=5, test="pcr-day-5", test_from=5),
)

RULE_VERSIONS: tuple[RuleVersion, ...] = (
    RuleVersion(
        name="P0",
        first_day=date(2021, 8, 1),  # "August 2021"; the day is our choice
        source="tribunnews.com 2021/08/31; indonesiaparlemen.com 2021/09/13",
        black=_BLACK_P2,  # black was added on 30 Aug; its end was not found: as P2, our choice
        criteria=_2021,  # criteria not found: as P1, our choice
        pcr_days=2,
        antigen_days=1,
        scale_from=12,
    ),
    RuleVersion(
        name="P1",
        first_day=date(2021, 9, 1),  # "September 2021"; the day is our choice
        source="voi.id/amp/84690; nasional.kompas.com/read/2021/09/16/17083461",
        black=_BLACK_P2,  # the end was not found: as P2, our choice
        criteria=_2021,
        pcr_days=2,  # 2x24 h in 2021 (one source), 3x24 h in 2022: by version
        antigen_days=1,
        scale_from=12,
    ),
    RuleVersion(
        name="P2",
        first_day=date(2022, 2, 5),
        source="lifestyle.sindonews.com/read/677421",
        black=(*_BLACK_P2, _ABROAD),
        criteria=_EARLY_2022,
        pcr_days=3,
        antigen_days=1,
        scale_from=12,
    ),
    RuleVersion(
        name="P3",
        first_day=date(2022, 2, 14),  # sources say 14 to 16
        source="voi.id/berita/135370; news.detik.com d-5943575",
        black=_BLACK_P3,  # arrival from abroad as P2: our choice
        criteria=_EARLY_2022,
        pcr_days=3,
        antigen_days=1,
        scale_from=12,
    ),
    RuleVersion(
        name="P4",
        first_day=date(2022, 2, 22),
        source="Kemenkes letter IR.02.02/2/0691/2022",
        black=_BLACK_P4,  # arrival from abroad is no longer listed: not black, our choice
        criteria=_EARLY_2022,
        pcr_days=3,
        antigen_days=1,
        scale_from=12,
    ),
    RuleVersion(
        name="P5",
        first_day=date(2022, 7, 17),
        source="SE Mendagri 440/3917/SJ; SE Satgas 21/2022",
        black=_BLACK_P4,
        criteria=_P5_ADULT,
        child_criteria=_P5_CHILD,
        pcr_days=3,
        antigen_days=1,
        scale_from=6,
    ),
)


def rules_for(
    choice: str, *, on: date, versions: Sequence[RuleVersion] = RULE_VERSIONS
) -> RuleVersion:
    """Return the version of this name, or with "by-date" the one in force on that day.

    Before the first version its rules apply. Raises ValueError naming the valid choices.
    """
    if choice == BY_DATE:
        ordered = sorted(versions, key=lambda version: version.first_day)
        in_force = [version for version in ordered if version.first_day <= on]
        return in_force[-1] if in_force else ordered[0]
    for version in versions:
        if version.name == choice:
            return version
    valid = ", ".join([*(version.name for version in versions), BY_DATE])
    raise ValueError(f"unknown colour rules {choice!r}; choose one of: {valid}")
