"""Signs that most people write otherwise: a blank before a colon, long dashes in a day."""

from __future__ import annotations

from datetime import date

import pytest

from etl.layout.plain_signs import plain_signs

from .small_sheets import Rows, codes, figures, read


@pytest.mark.parametrize("colon", [" ：", "\u3000：", " :", "  : ", "\u00a0："])
def test_a_blank_before_a_colon_changes_nothing(colon: str) -> None:
    def rows(sign: str) -> Rows:
        return [
            ["反诈宣传受众情况表"],
            [f"填报单位{sign}龙陵县龙新乡人民政府"],
            [f"统计时间{sign}2023年7月", None, f"单位{sign}万人次"],
            ["方式", "群众", "学生"],
            ["讲座", 6.4, 3],
            ["摆摊宣传", 1.25, 0.2],
        ]

    apart, usual = read(rows(colon), "统计.xlsx"), read(rows("："), "统计.xlsx")
    assert figures(apart) == [
        ("B5", "people_reached", 64_000),
        ("C5", "people_reached", 30_000),
        ("B6", "people_reached", 12_500),
        ("C6", "people_reached", 2_000),
    ]
    assert {(f.unit, f.period_start) for f in apart.facts} == {("龙陵县龙新乡人民政府", date(2023, 7, 1))}
    assert codes(apart) == codes(usual)


@pytest.mark.parametrize("day", ["2023—05—16", "2023–5–16", "2023－05－16"])
def test_long_dashes_in_a_day(day: str) -> None:
    reading = read(
        [["龙山派出所反诈宣传活动台账"], ["日期", "活动", "人数"], [day, "反诈讲座", 60]], "台账.xlsx"
    )
    assert {f.period_start for f in reading.facts} == {date(2023, 5, 16)}
    assert figures(reading) == [("C3", "people_reached", 60), ("B3", "sessions", 1)]


@pytest.mark.parametrize(
    "title",
    [
        "龙山派出所 2023 年 5 月 15 日 — 5 月 21 日反诈宣传周报",
        "龙山派出所２０２３年５月１５日至２１日反诈宣传周报",
        "龙山派出所\u00a02023年5月15号至21号反诈宣传周报",
        "  龙山派出所2023年 5月 15日 - 21日反诈宣传周报  ",
    ],
)
def test_blanks_wide_figures_and_days_called_numbers_in_a_title(title: str) -> None:
    reading = read([[title], ["活动", "宣传单（份）"], ["摆摊", 300]], "周报.xlsx")
    assert figures(reading) == [("B3", "leaflets", 300)]
    assert [(f.period_start, f.period_end) for f in reading.facts] == [(date(2023, 5, 15), date(2023, 5, 21))]


def test_short_names_with_blanks_between_their_characters() -> None:
    rows = [
        ["序  号", "村\u3000名", "宣传单（份）"],
        [1, "芒  旦", 120],
        [2, "坝 头", 80],
        ["合  计", None, 200],
    ]
    reading = read(rows, "龙陵县龙山镇2023年4月各村.xlsx")
    assert [(f.cell, f.unit, f.value) for f in reading.facts] == [("C2", "芒旦", 120), ("C3", "坝头", 80)]
    assert codes(reading) == []


@pytest.mark.parametrize("margin", ["", "  ", "\u3000\u3000"])
def test_a_margin_before_all_names_puts_none_below_another(margin: str) -> None:
    names = ["长赤镇", "其中：书台村", "      红岩村", "正直镇", "其中：长滩村"]
    leaflets = [900, 300, 250, 500, 500]
    body = [[margin + name, number] for name, number in zip(names, leaflets, strict=True)]
    reading = read([["单位", "宣传单（份）"], *body], "南江县2024年3月反诈宣传统计.xlsx")
    assert figures(reading) == [
        ("B2", "leaflets", 350),
        ("B3", "leaflets", 300),
        ("B4", "leaflets", 250),
        ("B6", "leaflets", 500),
    ]
    assert codes(reading) == []


@pytest.mark.parametrize("margin", ["", "\u3000"])
def test_a_margin_before_villages_and_their_township(margin: str) -> None:
    rows = [["乡镇、村", "宣传单（份）"], ["龙山镇", 350], ["东坡村", 150], ["赧场村", 200], ["腊勐镇", 90]]
    body = [[margin + str(name), number] for name, number in rows[1:]]
    reading = read([rows[0], *body], "龙陵县2023年4月反诈宣传统计.xlsx")
    assert figures(reading) == [("B3", "leaflets", 150), ("B4", "leaflets", 200), ("B5", "leaflets", 90)]


def test_blanks_before_the_days_of_a_calendar() -> None:
    rows = [["龙山派出所2023年5月反诈宣传"], ["项目", "  1日", "  2日"], ["宣传单（份）", 120, 80]]
    assert [(f.cell, f.period_start, f.value) for f in read(rows, "日历.xlsx").facts] == [
        ("B3", date(2023, 5, 1), 120),
        ("C3", date(2023, 5, 2), 80),
    ]


@pytest.mark.parametrize("behind", ["（万条）", "\n万条", " 万条", "/万条", "\u3000万条"])
def test_a_unit_behind_a_name_needs_no_brackets(behind: str) -> None:
    reading = read(
        [["单位", f"反诈短信{behind}", "填报 人"], ["龙山所", 1.5, "张某"]], "龙陵县2023年4月.xlsx"
    )
    assert figures(reading) == [("B2", "sms", 15_000)]
    assert codes(reading) == []


def test_a_title_in_its_brackets_names_the_unit() -> None:
    rows = [["《龙陵县勐糯镇2023年4月反诈宣传统计表》"], ["活动", "宣传单（份）"], ["摆摊", 300]]
    assert [(f.cell, f.unit, f.value) for f in read(rows, "统计.xlsx").facts] == [("B3", "龙陵县勐糯镇", 300)]


def test_what_is_handed_out_keeps_its_brackets() -> None:
    rows = [["村", "《致居民一封信》"], ["东坡村", 120]]
    reading = read(rows, "龙陵县龙山镇2023年4月反诈宣传统计.xlsx")
    assert figures(reading) == [("B2", "leaflets", 120)]


@pytest.mark.parametrize("head", ["客户数（人次）", "教师数（人次）", "职工数（人次）"])
def test_a_number_in_person_times_is_no_base(head: str) -> None:
    rows = [["单位", "讲座（场）", head], ["龙山所", 3, 420], ["镇安所", 2, 300]]
    assert [
        v for _, m, v in figures(read(rows, "龙陵县2023年4月反诈宣传统计.xlsx")) if m == "people_reached"
    ] == [
        420,
        300,
    ]


@pytest.mark.parametrize("head", ["受众人\n次", "参加人 次"])
def test_a_word_that_breaks_in_two_names_no_unit(head: str) -> None:
    assert figures(read([["活动", head], ["讲座", 100]])) == [("B2", "people_reached", 100)]
    assert [plain_signs(text) for text in ("反诈手\n册", "电视\n台")] == ["反诈手册", "电视台"]


@pytest.mark.parametrize("text", ["营业 部", "填报 人", "是 否", "3号楼201,202室"])
def test_what_is_no_unit_and_no_spread_name_stays(text: str) -> None:
    assert plain_signs(text) == text
