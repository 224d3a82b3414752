"""Lists with dashes, days with a stroke, answers to questions and corrections, as people write them (set 273)."""

from __future__ import annotations

from datetime import date

import pytest

from etl.meaning.plain_writing import plain_writing
from etl.schema import Reading

from .short_texts import read

STATION = "石牌派出所2024年6月反诈宣传情况"


def told(reading: Reading, cell: str = "") -> list[tuple[str, float | None]]:
    return [(fact.measure, fact.value) for fact in reading.facts if cell in ("", fact.cell)]


def queries(reading: Reading) -> list[tuple[str, str]]:
    return [(one.code, one.cell) for one in reading.issues if one.severity == "query"]


@pytest.mark.parametrize("mark", ["- ", "— ", "• ", "*"])
def test_each_line_of_a_list_with_dashes_tells_its_number(mark: str) -> None:
    lines = (
        "宣传单：1860",
        "横幅 14",
        "反诈APP：新增416",
        "短信：1.2万",
        "微信群/公众号：38条/4篇",
        "小礼品（扇子、袋子）500",
        "知晓率：93%",
        "8月计划：讲座10场",
    )
    reading = read(STATION, *(mark + line for line in lines))
    assert told(reading) == [
        ("leaflets", 1860),
        ("banners", 14),
        ("app_installs", 416),
        ("sms", 12000),
        ("posts", 38),
        ("posts", 4),
        ("gifts", 500),
    ]
    assert [fact.channel for fact in reading.facts][4:6] == ["group_chat", "official_account"]
    assert [fact.raw for fact in reading.facts][1:3] == ["横幅 14", "反诈APP：新增416"]
    assert queries(reading) == []


def test_days_with_a_stroke_are_days_and_a_sum_of_the_month_is_the_visits_of_its_days() -> None:
    reading = read(
        "城关镇兴隆社区第7网格 反诈宣传笔记 2022.11",
        "11/2 3号楼 入户29户，发明白卡29",
        "11/9 独居老人走了4家，把96110写纸上贴电话旁边了",
        "本月入户一共33户",
    )
    assert [(fact.cell, fact.measure, fact.value, fact.period_start) for fact in reading.facts] == [
        ("P2", "households", 29, date(2022, 11, 2)),
        ("P2", "leaflets", 29, date(2022, 11, 2)),
        ("P3", "households", 4, date(2022, 11, 9)),
    ]
    assert [one.code for one in reading.issues if one.cell == "P4"] == ["prose_restated"]


def test_numbers_with_a_stroke_that_do_not_follow_each_other_are_no_days() -> None:
    reading = read(STATION, "11/2 入户29户，发单子30份", "3/5 入户12户，发单子20份")
    assert {fact.period_start for fact in reading.facts} == {date(2024, 6, 1)}


@pytest.mark.parametrize(
    ("line", "figures"),
    [
        ("问4：入户了没有？答：入了，村民54户，商户11家", [("households", 54), ("households", 11)]),
        ("问7：反诈APP？答：这周新装62，累计3140", [("app_installs", 62)]),
        ("问3：多少人参加？答：大集上没细数，四五百人吧", [("people_reached", 400)]),
        ("问6：有没有劝阻？答：没有", []),
        (
            "二、开展集中宣传活动几场？　答：4场，其中面向残疾人3场，面向助残志愿者1场。",
            [("sessions", 3), ("sessions", 1)],
        ),
        ("六、入户走访残疾人家庭多少户？　答：76户（全年计划300户）。", [("households", 76)]),
        ("九、本地有无残疾人被骗？　答：有1人，损失5000元，公安机关正在办理。", []),
        ("问8：下周怎么安排？答：再讲2场，进砖厂", []),
        ("八、下步打算？答：再讲2场", []),
        ("问题八：下月计划？答：再讲2场", []),
    ],
)
def test_an_answer_counts_what_its_question_asks_of(line: str, figures: list[tuple[str, float]]) -> None:
    reading = read(
        "昌五镇综治中心 反诈宣传情况答复（2024年4月15日—21日）",
        "问2：发了多少宣传单？答：九百多份",
        line,
    )
    assert told(reading, "P3") == figures


def test_parts_of_an_answer_above_its_whole_are_asked_about() -> None:
    reading = read(STATION, "三、参加人数？　答：310人次，其中残疾人240人次、家属90人次。")
    assert told(reading) == [("people_reached", 240), ("people_reached", 90)]
    assert queries(reading) == [("prose_parts_above_whole", "P2")]


