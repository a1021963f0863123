"""A week from Monday to Friday, half an hour of each day: more offices are used every day.

Before it all posters were proved and all doors counted, but one: that office was never counted.
Two others nobody visits.
"""

from collections.abc import Iterator
from datetime import datetime, timedelta
from itertools import product

from bot.cli.stories import morning
from bot.cli.stories.morning import FIRST, GREEN, LAST, RED
from bot.cli.stories.script import Script
from bot.cli.stories.stage import Stage, set_up
from bot.domain.figures.tally import LASTS, Recorded, State
from bot.domain.offices import Door
from bot.domain.paper.posters import Kind
from bot.domain.people import Person
from bot.rehearsal import City, Scene, Story
from bot.services import Services

OPENS, ENDS, DAYS = "07:30", "08:00", 5
IDLE = ("BAKESBANGPOL", "KEL-GEDOG")
UNCOUNTED = "KEL-SENTUL"
VISITED = (6, 9, 13, 17, 21)  # offices on each day; on the last three every one that is not idle
TAKEN = ("07:50", "07:47", "07:45", "07:43", "07:42")  # when the day's red case is
COUNTED = timedelta(days=3)  # on the Friday before
FIRST_COMES, LAST_COMES = 3, 20  # minutes after opening


def begins(local: datetime) -> datetime:
    """Return the next Monday's opening that begins a week without a holiday."""
    closed, monday = morning.holidays(), morning.begins(local)
    while any(monday.date() + timedelta(days=day) in closed for day in range(DAYS)):
        monday = morning.begins(monday)
    return monday


async def stage(services: Services, city: City) -> tuple[City, Story]:
    """Appoint officers, prove posters, count at doors; return the city and the story."""
    script = Script(await set_up(services, city), opens=OPENS, ends=ENDS, seed="week")
    await _equipped(services, script.stage)
    scenes = (*_visits(script), *_cases(script), *_figures(script))
    return script.story("story-week", until=f"{DAYS} {ENDS}", scenes=scenes)


async def _equipped(services: Services, stage: Stage) -> None:
    """Print the posters of all offices, prove that they hang, and count at one door of each."""
    await services.posters.prepare(Kind.ENTRY)
    counted: set[str] = {UNCOUNTED}
    for number, door in enumerate(await services.offices.doors()):
        place = stage.places[door.office.code]
        officer = await services.people.of_telegram(place.officer.id)
        assert officer is not None
        await _proved(services, door, officer)
        if door.office.code not in counted:
            counted.add(door.office.code)
            await _counted(services, door, officer, people=12 + 7 * number % 29)


async def _proved(services: Services, door: Door, officer: Person) -> None:
    proofs, then = services.tx.poster_proofs, services.now - COUNTED
    proofs.begin(door.id, door.token, by=officer.id, now=then)
    begun = await proofs.begun_by(officer.id)
    assert begun is not None
    proofs.note_photo(begun.id, "a photo of the week before", then)
    proofs.note_scan(begun.id, then)
    proofs.prove(begun.id, then)


async def _counted(services: Services, door: Door, officer: Person, *, people: int) -> None:
    """Let an officer have counted so many, of whom some were recorded."""
    tallies, then = services.tx.tallies, services.now - COUNTED
    begun = await tallies.start(
        door.office.id, door.id, by=officer.id, now=then, ends=then + LASTS
    )
    assert begun is not None
    await tallies.tap(begun.id, door.id, people)
    tallies.keep(begun.id, Recorded(visitors=people * (door.id % 9) // 10))
    await tallies.move(begun, State.ENDED, then + LASTS)


def _visits(s: Script) -> Iterator[Scene]:
    """Yield the visitors of each day; those of the last three come to every office but two."""
    visited = [one for one in s.stage.places if one not in IDLE]
    s.random.shuffle(visited)
    names = iter([f"{first} {last}" for first, last in product(FIRST, LAST)])
    rest = iter(visited)
    for day, count in enumerate(VISITED, start=1):
        some = visited[:count] if day <= 2 else [next(rest) for _ in range(count)]
        for code in some:
            later = s.random.randint(FIRST_COMES, LAST_COMES)
            yield s.comes(next(names), f"{day} 07:{30 + later}", code, GREEN)


def _cases(s: Script) -> Iterator[Scene]:
    """Yield a red visitor each day, whose case is taken sooner from day to day."""
    names = ("Siti Aminah", "Hadi Purnomo", "Indra Gunawan", "Kartini Dewi", "Joko Susilo")
    for day, (name, taken) in enumerate(zip(names, TAKEN, strict=True), start=1):
        yield s.comes(name, f"{day} 07:40", "KEL-TURI", RED)
        yield s.claims(f"{day} {taken}", "KEL-TURI")
        yield s.closes(f"{day} 07:55", "KEL-TURI", "vaccination-booked")


def _figures(s: Script) -> Iterator[Scene]:
    """Yield the admin, who looks at use on the first day and orders the report on the last."""
    who, at = "Dewi Diskominfo", "DISKOMINFOTIK"
    yield s.looks(who, "1 07:56", at, "button-funnel")
    yield s.looks(who, f"{DAYS} 07:54", at, "button-funnel", "button-chart-funnel")
    yield s.looks(who, f"{DAYS} 07:56", at, "button-figures-more", "button-report")
