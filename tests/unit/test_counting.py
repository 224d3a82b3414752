"""What counts of everything that one unit said about one measure (contract, 5.3 to 5.5), to the number."""

from __future__ import annotations

import math

import pytest

from etl.counting.records import Amount, SeriesFact
from etl.counting.series import settle_series

APRIL, MAY, JUNE = (20230401, 20230430), (20230501, 20230531), (20230601, 20230630)
WEEKS = [(20230403, 20230409), (20230410, 20230416), (20230417, 20230423)]
QUARTER, YEAR = (20230401, 20230630), (20230101, 20231231)
Outcome = dict[int, tuple[float, float, float, str, str]]


def said(
    id: int,
    value: float,
    period: tuple[int, int] = APRIL,
    *,
    by: int | None = None,
    low: float | None = None,
    high: float | None = None,
    qualifier: str = "exact",
    group: str = "unspecified",
    channel: str = "handout",
    activity: str = "",
    district: str = "530523",
    total: bool = False,
) -> SeriesFact:
    """A fact; each comes from a submission of its own unless `by` says which."""
    amount = Amount(value if low is None else low, value, value if high is None else high)
    return SeriesFact(
        id, id if by is None else by, group, channel, activity, district, *period, total, amount, qualifier
    )


def settled(*facts: SeriesFact) -> Outcome:
    """{fact: (low, value, high, qualifier, why)} of what counts; the facts that count as stated too."""
    standings, _ = settle_series(facts)
    by_fact = {item.fact: item for item in standings}
    outcome: Outcome = {}
    for fact in facts:
        item = by_fact.get(fact.id)
        if item is None:
            outcome[fact.id] = (fact.amount.low, fact.amount.value, fact.amount.high, fact.qualifier, "")
        elif item.counts:
            amount = item.amount
            outcome[fact.id] = (amount.low, amount.value, amount.high, item.qualifier, item.why)
    return outcome


def values(*facts: SeriesFact) -> dict[int, float]:
    """{fact: what of it counts}."""
    return {fact: amounts[1] for fact, amounts in settled(*facts).items()}


def reasons(*facts: SeriesFact) -> dict[int, str]:
    """{fact: why it counts otherwise or not at all}."""
    return {item.fact: item.why for item in settle_series(facts)[0]}


def queries(*facts: SeriesFact) -> list[tuple[int, str, int | None, dict[str, float]]]:
    return [(query.fact, query.code, query.other, query.numbers) for query in settle_series(facts)[1]]


# --- beside each other ---


def test_the_newer_of_two_figures_for_the_same_counts_and_the_older_is_queried() -> None:
    facts = said(1, 100), said(2, 120)

    assert values(*facts) == {2: 120}
    assert reasons(*facts) == {1: "superseded"}
    assert queries(*facts) == [(1, "superseded", 2, {})]


def test_all_rows_of_the_older_give_way_and_rows_of_one_file_never_compete() -> None:
    facts = said(1, 10, by=1), said(2, 20, by=1), said(3, 70, by=2), said(4, 5, by=2)

    assert values(*facts) == {3: 70, 4: 5}


@pytest.mark.parametrize(
    "difference",
    [{"group": "elderly"}, {"channel": "lecture"}, {"activity": "赶集"}, {"district": "530502"}],
)
def test_figures_that_differ_in_what_they_are_about_both_count(difference: dict[str, str]) -> None:
    older = {"activity": "班会"} if "activity" in difference else {}

    assert values(said(1, 100, **older), said(2, 120, **difference)) == {1: 100, 2: 120}


def test_a_district_known_more_deeply_is_still_the_same_figure() -> None:
    assert values(said(1, 100, district=""), said(2, 120, district="530523100")) == {2: 120}
    assert values(said(1, 100, district="530523100"), said(2, 120, district="530523")) == {2: 120}


# --- periods inside periods ---


def test_a_month_counts_beyond_its_weeks_only() -> None:
    facts = said(1, 30, WEEKS[0]), said(2, 50, WEEKS[1]), said(3, 100, APRIL)

    assert settled(*facts)[3] == (20, 20, 20, "exact", "remainder")
    assert sum(values(*facts).values()) == 100
    assert queries(*facts) == []


