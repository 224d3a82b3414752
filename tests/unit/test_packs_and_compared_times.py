"""Papers by the pack, the time with which all is compared, and lines in a table that tell of a day (contract 4.6, 4.10)."""

from __future__ import annotations

import pytest

from etl.meaning.compared_time import without_compared_time
from etl.meaning.header import read_header
from etl.meaning.packs import counted_in_packs

from .small_sheets import codes, figures, read


@pytest.mark.parametrize(
    ("head", "unit", "scale"),
    [
        ("明白纸（沓（100张/沓））", "张", 100),
        ("折页（箱，每箱500份）", "份", 500),
        ("折页（1箱=500份）", "份", 500),
        ("宣传单（沓，一沓100张）", "张", 100),
        ("反诈折页（捆/每捆200份）", "份", 200),
        ("宣传单（每箱500份）", "份", 500),
        ("折页（箱）", "箱", 1),
        ("折页（份）", "份", 1),
    ],
)
def test_a_head_says_what_a_pack_holds(head, unit, scale):
    read_as = read_header(head)
    assert (read_as.unit, read_as.scale) == (unit, scale)


@pytest.mark.parametrize(
    ("cell", "number"),
    [("26沓（每沓100张）", 2600), ("3箱×500份", 1500), ("2箱，500份", None), ("26沓", None)],
)
def test_a_cell_multiplies_packs_only_where_it_says_so(cell, number):
    packed = counted_in_packs(cell)
    assert (packed.value if packed else None) == number


@pytest.mark.parametrize("head", ["宣传单（沓，每沓100张）", "宣传单（每沓100张）", "宣传单（沓，100张/沓）"])
def test_the_row_that_says_what_a_pack_holds_is_the_header(head):
    reading = read([["单位", head, "讲座（场）"], ["甲社区", 3, 1], ["乙社区", 2, 2], ["合计", 5, 3]])
    assert figures(reading) == [
        ("B2", "leaflets", 300),
        ("C2", "sessions", 1),
        ("B3", "leaflets", 200),
        ("C3", "sessions", 2),
    ]
    assert codes(reading) == []


def test_packs_of_unknown_size_are_asked_about():
    given = [
        ["2023年4月反诈宣传品发放"],
        ["品名", "计量单位", "本月发放"],
        ["宣传单", "份", 300],
        ["明白纸", "沓（100张/沓）", 26],
        ["折页", "箱", 3],
        ["手提袋", "个", 58],
    ]
    reading = read(given)
    assert figures(reading) == [("C3", "leaflets", 300), ("C4", "leaflets", 2600), ("C6", "gifts", 58)]
    assert codes(reading) == [("C5", "unread_under_header")]


@pytest.mark.parametrize(
    ("line", "left"),
    [
        ("（对比2023年上半年）", ""),
        ("2024年上半年情况（与2023年同期相比）", "2024年上半年情况"),
        ("对比2023年上半年", ""),
        ("与上年同期（2023年1-6月）比较", ""),
        ("（2024年1—6月）", "（2024年1—6月）"),
        ("对比情况表（2024年1月）", "对比情况表（2024年1月）"),
    ],
)
def test_the_time_compared_with_is_not_that_of_the_figures(line, left):
    assert without_compared_time(line) == left


def test_a_line_inside_a_table_dates_no_row_that_has_its_own_days():
    rows = [
        ["2023年5月反诈宣传周统计"],
        ["日期", "宣传单（份）"],
        ["5.1-5.7", 100],
        ["5月15日镇里开了动员会，以后每周五报数"],
        ["5.15-5.21", 200],
        ["5月线下宣传"],
        ["5.22-5.28", 220],
    ]
    reading = read(rows, merged=["A4:B4", "A6:B6"])
    days = [(str(fact.period_start), str(fact.period_end), fact.value) for fact in reading.facts]
    assert days == [
        ("2023-05-01", "2023-05-07", 100),
        ("2023-05-15", "2023-05-21", 200),
        ("2023-05-22", "2023-05-28", 220),
    ]


def test_a_way_tells_for_whom():
    rows = [
        ["2023年4月反诈宣传记录"],
        ["日期", "怎么宣传", "宣传单（份）"],
        ["4月3日", "给排队的老人讲", 25],
        ["4月4日", "摆台发单", 60],
    ]
    assert [(fact.cell, fact.target_group) for fact in read(rows).facts if fact.measure == "leaflets"] == [
        ("C3", "elderly"),
        ("C4", "unspecified"),
    ]


def test_a_form_tells_in_words_what_its_story_repeats():
    form = [
        ["反诈宣传活动登记表"],
        ["填报单位", "龙山派出所", "活动时间", "2023年4月23日"],
        ["活动名称", "反诈护老", "参加人数", "186人"],
        ["发放资料", "防诈手册320册", "发放礼品", "环保袋150个"],
        ["活动内容", "到福利中心宣讲，参加老人186人，发放防诈手册320册、环保袋150个，会后走访独居老人26户。"],
    ]
    told = figures(read(form, merged=["B5:D5"]))
    assert [one for one in told if one[1] in ("leaflets", "gifts", "households")] == [
        ("B4", "leaflets", 320),
        ("D4", "gifts", 150),
        ("B5", "households", 26),
    ]


def test_a_count_of_the_head_before_what_was_given_besides_counts():
    reading = read([["单位", "宣传单（百份）"], ["甲社区", "2；另海报10张"], ["乙社区", 3]])
    assert figures(reading) == [("B2", "leaflets", 200), ("B2", "posters", 10), ("B3", "leaflets", 300)]
    assert codes(reading) == []


def test_two_lines_of_numbers_in_a_cell_are_asked_about():
    reading = read([["单位", "宣传单（份）"], ["甲社区", "200（5.6）\n100（5.7）"], ["乙社区", 300]])
    assert (figures(reading), codes(reading)) == ([("B3", "leaflets", 300)], [("B2", "no_figure")])


@pytest.mark.parametrize(
    "head",
    ["宣传阵地（个）", "反诈宣传一条街（条）", "反诈教育基地（个）", "电梯广告（块）", "出租车顶灯（辆）"],
)
def test_a_place_and_an_advertisement_are_no_sessions_and_no_gifts(head):
    reading = read(
        [
            ["单位", "发放礼品（份）", "扇子（把）", head, "环保袋（个）"],
            ["甲村", 3, 4, 5, 6],
            ["乙村", 7, 8, 9, 10],
        ]
    )
    assert {measure for cell, measure, _ in figures(reading) if cell[0] == "D"} == set()
    assert codes(reading) == [("D2", "unread_under_header"), ("D3", "unread_under_header")]
