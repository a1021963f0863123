"""A count at the door: three big buttons for one thumb, and what it came to."""

from datetime import timedelta

from bot.domain.figures.tally import STEPS, Rate, State, TallyFacts
from bot.domain.offices import Door, Office
from bot.domain.verbs import TALLY_ADD, TALLY_GO, TALLY_START, TALLY_STOP
from bot.texts import Html, html
from bot.views.dates import clock, short_day
from bot.views.door.screening import place
from bot.views.screen import Button, Rows, Screen, button, join

MINUTE = timedelta(minutes=1)


def ready(office: Office, doors: list[Door], language: str) -> Screen:
    """Say how to count, with a button that starts at each door."""
    rows: Rows = tuple(
        (
            button("button-tally-start", language, TALLY_START(one.id), style="primary")
            if len(doors) == 1 or not one.name
            else Button(f"▶️ {one.name}", data=TALLY_START(one.id), style="primary"),
        )
        for one in doors
    )
    title, where = html("tally-title", language), place(office.name, "", language)
    key = "tally-how" if len(doors) == 1 else "tally-how-doors"
    return Screen(join(title, where, "", html(key, language)), rows)


def card(facts: TallyFacts, language: str) -> Screen:
    """Show a count: while it runs with its buttons, then with its result."""
    state = facts.tally.state
    if state is State.COUNTING:
        return _counting(facts, language)
    if state is State.CANCELLED:
        return _cancelled(facts, language)
    return Screen(join(_head("tally-over", facts, language), "", *_result(facts, language)))


def _head(title: str, facts: TallyFacts, language: str) -> Html:
    door = facts.door
    when = html(
        "tally-when",
        language,
        day=short_day(facts.started.date(), language),
        start=clock(facts.started),
        end=clock(facts.ends),
    )
    return join(html(title, language), place(door.office.name, door.name, language), when)


def _counting(facts: TallyFacts, language: str) -> Screen:
    minutes = -(-facts.left // MINUTE)  # the minute that has begun counts
    tally = facts.tally
    words = join(
        _head("tally-title", facts, language),
        "",
        html("tally-people", language, count=tally.people),
        html("tally-left", language, minutes=minutes),
        "",
        html("tally-who", language),
    )
    more = tuple(
        Button(f"+{step}", data=TALLY_ADD(word, tally.id), style="primary")
        for word, step in STEPS.items()
        if step > 0
    )
    less = Button("−1", data=TALLY_ADD("less", tally.id))
    stop = button("button-tally-stop", language, TALLY_STOP(tally.id))
    return Screen(words, (more, (less, stop)))


def _cancelled(facts: TallyFacts, language: str) -> Screen:
    key = "tally-missed" if facts.tally.missed else "tally-cancelled"
    words = join(_head("tally-over", facts, language), "", html(key, language))
    if not facts.left:
        return Screen(words)
    return Screen(words, ((button("button-tally-go", language, TALLY_GO(facts.tally.id)),),))


def _result(facts: TallyFacts, language: str) -> list[Html | None]:
    tally, found = facts.tally, facts.tally.recorded
    if not tally.people:
        return [html("tally-nobody", language)]
    kinds = html(
        "tally-recorded",
        language,
        visitors=found.visitors,
        companions=found.companions,
        guests=found.guests,
    )
    too_many = html("tally-too-many", language, recorded=found.total, people=tally.people)
    return [
        Html(f"<b>{rate(tally.rate, language)}</b>"),
        kinds,
        html("tally-staff", language, count=found.staff) if found.staff else None,
        too_many if tally.rate.over else None,
        None if facts.settled else html("tally-not-settled", language, time=clock(facts.ends)),
    ]


def rate(found: Rate, language: str) -> Html:
    """Say how many of those counted were recorded: "20 dari 42 orang, 47 % scan"."""
    percent = str(found.percent or 0)
    numbers = {"recorded": found.recorded, "people": found.people, "percent": percent}
    return html("tally-rate", language, **numbers)
