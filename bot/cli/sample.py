"""The sample city for the rehearsal, made through the same services an admin uses."""

from dataclasses import replace
from pathlib import Path

from bot.domain.rights import Role
from bot.rehearsal import BotProfile, City, Group, Person, Poster
from bot.services import Services
from bot.services.office.holiday_file import read_holidays
from bot.services.office.office_file import read_offices
from bot.texts import DEFAULT, known

FILES = Path(__file__).parent.parent.parent / "samples" / "kota-blitar"
CITY_NAME = "Kota Blitar"
BOT = BotProfile(
    id=7_000_000_001,
    token="7000000001:rehearsal-token-of-no-value-anywhere-0",
    username="PintuSehatLatihanBot",
    name="Pintu Sehat",
)
VISITORS = (
    Person(710_000_001, "Siti", "Aminah", role="visitor"),
    Person(710_000_002, "Bambang", "Sutrisno", role="visitor"),
    Person(710_000_003, "Maria", "Widodo", language_code="en", role="visitor"),
)
RESIDENT = Person(710_000_004, "Sumirah", role="resident")  # to be reminded of the next dose
ADMIN = Person(710_000_010, "Dewi", "Diskominfo", role="admin", started=True)
SATGAS = Person(710_000_011, "Wahyu", "Satgas", role="satgas", started=True)
OFFICERS = {  # by district: each stands in for the officers of all its offices
    "Sukorejo": Person(710_000_021, "Rahayu", role="officer", hint="Sukorejo"),
    "Kepanjenkidul": Person(710_000_022, "Joko", role="officer", hint="Kepanjenkidul"),
    "Sananwetan": Person(710_000_023, "Endang", role="officer", hint="Sananwetan"),
}
COLLEAGUE = Person(710_000_024, "Arif", role="officer")
SATGAS_CHAT = -1_002_000_000_001
UNBOUND_CHAT = -4_000_000_001
WITHOUT_GROUP = ("DINSOS", "DLH", "DISHUB")  # to see where their cases go, and to bind one


def language(wanted: str) -> str:
    """Return the rehearsal's language for what the environment says (often a locale)."""
    return known(wanted.split("_", maxsplit=1)[0].split(".", maxsplit=1)[0])


def at_home(person: Person, city: str) -> Person:
    """Return somebody whose telephone speaks the city's language, unless it speaks its own."""
    return replace(person, language_code=city) if person.language_code == DEFAULT else person


async def fill(services: Services) -> City:
    """Import the sample offices and holidays, bind their groups; return the stand-in's data."""
    offices = read_offices((FILES / "offices.csv").read_bytes())
    holidays = read_holidays((FILES / "holidays.csv").read_bytes())
    await services.office_import.apply(offices, by=None)
    await services.holiday_import.apply(holidays, by=None)
    services.tx.process_state.put("username", BOT.username)
    groups = [await _satgas(services), *await _office_groups(services)]
    people = tuple(
        at_home(one, services.settings.language)
        for one in (*VISITORS, RESIDENT, *OFFICERS.values(), COLLEAGUE, SATGAS, ADMIN)
    )
    return City(
        bot=BOT,
        people=people,
        groups=(*groups, _unbound()),
        posters=await posters(services),
        language=services.settings.language,
        title=CITY_NAME,
    )


async def appoint(services: Services, who: Person, role: Role, office_id: int | None) -> None:
    """Give somebody of the sample city a role, as an admin would confirm it."""
    known = await services.people.meet(who.id, who.language_code, who.full_name)
    if known.name is None:
        services.checkin.rename(known, who.full_name)
    await services.joining.appoint(known.id, role, office_id)


async def posters(services: Services) -> tuple[Poster, ...]:
    """Return the posters in force now, and in which group each one's cases ring."""
    return tuple(
        [
            Poster(
                title=door.office.name,
                door=door.name,
                link=f"https://t.me/{BOT.username}?start=o_{door.token}",
                group_id=await services.offices.group_of(door.office.id),
            )
            for door in await services.offices.doors()
        ]
    )


async def _satgas(services: Services) -> Group:
    await services.groups.bind(SATGAS_CHAT, None, by=None)
    members = (SATGAS.id, ADMIN.id)
    return Group(SATGAS_CHAT, f"Satgas COVID-19 {CITY_NAME}", "supergroup", members)


async def _office_groups(services: Services) -> list[Group]:
    groups = []
    for number, office in enumerate(await services.offices.all(), start=1):
        if office.code in WITHOUT_GROUP:
            continue
        chat_id = SATGAS_CHAT - number
        await services.groups.bind(chat_id, office.id, by=None)
        officer = OFFICERS.get(office.district, COLLEAGUE)
        members = tuple(dict.fromkeys((officer.id, COLLEAGUE.id)))
        groups.append(Group(chat_id, _title(office.name), "supergroup", members))
    return groups


def _unbound() -> Group:
    """Return a group the bot is not in yet, for practising the one-time link."""
    members = (COLLEAGUE.id, ADMIN.id)
    return Group(UNBOUND_CHAT, _title("Dinas Sosial"), "group", members, bot_is_member=False)


def _title(office: str) -> str:
    return f"Petugas {office}"
