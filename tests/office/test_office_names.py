"""What kind of office it is stands in its name only, as people write it."""

from dataclasses import replace

import pytest

from bot.domain.hours import ALWAYS_OPEN
from bot.domain.offices import Office

OFFICE = Office(1, "A", "", "Jl. A", "Sukorejo", 9, ALWAYS_OPEN, None, None, None)


@pytest.mark.parametrize(
    "name",
    [
        "Puskesmas Sukorejo",
        "UPT Puskesmas Sukorejo",
        "UPT. Puskesmas Sukorejo",
        "U.P.T. PUSKESMAS Sukorejo",
        "UPTD Puskesmas Kepanjenkidul",
        "UPT BLUD Puskesmas Sananwetan",
        "UPT Dinas Kesehatan Puskesmas Sananwetan",
        "Puskesmas Pembantu Turi",
        "Pustu Turi",
        "Pusat Kesehatan Masyarakat Sukorejo",
    ],
)
def test_a_health_centre_is_known_by_its_name(name: str) -> None:
    assert replace(OFFICE, name=name).is_puskesmas


@pytest.mark.parametrize(
    "name", ["Dinas Kesehatan", "RSUD Mardi Waluyo", "UPT Pasar", "Apotek dekat Puskesmas", ""]
)
def test_other_offices_are_none(name: str) -> None:
    assert not replace(OFFICE, name=name).is_puskesmas


@pytest.mark.parametrize(
    "name", ["Kelurahan Turi", "KANTOR KELURAHAN TURI", "Kel. Turi", "Kel Turi"]
)
def test_a_kelurahan_is_known_by_its_name(name: str) -> None:
    assert replace(OFFICE, name=name).is_kelurahan


@pytest.mark.parametrize("name", ["Kecamatan Sukorejo", "Kelompok Tani", "Dinas Sosial"])
def test_other_offices_are_no_kelurahan(name: str) -> None:
    assert not replace(OFFICE, name=name).is_kelurahan
