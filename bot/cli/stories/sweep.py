"""A month of the sweep, half an hour of some of its days; the others are leapt over.

Sari comes in red, books a place at the kelurahan's vaccination day, is reminded, and leaves
green in the end. Darmo answers nothing, is called in vain, and has the dose at home.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta

from bot.cli.sample import appoint
from bot.cli.stories import morning
from bot.cli.stories.hands import Hands
from bot.cli.stories.morning import GREEN, RED, YELLOW
from bot.cli.stories.script import Script
from bot.cli.stories.stage import Place, Stage, set_up
from bot.domain.offices import kelurahan_name
from bot.domain.outreach import moves
from bot.domain.outreach.clinics import Clinic, Plan
from bot.domain.outreach.residents import Doses, Home, Reached, Resident, Source
from bot.domain.rights import Role
from bot.domain.team.groups import rw_area
from bot.rehearsal import Act, City, Group, Person, Scene, Story
from bot.services import Services
from bot.texts import text
from bot.views.outreach.clinics import listing
from bot.views.outreach.place_offers import offer_rows

OPENS, ENDS = "08:50", "09:20"
DAYS = (0, 2, 4, 8, 16, 30, 31)  # after the first, a Monday; the ladder has its time between
CLINICS = (2, 30)  # on which of them the kelurahan has a vaccination day
OFFICE, PUSKESMAS, TEAM = "KEL-TURI", "PKM-SUKOREJO", "TIM-RW"  # the team goes by a code too
RW, RT = 3, 2
TEAM_CHAT = -1_002_000_000_900
VACCINE = "sinovac"
ADMIN = "Dewi Diskominfo"
NURSE = Person(710_000_031, "Ratih", "Puskesmas", role="puskesmas", started=True)
MEMBER = Person(710_000_032, "Sri", "Lestari", role="officer", hint="RW 03")
DARMO = Person(710_000_033, "Darmo", role="resident", started=True)
SARI = "Sari Wulandari"


@dataclass(frozen=True)
class Days:
    """The vaccination days, and what their buttons are called."""

    clinics: Sequence[Clinic]

    def offer(self, number: int, language: str) -> str:
        """Return the button that books a place at one."""
        return offer_rows([self.clinics[number]], language)[0][0].label

    def entry(self, number: int, language: str) -> str:
        """Return the button of one in the list of all."""
        shown = listing([self.clinics[number]], 0, language, near=True, puskesmas=())
        return shown.rows[0][0].label


def begins(local: datetime) -> datetime:
    """Return the next Monday of whose days none is a holiday."""
    closed, monday = morning.holidays(), morning.begins(local)
    while any(monday.date() + timedelta(days=day) in closed for day in DAYS):
        monday = morning.begins(monday)
    hour, minute = map(int, OPENS.split(":"))
    return monday.replace(hour=hour, minute=minute)


async def stage(services: Services, city: City) -> tuple[City, Story]:
    """Appoint the Puskesmas and the team, plan two days; return the city and the story."""
    people = (*city.people, NURSE, MEMBER, DARMO)
    group = Group(TEAM_CHAT, f"Tim RW {RW:02d}", "supergroup", (MEMBER.id,))
    known = replace(city, people=people, groups=(*city.groups, group))
    found = await set_up(services, known)
    await _team(services, found)
    await _on_the_list(services, found)
    script = Script(found, opens=OPENS, ends=ENDS, seed="sweep", days=DAYS)
    days = Days([await _planned(services, found, day) for day in CLINICS])
    scenes = (*_sari(script, days), *_attended(script, days), *_darmo(script))
    return script.story("story-sweep", until=f"{len(DAYS)} {ENDS}", scenes=scenes)


async def _team(services: Services, stage: Stage) -> None:
    """Bind the team's group, whose member is a place of their own in the story."""
    office = stage.places[OFFICE].office
    area = rw_area(office.name, RW)
    await services.groups.bind(TEAM_CHAT, None, by=None, area=area)
    await appoint(services, NURSE, Role.PUSKESMAS, stage.places[PUSKESMAS].office.id)
    stage.places[TEAM] = Place(office, "", TEAM_CHAT, MEMBER)


