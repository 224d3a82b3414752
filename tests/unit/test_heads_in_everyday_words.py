"""Heads as clerks write them in passing: 资料, 进学校, 宣传到人, 群内人数, 人数 before 参训人次, 取消场次."""

from __future__ import annotations

import pytest

from etl.meaning.header import read_header

from .small_sheets import Rows, codes, figures, read, roles

NAME = "拜泉县2025年9月反诈宣传统计.xlsx"
TITLE = ["拜泉县2025年9月反诈宣传统计表"]


def column(*heads: str) -> list[tuple[str, str, float]]:
    """What a row of 1, 2, 3 … gives under these heads, behind the name of a unit."""
    values = range(1, len(heads) + 1)
    rows = [["单位", *heads], ["拜泉镇", *values], ["三道镇", *(10 * v for v in values)]]
    return [one for one in figures(read([TITLE, *rows], NAME)) if one[0].endswith("3")]


@pytest.mark.parametrize(
    ("head", "measure"),
    [
        ("资料", "leaflets"),
        ("材料", "leaflets"),
        ("进学校", "sessions"),
        ("走进车间（次）", "sessions"),
        ("进单位", "sessions"),
        ("学习次数", "sessions"),
        ("宣传到人", "people_reached"),
        ("告知到人数", "people_reached"),
        ("宣传到户", "households"),
        ("短视频播放", "views"),
        ("短视频播放（条）", "videos"),
    ],
)
def test_what_they_count(head: str, measure: str) -> None:
    assert column("横幅（条）", head) == [("B3", "banners", 1), ("C3", measure, 2)]


@pytest.mark.parametrize("head", ["群内人数", "微信群人数", "取消场次", "已取消活动", "推迟场次"])
def test_what_is_there_or_was_put_off_counts_nothing(head: str) -> None:
    reading = read([TITLE, ["单位", "横幅（条）", head], ["拜泉镇", 1, 2]], NAME)
    assert figures(reading) == [("B3", "banners", 1)]
    assert (roles(reading, "C3")[0] in ("base", "planned"), codes(reading)) == (True, [])


@pytest.mark.parametrize("head", ["志愿者服务队", "网格员队伍", "反诈宣传小分队数"])
def test_teams_are_no_people(head: str) -> None:
    assert read_header(head).measure == ""
    assert read_header("志愿者（人）").measure == "staff"


def test_printed_bags_are_asked_about() -> None:
    reading = read([TITLE, ["单位", "横幅（条）", "购物袋印制（个）"], ["拜泉镇", 1, 2]], NAME)
    assert (figures(reading), codes(reading)) == ([("B3", "banners", 1)], [("C3", "perhaps_stock")])


def test_everybody_before_those_who_came() -> None:
    firm = ["拜泉县供热公司2025年9月反诈宣传登记"]
    rows = [["班组", "人数", "学习次数", "学习人次"], ["一班", 18, 2, 35], ["二班", 17, 2, 33]]
    reading = read([firm, *rows], NAME)
    assert [one for one in figures(reading) if one[1] == "people_reached"] == [
        ("D3", "people_reached", 35),
        ("D4", "people_reached", 33),
    ]
    assert codes(reading) == [("B3", "perhaps_population"), ("B4", "perhaps_population")]
    alone = read([TITLE, ["单位", "人数", "资料"], ["拜泉镇", 18, 2]], NAME)
    assert figures(alone) == [("B3", "people_reached", 18), ("C3", "leaflets", 2)]


def test_doctors_beside_the_treated_are_staff() -> None:
    assert column("义诊咨询（人次）", "参加医护（人）")[-1] == ("C3", "staff", 2)
    assert column("反诈培训（场）", "参加医护（人）")[-1] == ("C3", "people_reached", 2)


