"""Who did what when, page by page, with the ways to another kind, other days, one office."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.domain.figures.period import SPANS, Period
from bot.domain.offices import Office
from bot.domain.team.deeds import Deed, DeedKind, known, of_a_role
from bot.domain.verbs import DEEDS
from bot.texts import Html, html, text
from bot.views.dates import day_and_clock, days
from bot.views.office_choice import which_office
from bot.views.screen import Button, Rows, Screen, button, in_rows, join


@dataclass(frozen=True, slots=True)
class Asked:
    """What somebody reads: of which days, which kind, which office (None: all), from where on."""

    period: Period
    span: str
    kind: DeedKind = DeedKind.ALL
    office: Office | None = None
    before: int = 0

    def data(
        self, *, kind: DeedKind | None = None, span: str | None = None, before: int = 0
    ) -> str:
        """Return what a button carries that asks for this, or something else of it."""
        office_id = self.office.id if self.office is not None else 0
        return DEEDS(span or self.span, str(kind or self.kind), office_id, before)


def listing(asked: Asked, deeds: Sequence[Deed], language: str, *, more: bool) -> Screen:
    """Show a page of deeds, the newest first."""
    words = join(
        html("deeds-title", language, days=days(asked.period.first, asked.period.last, language)),
        _what(asked, language),
        "",
        *((_line(one, language) for one in deeds) if deeds else (html("deeds-none", language),)),
    )
    return Screen(words, _rows(asked, deeds, language, more=more), protect=True)


def _what(asked: Asked, language: str) -> Html:
    kind = text(f"deeds-{asked.kind}", language)
    if asked.office is None:
        return html("deeds-of-all", language, kind=kind)
    return html("deeds-of-office", language, kind=kind, office=asked.office.name)


def _line(deed: Deed, language: str) -> Html:
    at = day_and_clock(deed.at, language)
    by = text("deeds-by-nobody", language) if deed.by is None else deed.by
    parts = [one for one in (done(deed, language), deed.code, deed.office) if one]
    return html("deeds-line", language, at=at, name=by, what=" · ".join(parts))


def done(deed: Deed, language: str) -> str:
    """Return what was done in words; a deed of an older release as it was written down."""
    if (about := of_a_role(deed.action)) is not None:
        what, role = about
        return text(f"deed-{what}", language, role=text(f"role-{role}", language))
    return text(f"deed-{deed.action}", language) if known(deed.action) else deed.action


def _rows(asked: Asked, deeds: Sequence[Deed], language: str, *, more: bool) -> Rows:
    turns = [
        *([button("button-deeds-newest", language, asked.data())] if asked.before else ()),
        *([button("button-deeds-older", language, _older(asked, deeds))] if more else ()),
    ]
    kinds = [
        button(f"button-deeds-{one}", language, asked.data(kind=one))
        for one in DeedKind
        if one is not asked.kind
    ]
    return (
        *((tuple(turns),) if turns else ()),
        *in_rows(kinds, 2),
        tuple(_periods(asked, language)),
    )


def _older(asked: Asked, deeds: Sequence[Deed]) -> str:
    return asked.data(before=deeds[-1].id)


def _periods(asked: Asked, language: str) -> Iterator[Button]:
    for one in SPANS:
        if one != asked.span:
            yield button(f"button-stats-{one}", language, asked.data(span=one))


def offices(found: Sequence[Office], words: str, span: str, language: str) -> Screen:
    """Offer the offices that what was typed may mean."""
    every = str(DeedKind.ALL)
    return which_office(found, words, lambda one: DEEDS(span, every, one, 0), language)
