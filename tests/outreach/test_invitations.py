"""Invitations: a slip shows nothing until the year of birth fits, three tries, bound once."""

from pathlib import Path

import numpy as np
import pypdfium2 as pdfium
import pytest
import zxingcpp
from typer.testing import CliRunner

from bot.cli import app
from bot.domain.outreach.residents import Home, Reached, Resident, Source
from bot.rehearsal import City
from bot.views.paper.kit import Words
from bot.views.paper.sheets import invitations_pdf
from tests import engine
from tests.telegram import KEY, Someone, World
from tests.words import said

TURI = "Kelurahan Turi"


async def listed(world: World, name: str = "Sekar Arum", born: int = 1961, rt: int = 2) -> int:
    async with world.transaction() as services:
        home = Home(await world.office_id(TURI), 3, rt)
        one = Resident(
            0, Source.LIST, Reached.WAITING, name=name, born=born, home=home, address="Jl. Melati"
        )
        return services.tx.residents.add(one, services.now)


async def printed(world: World) -> list[str]:
    """Print the invitations of Turi's RW 3; return what their codes carry."""
    async with world.transaction() as services:
        office = await services.offices.get(await world.office_id(TURI))
        sheet = await services.invitations.sheet(office, 3)
    return [one.payload for one in sheet.slips]


async def answers(someone: Someone, payload: str, year: int) -> None:
    token = payload.removeprefix("r_")
    await someone.taps(f"i:ten:{token}:{year // 10 * 10}")
    await someone.taps(f"i:born:{token}:{year}")


@pytest.fixture
async def sekar(world: World) -> Someone:
    someone = world.newcomer("Sekar")
    await someone.starts()
    return someone


async def test_nothing_is_shown_before_the_year_fits(world: World, sekar: Someone) -> None:
    number = await listed(world)
    [payload] = await printed(world)
    await sekar.starts(payload)
    assert sekar.text == said("invited-born")
    await answers(sekar, payload, 1961)
    assert "Sekar Arum" in sekar.text
    [(source, mine)] = await world.ask(
        "SELECT source, person_id IS NOT NULL FROM residents WHERE id = ?", number
    )
    assert (source, mine) == ("list", 1)


async def test_the_wrong_ten_years_cost_no_try(world: World, sekar: Someone) -> None:
    await listed(world)
    [payload] = await printed(world)
    token = payload.removeprefix("r_")
    await sekar.starts(payload)
    for _ in range(4):
        await sekar.taps(f"i:ten:{token}:1950")
        await sekar.taps(f"i:ten:{token}:0")
    await answers(sekar, payload, 1961)
    assert "Sekar Arum" in sekar.text


async def test_three_wrong_years_end_it_also_after_a_restart(world: World, sekar: Someone) -> None:
    await listed(world)
    [payload] = await printed(world)
    await sekar.starts(payload)
    for year in (1960, 1962):
        await answers(sekar, payload, year)
        assert said("invited-wrong") in sekar.text
    await world.restarts()
    await answers(sekar, payload, 1963)
    assert sekar.text == said("error-not-invited")
    await sekar.starts(payload)
    assert sekar.text == said("error-not-invited")
    assert await world.ask("SELECT 1 FROM residents WHERE person_id IS NOT NULL") == []


async def test_forged_used_and_printed_anew_sound_the_same(world: World, sekar: Someone) -> None:
    await listed(world)
    [former] = await printed(world)
    [payload] = await printed(world)
    await sekar.starts(payload)
    await answers(sekar, payload, 1961)
    thief = world.newcomer("Maling")
    await thief.starts()
    for one in (former, payload, "r_" + "A" * 22, "r_x"):
        await thief.starts(one)
        assert thief.text == said("error-not-invited")


async def test_who_is_somebody_else_becomes_their_carer(world: World, sekar: Someone) -> None:
    await listed(world)
    mother = await listed(world, "Bu Darmi", born=1935)
    own, other = await printed(world)
    await sekar.starts(own)
    await answers(sekar, own, 1961)
    await sekar.starts(other)
    await answers(sekar, other, 1935)
    [(carer, person)] = await world.ask(
        "SELECT carer_id IS NOT NULL, person_id FROM residents WHERE id = ?", mother
    )
    assert (carer, person) == (1, None)


