"""A grand total below several tables of the same columns is checked against all of them (contract 4.2)."""

from __future__ import annotations

import pytest

from .small_sheets import codes, figures, read, roles

HEAD = ["供电所", "营业厅宣传（场）", "上门走访（户）"]
MONTHS = ("2023年4月", "2023年5月", "2023年6月")


def blocks(
    total: str, subtotal: str = "小计", wrong: int = 0, captions: tuple[str, ...] = MONTHS
) -> list[list[object]]:
    rows: list[list[object]] = [["国网龙陵县供电公司各供电所反诈宣传登记表"]]
    sums = [wrong, 0]
    for at, caption in enumerate(captions):
        figures = [["龙山供电所", 3 + at, 210 + at], ["镇安供电所", 2 + at, 160 + at]]
        own = [5 + 2 * at, 370 + 2 * at]
        sums = [total + one for total, one in zip(sums, own, strict=True)]
        rows += [[caption], HEAD, *figures, *([[subtotal, *own]] if subtotal else []), []]
    return [*rows[:-1], [total, *sums]]


@pytest.mark.parametrize(
    "total",
    [
        "二季度总计",
        "总计",
        "合计",
        "二季度合计",
        "全季合计",
        "总合计",
        "4-6月合计",
        "共计",
        "全公司总计",
        "三个月合计",
    ],
)
def test_the_total_of_all_agrees(total: str) -> None:
    reading = read(blocks(total))
    assert codes(reading) == []
    assert len(figures(reading)) == 12
    assert roles(reading, "B19", "C19") == ["total", "total"]


def test_a_wrong_total_of_all_is_told_against_all() -> None:
    reading = read(blocks("二季度总计", wrong=5))
    assert codes(reading) == [("B19", "total_doubles_row")]
    told = next(issue for issue in reading.issues if issue.cell == "B19")
    assert "21" in told.message_zh
    assert "B16" in told.message_zh


def test_without_sub_totals_its_words_tell_it() -> None:
    assert codes(read(blocks("二季度总计", subtotal=""))) == []
    assert codes(read(blocks("二季度总计", subtotal="", wrong=50))) == [("B16", "total_differs")]


def test_blocks_of_areas_have_one_too() -> None:
    assert codes(read(blocks("全县总计", captions=("一、城区片", "二、乡镇片", "三、山区片")))) == []


def test_the_last_block_keeps_its_own_total() -> None:
    rows = blocks("合计", subtotal="合计")
    rows[-1] = []
    rows[-2] = ["合计", 90, 374]
    assert codes(read(rows)) == [("B18", "total_differs")]
