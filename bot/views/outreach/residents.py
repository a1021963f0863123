"""`/vaksin`: one's doses, the next one and why, and everything a resident can do in one tap."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from bot.domain.outreach.asking import IN_CARE
from bot.domain.outreach.bookings import Booking
from bot.domain.outreach.clinics import Clinic
from bot.domain.outreach.deferrals import RECOVERED
from bot.domain.outreach.due import ripe
from bot.domain.outreach.moves import LEFT_ALONE, NOT_NOW
from bot.domain.outreach.residents import Reached, Resident
from bot.domain.outreach.verbs import (
    BOOKED,
    UNBOOK,
    VACCINATION,
    VACCINATION_ASK,
    VACCINATION_DO,
    VACCINATION_NEW,
    VACCINATION_NOT,
)
from bot.texts import Html, html, text
from bot.views.account.home import home_button
from bot.views.dates import day, weekday
from bot.views.outreach.asking import back_to
from bot.views.outreach.next_dose import next_dose
from bot.views.phones import dialled
from bot.views.reply_keys import NO_KEYS, Key
from bot.views.screen import Button, Rows, Screen, blocks, button, in_rows, join

Places = dict[int, str]
Booked = Mapping[int, tuple[Booking, Clinic]]  # the place each has now, by the resident's id


def begin(language: str) -> Screen:
    """Say what this is for and what is kept, to who is not registered."""
    own = button("button-vaccination-begin", language, VACCINATION_NEW("self"))
    others = button("button-vaccination-family", language, VACCINATION_NEW("other"))
    rows = ((own,), (others,), (home_button(language),))
    return Screen(html("vaccination-intro", language), rows)


def overview(
    all_: Sequence[Resident],
    places: Places,
    booked: Booked,
    today: date,
    language: str,
    *,
    registered: bool,
) -> Screen:
    """Show everybody a person is told of, each with a button; who is not among them may be."""
    own = button("button-vaccination-too", language, VACCINATION_NEW("self"))
    more: Rows = () if registered else ((own,),)
    if len(all_) == 1:
        one = summary(all_[0], places, booked, today, language)
        return replace(one, rows=(*one.rows[:-1], *more, one.rows[-1]))
    lines = [_about(one, places, booked, today, language) for one in all_]
    rows = [(Button(one.name or "?", VACCINATION_ASK(one.id, "summary")),) for one in all_]
    return Screen(
        blocks(*(part for line in lines for part in (line, ""))),
        (*rows, _care(language), *more, (home_button(language),)),
    )


def summary(
    one: Resident,
    places: Places,
    booked: Booked,
    today: date,
    language: str,
    *,
    others: bool = False,
) -> Screen:
    """Show one resident: what was had, what comes next and why, and what can be done.

    `others`: there are more to go back to.
    """
    back = button("button-back", language, VACCINATION()) if others else home_button(language)
    last = (_care(language), (back,))
    return Screen(
        _about(one, places, booked, today, language),
        (*_place_rows(one, booked, language), *_deeds(one, today, language), *last),
        protect=True,
    )


def _about(one: Resident, places: Places, booked: Booked, today: date, language: str) -> Html:
    had, said = one.had, one.answered
    vaccine = text(f"vaccine-{had.vaccine}", language) if had.vaccine else ""
    last = day(had.last_on, language) if had.last_on else ""
    return join(
        html("vaccination-who", language, name=one.name or "?"),
        html(
            "vaccination-had",
            language,
            doses=-1 if had.doses is None else had.doses,
            vaccine=vaccine or "none",
            last=last or "none",
        ),
        next_dose(one, today, language),
        None
        if said is None
        else html(
            "vaccination-said",
            language,
            day=day(said.on, language),
            what=text(f"answered-{said.what}", language),
        ),
        _place(one, booked, language),
        html("vaccination-born", language, born=str(one.born)) if one.born else None,
        html("vaccination-home", language, home=home(one, places, language)),
        html(f"vaccination-state-{one.state}", language) if one.state in SAID else None,
    )


def _place(one: Resident, booked: Booked, language: str) -> Html | None:
    if one.id not in booked:
        return None
    booking, clinic = booked[one.id]
    return html(
        "vaccination-place",
        language,
        day=weekday(clinic.day, language),
        time=f"{booking.hour:%H:%M}",
        place=clinic.place,
    )


def _place_rows(one: Resident, booked: Booked, language: str) -> Rows:
    if one.id not in booked:
        return ()
    booking, _ = booked[one.id]
    shown = button("button-booking", language, BOOKED(booking.id))
    return ((shown, button("button-unbook", language, UNBOOK(booking.id))),)


SAID = frozenset({*LEFT_ALONE, Reached.VISIT, Reached.CALL})


def home(one: Resident, places: Places, language: str) -> str:
    """Return where somebody lives, as people say it."""
    at = one.home
    if at.kelurahan_id is None:
        return text("vaccination-outside", language)
    parts = [places.get(at.kelurahan_id, "?")]
    parts += [f"RW {at.rw:02d}"] if at.rw else []
    parts += [f"RT {at.rt:02d}"] if at.rt else []
    return " ".join(parts)


def _deeds(one: Resident, today: date, language: str) -> Rows:
    if one.state in LEFT_ALONE:
        again = button("button-vaccination-again", language, VACCINATION_DO(one.id, "again"))
        return ((again,), *((row,) for row in _leave(one, language)))
    change = button("button-vaccination-change", language, VACCINATION_ASK(one.id, "doses"))
    move = button("button-vaccination-home", language, VACCINATION_ASK(one.id, "kelurahan"))
    rows: list[tuple[Button, ...]] = (
        [*answers(one, language, ripe=ripe(one, today))] if one.dose else []
    )
    if one.phone is None and one.person_id is not None:  # one shares one's own number only
        phone = button("button-vaccination-phone", language, VACCINATION_DO(one.id, "phone"))
        rows.append((phone,))
    born = button("button-vaccination-born", language, VACCINATION_ASK(one.id, "born"))
    return (*rows, (change, move), (born, *_leave(one, language)))


def _leave(one: Resident, language: str) -> tuple[Button, ...]:
    """Return the way to look after somebody no more; of oneself there is /hapus."""
    if one.person_id is not None:
        return ()
    return (button("button-vaccination-leave", language, VACCINATION_DO(one.id, "leave")),)


def leave(one: Resident, language: str) -> Screen:
    """Ask whether somebody is to be looked after no more."""
    words = html("vaccination-leave", language, name=one.name or "?")
    yes = button(
        "button-vaccination-left", language, VACCINATION_DO(one.id, "left"), style="danger"
    )
    return Screen(words, ((yes,), back_to("summary", one, language)))


def answers(one: Resident, language: str, *, ripe: bool = True) -> Rows:
    """Return what can be answered to a reminder, in one tap each.

    Not `ripe`: nobody comes to a home, and nothing is to be told sooner.
    """

    def deed(what: str, style: str | None = None) -> Button:
        key = f"button-vaccination-{what}"
        return button(key, language, VACCINATION_DO(one.id, what), style=style)

    if not ripe:
        return ((deed("had", "success"),), (deed("why"), deed("stop")))
    return (
        (deed("had", "success"),),
        (deed("later"), deed("why")),
        (deed("visit"), deed("stop")),
    )


def _care(language: str) -> tuple[Button, ...]:
    return (button("button-vaccination-care", language, VACCINATION_NEW("other")),)


def due_message(one: Resident, phone: str | None, language: str, *, places: Rows = ()) -> Screen:
    """Tell of a dose that is due, in the tone expected of a health service.

    `places`: what books one at a clinic.
    """
    who = html("due-for", language, name=one.name or "?")
    cared = one.person_id is None and one.carer_id is not None
    words = html("due-message", language, dose=one.dose or 1, who="care" if cared else "own")
    call = html("due-call", language, phone=dialled(phone)) if phone else None
    return Screen(join(who, words, call), (*places, *answers(one, language)), protect=True)


def which_relative(language: str) -> Screen:
    """Ask for whom else reminders are to come here."""
    kinds = [
        Button(text(f"relative-{one}", language), VACCINATION_NEW(one))
        for one in IN_CARE
        if one != "other"
    ]
    back = button("button-back", language, VACCINATION())
    return Screen(html("vaccination-for-whom", language), (*in_rows(kinds, 2), (back,)))


def why_not(one: Resident, language: str) -> Screen:
    """Ask for the reason not to come now."""
    rows = [(button(f"not-now-{why}", language, VACCINATION_NOT(one.id, why)),) for why in NOT_NOW]
    rows.append((button("not-now-recovered", language, VACCINATION_ASK(one.id, RECOVERED)),))
    return Screen(
        html("vaccination-why-not", language), (*rows, back_to("summary", one, language))
    )


def ask_phone(language: str) -> Screen:
    """Ask for the own number, by one key."""
    keys = (Key(text("button-share-number", language), contact=True),)
    return Screen(html("vaccination-ask-phone", language), keys=keys)


def phone_kept(language: str) -> Screen:
    """Say that the number is kept, and take the key away."""
    return Screen(html("vaccination-phone-kept", language), keys=NO_KEYS)
