"""Lists sent as files: how to send one, what it would do, how far it is, what became of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.domain.commands import ENGLISH
from bot.domain.figures.report import Form
from bot.domain.file_problems import BadFile
from bot.domain.office.sent_lists import ListKind, SentList
from bot.domain.outreach.resident_list import Counts
from bot.domain.verbs import LIST_APPLY, LIST_ASK, LIST_DROP, LIST_LINES, LIST_TEMPLATE
from bot.texts import Html, html, text
from bot.views.figures.files import MEDIA_TYPES
from bot.views.figures.tables import Table
from bot.views.file_problems import lines as problem_lines
from bot.views.lists import fitted
from bot.views.screen import Attachment, Button, Rows, Screen, blocks, button, in_rows, join

LINES = 30  # of what would change; all of them are a button away
WIDEST = 300  # letters of a line


@dataclass(frozen=True, slots=True)
class Offer:
    """What a list would do, a line each; `anew`: something has changed since it was shown."""

    list_id: int
    kind: ListKind
    shown: str
    count: int
    note: str = ""
    anew: bool = False


def ask(kind: ListKind, language: str) -> Screen:
    """Say how to send a list, and offer an empty one."""
    words = join(
        _title(kind, language),
        "",
        html(f"list-columns-{kind}", language),
        "",
        html("list-how", language),
    )
    return Screen(words, ((button("button-list-template", language, LIST_TEMPLATE(kind)),),))


def received(language: str) -> Screen:
    """Say that a file is being read."""
    return Screen(html("list-received", language))


def unknown(kinds: Sequence[ListKind], sent: SentList, language: str) -> Screen:
    """Say which lists there are, a button each to learn their columns."""
    words = join(html("list-unknown", language), *(_title(one, language) for one in kinds))
    return Screen(words, asking(kinds, language))


def asking(kinds: Sequence[ListKind], language: str) -> Rows:
    """Return a button for each kind of list, to learn how one is sent."""
    buttons = [Button(text(f"button-list-{one}", language), LIST_ASK(one)) for one in kinds]
    return in_rows(buttons, 2)


def wrong(bad: BadFile, sent: SentList, language: str) -> Screen:
    """Say what is wrong with a file, each mistake at its place."""
    head = join(html("list-wrong", language), _partly(sent, language), "")
    return Screen(_listed(head, problem_lines(bad, language), language))


def refused(key: str, values: Mapping[str, object], sent: SentList, language: str) -> Screen:
    """Say why a list is not used."""
    return Screen(blocks(html(key, language, **values), _partly(sent, language)))


def _partly(sent: SentList, language: str) -> Html | None:
    return html("list-partly", language, count=sent.written) if sent.written else None


def preview(offer: Offer, language: str) -> Screen:
    """Show what a list would do, and ask."""
    lines = offer.shown.split("\n")
    head = blocks(
        html("list-anew", language) if offer.anew else None,
        "",
        _title(offer.kind, language),
        html(f"list-rows-{offer.kind}", language, count=offer.count),
        html("list-line", language, line=offer.note) if offer.note else None,
        "",
    )
    every = (button("button-list-lines", language, LIST_LINES(offer.list_id)),)
    return Screen(
        _listed(head, lines, language),
        (
            *((every,) if len(lines) > LINES else ()),
            (
                button("button-list-apply", language, LIST_APPLY(offer.list_id), style="success"),
                button("button-list-drop", language, LIST_DROP(offer.list_id)),
            ),
        ),
    )


def _listed(head: Html, lines: Sequence[str], language: str) -> Html:
    shown = [html("list-line", language, line=_cut(one)) for one in lines[:LINES]]
    beyond = len(lines) - len(shown)
    rest = [html("list-more", language, count=beyond)] if beyond else []
    return fitted(
        head, [*shown, *rest], lambda left: html("list-more", language, count=left + beyond)
    )


def _cut(line: str) -> str:
    return line if len(line) <= WIDEST else f"{line[:WIDEST]}…"


def every_line(sent: SentList, language: str) -> Attachment:
    """Return all that a list would do as a text file."""
    name = f"{text('list-lines-file', language)}.txt"
    content = sent.shown.encode("utf-8-sig")
    return Attachment("document", name, content, "text/plain", html("list-lines", language))


def template(kind: ListKind, headings: Sequence[Sequence[str]], language: str) -> Table:
    """Return an empty list: its headings, in the first or second of our languages."""
    place = int(language == ENGLISH)
    return Table(
        text(f"list-{kind}", language), tuple(one[: place + 1][-1] for one in headings), ()
    )


def template_file(content: bytes, kind: ListKind, language: str) -> Attachment:
    """Return an empty list as a file with what it is for."""
    caption = html("list-template", language, what=text(f"list-{kind}", language))
    return Attachment("document", f"{kind}.xlsx", content, MEDIA_TYPES[Form.XLSX], caption)


def residents(counts: Counts, language: str) -> str:
    """Return what a list of residents would do."""
    return text(
        "list-counts",
        language,
        added=counts.added,
        changed=counts.changed,
        same=counts.same,
        alone=counts.left_alone,
    )


def residents_alike(counts: Counts, language: str) -> str:
    """Return how many of a list of residents may be known already; an empty string for none.

    It stands beside what is confirmed: it changes when the bot has compared some more.
    """
    return text("list-alike", language, count=counts.alike) if counts.alike else ""


def residents_done(counts: Counts, language: str) -> Screen:
    """Say what a list of residents has done."""
    return Screen(join(html("list-done-residents", language), residents(counts, language)))


def confirmed(kind: ListKind, language: str) -> Screen:
    """Say that a list is being applied."""
    return Screen(join(_title(kind, language), html("list-confirmed", language)))


def progress(written: int, rows: int, language: str) -> Screen:
    """Say how many rows of a long list are written."""
    return Screen(
        join(
            _title(ListKind.RESIDENTS, language),
            html("list-progress", language, written=written, rows=rows),
        )
    )


def nothing(kind: ListKind, language: str) -> Screen:
    """Say that a list says what stands already."""
    return Screen(join(_title(kind, language), html("import-nothing", language)))


def done(kind: ListKind, count: int, language: str) -> Screen:
    """Say that it is done, and what comes next."""
    return Screen(
        join(
            _title(kind, language),
            html("list-done", language, count=count),
            html(f"list-next-{kind}", language),
        )
    )


def _title(kind: ListKind, language: str) -> Html:
    return Html(f"<b>{html(f'list-{kind}', language)}</b>")
