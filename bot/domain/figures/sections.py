"""The pages of `/stats`: what is read first, and what is behind its buttons."""

from enum import StrEnum


class Section(StrEnum):
    """One page; its words are `button-figures-KEY`."""

    TODAY = "today"  # what is read first, also of other days
    OFFICES = "offices"
    DAYS = "days"
    COLOURS = "colours"
    CASES = "cases"
    PEOPLE = "people"  # companions, guests without Telegram, staff
    PROOF = "proof"  # declared against verified, random checks
    ABANDONED = "abandoned"
    OUTREACH = "outreach"
    COVERAGE = "coverage"  # against target
    LATE = "late"
    MORE = "more"  # the buttons of those that are read more rarely


# Not known of one office.
OF_THE_CITY = (Section.OFFICES, Section.OUTREACH, Section.COVERAGE, Section.LATE)
FIRST = (Section.OFFICES, Section.CASES, Section.COLOURS)
RARE = tuple(one for one in Section if one not in (Section.TODAY, *FIRST, Section.MORE))


def behind(page: Section, *, of_one: bool) -> list[Section]:
    """Return the pages a page leads to: few at once, or buttons push the figures out of sight.

    `of_one`: the figures are those of one office.
    """
    led: tuple[Section, ...] = (Section.MORE,) if page in RARE else ()
    if page is Section.TODAY:
        led = (*FIRST, Section.MORE)
    elif page is Section.MORE:
        led = RARE
    return [one for one in led if not (of_one and one in OF_THE_CITY)]
