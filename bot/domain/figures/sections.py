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
    LATE = "late"


OF_THE_CITY = (Section.OFFICES, Section.OUTREACH, Section.LATE)  # not known of one office
