"""Every word the code can ask for exists in every language, with the same variables."""

import ast
import re
from datetime import date, time
from functools import cache
from pathlib import Path

import pytest
from babel import Locale
from fluent.syntax import FluentParser
from fluent.syntax import ast as fluent

from bot import texts
from bot.cli.stories.morning import KINDS
from bot.domain.account.conditions import CONDITIONS
from bot.domain.cases.case import ENDINGS, EVENTS, OUTCOMES, Effect
from bot.domain.cases.drills import COLOURS as DRILLED
from bot.domain.cases.drills import GRADES
from bot.domain.cases.exposures import State as Exposed
from bot.domain.cases.hints import RULES
from bot.domain.cases.random_checks import FOUND
from bot.domain.cases.verification import EVIDENCE
from bot.domain.cases.visitor_requests import Reply
from bot.domain.cases.visitor_updates import UNTOLD
from bot.domain.colour import REASON_CLASSES, Colour
from bot.domain.colour.judge import reason_keys
from bot.domain.commands import COMMANDS
from bot.domain.conversations import Stage
from bot.domain.door.passes import Basis, Worth
from bot.domain.door.screening import QUESTIONS, label_key
from bot.domain.errors import DomainError, UnknownToken
from bot.domain.figures.charts import OF_NOW
from bot.domain.figures.exports import Format, Listed
from bot.domain.figures.funnel import Step
from bot.domain.figures.period import LAST_MONTH, SPANS
from bot.domain.figures.sections import Section
from bot.domain.hours import ALWAYS_OPEN
from bot.domain.office.imports import Move, facts
from bot.domain.office.instructions import Reach, Standing, Whom
from bot.domain.office.sent_lists import ListKind
from bot.domain.offices import OfficeRow
from bot.domain.outreach.asking import DEEDS as OF_RESIDENTS
from bot.domain.outreach.asking import IN_CARE
from bot.domain.outreach.asking import QUESTIONS as ASKED_OF_RESIDENTS
from bot.domain.outreach.bookings import State as BookingState
from bot.domain.outreach.bookings import Step as BookingStep
from bot.domain.outreach.campaigns import BECOMES, Came
from bot.domain.outreach.clinic_talk import QUESTIONS as CLINIC_QUESTIONS
from bot.domain.outreach.clinics import Plan
from bot.domain.outreach.deferrals import REASONS as DEFERRALS
from bot.domain.outreach.doses import VACCINES
from bot.domain.outreach.due import Why
from bot.domain.outreach.duplicates import FACTS as COMPARED
from bot.domain.outreach.fieldwork import REFUSED_FOR, RESULTS
from bot.domain.outreach.fieldwork import Kind as Fieldwork
from bot.domain.outreach.moves import NOT_NOW
from bot.domain.outreach.residents import Source
from bot.domain.paper.posters import Kind
from bot.domain.paper.proof import Missing
from bot.domain.rights import Role
from bot.domain.team.deeds import DEEDS, DeedKind, of_a_role
from bot.domain.visits import VisitKind
from bot.importing.importers import IMPORTERS
from bot.views import dates
from bot.views.cases.card import CAME_AS, RANG
from bot.views.door import companions, guest
from bot.views.door.screening import OWN
from bot.views.figures.exports import HEADS
from bot.views.figures.report import REMINDERS
from bot.views.office.instructions import MISSED
from bot.views.office.occupancy import CAME_AS as INSIDE_AS
from bot.views.outreach import residents
from bot.views.outreach.call_lists import HEADS as LISTED_HEADS
from bot.views.paper.guides.page import TASKS
from bot.views.paper.printing import GUIDE, HOW, SLIPS
from bot.views.paper.sheets.rollcall import BESIDE
from bot.views.paper.sheets.slips import STATES
from storage.figures.stats import FIGURES
from tests.telegram import World
from tests.words import said

