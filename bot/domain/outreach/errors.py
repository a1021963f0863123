"""Errors of clinics."""

from bot.domain.errors import DomainError


class ClinicThere(DomainError):
    """There is such a clinic at that place on that day."""

    key = "error-clinic-there"


class ClinicOver(DomainError):
    """The clinic has been, or does not take place."""

    key = "error-clinic-over"
