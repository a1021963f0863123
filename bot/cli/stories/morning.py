"""A Monday from 07:30 to 09:00 at all offices: every kind of visitor, officers fast and slow."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from itertools import product

from bot.cli.sample import FILES, SATGAS_CHAT
from bot.cli.stories.hands import Kind
from bot.cli.stories.script import Script, minutes
from bot.cli.stories.stage import set_up
from bot.rehearsal import City, Scene, Story
from bot.services import Services
from bot.services.office.holiday_file import read_holidays

OPENS, ENDS = "07:30", "09:00"
WELL = {"health": "none", "circumstance": "none", "age": "adult"}
GREEN = Kind("green", {**WELL, "doses": "2"})
YELLOW = Kind("yellow", {**WELL, "doses": "1"})
RED = Kind("red", {**WELL, "doses": "0"})
ASK = Kind("ask", {**WELL, "doses": "0", "circumstance": "letter"})
BLACK = Kind("black", {**WELL, "health": "positive", "since": "1", "tested": "none", "doses": "0"})
KINDS = (GREEN, YELLOW, RED, ASK, BLACK)

FIRST = (
    "Sri", "Wahyu", "Ratna", "Bagus", "Lestari", "Hendra", "Yoga", "Puspita", "Galih", "Nur",
    "Tono", "Wulan",
)  # fmt: skip
LAST = ("Prasetyo", "Handayani", "Kusuma", "Saputra", "Anggraini", "Santoso", "Utami", "Wibowo")
UNSTAFFED = ("BAPPEDA", "KEL-BENDO")  # their groups are asked who is on duty
FIRST_COMES, LAST_COMES, STAYS = 3, 80, (8, 25)  # minutes after opening; minutes inside


def begins(local: datetime) -> datetime:
    """Return the next Monday's opening that is no holiday, after this local time."""
    closed = holidays()
    hour, minute = map(int, OPENS.split(":"))
    opening = local.replace(hour=hour, minute=minute, second=0, microsecond=0)
    while opening <= local or opening.weekday() or opening.date() in closed:
        opening += timedelta(days=1)
    return opening


def holidays() -> set[date]:
    """Return the days on which the sample city's offices are closed."""
    return {row.day for row in read_holidays((FILES / "holidays.csv").read_bytes())}


async def stage(services: Services, city: City) -> tuple[City, Story]:
    """Appoint the officers; return the city with its people, and the story."""
    script = Script(await set_up(services, city), opens=OPENS, seed="morning")
    scenes = (
        *_shifts(script),
        *_handed_over(script),
        *_at_the_doors(script),
        *_everywhere(script),
    )
    return script.story("story-morning", until=ENDS, scenes=scenes)


def _shifts(s: Script) -> Iterator[Scene]:
    """Yield the officers going on duty, but at two offices nobody does."""
    for code, place in s.stage.places.items():
        if code not in UNSTAFFED and place.chat != SATGAS_CHAT:
            yield s.takes_duty(_after_opening(s.random.randint(0, 9)), code)


