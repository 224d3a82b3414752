"""Covers, tables in columns of their own, rows of no sheet, and answers with several counts (contract 4.1, 4.5, 4.10)."""

from __future__ import annotations

from .small_sheets import codes, figures, read, read_book, roles


def test_a_cover_says_who_reports_and_when():
    reading = read_book(
        {
            "封面": [
                [None, "防范电信网络诈骗宣传工作月报"],
                [None, "单　　位", "江苏阜宁农村商业银行股份有限公司"],
                [None, "月　　份", "2024年5月"],
                [None, "填 表 人", "戴××"],
            ],
            "统计表": [["反诈彩页（份）", "反诈帆布袋（个）"], [620, 120], [400, 80]],
        },
        "月报.xlsx",
    )
    assert figures(reading) == [
        ("A2", "leaflets", 620),
        ("B2", "gifts", 120),
        ("A3", "leaflets", 400),
        ("B3", "gifts", 80),
    ]
    said = {(fact.unit, str(fact.period_start), str(fact.period_end)) for fact in reading.facts}
    assert said == {("江苏阜宁农村商业银行股份有限公司", "2024-05-01", "2024-05-31")}


def test_a_sheet_that_counts_is_no_cover_of_the_next():
    reading = read_book(
        {
            "表一": [
                ["龙山派出所2024年5月反诈宣传"],
                ["项目", "数量"],
                ["传单（份）", 20],
                ["横幅（条）", 2],
            ],
            "表二": [["镇安派出所反诈宣传"], ["项目", "数量"], ["海报（张）", 30], ["横幅（条）", 3]],
        },
        "月报.xlsx",
    )
    assert figures(reading) == [("B3", "leaflets", 20), ("B4", "banners", 2)]
    assert [held.cell for held in reading.held] == ["B3", "B4"]


def test_a_list_that_begins_lower_right_of_a_table_has_its_own_head():
    reading = read(
        [
            ["海安市中医院2024年11月反诈宣传情况"],
            ["科室", "防诈小册（本）", "病友座谈（场）"],
            ["门诊部", 420, 0],
            ["脾胃病科", 96, 2, None, "院内宣传阵地"],
            ["骨伤科", 85, 1, None, "阵地", "数量", "计量"],
            ["脑病科", 74, 1, None, "滚动屏", 5, "块"],
            ["小计", 675, 4, None, "公众号推文", 3, "篇"],
            [None, None, None, None, "反诈专题讲堂", 2, "场"],
            ["填报：海安市中医院宣传科    2024年12月2日"],
        ],
        "海安市中医院反诈宣传.xlsx",
    )
    assert [one for one in figures(reading) if one[0][0] == "F"] == [
        ("F6", "screens", 5),
        ("F7", "posts", 3),
        ("F8", "sessions", 2),
    ]
    assert sum(value for cell, _, value in figures(reading) if cell[0] == "B") == 675
    assert {(str(f.period_start), str(f.period_end)) for f in reading.facts} == {("2024-11-01", "2024-11-30")}
    assert codes(reading) == []


def test_the_row_of_the_street_itself_counts_on_a_sheet_that_repeats_the_others():
    head = ["社区", "讲堂（场）", "宣传单（份）"]
    reading = read_book(
        {
            "汇总": [
                ["蚺城街道2024年12月反诈宣传情况汇总表"],
                head,
                ["文公社区", 3, 680],
                ["天佑社区", 2, 540],
                ["星江社区", 4, 720],
                ["街道本级", 2, 1200],
                ["合计", 11, 3140],
            ],
            "文公社区": [["文公社区2024年12月反诈宣传"], head, ["文公社区", 3, 680]],
            "天佑社区": [["天佑社区2024年12月反诈宣传"], head, ["天佑社区", 2, 540]],
            "星江社区": [["星江社区2024年12月反诈宣传"], head, ["星江社区", 4, 720]],
        },
        "婺源县蚺城街道.xlsx",
    )
    assert sum(value for _, measure, value in figures(reading) if measure == "leaflets") == 3140
    assert codes(reading) == []


def test_two_counts_in_one_answer_have_the_time_of_their_form():
    reading = read(
        [
            ["婺源县机关幼儿园反诈宣传活动记录表"],
            ["活动名称", "亲子课堂", "活动时间", "2024年12月18日上午"],
            ["参加对象", "大班幼儿及家长", "参加人数", "幼儿96人、家长88人"],
            ["发放资料", "反诈折页88份", "赠送物品", "反诈卡通书签96枚"],
        ],
        "记录.xlsx",
    )
    told = sorted((fact.measure, fact.value, str(fact.period_start)) for fact in reading.facts)
    assert told == [
        ("gifts", 96, "2024-12-18"),
        ("leaflets", 88, "2024-12-18"),
        ("people_reached", 88, "2024-12-18"),
        ("people_reached", 96, "2024-12-18"),
        ("sessions", 1, "2024-12-18"),
    ]


def test_a_share_without_a_stored_result_is_asked_about_by_nobody():
    reading = read(
        [
            ["瑞昌市2024年11月反诈宣传表"],
            ["项目", "本月", "环比（%）"],
            ["折页（份）", 2100, "=(B3-1850)/1850*100"],
            ["海报（张）", 60, "=(B4-50)/50*100"],
        ]
    )
    assert roles(reading, "C3", "C4") == ["ratio", "ratio"]
    assert codes(reading) == []
