"""Whom to call or visit: printed for each RW, and that somebody read it is noted."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pypdfium2 as pdfium
import pytest
from typer.testing import CliRunner

from bot.cli import app
from bot.rehearsal import City
from tests.telegram import KEY
from tests.words import said

LIST = (
    "nama,telepon,tahun lahir,kelurahan,rw,rt,alamat,dosis\n"
    "Sekar Arum,081234567890,1961,Turi,3,2,Jl. Melati 4,1\n"
    "Budi Santoso,,1950,Turi,,,,0\n"
)


@pytest.mark.parametrize(("kind", "state"), [("calls", "call"), ("visits", "visit")])
def test_who_is_on_the_list_is_printed_and_the_reading_noted(
    sample_city: tuple[Path, City],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    kind: str,
    state: str,
) -> None:
    shutil.copy(sample_city[0], tmp_path / "test.db")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path}/test.db")
    monkeypatch.setenv("DATA_KEY", KEY)
    Path("warga.csv").write_text(LIST)
    assert CliRunner().invoke(app, ["residents", "import", "warga.csv"]).exit_code == 0

    def printed(rw: int) -> str:
        command = ["residents", kind, "--kelurahan", "KEL-TURI", "--rw", str(rw)]
        result = CliRunner().invoke(app, [*command, "--out", "list.pdf"])
        if result.exception is not None:
            return str(result.exception)
        with closing(pdfium.PdfDocument("list.pdf")) as pdf:
            return str(pdf[0].get_textpage().get_text_range())

    assert said("call-list-nobody", area="Kelurahan Turi RW 03") in printed(3)
    with closing(sqlite3.connect("test.db")) as database:
        database.execute("UPDATE residents SET state = ?", (state,))
        database.commit()
    page = printed(3)
    assert "Sekar Arum" in page
    assert "Jl. Melati 4" in page
    assert "Budi" not in page
    assert "Budi Santoso" in printed(0)  # nobody knows his RW: no list would have him
    with closing(sqlite3.connect("test.db")) as database:
        rows = database.execute("SELECT action FROM audit WHERE action LIKE 'print-%'").fetchall()
    assert rows == [(f"print-{kind}",)] * 3
