"""What the stories about posters share: heads, files as a phone reads them, numbers."""

import pypdfium2 as pdfium
import zxingcpp

from bot.domain.paper.posters import Kind
from bot.domain.rights import Role
from tests.telegram import Someone, World

TURI, BENDO, SETDA = "Kelurahan Turi", "Kelurahan Bendo", "Sekretariat Daerah"


async def office_id(world: World, name: str = TURI) -> int:
    [(number,)] = await world.ask("SELECT id FROM offices WHERE name = ?", name)
    return int(number)


async def head_of(world: World, *offices: str) -> Someone:
    head = world.newcomer("Bu Lurah")
    for office in offices:
        async with world.transaction() as services:
            number = await office_id(world, office)
            payload = await services.joining.invite(Role.HEAD, number, by=None)
        await head.starts(payload)
    return head


def documents(world: World, who: Someone) -> list[dict]:
    return [one for one in who.messages if "document" in one]


def pdf_of(world: World, message: dict) -> bytes:
    stored = world.telegram.files.get(message["document"]["file_id"])
    assert stored is not None
    return stored.data


def payloads(pdf: bytes) -> list[str]:
    """Return what a phone reads on each page, from the payload on."""
    with pdfium.PdfDocument(pdf) as document:
        pages = [page.render(scale=1).to_pil().convert("L") for page in document]
    return [
        code.text.split("start=")[1] for page in pages for code in zxingcpp.read_barcodes(page)
    ]


def words_on(pdf: bytes) -> str:
    with pdfium.PdfDocument(pdf) as document:
        return " ".join(document[0].get_textpage().get_text_range().split())


async def number_of(world: World, office: str = TURI, kind: Kind = Kind.ENTRY) -> str:
    """Return the number on an office's first poster, as printing makes it."""
    async with world.transaction() as services:
        await services.posters.prepare(kind, await office_id(world, office))
        poster = (await services.posters.in_force(kind, await office_id(world, office)))[0]
    assert poster.number is not None
    return poster.number


async def renews(world: World, office: str = TURI) -> None:
    await world.admin.says("/kantor")
    data = f"door:which:{await office_id(world, office)}"
    await world.admin.taps_data(data, world.admin.id, world.admin.messages[-1]["message_id"])
    [yes] = [one for one in world.admin.buttons if one.startswith("door:renew:")]
    await world.admin.taps(yes)


async def wants_no_drawing(world: World) -> None:
    """Let the bot be without its render process: the file is not what the story is about."""
    await world.bot.drawing.close()