def test_what_readers_did_is_no_post() -> None:
    rows = [["平台", "发布条数", "阅读（次）", "点赞", "转发"], ["微信公众号", 12, 3600, 420, 310]]
    reading = read([["拜泉县融媒体中心2025年9月反诈宣传发布统计"], *rows], NAME)
    assert figures(reading) == [("B3", "posts", 12), ("C3", "views", 3600)]
    assert codes(reading) == []
    assert column("转发", "横幅（条）")[0] == ("B3", "posts", 1)


def test_enclosed_pictures_are_remarks() -> None:
    rows = [["日期", "活动名称", "照片"], ["9月2日", "反诈讲座", "见附件"], ["9月3日", "反诈集市", "有"]]
    assert codes(read([["拜泉镇反诈宣传台账（2025年9月）"], *rows], NAME)) == []


@pytest.mark.parametrize("head", ["发放", "发放情况", "张贴发放", "派发物品"])
def test_things_with_their_numbers_in_a_column_of_no_measure(head: str) -> None:
    rows = [["日期", "活动", head], ["9月2日", "门岗宣传", "折页60份"], ["9月5日", "电梯贴海报", "海报24张"]]
    reading = read([["拜泉县拜泉镇东城社区反诈宣传日志（2025年9月）"], *rows], NAME)
    told = [one for one in figures(reading) if one[0][0] == "C"]
    assert told == [("C3", "leaflets", 60), ("C4", "posters", 24)]


def test_whoever_took_part_by_no_known_name_is_asked_about() -> None:
    rows = [
        ["日期", "参加人员", "活动"],
        ["9月2日", "物业3人、志愿者5人", "门岗宣传"],
        ["9月5日", "物业2人", "电梯海报"],
    ]
    reading = read([["拜泉县拜泉镇东城社区反诈宣传日志（2025年9月）"], *rows], NAME)
    assert ("B3", "staff", 5) in figures(reading)
    assert {("B3", "prose_unclear"), ("B4", "unread_under_header")} <= set(codes(reading))


def test_tasks_whose_state_is_told() -> None:
    rows = [
        ["集市宣传", "赵某", "已开展2次，发放传单300份"],
        ["入户宣传", "钱某", "完成入户120户"],
        ["校园宣传", "孙某", "已举办3场"],
    ]
    heads = ["任务", "责任人", "完成情况"]
    reading = read([["拜泉县永勤乡2025年10月反诈宣传重点任务"], heads, *rows], "表.xlsx")
    assert figures(reading) == [("C3", "leaflets", 300), ("C4", "households", 120), ("C5", "sessions", 3)]
    assert codes(reading) == [("C3", "prose_unclear")]


@pytest.mark.parametrize("line", ["单位：人次、份", "单位：人、份、张"])
def test_a_list_of_units_says_what_ways_count(line: str) -> None:
    rows = [["村屯", "现场宣传", "入户宣传", "宣传材料"], ["时中村", 120, 80, 300]]
    reading = read([["拜泉县时中乡2025年9月反诈宣传"], [line], *rows], NAME)
    assert [(f.measure, f.channel) for f in reading.facts] == [
        ("people_reached", "stall"),
        ("people_reached", "door_to_door"),
        ("leaflets", "handout"),
    ]


def test_a_list_of_units_that_other_columns_hold_changes_nothing() -> None:
    rows = [["村屯", "讲座", "入户", "受众", "材料"], ["时中村", 2, 80, 120, 300]]
    reading = read([["拜泉县时中乡2025年9月反诈宣传"], ["单位：人次、份"], *rows], NAME)
    assert [measure for _, measure, _ in figures(reading)] == [
        "sessions",
        "households",
        "people_reached",
        "leaflets",
    ]


def test_units_of_counting_of_which_one_is_unusual() -> None:
    rows: Rows = [
        [1, "见面劝阻", 86, "人"],
        [2, "电话劝阻", 320, "人次"],
        [3, "止付", 15, "笔"],
        [4, "反诈讲座", 4, "场"],
    ]
    heads = ["序号", "工作", "数量", "单位"]
    reading = read([["拜泉县反诈中心2025年9月工作情况"], heads, *rows], "表.xlsx")
    assert {fact.unit for fact in reading.facts} == {"拜泉县反诈中心"}
    assert [fact.cell for fact in reading.facts] == ["C3", "C4", "C6"]


