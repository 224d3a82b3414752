"""Sums below the entries of a month, and the time and the unit of a table in a document (contract 4.2, 4.3, 4.10, 4.12)."""

from __future__ import annotations

import io
from collections.abc import Sequence
from datetime import date

import docx
import pytest

from etl.normalise import normalise_bytes
from etl.schema import Reading

from .small_sheets import codes, figures, read
from .told_reports import read_report

LOG = "镇安派出所2024年5月反诈宣传日志"
ENTRIES = [
    "5月6日，摆摊发放宣传单120份。",
    "5月8日，入户走访46户。",
    "5月14日，到小学门口向家长发放折页230份。",
]
TOLD = [("P2", "leaflets", 120), ("P3", "households", 46), ("P4", "leaflets", 230)]


@pytest.mark.parametrize(
    ("closing", "code"),
    [
        ("月末小结：本月共发放宣传资料380份，入户走访46户。", "prose_total_differs"),
        ("本月共发放宣传资料380份，入户走访46户。", "prose_total_differs"),
        ("月底盘点，总共发放宣传资料380份。", "prose_total_differs"),
        ("5月汇总：发放宣传资料380份，入户46户。", "prose_total_differs"),
        ("全月下来共发放资料380份。", "prose_total_differs"),
        ("5月31日，月底拢账：传单一共发了380张，入户46户。", "prose_total_differs"),
        ("汇总：发放宣传资料300份，入户46户。", "prose_parts_above_whole"),
    ],
)
def test_a_sum_below_the_entries_of_a_month_is_control(closing: str, code: str) -> None:
    reading = read_report([LOG, *ENTRIES, closing])
    assert (figures(reading), codes(reading)) == (TOLD, [("P5", code)])


def test_a_sum_that_agrees_is_control_without_a_question() -> None:
    reading = read_report([LOG, *ENTRIES, "月末小结：本月共发放宣传资料350份，入户走访46户。"])
    assert (figures(reading), codes(reading)) == (TOLD, [])


def test_a_sum_behind_the_last_entry() -> None:
    reading = read_report([LOG, *ENTRIES, "5月30日，发放折页50份。本月累计发放宣传资料420份。"])
    assert figures(reading) == [*TOLD, ("P5", "leaflets", 50)]
    assert codes(reading) == [("P5", "prose_total_differs")]


def test_a_sum_below_weeks() -> None:
    weeks = [
        f"第{number}周，发放宣传单{count}份。"
        for number, count in zip("一二三四", (120, 230, 100, 50), strict=True)
    ]
    reading = read_report([LOG, *weeks, "月末小结：本月共发放宣传资料520份。"])
    assert [value for _, _, value in figures(reading)] == [120, 230, 100, 50]
    assert codes(reading) == [("P6", "prose_total_differs")]


def test_the_months_sum_at_the_end_of_a_report_keeps_the_rest() -> None:
    lines = [
        "一、集市宣传。摆摊发放宣传单120份。",
        "二、校园宣传。向家长发放折页230份。",
        "三、本月共发放宣传资料380份。",
    ]
    reading = read_report(["镇安派出所2024年5月反诈宣传工作小结", *lines])
    assert figures(reading) == [("P2", "leaflets", 120), ("P3", "leaflets", 230), ("P4", "leaflets", 30)]
    assert codes(reading) == [("P4", "prose_rest_of_sum")]


def document(paragraphs: Sequence[str], rows: Sequence[Sequence[str]], below: Sequence[str] = ()) -> Reading:
    """A document with one table behind the first paragraphs."""
    made = docx.Document()
    for text in paragraphs:
        made.add_paragraph(text)
    table = made.add_table(rows=len(rows), cols=len(rows[0]))
    for cell, text in zip(table._cells, [text for row in rows for text in row], strict=True):
        cell.text = text
    for text in below:
        made.add_paragraph(text)
    content = io.BytesIO()
    made.save(content)
    return normalise_bytes(content.getvalue(), "简报.docx", today=date(2026, 1, 1))


POSTERS = [("网点", "张贴海报（张）"), ("容城营业所", "45"), ("朱河营业所", "30")]


