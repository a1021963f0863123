"""The city as a story finds it: its offices, and officers who were appointed before."""

from dataclasses import dataclass, replace
from datetime import date

from bot.cli.sample import OFFICERS, SATGAS, SATGAS_CHAT, appoint, at_home
from bot.domain.colour import RuleVersion
from bot.domain.offices import Office
from bot.domain.rights import Role
from bot.rehearsal import City, Person
from bot.services import Services


@dataclass(frozen=True)
class Place:
    """An office: what its poster carries, the chat its cases ring in, and who takes them."""

    office: Office
    payload: str
    chat: int
    officer: Person


@dataclass(frozen=True)
class Stage:
    """All that a story has to know to be written down; places by the office's code."""

    city: City
    places: dict[str, Place]
    rules: RuleVersion
    today: date


async def set_up(services: Services, city: City) -> Stage:
    """Appoint each district's officer at all its offices, and the Satgas; return the stage."""
    people = {one.id: _at_home(one, city.language) for one in city.people}
    places: dict[str, Place] = {}
    groups = {poster.payload: poster.group_id for poster in city.posters}
    for door in await services.offices.doors():
        payload = f"o_{door.token}"
        group, officer = _handed_to(door.office, groups[payload])
        place = Place(door.office, payload, group, people[officer.id])
        places.setdefault(door.office.code, place)
        if group != SATGAS_CHAT:
            await appoint(services, people[officer.id], Role.OFFICER, door.office.id)
    await appoint(services, people[SATGAS.id], Role.SATGAS, None)
    return Stage(
        replace(city, people=tuple(people.values())), places, services.rules, services.today
    )


def _at_home(person: Person, language: str) -> Person:
    """Return somebody in the city's language, and an officer as known to the bot."""
    known = person.started or person.id in {one.id for one in OFFICERS.values()}
    return replace(at_home(person, language), started=known)


def _handed_to(office: Office, group: int | None) -> tuple[int, Person]:
    """Return the chat in which an office's cases ring, and who takes them."""
    if group is None:
        return SATGAS_CHAT, SATGAS
    return group, OFFICERS[office.district]
