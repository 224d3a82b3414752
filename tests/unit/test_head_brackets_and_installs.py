"""Brackets that say whom and the unit (讲解（就诊群众，人次）), and 装机, which puts the APP on telephones."""

from __future__ import annotations

import pytest

from etl.meaning.header import read_header


@pytest.mark.parametrize(
    ("head", "measure", "groups", "unit", "scale"),
    [
        ("讲解（就诊群众，人次）", "people_reached", ("patients",), "人次", 1),
        ("入户（老年人，户）", "households", ("elderly",), "户", 1),
        ("受众（学生；单位：人次）", "people_reached", ("students",), "人次", 1),
        ("短信（用户，万条）", "sms", (), "条", 10_000),
        ("宣传（折页、份）", "leaflets", (), "份", 1),
        ("走访（不含商户，户）", "households", (), "户", 1),
        ("宣传单（份、张）", "leaflets", (), "份", 1),
    ],
)
def test_whom_and_the_unit_in_one_bracket(
    head: str, measure: str, groups: tuple[str, ...], unit: str, scale: int
) -> None:
    own = read_header(head)
    assert (own.measure, own.groups, own.unit, own.scale) == (measure, groups, unit, scale)


@pytest.mark.parametrize("head", ["装机（人）", "装机/人", "装机量", "指导装机（台）", "群众装机数"])
def test_installing(head: str) -> None:
    assert read_header(head).measure == "app_installs"


@pytest.mark.parametrize("head", ["宽带装机（户）", "装机（户）", "装机维护（次）"])
def test_installing_what_is_not_said(head: str) -> None:
    assert read_header(head).measure != "app_installs"


@pytest.mark.parametrize("head", ["摆台（场）", "设台（场）"])
def test_a_table_set_up_is_a_stall(head: str) -> None:
    own = read_header(head)
    assert (own.measure, own.channels) == ("sessions", ("stall",))