def test_the_order_of_arrival_does_not_matter() -> None:
    assert values(said(1, 100, APRIL), said(2, 30, WEEKS[0]), said(3, 50, WEEKS[1])) == {1: 20, 2: 30, 3: 50}


def test_a_month_that_its_weeks_say_in_full_counts_nothing() -> None:
    facts = said(1, 40, WEEKS[0]), said(2, 60, WEEKS[1]), said(3, 100, APRIL)

    assert values(*facts) == {1: 40, 2: 60}
    assert reasons(*facts) == {3: "contained"}
    assert queries(*facts) == []


def test_weeks_above_their_month_are_queried_and_count() -> None:
    facts = said(1, 80, WEEKS[0]), said(2, 60, WEEKS[1]), said(3, 100, APRIL)

    assert values(*facts) == {1: 80, 2: 60}
    assert queries(*facts) == [(3, "shorter_periods_exceed", None, {"difference": 40})]


def test_weeks_in_a_month_in_a_quarter_in_a_year() -> None:
    facts = said(1, 70, WEEKS[0]), said(2, 60, APRIL), said(3, 100, QUARTER), said(4, 500, YEAR)

    assert values(*facts) == {1: 70, 3: 30, 4: 400}
    assert queries(*facts) == [(2, "shorter_periods_exceed", None, {"difference": 10})]


def test_activities_inside_the_month_of_the_same_unit() -> None:
    day, other = (20230417, 20230417), (20230418, 20230418)
    facts = (
        said(1, 20, day, by=1, activity="赶集"),
        said(2, 20, day, by=1, activity="班会"),
        said(3, 15, other, by=1, activity="赶集"),
        said(4, 60, APRIL, by=2),
    )

    assert values(*facts) == {1: 20, 2: 20, 3: 15, 4: 5}


def test_activities_without_a_day_are_inside_the_plain_figure_of_another_file() -> None:
    assert values(said(1, 40, activity="赶集"), said(2, 100)) == {1: 40, 2: 60}
    assert values(said(1, 40, by=1, activity="赶集"), said(2, 100, by=1)) == {1: 40, 2: 100}


def test_two_named_activities_of_one_list_are_two_events_whatever_their_days() -> None:
    week = said(1, 500, WEEKS[1], by=1, activity="宣传周")
    day = said(2, 50, (20230412, 20230412), by=1, activity="讲座")

    assert values(week, day) == {1: 500, 2: 50}


def test_a_week_on_a_sheet_beside_the_sheet_of_its_month() -> None:
    assert values(said(1, 30, WEEKS[0], by=1), said(2, 100, APRIL, by=1)) == {1: 30, 2: 70}


def test_another_division_is_not_part_of_the_longer_figure() -> None:
    assert values(said(1, 30, WEEKS[0], district="530502"), said(2, 100, APRIL)) == {1: 30, 2: 100}


def test_each_group_and_channel_is_taken_from_its_own_kind_first() -> None:
    facts = (
        said(1, 30, WEEKS[0], by=1, group="elderly"),
        said(2, 20, WEEKS[0], by=1, group="students"),
        said(3, 100, APRIL, by=2, group="elderly"),
        said(4, 50, APRIL, by=2, group="students"),
    )

    assert values(*facts) == {1: 30, 2: 20, 3: 70, 4: 30}


def test_a_group_above_its_own_month_leaves_the_others_alone() -> None:
    facts = (
        said(1, 130, WEEKS[0], group="elderly"),
        said(2, 100, APRIL, by=9, group="elderly"),
        said(3, 50, APRIL, by=9, group="students"),
    )

    assert values(*facts) == {1: 130, 3: 50}
    assert queries(*facts) == [(2, "shorter_periods_exceed", None, {"difference": 30})]