@pytest.mark.parametrize(
    ("paragraphs", "start", "end"),
    [
        (
            [
                "反诈宣传工作简报",
                "（2023年第8期）",
                "监利市支行　　2023年8月31日",
                "2023年8月份，监利市支行开展宣传，现将情况简报如下。",
                "一、厅堂宣传。举办微沙龙36场。部分网点情况如下：",
            ],
            date(2023, 8, 1),
            date(2023, 8, 31),
        ),
        (
            [
                "沭阳县邮政分公司反诈宣传活动情况报告",
                "2023年10月16日至31日，沭阳县邮政分公司组织各网点开展反诈宣传，主要工作量见下表。",
            ],
            date(2023, 10, 16),
            date(2023, 10, 31),
        ),
    ],
)
def test_the_time_of_a_table(paragraphs: list[str], start: date, end: date) -> None:
    other = ["全县共有末端驿站215处，10月份业务量326万件，同比增长9.7%。"]
    facts = document(paragraphs, POSTERS, other).facts
    assert {(f.period_start, f.period_end) for f in facts if f.cell.startswith("T1")} == {(start, end)}


def test_a_month_that_another_matter_names_is_no_time() -> None:
    lines = [
        "小南海镇关于2023年6月份反诈宣传数据的情况说明",
        "一、原报发放宣传资料4500份，系将5月份余量600份重复计入，现更正为3900份。",
    ]
    (fact,) = read_report(lines).facts
    assert (fact.value, fact.period_start, fact.period_end) == (3900, date(2023, 6, 1), date(2023, 6, 30))


def test_who_took_part_reports_where_nothing_else_names_a_row() -> None:
    rows = [
        ("参与单位", "发放宣传资料（份）"),
        ("县公安局反诈中心", "1200"),
        ("县农信社", "860"),
        ("团县委", "600"),
    ]
    above = ["建宁县开展反诈联合宣传活动情况", "报送单位：建宁县公安局", "2023年5月15日，各单位工作量如下："]
    facts = document(above, rows).facts
    assert [f.unit for f in facts] == ["县公安局反诈中心", "县农信社", "团县委"]


def test_who_took_part_beside_days_and_names_is_a_partner() -> None:
    rows = [
        ["活动时间", "活动名称", "参与单位", "发放宣传资料（份）"],
        ["2023-04-17", "广场宣传", "县农信社", 860],
        ["2023-04-18", "集市宣传", "团县委", 600],
    ]
    assert {fact.unit for fact in read(rows).facts} == {"龙陵县龙山派出所"}


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("苏州市吴江区震泽镇新乐社区居民委员会", "meta"),
        ("庐阳区杏林街道办事处（2023年12月1日）", "meta"),
        ("一、杏林街道", "label"),
    ],
)
def test_who_reports_stands_below_the_title(line: str, role: str) -> None:
    reading = read_report(["2023年11月反诈宣传工作小结", line, "11月，发放宣传单300份。", "走访商户60户。"])
    assert [cell.role for cell in reading.cells if cell.cell == "P2"] == [role]


def test_the_day_of_writing_below_the_title_dates_nothing() -> None:
    lines = [
        "甘州区人民检察院反诈护企专项行动阶段性汇报",
        "甘州区人民检察院第四检察部　2024年9月4日",
        "区委政法委：",
        "2024年8月1日至31日，我院开展了专项行动，现将情况汇报如下。",
        "一、走访企业。走访企业38家。",
    ]
    (fact,) = read_report(lines).facts
    assert (fact.period_start, fact.period_end) == (date(2024, 8, 1), date(2024, 8, 31))


def test_who_sat_in_a_meeting_is_no_head_that_is_asked_about() -> None:
    lines = [
        "三交镇2024年6月反诈宣传例会纪要",
        "参会：各村治保主任22人、派出所民警3人",
        "6月，召开院坝会22场。",
    ]
    reading = read_report(lines)
    assert figures(reading) == [("P3", "sessions", 22)]
    assert not any(cell == "P2" for cell, _ in codes(reading))
