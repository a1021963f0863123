"""The ways are counted as they are: a call that climbs is noticed, and a scan makes none."""

from tests.bench.ways import Way, height, scan, walked


async def test_a_scan_never_climbs() -> None:
    way = await walked(scan)
    assert way.climbs == []
    assert way.moves > len(way.files) > len(way.rooms) > 0


def test_a_wing_stands_above_those_it_may_use() -> None:
    cases, office = "bot/services/cases/cards.py", "bot/services/office/board.py"
    assert height("handlers/cases/handover.py") > height(cases) > height(office)
    assert height(office) > height("bot/services/visits.py") > height("storage/door/visits.py")


def test_what_holds_all_of_a_layer_stands_above_it() -> None:
    assert height("bot/services/__init__.py") > height("bot/services/retention.py")
    assert height("storage/transaction.py") > height("storage/cases/cases.py")


def test_folders_are_counted_once_with_all_their_files() -> None:
    way = Way({"bot/clock.py", "bot/logs.py"})
    assert way.rooms == {"bot"}
    assert way.beside >= 2
