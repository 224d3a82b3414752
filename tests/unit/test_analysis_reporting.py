"""Who has reported: every state, and that no rate can exceed 100 %."""

from __future__ import annotations

import itertools
from datetime import date, timedelta

import pandas as pd
import pytest

from analysis.reporting import STATE_COLUMNS, reporting_states
from analysis.reporting_periods import last_ended, period_of, periods_until
from analysis.reporting_rates import common_parent, district_parts, overall_rate, rank_rates, reporting_rates
from tests.unit.reporting_frames import IN_TIME, JULY, JUNE, matched, receipt, roster_of, sent, unit

TODAY = date(2023, 8, 8)


def states(roster, rows=(), receipts=(), *, frequency="month", periods=(JULY,), today=TODAY):
    listed = matched(roster, rows, receipts).listed
    found = reporting_states(roster, listed, frequency, list(periods), today)
    assert found.columns.tolist() == STATE_COLUMNS
    return found


def state(*rows, receipts=(), today=TODAY, **of_unit):
    """The state, the days late and the marks of one unit for July."""
    row = states(roster_of(unit(**of_unit)), rows, receipts, today=today).iloc[0]
    marks = [name for name in ("longer", "partly", "zero") if row[name]]
    return row["state"], int(row["days_late"]), marks


LATE_DAY = date(2023, 8, 7)
NOTHING = {"facts": 0, "above_zero": 0}
LOST = receipt("x", IN_TIME, unit="镇安派出所", district_code="530523102", problem="unreadable",
               period_start=JULY[0], period_end=JULY[1])  # fmt: skip


def days(first: int, last: int, month: int = 7):
    return date(2023, month, first), date(2023, month, last)


def test_what_came_on_the_due_day_is_on_time_and_a_day_later_late():
    assert state(sent(received=date(2023, 8, 5))) == ("on_time", 0, [])
    assert state(sent(received=date(2023, 8, 6))) == ("late", 1, [])
    assert state(sent(received=date(2023, 7, 28)), due_days=-2) == ("on_time", 0, [])


def test_nothing_is_missing_once_the_due_day_has_passed_and_waited_for_until_then():
    assert state() == ("missing", 0, [])
    assert state(today=date(2023, 8, 5)) == ("waiting", 0, [])
    assert state(today=date(2023, 8, 6)) == ("missing", 0, [])


def test_what_has_come_after_the_day_asked_about_has_not_come_yet():
    assert state(sent(received=LATE_DAY), today=date(2023, 8, 6)) == ("missing", 0, [])
    assert state(sent(received=LATE_DAY), today=LATE_DAY) == ("late", 2, [])


def test_a_file_without_a_figure_is_empty_and_one_with_a_zero_is_a_report():
    assert state(sent(**NOTHING)) == ("empty", 0, [])
    assert state(sent(above_zero=0)) == ("on_time", 0, ["zero"])
    assert state(sent(above_zero=0), sent(file="b")) == ("on_time", 0, [])


def test_what_could_not_be_read_is_unreadable_until_something_readable_comes():
    assert state(receipts=[LOST]) == ("unreadable", 0, [])
    assert state(sent(received=LATE_DAY), receipts=[LOST]) == ("late", 2, [])
    # of an empty and an unreadable file the later one is what the unit is asked about
    assert state(sent(received=date(2023, 8, 1), **NOTHING), receipts=[LOST])[0] == "unreadable"
    assert state(sent(received=date(2023, 8, 4), **NOTHING), receipts=[LOST])[0] == "empty"


def test_several_files_of_a_unit_are_one_report_and_the_first_one_decides():
    found = states(roster_of(unit()), [sent(received=LATE_DAY, file="b"), sent(), sent(file="c")])
    assert found[["state", "facts", "received"]].to_numpy().tolist() == [["on_time", 9, IN_TIME]]
    assert found["deliveries"].tolist() == [(1, 2, 0)]


@pytest.mark.parametrize(
    ("starts", "ends", "expected"),
    [
        (date(2023, 7, 31), None, "missing"),
        (date(2023, 8, 1), None, "not_due"),
        (None, date(2023, 7, 31), "missing"),
        (None, date(2023, 7, 30), "not_due"),
        (None, None, "missing"),
    ],
)
def test_a_unit_must_report_for_the_periods_on_whose_last_day_it_is_on_the_roster(starts, ends, expected):
    assert state(starts=starts, ends=ends)[0] == expected


