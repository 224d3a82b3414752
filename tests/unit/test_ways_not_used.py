"""Ways that a sentence names to say that they were not used, or where something stood (contract 1, mentions)."""

from __future__ import annotations

import pytest

from tests.unit.told_reports import read_sentence

NONE = "unspecified"


def mentioned(text: str) -> list[str]:
    return sorted({m.group if m.group != NONE else m.channel for m in read_sentence(text).mentions})


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("厂门口大屏因改造拆除，这次没有用上。", []),
        ("横幅没有挂，城管不让；宣传车我们也没有。", []),
        ("白天敲门没人，就靠业主群发提醒。", ["group_chat"]),
        ("派出所来人讲课的事，原说二十号来，往后推到十月了。", []),
        ("跟八月份相比，单子少发了四十张，承诺书八月没搞。", []),
        ("往后每季度办一次讲座。", []),
        ("横幅拉坏了要重做。", []),
        # and what was
        ("厂门口大屏天天放，一直没停。", ["screen"]),
        ("白天敲门讲反诈，没人嫌烦。", ["door_to_door"]),
        ("从那以后每周办一次讲座。", ["lecture"]),
        ("横幅拉了，大屏没有用上。", ["banner"]),
        ("讲座办了，运动会推到十月。", ["lecture"]),
    ],
)
def test_what_was_off_or_lacking_is_no_way(text: str, codes: list[str]) -> None:
    assert mentioned(text) == codes


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("医院是反诈宣传的重要窗口，开展宣传。", []),
        ("在办证窗口开展宣传。", ["service_window"]),
        ("候诊区18块显示屏播放反诈片。", []),
        ("在候诊区开展宣讲。", ["lecture", "service_window"]),
        ("组织辖内9家支行、61个营业网点，扎实开展反诈宣传。", []),
        ("依托28个营业网点，多形式开展反诈宣传。", []),
        ("在营业网点开展反诈宣传。", ["branch"]),
        ("对固定摊位走了一遍，挨家讲解。", ["door_to_door"]),
        ("在集市摆起摊位开展宣传。", ["stall"]),
        ("举办柜面识诈堵诈专题培训2期。", []),
        ("该案已编入全县宣讲案例。", []),
        ("民警在广场宣讲案例。", ["lecture"]),
        ("我这边上周的反诈走访情况发您。", []),
        ("上周开展了反诈走访。", ["door_to_door"]),
    ],
)
def test_where_it_stood_and_what_is_told_of_it_is_no_way(text: str, codes: list[str]) -> None:
    assert mentioned(text) == codes
