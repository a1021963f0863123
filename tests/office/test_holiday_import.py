"""A revised list of holidays replaces its years; what it leaves out is a working day again."""

from tests.office.commands import Desk
from tests.words import said

FIRST = "tanggal;nama\n2021-10-19;Maulid Nabi\n2021-12-25;Natal\n2022-01-01;Tahun Baru\n"
REVISED = "tanggal;nama\n2021-10-20;Maulid Nabi\n2021-12-25;Hari Raya Natal\n"


def days(desk: Desk) -> list[tuple]:
    return desk.ask("SELECT day, name FROM holidays ORDER BY day")


def imports(desk: Desk, content: str) -> str:
    return desk.types("holidays", "import", desk.lays(content), "--yes")


def test_a_day_that_was_moved_is_not_a_holiday_twice(desk: Desk) -> None:
    imports(desk, FIRST)
    shown = imports(desk, REVISED)
    assert said("import-years", "en", years="2021") in shown
    assert "− 19 October 2021: Maulid Nabi; an ordinary day again" in shown
    assert "+ 20 October 2021: Maulid Nabi" in shown
    assert "~ 25 December 2021: Natal → Hari Raya Natal" in shown
    assert days(desk) == [
        ("2021-10-20", "Maulid Nabi"),
        ("2021-12-25", "Hari Raya Natal"),
        ("2022-01-01", "Tahun Baru"),  # of a year the file does not speak of
    ]


def test_holidays_are_shown_and_stored_only_after_a_yes(desk: Desk) -> None:
    before = desk.everything()
    refusal = desk.refused("holidays", "import", desk.lays(FIRST))
    assert refusal == said("import-not-confirmed", "en")
    assert desk.everything() == before


def test_the_same_holidays_again_change_nothing(desk: Desk) -> None:
    imports(desk, FIRST)
    before = desk.everything()
    assert said("import-nothing", "en") in imports(desk, FIRST)
    assert desk.everything() == before


def test_the_holidays_before_an_import_are_put_back(desk: Desk) -> None:
    imports(desk, FIRST)
    before = days(desk)
    imports(desk, REVISED)
    shown = desk.types("holidays", "undo", "--yes")
    assert "+ 19 October 2021: Maulid Nabi" in shown
    assert days(desk) == before
    desk.types("holidays", "undo", "--yes")
    assert days(desk) == []
    refusal = desk.refused("holidays", "undo", "--yes")
    assert refusal == said("error-nothing-to-undo", "en")
