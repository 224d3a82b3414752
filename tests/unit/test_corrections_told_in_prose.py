"""What a text takes back counts nothing, and what it states in its place counts once (contract 4.1, 4.16)."""

from __future__ import annotations

import pytest

from .told_reports import counted, read_report, read_sentence

BANK = "邮储银行旬阳市支行2023年第三季度反诈宣传情况（更正稿）"
STATION = "旬阳市公安局吕河派出所2023年第三季度反诈宣传工作总结"


@pytest.mark.parametrize(
    ("sentence", "figures", "withdrawn"),
    [
        ("我行9月28日所报材料中“发放折页5200份”系笔误，以本稿为准。", [], [5200]),
        (
            "更正：原报发放宣传单3000份应为300份，举办讲座21场应为12场。",
            [("leaflets", 300), ("sessions", 12)],
            [3000, 21],
        ),
        ("此前上报的宣传单300份有误，实为260份。", [("leaflets", 260)], [300]),
        ("把12场误写成21场。", [("sessions", 12)], [21]),
        ("简报中误将讲座12场写成21场，特此更正。", [("sessions", 12)], [21]),
        ("“受众3.2万人次”应为“受众3200人次”，特此更正。", [("people_reached", 3200)], [32000]),
        (
            "原报数据（讲座21场、宣传单3000份）应为（讲座12场、宣传单300份）。",
            [("sessions", 12), ("leaflets", 300)],
            [21, 3000],
        ),
        ("经核实，签订承诺书应为702份，原报720份有误。", [("pledges", 702)], [720]),
        ("将原上报的入户走访610户更正为160户。", [("households", 160)], [610]),
        ("入户走访160户（原报610户有误）。", [("households", 160)], [610]),
        ("发放宣传单1200份（上期简报误为2100份）。", [("leaflets", 1200)], [2100]),
        ("共发放宣传单530份，剔除重复统计的30份。", [("leaflets", 530)], [30]),
        ("更正：刚才报的85户应为58户。", [("households", 58)], [85]),
        (
            "上报张贴海报80张、悬挂横幅50条，其中横幅数量有误，实际悬挂横幅5条。",
            [("posters", 80), ("banners", 5)],
            [50],
        ),
        ("更正前：讲座21场，宣传单3000份；更正后：讲座12场。", [("sessions", 12)], [21, 3000]),
        ("将班会节数86节误报为场次，现更正如下：主题班会86节。", [("sessions", 86)], []),
        ("宣传2场、资料180份，更正：资料为108份。", [("sessions", 2), ("leaflets", 108)], [180]),
        ("“义诊宣传8场”系7场之误。", [("sessions", 7)], [8]),
        ("上报时误将入户数写为680户，现以860户为准。", [("households", 860)], [680]),
        ("发送反诈短信应为46万条，不是64万条。", [("sms", 460000)], [640000]),
        ("上周漏报讲座1场，现补报。", [("sessions", 1)], []),
        ("上周漏报讲座1场。", [], [1]),
    ],
)
def test_what_is_taken_back_counts_nothing(
    sentence: str, figures: list[tuple[str, float]], withdrawn: list[float]
) -> None:
    assert counted(sentence) == figures
    told = [one.quantity.value for one in read_sentence(sentence).withdrawn if one.quantity]
    assert told == withdrawn


@pytest.mark.parametrize(
    ("sentence", "figures"),
    [
        ("发放宣传单500份，张贴海报20张。", [("leaflets", 500), ("posters", 20)]),
        ("应为高龄老人发放手册200份。", [("leaflets", 200)]),
        ("宣讲场次由412场增加到680场。", [("sessions", 680)]),
        ("实际发放宣传单300份。", [("leaflets", 300)]),
        ("错峰开展宣讲3场。", [("sessions", 3)]),
    ],
)
def test_other_words_correct_nothing(sentence: str, figures: list[tuple[str, float]]) -> None:
    assert counted(sentence) == figures
    assert read_sentence(sentence).withdrawn == []


def test_a_slip_of_the_pen_is_no_gift() -> None:
    assert [m.channel for m in read_sentence("所报材料系笔误，赠送中性笔。").mentions] == ["gift"]
    assert read_sentence("所报“发放折页5200份”系笔误。").mentions == []


def test_a_withdrawn_figure_is_noted_where_the_right_one_stands_elsewhere() -> None:
    slip = "市反诈中心：我行9月28日所报材料中“发放折页5200份”系笔误，以本稿为准。"
    reading = read_report([BANK, slip, "第三季度，我行各网点发放折页5020份。"])
    assert [(f.cell, f.unit, f.value) for f in reading.facts] == [("P3", "邮储银行旬阳市支行", 5020)]
    assert [(i.cell, i.code, i.severity) for i in reading.issues] == [("P2", "prose_withdrawn", "note")]


def test_a_withdrawn_figure_that_nothing_takes_the_place_of_is_asked_about() -> None:
    reading = read_report([BANK, "所报材料中“发放折页5200份”系笔误。", "第三季度，我行开展宣讲38场。"])
    assert [fact.value for fact in reading.facts] == [38]
    assert [(i.cell, i.code, i.severity) for i in reading.issues] == [
        ("P2", "prose_correction_open", "query")
    ]


