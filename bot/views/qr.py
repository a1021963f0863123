"""QR codes as modules and as small black-and-white pictures.

Both libraries are needed where drawing is done, and loaded there: four megabytes less at rest.
"""

import functools
import io
from typing import Literal

QUIET = 4  # modules of white around the code that ISO/IEC 18004 demands of every print

Level = Literal["L", "M", "Q", "H"]


def qr_matrix(text: str, *, level: Level = "Q") -> list[list[bool]]:
    """Return the code's rows without the quiet zone, True for a dark module.

    `level` is the error correction of ISO/IEC 18004: Q mends 25 %, H 30 % of the code.
    Raises ValueError if the text is empty or too long for any code.
    """
    return [list(row) for row in _modules(text, level)]


def qr_png(text: str, *, scale: int, level: Level = "Q") -> bytes:
    """Return a one-bit PNG with the quiet zone, `scale` pixels to a module.

    Raises ValueError if the text is empty or too long for any code, or `scale` below 1.
    """
    if scale < 1:
        raise ValueError("scale must be at least one pixel a module")
    from PIL import Image  # noqa: PLC0415

    modules = _modules(text, level)
    side = len(modules)
    picture = Image.new("1", (side + 2 * QUIET, side + 2 * QUIET), 1)
    dark = Image.new("1", (side, side))
    dark.putdata([0 if module else 1 for row in modules for module in row])
    picture.paste(dark, (QUIET, QUIET))
    picture = picture.resize((picture.width * scale,) * 2, Image.Resampling.NEAREST)
    file = io.BytesIO()
    picture.save(file, "PNG", optimize=True)
    return file.getvalue()


@functools.lru_cache(maxsize=256)  # choosing the mask is the slow part, and door links recur
def _modules(text: str, level: Level) -> tuple[tuple[bool, ...], ...]:
    if not text:
        raise ValueError("a QR code needs a text")
    import qrcode  # noqa: PLC0415

    level_of = getattr(qrcode, f"ERROR_CORRECT_{level}")
    code = qrcode.QRCode(error_correction=level_of, border=0)
    code.add_data(text)
    code.make()
    return tuple(tuple(bool(module) for module in row) for row in code.modules)
