"""`/jadwal`: vaccination days to come, one of them, and whom to ask where there is none."""

from collections.abc import Mapping, Sequence
from functools import partial

from bot.domain.office.sent_lists import ListKind
from bot.domain.offices import Office
from bot.domain.outreach.clinics import Clinic
from bot.domain.outreach.verbs import (
    ATTEND_LIST,
    CLINIC_EDIT,
    CLINIC_LIST,
    CLINIC_NEW,
    CLINIC_PIN,
    CLINIC_SHOW,
)
from bot.domain.verbs import LIST_ASK
from bot.texts import Html, html, text
from bot.views.account.home import home_button
from bot.views.dates import short_day, weekday
from bot.views.outreach.clinic_changes import hours
from bot.views.paging import page_of, turning
from bot.views.phones import dialled
from bot.views.screen import Button, Rows, Screen, blocks, button, join

PAGE = 8


def listing(
    clinics: Sequence[Clinic],
    page: int,
    language: str,
    *,
    near: bool,
    puskesmas: Sequence[Office],
    plans: bool = False,
) -> Screen:
    """Show a page of the clinics to come, a button each; without any, whom to ask."""
    if not clinics:
        return none(puskesmas, language, near=near, plans=plans)
    which = "near" if near else "all"
    shown, page, pages = page_of(clinics, page, PAGE)
    turn = turning(page, pages, partial(CLINIC_LIST, which))
    rows = tuple((Button(_label(one, language), data=CLINIC_SHOW(one.id)),) for one in shown)
    return Screen(
        html(f"clinics-{which}", language),
        (*rows, *((turn,) if turn else ()), *_rest(language, near=near, plans=plans)),
    )


def past(clinics: Sequence[Clinic], page: int, language: str) -> Screen:
    """Show who runs them the clinics that are over: to note there who came, or did not."""
    shown, page, pages = page_of(clinics, page, PAGE)
    turn = turning(page, pages, partial(CLINIC_LIST, "past"))
    rows = tuple((Button(_label(one, language), data=CLINIC_SHOW(one.id)),) for one in shown)
    back = (button("button-back", language, CLINIC_LIST("all", 0)),)
    words = html("clinics-past" if clinics else "clinics-past-none", language)
    return Screen(words, (*rows, *((turn,) if turn else ()), back))


def none(puskesmas: Sequence[Office], language: str, *, near: bool, plans: bool = False) -> Screen:
    """Say that no clinic is planned, and which Puskesmas can be asked."""
    words = "clinics-none-near" if near else "clinics-none"
    return Screen(
        blocks(html(words, language), "", ask_there(puskesmas, language)),
        _rest(language, near=near, plans=plans),
    )


def ask_there(puskesmas: Sequence[Office], language: str) -> Html:
    """Return the Puskesmas with their telephones."""
    return join(*(_phone(one, language) for one in puskesmas))


def _phone(office: Office, language: str) -> Html:
    if office.puskesmas_phone is None:
        return html("clinics-puskesmas", language, office=office.name)
    phone = dialled(office.puskesmas_phone)
    return html("clinics-puskesmas-phone", language, office=office.name, phone=phone)


def _label(one: Clinic, language: str) -> str:
    key = "clinic-line" if one.free else "clinic-line-full"
    return text(
        key,
        language,
        day=short_day(one.day, language),
        time=f"{one.opens:%H:%M}",
        place=one.place,
    )


def _rest(language: str, *, near: bool, plans: bool) -> Rows:
    importing = button("button-import", language, LIST_ASK(ListKind.CLINICS))
    over = button("button-clinics-past", language, CLINIC_LIST("past", 0))
    new: Rows = ()
    if plans:
        new = ((button("button-clinic-new", language, CLINIC_NEW()), importing), (over,))
    every = ((button("button-clinics-all", language, CLINIC_LIST("all", 0)),),) if near else ()
    return (*every, *new, (home_button(language),))


def one(
    clinic: Clinic,
    offices: Mapping[int, str],
    language: str,
    *,
    places: Rows = (),
    runs: bool = False,
    whose: Html | None = None,
    early: Html | None = None,
) -> Screen:
    """Show one clinic: when, where, for whom, which vaccine, how many places are free.

    `places`: what books one, `whose` says for whom; `runs`: for who notes who came; `early`: that
    no dose may be had yet on that day.
    """
    came = button("button-attendance", language, ATTEND_LIST(clinic.id, 0))
    edit = button("button-clinic-edit", language, CLINIC_EDIT(clinic.id))
    staff = (came,) if clinic.cancelled else (came, edit)
    rows = (*places, *((staff,) if runs else ()), *_buttons(clinic, language))
    return Screen(join(whose, facts(clinic, offices, language), early), rows)


def facts(clinic: Clinic, offices: Mapping[int, str], language: str) -> Html:
    """Return what there is to know of a clinic."""
    serves = ", ".join(sorted(offices.get(one, "?") for one in clinic.serves))
    return join(
        f"<b>{html('clinic-title', language, place=clinic.place)}</b>",
        html("clinic-address", language, address=clinic.address) if clinic.address else None,
        html(
            "clinic-when",
            language,
            day=weekday(clinic.day, language),
            hours=hours(clinic.opens, clinic.closes),
        ),
        html("clinic-vaccine", language, vaccine=text(f"vaccine-{clinic.vaccine}", language)),
        html("clinic-serves", language, kelurahan=serves) if serves else None,
        html("clinic-run-by", language, office=offices.get(clinic.office_id, "?")),
        html("clinic-cancelled", language) if clinic.cancelled else _free(clinic, language),
    )


def _free(clinic: Clinic, language: str) -> Html:
    return html("clinic-free", language, free=clinic.free, quota=clinic.quota)


def _buttons(clinic: Clinic, language: str) -> Rows:
    back = button("button-back", language, CLINIC_LIST("near", 0))
    if clinic.pin is None:
        return ((back,),)
    return ((button("button-map", language, CLINIC_PIN(clinic.id)), back),)
