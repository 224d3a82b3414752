"""Heads that clerks give the columns of their registers, and what stands below them (contract 4.6, 4.7)."""

from __future__ import annotations

import pytest

from etl.meaning.header import read_header

from .small_sheets import codes, figures, read


@pytest.mark.parametrize(
    ("head", "measure"),
    [
        ("班会列席家长", "people_reached"),
        ("班会到会学生（实到/应到）", "people_reached"),
        ("播放遍数", "broadcasts"),
        ("车载电视播放（次）", "broadcasts"),
        ("电视台报道（次）", "media_reports"),
        ("收款码旁贴防骗提示（张）", "posters"),
        ("接待询问（人次）", "consultations"),
        ("发的资料", "leaflets"),
        ("敲门无人（户）", ""),
        ("未遇户数", ""),
        ("退回", ""),
    ],
)
def test_what_a_head_of_a_register_counts(head: str, measure: str) -> None:
    assert read_header(head).measure == measure


@pytest.mark.parametrize("head", ["晨会反诈主题", "班会主题", "培训防骗课题"])
def test_a_theme_is_what_it_was_about(head: str) -> None:
    assert read_header(head).dimension == "activity"


@pytest.mark.parametrize(
    ("head", "cell", "there"),
    [
        ("班会到会学生（实到/应到）", "43/45", 43),
        ("班会到会学生（应到/实到）", "45/43", 43),
        ("到会家长（实到人数/应到人数）", "36人/40人", 36),
    ],
)
def test_of_who_was_due_those_count_who_were_there(head: str, cell: str, there: int) -> None:
    rows = [
        ["反诈主题班会登记"],
        ["班级", "班会日期", head, "签承诺书（份）"],
        ["软件2301", "4月7日", cell, 30],
        ["软件2303", "4月8日", cell, 31],
    ]
    assert [one for one in figures(read(rows)) if one[0].startswith("C")] == [
        ("C3", "people_reached", there),
        ("C4", "people_reached", there),
    ]


def test_whoever_was_not_met_counts_nothing_and_is_not_asked_about() -> None:
    rows = [
        ["反诈入户走访登记"],
        ["日期", "地点", "入户走访（户）", "发宣传单（份）", "敲门无人（户）"],
        ["4月4日", "糖厂宿舍", 26, 26, 5],
        ["4月6日", "建中路", 31, 30, 7],
    ]
    reading = read(rows)
    assert [one for one in figures(reading) if one[0][0] != "B"] == [
        ("C3", "households", 26),
        ("D3", "leaflets", 26),
        ("C4", "households", 31),
        ("D4", "leaflets", 30),
    ]
    assert codes(reading) == []


def test_what_was_given_is_told_in_words_below_its_head() -> None:
    rows = [
        ["反诈宣传登记表"],
        ["日期", "地点", "听了的人数", "发的资料"],
        ["4月7日", "门诊大厅", 65, "折页65份"],
        ["4月24日", "猴场集市", 150, "折页200份、海报4张"],
    ]
    given = [one for one in figures(read(rows)) if one[0].startswith("D")]
    assert given == [("D3", "leaflets", 65), ("D4", "leaflets", 200), ("D4", "posters", 4)]


def test_a_column_that_says_it_is_about_fraud_need_not_say_so_in_each_cell() -> None:
    rows = [
        ["寺登警务室值班日志"],
        ["日期", "值班", "接警（起）", "当日反诈等工作"],
        ["4月5日", "民警1", 1, "上午向商户发放反诈宣传单60份。"],
        ["4月9日", "民警1", 0, "街天，在古戏台前摆摊宣传1场，发放折页200份。"],
        ["4月13日", "民警1", 2, "召开消防安全会1场。"],
    ]
    told = [one for one in figures(read(rows)) if one[0].startswith("D")]
    assert told == [("D3", "leaflets", 60), ("D4", "sessions", 1), ("D4", "leaflets", 200)]


def test_a_banks_own_room_reports_for_the_bank() -> None:
    rows = [
        ["沂水农商银行许家湖支行防范电信网络诈骗宣传周报"],
        ["报送部门：营业室", None, "2023年4月"],
        ["项目", "单位", "4.3", "4.4"],
        ["发放折页", "份", 50, 40],
    ]
    reading = read(rows, "周报.xlsx")
    assert {fact.unit for fact in reading.facts} == {"沂水农商银行许家湖支行"}


def test_a_named_time_beside_who_reports_heads_no_column() -> None:
    rows = [
        ["随 件 反 诈 提 示 卡 发 放 登 记"],
        ["单位：临泉县顺达快递有限公司杨桥营业部", None, None, "2023年“双十一”"],
        ["日期", "线路", "随件提示卡（张）", "当面提醒收件人（人）"],
        ["11月9日", "镇区", 400, 63],
        ["11月10日", "南片各村", 260, 41],
    ]
    reading = read(rows, "登记.xlsx")
    assert {fact.unit for fact in reading.facts} == {"临泉县顺达快递有限公司杨桥营业部"}
    told = [one for one in figures(reading) if one[0][0] in "CD"]
    assert told == [
        ("C4", "leaflets", 400),
        ("D4", "people_reached", 63),
        ("C5", "leaflets", 260),
        ("D5", "people_reached", 41),
    ]


@pytest.mark.parametrize(("title", "households"), [("反诈走访登记", [12, 18]), ("各村反诈宣传统计", [])])
def test_the_houses_of_a_list_of_calls_were_called_at(title: str, households: list[float]) -> None:
    rows = [
        [title],
        ["日期", "走访点", "对象", "户数", "明白卡（张）"],
        ["4月2日", "新街门面", "商户", 12, 12],
        ["4月3日", "幸福小区", "居民", 18, 21],
    ]
    assert [fact.value for fact in read(rows).facts if fact.measure == "households"] == households


def test_what_came_into_a_store_or_lies_there_is_no_activity() -> None:
    rows = [
        ["反诈宣传物资领用发放登记表"],
        ["日期", "摘要", "宣传单（份）", "购物袋（个）"],
        ["4月2日", "从派出所领入", 1000, 200],
        ["4月3日", "发蔬菜区商户", 180, 36],
        ["4月12日", "市场门口摆桌发给群众", 400, 90],
        ["4月30日", "月末结存", 420, 74],
    ]
    given = [one for one in figures(read(rows)) if one[0][0] != "B"]
    assert given == [
        ("C4", "leaflets", 180),
        ("D4", "gifts", 36),
        ("C5", "leaflets", 400),
        ("D5", "gifts", 90),
    ]
    assert [fact for fact in read(rows).facts if fact.measure == "sessions"] == []
