"""Cards of a community, materials listed in words, pairs of counts, and what stands beside a table (set 275)."""

from __future__ import annotations

import pytest

from etl.meaning.header import read_header
from etl.meaning.paired_counts import read_pair
from etl.meaning.period import read_period

from .small_sheets import codes, figures, read, roles

CARD = [
    ["中山社区反诈宣传工作月报（2023年11月）"],
    ["宣传形式", "场次/数量", "覆盖人数"],
    ["入户宣讲", "86户", "210人"],
    ["小区广场设摊", "2场", "150人"],
    ["宣传栏更新", "4块", "—"],
    ["微信群转发", "23条", "1860人"],
    ["发放宣传资料", "300份", None],
    ["楼道海报", "35张", None],
]


def test_a_card_says_by_the_unit_of_each_figure_what_it_counts() -> None:
    assert [one for one in figures(read(CARD)) if one[0].startswith("B")] == [
        ("B3", "households", 86),
        ("B4", "sessions", 2),
        ("B5", "boards", 4),
        ("B6", "posts", 23),
        ("B7", "leaflets", 300),
        ("B8", "posters", 35),
    ]


LIST = [
    ["天堂镇中心幼儿园2023年秋季反诈活动完成情况"],
    ["日期", "活动名称", "实到人数（人次）", "发放材料", "完成情况"],
    ["9月6日", "反诈童谣传唱", 86, "宣传扇86把", "已完成"],
    ["10月12日", "小小反诈宣传员进社区", None, "折页100份", "因雨取消"],
    ["11月8日", "大班亲子防骗闯关", 152, "折页80份、环保袋80个", "已完成"],
]


def test_what_was_given_is_listed_in_words() -> None:
    reading = read(LIST)
    assert [one for one in figures(reading) if one[0].startswith("D")] == [
        ("D3", "gifts", 86),
        ("D5", "leaflets", 80),
        ("D5", "gifts", 80),
    ]
    assert roles(reading, "D4") == ["planned"]  # called off


def test_two_counts_under_one_head() -> None:
    head = "出动人员/宣传车（人/台）"
    assert [
        [(half.measure, quantity.value) for half, quantity in read_pair(text, head, read_header(head))]
        for text in ("8/2", "12人/3台")
    ] == [[("staff", 8), ("vehicles", 2)], [("staff", 12), ("vehicles", 3)]]
    rows = [
        ["巨日合镇2024年5月反诈宣传台账"],
        ["日期", "活动内容", "宣传方式", head],
        ["5月6日", "春耕大集反诈宣传", "设摊", "8/2"],
    ]
    told = [(one.measure, one.channel) for one in read(rows).facts if one.cell == "D3"]
    assert told == [("staff", "stall"), ("vehicles", "vehicle")]


def test_who_reports_when_beside_the_name_of_another_table() -> None:
    rows = [
        ["虎林市顺达出租汽车有限公司反诈宣传情况"],
        ["上报月份：2024年9月", None, "经办：安全科", None, "反诈先锋驾驶员", None, None],
        ["车队", "张贴提示贴（张）", "顶灯LED滚动（台）", None, "姓名", "车牌号", "劝阻被骗乘客（起）"],
        ["一队", 272, 68, None, "姜××", "黑GT1×24", 1],
        ["二队", 220, 55, None, "宫××", "黑GT0×61", 2],
    ]
    reading = read(rows, name="上报.xlsx", merged=["A2:B2", "E2:G2"])
    assert {str(one.period_start) for one in reading.facts} == {"2024-09-01"}
    assert roles(reading, "A2", "C2") == ["meta", "meta"]
    assert codes(reading) == []


def test_a_roster_counts_nobody_reached() -> None:
    rows = [
        ["农行静宁县支行2023年9月网点反诈宣传员名单"],
        ["网点", "姓名", "员工编号", "网点员工数", "联系电话"],
        ["营业部", "柴××", "62082601", 14, "139****2210"],
        ["威戎分理处", "苟××", "62082611", 6, "138****0417"],
    ]
    assert figures(read(rows)) == []


