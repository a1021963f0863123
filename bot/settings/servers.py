"""Where a database is: a file, or servers that keep it."""

import re
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import parse_qs, unquote, urlsplit

SCHEME = "postgresql://"
_HOST = r"(?:\[[0-9A-Fa-f:.]+\]|[^\s,:/@?#\[\]]*)(?::\d{1,5})?"
_SHAPE = re.compile(
    rf"postgresql://(?:[^\s/@?#]*@)?{_HOST}(?:,{_HOST})*/[^\s/@?#]+(?:\?[^\s?#]*)?", re.ASCII
)
_SCHEMA = re.compile(r"-c\s*search_path\s*=\s*([^\s,]+)")


@dataclass(frozen=True, slots=True)
class Server:
    """A database of PostgreSQL; of several hosts the first that can be written is taken."""

    url: str = field(repr=False)  # may hold a password

    @property
    def name(self) -> str:
        """Return what the database is called there."""
        return unquote(urlsplit(self.url).path.removeprefix("/"))

    @property
    def schema(self) -> str:
        """Return which of the database's schemas is meant; empty if the address names none."""
        options = " ".join(parse_qs(urlsplit(self.url).query).get("options", ()))
        found = _SCHEMA.search(options)
        return found[1] if found else ""

    def with_schema(self, schema: str) -> "Server":
        """Return the same server with another of its schemas."""
        where, _, query = self.url.partition("?")
        kept = [one for one in query.split("&") if one and not one.startswith("options=")]
        return Server(f"{where}?{'&'.join([*kept, f'options=-csearch_path%3D{schema}'])}")

    @property
    def making(self) -> str:
        """Return the statement that makes its schema: the bot itself need not be allowed to."""
        where = urlsplit(self.url)
        user = where.username or next(iter(parse_qs(where.query).get("user", ())), "USER")
        return f"CREATE SCHEMA {self.schema or 'public'} AUTHORIZATION {unquote(user)}"

    def __str__(self) -> str:
        where = urlsplit(self.url)
        shown = f"{SCHEME}{where.netloc.rpartition('@')[2]}{where.path}"
        return f"{shown}, schema {self.schema}" if self.schema else shown


Place = Path | Server


def beside(place: Place) -> Path:
    """Return the database's file; of one on a server, where what lies beside a file lies."""
    if isinstance(place, Path):
        return place
    return Path("data") / ".".join(filter(None, (place.name, place.schema)))


def place(url: str) -> Place:
    """Return where a database is; raise ValueError, which says what would be right."""
    if url.startswith(SCHEME):
        if not _SHAPE.fullmatch(url):
            raise ValueError(
                "must name host and database, for example postgresql://bot:secret@db1,db2/blitar;"
                " what is no letter or digit in a password is written as %40"
            )
        return Server(url)
    if not url.startswith("sqlite:///"):
        raise ValueError("must start with sqlite:///, for example sqlite:///data/pintusehat.db")
    if url.endswith(("/", ":memory:")):
        raise ValueError("must name a file, for example sqlite:///data/pintusehat.db")
    return Path(url.removeprefix("sqlite:///"))
