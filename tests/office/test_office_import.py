"""An admin imports the list of offices: shown first, then done, and it can be put back."""

import os
import pty
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from bot.services.office.office_file import read_offices
from tests.office.commands import Desk
from tests.office.spreadsheets import Sheet, xlsx
from tests.telegram import World
from tests.words import said

PLAIN = "kode;nama;alamat;kecamatan;kapasitas;jam buka"
FULL = f"{PLAIN};telepon puskesmas;telepon satgas;pintu;wifi;tujuan;kuning"
TURI = 'KEL-TURI;Kelurahan Turi;Jl. A;Sukorejo;30;"Sen-Kam 07:30-15:30; Jum 07:00-14:30"'
TURI_FULL = f"{TURI};0342-000101;0342-000100;utara|selatan;TAMU;KTP|KK;tanya"
BENDO = "KEL-BENDO;Kelurahan Bendo;Jl. B;Kepanjenkidul;20;24 jam"
ROOT = Path(__file__).parents[2]


def table(*lines: str) -> str:
    return "\n".join(lines) + "\n"


def imports(desk: Desk, *lines: str) -> str:
    return desk.types("offices", "import", desk.lays(table(*lines)), "--yes")


def doors(desk: Desk) -> dict[str, bool]:
    """Return the doors by name, and whether they are in use."""
    return {name: at is None for name, at in desk.ask("SELECT name, retired_at FROM doors")}


def tokens(desk: Desk) -> dict[str, str]:
    sql = "SELECT d.name, t.token FROM doors d JOIN door_tokens t ON t.door_id = d.id"
    return dict(desk.ask(f"{sql} WHERE t.revoked_at IS NULL"))


def test_a_file_is_shown_and_nothing_is_done_before_somebody_says_yes(desk: Desk) -> None:
    before, file = desk.everything(), desk.lays(table(FULL, TURI_FULL))
    assert desk.refused("offices", "import", file) == said("import-not-confirmed", "en")
    assert desk.everything() == before
    assert "+ KEL-TURI Kelurahan Turi: new office" in desk.types(
        "offices", "import", file, "--yes"
    )
    assert desk.ask("SELECT code FROM offices") == [("KEL-TURI",)]


def test_a_spreadsheet_is_imported_like_any_other_file(desk: Desk) -> None:
    rows: Sequence[Sequence[str]] = [PLAIN.split(";"), BENDO.split(";")]
    desk.types("offices", "import", desk.lays(xlsx(Sheet(rows)), "kantor.xlsx"), "--yes")
    assert desk.ask("SELECT code, capacity FROM offices") == [("KEL-BENDO", 20)]


def test_the_same_file_again_changes_nothing_at_all(desk: Desk) -> None:
    imports(desk, FULL, TURI_FULL, f"{BENDO};;;;;;")
    before = desk.everything()
    assert said("import-nothing", "en") in imports(desk, FULL, TURI_FULL, f"{BENDO};;;;;;")
    assert desk.everything() == before


def test_a_column_that_is_not_there_changes_nothing(desk: Desk) -> None:
    imports(desk, FULL, TURI_FULL)
    before = desk.everything()
    assert said("import-nothing", "en") in imports(desk, PLAIN, TURI)
    assert desk.everything() == before


def test_an_empty_cell_empties_and_says_so(desk: Desk) -> None:
    imports(desk, FULL, TURI_FULL)
    shown = imports(desk, f"{PLAIN};telepon satgas;tujuan;kuning", f"{TURI};;;")
    assert "task force phone: +62342000100 → (empty)" in shown
    assert "purposes: KTP|KK → (empty)" in shown
    assert "yellow: asks → enters" in shown
    kept = desk.ask("SELECT puskesmas_phone, satgas_phone, wifi, purposes, yellow FROM offices")
    assert kept == [("+62342000101", None, "TAMU", "", "enters")]
    assert doors(desk) == {"utara": True, "selatan": True}


def test_what_changes_is_shown_from_old_to_new(desk: Desk) -> None:
    imports(desk, PLAIN, BENDO)
    shown = imports(desk, PLAIN, BENDO.replace("20", "25").replace("24 jam", "Sen 08:00-12:00"))
    assert "~ KEL-BENDO Kelurahan Bendo" in shown
    assert "capacity: 20 → 25" in shown
    assert "opening hours: 24 jam → Sen 08:00-12:00" in shown