async def test_a_forged_year_or_token_on_a_button_tells_nothing(
    world: World, sekar: Someone
) -> None:
    await listed(world)
    [payload] = await printed(world)
    await sekar.starts(payload)
    message = sekar.of_the_bot[-1].body["message_id"]
    await sekar.taps_data(f"i:born:{'B' * 22}:1961", sekar.id, message)
    assert sekar.popup["text"] == said("error-not-invited")
    await sekar.taps_data("i:born:short:1961", sekar.id, message)
    assert sekar.popup["text"] == said("error-gone")


async def test_an_rw_link_tells_the_home(world: World, sekar: Someone) -> None:
    async with world.transaction() as services:
        office = await services.offices.get(await world.office_id(TURI))
        link = await services.invitations.rw_link(office, 5)
        assert link == await services.invitations.rw_link(office, 5)
    payload = link.partition("start=")[2]
    await sekar.starts(payload)
    assert f"{TURI} RW 05" in sekar.text
    await sekar.taps(f"i:rw:{payload.removeprefix('n_')}")
    [(source, rw)] = await world.ask("SELECT source, rw FROM residents")
    assert (source, rw) == ("rw", 5)
    assert said("vaccination-ask-doses", name="Sekar") in sekar.text


async def test_an_rw_link_gives_a_home_to_who_registered_without_one(
    world: World, sekar: Someone
) -> None:
    await sekar.checks_in(TURI, "none", "0", "none", "yes")
    await sekar.taps("r:offer:1")
    async with world.transaction() as services:
        office = await services.offices.get(await world.office_id(TURI))
        link = await services.invitations.rw_link(office, 5)
    payload = link.partition("start=")[2]
    await sekar.starts(payload)
    await sekar.taps(f"i:rw:{payload.removeprefix('n_')}")
    assert f"{TURI} RW 05" in sekar.text  # and what was answered at the door is not asked again
    assert await world.ask("SELECT source, rw FROM residents") == [("door", 5)]
    await sekar.starts(payload)
    assert said("invited-rw", area=f"{TURI} RW 05") not in sekar.text


async def test_an_unknown_rw_link_is_said_kindly(sekar: Someone) -> None:
    await sekar.starts("n_" + "A" * 22)
    assert sekar.text == said("error-not-invited")


async def test_every_code_is_read_from_the_page_at_72_dpi(world: World) -> None:
    for number in range(9):
        await listed(world, f"Warga Panjang Sekali Namanya Nomor {number}", rt=number % 3 + 1)
    async with world.transaction() as services:
        office = await services.offices.get(await world.office_id(TURI))
        sheet = await services.invitations.sheet(office, 3)
    pdf = pdfium.PdfDocument(invitations_pdf(sheet, say=Words("id")))
    read = set()
    for page in pdf:
        picture = np.asarray(page.render(scale=1, grayscale=True).to_numpy())
        read |= {one.text for one in zxingcpp.read_barcodes(picture)}
    pdf.close()
    assert read == {f"{sheet.link}{one.payload}" for one in sheet.slips}
    assert len(read) == 9


def test_the_command_writes_a_file_or_says_why_not(
    sample_city: tuple[Path, City], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    engine.copy(sample_city[0], tmp_path / "test.db")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DATABASE_URL", engine.url(tmp_path / "test.db"))
    monkeypatch.setenv("DATA_KEY", KEY)
    monkeypatch.setenv("BOT_USERNAME", "PintuSehatLatihanBot")
    rw = ["--kelurahan", "KEL-TURI", "--rw", "3"]
    result = CliRunner().invoke(app, ["residents", "slips", *rw])
    assert said("invitation-nobody", area=f"{TURI} RW 03") in str(result.exception)
    Path("warga.csv").write_text("nama,tahun lahir,kelurahan,rw\nSekar,1961,Turi,3\n")
    assert CliRunner().invoke(app, ["residents", "import", "warga.csv"]).exit_code == 0
    result = CliRunner().invoke(app, ["residents", "slips", *rw])
    assert result.exit_code == 0, (result.output, result.exception)
    assert "1 invitation\n" in result.output
    assert Path("invitations.pdf").read_bytes().startswith(b"%PDF")
    result = CliRunner().invoke(app, ["residents", "link", *rw])
    assert "start=n_" in result.output, result.exception
    result = CliRunner().invoke(app, ["residents", "link", "--kelurahan", "DINKES", "--rw", "3"])
    assert result.exception is not None


async def test_an_invited_elder_can_say_the_year(world: World, sekar: Someone) -> None:
    number = await listed(world, born=1915)
    [payload] = await printed(world)
    await sekar.starts(payload)
    await answers(sekar, payload, 1915)
    assert await world.ask("SELECT id FROM residents WHERE person_id IS NOT NULL") == [(number,)]
