"""Every word the code can ask for exists in every language, with the same variables."""

import ast
import re
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as fluent

from bot import texts
from bot.cli.stories.morning import KINDS
from bot.domain.alerts import EVENTS, OUTCOMES, Effect
from bot.domain.colour import REASON_CLASSES, Colour
from bot.domain.colour.judge import reason_keys
from bot.domain.commands import COMMANDS
from bot.domain.doses import VACCINES
from bot.domain.drills import COLOURS as DRILLED
from bot.domain.drills import GRADES
from bot.domain.errors import DomainError, UnknownToken
from bot.domain.hints import RULES
from bot.domain.news import UNTOLD
from bot.domain.passes import Basis, Worth
from bot.domain.posters import Kind
from bot.domain.random_checks import FOUND
from bot.domain.rights import Role
from bot.domain.screening import QUESTIONS, label_key
from bot.domain.verification import EVIDENCE
from bot.domain.wishes import Reply
from bot.views.alerts import CAME_AS, RANG
from bot.views.guides.page import TASKS
from bot.views.insiders import CAME_AS as INSIDE_AS
from bot.views.printing import GUIDE, HOW, SLIPS
from bot.views.sheets.rollcall import BESIDE
from bot.views.sheets.slips import STATES
from storage.stats import FIGURES

SOURCES = [
    path
    for folder in ("bot", "handlers", "storage")
    for path in Path(folder).rglob("*.py")
    if "rehearsal" not in path.parts
]
NAMES_OF_TEXTS = {"text", "html", "plain", "say", "button", "line", "press", "answer"}


def parsed(language: str) -> fluent.Resource:
    source = (texts.HERE / f"{language}.ftl").read_text(encoding="utf-8")
    return FluentParser().parse(source)


def messages(language: str) -> dict[str, set[str]]:
    """Return each key with the variables its text uses."""
    found = {}
    for entry in parsed(language).body:
        if isinstance(entry, fluent.Message):
            found[entry.id.name] = set(re.findall(r"\$(\w+)", _source(language, entry)))
    return found


def _source(language: str, entry: fluent.Message) -> str:
    source = (texts.HERE / f"{language}.ftl").read_text(encoding="utf-8")
    assert entry.span is not None
    return source[entry.span.start : entry.span.end]


def literal_keys() -> set[str]:
    """Return the keys written out in calls of the functions that take one."""
    found = set()
    for path in SOURCES:
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Call) and node.args and _name(node.func) in NAMES_OF_TEXTS:
                first = node.args[0]
                if isinstance(first, ast.Constant) and isinstance(first.value, str):
                    found.add(first.value)
    return found


