"""The day a resident's next dose is due."""

from datetime import date, timedelta

import pytest

from bot.domain.outreach.doses import VACCINES, Interval, Vaccine, next_dose

TODAY = date(2021, 11, 2)
TOMORROW = date(2021, 11, 3)
YESTERDAY = date(2021, 11, 1)


@pytest.mark.parametrize(
    ("vaccine", "days"),
    [
        ("sinovac", 28),
        ("sinopharm", 21),
        ("pfizer", 21),
        ("moderna", 28),
        ("astrazeneca", 84),
        ("not-listed", 28),
        (None, 28),
    ],
)
def test_the_second_dose_waits_for_the_interval_of_its_vaccine(vaccine, days):
    assert next_dose(1, vaccine, YESTERDAY, on=TODAY) == YESTERDAY + timedelta(days)


def test_astrazeneca_may_follow_after_eight_weeks_from_2022():
    first = date(2022, 1, 3)
    assert next_dose(1, "astrazeneca", first, on=first) == first + timedelta(weeks=8)


def test_an_interval_holds_from_its_first_day_and_the_older_one_until_the_day_before():
    changed = date(2022, 1, 1)
    assert next_dose(1, "astrazeneca", changed, on=changed) == changed + timedelta(weeks=8)
    before = changed - timedelta(days=1)
    assert next_dose(1, "astrazeneca", before, on=before) == before + timedelta(weeks=12)


def test_an_unvaccinated_person_may_come_tomorrow():
    assert next_dose(0, None, None, on=TODAY) == TOMORROW


def test_a_recovered_person_waits_three_months_for_the_first_dose():
    recovered = date(2021, 10, 30)
    assert next_dose(0, None, None, on=TODAY, recovered_on=recovered) == date(2022, 1, 30)


def test_a_person_infected_between_doses_goes_on_three_months_after_recovery():
    due = next_dose(1, "sinovac", date(2021, 9, 1), on=TODAY, recovered_on=date(2021, 10, 1))
    assert due == date(2022, 1, 1)


def test_a_long_past_infection_delays_nothing():
    due = next_dose(1, "sinovac", YESTERDAY, on=TODAY, recovered_on=date(2021, 1, 1))
    assert due == YESTERDAY + timedelta(28)


def test_a_month_without_that_day_counts_to_its_last_day():
    recovered = date(2021, 11, 30)
    due = next_dose(0, None, None, on=date(2021, 12, 1), recovered_on=recovered)
    assert due == date(2022, 2, 28)


def test_a_missed_date_means_as_soon_as_possible():
    assert next_dose(1, "sinovac", date(2021, 6, 1), on=TODAY) == TOMORROW


def test_a_dose_due_today_is_due_tomorrow():
    assert next_dose(1, "sinovac", TODAY - timedelta(28), on=TODAY) == TOMORROW


def test_a_first_dose_whose_day_is_forgotten_is_followed_as_soon_as_possible():
    assert next_dose(1, "astrazeneca", None, on=TODAY) == TOMORROW


@pytest.mark.parametrize("doses", [2, 3])
def test_no_booster_is_promised_before_it_was_offered(doses):
    assert next_dose(doses, "sinovac", date(2021, 3, 1), on=TODAY) is None


def test_the_booster_is_due_six_months_after_the_second_dose():
    due = next_dose(2, "sinovac", date(2021, 8, 31), on=date(2022, 1, 10))
    assert due == date(2022, 2, 28)


def test_an_overdue_booster_is_due_tomorrow():
    due = next_dose(2, "sinovac", date(2021, 3, 1), on=date(2022, 1, 10))
    assert due == date(2022, 1, 11)


def test_a_single_dose_vaccine_is_followed_by_the_booster():
    due = next_dose(1, "janssen", date(2021, 10, 1), on=date(2022, 1, 10))
    assert due == date(2022, 4, 1)


def test_after_the_booster_nothing_more_is_offered():
    assert next_dose(3, "sinovac", date(2021, 1, 1), on=date(2022, 8, 1)) is None


def test_a_negative_number_of_doses_is_refused():
    with pytest.raises(ValueError, match="-1 doses"):
        next_dose(-1, None, None, on=TODAY)


def test_a_city_may_bring_its_own_vaccines():
    own = Vaccine("own", "Own", (Interval(date(2021, 1, 1), 10, "the city"),))
    assert next_dose(1, "own", TODAY, on=TODAY, vaccines=(own,)) == TODAY + timedelta(10)


@pytest.mark.parametrize("vaccine", VACCINES, ids=lambda v: v.key)
def test_every_interval_names_its_source_and_comes_in_order(vaccine):
    days = [interval.first_day for interval in vaccine.intervals]
    assert days == sorted(days)
    assert all(interval.source for interval in vaccine.intervals)
