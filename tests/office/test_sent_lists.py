"""A list sent as a file: read, shown line by line, done once its sender says so, exactly that."""

import zipfile
from io import BytesIO
from pathlib import Path

import pytest

from bot.delivery.render_process import DrawingStopped
from bot.domain.office.sent_lists import MOST, ListKind
from bot.importing import in_steps
from bot.rehearsal.world.files import File
from bot.services.outreach.resident_import import PAUSE, STEP
from tests.office.spreadsheets import Sheet, ods, xlsx
from tests.outreach.clinics import PUSKESMAS, nurse
from tests.outreach.fieldwork import resident
from tests.telegram import Someone, World
from tests.words import said

SAMPLES = Path("samples/kota-blitar")
HEADS = ("kode", "nama", "alamat", "kecamatan", "kapasitas", "jam buka")
NEW = ("BARU", "Dinas Baru", "Jl. Contoh 1", "Sukorejo", "30", "Sen-Jum 08:00-15:00")
OFFICES = ";".join(HEADS) + "\n" + ";".join(NEW) + "\n"
HOLIDAYS = "tanggal;nama\n25-12-2021;Natal\n"
COVERAGE = "kelurahan;sasaran;dosis 1\nTuri;400;300\nBendo;500;100\n"
RESIDENTS = "nama;telepon;kelurahan;rw\nSekar;081234567890;Turi;3\nBudi;;Bendo;1\n"
CLINICS = (
    "puskesmas;tempat;tanggal;jam;vaksin;kuota\n"
    f"{PUSKESMAS};Balai RW 3;13-11-2021;08:00-12:00;Sinovac;40\n"
)
STORED = {  # by what one sees that a list is done
    ListKind.OFFICES: (OFFICES, "SELECT count(*) FROM offices WHERE code = 'BARU'", 1),
    ListKind.HOLIDAYS: (HOLIDAYS, "SELECT count(*) FROM holidays WHERE name = 'Natal'", 1),
    ListKind.COVERAGE: (COVERAGE, "SELECT count(*) FROM coverage", 2),
    ListKind.RESIDENTS: (RESIDENTS, "SELECT count(*) FROM residents", 2),
    ListKind.CLINICS: (CLINICS, "SELECT count(*) FROM clinics", 1),
}


async def shown(world: World, content: str | bytes, name: str = "daftar.csv") -> Someone:
    """Let the admin send a file, which is read at once."""
    data = content.encode() if isinstance(content, str) else content
    await world.admin.starts()
    await world.admin.sends(name, data)
    return world.admin


async def count(world: World, sql: str) -> int:
    return int((await world.ask(sql))[0][0])


async def stage(world: World) -> str:
    return str((await world.ask("SELECT stage FROM sent_lists ORDER BY id DESC"))[0][0])


@pytest.mark.parametrize("kind", ListKind)
async def test_each_list_is_known_by_its_headings_shown_and_done_after_a_yes(
    world: World, kind: ListKind
) -> None:
    content, sql, stored = STORED[kind]
    admin = await shown(world, content)
    assert said(f"list-{kind}") in admin.text.split("\n")[0]
    assert "Terapkan" in str(admin.messages[-1]["reply_markup"])
    assert await count(world, sql) == 0
    await admin.taps("list:apply:1")
    assert await count(world, sql) == stored
    assert admin.buttons == []
    assert "✅" in admin.text
    assert await stage(world) == "done"
    deed = await world.ask(
        "SELECT p.telegram_id FROM audit AS a JOIN people AS p ON p.id = a.person_id"
        " WHERE action LIKE 'import-%' OR action = 'add-clinic'"
    )
    assert deed == [(admin.id,)]


@pytest.mark.parametrize("kind", ListKind)
async def test_the_same_list_once_more_changes_nothing(world: World, kind: ListKind) -> None:
    content, _, _ = STORED[kind]
    admin = await shown(world, content)
    await admin.taps("list:apply:1")
    await admin.sends("daftar.csv", content.encode())
    assert said("import-nothing") in admin.text
    assert await stage(world) == "over"


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("kantor.xlsx", xlsx(Sheet([("Catatan",)]), Sheet([("Judul",), HEADS, NEW]))),
        ("KANTOR.ODS", ods([HEADS, NEW])),
        ("kantor.csv", OFFICES.encode("utf-16")),
        ("kantor.csv", OFFICES.replace(";", ",").encode("cp1252")),
    ],
)
async def test_a_list_may_come_as_any_usual_file(world: World, name: str, data: bytes) -> None:
    admin = await shown(world, data, name)
    await admin.taps("list:apply:1")
    assert await count(world, STORED[ListKind.OFFICES][1]) == 1


