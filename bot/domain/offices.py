"""An office and its doors."""

from dataclasses import dataclass

from bot.domain.hours import WeeklyHours


@dataclass(frozen=True, slots=True)
class Office:
    """A place that receives visitors."""

    id: int
    code: str
    name: str
    address: str
    district: str
    capacity: int
    hours: WeeklyHours
    puskesmas_phone: str | None
    satgas_phone: str | None
    wifi: str | None
    purposes: tuple[str, ...] = ()  # what a visitor may come for; empty: not asked
    yellow_asks: bool = False  # here an officer looks at yellow visitors


@dataclass(frozen=True, slots=True)
class Door:
    """One door of an office; its name is empty if it is the only one."""

    id: int
    name: str
    office: Office
    token: str
    revoked: bool = False
