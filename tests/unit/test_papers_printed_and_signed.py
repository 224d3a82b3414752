"""Papers that were printed and went out, signed by those who are counted before them; who was received at a stall."""

from __future__ import annotations

import pytest

from .told_reports import counted


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("全镇230名教师、4200名学生签订反诈承诺书4430份。", [("pledges", 4430)]),
        ("230名教师、4200名学生签订了反诈承诺书。", [("pledges", 230), ("pledges", 4200)]),
        ("印发宣传单12000份，发放到户11500份。", [("leaflets", 11500)]),
        ("印发宣传单12000份，发放手册500份。", [("leaflets", 12000), ("leaflets", 500)]),
        (
            "设反诈咨询台，全月共8次，接待患者及家属620人次。",
            [("sessions", 8), ("consultations", 620)],
        ),
        ("在车站设立宣传台，接待旅客1200人次。", [("consultations", 1200)]),
        ("本月门诊接待患者6200人次，发放反诈宣传单300份。", [("leaflets", 300)]),
    ],
)
def test_what_is_counted(sentence: str, expected: list[tuple[str, float]]) -> None:
    assert counted(sentence) == expected
