"""Places called at by name, teams in brackets, matches of the campaign's own, readers told without a unit."""

from __future__ import annotations

import pytest

from .told_reports import counted


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("走访网吧15家、宾馆22家、KTV6家。", [("households", 15), ("households", 22), ("households", 6)]),
        ("走进网吧15家、宾馆22家，开展讲座3场。", [("sessions", 3)]),
        ("走进民宿、家庭旅馆74家，在前台张贴海报148张。", [("households", 74), ("posters", 148)]),
        ("走进餐馆5家、宾馆3家，开展讲座3场。", [("sessions", 3)]),
        ("开展“进商铺”120家、“进企业”16家活动。", []),
        ("辖区现有网吧15家、宾馆22家。", []),
        ("推文8篇，累计阅读2.3万。", [("posts", 8), ("views", 23000)]),
        ("视频5条，播放10万+，点赞3000。", [("videos", 5), ("views", 100000)]),
        ("电子屏滚动播放，共播放300。", []),
        ("组织“反诈宣讲团”（成员15人）进企业宣讲8场。", [("staff", 15), ("sessions", 8)]),
        ("成立反诈志愿队（队员26名），入户宣传300户。", [("staff", 26), ("households", 300)]),
        ("举办“反诈杯”篮球赛1场，观众800余人。", [("sessions", 1), ("people_reached", 800)]),
        ("举办反诈主题歌咏比赛2场。", [("sessions", 2)]),
        ("举办篮球赛1场。", []),
        (
            "组织收看反诈直播课，在线学生4300人、家长2100人。",
            [("people_reached", 4300), ("people_reached", 2100)],
        ),
        ("发放反诈胶带500卷。", [("gifts", 500)]),
    ],
)
def test_what_is_counted(sentence: str, expected: list[tuple[str, float]]) -> None:
    assert counted(sentence) == expected
