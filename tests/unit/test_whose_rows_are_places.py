"""小区, 市场 and 受邀学校 over the rows say where the reporter's people went; 单位, 派出所 and 学校 say who reports."""

from __future__ import annotations

import pytest

from etl.schema import Reading

from .small_sheets import codes, read

STATION = "龙陵县公安局龙山派出所"
COURT = "龙陵县人民法院"


def told(title: str, head: str, names: tuple[str, str], *above: list[object]) -> Reading:
    rows = [[title], *above, [head, "宣讲（场）", "发放宣传单（份）"], [names[0], 2, 30], [names[1], 3, 40]]
    return read(rows, "登记.xlsx")


@pytest.mark.parametrize(
    ("reporter", "head", "names"),
    [
        (STATION, "小区", ("银河苑", "林达阳光城")),
        (STATION, "小区名称", ("银河苑", "林达阳光城")),
        (STATION, "工地", ("滨江花园工地", "城北安置房")),
        (STATION, "农贸市场", ("城东农贸市场", "建材城")),
        (STATION, "酒店", ("龙陵宾馆", "锦江酒店")),
        (STATION, "商户", ("老王小吃店", "新华超市")),
        (STATION, "走访企业", ("龙陵县糖业公司", "龙江水泥厂")),
        (COURT, "受邀学校", ("龙陵县第一中学", "龙山镇中学")),
        (COURT, "授课学校", ("龙陵县第一中学", "龙山镇中学")),
        (COURT, "学校", ("龙陵县第一中学", "龙山镇中学")),
        (COURT, "宣讲企业", ("龙陵县糖业公司", "龙江水泥厂")),
        (COURT, "宣传小区", ("银河苑", "林达阳光城")),
        (STATION, "结对社区", ("龙山社区", "白塔社区")),
        (STATION, "快递网点", ("中通龙陵网点", "圆通龙陵网点")),
        ("农行龙陵县支行", "学校（幼儿园）", ("龙陵县第一中学", "龙山镇中学")),
        ("农行龙陵县支行", "服务企业", ("龙陵县糖业公司", "龙江水泥厂")),
        ("龙陵县妇女联合会", "参加学校", ("龙陵县第一中学", "龙山镇中学")),
        ("龙陵县人民医院", "村（社区）", ("龙山社区", "白塔社区")),
        ("龙陵县第一中学", "社区", ("龙山社区", "白塔社区")),
        ("龙陵县龙山镇龙山社区", "自然村", ("上寨", "下寨")),
        ("龙陵县龙山镇龙山社区", "院落", ("老粮站家属院", "育才里")),
    ],
)
def test_the_body_that_the_title_names_reports_for_the_places_of_its_rows(
    reporter: str, head: str, names: tuple[str, str]
) -> None:
    reading = told(f"{reporter}2023年4月反诈宣传统计表", head, names)
    assert {fact.unit for fact in reading.facts} == {reporter}
    assert [(fact.cell, fact.measure, fact.value) for fact in reading.facts] == [
        ("B3", "sessions", 2), ("C3", "leaflets", 30), ("B4", "sessions", 3), ("C4", "leaflets", 40),
    ]  # fmt: skip
    assert codes(reading) == []


def test_the_names_of_the_places_are_the_activities_of_their_rows() -> None:
    reading = told(f"{STATION}2023年4月反诈宣传统计表", "市场", ("博南农贸市场", "夜市一条街"))
    assert {fact.activity for fact in reading.facts} == {"博南农贸市场", "夜市一条街"}


def test_a_line_above_names_the_body_as_a_title_does() -> None:
    line = ["单位：永平县市场监督管理局博南所"]
    reading = told("2023年10月反诈宣传统计表", "市场", ("博南农贸市场", "曲硐集市"), line)
    assert {(fact.unit, fact.unit_type) for fact in reading.facts} == {
        ("永平县市场监督管理局博南所", "government")
    }


@pytest.mark.parametrize(
    ("title", "head", "names"),
    [
        ("龙陵县公安局2023年4月反诈宣传统计表", "派出所", ("龙山派出所", "镇安派出所")),
        ("龙陵县教育局2023年4月反诈宣传统计表", "学校", ("龙陵县第一中学", "龙山镇中学")),
        ("龙陵县龙山镇2023年4月反诈宣传统计表", "社区", ("龙山社区", "白塔社区")),
        ("龙陵县龙山派出所2023年4月反诈宣传统计表", "村（社区）", ("龙山社区", "白塔社区")),
        ("农行龙陵县支行2023年4月反诈宣传统计表", "网点", ("龙山支行", "镇安支行")),
        ("龙陵县文化和旅游局2023年4月各景区反诈宣传统计表", "景区", ("松山景区", "邦腊掌景区")),
        ("龙陵县龙山镇2023年4月各加油站反诈宣传统计表", "加油站", ("中石化城东加油站", "中石油城西加油站")),
        ("龙陵县学校2023年4月反诈宣传统计表", "乡镇", ("龙山镇", "镇安镇")),
    ],
)
def test_the_units_of_a_table_of_many_keep_their_rows(title: str, head: str, names: tuple[str, str]) -> None:
    assert {fact.unit for fact in told(title, head, names).facts} == set(names)


@pytest.mark.parametrize("head", ["小区", "受邀学校", "市场"])
def test_where_nothing_else_names_a_unit_the_names_below_report(head: str) -> None:
    names = ("龙山镇中心小学", "龙陵县第一中学")
    assert {fact.unit for fact in told("2023年4月反诈宣传统计表", head, names).facts} == set(names)


def test_a_column_of_units_goes_before_the_places_beside_it() -> None:
    rows = [
        ["2023年4月反诈宣传统计表"],
        ["派出所", "小区", "发放宣传单（份）"],
        ["龙山派出所", "银河苑", 30],
        ["镇安派出所", "林达阳光城", 40],
    ]
    facts = read(rows, "登记.xlsx").facts
    assert [(fact.unit, fact.activity) for fact in facts] == [
        ("龙山派出所", "银河苑"),
        ("镇安派出所", "林达阳光城"),
    ]


ESTATES: list[list[object]] = [["水岸花园", 86, 2], ["太湖雅苑", 54, 1]]


def of_estates(title: str, head: str, name: str = "统计.xlsx") -> list[tuple[str, str]]:
    reading = read([[title], [head, "张贴海报（张）", "讲座（场）"], *ESTATES], name)
    assert codes(reading) == []
    return sorted({(fact.unit, fact.activity) for fact in reading.facts})


@pytest.mark.parametrize("head", ["物业项目", "物业管理项目", "楼宇名称", "写字楼", "小区名称"])
@pytest.mark.parametrize(
    "trade", ["物业管理项目", "物业项目", "物业行业", "物业服务企业", "银行业", "酒店业", "物业住宅小区"]
)
def test_a_title_of_a_trade_lends_its_name_to_no_row(head: str, trade: str) -> None:
    title = f"吴江区{trade}2023年11月反诈宣传情况"
    assert of_estates(title, head) == [("太湖雅苑", ""), ("水岸花园", "")]


@pytest.mark.parametrize("head", ["物业项目", "楼宇名称", "写字楼"])
@pytest.mark.parametrize("body", ["吴江区公安局松陵派出所", "吴江区万科物业", "吴江区物业管理协会"])
def test_a_body_in_the_title_went_to_them(head: str, body: str) -> None:
    title = f"{body}2023年11月反诈宣传情况"
    assert of_estates(title, head) == [(body, "太湖雅苑"), (body, "水岸花园")]