def test_sessions_by_line_below_a_title_that_ends_with_what_was_held() -> None:
    reading = read(
        "蒲城县公安局反诈中心 2023年3月反诈宣讲",
        "3.2 尧山中学 高一 1场 620人",
        "3.7 县医院 1场 医护110人",
        "3.15 县城广场 设摊1场 发单1200份 人多没数",
        "3.21 重泉路小学 五年级、六年级 两场 400余人",
        "合计5场",
    )
    assert told(reading) == [
        ("sessions", 1),
        ("people_reached", 620),
        ("sessions", 1),
        ("people_reached", 110),
        ("sessions", 1),
        ("leaflets", 1200),
        ("sessions", 2),
        ("people_reached", 400),
    ]
    assert [fact.channel for fact in reading.facts if fact.measure == "sessions"] == [
        "lecture",
        "lecture",
        "stall",
        "lecture",
    ]
    assert queries(reading) == []


def test_a_sum_of_the_listed_sessions_that_differs_is_asked_about() -> None:
    reading = read(
        "蒲城县公安局反诈中心 2023年3月反诈宣讲",
        "3.2 尧山中学 1场 620人",
        "3.7 县医院 1场 医护110人",
        "3.8 孙镇 1场 来了八十多人",
        "合计8场",
    )
    assert queries(reading) == [("prose_total_differs", "P5")]


@pytest.mark.parametrize(
    ("line", "figures"),
    [
        ("发放传单12,000份，受众3,260人次", [("leaflets", 12000), ("people_reached", 3260)]),
        ("发放反诈手册１２，０００册，悬挂横幅三十六条", [("leaflets", 12000), ("banners", 36)]),
        ("发放反诈手册12，500册，悬挂横幅3条", [("leaflets", 12500), ("banners", 3)]),
        ("发传单1,800 哦不是 1,600份", [("leaflets", 1600)]),
        ("发传单300，120人参加", [("leaflets", 300), ("people_reached", 120)]),
        ("村里大喇叭早晚各放一遍，一个月下来总共放了六十二遍", [("broadcasts", 62)]),
        ("村里大喇叭早晚各放3遍", [("broadcasts", 6)]),
        ("村里大喇叭每天早晚各放3遍", []),
    ],
)
def test_thousands_and_rates_stay_what_they_are(line: str, figures: list[tuple[str, float]]) -> None:
    assert told(read(STATION, f"全月{line}。")) == figures


@pytest.mark.parametrize("put", ["3100→", "3100份=>", "应为", "实为", "改为", "更正为"])
def test_a_line_that_puts_a_number_right_is_no_head(put: str) -> None:
    reading = read(
        "更正：石牌派出所2025年10月反诈宣传数据",
        "所里上周报的10月月报有几处写错，以这个为准",
        f"宣传单 {put}1300份",
        "讲座原报8场，实为6场",
    )
    assert told(reading) == [("leaflets", 1300), ("sessions", 6)]


def test_lines_of_one_width_without_a_full_stop_are_no_pieces_of_a_paragraph() -> None:
    reading = read(
        "【平江县公安局三阳派出所】2024年9月12日反诈宣传日报",
        "出警力6人次 入户48 宣传单60 APP安装15 劝阻0 群消息3条",
        "晚7点半三阳街口摆摊1场，听众90左右，来咨询的11人",
        "明天计划进三阳中学讲1场",
    )
    assert told(reading, "P2") == [
        ("staff", 6),
        ("households", 48),
        ("leaflets", 60),
        ("app_installs", 15),
        ("posts", 3),
    ]
    assert told(reading, "P3") == [("sessions", 1), ("people_reached", 90), ("consultations", 11)]
    assert told(reading, "P4") == []


def test_a_count_in_notes_heads_nothing() -> None:
    reading = read(
        "甘蔗综合市场管理处 2024年1月反诈宣传情况",
        "摊位走访86户(空摊9个没算)",
        "收款码旁贴防换码提示76张",
        "广播早晚都放",
        "老板群（214人）发提示8条",
        "1月20日摆台：传单300多份、帆布袋80只",
    )
    assert told(reading, "P3") == [("posters", 76)]
    assert told(reading, "P5") == [("posts", 8)]
    assert queries(reading) == []


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("尧山中学 高一 1场", "尧山中学 高一 1场"),
        ("一千六 一千六百张", "1600张"),
        ("来了六十多口人", "来了六十多人"),
        ("老板群（214人）发提示8条", "老板群发提示8条"),
        ("全村312户1203口人", "全村312户1203口人"),
    ],
)
def test_what_is_left_out_and_what_stays(text: str, plain: str) -> None:
    assert plain_writing(text)[0] == plain
