"""The bases of a year by division and what is missing; units that report without standing on the roster."""

from __future__ import annotations

from datetime import date

import pandas as pd

from analysis.base_rows import Division, base_rows, lacking, subjects_of
from analysis.bases import Bases
from analysis.unlisted import unlisted_units

COUNTY = "云南省/保山市/龙陵县"
CHILDREN = {"530523": ["530523101", "530523102"]}
EXPECTED = [
    Division("530523", COUNTY, "county"),
    Division("530523101", f"{COUNTY}/龙山镇", "township"),
    Division("530523102", f"{COUNTY}/镇安镇", "township"),
]


def frame(*rows):
    columns = ["district_code", "district", "level", "subject", "year", "value"]
    found = pd.DataFrame(rows, columns=columns)
    return found.assign(
        base=range(len(rows)), low=found["value"], high=found["value"], source="年鉴", sample=False
    )


def rows_of(found, year=2023):
    bases = Bases(found, lambda code: CHILDREN.get(code, []))
    subjects = subjects_of(found, ["students", "elderly"])
    return base_rows(found, bases, EXPECTED, subjects, year)


def test_each_expected_division_has_a_row_and_villages_stand_below():
    found = frame(
        ("530523101", f"{COUNTY}/龙山镇", "township", "population", 2022, 900.0),
        ("530523102", f"{COUNTY}/镇安镇", "township", "population", 2021, 600.0),
        ("530523102", f"{COUNTY}/镇安镇/大坪村", "village", "population", 2020, 70.0),
        ("530523102", f"{COUNTY}/镇安镇/岔河村", "village", "population", 2023, 30.0),
        ("530523101001", f"{COUNTY}/龙山镇/白塔社区", "village", "elderly", 2023, 5.0),
    )
    rows = rows_of(found)
    assert [(row.division.path.split("/")[-1], row.expected) for row in rows] == [
        ("龙陵县", True), ("龙山镇", True), ("镇安镇", True),
        ("白塔社区", False), ("大坪村", False), ("岔河村", False),
    ]  # fmt: skip
    values = [row.bases["population"].value for row in rows]
    assert values[:3] + values[4:] == [1500, 900, 600, 70, 30]
    assert rows[3].bases["elderly"].value == 5
    assert rows[0].bases["population"].state == "summed"
    assert rows[0].bases["population"].years == (2021, 2022)


def test_what_is_missing_is_named_and_groups_only_where_another_division_has_them():
    found = frame(
        ("530523101", f"{COUNTY}/龙山镇", "township", "population", 2022, 900.0),
        ("530523101", f"{COUNTY}/龙山镇", "township", "elderly", 2022, 90.0),
    )
    assert subjects_of(found, ["students", "elderly"]) == ["population", "households", "elderly"]
    rows = rows_of(found)
    # the county's is not missing but incomplete, and follows once the township is there
    assert [one.code for one in lacking(rows, "population")] == ["530523102"]
    assert [one.code for one in lacking(rows, "households")] == ["530523", "530523101", "530523102"]
    assert [one.code for one in lacking(rows, "elderly")] == ["530523102"]
    assert lacking(rows_of(found.iloc[:0]), "population") == EXPECTED


def delivery(
    unit, submission, code="530523101", start=date(2023, 4, 1), end=date(2023, 4, 30), kind="government"
):
    return {
        "unit": unit, "unit_type": kind, "district_code": code, "submission": submission,
        "period_start": start, "period_end": end,
    }  # fmt: skip


def test_units_that_report_and_are_not_listed_are_found_with_kind_division_and_days():
    rows = [
        delivery("县教体局", "b"),
        delivery("县教体局", "b", "530523102"),
        delivery("县教体局", "c", start=date(2023, 2, 1), end=date(2023, 2, 28)),
        delivery("", "d"),
        delivery("镇安派出所", "d", ""),
        delivery("县妇联", "e", "530523", None, None),
    ]
    assert unlisted_units(pd.DataFrame(rows)).to_numpy().tolist() == [
        ["县妇联", "government", "530523", 1, None, None],
        ["县教体局", "government", "530523", 2, date(2023, 2, 1), date(2023, 4, 30)],
    ]
    assert len(unlisted_units(pd.DataFrame(rows[:0], columns=list(rows[0])))) == 0