def test_messages_of_a_chain_cell_by_cell() -> None:
    lines = [
        ["1. 东城社区：讲座1场60人，传单200份"],
        ["2. 西城社区：入户80户，传单150份"],
        ["3. 南城社区：本月无"],
    ]
    reading = read([["拜泉镇反诈宣传接龙（2025年6月30日）"], *lines], "表.xlsx")
    assert [(f.cell, f.measure, f.value, f.unit) for f in reading.facts] == [
        ("A2", "sessions", 1, "东城社区"),
        ("A2", "people_reached", 60, "东城社区"),
        ("A2", "leaflets", 200, "东城社区"),
        ("A3", "households", 80, "西城社区"),
        ("A3", "leaflets", 150, "西城社区"),
    ]


@pytest.mark.parametrize(
    "line", ["截止时间：2025年6月20日", "统计截止日期：2025年6月20日", "数据截至2025年6月20日"]
)
def test_the_day_at_which_figures_were_read(line: str) -> None:
    heads = ["乡镇", "累计安装APP（人）", "本月新增安装APP（人）"]
    reading = read([["拜泉县国家反诈中心APP推广进度表"], [line], heads, ["拜泉镇", 21000, 350]], "表.xlsx")
    told = [(f.cell, f.basis, str(f.period_start), str(f.period_end)) for f in reading.facts]
    assert told == [("C4", "period", "2025-06-01", "2025-06-20")]
    plain = read([["拜泉县反诈宣传情况"], [line], ["乡镇", "宣传单（份）"], ["拜泉镇", 350]], "表.xlsx")
    assert [(f.basis, str(f.period_start)) for f in plain.facts] == [("cumulative", "2025-01-01")]


def test_a_title_says_which_month_the_cut_off_ends() -> None:
    rows = [["截止时间：2025年6月30日"], ["乡镇", "宣传单（份）"], ["拜泉镇", 350]]
    reading = read([["拜泉县2025年6月反诈宣传情况"], *rows], "表.xlsx")
    assert [(f.basis, str(f.period_start)) for f in reading.facts] == [("period", "2025-06-01")]


def test_a_deadline_is_no_time_of_what_was_done() -> None:
    rows = [["报送截止时间：2025年7月5日"], ["乡镇", "宣传单（份）"], ["拜泉镇", 350]]
    reading = read([["拜泉县反诈宣传情况"], *rows], "拜泉县2025年6月反诈宣传.xlsx")
    assert [(str(f.period_start), str(f.period_end)) for f in reading.facts] == [("2025-06-01", "2025-06-30")]


@pytest.mark.parametrize("unit", ["依安县红十字会", "依安县残联", "依安县城关派出所"])
def test_a_line_of_nothing_but_a_unit_below_the_title(unit: str) -> None:
    reading = read(
        [["反诈宣传统计"], [unit], ["2025.03"], ["项目", "数量（个/次/份）"], ["宣讲", 3]], "表.xlsx"
    )
    assert [(f.cell, f.unit) for f in reading.facts] == [("B5", unit)]


def test_figures_of_a_moment_run_on() -> None:
    rows = [
        ["项目", "一季度", "二季度", "备注"],
        ["发放资料（份）", 1200, 1850, ""],
        ["APP注册（人）", 3100, 3380, "时点数"],
    ]
    reading = read([["拜泉县富饶乡2025年上半年反诈宣传情况表"], *rows], "表.xlsx")
    assert [(f.cell, f.basis) for f in reading.facts] == [
        ("B3", "period"),
        ("C3", "period"),
        ("B4", "cumulative"),
        ("C4", "cumulative"),
    ]