def test_a_figure_corrected_further_down_counts_there() -> None:
    lines = [STATION, "三季度，我所发放宣传单3000份。", "更正：上文宣传单3000份应为300份。"]
    reading = read_report(lines)
    assert [(f.cell, f.value, f"{f.period_start}") for f in reading.facts] == [("P3", 300, "2023-07-01")]
    assert [(i.cell, i.code) for i in reading.issues] == [("P2", "prose_corrected")]


def test_a_right_figure_said_twice_counts_once() -> None:
    lines = [STATION, "三季度，我所开展宣讲12场。", "说明：此前上报时把12场误写成21场，以本总结为准。"]
    reading = read_report(lines)
    assert [(f.cell, f.value) for f in reading.facts] == [("P2", 12)]
    assert [(i.cell, i.code) for i in reading.issues] == [("P3", "prose_restated")]


def test_the_report_of_another_time_is_to_be_sent_again() -> None:
    lines = [
        STATION,
        "三季度，我所发放宣传资料900份。",
        "上季度总结将发放资料数“680份”误写为“860份”，特此说明。",
    ]
    reading = read_report(lines)
    assert [fact.value for fact in reading.facts] == [900]
    assert [(i.cell, i.code, i.severity) for i in reading.issues if i.severity == "query"] == [
        ("P3", "prose_corrects_other", "query")
    ]


def test_old_and_new_data_in_lines_of_their_own() -> None:
    reading = read_report(
        [
            "更正",
            "原数据：2023年10月，棕溪镇发放宣传单3000份，劝阻转账2起。",
            "更正后：2023年10月，棕溪镇发放宣传单300份，劝阻转账2起。",
            "棕溪镇人民政府",
        ],
        "更正.txt",
    )
    assert [(f.cell, f.measure, f.value) for f in reading.facts] == [
        ("P3", "leaflets", 300),
        ("P3", "scams_stopped", 2),
    ]
    assert [(i.cell, i.code, i.severity) for i in reading.issues] == [
        ("P2", "prose_withdrawn", "note"),
        ("P2", "prose_withdrawn", "note"),
    ]


def test_messages_of_a_chat_correct_those_of_the_same_sender() -> None:
    reading = read_report(
        [
            "旬阳市反诈群",
            "2023年10月18日",
            "城关镇 王某 17:02",
            "今日入户85户，发放折页85份",
            "赤岩镇 李某 17:10",
            "今日开展宣讲1场，85人参加",
            "城关镇 王某 17:20",
            "更正：刚才报的85户应为58户，折页85份应为58份",
            "赤岩镇 李某 17:30",
            "不好意思，人数报错了，应为35人",
            "蜀河镇 刘某 17:40",
            "发放宣传单200份",
            "蜀河镇 刘某 17:45",
            "上一条作废，发放宣传单120份",
        ],
        "群.txt",
    )
    assert [(f.cell, f.unit, f.measure, f.value, f"{f.period_start}") for f in reading.facts] == [
        ("P6", "赤岩镇", "sessions", 1, "2023-10-18"),
        ("P8", "城关镇", "households", 58, "2023-10-18"),
        ("P8", "城关镇", "leaflets", 58, "2023-10-18"),
        ("P10", "赤岩镇", "people_reached", 35, "2023-10-18"),
        ("P14", "蜀河镇", "leaflets", 120, "2023-10-18"),
    ]
    assert [(i.cell, i.code, i.severity) for i in reading.issues] == [
        ("P4", "prose_corrected", "note"),
        ("P4", "prose_corrected", "note"),
        ("P6", "prose_corrected", "note"),
        ("P12", "prose_corrected", "note"),
    ]


@pytest.mark.parametrize(
    ("message", "counted"),
    [
        ("更正一下，马山口所宣传单是860份，刚才打反了", {"leaflets": 860, "posters": 15}),
        ("更正：宣传单860份", {"leaflets": 860, "posters": 15}),
        ("不好意思，宣传单是860份，海报是51张，上面写反了", {"leaflets": 860, "posters": 51}),
        ("宣传单860份，以此为准", {"leaflets": 860, "posters": 15}),
        ("重发：马山口所4月：宣传单860份，海报15张", {"leaflets": 860, "posters": 15}),
    ],
)
def test_a_message_in_the_place_of_one_before_is_of_its_time(message: str, counted: dict[str, float]) -> None:
    sent = "2024-04-29 10:{}:33 内乡县马山口所(10003)"
    reading = read_report(
        [sent.format("05"), "4月：宣传单680份，海报15张", sent.format("07"), message], "群.txt"
    )
    assert {f.measure: f.value for f in reading.facts} == counted
    assert len(reading.facts) == len(counted)
    assert {f"{f.period_start} {f.period_end}" for f in reading.facts} == {"2024-04-01 2024-04-30"}
    assert {(i.cell, i.code) for i in reading.issues} == {("P2", "prose_corrected")}


def test_a_correction_of_one_of_several_is_asked_about() -> None:
    sent = "2024-04-29 10:{}:33 内乡县马山口所(10003)"
    told = [
        "4月：宣传单680份",
        sent.format("06"),
        "4月5日宣传单20份",
        sent.format("07"),
        "更正一下，宣传单是860份",
    ]
    reading = read_report([sent.format("05"), *told], "群.txt")
    assert [(i.cell, i.code) for i in reading.issues] == [("P6", "prose_corrects_which")]
