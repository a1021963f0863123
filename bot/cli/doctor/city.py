"""The city: its steps, offices with a group, a head and officers, this and the next holidays."""

from collections.abc import Iterator

from bot.cli.doctor.finding import Finding, Patient
from bot.cli.session import problems
from bot.domain.rights import Role
from bot.services.table_file import BadFile
from storage.transaction import Transaction

OCTOBER = 10  # by then the next year's holidays have been published
SHOWN = 5


async def steps(patient: Patient) -> Iterator[Finding]:
    """Look whether the city's steps can be read: with a mistake in them nothing starts."""
    from bot.services.cases.steps_file import SHIPPED, city_steps  # noqa: PLC0415 - reads YAML

    settings = patient.settings
    file = str(settings.sop_file or SHIPPED.name)
    try:
        city_steps(settings.sop_file)
    except BadFile as bad:
        told = problems(bad, settings.language).splitlines()
        return iter([Finding("steps", file, one) for one in told])
    return iter([Finding("steps", f"{file} is understood")])


async def offices(patient: Patient) -> Iterator[Finding]:
    """Look which offices nobody would hear of a case in."""
    if patient.database is None:
        return iter([])
    tx = patient.database.reading
    found = await tx.offices.all()
    if not found:
        remedy = "python -m bot offices import FILE.xlsx"
        return iter([Finding("offices", "there are none", remedy)])
    lacking: dict[str, list[str]] = {"group": [], "head": [], "officer": []}
    for office in found:
        for what in await _lacks(tx, office.id):
            lacking[what].append(office.code)
    return _offices(len(found), lacking)


async def _lacks(tx: Transaction, office_id: int) -> list[str]:
    has = {
        "group": await tx.groups.of_office(office_id) is not None,
        "head": bool(await tx.links.holders(Role.HEAD, office_id)),
        "officer": bool(await tx.links.holders(Role.OFFICER, office_id)),
    }
    return [what for what, there in has.items() if not there]


def _offices(count: int, lacking: dict[str, list[str]]) -> Iterator[Finding]:
    remedies = {
        "group": "python -m bot invite office-group --office CODE",
        "head": "python -m bot invite head --office CODE",
        "officer": "a head or an admin confirms those who ask in the office's group",
    }
    for what, codes in lacking.items():
        if not codes:
            yield Finding("offices", f"all {count} have a{'n' * (what == 'officer')} {what}")
            continue
        named = ", ".join(codes[:SHOWN]) + (" …" if len(codes) > SHOWN else "")
        yield Finding(
            "offices", f"{len(codes)} of {count} without {what}: {named}", remedies[what]
        )


async def holidays(patient: Patient) -> Iterator[Finding]:
    """Look whether the holidays of this year, and from October of the next, are there."""
    if patient.database is None:
        return iter([])
    today = patient.now.astimezone(patient.settings.zone).date()
    known = {day.year for day in await patient.database.reading.offices.holidays()}
    years = [today.year, *([today.year + 1] if today.month >= OCTOBER else [])]
    remedy = "python -m bot holidays offer YEAR, or holidays import FILE.xlsx"
    return iter(
        [
            Finding("holidays", f"of {year} are known")
            if year in known
            else Finding("holidays", f"of {year} are missing", remedy)
            for year in years
        ]
    )
