"""Two residents who may be one: who they are, what agrees and what differs, and three buttons."""

from collections.abc import Mapping, Sequence

from bot.domain.outreach.duplicates import Duplicate
from bot.domain.outreach.residents import Resident
from bot.domain.outreach.verbs import DUPLICATE_ASK, DUPLICATE_IS, DUPLICATES, SWEEP
from bot.texts import Html, html, text
from bot.views.screen import Rows, Screen, blocks, button

Places = Mapping[int, str]


def next_two(count: int, found: Duplicate | None, places: Places, language: str) -> Screen:
    """Show how many are to be judged, and two of them."""
    back = (button("button-back", language, SWEEP()),)
    if found is None:
        return Screen(html("duplicates-none", language), (back,))
    rows = (
        (button("button-duplicate-one", language, DUPLICATE_ASK(found.id)),),
        (
            button("button-duplicate-two", language, DUPLICATE_IS(found.id, "two")),
            button("button-duplicate-skip", language, DUPLICATES(found.id)),
        ),
        back,
    )
    title = html("duplicates-title", language, count=count)
    return _two(title, found, places, rows, language)


def sure(found: Duplicate, places: Places, language: str) -> Screen:
    """Ask before two are made one: nobody can part them again."""
    rows = (
        (
            button(
                "button-duplicate-sure", language, DUPLICATE_IS(found.id, "one"), style="danger"
            ),
        ),
        (button("button-back", language, DUPLICATES(found.id - 1)),),
    )
    return _two(html("duplicate-sure", language), found, places, rows, language)


def _two(title: Html, found: Duplicate, places: Places, rows: Rows, language: str) -> Screen:
    words = blocks(
        title,
        "",
        _person(found.one, places, language),
        _person(found.other, places, language),
        "",
        _facts("agrees", found.likeness.agrees, language),
        _facts("differs", found.likeness.differs, language),
    )
    return Screen(words, rows, protect=True)


def _person(one: Resident, places: Places, language: str) -> Html:
    known = "account" if one.told_to is not None else one.source
    number = one.home.kelurahan_id
    return html(
        "duplicate-person",
        language,
        name=one.name or "?",
        born=str(one.born or "?"),
        place="?" if number is None else places.get(number, "?"),
        rw="–" if one.home.rw is None else f"{one.home.rw:02d}",
        rt="–" if one.home.rt is None else f"{one.home.rt:02d}",
        known=text(f"duplicate-from-{known}", language),
    )


def _facts(key: str, facts: Sequence[str], language: str) -> Html | None:
    if not facts:
        return None
    words = ", ".join(text(f"duplicate-fact-{one}", language) for one in facts)
    return html(f"duplicate-{key}", language, facts=words)
