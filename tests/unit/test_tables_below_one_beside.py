"""Of tables side by side one may end and another begin below it, while the other goes on (contract 4.1, 4.5)."""

from __future__ import annotations

from .small_sheets import codes, figures, read

TITLE = ["桐城市第二中学反诈进校园活动周统计（2024年10月14日—10月18日）"]


def test_a_list_below_the_right_hand_table_has_its_own_head():
    reading = read(
        [
            TITLE,
            ["表一  各班主题班会", None, None, "表二  各年级家长会", None],
            ["班级", "主题班会（节）", None, "年级", "家长会（场）"],
            ["高一（1）班", 1, None, "高一年级", 2],
            ["高一（2）班", 2, None, "高二年级", 3],
            ["高一（3）班", 1, None, "合计", 5],
            ["高一（4）班", 3, None, None, None],
            ["高一（5）班", 1, None, "表三  校园阵地", None],
            ["高一（6）班", 2, None, "项目", "数量", "单位"],
            ["高一（7）班", 1, None, "宣传橱窗", 6, "块"],
            ["高一（8）班", 1, None, "校门口横幅", 3, "条"],
            ["合计", 12, None, None, None],
        ]
    )
    assert [one for one in figures(reading) if one[0][0] == "E"] == [
        ("E4", "sessions", 2),
        ("E5", "sessions", 3),
        ("E10", "boards", 6),
        ("E11", "banners", 3),
    ]
    assert sum(value for cell, _, value in figures(reading) if cell[0] == "B") == 12
    assert codes(reading) == []