def _name(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


DECIDED = ("request", "confirmed", "refused")
PHONES = ("details-phone", "guide-phone")
PRINTED = (*Kind, GUIDE, SLIPS)


def computed_keys() -> set[str]:
    """Return the keys made from the lists that grow."""
    questions = {question.key.replace("_", "-") for question in QUESTIONS}
    colours = {str(colour) for colour in Colour}
    return (
        {f"question-{one}" for one in questions}
        | {f"question-read-aloud-{one}" for one in questions}
        | {f"question-companion-{one}" for one in questions}
        | {f"companion-todo-{one}" for one in colours}
        | {f"talk-set-aside-{one}" for one in ("checkin", "guest", "companion", "callback")}
        | {f"{about}-{what}" for about in ("officer", "staff") for what in DECIDED}
        | set(CAME_AS.values())
        | {label_key(q, option) for q in QUESTIONS for option in q.options}
        | {f"reason-{one}" for one in reason_keys()}
        | {f"reason-class-{one}" for one in REASON_CLASSES}
        | {
            f"{kind}-{one}"
            for kind in ("colour", "todo", "guest-todo", "until")
            for one in colours
        }
        | {f"outcome-{one.key}" for one in OUTCOMES}
        | {f"drill-praise-{one.key}" for one in GRADES}
        | {f"button-drill-{one}" for one in DRILLED}
        | {f"guide-outcome-{one.key}" for one in OUTCOMES}
        | {f"guide-{one}{how}" for one, *_ in TASKS for how in ("", "-how")}
        | {f"guide-means-{one}" for one in (*colours, "yellow-asks")}
        | {f"{what}-{whose}" for what in PHONES for whose in ("puskesmas", "satgas")}
        | set(HOW.values())
        | {f"posters-{what}-{one}" for what in ("filename", "caption") for one in PRINTED}
        | {f"decided-{one.key}" for one in OUTCOMES if one.key not in UNTOLD}
        | {f"{kind}-{one}" for kind in ("next", "staff-todo") for one in Colour if one.alarming}
        | {f"slip-todo-{one}" for one in colours}
        | {f"slip-{one}" for one in STATES}
        | {f"recap-{one}" for one in ("guests", "companions", "refused", "abandoned")}
        | set(INSIDE_AS.values())
        | set(BESIDE.values())
        | {f"rollsheet-{one}" for one in ("name", "code", "door", "since")}
        | {f"event-{one}" for one in (*Effect, *EVENTS) if one is not Effect.NOTHING}
        | {f"card-ring-{one}" for one in RANG}
        | {f"{key}-{one}" for key in ("role", "role-accepted") for one in Role}
        | {f"evidence-{one.key}" for one in EVIDENCE}
        | {f"todo-quiet-{one}" for one in Colour if one.alarming}
        | {f"vaccine-{one.key}" for one in VACCINES}
        | {f"command-{one.name}" for one in COMMANDS}
        | {f"help-{one}" for one in ("visitor", *Role)}
        | {f"pass-worth-{one}" for one in Worth}
        | {f"story-comes-{one.key}" for one in KINDS}
        | {f"{kind}-{one}" for kind in ("proof", "call") for one in Reply}
        | {f"stats-{one.key}" for one in FIGURES}
        | {f"pass-basis-{one}" for one in Basis}
        | {f"hint-{one.key}" for one in RULES}
        | {f"{what}-{one}" for what in ("button", "found") for one in FOUND}
        | {error.key for error in DomainError.__subclasses__()}
        | {error.key for error in UnknownToken.__subclasses__()}
    )


def test_no_file_has_an_entry_that_fluent_cannot_read() -> None:
    junk = [
        entry.content
        for language in texts.languages()
        for entry in parsed(language).body
        if isinstance(entry, fluent.Junk)
    ]
    assert junk == []


@pytest.mark.parametrize("language", [one for one in texts.languages() if one != texts.DEFAULT])
def test_every_language_has_the_same_keys_with_the_same_variables(language: str) -> None:
    assert messages(language) == messages(texts.DEFAULT)


def test_every_key_the_code_asks_for_exists() -> None:
    asked = {key for key in literal_keys() if re.fullmatch(r"[a-z][a-z0-9-]+", key)}
    assert asked, "the search for keys finds nothing any more"
    assert (asked | computed_keys()) - set(messages(texts.DEFAULT)) - {"plain"} == set()


def test_a_key_is_written_once_in_each_file() -> None:
    for language in texts.languages():
        keys = [one.id.name for one in parsed(language).body if isinstance(one, fluent.Message)]
        assert sorted(keys) == sorted(set(keys))


def test_a_visitors_words_cannot_become_markup() -> None:
    shown = texts.html("result-who", "id", name="<b>Siti</b> & co", code="1")
    assert "&lt;b&gt;Siti&lt;/b&gt; &amp; co" in shown


def test_a_missing_key_raises_in_tests() -> None:
    with pytest.raises(texts.MissingText):
        texts.text("no-such-key", "id")


def test_a_missing_variable_raises_in_tests() -> None:
    with pytest.raises(texts.MissingText):
        texts.text("same-question", "id")


def test_an_unknown_language_gets_the_default() -> None:
    assert texts.text("colour-green", "fr") == texts.text("colour-green", "id")
