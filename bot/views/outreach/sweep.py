"""`/penyisiran`: how far the sweep is, what a campaign would do, and its buttons."""

from collections import Counter
from collections.abc import Mapping, Sequence

from bot.domain.figures.period import Period
from bot.domain.office.sent_lists import ListKind
from bot.domain.offices import kelurahan_name
from bot.domain.outreach.campaigns import Came, Campaign, Progress, Results, RwProgress, Whom
from bot.domain.outreach.fieldwork import Out
from bot.domain.outreach.residents import Reached, Resident, Source
from bot.domain.outreach.verbs import (
    DUPLICATES,
    FIELD_CALL,
    SWEEP,
    SWEEP_BECOME,
    SWEEP_CAME,
    SWEEP_CHART,
    SWEEP_LOOK,
    SWEEP_PLACES,
    SWEEP_RWS,
    SWEEP_START,
    SWEEP_TRY,
)
from bot.domain.verbs import LIST_ASK
from bot.texts import Html, html, text
from bot.views.dates import days
from bot.views.outreach.residents import due_message
from bot.views.screen import Button, Screen, blocks, button, in_rows, join

Places = Mapping[int, str]
SPANS = ("30", "7")  # days of results, the first shown first


def overview(
    progress: Sequence[Progress],
    campaigns: Sequence[Campaign],
    places: Places,
    language: str,
    *,
    city: bool,
    calls: bool = False,
) -> Screen:
    """Show how far the sweep is by kelurahan, and the campaigns that run or pause.

    `city`: for who may turn the whole city's too; `calls`: who calls those who did not answer.
    """
    lines = [_line(one, places, language) for one in progress if one.residents]
    running = [
        html(
            f"sweep-campaign-{one.state}",
            language,
            place=_place(one.kelurahan_id, places, language),
        )
        for one in campaigns
    ]
    below = html("sweep-signs" if lines else "sweep-nobody", language)
    words = blocks(html("sweep-title", language), "", *lines, "", below, "", *running)
    new = (button("button-sweep-new", language, SWEEP_PLACES()),)
    results = (
        button("button-sweep-rw", language, SWEEP_RWS(0)),
        button("button-sweep-came", language, SWEEP_CAME(SPANS[0])),
    )
    twice = (button("button-duplicates", language, DUPLICATES(0)),)
    own = [one for one in campaigns if city or one.kelurahan_id in places]
    importing = button("button-import", language, LIST_ASK(ListKind.RESIDENTS))
    last = (*new, importing) if city else new
    turns = (row for one in own for row in _turns(one, places, language))
    call = ((button("button-field-call", language, FIELD_CALL()),),) if calls else ()
    return Screen(words, (*call, *turns, last, results, twice))


def _line(one: Progress, places: Places, language: str) -> Html:
    counts = {
        "residents": one.residents,
        "due": one.due,
        "told": one.told,
        "call": one.to_call,
        "visit": one.to_visit,
        "done": one.done,
        "stopped": one.stopped,
    }
    place = _place(one.kelurahan_id, places, language, none="sweep-elsewhere")
    return html("sweep-line", language, place=place, **counts)


def _place(number: int | None, places: Places, language: str, none: str = "sweep-city") -> str:
    return text(none, language) if number is None else places.get(number, "?")


def _turns(one: Campaign, places: Places, language: str) -> tuple[tuple[Button, ...], ...]:
    place = kelurahan_name(_place(one.kelurahan_id, places, language))
    becomes = ("paused" if one.running else "running", "ended")
    return tuple(
        (
            Button(
                text(f"button-sweep-{state}", language, place=place), SWEEP_BECOME(one.id, state)
            ),
        )
        for state in becomes
    )


def which_rws(places: Places, language: str) -> Screen:
    """Ask of which kelurahan to show the RWs."""
    buttons = [Button(kelurahan_name(name), SWEEP_RWS(number)) for number, name in places.items()]
    back = (button("button-back", language, SWEEP()),)
    return Screen(html("sweep-which-rw", language), (*in_rows(buttons, 2), back))


