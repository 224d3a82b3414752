"""Reports that were put into a sheet, a line in each row, are read as documents are, each figure at its cell."""

from __future__ import annotations

from etl.explain import Speaker, explain_reading
from etl.schema import Supplied

from .small_sheets import codes, figures, read, read_book, roles

REPORT = [
    ["龙山派出所2023年4月反诈宣传工作总结"],
    ["一、活动开展情况"],
    ["4月3日，在集市摆摊宣传，发放宣传单300份。"],
    ["4月10日，到龙山中学开展讲座1场，受众450人。"],
    ["二、下步打算"],
    ["5月再办讲座2场。"],
    ["龙山派出所"],
]


def test_a_pasted_report_is_read_line_by_line():
    reading = read(REPORT)
    assert figures(reading) == [("A3", "leaflets", 300), ("A4", "sessions", 1), ("A4", "people_reached", 450)]
    assert [str(fact.period_start) for fact in reading.facts] == ["2023-04-03", "2023-04-10", "2023-04-10"]
    assert {fact.sheet for fact in reading.facts} == {"Sheet"}
    assert roles(reading, "A1", "A2", "A3", "A6") == ["title", "label", "figure", "planned"]
    assert codes(reading) == []


def test_each_line_of_a_pasted_chain_is_its_senders():
    chain = [
        ["龙山社区2023年4月反诈接龙"],
        ["1. 一网格 入户32户，发单页80份"],
        ["2. 二网格 入户20户"],
        ["3. 三网格 本周未开展"],
    ]
    reading = read(chain, "龙山社区2023年4月接龙.xlsx")
    assert figures(reading) == [("A2", "households", 32), ("A2", "leaflets", 80), ("A3", "households", 20)]


def test_pasted_questions_and_answers():
    lines = [
        ["龙山派出所2023年4月反诈宣传问答"],
        ["问：本月开展讲座多少场？"],
        ["答：9场"],
        ["问：贴海报多少张？答：120余张，另挂横幅3条。"],
        ["问：下月怎么打算？答：再办4场。"],
    ]
    assert figures(read(lines)) == [("A3", "sessions", 9), ("A4", "posters", 120), ("A4", "banners", 3)]


def test_a_report_beside_a_table_of_another_sheet_stays_a_sheet():
    table = [["单位", "宣传单（份）"], ["龙山社区", 30], ["北门社区", 20]]
    reading = read_book({"统计表": [["2023年4月反诈宣传统计"], *table], "说明": REPORT})
    assert ("B3", "leaflets", 30) in figures(reading)


def test_lines_that_count_nothing_stay_as_they_are():
    reading = read([["龙山派出所值班安排"], ["张某值周一"], ["李某值周二"], ["王某值周三"]])
    assert figures(reading) == []
    assert roles(reading, "A1") == ["title"]


def test_a_pasted_report_is_explained_as_a_document_is():
    lines = [line.text for line in explain_reading(read(REPORT), Supplied(), Speaker("zh"))]
    assert lines[1] == "按文字材料逐行读（粘贴到工作表里的报告）"
    assert lines[2] == "填报单位：龙山派出所，来自落款“龙山派出所”"
    assert "略过 “2场”：是计划，不是已做的" in lines
    table = [["单位", "宣传单（份）"], ["龙山社区", 30], ["北门社区", 20]]
    other = explain_reading(read([["2023年4月反诈宣传统计"], *table]), Supplied(), Speaker("zh"))
    assert not [line for line in other if "文字材料" in line.text]
