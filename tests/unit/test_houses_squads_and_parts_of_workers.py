"""Net cafés and markets beside townships, squads of a bureau, women among workers, what is only still to come."""

from __future__ import annotations

import io

import docx
import pytest

from etl.meaning.lexicon import read_group
from etl.meaning.unit_kind import is_part_of
from etl.normalise import normalise_bytes
from tests.unit.small_sheets import codes, figures, read, roles

TITLE = "邵东市反诈宣传情况统计表（2023年12月）"
CAFES = [("两市塘街道", "极速网吧"), ("宋家塘街道", "星际电竞馆"), ("廉桥镇", "校园路网吧")]


def houses(reporter: str, head: str):
    rows = [[i, *names, 5 + i] for i, names in enumerate(CAFES, 1)]
    return read([[TITLE], [reporter], ["序号", "乡镇（街道）", head, "张贴海报（张）"], *rows], "表.xlsx")


@pytest.mark.parametrize("head", ["场所名称", "网吧名称", "市场名称", "经营场所名称"])
@pytest.mark.parametrize("reporter", ["邵东市文化市场综合行政执法大队", "邵东市公安局"])
def test_a_township_beside_houses_that_an_office_went_to_is_their_place(reporter: str, head: str):
    facts = houses(f"填报单位：{reporter}", head).facts
    assert [(f.unit, f.district.split("/")[-1], f.activity, f.target_group) for f in facts] == [
        (reporter, town, name, "unspecified") for town, name in CAFES
    ]


def test_houses_that_a_bureau_lists_report_by_whatever_names():
    names = ["星际电竞馆", "时空上网服务部", "蓝波网络会所"]
    rows = [[town, name, 5] for (town, _), name in zip(CAFES, names, strict=True)]
    reading = read(
        [
            [TITLE],
            ["填报单位：邵东市文化旅游广电体育局"],
            ["乡镇（街道）", "网吧名称", "张贴海报（张）"],
            *rows,
        ],
        "表.xlsx",
    )
    assert [f.unit for f in reading.facts] == names


@pytest.mark.parametrize(
    "name", ["善南街道网点", "荆河街道快递驿站"]
)  # 网点 names who they are, and not how their paper went out
def test_the_name_of_a_branch_in_a_column_of_branches_is_no_way(name: str):
    rows = [["官桥镇代收点", 30, 12], [name, 40, 15]]
    reading = read([["填报单位：滕州市邮政业发展中心"], ["快递网点", "宣传单（份）", "海报（张）"], *rows])
    assert [(f.measure, f.channel) for f in reading.facts] == [
        ("leaflets", "handout"),
        ("posters", "posting"),
    ] * 2


@pytest.mark.parametrize("head", ["终端数（台）", "机位数", "上网终端数（台）", "从业人员（人）", "电脑数"])
def test_what_a_house_has_is_a_base_without_a_question(head: str):
    reading = read([["派出所", head, "受教育群众（人次）"], ["龙山派出所", 50, 70], ["镇安派出所", 51, 71]])
    assert figures(reading) == [("C2", "people_reached", 70), ("C3", "people_reached", 71)]
    assert (roles(reading, "B2"), codes(reading)) == (["base"], [])


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("市场内宣传", ()),
        ("商铺门口", ()),
        ("商圈周边群众", ("residents",)),
        ("校园路网吧", ()),
        ("市场宣传", ("merchants",)),
        ("市场内商户", ("merchants",)),
        ("校园内宣传", ("students",)),
        ("校园路演", ("students",)),
    ],
)
def test_a_place_that_says_where_stands_for_nobody(text: str, groups: tuple[str, ...]):
    assert read_group(text) == groups


@pytest.mark.parametrize(
    ("whole", "part", "group"),
    [
        ("参加职工（人次）", "女职工", "women"),
        ("参加村民（人次）", "女性村民", "women"),
        ("参加群众（人次）", "女职工", "workers"),
        ("参加学生（人次）", "女生", "students"),
        ("参加职工（人次）", "农民工", "migrant_workers"),
    ],
)
def test_a_part_is_of_the_group_that_its_whole_is_not(whole: str, part: str, group: str):
    reading = read([["派出所", whole, f"其中：{part}"], ["龙山派出所", 50, 20], ["镇安派出所", 51, 21]])
    assert [f.target_group for f in reading.facts if f.cell[0] == "C"] == [group, group]


@pytest.mark.parametrize(
    ("name", "remark"),
    [("拟开展“两节”反诈集中宣传", "计划，未开展"), ("计划于1月举办反诈讲座", ""), ("反诈讲座", "计划未开展")],
)
def test_what_is_only_planned_is_no_session(name: str, remark: str):
    rows = [["4月8日", "义诊现场反诈咨询", 260, ""], ["4月28日", name, "", remark]]
    reading = read([["日期", "活动名称", "参与人数（人次）", "备注"], *rows])
    assert figures(reading) == [("C2", "people_reached", 260), ("B2", "sessions", 1)]
    assert [issue for issue in codes(reading) if issue[0] == "A3"] == []


@pytest.mark.parametrize("name", ["计划生育协会开展反诈宣传", "计划财务科开展反诈宣传", "拟定方案组织宣讲"])
def test_whose_name_begins_as_a_plan_has_held_it(name: str):
    reading = read(
        [["日期", "活动名称", "参与人数（人次）"], ["4月8日", "反诈咨询", 260], ["4月28日", name, 40]]
    )
    assert [one for one in figures(reading) if one[0] in ("B3", "C3")] == [
        ("C3", "people_reached", 40),
        ("B3", "sessions", 1),
    ]


@pytest.mark.parametrize(
    ("name", "reporter", "part"),
    [
        ("城区一中队", "陇西县城市管理综合执法局", True),
        ("城关所", "龙陵县市场监督管理局", True),
        ("交警中队", "陇西县城市管理综合执法局", False),
        ("龙山所", "龙陵县委政法委", False),
        ("龙山派出所", "龙陵县市场监督管理局", False),
    ],
)
def test_a_squad_of_a_bureau_is_not_the_police(name: str, reporter: str, part: bool):
    assert is_part_of(name, reporter) is part


def test_a_sentence_between_two_tables_is_no_caption_of_the_second():
    document = docx.Document()
    document.add_paragraph("利川市人民法院关于2023年9月反诈普法宣传工作情况的报告")
    document.add_paragraph("表一 各人民法庭巡回宣讲情况")
    _table(document, [["人民法庭", "巡回宣讲（场）"], ["汪营法庭", "4"], ["团堡法庭", "3"]])
    document.add_paragraph("其间，团堡法庭公开开庭审理一起帮助信息网络犯罪活动案。")
    document.add_paragraph("表二 院机关专项活动情况")
    _table(document, [["日期", "活动名称", "参加人数（人）"], ["9月4日", "开学法治第一课", "460"]])
    content = io.BytesIO()
    document.save(content)
    facts = normalise_bytes(content.getvalue(), "报告.docx").facts
    assert {f.unit for f in facts if f.cell.startswith("T2!")} == {"利川市人民法院"}
    assert {f.unit for f in facts if f.cell.startswith("T1!")} == {"汪营法庭", "团堡法庭"}


def _table(document, rows: list[list[str]]) -> None:
    table = document.add_table(len(rows), len(rows[0]))
    for row, line in enumerate(rows):
        for col, text in enumerate(line):
            table.cell(row, col).text = text
