"""Whatever is written, sent or uploaded is read, or refused in one of the ways meant for it.

A short slice each time, with its own seed each time; `make soak` (SOAK=1) tries fifty thousand
of each. What fails is printed with how to try it again.
"""

import contextlib
import os
import sys
from collections.abc import Callable, Iterable
from datetime import date
from itertools import islice
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from telegram import Bot

from bot.dispatch.parsing import Unparsable, parsed
from bot.domain import names
from bot.domain.buttons import LIMIT, Malformed, pressed
from bot.domain.door import party
from bot.domain.errors import DomainError
from bot.domain.figures.period import period_of, read_period
from bot.domain.hours import BadHours, format_hours, parse_hours
from bot.domain.office.search import offices_called
from bot.domain.outreach.asking import QUESTIONS as ASKED
from bot.domain.outreach.asking import question
from bot.domain.outreach.clinic_talk import CHANGEABLE
from bot.domain.outreach.clinic_talk import taken as plan_fact
from bot.domain.outreach.clinic_words import Unreadable
from bot.domain.outreach.residents import Reached, Resident, Source
from bot.domain.verbs import VERBS
from bot.domain.visits import initials
from bot.domain.written_dates import BadDate, read_date
from bot.services.cases.steps_file import read_sop
from bot.services.figures.coverage_file import read_coverage
from bot.services.office.holiday_file import read_holidays
from bot.services.office.office_file import read_offices
from bot.services.outreach.clinic_file import read_clinics
from bot.services.outreach.resident_file import read_residents
from bot.services.phones import normal
from bot.services.table_file import BadFile
from bot.texts import html
from handlers.cases.exposures import OF_CODE
from handlers.cases.lookup import CODE
from storage.audit_chain import HEAD, end_of
from storage.inbox import is_id, sender_of
from storage.sealing import CannotUnseal, Seal

SOAK = bool(os.environ.get("SOAK"))
EACH = 50_000 if SOAK else 60  # a million and more in all
TODAY = date(2021, 11, 8)
RESIDENT = Resident(1, Source.SELF, Reached.WAITING)
SEAL = Seal([bytes(32)])
NASTY = (  # what has broken parsers elsewhere; 5000 digits are more than Python reads
    *(
        "\x00",
        "\u202e",
        "\u200b",
        "\ufeff",
        "\ud7ff",
        "\U0001f469\u200d\U0001f680",
        "Ⅷ",
        "١٢",
        "²",
    ),
    *(
        "'; DROP TABLE visits; --",
        "../../etc/passwd",
        "<b>",
        "&amp;",
        "%s",
        "{0}",
        "${x}",
        "{ $a }",
    ),
    *("=1+1", "@SUM(A1)", "9" * 5000, "-0", "1e309", "NaN", "0x10", "  ", "\r\n", "\t", ":", ";"),
    *("2021-11-08", "31/02/2021", "29 Februari 2021", "07:30", "24:00", "Sen-Kam 07.30-15.30"),
    *("tutup", "libur", "ramadhan", "2 anak", "1 lansia", "dan", ",", "Kel. Turi", "kode", "nama"),
    *(
        "jam_buka",
        "tanggal",
        '"',
        "K17",
        "KEL-TURI",
        "0812-1000-0001",
        "+62",
        "month",
        "version: 1",
    ),
)
WORDS = st.lists(
    st.one_of(st.sampled_from(NASTY), st.text(max_size=12)), min_size=1, max_size=8
).map("".join)
SPACED = st.lists(st.one_of(st.sampled_from(NASTY), st.text(max_size=8)), max_size=6).map(" ".join)
DATA = st.one_of(
    st.builds(
        lambda verb, rest: ":".join([verb, *rest]),
        st.sampled_from(sorted(VERBS)),
        st.lists(st.one_of(st.integers().map(str), st.text(max_size=9)), max_size=4),
    ),
    WORDS,
)
# A table is drawn as one choice, not cell by cell: that is ten times as fast. A byte stands for
# something nasty, an end of a cell or of a row, or for a sign made of the next one or three.
PIECES: tuple[str | int, ...] = (*NASTY, *[";"] * 90, *["\n"] * 24, *[1] * 40, *[3] * 40)


def table(drawn: bytes) -> str:
    """Return the table that the bytes stand for."""
    left = iter(drawn)
    pieces = (PIECES[one % len(PIECES)] for one in left)
    return "".join(one if isinstance(one, str) else sign(islice(left, one)) for one in pieces)


def sign(drawn: Iterable[int]) -> str:
    """Return any sign of Unicode; nothing for a half of one."""
    number = int.from_bytes(bytes(drawn), "big") % (sys.maxunicode + 1)
    return chr(number).encode("utf-8", "ignore").decode()


TABLE = st.binary(min_size=40, max_size=200).map(table)
BYTES = st.one_of(
    TABLE.map(lambda words: words.encode("utf-8", "surrogatepass")),
    TABLE.map(lambda words: words.encode("utf-16", "surrogatepass")),
    TABLE.map(lambda words: ("kode;nama;alamat;kecamatan;kapasitas;jam_buka\n" + words).encode()),
    TABLE.map(lambda words: ("tanggal;nama\n" + words).encode()),
    st.binary(max_size=200),
)