def swollen() -> bytes:
    made = BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("xl/workbook.xml", b" " * 201_000_000)
    return made.getvalue()


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"\x89PNG\r\n\x1a\n" + bytes(300), said("file-not-table", kind="other")),
        (b"%PDF-1.7", said("file-not-table", kind="pdf")),
        (b"<html><table></table></html>", said("file-not-table", kind="page")),
        (b"PK\x03\x04 and nothing of the kind", said("file-damaged")),
        (b"\xd0\xcf\x11\xe0" + bytes(3000), said("file-damaged")),
        (b"\n\n  \n", said("file-empty")),
        (f"{';'.join(HEADS)}\n".encode(), said("file-no-rows")),
    ],
)
async def test_what_is_no_list_is_refused_with_words(world: World, data: bytes, why: str) -> None:
    admin = await shown(world, data, "kantor.xlsx")
    assert said("list-wrong") in admin.text
    assert why in admin.text
    assert admin.buttons == []
    assert await stage(world) == "over"


async def test_a_file_that_swells_is_refused(world: World) -> None:
    admin = await shown(world, swollen(), "kantor.xlsx")
    assert said("file-swollen") in admin.text


async def test_wrong_rows_are_named_with_the_remedy_and_nothing_can_be_confirmed(
    world: World,
) -> None:
    admin = await shown(world, OFFICES + "BARU;Dinas <Dua>;Jl. B;Sukorejo;banyak;24 jam\n")
    assert said("list-wrong") in admin.text
    assert "Baris 3, kolom kapasitas" in admin.text
    assert "Baris 3, kolom kode" in admin.text
    assert admin.buttons == []
    await admin.taps_data("list:apply:1", admin.id, admin.messages[-1]["message_id"])
    assert admin.popup["text"] == said("error-gone")
    assert await count(world, STORED[ListKind.OFFICES][1]) == 0


async def test_a_list_that_lacks_a_column_is_still_known(world: World) -> None:
    admin = await shown(world, "kode;nama;alamat;kecamatan;jam buka\nA;B;C;D;24 jam\n")
    assert "kapasitas" in admin.text
    assert said("list-wrong") in admin.text


@pytest.mark.parametrize(
    "content", ["satu;dua\n1;2\n", "nama;alamat\nA;B\n", "nama;tanggal;kelurahan\nA;1-1-2021;T\n"]
)
async def test_headings_of_no_list_or_of_several_are_answered_with_those_there_are(
    world: World, content: str
) -> None:
    admin = await shown(world, content)
    assert said("list-unknown") in admin.text
    assert [one for one in admin.buttons if one.startswith("list:ask:")] == [
        f"list:ask:{kind}" for kind in ListKind
    ]
    await admin.taps("list:ask:holidays")
    assert said("list-columns-holidays") in admin.text
    await admin.taps("list:form:holidays")
    [sent] = [one.params for one in world.telegram.calls if one.method == "sendDocument"]
    assert said("list-template", what=said("list-holidays")) in sent["caption"]


async def test_what_a_list_takes_away_is_told_first_line_by_line(world: World) -> None:
    admin = await shown(world, HOLIDAYS + "26-12-2021;Cuti\n")
    await admin.taps("list:apply:1")
    await admin.sends("libur.csv", b"tanggal;nama\n01-01-2021;Tahun Baru\n25-12-2021;Natal\n")
    lines = [one for one in admin.text.split("\n") if one.startswith(("+", "~", "−"))]
    assert lines == [
        "− 26 Desember 2021: Cuti; menjadi hari biasa",
        "+ 1 Januari 2021: Tahun Baru",
    ]
    assert said("import-years", years="2021") in admin.text


async def test_a_long_list_is_cut_and_all_of_it_comes_as_a_file(world: World) -> None:
    lines = [f"A{n};Dinas {n};Jl. {n};Sukorejo;30;24 jam" for n in range(80)]
    admin = await shown(world, ";".join(HEADS) + "\n" + "\n".join(lines))
    assert said("list-more", count=50) in admin.text
    await admin.taps("list:lines:1")
    file = world.telegram.files.get(admin.of_the_bot[-1].body["document"]["file_id"])
    assert file is not None
    told = file.data.decode("utf-8-sig")
    assert all(f"Dinas {n}:" in told for n in range(80))


