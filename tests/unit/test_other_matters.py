"""What stations, streets and villages count for other matters than fraud, beside it, gives nothing and is no doubt."""

from __future__ import annotations

import pytest

from etl.meaning.other_matters import names_other_matter

from .small_sheets import codes, figures, read, roles


@pytest.mark.parametrize(
    "text",
    [
        "禁毒宣传",
        "消防宣传（场）",
        "发放防溺水资料",
        "反家庭暴力",
        "矛盾纠纷",
        "三、消防安全情况",
        "交通安全进校园",
    ],
)
def test_another_matter(text: str) -> None:
    assert names_other_matter(text)


@pytest.mark.parametrize(
    "text",
    [
        "反诈宣传",
        "禁毒反诈宣传",
        "防范养老诈骗、食品安全宣传",
        "消防救援大队",
        "龙陵县消防救援大队2023年5月宣传统计表",
        "县禁毒委员会办公室宣传活动",
        "县禁毒办",
        "普法宣传",
        "平安宣传",
        "信访局",
        "宣传活动",
        "义诊宣传（场）",
        "原创文章（篇）",
        "接受健康教育人数",
    ],
)
def test_no_other_matter(text: str) -> None:
    assert not names_other_matter(text)


def test_columns_below_the_name_of_another_matter() -> None:
    reading = read(
        [
            ["龙陵县公安局各派出所2023年4月重点工作统计表"],
            ["单位", "接处警（起）", "反诈宣传", "", "禁毒宣传", "", "行政处罚", ""],
            ["", "", "场次", "受众（人次）", "场次", "人次", "人数", "罚款（元）"],
            ["龙山派出所", 186, 6, 1850, 2, 130, 12, 3600],
            ["镇安派出所", 95, 4, 960, 1, 86, 5, 1500],
            ["合计", 281, 10, 2810, 3, 216, 17, 5100],
        ]
    )
    assert figures(reading) == [
        ("C4", "sessions", 6),
        ("D4", "people_reached", 1850),
        ("C5", "sessions", 4),
        ("D5", "people_reached", 960),
    ]
    assert roles(reading, "E4", "F5", "G4") == ["note", "note", "note"]
    assert codes(reading) == []


def test_rows_of_another_matter_by_their_category_or_their_own_words() -> None:
    reading = read(
        [
            ["西花园路街道2023年5月平安建设工作情况表"],
            ["工作类别", "工作内容", "计量单位", "本月数"],
            ["反诈宣传", "集中宣传", "场", 3],
            ["", "受众", "人次", 1500],
            ["消防安全", "消防检查", "家", 22],
            ["", "发放宣传资料", "份", 300],
            ["禁毒宣传", "讲座", "场", 1],
            ["", "受众", "人次", 86],
        ]
    )
    assert figures(reading) == [("D3", "sessions", 3), ("D4", "people_reached", 1500)]
    assert codes(reading) == []


def test_sections_of_another_matter() -> None:
    reading = read(
        [
            ["龙山镇2023年5月平安建设工作统计表"],
            ["项目", "数量"],
            ["一、反诈宣传"],
            ["发放宣传单（份）", 500],
            ["二、禁毒宣传"],
            ["发放宣传单（份）", 200],
            ["讲座（场）", 2],
            ["三、反诈劝阻"],
            ["入户走访（户）", 40],
        ]
    )
    assert figures(reading) == [("B4", "leaflets", 500), ("B9", "households", 40)]


def test_a_total_of_all_matters_is_no_doubt() -> None:
    reading = read(
        [
            ["各派出所2023年9月宣传活动场次统计表"],
            ["单位", "消防安全", "防电信诈骗", "禁毒宣传", "合计"],
            ["蓬莱派出所", 3, 8, 2, 13],
            ["隆盛派出所", 2, 5, 1, 8],
            ["合计", 5, 14, 3, 21],
        ]
    )
    assert figures(reading) == [("C3", "sessions", 8), ("C4", "sessions", 5)]
    assert [one for one in codes(reading) if one[1] == "total_differs"] == [("C5", "total_differs")]


NAME = "龙山派出所2023年5月.xlsx"
ROWS = [
    ["日期", "活动名称", "地点", "参加人数"],
    ["2023-05-03", "反诈讲座", "龙山社区", 60],
    ["2023-05-09", "消防演练", "龙山小学", 300],
]


def test_an_event_of_another_matter_in_a_list_of_all_events() -> None:
    reading = read([["龙山镇2023年5月平安宣传活动台账"], *ROWS], f"龙陵县{NAME}")
    assert sorted(figures(reading)) == [("B3", "sessions", 1), ("D3", "people_reached", 60)]
    assert roles(reading, "B4", "D4") == ["label", "note"]
    assert codes(reading) == []
    assert ("B4", "other_business") in [(issue.cell, issue.code) for issue in reading.issues]


