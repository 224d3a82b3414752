"""Which of what a unit says can matter to each other: those whose days meet, a running total in all of its year."""

from __future__ import annotations

from etl.store.fact_window import Span
from etl.store.linked_facts import linked

# (submission, first day, last day, running total)
APRIL, MAY, WEEK = (1, 20230401, 20230430, 0), (2, 20230501, 20230531, 0), (3, 20230424, 20230430, 0)
TOTAL_OF_MARCH, TOTAL_OF_LAST_YEAR = (4, 20230101, 20230331, 1), (5, 20220101, 20221231, 1)


def test_months_that_follow_each_other_are_not_linked() -> None:
    assert linked([APRIL, MAY, (1, 20230601, 20230630, 0)]) == {}


def test_a_week_is_linked_with_its_month_alone() -> None:
    april = Span(20230401, 20230430)

    assert linked([APRIL, MAY, WEEK]) == {APRIL: april, WEEK: april}


def test_a_week_over_the_end_of_a_month_links_both_months() -> None:
    over = (6, 20230429, 20230505, 0)
    both = Span(20230401, 20230531)

    assert linked([MAY, over, APRIL]) == {MAY: both, over: both, APRIL: both}


def test_two_files_about_the_same_days_are_linked() -> None:
    april, again = Span(20230401, 20230430), (7, 20230401, 20230430, 0)

    assert linked([APRIL, again]) == {APRIL: april, again: april}


def test_a_running_total_reaches_over_its_whole_year_and_no_further() -> None:
    year = Span(20230101, 20231231)

    assert linked([MAY, TOTAL_OF_MARCH, TOTAL_OF_LAST_YEAR]) == {MAY: year, TOTAL_OF_MARCH: year}


def test_what_stands_alone_is_linked_with_nothing() -> None:
    assert linked([]) == {}
    assert linked([TOTAL_OF_MARCH]) == {}
