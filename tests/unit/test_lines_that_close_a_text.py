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
        ("（草埠收费站　刘兆富　2024年7月1日）", "meta"),
        ("7月再走一遍山上的自然村。", "note"),
    ],
)
def test_what_a_last_line_is(line: str, role: str) -> None:
    assert roles("草埠村反诈宣传小结（2024年6月）", *BODY, line)[-1] == role


def test_who_signs_above_an_annex_is_no_head() -> None:
    foot = ("草埠镇中心小学", "2024年7月8日", "附件：反诈宣传情况统计表（6月）", "注：班会数为各班合计。")
    assert roles("草埠镇中心小学反诈宣传小结（2024年6月）", *BODY, *foot)[2:4] == ["meta", "meta"]


def test_who_met_is_no_head() -> None:
    lines = ("2024年6月反诈工作例会纪要", "参会：各村书记、镇派出所", *BODY)
    assert roles(*lines) == ["title", "meta", "figure"]


@pytest.mark.parametrize(
    ("line", "role"),
    [("夜市来了群“推销员”，专推“不上当”！", "title"), ("各位家长朋友们大家晚上好呀！", "note")],
)
def test_a_first_line_that_cries_out_is_a_title_unless_it_speaks_to_somebody(line: str, role: str) -> None:
    assert roles(line, *BODY)[0] == role


def test_the_day_below_a_head_that_asks_for_it_is_that_of_the_report() -> None:
    lines = (
        "尤溪县宏盛纺织有限公司反诈专题培训总结",
        "一、培训时间",
        "2024年6月13日",
        "二、培训情况",
        "公司邀请民警授课，举办反诈专题培训2场。",
    )
    reading = normalise_bytes("\n".join(lines).encode(), "总结.txt", today=date(2026, 1, 1))
    assert [(one.value, one.period_start) for one in reading.facts] == [(2, date(2024, 6, 13))]


@pytest.mark.parametrize(
    ("signed", "unit"),
    [("镇平安法治办 龙秀英", "丹寨县扬武镇"), ("扬武镇平安法治办 龙秀英", "扬武镇平安法治办")],
)
def test_an_office_without_a_name_of_its_own_is_that_of_whom_the_title_names(signed: str, unit: str) -> None:
    lines = ("丹寨县扬武镇2024年9月反诈宣传情况", "- 入户走访：780户", f"报送人：{signed}")
    reading = normalise_bytes("\n".join(lines).encode(), "清单.txt", today=date(2026, 1, 1))
    assert {one.unit for one in reading.facts} == {unit}
