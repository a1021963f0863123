"""An office is told from its neighbours by its button, on a small telephone too."""

from dataclasses import replace

from bot.views.office_choice import office_button, office_rows, which_office
from bot.views.screen import ROW
from tests.telegram import World

LONG = "Unit Pelaksana Teknis Daerah Puskesmas Pembantu Kelurahan"


async def test_offices_whose_names_begin_alike_have_buttons_that_differ(world: World) -> None:
    async with world.transaction() as services:
        first, *_ = await services.offices.all()
    alike = [
        replace(first, id=one, name=f"{LONG} {end}") for one, end in enumerate(("Turi", "Bendo"))
    ]
    for rows in (
        office_rows(alike, 0, pick=str, turn=str),
        which_office(alike, "puskesmas", str, "id").rows,
    ):
        labels = [row[0].label for row in rows]
        assert [one[-4:] for one in labels] == ["Turi", "endo"]
        assert all(len(one) <= ROW for one in labels)


def test_a_name_that_fits_stands_whole() -> None:
    assert office_button("Kelurahan Turi", "1").label == "Kelurahan Turi"