async def test_what_changes_meanwhile_is_shown_anew(world: World) -> None:
    admin = await shown(world, HOLIDAYS)
    async with world.transaction() as services:
        services.tx.write("INSERT INTO holidays (day, name) VALUES ('2021-12-24', 'Cuti')")
        services.tx.memory.clear()
    await admin.taps("list:apply:1")
    assert said("list-anew") in admin.text
    assert "− 24 Desember 2021" in admin.text
    assert await count(world, "SELECT count(*) FROM holidays WHERE name = 'Cuti'") == 1
    await admin.taps("list:apply:1")
    assert await world.ask("SELECT name FROM holidays WHERE day < '2022'") == [("Natal",)]


async def test_who_drops_a_list_changes_nothing(world: World) -> None:
    admin = await shown(world, OFFICES)
    message = admin.messages[-1]["message_id"]
    await admin.taps("list:drop:1")
    assert admin.text == said("list-dropped")
    for button in ("apply", "drop", "lines"):
        await admin.taps_data(f"list:{button}:1", admin.id, message)
        assert admin.popup["text"] == said("error-gone")
    assert await count(world, STORED[ListKind.OFFICES][1]) == 0


async def test_a_second_tap_tells_how_far_it_is(world: World) -> None:
    admin = await shown(world, OFFICES)
    message = admin.messages[-1]["message_id"]
    for _ in range(2):  # both before anything is done
        world.telegram.person_taps(admin.id, admin.id, message, "list:apply:1")
    await world.settles()
    answers = [one["text"] for one in world.calls("answerCallbackQuery")][-2:]
    assert answers == [said("list-tapped-shown"), said("list-tapped-confirmed")]
    await admin.taps_data("list:apply:1", admin.id, message)
    assert admin.popup["text"] == said("list-tapped-done")
    await admin.taps_data("list:drop:1", admin.id, message)
    assert admin.popup["text"] == said("list-tapped-done")
    sql = "SELECT count(*) FROM audit WHERE action = 'import-offices' AND person_id IS NOT NULL"
    assert await count(world, sql) == 1


async def second_admin(world: World) -> Someone:
    someone = world.newcomer("Bu Diskominfo")
    await someone.starts()
    async with world.transaction() as services:
        person = await services.people.of_telegram(someone.id)
        assert person is not None
        await services.joining.appoint(person.id, "admin", None)  # type: ignore[arg-type]
    return someone


async def test_a_list_is_its_senders_alone(world: World) -> None:
    admin = await shown(world, OFFICES)
    for other in (await second_admin(world), await world.officer("Kelurahan Turi"), world.visitor):
        await other.starts()
        message = other.messages[-1]["message_id"]
        for button in ("apply", "drop", "lines"):
            await other.taps_data(f"list:{button}:1", other.id, message)
            assert other.popup["text"] == said("error-gone")
    assert await stage(world) == "shown"
    assert admin.buttons[-2:] == ["list:apply:1", "list:drop:1"]


@pytest.mark.parametrize("when", ["shown", "confirmed"])
async def test_who_is_no_admin_any_more_changes_nothing(world: World, when: str) -> None:
    admin = await shown(world, OFFICES)
    message = admin.messages[-1]["message_id"]
    async with world.transaction() as services:
        if when == "confirmed":
            person = await services.people.of_telegram(admin.id)
            assert person is not None
            await services.sent_lists.confirm(1, by=person)
        services.tx.write("DELETE FROM roles WHERE role = 'admin'")
        services.tx.memory.clear()
    await world.settles()
    if when == "shown":
        await admin.taps_data("list:apply:1", admin.id, message)
    assert await count(world, STORED[ListKind.OFFICES][1]) == 0
    assert "admin" in (admin.popup["text"] if when == "shown" else admin.text)


@pytest.mark.parametrize("who", ["visitor", "officer", "head"])
async def test_a_file_of_who_brings_no_lists_is_answered_like_any_words(
    world: World, who: str
) -> None:
    office = "Kelurahan Turi"
    someone = world.visitor if who == "visitor" else await getattr(world, who)(office)
    await someone.starts()
    await someone.sends("kantor.csv", OFFICES.encode())
    assert someone.text == said("not-understood")
    assert world.calls("getFile") == []
    assert await world.ask("SELECT 1 FROM sent_lists") == []