def test_an_event_of_another_matter_in_a_list_against_fraud_is_asked_about() -> None:
    reading = read([["龙山镇2023年5月反诈宣传活动台账"], *ROWS])
    assert sorted(figures(reading)) == [
        ("B3", "sessions", 1),
        ("B4", "sessions", 1),
        ("D3", "people_reached", 60),
        ("D4", "people_reached", 300),
    ]
    assert codes(reading) == [("B4", "perhaps_other_matter")]
    on_a_day = [*ROWS[:2], ["2023-05-12", "防灾减灾日入户", "龙山社区", 33]]
    assert codes(read([["龙山镇2023年5月反诈宣传活动台账"], *on_a_day])) == []


def test_a_table_of_another_matter_by_its_caption() -> None:
    reading = read(
        [
            ["大英县回马镇2023年7月综治工作月报"],
            ["一、反诈宣传情况"],
            ["村（社区）", "宣传活动（场）", "受众人次"],
            ["回马社区", 4, 620],
            ["龙窝村", 2, 260],
            [],
            ["二、消防安全情况"],
            ["村（社区）", "检查场所（家）", "宣传（场）", "发放资料（份）"],
            ["回马社区", 12, 2, 200],
            ["龙窝村", 5, 1, 80],
        ]
    )
    assert figures(reading) == [
        ("B4", "sessions", 4),
        ("C4", "people_reached", 620),
        ("B5", "sessions", 2),
        ("C5", "people_reached", 260),
    ]
    assert codes(reading) == []


def test_a_sheet_of_another_matter_by_its_title() -> None:
    rows = [["村（社区）", "宣传（场）", "发放资料（份）"], ["回马社区", 2, 200]]
    assert figures(read([["回马镇2023年7月禁毒宣传统计表"], *rows])) == []
    assert len(figures(read([["大英县消防救援大队2023年7月宣传统计表"], *rows]))) == 2


def test_money_in_a_title_that_names_the_campaign_beside_it() -> None:
    head = ["单位", "年度预算（万元）", "已支出（万元）", "宣传场次", "受众人次"]
    rows = [["县教育局", 8, 3.2, 9, 5300], ["县妇联", 3, 1.5, 3, 410]]
    reading = read([["凤台县2023年7月反诈宣传经费使用及宣传情况统计表"], head, *rows])
    assert figures(reading) == [
        ("D3", "sessions", 9),
        ("E3", "people_reached", 5300),
        ("D4", "sessions", 3),
        ("E4", "people_reached", 410),
    ]
    assert figures(read([["凤台县2023年7月反诈宣传经费使用统计表"], head, *rows])) == []


@pytest.mark.parametrize("head", ["类别", "类型", "工作类别", "宣传类型"])
@pytest.mark.parametrize("title", ["高湾村反诈宣传记事簿", "高湾村平安宣传记事簿"])
def test_a_category_says_which_matter_a_row_of_a_list_is_about(head: str, title: str) -> None:
    reading = read(
        [
            [f"{title}（2023年8月）"],
            ["日期", head, "活动名称", "地点", "到场人数（人）", "发放资料（份）"],
            ["8月3日", "反诈", "屋场会讲防骗", "老屋组", 36, 40],
            ["8月9日", "消防", "秋季入户宣传", "全村", 60, 80],
            ["8月10日", "禁毒", "暑期课堂", "村小学", 50, 20],
            ["8月20日", "反诈", "赶场日摆摊宣传", "陬市街上", 120, 200],
        ]
    )
    assert sorted(figures(reading)) == [
        ("C3", "sessions", 1),
        ("C6", "sessions", 1),
        ("E3", "people_reached", 36),
        ("E6", "people_reached", 120),
        ("F3", "leaflets", 40),
        ("F6", "leaflets", 200),
    ]
    assert roles(reading, "B4", "C4", "E4", "F4", "E5") == ["label", "label", "note", "note", "note"]
    told = [(issue.cell, issue.code) for issue in reading.issues]
    assert told == [("B4", "other_business"), ("B5", "other_business")]


def test_a_row_whose_category_is_fraud_counts_and_its_name_is_asked_about() -> None:
    reading = read(
        [
            ["高湾村平安宣传记事簿（2023年8月）"],
            ["日期", "类别", "活动名称", "地点", "到场人数（人）"],
            ["8月3日", "反诈", "屋场会讲防骗", "老屋组", 36],
            ["8月9日", "反诈", "秋季消防宣传", "全村", 60],
        ]
    )
    assert sorted(figures(reading)) == [
        ("C3", "sessions", 1),
        ("C4", "sessions", 1),
        ("E3", "people_reached", 36),
        ("E4", "people_reached", 60),
    ]
    assert codes(reading) == [("C4", "perhaps_other_matter")]
