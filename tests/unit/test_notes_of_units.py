"""Notes of units: whose week a note is of, what was not sent, how those who came signed in, what was added wrongly."""

from __future__ import annotations

import pytest

from etl.prose.report.reporter import find_reporter

from .told_reports import values_below


@pytest.mark.parametrize(
    ("line", "unit"),
    [
        ("石门县公安局白云桥派出所社区民警　2023年9月4日至9月10日", "石门县公安局白云桥派出所"),
        ("石门县公安局白云桥派出所　2023年9月4日", "石门县公安局白云桥派出所"),
        ("石门县人民广场　2023年9月4日至9月10日", ""),
    ],
)
def test_a_body_with_the_days_it_tells_of_below_the_title(line: str, unit: str) -> None:
    assert find_reporter(["一周工作小记", line, "周一，开学第一课。"], "小记.txt") == unit


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("短信：群发风险提示成功2846条，失败31条。", [("sms", 2846)]),
        (
            "请县局民警来院讲课1次，医护人员158人参加（签到151人，补签7人）。",
            [("sessions", 1), ("people_reached", 158)],
        ),
        ("讲座签到158人。", [("people_reached", 158)]),
        (
            "制作反诈视频2部，播放5900次。填表时误把其中一部的播放数590次加进了受众。",
            [("videos", 2), ("views", 5900)],
        ),
        ("还有不足。下一步准备开一次家长会，面向全体1100多名家长。", []),
        ("微信群里转发了警情通报6条。", [("posts", 6)]),
        ("会上通报案件11起。", []),
    ],
)
def test_what_notes_count(line: str, told: list[tuple[str, float]]) -> None:
    assert values_below(line) == told