async def test_in_a_group_a_file_is_nothing_to_the_bot(world: World) -> None:
    group = world.group("Kelurahan Turi")
    world.telegram.person_joins(world.admin.id, group.id)
    await world.settles()
    before = len(group.messages)
    await world.admin.sends("kantor.csv", OFFICES.encode(), chat=group.id)
    assert await world.ask("SELECT 1 FROM sent_lists") == []
    assert len(group.messages) == before


async def test_a_puskesmas_brings_its_own_days_and_nothing_else(world: World) -> None:
    carer = await nurse(world)
    await carer.sends("jadwal.csv", CLINICS.encode())
    await carer.taps("list:apply:1")
    assert await count(world, "SELECT count(*) FROM clinics") == 1
    other = CLINICS.replace(PUSKESMAS, "Puskesmas Sananwetan").replace("RW 3", "RW 4")
    await carer.sends("jadwal.csv", other.encode())
    assert said("clinic-of-another") in carer.text
    await carer.sends("kantor.csv", OFFICES.encode())
    assert said("list-unknown") in carer.text
    assert carer.buttons == ["list:ask:clinics"]
    await carer.taps_data("list:ask:offices", carer.id, carer.messages[-1]["message_id"])
    assert "admin" in carer.popup["text"]


async def test_what_is_too_large_or_no_table_is_refused_before_it_is_fetched(world: World) -> None:
    admin = await shown(world, b"x" * 10_000_001, "warga.csv")
    assert admin.text == said("error-list-too-large", limit=10)
    await admin.sends("film.mp4", b"film")
    assert admin.text == said("error-not-a-list")
    assert world.calls("getFile") == []


@pytest.mark.parametrize("kind", MOST)
async def test_a_list_longer_than_any_city_needs_is_refused(world: World, kind: ListKind) -> None:
    rows = {
        ListKind.OFFICES: lambda n: f"A{n};Dinas {n};Jl. {n};Sukorejo;30;24 jam",
        ListKind.HOLIDAYS: lambda n: f"{n % 28 + 1}-{n // 28 % 12 + 1}-{2020 + n // 336};Libur",
        ListKind.COVERAGE: lambda n: f"Desa {n};1;1",
        ListKind.CLINICS: lambda n: f"{PUSKESMAS};Balai {n};13-11-2021;08:00-12:00;Sinovac;40",
    }[kind]
    head = STORED[kind][0].split("\n")[0]
    listed = "\n".join(rows(n) for n in range(MOST[kind] + 1))
    admin = await shown(world, f"{head}\n{listed}\n")
    assert said("file-many-rows", limit=str(MOST[kind])) in admin.text


async def test_several_files_are_read_one_after_the_other_and_not_without_end(
    world: World,
) -> None:
    await world.admin.starts()
    for _ in range(4):
        world.telegram.send_document(world.admin.id, world.admin.id, "a.csv", OFFICES.encode())
    await world.settles()
    texts = [one["text"] for one in world.admin.messages]
    assert texts.count(said("error-lists-waiting")) == 1
    assert await count(world, "SELECT count(*) FROM sent_lists WHERE stage = 'shown'") == 3


async def test_a_file_that_telegram_has_lost_is_asked_for_again(world: World) -> None:
    admin = await shown(world, OFFICES)
    world.telegram.files._by_id.clear()
    await admin.taps("list:apply:1")
    assert said("error-list-gone") in admin.text
    assert await count(world, STORED[ListKind.OFFICES][1]) == 0


async def test_a_file_that_is_another_one_by_now_is_not_done(world: World) -> None:
    admin = await shown(world, OFFICES)
    stored = list(world.telegram.files._by_id.values())[-1]
    other = world.telegram.files.keep(File("b.csv", OFFICES.replace("BARU", "LAIN").encode()))
    world.telegram.files._by_id[stored.file_id] = other
    await admin.taps("list:apply:1")
    assert said("error-list-gone") in admin.text
    assert await count(world, "SELECT count(*) FROM offices WHERE code = 'LAIN'") == 0


@pytest.mark.parametrize("kind", ListKind)
async def test_what_was_confirmed_before_a_restart_is_done_after_it(
    world: World, kind: ListKind
) -> None:
    content, sql, stored = STORED[kind]
    admin = await shown(world, content)
    async with world.transaction() as services:
        person = await services.people.of_telegram(admin.id)
        assert person is not None
        await services.sent_lists.confirm(1, by=person)
    assert await count(world, sql) == 0
    await world.restarts()
    await world.settles()
    assert await count(world, sql) == stored
    assert "✅" in admin.text


