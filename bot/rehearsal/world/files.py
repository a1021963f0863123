"""Files that travel through the stand-in, kept in memory."""

import hashlib
import mimetypes
import struct
from dataclasses import dataclass
from pathlib import PurePath
from typing import Any

from bot.rehearsal.world.refusals import bad

PNG, JPEG = b"\x89PNG\r\n\x1a\n", b"\xff\xd8"
FRAMES = frozenset({*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC})


@dataclass(frozen=True)
class File:
    """A file as it is handed over: its name and its bytes."""

    name: str
    data: bytes


@dataclass(frozen=True)
class Stored:
    """A file with the names Telegram gives it; sizes in pixels for pictures only."""

    file_id: str
    unique_id: str
    path: str
    name: str
    data: bytes
    width: int = 0
    height: int = 0

    @property
    def kind(self) -> str:
        """Return the media type guessed from the name."""
        return mimetypes.guess_type(self.name)[0] or "application/octet-stream"

    def as_document(self) -> dict[str, Any]:
        """Return Telegram's Document object."""
        return {
            "file_id": self.file_id,
            "file_unique_id": self.unique_id,
            "file_name": self.name,
            "mime_type": self.kind,
            "file_size": len(self.data),
        }

    def as_photo(self) -> list[dict[str, Any]]:
        """Return Telegram's list of PhotoSize objects; the stand-in makes one size."""
        return [
            {
                "file_id": self.file_id,
                "file_unique_id": self.unique_id,
                "width": self.width,
                "height": self.height,
                "file_size": len(self.data),
            }
        ]


class Files:
    """Every file that was sent, by its id and by the path it is fetched from."""

    def __init__(self) -> None:
        self._by_id: dict[str, Stored] = {}

    def keep(self, file: File, *, picture: bool = False) -> Stored:
        """Store a file; raise Refused if it should be a picture and is none."""
        width, height = picture_size(file.data) if picture else (0, 0)
        number = len(self._by_id) + 1
        digest = hashlib.sha256(file.data).hexdigest()[:16]
        folder = "photos" if picture else "documents"
        path = f"{folder}/file_{number}{PurePath(file.name).suffix}"
        prefix = "AgACAgUAAx" if picture else "BQACAgUAAx"
        stored = Stored(
            f"{prefix}{number:04d}{digest}", digest, path, file.name, file.data, width, height
        )
        self._by_id[stored.file_id] = stored
        return stored

    def get(self, file_id: str) -> Stored | None:
        """Return a file by its id."""
        return self._by_id.get(file_id)

    def at(self, path: str) -> Stored | None:
        """Return a file by the path that getFile told."""
        return next((file for file in self._by_id.values() if file.path == path), None)


def picture_size(data: bytes) -> tuple[int, int]:
    """Return a PNG's or JPEG's width and height in pixels; raise Refused for anything else."""
    try:
        if data.startswith(PNG):
            return struct.unpack(">II", data[16:24])
        if data.startswith(JPEG):
            return _jpeg_size(data)
    except (struct.error, IndexError):
        pass
    raise bad("IMAGE_PROCESS_FAILED")


def _jpeg_size(data: bytes) -> tuple[int, int]:
    position = 2
    while data[position + 1] not in FRAMES:
        position += 2 + int(struct.unpack(">H", data[position + 2 : position + 4])[0])
    height, width = struct.unpack(">HH", data[position + 5 : position + 9])
    return width, height