def test_a_unit_that_need_not_report_and_does_is_still_not_due():
    found = states(roster_of(unit(ends=date(2023, 7, 10))), [sent()])
    assert found[["state", "facts"]].to_numpy().tolist() == [["not_due", 3]]


def test_a_quarter_covers_its_months_each_by_the_day_it_came():
    quarter = (date(2023, 4, 1), date(2023, 6, 30))
    found = states(
        roster_of(unit()), [sent(period=quarter, received=date(2023, 7, 4))],
        periods=periods_until("month", JULY, 5),
    )  # fmt: skip
    assert found[["state", "days_late", "longer"]].to_numpy().tolist() == [
        ["missing", 0, False], ["late", 60, True], ["late", 29, True], ["on_time", 0, True], ["missing", 0, False],
    ]  # fmt: skip


def test_a_month_of_its_own_goes_before_the_quarter():
    found = states(
        roster_of(unit()),
        [sent(period=(date(2023, 4, 1), JUNE[1]), file="q"), sent(period=JUNE, received=date(2023, 7, 3))],
        periods=[JUNE],
    )
    assert found[["state", "longer"]].to_numpy().tolist() == [["on_time", False]]


def test_weeks_cover_a_month_once_less_than_a_week_is_open():
    weeks = [sent(period=days(*week), file=str(week), received=date(2023, 8, number))
             for number, week in enumerate([(3, 9), (10, 16), (17, 23)], 1)]  # fmt: skip
    assert state(*weeks) == ("missing", 0, ["partly"])
    assert state(*weeks, today=date(2023, 8, 4)) == ("waiting", 0, ["partly"])
    last = sent(period=days(24, 30), file="last", received=date(2023, 8, 7))
    assert state(*weeks, last) == ("late", 2, [])
    assert state(sent(period=days(1, 20))) == ("missing", 0, ["partly"])
    # 上旬 and 中旬 without 下旬
    assert state(sent(period=days(1, 10)), sent(period=days(11, 20), file="b"))[0] == "missing"


def test_a_month_that_ends_on_the_25th_is_the_month_in_which_it_ends():
    found = states(
        roster_of(unit()), [sent(period=(date(2023, 6, 26), date(2023, 7, 25)))], periods=[JUNE, JULY]
    )
    assert found[["state", "partly"]].to_numpy().tolist() == [["missing", True], ["on_time", False]]


def test_the_activities_of_a_list_are_a_report_of_the_month_in_which_they_ended():
    day = (date(2023, 7, 12), date(2023, 7, 12))
    assert state(sent(period=day, dated=True)) == ("on_time", 0, [])
    over_the_end = (date(2023, 6, 29), date(2023, 7, 2))
    found = states(roster_of(unit()), [sent(period=over_the_end, dated=True)], periods=[JUNE, JULY])
    assert found["state"].tolist() == ["missing", "on_time"]


def test_an_activity_that_fills_a_month_is_a_report_of_it_too():
    summer = (date(2023, 6, 1), date(2023, 7, 20))
    found = states(roster_of(unit()), [sent(period=summer, dated=True)], periods=[JUNE, JULY])
    assert found["state"].tolist() == ["late", "on_time"]


def test_a_file_that_says_no_period_is_for_the_one_that_had_ended_when_it_came():
    found = states(
        roster_of(unit()), [sent(period=(None, None), **NOTHING), sent(period=(None, None), file="b",
        received=date(2023, 7, 31), **NOTHING)], periods=[JUNE, JULY],
    )  # fmt: skip
    assert found[["state", "deliveries"]].to_numpy().tolist() == [["empty", (1,)], ["empty", (0,)]]


def test_a_blank_row_in_somebody_elses_table_is_nothing_and_a_zero_is_a_report():
    roster = roster_of(unit(), unit("龙新派出所", "530523206"))
    # the county's table has a 0 for 镇安 and no figure for 龙新
    found = states(roster, [sent("龙陵县公安局", place="530523"), sent("镇安派出所", above_zero=0)])
    assert found["state"].tolist() == ["on_time", "missing"]


