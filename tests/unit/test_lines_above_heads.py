"""Lines between a title and the heads: who reports and when, however many cells they have (contract 2, `meta`)."""

from __future__ import annotations

import pytest

from .small_sheets import codes, figures, read, roles

TITLE = ["宣威市2023年5月反诈宣传统计表"]
HEADS = ["序号", "单位", "讲座场次（场）", "受众人数（人次）", "发放宣传单（份）", "备注"]
BODY = [[1, "第一中学", 3, 400, 500], [2, "第二中学", 2, 200, 300], ["合计", None, 5, 600, 800]]
FIGURES = [
    ("C4", "sessions", 3.0),
    ("D4", "people_reached", 400.0),
    ("E4", "leaflets", 500.0),
    ("C5", "sessions", 2.0),
    ("D5", "people_reached", 200.0),
    ("E5", "leaflets", 300.0),
]


@pytest.mark.parametrize(
    "line",
    [
        ["填报单位：宣威市教育体育局", None, None, None, "统计截至2023年5月31日"],
        ["填报单位：宣威市教育体育局", None, None, None, "数据至5月31日"],
        ["2023年5月", None, None, "填报日期", "2023年6月4日"],
        ["填报日期", "2023年6月4日", None, None, "2023年5月"],
        ["宣威市教育体育局", None, None, "填报日期", "2023年6月4日"],
        ["宣威市教育体育局", None, None, None, "2023年6月4日填"],
        ["市教体局安稳科", None, None, None, "2023年6月1日"],
        ["内部资料", None, "市教体局安稳科", None, "2023年5月"],
        ["通报范围：2023年5月1日至5月31日", None, "印发日期：2023年6月11日", None, "内部资料  注意保存"],
    ],
)
def test_a_line_of_who_and_when_is_no_head(line):
    reading = read([TITLE, line, HEADS, *BODY])
    assert figures(reading) == FIGURES
    assert {(str(fact.period_start), str(fact.period_end), fact.basis) for fact in reading.facts} == {
        ("2023-05-01", "2023-05-31", "period")
    }
    assert {fact.unit for fact in reading.facts} == {"第一中学", "第二中学"}
    assert codes(reading) == []
    assert set(roles(reading, *(f"{'ABCDEF'[at]}2" for at, text in enumerate(line) if text))) == {"meta"}


def test_figures_up_to_a_day_are_running_totals_where_no_title_says_of_which_month():
    line = ["填报单位：宣威市教育体育局", None, None, None, "统计截至2023年5月31日"]
    reading = read([["宣威市反诈宣传统计表（累计）"], line, HEADS, *BODY], "统计.xlsx")
    assert {(str(fact.period_start), str(fact.period_end), fact.basis) for fact in reading.facts} == {
        ("2023-01-01", "2023-05-31", "cumulative")
    }


def test_who_reports_over_months_heads_a_column():
    heads = ["报送网点", "7月", "8月", "9月", "三季度合计"]
    rows = [["支行营业部", 3, 2, 5, 10], ["新建路支行", 1, 2, 3, 6]]
    reading = read([["太谷支行2023年三季度反诈宣传活动场次统计表"], heads, *rows], "统计.xlsx")
    assert [(fact.cell, str(fact.period_start), fact.value) for fact in reading.facts] == [
        ("B3", "2023-07-01", 3),
        ("C3", "2023-08-01", 2),
        ("D3", "2023-09-01", 5),
        ("B4", "2023-07-01", 1),
        ("C4", "2023-08-01", 2),
        ("D4", "2023-09-01", 3),
    ]


@pytest.mark.parametrize(
    ("line", "unit"),
    [
        ("填报：梁某　　审核：陈某某　　电话：0769-8512××××", "中国电信东莞虎门分局"),
        ("制表：王×　　复核：李某", "中国电信东莞虎门分局"),
        ("填报：虎门分局　　审核：陈某某", "虎门分局"),
    ],
)
def test_a_person_who_filled_in_a_table_is_no_unit(line, unit):
    heads = ["项目", "数量"]
    reading = read(
        [
            ["中国电信东莞虎门分局反诈宣传周报表"],
            heads,
            ["发放宣传单（份）", 120],
            ["悬挂横幅（条）", 3],
            [line],
        ],
        "周报2023年9月.xlsx",
    )
    assert {fact.unit for fact in reading.facts} == {unit}


@pytest.mark.parametrize(
    ("note", "period"),
    [
        ("注：数据所属期为2024年第二季度；手册按册计。", ("2024-04-01", "2024-06-30")),
        ("附注：①本表数据为2024年4月1日至6月30日；②2024年7月9日报出。", ("2024-04-01", "2024-06-30")),
        ("说明：统计时间为2024年5月。", ("2024-05-01", "2024-05-31")),
        ("注：统计期间：2024年上半年", ("2024-01-01", "2024-06-30")),
    ],
)
def test_a_note_below_a_table_says_when_where_nothing_else_does(note: str, period: tuple[str, str]):
    rows = [["扶余农商行", 9, 650], ["农行扶余市支行", 8, 540]]
    heads = ["机构", "厅堂微课堂（场次）", "宣传折页（份）"]
    reading = read([["扶余市银行业反诈宣传一览表"], heads, *rows, [note]], "一览.xlsx")
    assert {(str(fact.period_start), str(fact.period_end)) for fact in reading.facts} == {period}
    assert len(reading.facts) == 4


