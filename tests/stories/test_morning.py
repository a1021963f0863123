"""The Monday morning of the rehearsal: whatever it shows has to be true afterwards."""

import re
from collections import Counter, deque

from bot.cli import sample
from bot.rehearsal import Press, Say
from bot.rehearsal.api.methods import METHODS
from bot.texts import languages
from tests.looking import DECLARED, OUTCOME
from tests.stories.conftest import Played
from tests.telegram import settings_for
from tests.words import said

CODE = re.compile(r"\bK\d+\b")
OF_CASES = ("red", "black", "ask")
FAST = 60  # times real: an hour of the story is a minute of Telegram's


def read_by_the_admin(morning: Played) -> str:
    """Return the last figures, as people read them."""
    figures = next(text for chat, text in reversed(morning.texts) if chat == sample.ADMIN.id)
    return re.sub("<[^>]*>", "", figures)


def test_everything_could_be_done(morning: Played) -> None:
    assert morning.missed == []


def test_every_call_of_the_bot_was_a_valid_one(morning: Played) -> None:
    assert morning.complaints == []


def test_every_kind_of_visitor_gets_the_colour_of_their_answers_or_of_their_proof(
    morning: Played,
) -> None:
    colours = dict(morning.results.values())
    people = {
        "Siti Aminah": "red",
        "Ani Mulyani": "yellow",  # at an office that looks at yellow: an officer saw one dose
        "Budi Hartono": "green",  # an officer saw the letter
        "Pak Slamet": "red",
        "Eko Nugroho": "black",
        "Bambang Sutrisno": "green",
        "Dian Permata": "yellow",
        "Mbah Sarinem": "green",
        "Leo Widodo": "green",
        "Bu Sumiyati": "yellow",
    }
    assert {name: colours[name] for name in people} == people


def test_every_finished_check_in_is_exactly_one_visit(morning: Played) -> None:
    visits = morning.ask(
        "SELECT o.name, v.code, v.colour FROM visits v JOIN offices o ON o.id = v.office_id"
    )
    seen = [(*place, colour) for place, (_, colour) in morning.results.items()]
    assert Counter(visits) == Counter(seen)


def test_every_office_receives_somebody(morning: Played) -> None:
    empty = "offices WHERE id NOT IN (SELECT office_id FROM visits)"
    assert morning.count(empty) == 0


def test_who_comes_again_presses_one_button_and_has_a_second_visit(morning: Played) -> None:
    twice = morning.ask("SELECT person_id FROM visits GROUP BY person_id HAVING count(*) > 1")
    assert len(twice) == 1
    places = [place for place, (name, _) in morning.results.items() if name == "Bambang Sutrisno"]
    assert [office for office, _ in places] == [
        "Dinas Kependudukan dan Pencatatan Sipil",
        "Dinas Pendidikan",
    ]


def test_guests_and_companions_are_visits_of_their_own_kind(morning: Played) -> None:
    kinds = dict(morning.ask("SELECT kind, count(*) FROM visits GROUP BY kind"))
    assert (kinds["guest"], kinds["companion"]) == (4, 2)


def test_who_refuses_is_counted_without_a_visit(morning: Played) -> None:
    assert morning.ask("SELECT count FROM daily WHERE kind = 'refused'") == [(1,)]
    assert "Agus Salim" not in dict(morning.results.values())


def test_who_stops_in_the_middle_is_counted_when_two_hours_have_passed(morning: Played) -> None:
    assert morning.ask("SELECT sum(count) FROM abandoned") == [(1,)]


def test_who_checks_out_is_inside_no_more_and_takes_companions_along(morning: Played) -> None:
    ways = {said("button-checkout", one) for one in languages()} | {"/keluar"}
    left = [
        scene.who
        for scene in morning.story.scenes
        if isinstance(act := scene.acts[-1], Press | Say)
        and (act.label if isinstance(act, Press) else act.text) in ways
    ]
    companions = 2  # both came with somebody who leaves
    assert morning.count("visits WHERE checkout_kind = 'self'") == len(left) + companions


