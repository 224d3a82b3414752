"""Forms of a document with pairs above answers that take a whole line, and the text beside them."""

from __future__ import annotations

from datetime import date

import pytest

from etl.schema import Reading

from .small_documents import counted, document_of, read, read_document

FILLED = (None, None)  # the rest of a line that an answer takes


def form(*lines: tuple[str | None, ...], title: str, below: str = "") -> Reading:
    document = document_of(title, [[text or "" for text in line] for line in lines], *filter(None, [below]))
    for row, cells in zip(document.tables[0].rows, lines, strict=True):
        if cells[2:] == FILLED:
            row.cells[1].merge(row.cells[3])
    return read_document(document, "记录.docx")


def class_meeting(*lines: tuple[str | None, ...], when: str = "2023年9月21日", below: str = "") -> Reading:
    head = (("班级", "五（3）班", "时间", when), ("主题", "不轻信 不转账", "主持人", "班主任"))
    return form(*head, *lines, title="安溪县第十小学反诈主题班会记录", below=below)


@pytest.mark.parametrize(
    ("label", "answer"),
    [
        ("到会情况", "应到48人，实到46人"),
        ("到会情况", "应到48人，实到四十六人，病假2人"),
        ("实到人数", "46人"),
        ("参加人数", "应到48人，实到46人"),
    ],
)
def test_who_came_is_told_in_a_line(label: str, answer: str) -> None:
    reading = class_meeting((label, answer, *FILLED), ("班会过程", "观看反诈动画。", *FILLED))
    assert counted(reading) == [("T1!B3", "people_reached", 46), ("T1!B2", "sessions", 1)]
    assert {one.channel for one in reading.facts} == {"class_meeting"}


@pytest.mark.parametrize(
    "answer",
    [
        "教室后墙贴出反诈海报9张。",
        "先放反诈动画。教室后墙贴出反诈海报9张。",
        "观看反诈动画，张贴反诈海报9张。",
    ],
)
def test_how_it_went_tells_what_was_done(answer: str) -> None:
    reading = class_meeting(("实到人数", "46人", *FILLED), ("班会过程", answer, *FILLED))
    assert counted(reading)[-1] == ("T1!B4", "posters", 9)
    assert [one.severity for one in reading.issues if one.severity != "note"] == []


@pytest.mark.parametrize(
    "when", ["2023年9月21日（周四）第7节", "2023年9月21日下午第1-2节课", "2023年9月21日 晚自习"]
)
def test_a_lesson_of_a_day_is_of_that_day(when: str) -> None:
    reading = class_meeting(("实到人数", "46人", *FILLED), when=when)
    assert {(one.period_start, one.period_end) for one in reading.facts} == {(date(2023, 9, 21),) * 2}


def test_the_text_below_the_one_form_is_of_its_day() -> None:
    reading = class_meeting(
        ("实到人数", "46人", *FILLED), below="班会后，班主任在家长微信群转发反诈提醒3条。"
    )
    assert [(one.cell, one.value, one.period_start) for one in reading.facts if one.cell == "P2"] == [
        ("P2", 3, date(2023, 9, 21))
    ]


def test_a_bulletin_has_its_year_from_the_table_at_its_head() -> None:
    head = [["第12期（总第58期）", "2024年6月24日"]]
    reading = read(
        head,
        "反诈工作简报",
        "灵璧县公安局编",
        "6月17日至23日，发放反诈宣传资料2860份，张贴海报1240张。",
        name="反诈工作简报第12期.docx",
    )
    assert {(one.period_start, one.period_end) for one in reading.facts} == {
        (date(2024, 6, 17), date(2024, 6, 23))
    }
