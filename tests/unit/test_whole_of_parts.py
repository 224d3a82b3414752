"""其中 between two columns: whose parts they are, where some rows say that they cannot be."""

from __future__ import annotations

from .small_sheets import codes, figures, read

TITLE = ["三台县2024年6月反诈宣传受众分类统计表"]
HEAD = [["镇乡", "受教育（人次）", "其中", "", "发放资料（份）"], ["", "", "老年人", "学生", ""]]


def test_parts_above_their_whole_in_one_row_are_none_of_what_stands_behind() -> None:
    rows = [
        ["潼川镇", 2400, 620, 510, 2600],
        ["芦溪镇", 1700, 480, 260, 1810],
        ["刘营镇", 500, 350, 220, 870],
    ]
    reading = read([TITLE, *HEAD, *rows], "统计.xlsx")
    of_first = [one for one in figures(reading) if one[0].endswith("4")]
    assert of_first == [
        ("B4", "people_reached", 1270),
        ("C4", "people_reached", 620),
        ("D4", "people_reached", 510),
        ("E4", "leaflets", 2600),
    ]
    assert [one for one in figures(reading) if one[0].endswith("6")] == [
        ("C6", "people_reached", 350),
        ("D6", "people_reached", 220),
        ("E6", "leaflets", 870),
    ]
    assert [cell for cell, _ in codes(reading)] == ["B6"]