def listed(heading: str) -> st.SearchStrategy[bytes]:
    """Return files with these columns, and whatever stands in them."""
    return st.one_of(TABLE.map(lambda words: f"{heading}\n{words}".encode()), BYTES)


ANY = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(allow_nan=False), st.text()),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3), st.dictionaries(st.text(max_size=9), inner, max_size=4)
    ),
    max_leaves=12,
)
FIELDS = ("message", "callback_query", "my_chat_member", "chat_member", "edited_message", "poll")
PARTS = (
    "from",
    "chat",
    "text",
    "data",
    "date",
    "message_id",
    "id",
    "contact",
    "photo",
    "entities",
)
UPDATE = st.dictionaries(
    st.sampled_from((*FIELDS, "update_id", "x")),
    st.one_of(ANY, st.dictionaries(st.sampled_from(PARTS), ANY, max_size=6)),
    max_size=4,
)
BOT = Bot("1:x")


def button(data: str) -> None:
    read = pressed(data, VERBS)
    assert len(data.encode("utf-8", "surrogatepass")) > LIMIT or read.verb.word in VERBS


def hours(written: str) -> None:
    understood = parse_hours(written)
    assert parse_hours(format_hours(understood)) == understood


def name(words: str) -> None:
    found = names.clean(words)
    assert found is None or (found == names.clean(found) and len(found) <= 100)
    initials(words)
    names.of_profile(words)
    html("exposure-ask", "id", initials=found or "")


def answer(asked: tuple[str, str]) -> None:
    key, words = asked
    taken = question(key).take(RESIDENT, words, TODAY)
    assert question(key).take(taken, words, TODAY) == taken  # whole at once: again is the same


def update(content: dict[str, Any]) -> None:
    found = sender_of(content)
    assert found is None or is_id(found)
    parsed(content, BOT)


PARSERS: dict[str, tuple[Any, Callable[[Any], object], tuple[type[Exception], ...]]] = {
    "a button": (DATA, button, (Malformed,)),
    "a date": (WORDS, read_date, (BadDate,)),
    "hours": (SPACED, hours, (BadHours,)),
    "a name": (WORDS, name, ()),
    "a family": (SPACED, lambda words: party.read(words, lambda *a: "x"), ()),
    "a number to call": (WORDS, normal, ()),
    "days of /stats": (
        SPACED,
        lambda words: read_period(words.split(), today=TODAY),
        (DomainError,),
    ),
    "days of a button": (DATA, lambda words: period_of(words, today=TODAY), (DomainError,)),
    "an office called": (SPACED, lambda words: offices_called(words, []), ()),
    "a case": (WORDS, lambda words: (CODE.fullmatch(words), OF_CODE.fullmatch(words)), ()),
    "a list of offices": (BYTES, read_offices, (BadFile,)),
    "a list of holidays": (BYTES, read_holidays, (BadFile,)),
    "the city's steps": (BYTES, read_sop, (BadFile,)),
    "a list of residents": (
        listed("nama;telepon;tahun lahir;kelurahan;rw;rt;alamat;dosis;vaksin;tanggal terakhir"),
        lambda file: read_residents(file, {"Kelurahan Turi": 7}, today=TODAY),
        (BadFile,),
    ),
    "a list of vaccination days": (
        listed("puskesmas;tempat;alamat;tanggal;jam;vaksin;kuota;per jam;kelurahan;titik"),
        lambda file: read_clinics(file, [], [], today=TODAY),
        (BadFile,),
    ),
    "a list of targets": (
        listed("kelurahan;sasaran;penduduk;target;dosis 1;dosis 2"),
        read_coverage,
        (BadFile,),
    ),
    "a fact of a vaccination day": (
        st.tuples(st.sampled_from(CHANGEABLE), WORDS),
        lambda asked: plan_fact(asked[0], asked[1], today=TODAY, offices=[]),
        (Unreadable,),
    ),
    "an answer about doses": (
        st.tuples(
            st.sampled_from([one.key for one in ASKED]),
            st.one_of(DATA, WORDS, st.integers(-1, 2 * TODAY.year).map(str)),
        ),
        answer,
        (DomainError,),
    ),
    "an update": (UPDATE, update, (Unparsable,)),
    "an end of the record": (WORDS, lambda words: end_of(HEAD, words, SEAL), ()),
    "a sealed cell": (
        st.one_of(st.binary(max_size=60), st.binary().map(lambda b: SEAL.seal("x", "a.b", 1) + b)),
        lambda cell: SEAL.open(cell, "a.b", 1),
        (CannotUnseal,),
    ),
}


@pytest.mark.timeout(0 if SOAK else 120)
@pytest.mark.parametrize("what", PARSERS)
def test_what_comes_is_read_or_refused_as_meant(
    what: str, record_property: Callable[[str, object], None]
) -> None:
    strategy, read, refusals = PARSERS[what]
    thrown: list[int] = []

    @settings(
        max_examples=EACH,
        deadline=None,
        database=None,
        print_blob=True,
        suppress_health_check=list(HealthCheck),
    )
    @given(strategy)
    def tried(given_: Any) -> None:
        thrown.append(hash(repr(given_)))
        with contextlib.suppress(refusals):
            read(given_)

    tried()
    record_property("inputs", len(thrown))
    record_property("different", len(set(thrown)))
    assert len(thrown) >= EACH  # none of them was passed over