def test_offices_that_a_file_does_not_list_stay(desk: Desk) -> None:
    imports(desk, PLAIN, TURI, BENDO)
    assert said("import-unlisted", "en", count=1) in imports(desk, PLAIN, BENDO.replace("20", "9"))
    assert len(desk.ask("SELECT 1 FROM offices WHERE retired_at IS NULL")) == 2


@pytest.mark.parametrize("written", ["Utara|SELATAN", "u tara | selatan", "utara|selatan"])
def test_a_door_is_known_again_however_its_name_is_spaced(desk: Desk, written: str) -> None:
    imports(desk, f"{PLAIN};pintu", f"{BENDO};utara|selatan")
    before = set(tokens(desk).values())
    imports(desk, f"{PLAIN};pintu", f"{BENDO};{written}")
    assert set(tokens(desk).values()) == before
    assert len(doors(desk)) == 2


def test_a_door_that_is_no_longer_named_is_retired_with_a_word(desk: Desk) -> None:
    imports(desk, f"{PLAIN};pintu", f"{BENDO};utara|selatan")
    shown = imports(desk, f"{PLAIN};pintu", f"{BENDO};utara|barat")
    assert said("import-door-retired", "en", name="selatan") in shown
    assert doors(desk) == {"utara": True, "selatan": False, "barat": True}


def test_a_retired_door_that_is_named_again_keeps_its_poster(desk: Desk) -> None:
    imports(desk, f"{PLAIN};pintu", f"{BENDO};utara|selatan")
    before = tokens(desk)
    imports(desk, f"{PLAIN};pintu", f"{BENDO};utara")
    imports(desk, f"{PLAIN};pintu", f"{BENDO};selatan|utara")
    assert tokens(desk) == before
    assert doors(desk) == {"utara": True, "selatan": True}


def test_an_only_door_that_gets_a_name_keeps_its_poster(desk: Desk) -> None:
    imports(desk, PLAIN, BENDO)
    [token] = tokens(desk).values()
    imports(desk, f"{PLAIN};pintu", f"{BENDO};utara")
    assert tokens(desk) == {"utara": token}
    imports(desk, f"{PLAIN};pintu", f"{BENDO};")
    assert tokens(desk) == {"": token}


def test_hours_without_quotes_never_become_a_door(desk: Desk) -> None:
    before = desk.everything()
    file = desk.lays(table(f"{PLAIN};pintu", TURI.replace('"', "")))
    refusal = desk.refused("offices", "import", file, "--yes")
    shown = said("office-hours-here", "en", hours="Jum 07:00-14:30")
    assert refusal == said("file-problem", "en", line="2", column="pintu", what=shown)
    assert desk.everything() == before


def test_an_import_is_put_back_and_then_the_one_before_it(desk: Desk) -> None:
    imports(desk, f"{FULL}", TURI_FULL)
    first, posters = desk.ask("SELECT name, capacity, wifi FROM offices"), tokens(desk)
    imports(
        desk, f"{PLAIN};pintu;wifi", f"{TURI.replace(';30;', ';99;')};utara|barat;", f"{BENDO};;"
    )
    assert said("import-not-confirmed", "en") == desk.refused("offices", "undo")
    shown = desk.types("offices", "undo", "--yes")
    assert "capacity: 99 → 30" in shown
    assert desk.ask("SELECT name, capacity, wifi FROM offices") == first
    assert doors(desk) == {"utara": True, "selatan": True, "barat": False}
    assert posters.items() <= tokens(desk).items()
    desk.types("offices", "undo", "--yes")
    assert desk.ask("SELECT code FROM offices") == []
    assert desk.refused("offices", "undo", "--yes") == said("error-nothing-to-undo", "en")


