"""What is downloaded of bases and the roster reads back as the same rows, without a question."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from etl.meaning.divisions import place_of_code
from etl.meaning.synonyms import vocabulary
from etl.normalise import normalise_bytes
from etl.reference.records import FREQUENCIES, Base, RosterUnit
from etl.reference.workbook import bases_workbook, due_words, roster_workbook

COUNTY = "云南省/保山市/龙陵县"


def base(code: str, subject: str, value: float, year: int = 2022, **fields: object) -> Base:
    place = place_of_code(code)
    assert place
    given = {"low": value, "high": value, "source": "县统计年鉴"} | fields
    return Base(code, place.path, place.level, subject, year, value, **given)  # type: ignore[arg-type]


def unit(name: str, code: str, **fields: object) -> RosterUnit:
    place = place_of_code(code)
    assert place
    given = {"starts": None, "ends": None, "frequency": "month", "due_days": 5} | fields
    return RosterUnit(name, "police", code, place.path, **given)  # type: ignore[arg-type]


def read_back(content: bytes, name: str):
    reading = normalise_bytes(content, name)
    assert reading.reference is not None
    assert [issue.code for issue in reading.issues if issue.severity != "note"] == []
    assert reading.needs == []
    return reading.reference.rows


def what_is_said(row):
    return (
        replace(row, sheet="", cell="", raw="") if isinstance(row, Base) else replace(row, sheet="", cell="")
    )


def same(rows, back) -> None:
    key = repr
    assert sorted(map(what_is_said, back), key=key) == sorted(map(what_is_said, rows), key=key)


def test_bases_of_every_subject_with_their_own_years_and_sources():
    groups = [code for code in vocabulary("target_groups") if code != "unspecified"]
    rows = [
        *(base("530523102", group, 100.0 + number) for number, group in enumerate(groups)),
        base("530523", "population", 271_000.0, 2020, source="第七次全国人口普查"),
        base("530523102", "population", 31_000.0, 2021, source=""),
        base("530523102", "population", 31_500.0, 2022),
        base("530523102", "households", 8_200.0, 2022, source="公安户籍"),
        base("530523207", "households", 0.0),
    ]
    content = bases_workbook(rows)
    reading = normalise_bytes(content, "基数表.xlsx")
    # a base of 0 is asked about in any file
    assert [issue.code for issue in reading.issues if issue.severity != "note"] == ["base_zero"]
    same(rows, reading.reference.rows)


def test_villages_with_and_without_a_code_of_their_own():
    town = base("530523102", "population", 970.0)
    with_code = replace(
        town, district_code="530523102001", district=f"{COUNTY}/镇安镇/镇安社区", level="village", value=900.0,
        low=900.0, high=900.0,
    )  # fmt: skip
    without = replace(
        town, district=f"{COUNTY}/镇安镇/大坪子村", level="village", value=70.0, low=70.0, high=70.0
    )
    same([town, with_code, without], read_back(bases_workbook([town, with_code, without]), "基数表.xlsx"))


@pytest.mark.parametrize(
    ("raw", "value", "low", "high", "qualifier"),
    [
        ("约5.2万", 52000.0, 46800.0, 57200.0, "about"),
        ("近9000", 9000.0, 8000.0, 9000.0, "at_most"),
        ("1200余人", 1200.0, 1200.0, 1299.0, "at_least"),
        # under a header of 万人: the words alone would say 5
        ("约5.2", 52000.0, 46800.0, 57200.0, "about"),
    ],
)
def test_estimates_stay_estimates(raw, value, low, high, qualifier):
    row = base("530523102", "population", value, low=low, high=high, qualifier=qualifier, raw=raw)
    same([row], read_back(bases_workbook([row]), "基数表.xlsx"))


def test_a_roster_of_every_kind_and_frequency():
    kinds = list(vocabulary("unit_types"))
    rows = [
        *(replace(unit(f"龙陵县甲乙丙{kind}单位", "530523"), unit_type=kind) for kind in kinds),
        *(unit(f"镇安镇{every}派出所", "530523102", frequency=every, due_days=days)
          for every, days in zip(FREQUENCIES, (2, 0, -3, 40, 12, -20), strict=True)),
        unit("龙新派出所", "530523204", starts=date(2023, 1, 1), ends=date(2023, 6, 30), aliases=("龙新所", "边防所")),
    ]  # fmt: skip
    same(rows, read_back(roster_workbook(rows), "单位名册.xlsx"))


def test_a_unit_that_reports_for_two_townships_keeps_both_rows():
    rows = [unit("勐糯派出所", "530523103"), unit("勐糯派出所", "530523102")]
    same(rows, read_back(roster_workbook(rows), "单位名册.xlsx"))


def test_due_days_in_words():
    assert [due_words(days) for days in (0, 5, -3)] == ["期末", "期满后5天", "期末前3天"]


def test_text_stays_text():
    row = unit('=HYPERLINK("http://192.0.2.1")派出所', "530523102")
    back = read_back(roster_workbook([row]), "单位名册.xlsx")
    assert [one.district_code for one in back] == ["530523102"]