def by_rw(place: str, progress: Sequence[RwProgress], out: Sequence[Out], language: str) -> Screen:
    """Show how far the sweep is in a kelurahan, and which houses are out with whom."""
    lines = [_rw_line(one, language) for one in progress]
    with_whom = Counter((one.area, one.who) for one in out)
    outs = [
        html("sweep-out", language, area=area, who=who, count=count)
        for (area, who), count in sorted(with_whom.items())
    ]
    words = blocks(
        html("sweep-in", language, place=place),
        "",
        *(lines or [html("sweep-nobody", language)]),
        "",
        *outs,
    )
    return Screen(words, ((button("button-back", language, SWEEP_RWS(0)),),))


def _rw_line(one: RwProgress, language: str) -> Html:
    return html(
        "sweep-rw-line",
        language,
        rw="–" if one.rw is None else f"{one.rw:02d}",
        residents=one.residents,
        due=one.due,
        call=one.to_call,
        visit=one.to_visit,
        done=one.done,
        gone=one.gone,
    )


def which(places: Places, *, city: bool, language: str) -> Screen:
    """Ask where a campaign is to tell."""
    buttons = [Button(kelurahan_name(name), SWEEP_LOOK(number)) for number, name in places.items()]
    every = [(Button(text("sweep-city", language), SWEEP_LOOK(0)),)] if city else []
    back = (button("button-back", language, SWEEP()),)
    return Screen(html("sweep-where", language), (*every, *in_rows(buttons, 2), back))


def preview(place: int, whom: Whom, hours: str, places: Places, language: str) -> Screen:
    """Show who would get what and when, in which words, before anything starts."""
    words = join(
        html("sweep-preview", language, place=_place(place or None, places, language)),
        html("sweep-would-tell", language, count=whom.told, hours=hours),
        html("sweep-would-list", language, call=whom.to_call, visit=whom.to_visit),
        html("sweep-would-wait", language, count=whom.later),
        "",
        html("sweep-how", language),
        "",
        sample(language).text,
    )
    rows = (
        (button("button-sweep-try", language, SWEEP_TRY(place)),),
        (button("button-sweep-start", language, SWEEP_START(place), style="success"),),
        (button("button-back", language, SWEEP_PLACES()),),
    )
    return Screen(words, rows)


def came(found: Sequence[Results], span: str, period: Period, language: str) -> Screen:
    """Show what came of campaigns in some days, by kelurahan and in all of them."""
    whole, *each = found
    lines = [_came(one, language) for one in each if any(one.counts.values())]
    words = blocks(
        html("sweep-came-title", language, days=days(period.first, period.last, language)),
        _each(whole, language),
        "",
        _came(whole, language),
        *lines,
        "",
        html("sweep-came-how", language),
    )
    others = [
        button(f"button-stats-{one}", language, SWEEP_CAME(one)) for one in SPANS if one != span
    ]
    rows = (
        tuple(others),
        (button("button-chart", language, SWEEP_CHART(span)),),
        (button("button-back", language, SWEEP()),),
    )
    return Screen(words, rows)


def _each(whole: Results, language: str) -> Html:
    if whole.each is None:
        return html("sweep-came-none", language, count=whole.of(Came.TOLD))
    return html("sweep-came-each", language, each=round(whole.each, 1))


def _came(one: Results, language: str) -> Html:
    place = one.name or text("sweep-came-all", language)
    return html("sweep-came-line", language, place=place, **{key: one.of(key) for key in Came})


def sample(language: str) -> Screen:
    """Return the message as a resident would read it; its buttons are for residents only."""
    nobody = Resident(
        0, Source.SELF, Reached.WAITING, name=text("sweep-sample-name", language), dose=2
    )
    return Screen(due_message(nobody, None, language).text)
