"""The command line `python -m bot …`; a mistake ends with exit code 2 and one clear line.

What a command alone needs is imported when it runs: the bot's own process stays small.
"""

import sys
from pathlib import Path
from typing import Annotated, NoReturn

import typer

from bot.cli import (
    audit,
    cities,
    coverage,
    doctor,
    holidays,
    inviting,
    keys,
    lists,
    offices,
    residents,
    running,
)
from bot.cli.session import Refused, called_city
from bot.descriptors import TooFewDescriptors
from bot.receiving import PortInUse
from bot.settings import BadSettings
from storage.file_lock import AlreadyRunning
from storage.sealing import CannotUnseal
from storage.sqlite import DatabaseTrouble
from storage.unusable import Unusable

app = typer.Typer(
    help="Pintu Sehat: receive visitors, hand red and black ones over, remind residents.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)


@app.callback()
def _house(
    city: Annotated[str, typer.Option(help="Which city, where one house has several.")] = "",
) -> None:
    """Receive visitors, hand red and black ones over, remind residents."""
    called_city.set(city)


app.command("run")(running.run)
app.command("invite")(inviting.invite)
app.command("check")(doctor.check)
app.add_typer(offices.offices, name="offices")
app.add_typer(holidays.holidays, name="holidays")
app.add_typer(residents.residents, name="residents")
app.add_typer(lists.lists, name="import")
app.add_typer(coverage.coverage, name="coverage")
app.add_typer(keys.keys, name="keys")
app.add_typer(audit.audit, name="audit")
app.add_typer(cities.cities, name="city")


@app.command("setup")
def set_up() -> None:
    """Ask what a new city needs, one question at a time, and write settings.env."""
    from bot.cli.setup import setup  # noqa: PLC0415

    setup()


@app.command("rehearse")
def rehearse(
    port: Annotated[
        int, typer.Option(min=1, max=65535, help="Where to serve, on this machine only.")
    ] = 8080,
    bot: Annotated[bool, typer.Option(help="Start the bot too, or only the stand-in.")] = True,
    story: Annotated[
        str, typer.Option(help="Let people act by themselves: morning, week, sweep.")
    ] = "",
    speed: Annotated[
        int, typer.Option(min=1, max=60, help="How many times faster than real the story plays.")
    ] = 10,
) -> None:
    """Open a sample city with a Telegram on this desk: print the address, run until Ctrl-C."""
    from bot.cli import rehearsing  # noqa: PLC0415

    rehearsing.rehearse(port=port, bot=bot, story=story, speed=speed)


@app.command("posters")
def print_posters(
    out: Annotated[Path, typer.Option(help="The PDF to write.")] = Path("posters.pdf"),
    office: Annotated[str, typer.Option(help="Only this office's doors, by its code.")] = "",
    leaving: Annotated[bool, typer.Option("--exit", help="The posters for the way out.")] = False,
) -> None:
    """Write the door posters as A4 pages to print."""
    from bot.cli.posters import posters  # noqa: PLC0415
    from bot.domain.paper.posters import Kind  # noqa: PLC0415

    posters(out=out, office=office, kind=Kind.EXIT if leaving else Kind.ENTRY)


@app.command("guides")
def print_guides(
    out: Annotated[Path, typer.Option(help="The PDF to write.")] = Path("guides.pdf"),
    office: Annotated[str, typer.Option(help="Only this office's guide, by its code.")] = "",
) -> None:
    """Write the officer's guide of each office as an A4 page to print."""
    from bot.cli.guides import guides  # noqa: PLC0415

    guides(out=out, office=office)


@app.command("slips")
def print_slips(
    office: Annotated[str, typer.Option(help="The office's code.")],
    count: Annotated[int, typer.Option(min=1, max=480, help="How many slips.")] = 48,
    out: Annotated[Path, typer.Option(help="The PDF to write.")] = Path("slips.pdf"),
) -> None:
    """Write numbered paper slips for when power or signal fails, six to an A4 page."""
    from bot.cli.slips import slips  # noqa: PLC0415

    slips(out=out, office=office, count=count)


@app.command("backup")
def back_up(
    to: Annotated[Path | None, typer.Option(help="The folder; else that of BACKUP_DIR.")] = None,
    keep: Annotated[int, typer.Option(min=1, help="How many backups stay there.")] = 7,
) -> None:
    """Copy the database into a dated file, while the bot runs, and read the copy to be sure."""
    from bot.cli.backups import backup  # noqa: PLC0415

    backup(folder=to, keep=keep)


@app.command("restore")
def put_back(
    file: Annotated[Path, typer.Argument(help="A backup.")],
    yes: Annotated[bool, typer.Option("--yes", help="Also if a database is there.")] = False,
) -> None:
    """Put a backup in the database's place while no bot runs; a former one is put aside."""
    from bot.cli.backups import restore  # noqa: PLC0415

    restore(file, yes=yes)


@app.command("move-database")
def move(
    source: Annotated[str, typer.Argument(metavar="FROM", help="As DATABASE_URL says it.")],
    target: Annotated[str, typer.Argument(metavar="TO", help="Likewise; nothing may be there.")],
) -> None:
    """Copy the city from a file to a PostgreSQL server, or back, while no bot runs.

    Cut short, it goes on where it was when it is run again.
    """
    from bot.cli.moving import move_database  # noqa: PLC0415

    move_database(source, target)


@app.command("health")
def tell_health(
    as_json: Annotated[bool, typer.Option("--json", help="For a program that watches.")] = False,
) -> None:
    """Print how the bot does: what waits, what failed, room on disk; exit 1 if it is stuck."""
    from bot.cli.health import health  # noqa: PLC0415

    health(as_json=as_json)


@app.command("affected")
def list_affected(
    out: Annotated[Path, typer.Option(help="The CSV to write; it names people.")],
    since: Annotated[str, typer.Option(help="Who came in from this day on: 2021-11-01.")] = "",
    until: Annotated[str, typer.Option(help="… until this day.")] = "",
) -> None:
    """After a breach: write whom it concerns, everybody who is held or who came on some days."""
    from bot.cli.affected import affected  # noqa: PLC0415

    affected(out=out, since=since, until=until)


@app.command("stats")
def tell_stats(
    *,
    first: Annotated[str, typer.Option("--from", help="The first day, as 2021-11-01.")] = "",
    last: Annotated[str, typer.Option("--to", help="The last day; else today.")] = "",
    office: Annotated[str, typer.Option(help="Only this office, by its code.")] = "",
    as_json: Annotated[bool, typer.Option("--json", help="For a program.")] = False,
    as_csv: Annotated[bool, typer.Option("--csv", help="For a spreadsheet.")] = False,
    recount: Annotated[
        bool, typer.Option("--recount", help="Compare the counts with the rows instead.")
    ] = False,
    all_cities: Annotated[
        bool, typer.Option("--all-cities", help="Of all cities of the house together.")
    ] = False,
    pdf: Annotated[Path | None, typer.Option(help="Write the report of these days here.")] = None,
    xlsx: Annotated[Path | None, typer.Option(help="Write it as a workbook here.")] = None,
) -> None:
    """Print the figures of /stats, without any name; with --recount exit 1 if counts differ.

    With --pdf or --xlsx write the report for the meeting, of the last seven days that are over.
    """
    from bot.cli import stats  # noqa: PLC0415

    if as_json and as_csv:
        raise Refused("Either --json or --csv.")
    if all_cities:
        if office or recount or pdf or xlsx:
            raise Refused("--all-cities goes with --from, --to, --json and --csv alone.")
        stats.stats_of_all(first=first, last=last, as_csv_file=as_csv)
    elif recount:
        stats.recount()
    elif pdf or xlsx:
        stats.report(first=first, last=last, office=office, pdf=pdf, xlsx=xlsx)
    else:
        stats.stats(first=first, last=last, office=office, as_csv_file=as_csv)


MISTAKES = (
    BadSettings,
    Refused,
    AlreadyRunning,
    PortInUse,
    CannotUnseal,
    Unusable,
    TooFewDescriptors,
)


def main() -> None:
    """Run a command; say what was wrong without a traceback."""
    try:
        app()
    except MISTAKES as mistake:
        _end(str(mistake))
    except DatabaseTrouble as trouble:
        _end(f"The database refused: {trouble}. `python -m bot check` says more.")
    except OSError as trouble:
        what = f"{trouble.filename}: " if trouble.filename else ""
        _end(f"{what}{trouble.strerror or trouble}. `python -m bot check` says more.")


def _end(words: str) -> NoReturn:
    sys.stderr.write(f"{words}\n")
    sys.exit(2)
