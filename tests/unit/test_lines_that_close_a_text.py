"""What the last lines of a letter or a post are, who signs with a name and a day, and a first line that cries out."""

from __future__ import annotations

from datetime import date

import pytest

from etl.normalise import normalise_bytes

BODY = ["6月12日，草埠村村委会在集市发放反诈宣传单120份。"]


def roles(*lines: str) -> list[str]:
    reading = normalise_bytes("\n".join(lines).encode(), "小结.txt", today=date(2026, 1, 1))
    return [cell.role for cell in reading.cells]


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("此致", "note"),
        ("敬礼！", "note"),
        ("往期推荐：《骗子最怕听到的10句话》", "note"),
        ("点个“在看”，转给你爱的人", "note"),
        ("村委会　刘兆富　2024年8月1日", "meta"),
        ("7月再走一遍山上的自然村。", "note"),
    ],
)
def test_what_a_last_line_is(line: str, role: str) -> None:
    assert roles("草埠村反诈宣传小结（2024年6月）", *BODY, line)[-1] == role


def test_who_met_is_no_head() -> None:
    lines = ("2024年6月反诈工作例会纪要", "参会：各村书记、镇派出所", *BODY)
    assert roles(*lines) == ["title", "meta", "figure"]


@pytest.mark.parametrize(
    ("line", "role"),
    [("夜市来了群“推销员”，专推“不上当”！", "title"), ("各位家长朋友们大家晚上好呀！", "note")],
)
def test_a_first_line_that_cries_out_is_a_title_unless_it_speaks_to_somebody(line: str, role: str) -> None:
    assert roles(line, *BODY)[0] == role
