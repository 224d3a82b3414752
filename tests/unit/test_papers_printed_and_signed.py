"""Papers printed and signed, who was received at a stall or learnt, and ways that a word before them denies."""

from __future__ import annotations

import pytest

from .told_reports import counted, read_sentence


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
        ("老年大学开设反诈课程16课时，学员380人。", [("people_reached", 380)]),
        ("拍摄短视频4部，点击率突破5万次。", [("videos", 4), ("views", 50000)]),
        ("本月门诊接待患者6200人次，发放反诈宣传单300份。", [("leaflets", 300)]),
    ],
)
def test_what_is_counted(sentence: str, expected: list[tuple[str, float]]) -> None:
    assert counted(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "channel"),
    [
        ("在厅堂宣传4次。", "branch"),
        ("走出厅堂进社区宣传4次。", "unspecified"),
        ("电话回访624人次，进行反诈提醒。", "phone"),
        ("入户回访300户，一对一讲解624人次。", "door_to_door"),
    ],
)
def test_a_way_that_was_not_gone_is_none(sentence: str, channel: str) -> None:
    assert read_sentence(sentence).figures[-1].channel == channel
