"""Registration forms whose answers are words: who came, what was done, what is to come (contract 2, 4.5, 4.16)."""

from __future__ import annotations

import io
from datetime import date

import docx
import pytest

from etl.normalise import normalise_bytes
from etl.schema import Reading

from .small_sheets import codes, figures, read, roles

NAME = "龙陵县龙山派出所2024年5月登记表.xlsx"
TITLE = "龙陵县龙山派出所2024年5月反诈宣传活动登记表"
HEAD = ["活动主题", "防骗知识讲座", "活动时间", "2024年5月14日上午"]
DONE = "民警讲解刷单返利等11种诈骗手法，发放宣传单350份。"


def form(*rows: list[object]) -> Reading:
    return read([[TITLE], HEAD, *rows], NAME)


@pytest.mark.parametrize(
    ("question", "answer", "told"),
    [
        ("参加人员", "学生320余人", [("people_reached", 320, "students")]),
        ("参加人员", "赶集群众约400人", [("people_reached", 400, "unspecified")]),
        ("参与对象", "村民100余名", [("people_reached", 100, "villagers")]),
        (
            "参会人员",
            "民警4名、村民120人",
            [("staff", 4, "unspecified"), ("people_reached", 120, "villagers")],
        ),
        (
            "宣传对象",
            "老年人50人，妇女30人",
            [("people_reached", 50, "elderly"), ("people_reached", 30, "women")],
        ),
        ("到场人员：", "全校师生1200人", [("people_reached", 1200, "unspecified")]),
        ("参加人员", "民警李某、社区干部", []),
    ],
)
def test_people_told_where_a_form_asks_who_came_count(question, answer, told):
    reading = form(["活动地点", "龙山中学", question, answer], ["活动内容", DONE])
    found = [(f.measure, f.value, f.target_group) for f in reading.facts if f.cell == "D3"]
    assert found == told
    assert {(f.period_start, f.channel) for f in reading.facts if f.cell == "D3"} <= {
        (date(2024, 5, 14), "lecture")
    }
    assert sorted((f.cell, f.measure) for f in reading.facts if f.cell != "D3") == [
        ("B2", "sessions"),
        ("B4", "leaflets"),
    ]
    assert codes(reading) == []


def test_who_calls_reports_and_not_who_writes_it_down() -> None:
    document = docx.Document()
    document.add_paragraph("电 话 记 录")
    document.add_paragraph("凤冈县反诈联席办　　　编号：2024-037")
    rows = [
        ["来电单位", "永安镇平安办", "来电人", "任廷"],
        ["来电时间", "2024年7月5日16:20", "记录人", "申小敏"],
        ["来电内容", "报6月份的数：开院坝会21场，参加群众1360余人。6月27日反诈文艺晚会看的人上千。"],
    ]
    table = document.add_table(len(rows), 4)
    for number, row in enumerate(rows):
        for at, text in enumerate(row):
            table.cell(number, at).text = text
        if len(row) < 4:
            table.cell(number, 1).merge(table.cell(number, 3))
    stream = io.BytesIO()
    document.save(stream)
    reading = normalise_bytes(stream.getvalue(), "电话记录.docx", today=date(2026, 1, 1))
    assert [(f.value, f.unit, f.period_end) for f in reading.facts] == [
        (21, "永安镇平安办", date(2024, 6, 30)),
        (1360, "永安镇平安办", date(2024, 6, 30)),
        (1000, "永安镇平安办", date(2024, 6, 27)),
    ]


def test_they_do_not_where_the_form_states_their_number():
    reading = form(
        ["活动地点", "龙山中学", "参加人员", "学生320余人"], ["参加人数（人）", 325], ["活动内容", DONE]
    )
    assert [f for f in figures(reading) if f[1] == "people_reached"] == [("B4", "people_reached", 325)]


def test_the_story_that_tells_their_number_again_adds_nothing():
    reading = form(
        ["活动地点", "龙山中学", "参加人员", "学生320余人"],
        ["活动内容", DONE],
        ["活动效果", "现场秩序良好，师生320余人受教育。"],
    )
    assert [f for f in figures(reading) if f[1] == "people_reached"] == [("D3", "people_reached", 320)]


def test_a_theme_is_no_session_beside_those_that_the_story_counts():
    reading = form(["活动地点", "龙山中学"], ["活动内容", "民警以案说法，举办讲座2场，发放宣传单350份。"])
    assert figures(reading) == [("B4", "sessions", 2), ("B4", "leaflets", 350)]


@pytest.mark.parametrize("question", ["下步打算", "下一步计划", "工作打算"])
@pytest.mark.parametrize(
    "answer",
    [
        "拟于6月上旬在沿江村悬挂横幅10条。",
        "计划6月再举办讲座3场，发放宣传单500份。",
        "继续加大宣传力度",
        "讲座3场",
    ],
)
def test_what_is_to_come_is_planned_whatever_its_words(question, answer):
    reading = form(["活动地点", "龙山中学"], ["活动内容", DONE], [question, answer])
    assert sorted(figures(reading)) == [("B2", "sessions", 1), ("B4", "leaflets", 350)]
    assert roles(reading, "B5") == ["planned"]
    assert codes(reading) == []


def test_so_it_is_in_a_form_of_a_document():
    document = docx.Document()
    document.add_paragraph(TITLE)
    rows = [HEAD, ["活动地点", "集市", "参加人员", "赶集群众约400人"]]
    rows += [
        [name, text, text, text]
        for name, text in (("活动内容", "开展集中宣传1场。"), ("下步打算", "拟于6月悬挂横幅10条。"))
    ]
    table = document.add_table(len(rows), 4)
    for at, row in enumerate(rows):
        for col, text in enumerate(row):
            table.cell(at, col).text = text if at < 2 or col < 2 else ""
    for at in (2, 3):
        table.cell(at, 1).merge(table.cell(at, 3))
    buffer = io.BytesIO()
    document.save(buffer)
    reading = normalise_bytes(buffer.getvalue(), NAME.replace("xlsx", "docx"), today=date(2026, 1, 1))
    assert sorted(figures(reading)) == [("T1!B3", "sessions", 1), ("T1!D2", "people_reached", 400)]
    assert {c.cell: c.role for c in reading.cells}["T1!B4"] == "planned"


def test_a_plan_in_words_is_not_said_to_count() -> None:
    reading = read(
        [
            ["住宅小区防诈宣传月报单"],
            ["横幅标语", "5条", "摆台覆盖业主", "约260人次"],
            ["下月打算", "讲座2场", "发放防骗资料", "四百余份"],
        ]
    )
    assert roles(reading, "B2", "D2", "B3", "D3") == ["figure", "figure", "planned", "figure"]
    assert [issue.cell for issue in reading.issues if issue.code == "figure_in_words"] == []
