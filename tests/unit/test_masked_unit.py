"""A unit's name of which a part is withheld stays as written, where no text names the unit in full."""

from __future__ import annotations

import pytest

from etl.meaning.masked_unit import find_masked_unit, first_unit, is_masked_unit
from etl.schema import Reading, Supplied

from .small_sheets import read
from .told_reports import read_report

DEED = "上半年，公司组织员工反诈培训5场，张贴反诈海报45张。"


def units(reading: Reading) -> list[tuple[str, str, float]]:
    return [(fact.unit, fact.measure, fact.value) for fact in reading.facts]


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("沭阳县××木业有限公司2024年上半年反诈宣传工作小结", "沭阳县××木业有限公司"),
        ("某某小学反诈宣传总结", "某某小学"),
        ("XX县XX镇人民政府关于反诈宣传工作的总结", "XX县XX镇人民政府"),
        ("浙江**电源有限公司反诈培训小结", "浙江**电源有限公司"),
        ("**县公安局2024年反诈宣传总结", "**县公安局"),
        ("20XX年XX社区反诈总结", "XX社区"),
        ("反诈宣传月报（某某街道办事处）", "某某街道办事处"),
        ("填报单位：XX社区", "XX社区"),
        ("某某小学组织学生开展反诈宣传，发放宣传单300份", "某某小学"),
        ("**沭阳县公安局2024年反诈宣传总结**", "沭阳县公安局"),
    ],
)
def test_a_reporter_whose_name_is_withheld_in_part(text: str, unit: str) -> None:
    assert find_masked_unit(text) == unit


@pytest.mark.parametrize(
    "text",
    [
        "X月X日反诈宣传小结",
        "王某某诈骗案",
        "在××社区开展反诈宣传",
        "走进XX小学反诈宣传",
        "联合××银行开展反诈宣传",
        "各XX派出所",
        "近日，某小学教师李某被骗",
        "某小学教师李某被骗5万元，派出所开展宣传",
        "二〇二四年反诈宣传总结",
        "出动民警xx人次",
        "龙山派出所反诈宣传总结",
        "",
    ],
)
def test_no_reporter_whose_name_is_withheld(text: str) -> None:
    assert find_masked_unit(text) is None


def test_a_signature_of_withheld_characters() -> None:
    assert [is_masked_unit(text) for text in ("××县公安局", "×× 派出所", "龙山派出所", "李某某")] == [
        True, True, False, False,
    ]  # fmt: skip


def test_a_name_in_full_goes_before_one_withheld() -> None:
    sources = [("title", "××派出所反诈宣传总结"), ("file", "龙山派出所反诈宣传总结")]
    assert first_unit(sources) == ("龙山派出所", sources[1])
    assert first_unit(sources[:1]) == ("××派出所", sources[0])
    assert first_unit([("title", "反诈宣传总结")]) == ("", None)


@pytest.mark.parametrize("unit", ["沭阳县××木业有限公司", "某某木业有限公司", "XX木业有限公司"])
def test_a_report_counts_for_the_unit_as_it_is_written(unit: str) -> None:
    reading = read_report([f"{unit}2024年上半年反诈宣传工作小结", DEED])
    assert units(reading) == [(unit, "sessions", 5), (unit, "posters", 45)]
    assert [(issue.code, issue.severity) for issue in reading.issues] == [("unit_masked", "note")]


def test_a_report_that_only_its_foot_names() -> None:
    reading = read_report(["2024年上半年反诈宣传工作小结", DEED, "××木业有限公司", "2024年7月2日"])
    assert units(reading) == [("××木业有限公司", "sessions", 5), ("××木业有限公司", "posters", 45)]
    assert [cell.role for cell in reading.cells][-2:] == ["meta", "meta"]


def test_a_supplied_unit_fills_what_is_withheld() -> None:
    supplied = Supplied(unit="沭阳县绿源木业有限公司")
    reading = read_report(["××木业有限公司2024年上半年反诈宣传工作小结", DEED], supplied=supplied)
    assert [unit for unit, _, _ in units(reading)] == ["沭阳县绿源木业有限公司"] * 2
    rows = [["填报单位：××木业有限公司"], ["项目", "数量"], ["反诈培训（场）", 5]]
    sheet = read([["2024年4月反诈宣传统计"], *rows], "统计.xlsx", supplied)
    assert units(sheet) == [("沭阳县绿源木业有限公司", "sessions", 5)]
    assert [issue.code for issue in (*reading.issues, *sheet.issues)] == []


def test_a_title_in_full_needs_no_note() -> None:
    reading = read_report(["龙山派出所2024年上半年反诈宣传工作小结", DEED], "××派出所.txt")
    assert units(reading) == [("龙山派出所", "sessions", 5), ("龙山派出所", "posters", 45)]
    assert reading.issues == []


def test_a_table_whose_title_withholds_the_name() -> None:
    reading = read([["××小学2024年4月反诈宣传统计"], ["项目", "数量"], ["主题班会（场）", 3]], "统计.xlsx")
    assert units(reading) == [("××小学", "sessions", 3)]
    assert [(issue.code, issue.severity) for issue in reading.issues] == [("unit_masked", "note")]
