"""Handing a file out over HTTP: looked at or saved, never run as a page of the rehearsal."""

from urllib.parse import quote

from starlette.responses import Response

from bot.rehearsal.world.files import Stored

PICTURES = frozenset({"image/png", "image/jpeg", "image/gif", "image/webp"})
SAVED = frozenset({"application/pdf", "text/csv", "text/plain"})
ANYTHING = "application/octet-stream"


def handed_out(stored: Stored) -> Response:
    """Return a picture to look at; anything else is to be saved, and no browser guesses why."""
    looked_at = stored.kind in PICTURES
    kind = stored.kind if looked_at or stored.kind in SAVED else ANYTHING
    manner = "inline" if looked_at else "attachment"
    headers = {
        "Content-Disposition": f"{manner}; filename*=UTF-8''{quote(stored.name, safe='')}",
        "Content-Security-Policy": "sandbox; default-src 'none'",
        "X-Content-Type-Options": "nosniff",
    }
    return Response(stored.data, headers=headers, media_type=kind)
