"""Errors of clinics."""

from bot.domain.errors import DomainError, UnknownToken


class ClinicThere(DomainError):
    """There is such a clinic at that place on that day."""

    key = "error-clinic-there"


class ClinicOver(DomainError):
    """The clinic has been, or does not take place."""

    key = "error-clinic-over"


class ClinicFull(DomainError):
    """No place is free, at least not at that hour."""

    key = "error-clinic-full"


class PlaceElsewhere(DomainError):
    """Somebody has a place at another clinic already; `booking_id` is that one."""

    key = "error-place-elsewhere"

    def __init__(self, booking_id: int) -> None:
        super().__init__()
        self.booking_id = booking_id


class UnknownBooking(UnknownToken):
    """A QR code that is nobody's place, or not for who scans it; counted against who guesses."""

    key = "error-unknown-booking"


class ClinicAhead(DomainError):
    """Nobody can have been there yet."""

    key = "error-clinic-ahead"


class ClinicOpen(DomainError):
    """Whoever is not there may still come."""

    key = "error-clinic-open"
