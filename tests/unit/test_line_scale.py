"""What the 单位 line and the title of a table say of its figures: which unit, which scale, which measure."""

from datetime import date

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