def test_a_department_of_a_bank_is_of_its_kind() -> None:
    rows = [
        ["中国农业银行静宁县支行2023年9月反诈宣传统计"],
        ["填报部门：运营财会部"],
        ["营业机构", "宣传折页（份）"],
        ["营业部", 860],
        ["威戎分理处", 510],
    ]
    assert {one.unit_type for one in read(rows, name="统计.xlsx").facts} == {"bank"}


def test_a_month_in_which_nothing_was_done_names_no_row() -> None:
    rows = [
        ["普庵社区2025年上半年反诈宣传统计"],
        ["指标", "单位", "4月", "5月", "6月"],
        ["开展宣传活动", "场", 2, "集中迎检，本月未开展", 3],
        ["发放宣传单", "份", 260, None, 380],
    ]
    reading = read(rows, name="普庵社区2025年上半年反诈宣传统计.xlsx", merged=["D3:D4"])
    assert figures(reading) == [
        ("C3", "sessions", 2),
        ("E3", "sessions", 3),
        ("C4", "leaflets", 260),
        ("E4", "leaflets", 380),
    ]
    assert roles(reading, "D3") == ["note"]


def test_a_list_of_nothing_but_plans_holds_no_session() -> None:
    rows = [
        ["梦溪街道反诈宣传活动安排"],
        ["时间", "活动名称", "拟开展场次", "拟发放资料（份）"],
        ["8月", "反诈进工地", 4, 800],
        ["9月", "反诈进校园", 6, 3000],
    ]
    assert figures(read(rows)) == []


def test_a_story_in_a_sheet_about_the_campaign_needs_no_word_of_fraud() -> None:
    rows = [
        ["鲁山县人民医院反诈宣传情况反馈表"],
        ["一、阵地宣传"],
        ["反诈海报：80张", "悬挂横幅：3条"],
        ["二、文字说明"],
        ["11月9日消防日，我院在门诊广场开展集中宣传，接受群众咨询60余人次，发放环保袋200个。"],
    ]
    told = [one for one in figures(read(rows, name="鲁山县人民医院2022年11月.xlsx")) if one[0] == "A5"]
    assert told == [("A5", "consultations", 60), ("A5", "gifts", 200)]


def test_who_came_to_a_session_that_only_a_remark_tells() -> None:
    rows = [
        ["顺达出租公司2024年9月反诈宣传"],
        ["车队", "张贴提示贴（张）", "受众乘客（人次）", "备注"],
        ["三队", 244, 11200, "9月20日组织反诈宣讲1场，62名驾驶员参加。"],
    ]
    assert [one for one in figures(read(rows)) if one[0] == "D3"] == [
        ("D3", "sessions", 1),
        ("D3", "people_reached", 62),
    ]


@pytest.mark.parametrize("text", ["【元月】", "[元月]", "元月份", "元月"])
def test_the_first_month(text: str) -> None:
    period = read_period(text, 2024)
    assert period is not None
    assert (str(period.start), str(period.end)) == ("2024-01-01", "2024-01-31")


def test_eight_days_beside_the_first_week() -> None:
    rows = [
        ["清水河镇卫生院2023年10月反诈宣传周统计"],
        ["周次", "起止日期", "折页（份）"],
        ["第一周", "10.1-10.8", 120],
        ["第二周", "10.9-10.15", 200],
    ]
    assert [(str(one.period_start), str(one.period_end)) for one in read(rows).facts] == [
        ("2023-10-01", "2023-10-08"),
        ("2023-10-09", "2023-10-15"),
    ]


def test_why_there_is_no_figure_is_a_note() -> None:
    rows = [
        ["琼中营根营业厅2024年7月反诈宣传日报"],
        ["日期", "厅堂宣传（人次）", "发放折页（份）"],
        ["15日", 31, 33],
        ["16日", "台风停业", None],
        ["18日", 19, 20],
    ]
    reading = read(rows, name="日报.xlsx")
    assert roles(reading, "B4") == ["note"]
    assert codes(reading) == []
