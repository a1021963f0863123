"""A list that somebody sent and confirmed is done once, whole, wherever kill -9 cuts in."""

from bot.cli import sample
from tests.reliability.program import Program
from tests.reliability.visitors import Visitor, until

ROWS = 1_200
RESIDENTS = "nama;kelurahan;tahun lahir\n" + "".join(
    f"Warga {chr(97 + n // 26 % 26)}{chr(97 + n % 26)};Turi;{1930 + n // 676}\n"
    for n in range(ROWS)
)
OFFICES = (
    "kode;nama;alamat;kecamatan;kapasitas;jam buka\n"
    "BARU;Dinas Baru;Jl. Contoh 1;Sukorejo;30;Sen-Jum 08:00-15:00\n"
)


async def shown(running: Program, content: str) -> Visitor:
    admin = Visitor(running, sample.ADMIN.id)
    running.telegram.send_document(admin.id, admin.id, "daftar.csv", content.encode())
    await until(lambda: admin.button("apply:1") or "⚠️" in admin.text)
    return admin


async def test_a_long_list_that_is_cut_is_written_once_and_whole(running: Program) -> None:
    admin = await shown(running, RESIDENTS)
    await admin.taps("apply:1")
    for written in (100, 600):
        await until(lambda: running.count("residents") >= written)  # noqa: B023 - awaited here
        await running.kill()
        assert running.count("residents") < ROWS
        [(noted,)] = running.ask("SELECT written FROM sent_lists")
        assert noted == running.count("residents")
        await running.starts()
    await until(lambda: "1.200 warga baru" in admin.text and "✅" in admin.text)
    await running.rests()
    assert running.count("residents") == ROWS
    assert running.count("audit WHERE action = 'import-residents'") == 1


async def test_what_was_confirmed_before_the_kill_is_done_after_it_and_once(
    running: Program,
) -> None:
    before = running.count("audit WHERE action = 'import-offices'")
    admin = await shown(running, OFFICES)
    running.faults(slow_ms=60_000)  # the file does not come once more before the kill
    await admin.taps("apply:1")
    await until(lambda: running.count("sent_lists WHERE stage = 'confirmed'"))
    await running.kill()
    assert running.count("offices WHERE code = 'BARU'") == 0
    running.faults(slow_ms=0)
    await running.starts()
    await until(lambda: running.count("sent_lists WHERE stage = 'done'"))
    await running.rests()
    assert running.count("offices WHERE code = 'BARU'") == 1
    assert running.count("audit WHERE action = 'import-offices'") == before + 1