def test_every_red_black_or_ask_visit_belongs_to_exactly_one_case(morning: Played) -> None:
    declared = morning.ask(f"SELECT id, {DECLARED} FROM visits ORDER BY id")
    of_cases = [(visit,) for visit, colour in declared if colour in OF_CASES]
    assert len(of_cases) == 10
    assert morning.ask("SELECT visit_id FROM cases ORDER BY visit_id") == of_cases


def test_every_case_rings_where_its_office_hears_of_cases_and_one_nobody_takes_twice(
    morning: Played,
) -> None:
    sent = [one.params for one in morning.calls if one.method == "sendMessage" and one.ok]
    rung = [
        (one["chat_id"], found[0])
        for one in sent
        if one["chat_id"] < 0 and (found := CODE.search(one["text"]))
    ]
    where = morning.ask(
        "SELECT ifnull(g.chat_id, ?), 'K' || c.id FROM cases c"
        " LEFT JOIN groups g ON g.office_id = c.office_id",
        sample.SATGAS_CHAT,
    )
    untaken = morning.ask("SELECT ?, 'K' || id FROM cases WHERE state = 'new'", sample.SATGAS_CHAT)
    assert Counter(rung) == Counter(where) + Counter(untaken)


def test_a_claimed_case_has_an_officer_who_may_take_it(morning: Played) -> None:
    rightly = (
        "cases c JOIN roles r ON r.person_id = c.claimed_by AND r.state = 'active'"
        " AND (r.office_id = c.office_id OR r.role = 'satgas')"
    )
    assert morning.count(rightly) == morning.count("cases WHERE state <> 'new'") == 9


def test_one_case_stays_in_hand_and_one_is_taken_by_nobody(morning: Played) -> None:
    states = dict(morning.ask("SELECT state, count(*) FROM cases GROUP BY state"))
    assert states == {"closed": 8, "claimed": 1, "new": 1}


def test_a_closed_case_ends_as_the_officer_said(morning: Played) -> None:
    outcomes = Counter(
        one for [one] in morning.ask(f"SELECT {OUTCOME} FROM cases WHERE closed_by IS NOT NULL")
    )
    assert outcomes == {
        "vaccination-booked": 3, "verified": 2, "served-outside": 1, "isolated": 1,
        "sent-home": 1,
    }  # fmt: skip


def test_the_new_officer_was_confirmed_and_takes_the_case_late(morning: Played) -> None:
    [(seconds,)] = morning.ask(
        "SELECT c.first_claim_at - c.raised_at FROM cases c"
        " JOIN people p ON p.id = c.claimed_by WHERE p.telegram_id = ?",
        sample.COLLEAGUE.id,
    )
    assert seconds > 5 * 60


def test_the_admins_figures_agree_with_the_visits_and_cases(morning: Played) -> None:
    counted = {
        "stats-visits": {
            "total": morning.count("visits"),
            "guests": morning.count("visits WHERE kind = 'guest'"),
        },
        "stats-refused": {"count": 1},
        "stats-inside": {
            "count": morning.count(
                "visits WHERE checkout_at IS NULL AND colour IN ('green', 'yellow')"
            )
        },
        "stats-cases": {
            "cases": morning.count("cases"),
            "claimed": morning.count("cases WHERE claimed_by IS NOT NULL"),
        },
        "stats-open": {"new": 1, "claimed": 1},
    }
    figures = read_by_the_admin(morning)
    language = morning.city.language
    missing = [
        key for key, facts in counted.items() if said(key, language, **facts) not in figures
    ]
    assert missing == []


def test_no_group_needs_more_in_a_minute_than_telegram_allows_at_full_speed(
    morning: Played,
) -> None:
    allowed = settings_for(morning.database.parent).group_per_minute
    spoken: dict[int, deque[float]] = {}
    for one in morning.calls:
        if METHODS[one.method.lower()].speaks and one.chat_id < 0:
            lately = spoken.setdefault(one.chat_id, deque())
            lately.append(one.at)
            while lately[0] <= one.at - FAST * 60:
                lately.popleft()
            assert len(lately) <= allowed, one.chat_id
    assert len(spoken) > 50
