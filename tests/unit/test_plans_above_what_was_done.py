"""Rows of 计划 above 完成, an office and its clerk, corners over two levels, sums of strokes (contract 2, 4.2)."""

from __future__ import annotations

import pytest

from .small_sheets import codes, figures, read, roles


@pytest.mark.parametrize("plan", ["计划", "目标", "任务"])
def test_the_plan_above_what_a_village_did_counts_nothing(plan):
    reading = read(
        [
            ["高沙镇2024年上半年反诈宣传任务完成情况表"],
            ["村（社区）", "进度", "屋场宣讲（场）", "明白纸（份）"],
            ["石榴村", plan, 4, 600],
            [None, "完成", 5, 640],
            [None, "完成率", 1.25, 1.0667],
            ["联庄村", plan, 4, 500],
            ["联庄村", "完成", 4, 510],
            [None, "完成率", 1, 1.02],
        ]
    )
    assert figures(reading) == [
        ("C4", "sessions", 5),
        ("D4", "leaflets", 640),
        ("C7", "sessions", 4),
        ("D7", "leaflets", 510),
    ]
    assert roles(reading, "C3", "D6") == ["planned", "planned"]
    assert codes(reading) == []


@pytest.mark.parametrize("who", ["宣传科  岑××   联系电话：0859-421××××", "宣传科  岑某   审核：李某"])
def test_an_office_and_its_clerk_are_no_unit(who):
    reading = read(
        [
            ["册亨县人民医院2024年5月反诈宣传统计表"],
            ["序号", "科室", "听讲（人次）", "发放折页（份）"],
            [1, "内一科", 46, 80],
            [f"填报：{who}"],
        ]
    )
    assert {fact.unit for fact in reading.facts} == {"册亨县人民医院"}


def test_a_corner_merged_down_and_one_head_across_are_a_header():
    reading = read(
        [
            ["中宁县2024年第二季度反诈宣传情况表"],
            ["企业", "第二季度", None, None, None],
            [None, "4月", None, "5月", None],
            [None, "宣讲（场）", "受众（人次）", "宣讲（场）", "受众（人次）"],
            ["中宁汽车站", 2, 164, 3, 251],
        ],
        merged=("A2:A4", "B2:E2", "B3:C3", "D3:E3"),
    )
    assert roles(reading, "A2", "B2") == ["header", "header"]
    assert [(fact.cell, str(fact.period_start)) for fact in reading.facts] == [
        ("B5", "2024-04-01"),
        ("C5", "2024-04-01"),
        ("D5", "2024-05-01"),
        ("E5", "2024-05-01"),
    ]


def test_a_sum_of_nothing_but_strokes_is_nought():
    reading = read(
        [
            ["雍城街道2024年2月反诈宣传分布表"],
            ["宣传方式", "老年人", None, "商户", None, "合计", None],
            [None, "场次", "人次", "场次", "人次", "场次", "人次"],
            ["专题讲座", 5, 187, 1, 46, 6, 233],
            ["街头摆摊", 4, 265, 6, 310, 10, 575],
            ["入户走访", "/", 219, "/", 174, 0, 393],
        ],
        merged=("B2:C2", "D2:E2", "F2:G2"),
    )
    assert codes(reading) == []
    assert len(reading.facts) == 10


def test_what_a_stock_sheet_says_was_handed_out_counts():
    reading = read(
        [
            ["永福县公安局罗锦派出所2024年8月反诈宣传物料领取、发放、库存情况表"],
            ["序号", "物料名称", "单位", "上月结存", "本月领取", "本月向群众发放（使用）", "月末库存"],
            [1, "反诈宣传折页", "份", 350, 1000, 1120, 230],
            [2, "宣传横幅", "条", 3, 6, 5, 4],
            [3, "环保购物袋", "个", 120, 300, 285, 135],
        ],
        "罗锦所8月反诈宣传物料领取发放库存表.xlsx",
    )
    assert figures(reading) == [("F3", "leaflets", 1120), ("F4", "banners", 5), ("F5", "gifts", 285)]
    assert codes(reading) == []


def test_a_ranking_beside_a_list_counts_what_its_heads_say():
    reading = read(
        [
            ["渭源县2024年一季度反诈宣传工作情况通报表"],
            ["表一 宣传活动开展情况", None, None, "表二 国家反诈中心APP推广排名", None, None, None],
            ["乡镇", "集中宣传（场次）", None, "名次", "乡镇", "APP新增安装（人）", "环比（%）"],
            ["清源镇", 14, None, 1, "会川镇", 1216, 12.4],
            ["莲峰镇", 9, None, 2, "清源镇", 1158, -3.1],
        ],
        "渭源县一季度反诈宣传通报.xlsx",
        merged=("A2:B2", "D2:G2"),
    )
    assert [(fact.cell, fact.measure, fact.value, fact.unit) for fact in reading.facts] == [
        ("B4", "sessions", 14, "清源镇"),
        ("B5", "sessions", 9, "莲峰镇"),
        ("F4", "app_installs", 1216, "会川镇"),
        ("F5", "app_installs", 1158, "清源镇"),
    ]


def test_doors_of_a_register_count_nothing():
    reading = read(
        [
            ["复兴社区2024年6月入户走访反诈宣传登记表"],
            ["序号", "走访日期", "户主", "楼栋门牌", "家庭人口（人）", "发放宣传单（份）"],
            [1, "6月3日", "余××", "1栋101", 4, 2],
            [2, "6月5日", "祝××", "2栋203", 2, 1],
        ],
        "复兴社区6月入户登记.xlsx",
    )
    assert [one for one in figures(reading) if one[1] == "leaflets"] == [
        ("F3", "leaflets", 2),
        ("F4", "leaflets", 1),
    ]
    assert codes(reading) == []


def test_a_place_in_the_brackets_of_a_company_is_where_it_lies():
    reading = read(
        [
            ["反诈宣传月报表"],
            ["填报单位：汇达精密电子（昆山）有限公司"],
            ["部门", "宣传单（份）"],
            ["组装部", 400],
        ],
        "2024年6月反诈宣传.xlsx",
    )
    assert [(fact.value, fact.district) for fact in reading.facts] == [(400, "江苏省/苏州市/昆山市")]
