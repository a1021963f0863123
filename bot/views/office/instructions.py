"""Instructions to offices: what a group sees, and what the admin who writes one."""

from collections import Counter
from collections.abc import Iterable, Sequence
from html import escape
from textwrap import shorten

from bot.domain.office.instructions import (
    Audience,
    CopyFacts,
    Instruction,
    Progress,
    Reach,
    Sent,
    Standing,
    Target,
    Whom,
    audience,
)
from bot.domain.verbs import (
    INSTRUCTION_AIM,
    INSTRUCTION_ASK,
    INSTRUCTION_BACK,
    INSTRUCTION_DROP,
    INSTRUCTION_PICK,
    INSTRUCTION_READ,
    INSTRUCTION_SAMPLE,
    INSTRUCTION_SEND,
    INSTRUCTION_SET,
    INSTRUCTION_SHOW,
    INSTRUCTION_TO,
)
from bot.texts import Html, html, text
from bot.views.dates import day_and_clock, short_day
from bot.views.office_choice import office_button
from bot.views.paging import page_of, turning
from bot.views.screen import Button, Rows, Screen, button, join

PAGE = 20  # offices on a page of the list
CHOICES = 12  # offices to choose from
NAMED = 12  # of those that are not reached
SHORT = 40  # letters by which one is recognised
MISSED = (Reach.NO_GROUP, Reach.LOST, Reach.SILENT)


def card(facts: CopyFacts, city: str, language: str) -> Screen:
    """Show an instruction in a group; without a copy, as an example of it."""
    over = facts.withdrawn is not None
    words = escape(facts.instruction.words, quote=False)
    body = join(
        html("instruction-title", language, city=city),
        html("instruction-sent", language, at=day_and_clock(facts.sent, language)),
        "",
        *((f"<s>{words}</s>" if over else words, "") if words else ()),
        *((html("instruction-see-file", language), "") if facts.instruction.file else ()),
        _status(facts, language),
    )
    done = over or facts.read is not None
    return Screen(body, () if done else ((_read_button(facts, language),),), edit_only=done)


def _status(facts: CopyFacts, language: str) -> Html:
    if facts.withdrawn is not None:
        return html("instruction-withdrawn", language, at=day_and_clock(facts.withdrawn, language))
    if facts.read is not None:
        at = day_and_clock(facts.read, language)
        return html("instruction-read", language, name=facts.reader, at=at)
    reminded = facts.copy is not None and facts.copy.reminded_at is not None
    return html("instruction-reminder" if reminded else "instruction-unread", language)


def _read_button(facts: CopyFacts, language: str) -> Button:
    data = INSTRUCTION_SAMPLE() if facts.copy is None else INSTRUCTION_READ(facts.copy.id)
    return button("button-instruction-read", language, data, style="success")


def ask(sent: Sequence[Sent], language: str) -> Screen:
    """Ask for the words, and offer those that were sent before."""
    earlier = html("instruction-earlier", language) if sent else None
    words = join(html("instruction-ask", language), earlier)
    return Screen(words, tuple((_earlier(one, language),) for one in sent))


def _earlier(one: Sent, language: str) -> Button:
    day, words = short_day(one.at.date(), language), _short(one.words)
    sign = "🚫" if one.withdrawn else "📢"
    label = f"{sign} {day} · {one.read}/{one.offices}"
    if words:
        label = f"{label} · {words}"
    return Button(label, data=INSTRUCTION_SHOW(one.id, 0))


def _short(words: str) -> str:
    return shorten(words, SHORT, placeholder=" …")


def whom(draft: Instruction, offices: Iterable[Target], language: str) -> Screen:
    """Ask to which offices a draft goes, and say how many of them hear it now."""
    known = list(offices)
    every, unmeasured = (audience(one, known) for one in (Whom.ALL, Whom.UNMEASURED))
    rows: list[tuple[Button, ...]] = [
        (_to_those(draft.id, every, language),),
        (button("button-instruction-choose", language, INSTRUCTION_PICK(draft.id, 0)),),
        (button("button-instruction-drop", language, INSTRUCTION_DROP(draft.id)),),
    ]
    if unmeasured.targets:
        rows.insert(1, (_to_those(draft.id, unmeasured, language),))
    return Screen(html("instruction-whom", language), tuple(rows))


def _to_those(number: int, meant: Audience, language: str) -> Button:
    return _to(number, meant.whom, language, count=meant.reached, of=len(meant.targets))