def many(rows: int) -> str:
    return "nama;kelurahan;tahun lahir\n" + "".join(
        f"Warga {chr(97 + n // 26 % 26)}{chr(97 + n % 26)};Turi;{1930 + n // 676}\n"
        for n in range(rows)
    )


async def test_a_long_list_goes_on_where_it_was_interrupted(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    admin = await shown(world, many(3 * STEP + 7))
    with monkeypatch.context() as patch:
        stops_after(1, patch)
        await admin.taps("list:apply:1")
    [(written,)] = await world.ask("SELECT written FROM sent_lists")
    assert written == await count(world, "SELECT count(*) FROM residents")
    assert STEP <= written <= 3 * STEP
    await world.restarts()
    await world.settles()
    assert await count(world, "SELECT count(*) FROM residents") == 3 * STEP + 7
    assert "307 warga baru" in admin.text
    [(detail,)] = await world.ask(
        "SELECT opened(detail, 'audit.detail', id) FROM audit WHERE action = 'import-residents'"
    )
    assert "307 added" in str(detail)


def stops_after(steps: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the bot be told to stop once so many steps of a list are written, and ever after."""
    done = 0

    async def counted(seconds: float) -> None:
        nonlocal done
        if seconds >= PAUSE:
            done += 1
            if done >= steps:
                raise DrawingStopped

    monkeypatch.setattr(in_steps.asyncio, "sleep", counted)


async def test_nobody_of_a_list_of_residents_is_named_before_or_after(world: World) -> None:
    admin = await shown(world, RESIDENTS)
    await admin.taps("list:apply:1")
    told = str([one.params for one in world.telegram.calls])
    assert "Sekar" not in told
    assert "081234567890" not in told


async def test_the_preview_says_how_many_may_be_known_already_and_still_does_what_it_showed(
    world: World,
) -> None:
    await resident(world, "Ibu Sekar")
    async with world.transaction() as services:
        await services.duplicates.compare()
    admin = await shown(world, RESIDENTS)
    assert said("list-alike", count=1) in admin.text
    async with world.transaction() as services:
        services.tx.write("UPDATE residents SET called_hash = NULL")
    await admin.taps("list:apply:1")
    assert await count(world, "SELECT count(*) FROM residents") == 3


async def test_what_nobody_confirms_is_forgotten_and_what_is_done_keeps_no_file(
    world: World,
) -> None:
    admin = await shown(world, HOLIDAYS)
    await admin.taps("list:apply:1")
    assert await world.ask("SELECT content FROM sent_lists") == [(None,)]
    await admin.sends("kantor.csv", OFFICES.encode())
    await world.waits(days=2)
    await world.waits(minutes=1)
    assert await world.ask("SELECT 1 FROM sent_lists") == []


@pytest.mark.parametrize(("stage", "left"), [("confirmed", 1), ("sent", 1), ("shown", 0)])
async def test_what_waits_for_the_bot_is_not_forgotten_however_long_it_was_away(
    world: World, stage: str, left: int
) -> None:
    await shown(world, HOLIDAYS)
    async with world.transaction() as services:
        services.tx.write("UPDATE sent_lists SET stage = ?, since = 1", stage)
        services.sent_lists.purge()
        assert await services.tx.value("SELECT count(*) FROM sent_lists") == left


async def test_with_who_is_erased_goes_what_they_sent_also_if_a_visit_names_them(
    world: World,
) -> None:
    admin = await shown(world, HOLIDAYS)
    await world.visitor.checks_in("Kelurahan Turi", "none", "0", "none", "yes")
    async with world.transaction() as services:
        person = await services.people.of_telegram(admin.id)
        assert person is not None
        services.tx.write("UPDATE visits SET registered_by = ?", person.id)
        services.tx.erasures.forget(person.id)
        assert await services.tx.value("SELECT count(*) FROM sent_lists") == 0


async def test_the_places_where_lists_are_looked_at_tell_how_to_send_one(world: World) -> None:
    admin = world.admin
    await admin.starts()
    await admin.says("/kantor")
    await admin.taps("list:ask:offices")
    assert said("list-how") in admin.text
    for command, button in (("/jadwal", "clinics"), ("/penyisiran", "residents")):
        await admin.says(command)
        assert f"list:ask:{button}" in admin.buttons
    await admin.says("/kantor")
    await admin.taps("holiday:list:0")
    assert "list:ask:holidays" in admin.buttons
