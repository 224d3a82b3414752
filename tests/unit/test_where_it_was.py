"""Names of halls, markets and branches in rows: where something was, and what they settle."""

from __future__ import annotations

import pytest

from etl.schema import Reading

from .small_sheets import codes, read


def who_and_where(reading: Reading) -> set[tuple[str, str]]:
    return {(fact.unit, fact.district) for fact in reading.facts}


@pytest.mark.parametrize(
    ("head", "names"),
    [("区域", ("服装区", "百货区")), ("经营区域", ("一层", "二层")), ("营业区域", ("美食部", "影院厅"))],
)
def test_halls_of_a_market_are_no_divisions_and_no_units(head: str, names: tuple[str, str]) -> None:
    rows = [
        ["龙陵县城市商业管理有限公司2023年4月反诈宣传登记"],
        [head, "发放宣传单（份）"],
        *[[n, 20] for n in names],
        ["合计", 40],
    ]
    reading = read(rows, name="登记.xlsx")
    assert who_and_where(reading) == {("龙陵县城市商业管理有限公司", "云南省/保山市/龙陵县")}
    assert codes(reading) == []


def test_districts_and_zones_of_a_city_stay_what_they_are() -> None:
    rows = [["南京市公安局2023年4月反诈宣传统计"], ["区域", "讲座（场）"], ["鼓楼区", 3], ["玄武区", 2]]
    reading = read(rows, name="统计.xlsx")
    assert {fact.district for fact in reading.facts} == {"江苏省/南京市/鼓楼区", "江苏省/南京市/玄武区"}


@pytest.mark.parametrize("place", ["滨河夜市", "城东早市", "火车站广场", "幸福小区"])
def test_the_name_of_a_place_is_no_way(place: str) -> None:
    head = ["摊区", "发放宣传单（份）", "张贴海报（张）"]
    reading = read([["反诈宣传统计"], head, [place, 150, 30], ["新华夜市", 20, 10], ["二组", 5, 2]])
    told = {(fact.measure, fact.channel, fact.target_group) for fact in reading.facts}
    assert told == {("leaflets", "handout", "unspecified"), ("posters", "posting", "unspecified")}
    assert {fact.unit for fact in reading.facts} == {"龙陵县龙山派出所"}


def test_the_rows_settle_the_county_of_the_one_that_leaves_it_open() -> None:
    rows = [
        ["鼓楼农商银行2023年4月反诈宣传统计"],
        ["网点", "发放折页（份）"],
        ["营业部", 30],
        ["洪山支行", 20],
    ]
    reading = read(rows, name="统计.xlsx")
    assert who_and_where(reading) == {
        ("营业部", "福建省/福州市/鼓楼区"), ("洪山支行", "福建省/福州市/鼓楼区/洪山镇"),
    }  # fmt: skip
    assert codes(reading) == []


def test_a_county_that_no_row_settles_is_asked_about() -> None:
    rows = [["鼓楼农商银行2023年4月反诈宣传统计"], ["网点", "发放折页（份）"], ["营业部", 30], ["一分部", 20]]
    reading = read(rows, name="统计.xlsx")
    assert {fact.district for fact in reading.facts} == {""}
    assert codes(reading) == [("A1", "place_unsettled")]


DIARY = [["固东派出所防骗宣传日志"], ["填写单位：腾冲市公安局固东派出所"]]


@pytest.mark.parametrize(
    "head",
    [
        "去了哪里",
        "到过的地方",
        "走访地",
        "活动点",
        "去向",
        "在哪儿搞的",
        "地头",
        "跑了哪些村",
        "哪家",
        "对接方",
    ],
)
def test_where_a_station_went_is_nobody_who_reports(head: str) -> None:
    rows = [
        *DIARY,
        ["日期", head, "做了什么", "散发传单（份）"],
        ["2024年3月4日", "固东小学", "反诈讲座", 220],
        ["2024年3月5日", "顺江村", "入户走访独居老人", 20],
        ["2024年3月6日", "火山石材厂", "给工人开反诈座谈会", 40],
    ]
    reading = read(rows, name="日志.xlsx")
    assert {fact.unit for fact in reading.facts} == {"腾冲市公安局固东派出所"}
    sessions = [(fact.cell, fact.target_group) for fact in reading.facts if fact.measure == "sessions"]
    assert sessions == [("C4", "unspecified"), ("C5", "elderly_alone"), ("C6", "workers")]
    assert codes(reading) == []


def test_the_stations_of_a_bureau_report_below_any_head() -> None:
    rows = [
        ["腾冲市公安局2024年3月反诈讲座台账"],
        ["日期", "哪家", "讲座主题", "散发传单（份）"],
        ["2024年3月4日", "固东派出所", "反诈讲座", 220],
        ["2024年3月5日", "界头派出所", "防骗讲座", 20],
    ]
    units = {fact.unit for fact in read(rows, name="台账.xlsx").facts}
    assert len(units) == 2