def _to(number: int, whom: Whom, language: str, **counts: int) -> Button:
    label = text(f"button-instruction-to-{whom}", language, **counts)
    return Button(label, data=INSTRUCTION_TO(number, str(whom)))


def choices(
    draft: Instruction, offices: Sequence[Target], page: int, chosen: int, language: str
) -> Screen:
    """Let an admin choose offices, each with a tap; typed words look for one."""
    shown, page, pages = page_of(offices, page, CHOICES)
    picks = tuple((_pick(draft.id, one),) for one in shown)
    turn = turning(page, pages, lambda other: INSTRUCTION_PICK(draft.id, other))
    done = _to(draft.id, Whom.CHOSEN, language, count=chosen)
    back = button("button-back", language, INSTRUCTION_AIM(draft.id))
    rows: Rows = (*picks, *((turn,) if turn else ()), *(((done,),) if chosen else ()), (back,))
    return Screen(html("instruction-choose", language, count=chosen), rows)


def _pick(number: int, office: Target) -> Button:
    data = INSTRUCTION_SET(number, office.office_id, int(not office.chosen))
    return office_button(office.office, data, mark="☑️ " if office.chosen else "⬜ ")


def confirm(draft: Instruction, meant: Audience, language: str) -> Screen:
    """Say whom it reaches and whom not, and why, before it is sent."""
    send = button("button-instruction-send", language, INSTRUCTION_SEND(draft.id), style="success")
    rows: Rows = (
        *(((send,),) if meant.reached else ()),
        (
            button("button-back", language, INSTRUCTION_AIM(draft.id)),
            button("button-instruction-drop", language, INSTRUCTION_DROP(draft.id)),
        ),
    )
    words = join(
        html("instruction-confirm", language, count=meant.reached, of=len(meant.targets)),
        *(_missed(reach, meant.missed(reach), language) for reach in MISSED),
        html("instruction-later", language) if meant.reached < len(meant.targets) else None,
    )
    return Screen(words, rows)


def _missed(reach: Reach, offices: Sequence[str], language: str) -> Html | None:
    if not offices:
        return None
    more = len(offices) - NAMED
    names = ", ".join(offices[:NAMED]) + (f" +{more}" if more > 0 else "")
    return html(f"instruction-missed-{reach}", language, count=len(offices), offices=names)


def progress(
    instruction: Instruction, rows: Sequence[Progress], page: int, language: str
) -> Screen:
    """Show who has read it, who not yet, and who could not be reached."""
    shown, page, pages = page_of(rows, page, PAGE)
    counts = Counter(one.standing for one in rows)
    words = join(
        html("instruction-progress", language, words=_short(instruction.words) or "📎"),
        html("instruction-is-withdrawn", language) if instruction.withdrawn_at else None,
        *(
            html(f"instruction-count-{one}", language, count=counts[one])
            for one in Standing
            if counts[one]
        ),
        "",
        *(_line(one, language) for one in shown),
    )
    turn = turning(page, pages, lambda other: INSTRUCTION_SHOW(instruction.id, other))
    again = button("button-instruction-refresh", language, INSTRUCTION_SHOW(instruction.id, page))
    take_back = button("button-instruction-back", language, INSTRUCTION_ASK(instruction.id))
    rest = ((take_back,),) if instruction.in_force else ()
    return Screen(words, (*((turn,) if turn else ()), (again,), *rest), protect=True)


def _line(one: Progress, language: str) -> Html:
    if one.standing is Standing.READ and one.read is not None:
        at = day_and_clock(one.read, language)
        return html("instruction-line-read", language, office=one.office, name=one.reader, at=at)
    if one.standing is Standing.UNREAD and one.reminded:
        return html("instruction-line-reminded", language, office=one.office)
    if one.standing is Standing.UNREACHED:
        why = text(f"instruction-why-{one.reach}", language)
        return html("instruction-line-unreached", language, office=one.office, why=why)
    return html(f"instruction-line-{one.standing}", language, office=one.office)


def ask_back(instruction: Instruction, language: str) -> Screen:
    """Ask once more before an instruction is taken back."""
    yes = button(
        "button-instruction-back-yes", language, INSTRUCTION_BACK(instruction.id), style="danger"
    )
    no = button("button-back", language, INSTRUCTION_SHOW(instruction.id, 0))
    return Screen(html("instruction-ask-back", language), ((yes,), (no,)))
