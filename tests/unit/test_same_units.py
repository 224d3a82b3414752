"""A change among the units that reported both times: sums of other units tell no change of work."""

from __future__ import annotations

from datetime import date

import pytest

from analysis.filters import Filters
from analysis.same_units import compare_same_units
from analysis.totals import Total
from tests.unit.analysis_cubes import cube_of, fact
from tests.unit.briefs import APRIL, brief_of, said, speak, written_of

MARCH = date(2023, 3, 1), date(2023, 3, 31)
THIS = date(2023, 4, 1), date(2023, 4, 30)
BEFORE = {"period_start": MARCH[0], "period_end": MARCH[1]}
BOTH = ["people_reached", "leaflets"]


def test_units_of_one_period_alone_are_in_no_change():
    cube = cube_of(
        [
            fact(100.0, unit="甲所"), fact(80.0, unit="甲所", **BEFORE),
            fact(500.0, unit="乙所"),
            fact(900.0, unit="丙所", **BEFORE),
        ]
    )  # fmt: skip
    same = compare_same_units(cube, Filters(), THIS, MARCH, BOTH)
    assert (same.now, same.before, same.both, same.alike) == (2, 2, 1, False)
    assert same.sums["people_reached"] == (Total(100, 100, 100, 0, 1), Total(80, 80, 80, 0, 1))
    assert same.compared("people_reached").change == 0.25
    assert same.sums["leaflets"] == (Total(0, 0, 0, 0, 0), Total(0, 0, 0, 0, 0))


def test_who_reported_something_else_did_none_of_a_measure():
    cube = cube_of(
        [
            fact(100.0, unit="甲所"),
            fact(40.0, unit="甲所", measure="leaflets", **BEFORE),
            fact(10.0, unit="甲所", **BEFORE),
        ]
    )
    same = compare_same_units(cube, Filters(measure="leaflets"), THIS, MARCH, BOTH)
    assert (same.now, same.before, same.both, same.alike) == (1, 1, 1, True)
    assert [total.value for total in same.sums["leaflets"]] == [0, 40]
    assert same.compared("leaflets").state == "no_figure"


def test_with_nobody_before_there_is_nothing_to_tell_apart():
    same = compare_same_units(cube_of([fact(100.0, unit="甲所")]), Filters(), THIS, MARCH, BOTH)
    assert (same.now, same.before, same.both, same.alike) == (1, 0, 0, True)


def test_figures_of_nobody_known_are_no_units():
    cube = cube_of([fact(5.0, unit=""), fact(7.0, unit="", **BEFORE), fact(1.0, unit="甲所", **BEFORE)])
    same = compare_same_units(cube, Filters(), THIS, MARCH, BOTH)
    assert (same.now, same.before, same.both) == (0, 1, 0)


def test_filters_and_bounds_hold():
    cube = cube_of(
        [
            fact(100.0, unit="甲所", low=100.0, high=199.0, qualifier="approximate"),
            fact(50.0, unit="甲所", **BEFORE),
            fact(60.0, unit="乙所", channel="stall"), fact(30.0, unit="乙所", channel="stall", **BEFORE),
        ]
    )  # fmt: skip
    same = compare_same_units(cube, Filters(channel="lecture"), THIS, MARCH, BOTH)
    found = same.compared("people_reached")
    assert (same.both, found.state, found.difference, found.low, found.high) == (1, "ahead", 50, 50, 149)


def test_the_brief_says_it_where_the_units_differ_and_only_there(monkeypatch: pytest.MonkeyPatch):
    facts = [
        fact(100.0, unit="甲所"), fact(80.0, unit="甲所", **BEFORE),
        fact(500.0, unit="乙所"),
        fact(900.0, unit="丙所", **BEFORE),
    ]  # fmt: skip
    speak(monkeypatch, "zh")
    cube = cube_of(facts)
    brief = brief_of(cube, APRIL)
    table = next(one for one in brief.tables if one.key == "same_units")
    rows = [row for row in range(len(table.rows)) if table.has(row, "change")]
    assert [(table.figure(row, "both").value, table.figure(row, "change").value) for row in rows] == [
        (1, 0.25)
    ]
    assert "其中两期都有数据的1个单位，受众人次上升25.0%。" in said(written_of(cube, brief), "overall")[1]
    alike = brief_of(cube_of(facts[:2]), APRIL)
    assert [one.key for one in alike.tables if one.key == "same_units"] == []
