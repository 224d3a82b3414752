"""What the 单位 line and the title of a table say of its figures: which unit, which scale, which measure."""

import io
from datetime import date

import openpyxl
import pytest

from etl.normalise import normalise_bytes

TITLE = "龙陵县公安局2023年4月反诈宣传统计表"


def read(*lines, title=TITLE):
    text = "\n".join((title, *lines))
    return normalise_bytes(text.encode(), "4月.csv", today=date(2026, 1, 1))


def values(reading):
    return {fact.cell: (fact.measure, fact.value) for fact in reading.facts}


@pytest.mark.parametrize(
    ("line", "header", "expected"),
    [
        ("单位：万条", "短信", ("sms", 125000)),
        ("单位：份、场、万人次", "受众", ("people_reached", 125000)),
        ("单位：万份、场、人次", "宣传单", ("leaflets", 125000)),
        ("单位：万人次", "受众", ("people_reached", 125000)),
        ("单位：万", "受众", ("people_reached", 125000)),
    ],
)
def test_a_line_scales_what_it_counts(line, header, expected):
    reading = read(line, f"单位,{header}", "龙山派出所,12.5", "镇安派出所,8")
    assert values(reading)["B4"] == expected


def test_a_header_with_a_unit_of_its_own_is_not_scaled():
    reading = read("单位：万条", "单位,短信,海报（张）", "龙山派出所,12.5,40", "镇安派出所,8,25")
    assert [values(reading)[cell] for cell in ("B4", "C4")] == [("sms", 125000), ("posters", 40)]
    assert reading.issues == []


def test_a_header_that_the_line_cannot_mean_is_taken_as_it_stands_and_asked():
    reading = read("单位：万条", "单位,短信,讲座", "龙山派出所,12.5,3", "镇安派出所,8,2")
    assert values(reading)["C4"] == ("sessions", 3)
    assert [(issue.code, issue.severity, issue.cell) for issue in reading.issues] == [
        ("scale_unclear", "query", "C3")
    ]


def test_a_title_that_counts_makes_ways_of_the_headers():
    title = "龙陵县公安局2023年4月反诈宣传人次统计"
    reading = read("单位,入户,讲座,微信群", "龙山派出所,60,35,120", "镇安派出所,52,40,98", title=title)
    assert [(f.measure, f.channel) for f in reading.facts[:3]] == [
        ("people_reached", "door_to_door"),
        ("people_reached", "lecture"),
        ("people_reached", "group_chat"),
    ]


def test_paper_in_a_table_of_people_stays_paper():
    reading = read("单位：人次", "单位,讲座,宣传单", "龙山派出所,35,120", "镇安派出所,40,98")
    assert values(reading)["B4"] == ("people_reached", 35)
    assert values(reading)["C4"] == ("leaflets", 120)


HEADS = [
    ((), "发放宣传单（万份）"),
    (("单位：万份",), "发放宣传单"),
    (("单位：场、万份",), "发放宣传单"),
]
CELLS = [
    ("1.2", 12000, 12000),
    ("1200份", 1200, 1200),
    ("1.2万", 12000, 12000),
    ("1.2万份", 12000, 12000),
    ("3千", 3000, 3000),
    ("0.5万余", 5000, 5999),
    ("0.5余", 5000, 5999),
    ("500（册）", 500, 500),
]


@pytest.mark.parametrize(("line", "header"), HEADS)
@pytest.mark.parametrize(("cell", "value", "high"), CELLS)
def test_a_cell_with_its_own_unit_or_scale_is_not_multiplied_again(line, header, cell, value, high):
    reading = read(*line, f"单位,{header}", f"龙山派出所,{cell}", "镇安派出所,0.8")
    fact, other = reading.facts
    assert (fact.measure, fact.value, fact.high) == (
        "leaflets",
        value,
        high,
    )
    assert other.value == 8000


def test_a_unit_of_its_own_with_a_fraction_is_asked_about():
    reading = read("单位,受众（万人次）", "龙山派出所,1.2人次", "镇安派出所,0.8")
    assert [(issue.cell, issue.code) for issue in reading.issues if issue.severity != "note"] == [
        ("B3", "broken_count")
    ]


