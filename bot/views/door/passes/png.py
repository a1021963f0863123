"""A picture of few colours as a PNG, faster than Pillow writes it (W3C PNG, second edition)."""

import struct
import zlib
from collections.abc import Sequence

from PIL import Image, ImageChops

SIGNATURE = b"\x89PNG\r\n\x1a\n"
BITS = 4  # a pixel
INDEXED = 3  # colour type
AS_IS, UP = b"\x00", b"\x02"  # filter types: a row itself, or its difference from the one above


def rows(numbers: Image.Image) -> bytes:
    """Return the filtered rows of a palette picture of at most 16 colours and of even width.

    Large plain areas and repeated rows, of which a pass is made, become zeros. No row looks
    at one outside the picture, so the rows of pictures can be put one below the other.
    """
    width, height = numbers.width * BITS // 8, numbers.height
    packed = Image.frombytes("L", (width, height), numbers.tobytes("raw", "P;4"))
    above = Image.new("L", (width, height))
    above.paste(packed, (0, 1))
    filtered = Image.new("L", (width + 1, height), ord(UP))
    filtered.paste(ImageChops.subtract_modulo(packed, above), (1, 0))
    return AS_IS + filtered.tobytes()[1:]


def encoded(parts: Sequence[bytes], *, width: int, palette: bytes) -> bytes:
    """Return the PNG of the parts' rows, one below the other, `palette` three bytes a colour."""
    pixels = b"".join(parts)
    height = len(pixels) // (width * BITS // 8 + 1)
    header = struct.pack(">IIBBBBB", width, height, BITS, INDEXED, 0, 0, 0)
    deflate = zlib.compressobj(1, zlib.DEFLATED, zlib.MAX_WBITS, 9, zlib.Z_RLE)
    data = deflate.compress(pixels) + deflate.flush()
    chunks = ((b"IHDR", header), (b"PLTE", palette), (b"IDAT", data), (b"IEND", b""))
    return SIGNATURE + b"".join(_chunk(kind, content) for kind, content in chunks)


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