SOURCES = [
    path
    for folder in ("bot", "handlers", "storage")
    for path in Path(folder).rglob("*.py")
    if "rehearsal" not in path.parts
]
NAMES_OF_TEXTS = {"text", "html", "plain", "say", "button", "line", "press", "answer"}


def source(language: str) -> str:
    return (texts.HERE / f"{language}.ftl").read_text(encoding="utf-8")


def parsed(language: str) -> fluent.Resource:
    return _parsed(source(language))


@cache
def _parsed(source: str) -> fluent.Resource:
    return FluentParser().parse(source)


def messages(language: str) -> dict[str, set[str]]:
    """Return each key with the variables its text uses."""
    found, whole = {}, source(language)
    for entry in parsed(language).body:
        if isinstance(entry, fluent.Message) and entry.span is not None:
            written = whole[entry.span.start : entry.span.end]
            found[entry.id.name] = set(re.findall(r"\$(\w+)", written))
    return found


def differences(language: str) -> list[str]:
    """Return in words where a language's file differs from the default's."""
    its, ours = messages(language), messages(texts.DEFAULT)
    return [
        *(f"{language}.ftl lacks {key}" for key in sorted(ours.keys() - its.keys())),
        *(f"{language}.ftl has {key}, which no other has" for key in sorted(its.keys() - ours)),
        *(
            f"{language}.ftl says {key} with {its[key] or 'no variable'}, not {ours[key]}"
            for key in sorted(its.keys() & ours.keys())
            if its[key] != ours[key]
        ),
    ]


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


UNREACHED = [one for one in Step if one is not Step.REGISTERED]
RELATIVES = [one for one in IN_CARE if one != "other"]
DECIDED = ("request", "confirmed", "refused")
PHONES = ("details-phone", "guide-phone")
PRINTED = (*Kind, GUIDE, SLIPS)
FIELDS = facts(OfficeRow("", "", "", "", 0, ALWAYS_OPEN))
PLANNED = Plan(1, "", date(2021, 11, 8), time(8), time(12), "sinovac", 1)
CLOSING = (("ask-close", "ask-open"), ("close-yes", "open-yes"))
TALKS = ("checkin", "guest", "companion", "callback", "instruction", "clinic", "hours")
MANNERS = (OWN, guest.MANNER, companions.MANNER)