def test_a_total_compares_what_the_cells_mean():
    rows = ["单位,发放宣传单（万份）", "龙山派出所,1200份", "镇安派出所,0.8"]
    right = read(*rows, "合计,0.92")
    assert [fact.value for fact in right.facts] == [1200, 8000]
    assert right.issues == []
    wrong = read(*rows, "合计,1.02")
    assert [(i.cell, i.code) for i in wrong.issues] == [("B5", "total_differs")]
    assert "1.02 (= 10200)" in wrong.issues[0].message_zh
    assert "9200" in wrong.issues[0].message_zh


def test_a_total_column_without_a_measure_is_in_the_unit_of_the_line():
    reading = read("单位：万条", "单位,短信,推送,合计", "龙山派出所,12.5,3,15.5", "镇安派出所,8,2万条,10")
    assert [value for _, value in values(reading).values()] == [125000, 30000, 80000, 20000]
    assert reading.issues == []


def test_the_part_in_a_cell_is_scaled_like_its_whole():
    reading = read("单位,受众（万人次）", "龙山派出所,1.2（其中学生0.5）", "镇安派出所,0.8")
    assert [(f.cell, f.target_group, f.value) for f in reading.facts] == [
        ("B3", "students", 5000),
        ("B3", "unspecified", 7000),
        ("B4", "unspecified", 8000),
    ]


@pytest.mark.parametrize(
    ("number", "shown_by", "expected"),
    [
        (1.2, "General", 12000),
        (1.2, '0.0"万"', 12000),
        (12345, '0!.0,"万"', 12345),
        (500, '0"人次"', 500),
        (1.2, '0.0"余"', 12000),
    ],
)
def test_a_format_that_shows_a_unit_or_a_scale_is_the_cells_own(number, shown_by, expected):
    book = openpyxl.Workbook()
    sheet = book.active
    for row in ([TITLE], ["单位", "受众（万人次）"], ["龙山派出所", number], ["镇安派出所", 0.8]):
        sheet.append(row)
    sheet["B3"].number_format = shown_by
    buffer = io.BytesIO()
    book.save(buffer)
    reading = normalise_bytes(buffer.getvalue(), "4月.xlsx", today=date(2026, 1, 1))
    assert [fact.value for fact in reading.facts] == [expected, 8000]


def test_a_form_does_not_multiply_a_cell_with_its_own_unit_either():
    reading = read(
        "填报单位：龙山派出所",
        "发放宣传单（万份）,1200份,受众（万人次）,1.2",
        "张贴海报（万张）,0.3万张,短信（万条）,2千",
        title="龙陵县公安局2023年4月反诈宣传情况表",
    )
    assert sorted(values(reading).values()) == [
        ("leaflets", 1200), ("people_reached", 12000), ("posters", 3000), ("sms", 2000),
    ]  # fmt: skip


@pytest.mark.parametrize(("whole", "rest"), [("5000份", []), ("6000份", [("B3", "leaflets", 1000)])])
def test_wholes_and_parts_are_told_by_what_their_cells_mean(whole, rest):
    rows = ["指标,数量（万份）", f"一、宣传资料,{whole}", "1.宣传单,0.3", "2.手册,0.2"]
    reading = read(*rows, title="龙山派出所2023年4月反诈宣传统计表")
    parts = [("B4", "leaflets", 3000), ("B5", "leaflets", 2000)]
    assert [(f.cell, f.measure, f.value) for f in reading.facts] == rest + parts


def test_a_township_above_its_villages_adds_them_up_in_any_unit():
    rows = ["乡镇,宣传单（万份）", "龙山镇,5000份", "  核桃坪村,0.3", "  白塔村,0.2"]
    reading = read(*rows, title="龙陵县2023年4月反诈宣传统计表")
    assert [(f.cell, f.value) for f in reading.facts] == [("B4", 3000), ("B5", 2000)]


def test_a_part_that_states_no_unit_is_in_that_of_its_whole():
    reading = read("单位,受众（万人次）,学生,群众", "龙山派出所,1.2,0.5,0.7", "镇安派出所,0.8,0.5,0.3")
    assert [(f.cell, f.target_group, f.value) for f in reading.facts] == [
        ("C3", "students", 5000),
        ("D3", "residents", 7000),
        ("C4", "students", 5000),
        ("D4", "residents", 3000),
    ]
    assert reading.issues == []