def test_a_group_told_apart_in_the_weeks_only_is_taken_from_what_is_not_told_apart() -> None:
    facts = (
        said(1, 30, WEEKS[0], group="elderly", channel="lecture"),
        said(2, 500, APRIL, by=9, group="students"),
        said(3, 100, APRIL, by=9, group="unspecified", channel="unspecified"),
    )

    assert values(*facts) == {1: 30, 2: 500, 3: 70}
    assert queries(*facts) == []


def test_what_fits_exactly_is_taken_away_first() -> None:
    facts = (
        said(1, 80, WEEKS[0]),
        said(2, 60, WEEKS[1], group="elderly"),
        said(3, 100, APRIL, by=9, group="elderly"),
        said(4, 50, APRIL, by=9, group="students"),
    )

    assert values(*facts) == {1: 80, 2: 60, 3: 10}
    assert queries(*facts) == []


def test_other_groups_of_shorter_periods_are_never_added_to_the_whole() -> None:
    facts = said(1, 30, WEEKS[0], group="elderly"), said(2, 100, APRIL, group="students")

    assert values(*facts) == {1: 30, 2: 70}
    assert queries(*facts) == [(2, "remainder_across_groups", None, {})]


def test_periods_that_cut_into_each_other_both_count_and_are_queried() -> None:
    facts = said(1, 30, (20230424, 20230507)), said(2, 100, MAY)

    assert values(*facts) == {1: 30, 2: 100}
    assert queries(*facts) == [(2, "periods_overlap", 1, {})]


# --- bounds ---


def test_the_remainder_keeps_the_bounds_honest() -> None:
    about = said(9, 12000, APRIL, low=10800, high=13200, qualifier="about")
    over_100 = said(8, 100, WEEKS[0], high=199, qualifier="at_least")

    assert settled(said(1, 3000, WEEKS[0]), about)[9] == (7800, 9000, 10200, "about", "remainder")
    assert settled(over_100, said(9, 300, APRIL))[9] == (101, 200, 200, "at_most", "remainder")
    open_above = said(9, 300, APRIL, high=math.inf, qualifier="at_least")
    assert settled(said(1, 100, WEEKS[0]), open_above)[9] == (200, 200, math.inf, "at_least", "remainder")


def test_a_sum_within_the_upper_bound_is_no_contradiction() -> None:
    facts = said(1, 150, WEEKS[0]), said(2, 100, APRIL, high=199, qualifier="at_least")

    assert settled(*facts)[2] == (0, 0, 49, "at_least", "remainder")
    assert queries(*facts) == []


def test_an_open_part_can_take_everything() -> None:
    part = said(1, 50, WEEKS[0], high=math.inf, qualifier="at_least")

    assert settled(part, said(2, 100, APRIL))[2] == (0, 50, 50, "at_most", "remainder")


def test_decimals_leave_no_dust() -> None:
    assert values(said(1, 0.1, WEEKS[0]), said(2, 0.3, APRIL))[2] == 0.2


# --- running totals ---


def total(id: int, value: float, end: int, **fields: object) -> SeriesFact:
    return said(id, value, (20230101, end), total=True, **fields)  # type: ignore[arg-type]


def periods(*facts: SeriesFact) -> dict[int, tuple[int, int]]:
    return {item.fact: (item.start, item.end) for item in settle_series(facts)[0] if item.counts}


def test_running_totals_become_period_figures_and_the_first_counts_as_a_whole() -> None:
    facts = total(1, 100, 20230331), total(2, 160, 20230430), total(3, 160, 20230531)

    assert settled(*facts) == {
        1: (100, 100, 100, "exact", ""),
        2: (60, 60, 60, "exact", "difference"),
        3: (0, 0, 0, "exact", "difference"),
    }
    assert periods(*facts) == {2: (20230401, 20230430), 3: (20230501, 20230531)}
    assert queries(*facts) == []


def test_a_missing_total_between_two_widens_the_period() -> None:
    assert periods(total(1, 100, 20230331), total(2, 160, 20230531)) == {2: (20230401, 20230531)}


