"""What a person sees of themselves: the status, the history, the choice of language."""

from bot.domain.account.status import Coming, History, Past, Standing
from bot.domain.outreach.verbs import REMIND
from bot.domain.verbs import CHECK_OUT, HOME, LANGUAGE
from bot.texts import Html, html, languages, text
from bot.views.account.home import home_button
from bot.views.cases import visitor_requests
from bot.views.colours import named
from bot.views.dates import clock, day, last_day, short_day
from bot.views.door.instructions import todo
from bot.views.door.result import basis, came, ends
from bot.views.door.screening import place
from bot.views.screen import Button, Screen, button, join


def status(
    standing: Standing | None, coming: Coming | None, language: str, *, remind: bool = False
) -> Screen:
    """Show the colour now, where the person is inside and until when, and the next reminder."""
    inside = standing is not None and standing.visit.inside
    return Screen(
        join(
            f"<b>{html('status-title', language)}</b>",
            html("status-no-visit", language) if standing is None else _colour(standing, language),
            "",
            _inside(standing, language) if standing and inside else html("not-inside", language),
            "",
            _reminder(coming, language),
        ),
        (
            *(
                visitor_requests.rows(standing.visit.id, language, standing.wishes)
                if standing
                else ()
            ),
            *(_remind(standing, language) if standing and remind else ()),
            *(_leave(standing, language) if standing and inside else ()),
            (button("button-history", language, HOME("history")), home_button(language)),
        ),
    )


def _colour(standing: Standing, language: str) -> Html:
    said_on = day(standing.visit.day, language)
    verified = _verified(standing, language)
    if standing.colour is None:
        return join(html("status-colour-ran-out", language, day=said_on), verified)
    ends_on = standing.ends_on
    return join(
        f"<b>{named(standing.colour, language)}</b>",
        ends(standing.colour, ends_on, language) if ends_on and not verified else None,
        verified or html("status-by-answers", language, day=said_on),
        f"<i>{basis(verified is not None, language)}</i>",
    )


def _verified(standing: Standing, language: str) -> Html | None:
    if standing.verified_until is None:
        return None
    return html("status-verified", language, day=last_day(standing.verified_until, language))


def _inside(standing: Standing, language: str) -> Html:
    door = standing.door
    ends, where = clock(standing.ends), place(door.office.name, door.name, language)
    return join(
        came(standing.visit, where, standing.checkin, language),
        html("status-code", language, code=standing.visit.code),
        html("status-ends", language, time=ends),
        *todo(standing.visit, language, settled=standing.settled),
    )


def _remind(standing: Standing, language: str) -> tuple[tuple[Button, ...], ...]:
    return ((button("button-remind-me", language, REMIND(standing.visit.id)),),)


def _leave(standing: Standing, language: str) -> tuple[tuple[Button, ...], ...]:
    return ((button("button-checkout", language, CHECK_OUT(standing.visit.id)),),)


def _reminder(coming: Coming | None, language: str) -> Html:
    if coming is None:
        return html("status-no-reminder", language)
    when = day(coming.at.date(), language)
    return html("status-reminder", language, dose=coming.dose, day=when, time=clock(coming.at))


def history(past: History, language: str, *, days: int) -> Screen:
    """List the own visits, the newest first, and say when they are deleted."""
    goes_on = past.oldest_goes_on
    return Screen(
        join(
            f"<b>{html('history-title', language)}</b>",
            *(_line(one, language) for one in past.visits),
            html("history-empty", language) if not past.visits else None,
            html("history-newest", language, count=len(past.visits)) if past.more else None,
            "",
            html("history-deleted", language, days=days),
            html("history-oldest", language, day=day(goes_on, language)) if goes_on else None,
        ),
        ((home_button(language),),),
    )


def _line(one: Past, language: str) -> Html:
    return html(
        "history-line",
        language,
        day=short_day(one.checkin.date(), language),
        time=f"{clock(one.checkin)}–{clock(one.checkout) if one.checkout else '…'}",
        office=one.office,
        colour=named(one.colour, language),
    )


def choose_language(language: str) -> Screen:
    """Offer every language in its own words, the present one marked."""
    rows = tuple(
        (Button(_named(one, marked=one == language), data=LANGUAGE(one)),) for one in languages()
    )
    return Screen(html("language-question", language), (*rows, (home_button(language),)))


def _named(language: str, *, marked: bool) -> str:
    name = text("language-name", language)
    return f"✅ {name}" if marked else name