def _handed_over(s: Script) -> Iterator[Scene]:
    """Yield everybody for whom officers are called, and what the officers do, each in order."""
    yield s.comes("Siti Aminah", "07:31", "KEL-TURI", RED)
    yield s.claims("07:32", "KEL-TURI")
    yield s.closes("07:37", "KEL-TURI", "vaccination-booked")
    yield s.comes("Ani Mulyani", "07:43", "PKM-SUKOREJO", YELLOW)  # here an officer looks
    yield s.claims("07:44", "PKM-SUKOREJO")
    yield s.verifies("07:47", "PKM-SUKOREJO", "one-dose")
    yield s.comes("Budi Hartono", "07:45", "DPMPTSP", ASK)
    yield s.claims("07:46", "DPMPTSP")
    yield s.verifies("07:51", "DPMPTSP", "letter")
    yield s.guest("Pak Slamet", "07:53", "PKM-KEPANJENKIDUL", RED)
    yield s.claims("07:54", "PKM-KEPANJENKIDUL")
    yield s.closes("07:59", "PKM-KEPANJENKIDUL", "served-outside")
    yield s.comes("Eko Nugroho", "08:02", "RSUD-MARDI-WALUYO", BLACK)
    yield s.claims("08:03", "RSUD-MARDI-WALUYO")
    yield s.closes("08:20", "RSUD-MARDI-WALUYO", "isolated")
    yield s.comes("Fitri Astuti", "08:12", "DINSOS", RED)  # no group of its own: the Satgas
    yield s.claims("08:14", "DINSOS")
    yield s.closes("08:18", "DINSOS", "vaccination-booked")
    yield s.comes("Indra Gunawan", "08:34", "KEC-KEPANJENKIDUL", RED)
    yield s.claims("08:41", "KEC-KEPANJENKIDUL")  # late
    yield s.closes("08:45", "KEC-KEPANJENKIDUL", "sent-home")
    yield s.comes("Joko Susilo", "08:38", "DISHUB", RED)  # nobody takes it
    yield s.comes("Kartini Dewi", "08:46", "KEL-TLUMPU", RED)
    yield s.claims("08:52", "KEL-TLUMPU")  # still in hand at nine


def _at_the_doors(s: Script) -> Iterator[Scene]:
    """Yield a new officer, guests, companions, somebody who comes twice and some who do not."""
    yield s.joins("Arif", "07:40", "KEL-BENDO")
    yield s.confirms("Dewi Diskominfo", "07:41", "KEL-BENDO")
    yield s.comes("Hadi Purnomo", "07:56", "KEL-BENDO", RED)
    yield s.claims("08:04", "KEL-BENDO", "Arif")
    yield s.closes("08:10", "KEL-BENDO", "vaccination-booked", "Arif")
    yield s.comes("Bambang Sutrisno", "07:33", "DISPENDUKCAPIL", GREEN)
    yield s.leaves("Bambang Sutrisno", "07:52", "DISPENDUKCAPIL")
    yield s.returns("Bambang Sutrisno", "08:06", "DISDIK")
    yield s.comes("Maria Widodo", "07:34", "DISPERPUSIP", GREEN)
    yield s.brings("Maria Widodo", "07:36", "DISPERPUSIP", "Leo Widodo", None)
    yield s.leaves("Maria Widodo", "08:30", "DISPERPUSIP")
    yield s.comes("Dian Permata", "07:50", "DKPP", YELLOW)
    yield s.brings("Dian Permata", "07:52", "DKPP", "Mbah Sarinem", GREEN)
    yield s.leaves("Dian Permata", "08:15", "DKPP", "/keluar")
    yield s.refuses("Agus Salim", "07:35", "KEC-SUKOREJO")
    yield s.abandons("Rina Marlina", "07:38", "BAPPEDA")
    yield s.guest("Bu Tumini", "07:48", "KEL-KARANGTENGAH", GREEN)
    yield s.guest("Pak Wagimin", "08:26", "KEL-PAKUNDEN", GREEN)
    yield s.guest("Bu Sumiyati", "08:31", "KEL-GEDOG", YELLOW)
    yield s.asks("Dewi Diskominfo", "08:58", "DISKOMINFOTIK", "/stats")


def _everywhere(s: Script) -> Iterator[Scene]:
    """Yield an ordinary visitor at every office; a third leave before nine."""
    names = [f"{first} {last}" for first, last in product(FIRST, LAST)]
    s.random.shuffle(names)
    for name, (code, place) in zip(names, s.stage.places.items(), strict=False):
        arrives = s.random.randint(FIRST_COMES, LAST_COMES)
        yellow = s.random.random() < 0.2 and not place.office.yellow_asks
        yield s.comes(name, _after_opening(arrives), code, YELLOW if yellow else GREEN)
        stays = s.random.randint(*STAYS)
        if s.random.random() < 0.35 and arrives + stays < LAST_COMES:
            yield s.leaves(name, _after_opening(arrives + stays), code)


def _after_opening(later: int) -> str:
    hours, rest = divmod(minutes(OPENS) + later, 60)
    return f"{hours:02}:{rest:02}"