@pytest.mark.parametrize(
    "note", ["注：填报时间为2024年7月5日。", "注：统计截止时间为2024年6月30日", "注：本表数据为各网点上报。"]
)
def test_other_notes_say_nothing_of_when(note: str):
    rows = [["扶余农商行", 9], ["农行扶余市支行", 8]]
    reading = read(
        [["扶余市银行业反诈宣传一览表"], ["机构", "厅堂微课堂（场次）"], *rows, [note]], "一览.xlsx"
    )
    assert (reading.facts, reading.needs) == ([], ["period"])


def test_thirds_of_the_month_down_the_rows():
    rows = [["上旬", 2, 380], ["中旬", 3, 450], ["下旬", 3, 426], ["当月计", 8, 1256]]
    reading = read(
        [["反诈宣传旬报"], ["报告期：2024年9月"], ["旬  别", "设摊（场）", "明白卡（份）"], *rows],
        "梁平区屏锦镇.xlsx",
    )
    assert [
        (fact.cell, fact.value, fact.period_start.day, fact.period_end.day) for fact in reading.facts
    ] == [
        ("B4", 2, 1, 10),
        ("C4", 380, 1, 10),
        ("B5", 3, 11, 20),
        ("C5", 450, 11, 20),
        ("B6", 3, 21, 30),
        ("C6", 426, 21, 30),
    ]


def test_a_total_of_two_panels_that_is_wrong_is_compared_with_both():
    heads = ["县（市、区）", "集中宣传（场）", "宣传资料（万份）"]
    rows = [
        ["梨树县", 96, 7.2, "伊通县", 67, 5.05],
        ["双辽市", 71, 5.5, "公主岭市", 88, 8.32],
        [None, None, None, "全市合计", 322, 26.97],
    ]
    reading = read([["四平市2019年三季度反诈宣传情况通报表"], [*heads, *heads], *rows], "通报.xlsx")
    asked = [issue for issue in reading.issues if issue.severity == "query"]
    assert [(issue.cell, issue.code) for issue in asked] == [("F5", "total_differs")]
    assert "260700" in asked[0].message_zh


def test_customers_of_a_telecom_shop_are_no_banks():
    rows = [["璧泉营业厅", 4, 386], ["璧城营业厅", 5, 412]]
    heads = ["网点", "宣讲场次", "到厅客户（人次）"]
    reading = read([["中国移动璧山分公司"], ["2024年4月网点反诈宣传明细"], heads, *rows], "明细.xlsx")
    assert {fact.target_group for fact in reading.facts} == {"unspecified"}


VISITS = [
    ["日期", "组", "户主", "听的人数", "给单子", "备注"],
    ["11月6日", "一组", "陈某", 3, "2张"],
    ["11月7日", "二组", "田某", 4, "1张"],
]


@pytest.mark.parametrize(
    ("title", "line"),
    [
        ("永兴镇茅坝村入户反诈登记", ["湄潭县  2023年11月", None, None, None, None, "网格员：第三网格"]),
        ("永兴镇茅坝村入户反诈登记", ["2023年11月 湄潭县", None, "网格长：王某  电话138××××5566"]),
        ("茅坝村入户反诈登记", ["贵州省湄潭县永兴镇（2023年11月）", None, None, "包组干部：王某"]),
        ("入户反诈登记", ["湄潭县永兴镇茅坝村2023年11月份", None, "第三网格", None, None, "网格员：王某"]),
        ("湄潭县永兴镇茅坝村入户反诈登记", ["2023年11月", None, None, None, None, "网格员：王某"]),
    ],
)
def test_a_place_and_its_month_in_one_cell_beside_who_keeps_the_list_are_no_heads(title, line):
    reading = read([[title], line, *VISITS], "登记.xlsx")
    assert [f for f in figures(reading) if f[1] != "sessions"] == [
        ("D4", "people_reached", 3),
        ("E4", "leaflets", 2),
        ("D5", "people_reached", 4),
        ("E5", "leaflets", 1),
    ]
    assert {str(fact.period_start) for fact in reading.facts} == {"2023-11-06", "2023-11-07"}
    assert {fact.district for fact in reading.facts} == {"贵州省/遵义市/湄潭县/永兴镇"}
    assert {fact.unit[-3:] for fact in reading.facts} == {"茅坝村"}
    assert codes(reading) == []
    assert set(roles(reading, *(f"{'ABCDEF'[at]}2" for at, text in enumerate(line) if text))) == {"meta"}


def test_places_with_their_years_over_heads_stay_heads():
    rows = [
        ["反诈宣传统计表"],
        [None, "龙山镇2023年4月", None, "镇安镇2023年4月"],
        ["项目", "场次（场）", "宣传单（份）", "场次（场）", "宣传单（份）"],
        ["讲座", 3, 400, 2, 200],
    ]
    reading = read(rows)
    assert roles(reading, "B2", "D2") == ["header", "header"]
    assert [(fact.cell, fact.value, str(fact.period_start)) for fact in reading.facts] == [
        ("B4", 3, "2023-04-01"),
        ("C4", 400, "2023-04-01"),
        ("D4", 2, "2023-04-01"),
        ("E4", 200, "2023-04-01"),
    ]