def test_a_falling_total_is_queried_never_negative_and_the_sum_stays_at_the_last_one() -> None:
    facts = total(1, 100, 20230331), total(2, 80, 20230430), total(3, 120, 20230531)

    assert values(*facts) == {1: 100, 3: 20}
    assert reasons(*facts)[2] == "falling"
    assert queries(*facts) == [(2, "cumulative_falls", 1, {"difference": 20})]
    assert periods(*facts) == {3: (20230401, 20230531)}


def test_a_new_year_begins_a_new_series() -> None:
    old = said(1, 900, (20220101, 20221231), total=True)

    assert values(old, total(2, 40, 20230131)) == {1: 900, 2: 40}


def test_totals_that_carry_their_month_as_period_follow_each_other() -> None:
    assert values(said(1, 100, APRIL, total=True), said(2, 150, MAY, total=True)) == {1: 100, 2: 50}


def test_each_group_is_a_series_of_its_own() -> None:
    facts = (
        total(1, 100, 20230331, group="elderly"),
        total(2, 50, 20230331, by=1, group="students"),
        total(3, 130, 20230430, group="elderly"),
        total(4, 55, 20230430, by=3, group="students"),
    )

    assert values(*facts) == {1: 100, 2: 50, 3: 30, 4: 5}


def test_a_group_that_joins_a_running_series_counts_as_a_whole() -> None:
    facts = (
        total(1, 100, 20230331, group="elderly"),
        total(2, 130, 20230430, by=2, group="elderly"),
        total(3, 55, 20230430, by=2, group="students"),
    )

    assert values(*facts) == {1: 100, 2: 30, 3: 55}
    assert queries(*facts) == []


def test_a_total_that_starts_later_lies_inside_one_of_the_whole_year() -> None:
    spring = said(1, 40, (20230301, 20230430), total=True)

    assert values(spring, total(2, 100, 20230531)) == {1: 40, 2: 60}


def test_groups_told_apart_from_one_total_on_are_not_counted_again() -> None:
    facts = (
        total(1, 100, 20230331),
        total(2, 60, 20230430, by=2, group="elderly"),
        total(3, 90, 20230430, by=2, group="students"),
        total(4, 70, 20230531, by=4, group="elderly"),
    )

    counted = values(*facts)
    assert (sum(counted[fact] for fact in (1, 2, 3)), counted[4]) == (150, 10)


def test_a_total_that_was_told_apart_is_taken_away_once() -> None:
    facts = (
        total(1, 100, 20230331),
        total(2, 150, 20230430, by=2, group="elderly"),
        total(3, 160, 20230531, by=3, group="elderly"),
        total(4, 20, 20230531, by=3, group="students"),
    )

    assert values(*facts) == {1: 100, 2: 50, 3: 10, 4: 20}
    assert queries(*facts) == []


def test_rows_of_one_total_fall_only_as_a_whole() -> None:
    facts = (
        total(1, 40, 20230331, by=1),
        total(2, 60, 20230331, by=1),
        total(3, 30, 20230430, by=2),
        total(4, 90, 20230430, by=2),
    )

    assert sum(values(*facts).values()) == 120
    assert queries(*facts) == []


def test_of_two_totals_for_the_same_day_the_newer_counts() -> None:
    facts = total(1, 100, 20230331), total(2, 110, 20230331), total(3, 150, 20230430)

    assert values(*facts) == {2: 110, 3: 40}


def test_a_difference_and_a_month_for_the_same_period_do_not_add_up() -> None:
    facts = total(1, 100, 20230331), total(2, 160, 20230430), said(3, 58, APRIL)

    assert values(*facts) == {1: 100, 3: 58}


def test_months_inside_the_first_total_are_taken_from_it() -> None:
    facts = said(1, 40, (20230301, 20230331)), total(2, 100, 20230331), total(3, 160, 20230430)

    assert values(*facts) == {1: 40, 2: 60, 3: 60}


def test_the_difference_of_uncertain_totals_is_uncertain() -> None:
    facts = total(1, 100, 20230331, high=199, qualifier="at_least"), total(2, 300, 20230430)

    assert settled(*facts)[2] == (101, 200, 200, "at_most", "difference")