def computed_keys() -> set[str]:
    """Return the keys made from the lists that grow."""
    questions = {question.key.replace("_", "-") for question in QUESTIONS}
    colours = {str(colour) for colour in Colour}
    return (
        {f"{how}-{one}" for one in questions for m in MANNERS for how in (m.question, m.summary)}
        | {key for one in MANNERS for key in (one.progress, one.right)}
        | {f"companion-todo-{one}" for one in colours}
        | {f"talk-set-aside-{one}" for one in TALKS}
        | {f"{what}deeds-{one}" for what in ("", "button-") for one in DeedKind}
        | {f"deed-{one}" for all_of in DEEDS.values() for one in all_of if not of_a_role(one)}
        | {f"deed-{one}" for one in ("confirm", "refuse", "remove", "restore")}
        | {f"{one}closure-{two}" for one in ("", "button-") for two in CLOSING[bool(one)]}
        | {f"button-instruction-to-{one}" for one in Whom}
        | {f"instruction-missed-{one}" for one in MISSED}
        | {f"list{what}-{one}" for what in ("", "-columns", "-rows") for one in ListKind}
        | {f"button-hours-{one}" for one in ("always", "like", "dates")}
        | {f"list-next-{one}" for one in IMPORTERS}
        | {f"button-list-{one}" for one in ListKind}
        | {f"list-tapped-{one}" for one in ("shown", "confirmed", "done")}
        | {f"instruction-why-{one}" for one in Reach}
        | {f"instruction-{what}-{one}" for what in ("count", "line") for one in Standing}
        | {f"{about}-{what}" for about in ("officer", "staff", "field") for what in DECIDED}
        | set(CAME_AS.values())
        | {label_key(q, option) for q in QUESTIONS for option in q.options}
        | {f"reason-{one}" for one in reason_keys()}
        | {f"reason-class-{one}" for one in REASON_CLASSES}
        | {
            f"{kind}-{one}"
            for kind in ("colour", "todo", "guest-todo", "until")
            for one in colours
        }
        | {f"outcome-{one.key}" for one in ENDINGS}
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
        | {f"due-{one}" for one in Why}
        | {f"vaccination-state-{one}" for one in residents.SAID}
        | {f"button-vaccination-{one}" for one in OF_RESIDENTS}
        | {f"vaccination-did-{one}" for one in ("later", "visit", "stop", "again")}
        | {f"vaccination-ask-{one.key}" for one in ASKED_OF_RESIDENTS}
        | {f"duplicate-fact-{one}" for one in COMPARED}
        | {f"duplicate-from-{one}" for one in ("account", *Source)}
        | {f"duplicate-is-{one}" for one in ("one", "two")}
        | {f"duplicate-{one}" for one in ("agrees", "differs")}
        | {f"sweep-campaign-{one}" for one in BECOMES if one != "ended"}
        | {f"button-sweep-{one}" for one in BECOMES}
        | {"sweep-city", "sweep-elsewhere"}
        | {f"not-now-{one}" for one in NOT_NOW}
        | {f"answered-{one}" for one in (*NOT_NOW, *REFUSED_FOR, "later", "visit", "recovered")}
        | {f"refused-{one}" for one in REFUSED_FOR}
        | {f"field-{kind}-title" for kind in Fieldwork}
        | {f"button-field-on-{kind}" for kind in Fieldwork}
        | {
            f"{button}field-{kind}-{one.key}"
            for button in ("", "button-")
            for one in RESULTS
            for kind in one.kinds
        }
        | {f"field-ask-{one.asks}" for one in RESULTS if one.asks}
        | {f"call-list-head-{one}" for one in LISTED_HEADS}
        | {f"{what}-{one}" for what in ("relative", "relative-of") for one in RELATIVES}
        | {f"clinic-field-{one}" for one in PLANNED.facts}
        | {f"clinics-{one}" for one in ("near", "all")}
        | {f"clinic-ask-{one.key}" for one in CLINIC_QUESTIONS}
        | {f"deferral-{one}" for one in DEFERRALS}
        | {f"attendance-{one}" for one in BookingState}
        | {f"booking-{one}" for one in (*BookingStep, *BookingState) if one != "booked"}
        | {f"command-{one.name}" for one in COMMANDS}
        | {f"help-{one}" for one in ("visitor", *Role)}
        | {f"pass-worth-{one}" for one in Worth}
        | {f"story-comes-{one.key}" for one in KINDS}
        | {f"story-changes-{one}" for one in ("yellow", "green")}
        | {"story-books", "story-books-again", "story-attends", "story-sweeps"}
        | {"story-calls", "story-visits", "story-sweep"}
        | {f"{kind}-{one}" for kind in ("proof", "call") for one in Reply}
        | {f"funnel-{what}-{one}" for what in ("count", "step") for one in Step}
        | {f"exposure-{one}" for one in Exposed}
        | {f"funnel-missing-{one}" for one in (*UNREACHED, "lost", "scan")}
        | {f"funnel-lacks-{one}" for one in (*UNREACHED, "nothing")}
        | {f"chart-step-{one}" for one in Step}
        | {f"{one}-not-drawn" for one in ("chart", "report", "export")}
        | {f"export-head-{one}" for heads in HEADS.values() for one in heads}
        | {f"export-kind-{one}" for one in VisitKind}
        | {f"export-{one}" for one in Listed}
        | {f"button-export-{what}-{form}" for what in Listed for form in Format}
        | {f"report-{what}-{one}" for what in ("took", "time") for one in ("claimed", "closed")}
        | {f"{what}-reminder-{one}" for what in ("figures", "report") for one in REMINDERS}
        | {f"report-head-{one}" for one in ("visits", "reached", "counted", "recorded", "rate")}
        | {f"report-head-{one}" for one in ("code", "office", "lacks", "why")}
        | {"report-more", "report-less"}
        | {f"report-head-{one}" for one in ("area", "people", "population", "target")}
        | {f"report-head-{one}" for one in ("first", "full", "short", "each")}
        | {f"report-head-sweep-{one}" for one in Came}
        | {f"button-chart-{one}" for one in OF_NOW}
        | {f"hung-{one}" for one in Missing}
        | {f"stats-{one.key}" for one in FIGURES}
        | {f"{what}-{one.key}" for one in CONDITIONS for what in ("lasting", "lasting-over")}
        | {f"button-figures-{one}" for one in Section}
        | {f"button-stats-{one}" for one in SPANS}
        | {f"stats-title-{one}" for one in SPANS if one != LAST_MONTH}
        | {f"stats-step-{one.name.lower()}" for one in Stage}
        | {f"figures-{one}-none" for one in ("claim", "close", "result")}
        | {f"pass-basis-{one}" for one in Basis}
        | {f"import-field-{one}" for one in FIELDS}
        | {f"import-office-{one}" for one in Move if one is not Move.RENAMED}
        | {f"import-door-{one}" for one in Move if one not in (Move.KEPT, Move.DELETED)}
        | {f"import-yellow-{one}" for one in ("asks", "enters")}
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
    assert differences(language) == []


def test_every_key_the_code_asks_for_exists() -> None:
    asked = {key for key in literal_keys() if re.fullmatch(r"[a-z][a-z0-9-]+", key)}
    assert asked, "the search for keys finds nothing any more"
    assert (asked | computed_keys()) - set(messages(texts.DEFAULT)) - {"plain"} == set()


def test_a_key_is_written_once_in_each_file() -> None:
    for language in texts.languages():
        keys = [one.id.name for one in parsed(language).body if isinstance(one, fluent.Message)]
        assert sorted(keys) == sorted(set(keys))


def test_no_entry_names_another_for_each_is_read_alone() -> None:
    named = re.compile(r"\{\s*-?[a-z][\w-]*\s*[}.(]")
    assert not any(named.search(source(language)) for language in texts.languages())
    assert named.search("{ colour-green }")


def test_only_what_is_asked_for_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[str] = []

    def noted(parser: FluentParser, source: str) -> fluent.Resource:
        read.append(source)
        return parse(parser, source)

    parse = FluentParser.parse
    monkeypatch.setattr(FluentParser, "parse", noted)
    texts.words_of.cache_clear()
    texts.text("stats-inside", "en", count=3)
    texts.text("stats-inside", "en", count=4)
    assert [one.split(" =")[0] for one in read] == ["stats-inside"]


def test_a_visitors_words_cannot_become_markup() -> None:
    shown = texts.html("result-who", "id", name="<b>Siti</b> & co", code="1")
    assert "&lt;b&gt;Siti&lt;/b&gt; &amp; co" in shown


@pytest.mark.parametrize("sign", ["x", "&", "\u202e", "\U0001f469"])
@pytest.mark.parametrize("many", [200, 201, 999, 1000, 1001, 4000])
def test_a_visitors_words_however_many_are_told_as_far_as_they_fit(sign: str, many: int) -> None:
    for told_as in (texts.text, texts.html):
        told = told_as("error-not-a-day", "id", written=sign * many)
        shown = told.replace("&amp;", "&")
        assert min(many, 199) <= shown.count(sign) <= many
        assert ("…" in shown) == (shown.count(sign) < many)


def test_a_missing_key_raises_in_tests() -> None:
    with pytest.raises(texts.MissingText):
        texts.text("no-such-key", "id")


def test_a_missing_variable_raises_in_tests() -> None:
    with pytest.raises(texts.MissingText):
        texts.text("same-question", "id")


def test_an_unknown_language_gets_the_default() -> None:
    assert texts.text("colour-green", "fr") == texts.text("colour-green", "id")


@pytest.mark.parametrize("language", texts.languages())
def test_every_language_brings_its_locale_its_commands_and_all_names_of_days(
    language: str,
) -> None:
    assert Locale.parse(texts.text("language-locale", language), sep="-").plural_form
    assert texts.text("language-commands", language) in ("id", "en")
    lists = ("months", "months-short", "weekdays", "weekdays-short")
    named = [texts.text(one, language).split(", ") for one in lists]
    assert [len({*names}) for names in named] == [12, 12, 7, 7]


@pytest.fixture
def planted(own_texts: Path) -> str:
    """A new language: one file, and nothing anywhere else."""
    words = (own_texts / "en.ftl").read_text(encoding="utf-8")
    for ours, its in (
        ("language-name = English", "language-name = Planted"),
        ("months = January", "months = Firstmonth"),
        ("weekdays-short = Mon", "weekdays-short = Fst"),
        ("date-day = { $day } { $month }", "date-day = { $month } { $day }"),
        ("language-locale = en-GB", "language-locale = de-DE"),
    ):
        assert ours in words
        words = words.replace(ours, its)
    (own_texts / "xx.ftl").write_text(words, encoding="utf-8")
    return "xx"


async def test_one_file_adds_a_language_to_choose(planted: str, world: World) -> None:
    await world.visitor.starts()
    await world.visitor.says("/bahasa")
    assert "lang:xx" in world.visitor.buttons
    await world.visitor.taps("lang:xx")
    rows = world.visitor.messages[-1]["reply_markup"]["inline_keyboard"]
    assert "✅ Planted" in [row[0]["text"] for row in rows]
    menu = world.telegram.commands[f"chat:{world.visitor.id}"]
    assert {"command": "history", "description": said("command-riwayat", planted)} in menu


async def test_one_file_adds_a_language_for_the_phones_that_speak_it(
    planted: str, world: World
) -> None:
    someone = world.newcomer(language="xx-YY")
    await someone.starts()
    assert someone.text == said("home-visitor", planted, city="Kota Blitar")


async def test_one_file_adds_a_language_to_menus_and_descriptions(
    planted: str, world: World
) -> None:
    menu = world.telegram.commands["all_private_chats:xx"]
    assert {"command": "history", "description": said("command-riwayat", planted)} in menu
    assert "description/xx" in world.telegram.profile


def test_one_file_brings_its_own_names_and_order_of_days(planted: str) -> None:
    assert dates.day(date(2021, 1, 2), planted) == "Firstmonth 2 2021"
    assert dates.weekday(date(2021, 1, 4), planted) == "Monday, 4 Firstmonth"
    assert dates.short_day(date(2021, 1, 4), planted) == "Fst, 4 Jan"


def test_one_file_brings_its_own_way_of_writing_numbers(planted: str) -> None:
    assert "1.234" in texts.text("stats-inside", planted, count=1234)
    assert "1,234" in texts.text("stats-inside", "en", count=1234)


def test_what_a_new_language_lacks_is_listed(planted: str) -> None:
    file = texts.HERE / "xx.ftl"
    words = file.read_text(encoding="utf-8")
    file.write_text(words.replace("button-agree =", "button-agreed ="), encoding="utf-8")
    assert differences(planted) == [
        "xx.ftl lacks button-agree",
        "xx.ftl has button-agreed, which no other has",
    ]


def test_a_language_without_a_locale_is_named(planted: str) -> None:
    file = texts.HERE / "xx.ftl"
    words = file.read_text(encoding="utf-8")
    file.write_text(words.replace("language-locale", "language-place"), encoding="utf-8")
    with pytest.raises(texts.MissingText, match=r"xx\.ftl has no language-locale"):
        texts.text("colour-green", planted)