async def _on_the_list(services: Services, stage: Stage) -> None:
    """Let a list know somebody whose second dose is due, and who once pressed Start."""
    person = await services.people.meet(DARMO.id, DARMO.language_code, DARMO.full_name)
    services.checkin.rename(person, DARMO.full_name)
    one = Resident(
        id=0,
        source=Source.LIST,
        state=Reached.WAITING,
        name=DARMO.full_name,
        phone="+6281234567890",
        address="Jl. Melati 4",
        born=1956,
        home=Home(stage.places[OFFICE].office.id, RW, RT),
        had=Doses(1, VACCINE, services.today - timedelta(days=60)),
        person_id=person.id,
    )
    services.tx.residents.add(moves.settle(one), services.now)


async def _planned(services: Services, stage: Stage, day: int) -> Clinic:
    kelurahan, on = stage.places[OFFICE].office, services.today + timedelta(days=day)
    plan = Plan(
        office_id=stage.places[PUSKESMAS].office.id,
        place="Balai Kelurahan Turi",
        address="Jl. Melati 1",
        day=on,
        opens=time(8, 30),
        closes=time(11, 30),
        vaccine=VACCINE,
        quota=40,
        serves=frozenset({kelurahan.id}),
    )
    return await services.clinic_planning.add(plan, by=None)


def _sari(s: Script, days: Days) -> Iterator[Scene]:
    """Yield her way from red to green."""
    yield s.comes(SARI, "1 08:51", OFFICE, RED)
    yield s.does("story-books", SARI, "1 08:53", OFFICE, _books(days))
    yield s.claims("1 08:54", OFFICE)
    yield s.closes("1 08:57", OFFICE, "vaccination-booked")
    yield s.changes(SARI, "3 09:02", OFFICE, YELLOW)
    yield s.does(
        "story-books-again",
        SARI,
        "6 09:03",
        OFFICE,
        lambda hands: (hands.press_words(days.offer(1, hands.language)),),
    )
    yield s.changes(SARI, "7 09:02", OFFICE, GREEN)


def _books(days: Days) -> Callable[[Hands], tuple[Act, ...]]:
    return lambda hands: (
        hands.press("button-remind-me"),
        hands.press("button-nearest-clinic"),
        hands.press_words(days.offer(0, hands.language)),
    )


def _attended(s: Script, days: Days) -> Iterator[Scene]:
    """Yield the Puskesmas's staff ticking her off, on both days."""

    def ticks(number: int) -> Callable[[Hands], tuple[Act, ...]]:
        return lambda hands: (
            hands.say("/jadwal"),
            hands.press_words(days.entry(number, hands.language)),
            hands.press("button-attendance"),
            hands.press_words("✅"),
        )

    yield s.does("story-attends", NURSE.full_name, "2 09:05", PUSKESMAS, ticks(0))
    yield s.does("story-attends", NURSE.full_name, "6 09:12", PUSKESMAS, ticks(1))


def _darmo(s: Script) -> Iterator[Scene]:
    """Yield the campaign, the call in vain, and the team at his home."""
    yield s.does("story-joins-team", MEMBER.full_name, "1 08:52", TEAM, _joins)
    yield s.does("story-confirms-team", ADMIN, "1 08:55", TEAM, _confirms)
    yield s.does("story-sweeps", ADMIN, "1 08:58", OFFICE, _sweeps)
    yield s.does("story-calls", NURSE.full_name, "4 09:08", PUSKESMAS, _calls)
    yield s.does("story-visits", MEMBER.full_name, "5 09:08", TEAM, _visits)


def _joins(hands: Hands) -> tuple[Act, ...]:
    return hands.press_in_group("button-i-am-officer"), hands.follow()


def _confirms(hands: Hands) -> tuple[Act, ...]:
    return (hands.press("button-confirm"),)


def _sweeps(hands: Hands) -> tuple[Act, ...]:
    return (
        hands.say("/penyisiran"),
        hands.press("button-sweep-new"),
        hands.press_words(kelurahan_name(hands.place.office.name)),
        hands.press("button-sweep-start"),
    )


def _calls(hands: Hands) -> tuple[Act, ...]:
    return (
        hands.say("/penyisiran"),
        hands.press("button-field-call"),
        hands.press("button-field-calls-absent"),
    )


def _visits(hands: Hands) -> tuple[Act, ...]:
    return (
        hands.say_in_group("/rumah"),
        hands.press_in_group("button-field-next"),
        hands.press("button-field-visits-given"),
        hands.press_words(text(f"vaccine-{VACCINE}", hands.language)),
    )
