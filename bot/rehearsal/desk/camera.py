"""A telephone's camera: finds the link in the QR code of a picture, as a photo shows it."""

import io

from PIL import Image, ImageOps, UnidentifiedImageError

LARGEST = 4096  # pixels a side: a phone's photo is read no worse when it is smaller
BARE = "t.me/"


def link_in(picture: bytes) -> str | None:
    """Return the t.me link of a QR code in a PNG, JPEG or WebP, or None if there is none.

    Raise ValueError for anything that is no picture.
    """
    # Reads blurred, tilted and half-lit codes, which no code of ours would; 15 ms to import.
    import zxingcpp  # noqa: PLC0415

    try:
        photo = Image.open(io.BytesIO(picture), formats=("PNG", "JPEG", "WEBP"))
        seen = ImageOps.exif_transpose(photo).convert("L")
    except (UnidentifiedImageError, OSError, ValueError, Image.DecompressionBombError) as error:
        raise ValueError("This is no picture that can be read: use PNG, JPEG or WebP.") from error
    seen.thumbnail((LARGEST, LARGEST))
    codes = zxingcpp.read_barcodes(seen)
    links = (code.text.removeprefix("https://") for code in codes)
    return next((f"https://{link}" for link in links if link.startswith(BARE)), None)