def test_an_office_imported_by_mistake_is_removed_and_can_be_put_back(desk: Desk) -> None:
    imports(desk, PLAIN, TURI, BENDO)
    assert said(
        "import-office-deleted", "en", code="KEL-TURI", name="Kelurahan Turi"
    ) in desk.types("offices", "remove", "kel-turi", "--yes")
    assert desk.ask("SELECT code FROM offices") == [("KEL-BENDO",)]
    assert "KEL-TURI" in desk.refused("offices", "remove", "KEL-TURI", "--yes")
    desk.types("offices", "undo", "--yes")
    assert len(desk.ask("SELECT code FROM offices")) == 2


def test_with_an_office_goes_what_was_due_there(desk: Desk) -> None:
    imports(desk, PLAIN, TURI, BENDO)
    for kind in ("board", "idle", "staffed"):
        desk.ask(
            f"INSERT INTO timers (kind, subject_id, due_at) SELECT '{kind}', id, 0 FROM offices"
        )
    desk.types("offices", "remove", "KEL-TURI", "--yes")
    [(kept,)] = desk.ask("SELECT id FROM offices")
    assert desk.ask("SELECT subject_id FROM timers WHERE due_at = 0") == [(kept,)] * 3


def test_an_admin_at_a_terminal_is_asked(desk: Desk) -> None:
    file = desk.lays(table(PLAIN, BENDO))
    for answer, stored in (("tidak", 0), ("ya", 1)):
        ours, theirs = pty.openpty()
        os.write(ours, f"{answer}\n".encode())
        command = [sys.executable, "-m", "bot", "offices", "import", file]
        done = subprocess.run(
            command,
            stdin=theirs,
            capture_output=True,
            check=False,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
        )
        os.close(ours)
        os.close(theirs)
        assert said("import-question", "en").encode() in done.stdout
        assert len(desk.ask("SELECT 1 FROM offices")) == stored


async def test_an_office_imported_while_the_bot_runs_has_its_word_at_once(world: World) -> None:
    row = "NEW;Kantor Baru;Jl. A;Sukorejo;30;24 jam"
    async with world.transaction() as services:
        rows = read_offices(table(PLAIN, row).encode())
        await services.office_import.apply(rows, by=None)
        office = await services.offices.of_code("NEW")
        assert office is not None
        assert await services.boards.word(office.id, services.now)


async def test_an_office_with_visits_is_retired_and_its_poster_says_so(world: World) -> None:
    await world.visitor.checks_in("Kelurahan Turi", "none", "2")
    async with world.transaction() as services:
        [change] = await services.office_import.apply((), by=None, gone=["KEL-TURI"])
    assert change.move == "retired"
    assert await world.ask("SELECT count(*) FROM visits") == [(1,)]
    await world.visitor.taps("out:1")
    newcomer = world.newcomer("Slamet Riyadi")
    await newcomer.scans("Kelurahan Turi")
    assert newcomer.text == said("error-office-retired", office="Kelurahan Turi")
    await world.waits(hours=30)
    async with world.transaction() as services:
        codes = {door.office.code for door in await services.offices.doors()}
        assert "KEL-TURI" not in codes | {one.code for one in await services.offices.all()}
        await services.office_import.undo(by=None)
        assert "KEL-TURI" in {one.code for one in await services.offices.all()}


async def test_the_digits_of_a_retired_office_lead_nowhere(world: World) -> None:
    async with world.transaction() as services:
        office = await services.offices.of_code("KEL-TURI")
        [door] = await services.offices.doors(office.id)
        code = await services.offices.typed_code(door.id)
        await services.office_import.apply((), by=None, gone=["KEL-TURI"])
    await world.visitor.starts()
    await world.visitor.says(code)
    assert world.visitor.text == said("error-office-retired", office="Kelurahan Turi")


async def test_the_poster_of_a_retired_door_still_leads_in(world: World) -> None:
    row = "SETDA;Sekretariat Daerah;Jl. A;Sukorejo;30;24 jam;pintu utara"
    async with world.transaction() as services:
        rows = read_offices(table(f"{PLAIN};pintu", row).encode())
        [change] = await services.office_import.apply(rows, by=None)
        assert [(one.move, one.name) for one in change.doors] == [("retired", "pintu selatan")]
    await world.visitor.scans("Sekretariat Daerah", door=1)
    for answer in ("agree", "name", "none", "2"):
        await world.visitor.taps(answer)
    assert "🟢 HIJAU" in world.visitor.text
