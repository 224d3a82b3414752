"""Two versions of one table in a workbook count once (contract 4.1): a sheet that calls itself a copy for the files, a
draft or an older version gives way, and what it states otherwise is asked about."""

from __future__ import annotations

import pytest

from etl.schema import Reading

from .small_sheets import read_book

FILE = "秭归县6月反诈宣传统计.xlsx"
TITLE = "秭归县2024年6月反诈宣传工作统计表"
TOWNS = [("茅坪镇", 12, 3400), ("归州镇", 6, 1180), ("屈原镇", 4, 640), ("郭家坝镇", 5, 900)]
OTHERWISE = [*TOWNS[:2], ("屈原镇", 4, 604), TOWNS[3]]


def table(title: str, rows: list[tuple[str, int, int]], note: str = "") -> list[list[object]]:
    head: list[list[object]] = [[title], ["乡镇", "宣讲（场）", "发放宣传单（份）"]]
    return [*head, *(list(row) for row in rows), *([[note]] if note else [])]


def counted(reading: Reading) -> list[tuple[str, int]]:
    sheets = list(dict.fromkeys(fact.sheet for fact in reading.facts))
    return [(sheet, sum(fact.sheet == sheet for fact in reading.facts)) for sheet in sheets]


def asked(reading: Reading) -> list[tuple[str, str, str]]:
    return [(i.sheet, i.cell, i.code) for i in reading.issues if i.severity != "note"]


@pytest.mark.parametrize(
    ("name", "title", "note"),
    [
        ("存档版", TITLE, ""),
        ("6月备份", TITLE, ""),
        ("草稿", TITLE, ""),
        ("Sheet2", f"{TITLE}（存档）", ""),
        ("Sheet2", f"{TITLE}（旧版）", ""),
        ("Sheet2（作废）", TITLE, ""),
        ("更正前", TITLE, ""),
        ("Sheet2", TITLE, "说明：本表为存档，内容与上报版一致，不重复上报、不重复统计。"),
        ("Sheet2", TITLE, "注：此表仅作备查，请勿重复统计。"),
        ("Sheet2", TITLE, "注：数据以上报表为准。"),
        ("Sheet2", TITLE, "该表系上报前底稿"),
    ],
)
def test_a_sheet_that_calls_itself_a_copy_counts_nothing(name: str, title: str, note: str) -> None:
    sheets = {"上报": table(TITLE, TOWNS), name: table(title, OTHERWISE, note)}
    reading = read_book(sheets, FILE)
    assert counted(reading) == [("上报", 8)]
    assert asked(reading) == [(name, "C5", "version_differs")]
    (told,) = [i.message_zh for i in reading.issues if i.code == "version_differs"]
    assert told == "C5 写 604，而计入的 上报!C5 写 640。"
    assert [i.sheet for i in reading.issues if i.code == "sheet_version"] == [name]
    role = {c.cell: c.role for c in reading.cells if c.sheet == name}
    assert (role["C5"], role["A5"]) == ("total", "label")


def test_the_copy_may_stand_first() -> None:
    reading = read_book({"存档": table(TITLE, OTHERWISE), "上报": table(TITLE, TOWNS)}, FILE)
    assert counted(reading) == [("上报", 8)]
    assert asked(reading) == [("存档", "C5", "version_differs")]


def test_a_row_that_only_the_copy_has_is_asked_about() -> None:
    sheets = {"上报": table(TITLE, TOWNS), "存档": table(TITLE, [*TOWNS, ("杨林桥镇", 3, 520)])}
    reading = read_book(sheets, FILE)
    assert counted(reading) == [("上报", 8)]
    assert asked(reading) == [("存档", "B7", "version_has_more"), ("存档", "C7", "version_has_more")]


@pytest.mark.parametrize("name", ["更正后", "定稿", "修订版"])
def test_a_corrected_version_goes_before_the_one_that_says_nothing(name: str) -> None:
    reading = read_book({"Sheet1": table(TITLE, OTHERWISE), name: table(TITLE, TOWNS)}, FILE)
    assert counted(reading) == [(name, 8)]
    assert asked(reading) == [("Sheet1", "C5", "version_differs")]


def test_a_corrected_row_alone_leaves_the_others_standing() -> None:
    reading = read_book({"Sheet1": table(TITLE, OTHERWISE), "更正表": table(TITLE, TOWNS[2:3])}, FILE)
    assert counted(reading) == [("Sheet1", 6), ("更正表", 2)]
    assert asked(reading) == [("Sheet1", "C5", "version_differs")]


@pytest.mark.parametrize(
    ("name", "title", "rows", "note"),
    [
        ("存档", TITLE, [("沙镇溪镇", 5, 870), ("杨林桥镇", 3, 520)], ""),  # other rows
        ("存档", TITLE.replace("6月", "5月"), TOWNS, ""),  # another month
        ("线下", TITLE, [("茅坪镇", 1, 40), ("归州镇", 2, 60), ("屈原镇", 3, 30), ("郭家坝镇", 1, 10)],
         "注：同一人多次参加不重复统计。"),
    ],
)  # fmt: skip
def test_what_repeats_nothing_counts(
    name: str, title: str, rows: list[tuple[str, int, int]], note: str
) -> None:
    reading = read_book({"上报": table(TITLE, TOWNS), name: table(title, rows, note)}, FILE)
    assert counted(reading) == [("上报", 8), (name, 2 * len(rows))]
    assert asked(reading) == []


def test_a_single_copy_counts() -> None:
    reading = read_book({"存档": table(TITLE, TOWNS), "空表": []}, FILE)
    assert counted(reading) == [("存档", 8)]
    assert asked(reading) == []
