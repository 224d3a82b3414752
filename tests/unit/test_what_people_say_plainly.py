"""Numbers in everyday words: sent into a chat, hung up, given out, come to a meeting, played again and again."""

from __future__ import annotations

import pytest

from .told_reports import counted, read_sentence


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("社区微信群里天天转提醒，一个月转了九十多条。", [("posts", 90)]),
        ("全乡十二个村，村村都挂了横幅，一共挂了三十六条。", [("banners", 36)]),
        ("赶集那天人多，我们发出去了一千来份资料。", [("leaflets", 1000)]),
        ("给快递小哥开了个会，到了二十二个人。", [("people_reached", 22)]),
        ("村里的大喇叭早晚各响一次，一个月下来播了62次。", [("broadcasts", 62)]),
        ("对租客320人进行反诈宣传，督促安装APP 280人。", [("people_reached", 320), ("app_installs", 280)]),
        ("督促各单位安装APP 5000人。", []),
    ],
)
def test_what_is_counted(sentence: str, expected: list[tuple[str, float]]) -> None:
    assert counted(sentence) == expected


def test_people_of_several_kinds_of_sessions_are_of_none() -> None:
    told = "共开展宣传8次，其中进社区3次、进学校2次、进企业3次，参与人数580人。"
    figures = read_sentence(told).figures
    assert [(f.quantity.value, f.group) for f in figures if f.measure == "people_reached"] == [
        (580, "unspecified")
    ]
