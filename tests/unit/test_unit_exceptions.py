"""单位：千条、千次，另有注明的除外: lists of scaled units in a title, a line or a note, and what they leave out."""

from __future__ import annotations

import pytest

from .small_sheets import codes, figures, read

TITLE = "龙陵县电信分公司2024年4月反诈宣传触达情况"
UNITS = "单位：千条、千次、千人次"
HEAD = ["乡镇", "反诈公益短信", "公众号推文阅读", "营业厅宣讲受众", "进村摆摊（场）"]
BODY = [["全县", 128.1, 19.3, 2, 11], ["龙山镇", 86.4, 12.5, 1.26, 6], ["镇安镇", 41.7, 6.8, 0.74, 5]]
SCALED = [
    ("sms", 86400), ("views", 12500), ("people_reached", 1260), ("sessions", 6),
    ("sms", 41700), ("views", 6800), ("people_reached", 740), ("sessions", 5),
]  # fmt: skip


@pytest.mark.parametrize(
    "said",
    [
        f"（{UNITS}）",
        f"（{UNITS}，另有注明的除外）",
        f"（{UNITS}；表头已注明单位的列除外）",
        f"（{UNITS}，括号内另注单位的除外）",
        f"（除特别注明外，{UNITS}）",
        "（除另有说明外单位均为千条、千次、千人次）",
        "（未注明单位的为千条、千次、千人次）",
        f" {UNITS}",
    ],
)
def test_a_title_scales_what_heads_leave_open(said: str) -> None:
    reading = read([[TITLE + said], HEAD, *BODY])
    assert [told[1:] for told in figures(reading)] == SCALED
    assert codes(reading) == []


@pytest.mark.parametrize(
    "line",
    [
        f"{UNITS}，另有注明的除外",
        f"{UNITS}（另有注明的除外）",
        f"（{UNITS}，另有注明的除外）",
        "计量单位：千条/千次/千人次（另注者除外）",
        f"除注明外，{UNITS}",
        f"注：除另有注明外，{UNITS}",
        "未注明单位的列，单位为千条、千次、千人次",
    ],
)
def test_so_does_a_line_of_its_own(line: str) -> None:
    reading = read([[TITLE], [line], HEAD, *BODY])
    assert [told[1:] for told in figures(reading)] == SCALED
    assert codes(reading) == []


def test_one_scaled_unit_with_an_exception() -> None:
    reading = read(
        [[TITLE], ["单位：万条（另有注明的除外）"], ["乡镇", "短信", "海报（张）"], ["龙山镇", 1.5, 40]]
    )
    assert [told[1:] for told in figures(reading)] == [("sms", 15000), ("posters", 40)]
    assert codes(reading) == []
