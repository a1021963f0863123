"""Two residents who may be one person: what agrees, what differs, and when it is proposed."""

import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from bot.domain.outreach.residents import Resident

_TITLES = (  # and degrees, which one list writes and another does not
    "alm almh amd amdkeb apt bapak bpk bu dr dra drg drs h haji hajah hj ibu ir kh mas mbah mbak"
    " mh mkes mm mpd msi ny pak prof sag sd sdr sdri se sh sip skep skm skom sos spd spdi ssos"
    " st tn ust ustadz"
)
_MUHAMMAD = "m md mhd moch mochamad mochammad moh mohamad mohammad muh muhamad"
TITLES, MUHAMMAD = frozenset(_TITLES.split()), frozenset(_MUHAMMAD.split())
FACTS = ("name", "phone", "born", "kelurahan", "rw")  # that are compared, in this order


@dataclass(frozen=True, slots=True)
class Likeness:
    """Why two may be one, as keys of `FACTS`; what one of them does not say is in neither."""

    agrees: tuple[str, ...]
    differs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Duplicate:
    """Two residents of whom nobody has judged yet; `one` was there before `other`."""

    id: int
    one: Resident
    other: Resident
    likeness: Likeness


def folded(name: str | None) -> str:
    """Return a name without capitals, accents, punctuation and titles; empty if nothing is left.

    What follows the first comma is a degree.
    """
    bare = (name or "").split(",")[0].casefold()
    if not bare.isascii():
        apart = unicodedata.normalize("NFKD", bare)
        bare = "".join(one for one in apart if not unicodedata.combining(one))
    words = (word for part in bare.split() for word in _bare(part))
    return " ".join("muhammad" if word in MUHAMMAD else word for word in words)


def _bare(part: str) -> Iterator[str]:
    """Yield the words of a part of a name: `s.pd` is a title, `h.slamet` has one before it."""
    if part.isalnum():  # nearly all
        yield from () if part in TITLES else (part,)
        return
    if "".join(filter(str.isalnum, part)) in TITLES:
        return
    spaced = "".join(one if one.isalnum() or one == "'" else " " for one in part)
    yield from (word for word in spaced.replace("'", "").split() if word not in TITLES)


def called(one: Resident) -> str | None:
    """Return by which name in which kelurahan somebody may be found again, None without either."""
    name = folded(one.name)
    return f"{one.home.kelurahan_id}|{name}" if name and one.home.kelurahan_id else None


def alike(
    some: Iterable[Resident], others: Iterable[Resident]
) -> Iterator[tuple[Resident, Resident]]:
    """Yield each of some with each of the others who may be the same person."""
    found = dict[str, list[Resident]]()
    for other in others:
        for key in _keys(other):
            found.setdefault(key, []).append(other)
    for one in some if found else ():
        for other in (each for key in _keys(one) for each in found.get(key, ())):
            if other.id != one.id and likeness(one, other):
                yield one, other


def _keys(one: Resident) -> set[str]:
    """Return by what somebody is found: their name in its kelurahan, their number."""
    return {key for key in (called(one), one.phone) if key}


def likeness(one: Resident, other: Resident) -> Likeness | None:
    """Return why two residents may be one; None: nothing says so.

    Two for whom the bot tells somebody are two: each speaks for themselves. Who shares a
    telephone with a brother has another name, and another year of birth.
    """
    if one.told_to is not None and other.told_to is not None:
        return None
    mine, theirs = _facts(one), _facts(other)
    said = [key for key in FACTS if mine[key] and theirs[key]]
    agrees = tuple(key for key in said if mine[key] == theirs[key])
    differs = tuple(key for key in said if mine[key] != theirs[key])
    some = set(mine["name"].split()) & set(theirs["name"].split())
    by_phone = "phone" in agrees and ("born" in agrees or ("born" not in differs and some))
    by_name = {"name", "kelurahan"} <= set(agrees) and "born" not in differs
    sure = "born" in agrees or "rw" not in differs
    both = {"name", "phone"} <= set(agrees)  # a year was mistyped, or somebody has moved
    return Likeness(agrees, differs) if both or by_phone or (by_name and sure) else None


def _facts(one: Resident) -> dict[str, Any]:
    return {
        "name": folded(one.name),
        "phone": one.phone,
        "born": one.born,
        "kelurahan": one.home.kelurahan_id,
        "rw": one.home.rw,
    }
