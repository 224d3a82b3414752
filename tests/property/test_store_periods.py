"""Counting against short rules that say the same thing another way."""

from __future__ import annotations

import math

from hypothesis import given, settings
from hypothesis import strategies as st

from etl.counting.records import Amount, SeriesFact
from etl.counting.series import settle_series

YEAR = (20230101, 20231231)
QUARTERS = [(20230101, 20230331), (20230401, 20230630), (20230701, 20230930), (20231001, 20231231)]
MONTHS = [(20230401, 20230430), (20230501, 20230531), (20230601, 20230630), (20230701, 20230731)]
WEEKS = [(20230403, 20230409), (20230410, 20230416), (20230417, 20230423), (20230508, 20230514)]
PERIODS = [*WEEKS, *MONTHS, *QUARTERS, YEAR]  # none cuts into another
MONTH_ENDS = [20230131, 20230228, 20230331, 20230430, 20230531, 20230630]

figures = st.dictionaries(st.sampled_from(PERIODS), st.integers(0, 50), min_size=1)
settled_alike = settings(max_examples=300, deadline=None, derandomize=True)


def said(id: int, period: tuple[int, int], amount: Amount, *, total: bool = False) -> SeriesFact:
    return SeriesFact(id, id, "unspecified", "handout", "", "530523", *period, total, amount, "exact")


def counted(facts: list[SeriesFact]) -> dict[int, Amount]:
    standings, _ = settle_series(facts)
    result = {fact.id: fact.amount for fact in facts}
    for item in standings:
        if item.counts:
            result[item.fact] = item.amount
        else:
            del result[item.fact]
    return result


def inside(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return one != other and other[0] <= one[0] and one[1] <= other[1]


@given(figures)
@settled_alike
def test_a_period_comes_to_what_it_states_or_to_what_lies_inside_whichever_is_more(
    stated: dict[tuple[int, int], int],
) -> None:
    facts = [said(n, period, Amount(v, v, v)) for n, (period, v) in enumerate(stated.items(), 1)]
    amounts = counted(facts)
    by_period = {(fact.start, fact.end): amounts[fact.id].value for fact in facts if fact.id in amounts}

    for period, value in stated.items():
        parts = sum(v for other, v in by_period.items() if inside(other, period))
        assert by_period.get(period, 0) == max(0, value - parts)


@given(figures)
@settled_alike
def test_a_query_stands_exactly_where_the_parts_say_more(stated: dict[tuple[int, int], int]) -> None:
    facts = [said(n, period, Amount(v, v, v)) for n, (period, v) in enumerate(stated.items(), 1)]
    amounts = counted(facts)
    by_period = {(fact.start, fact.end): amounts[fact.id].value for fact in facts if fact.id in amounts}

    expected = {
        (fact.id, "shorter_periods_exceed")
        for fact in facts
        if sum(v for other, v in by_period.items() if inside(other, (fact.start, fact.end)))
        > fact.amount.value
    }
    assert {(query.fact, query.code) for query in settle_series(facts)[1]} == expected


bounds = st.tuples(st.integers(0, 20), st.integers(0, 20), st.sampled_from([0, 5, math.inf]))


@given(st.dictionaries(st.sampled_from(PERIODS), bounds, min_size=1))
@settled_alike
def test_bounds_stay_around_the_value(stated: dict[tuple[int, int], tuple[int, int, float]]) -> None:
    facts = [
        said(n, period, Amount(low, low + more, low + more + above))
        for n, (period, (low, more, above)) in enumerate(stated.items(), 1)
    ]

    for amount in counted(facts).values():
        assert 0 <= amount.low <= amount.value <= amount.high


@given(st.dictionaries(st.sampled_from(MONTH_ENDS), st.integers(0, 100), min_size=1))
@settled_alike
def test_differences_add_up_to_the_highest_running_total(totals: dict[int, int]) -> None:
    facts = [
        said(n, (20230101, end), Amount(v, v, v), total=True) for n, (end, v) in enumerate(totals.items(), 1)
    ]

    values = [amount.value for amount in counted(facts).values()]

    assert sum(values) == max(totals.values())
    assert min(values) >= 0


@given(figures, st.permutations(PERIODS))
@settled_alike
def test_the_order_of_arrival_changes_nothing_between_different_periods(
    stated: dict[tuple[int, int], int], order: list[tuple[int, int]]
) -> None:
    periods = [period for period in order if period in stated]
    one = [said(n, period, Amount(*[stated[period]] * 3)) for n, period in enumerate(stated, 1)]
    other = [said(n, period, Amount(*[stated[period]] * 3)) for n, period in enumerate(periods, 1)]

    def by_period(facts: list[SeriesFact]) -> dict[tuple[int, int], float]:
        amounts = counted(facts)
        return {(fact.start, fact.end): amounts[fact.id].value for fact in facts if fact.id in amounts}

    assert by_period(one) == by_period(other)