def test_units_that_report_otherwise_are_not_asked_for():
    roster = roster_of(unit(), unit("龙新派出所", "530523206", frequency="quarter"))
    assert states(roster)["unit"].tolist() == ["镇安派出所"]
    quarter = period_of("quarter", JUNE[0])
    found = states(
        roster, [sent("龙新派出所", JUNE, place="530523206")], frequency="quarter", periods=[quarter]
    )
    assert found[["unit", "state", "partly"]].to_numpy().tolist() == [["龙新派出所", "missing", True]]


def test_a_week_is_covered_by_its_workdays_and_by_its_month():
    week = period_of("week", date(2023, 7, 12))
    roster = roster_of(unit(frequency="week", due_days=1))
    workdays = sent(period=days(10, 14), received=date(2023, 7, 17))
    for row, expected in (
        (workdays, "on_time"),
        (sent(period=days(10, 13)), "missing"),
        (sent(period=JULY), "late"),
    ):
        found = states(roster, [row], frequency="week", periods=[week])
        assert found["state"].tolist() == [expected]


@pytest.mark.parametrize(
    ("frequency", "first", "last"),
    [
        ("week", date(2024, 2, 26), date(2024, 3, 3)),
        ("ten_days", date(2024, 2, 21), date(2024, 2, 29)),
        ("month", date(2024, 2, 1), date(2024, 2, 29)),
        ("quarter", date(2024, 1, 1), date(2024, 3, 31)),
        ("half_year", date(2024, 1, 1), date(2024, 6, 30)),
        ("year", date(2024, 1, 1), date(2024, 12, 31)),
    ],
)
def test_the_period_of_a_day(frequency, first, last):
    assert period_of(frequency, date(2024, 2, 29)) == (first, last)
    assert last_ended(frequency, last + timedelta(days=1)) == (first, last)
    assert last_ended(frequency, last)[1] == first - timedelta(days=1)
    periods = periods_until(frequency, (first, last), 5)
    assert periods[-1] == (first, last)
    assert all(after[0] - before[1] == timedelta(days=1) for before, after in itertools.pairwise(periods))


def made_states(**counts: int) -> pd.DataFrame:
    rows = [
        {"state": name, "days_late": 2 if name == "late" else 0}
        for name in counts
        for _ in range(counts[name])
    ]
    return pd.DataFrame(rows, columns=["state", "days_late"])


def test_the_rate_is_those_that_reported_of_those_that_must():
    found = overall_rate(
        made_states(on_time=30, late=4, missing=5, empty=1, unreadable=1, not_due=3)
    ).to_dict()
    assert {name: found[name] for name in ("due", "reported", "on_time", "late", "missing", "empty")} == {
        "due": 41, "reported": 34, "on_time": 30, "late": 4, "missing": 5, "empty": 1,
    }  # fmt: skip
    assert (found["unreadable"], found["waiting"], found["days_late"], found["rate"]) == (1, 0, 8, 34 / 41)
    nobody = overall_rate(made_states(not_due=3))
    assert (nobody["due"], nobody["reported"]) == (0, 0)
    assert pd.isna(nobody["rate"])


def test_equals_have_one_rank_and_lateness_decides_between_equal_rates():
    frames = {
        "甲": made_states(on_time=2, missing=2),
        "乙": made_states(on_time=1, missing=1),
        "丙": made_states(on_time=1, late=1, missing=2),
        "丁": made_states(on_time=3, late=1),
    }
    keys = [name for name, frame in frames.items() for _ in range(len(frame))]
    found = reporting_rates(pd.concat(frames.values(), ignore_index=True), keys)
    assert found[["rank", "code", "reported", "due"]].to_numpy().tolist() == [
        [1, "丁", 4, 4], [2, "乙", 1, 2], [2, "甲", 2, 4], [4, "丙", 2, 4],
    ]  # fmt: skip
    worse = found.assign(days_late=[0, 1, 0, 0]).drop(columns="rank")
    assert rank_rates(worse)["code"].tolist() == ["丁", "甲", "乙", "丙"]


def test_divisions_are_those_one_level_below_with_the_level_itself_apart():
    codes = ["530523", "530523101", "530523102", "530523102003"]
    parent = common_parent(codes)
    assert parent == "530523"
    assert district_parts(codes, parent) == ["530523", "530523101", "530523102", "530523102"]
    assert common_parent(["530523101", "530502001"]) == "5305"
    assert common_parent(["53", "44"]) == ""
    assert common_parent([""]) == ""
