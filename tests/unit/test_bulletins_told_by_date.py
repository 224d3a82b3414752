"""A bulletin whose paragraphs begin with a day and a unit: each unit speaks for itself (contract 1, 4.12, 4.16)."""

from __future__ import annotations

import pytest

from etl.prose.matter.speakers import leading_unit

from .told_reports import read_report

COMMUNITIES = [
    "9月22日，松林社区联合辖区银行在松林广场设摊宣传，发放宣传资料220份。",
    "9月23日晚，北苑社区把反诈知识编进文艺节目，举办“反诈文艺汇演”1场。",
    "9月25日，凉水村组织召开院坝会2场，发放宣传单80份。",
    "9月26日，城东社区组织网格员上门看望独居老人，为30户独居老人讲解防骗要点。",
]
TOLD = [("松林社区", 220), ("北苑社区", 1), ("凉水村", 2), ("凉水村", 80), ("城东社区", 30)]


@pytest.mark.parametrize(
    "head",
    [
        ["平安桂溪工作简报", "第14期", "垫江县桂溪街道平安建设办公室编　2023年9月28日"],
        ["平安桂溪工作简报", "垫江县桂溪街道综治中心 2023年9月28日"],
        ["2023年9月各社区反诈宣传简报"],
    ],
)
def test_each_community_speaks_on_its_day(head: list[str]) -> None:
    reading = read_report([*head, *COMMUNITIES, "据统计，四个村（社区）共发放宣传资料300份。"], "简报.txt")
    assert [(f.unit, f.value) for f in reading.facts] == TOLD
    assert {f.period_start.day for f in reading.facts} == {22, 23, 25, 26}
    assert not [issue for issue in reading.issues if issue.severity != "note"]


def test_stations_too() -> None:
    lines = [
        "反诈宣传信息",
        "2023年9月22日，龙陵县龙山派出所设摊宣传，发放宣传资料220份。",
        "9月23日，镇安派出所走进社区，发放宣传资料20份。",
        "9月24日上午，勐糯派出所组织居民听讲座1场。",
    ]
    told = [(f.unit, f.value) for f in read_report(lines).facts]
    assert told == [("龙陵县龙山派出所", 220), ("镇安派出所", 20), ("勐糯派出所", 1)]


def test_one_unit_on_several_days_and_where_it_went() -> None:
    lines = [
        "反诈宣传信息",
        "2023年9月22日，龙陵县龙山派出所设摊宣传，发放宣传资料220份。",
        "9月23日，龙山派出所走进社区，发放宣传资料20份。",
        "9月24日，龙山社区组织居民听讲座1场。",
    ]
    assert {f.unit for f in read_report(lines).facts} == {"龙陵县龙山派出所"}


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("松林社区联合辖区银行在松林广场设摊", "松林社区"),
        ("松林社区居委会联合派出所设摊", "松林社区居委会"),
        ("北苑村联合村小学开展宣传", ""),  # three characters: a village only among those of a township
        ("大桥镇联合村开展宣传", "大桥镇联合村"),
        ("县人行组织各银行机构堵截诈骗42起", "县人行"),
        ("团县委组织青年发放资料4200份", "团县委"),
        ("1、水南社区8月报了，讲座4场", "水南社区"),
        ("溪滨社区报的是8月开展活动10场", "溪滨社区"),
    ],
)
def test_whom_it_joined_is_no_part_of_a_name(text: str, unit: str) -> None:
    assert leading_unit(text)[0] == unit


@pytest.mark.parametrize(
    ("opening", "unit"),
    [
        (
            "2023年5月1日至3日，东港市金海商城联合大东派出所，在商城一楼中厅举办“逛街学反诈”活动",
            "东港市金海商城",
        ),
        ("2023年5月1日，东港市吾悦广场联合大东派出所在一楼举办反诈活动", "东港市吾悦广场"),
        (
            "2023年5月1日，龙陵县沃尔玛购物中心组织员工，在门口向过往群众开展反诈宣传活动",
            "龙陵县沃尔玛购物中心",
        ),
        ("2023年5月1日，民警来到金海商城，组织商户，在商城一楼中厅举办反诈活动", ""),
        ("2023年5月1日，在东港市吾悦广场开展反诈宣传，大家纷纷前来围观", ""),
        ("2023年5月1日，东港市吾悦广场开展反诈宣传，大家纷纷前来围观，现场气氛热烈", ""),
    ],
)
def test_a_house_that_acts_is_who_reports(opening: str, unit: str) -> None:
    facts = read_report(["五一学反诈", f"{opening}。", "发放宣传单1200张。"], "a.txt").facts
    assert [f.unit for f in facts] == ([unit] if unit else [])
