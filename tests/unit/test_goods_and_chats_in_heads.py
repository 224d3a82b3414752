"""小夜灯（个） below 集中宣传 is no session; 司机群推送（条） went out in a chat group."""

from __future__ import annotations

import pytest

from .small_sheets import codes, figures, read

TITLE = ["龙陵县2023年4月反诈宣传统计表"]


def below(parent: str, thing: str) -> tuple[list[tuple[str, str, float]], list[tuple[str, str]]]:
    rows = [TITLE, ["派出所", parent, None], [None, "场次", thing], ["龙山派出所", 2, 60]]
    reading = read(rows)
    return [one for one in figures(reading) if one[0] == "C4"], codes(reading)


@pytest.mark.parametrize("parent", ["集中宣传", "车内宣传", "讲座活动", "宣传活动", "线下宣传"])
@pytest.mark.parametrize("unit", list("个件套把只条副支块"))
def test_an_unknown_thing_is_no_session(parent: str, unit: str) -> None:
    assert below(parent, f"小夜灯（{unit}）") == ([], [("C4", "unread_under_header")])


@pytest.mark.parametrize("thing", ["头枕套（个）", "赠送小夜灯（个）", "派发晴雨挡（套）", "荧光棒（支）"])
def test_what_is_known_or_given_away_is_a_gift(thing: str) -> None:
    assert below("车内宣传", thing) == ([("C4", "gifts", 60.0)], [])


def test_three_levels() -> None:
    rows = [
        TITLE,
        ["站点", "线下宣传", None, None],
        [None, "集中培训", None, "车内宣传"],
        [None, "场次", "人次", "晴雨挡（个）"],
        ["龙山派出所", 1, 2, 3],
    ]
    reading = read(rows)
    assert figures(reading) == [("B5", "sessions", 1.0), ("C5", "people_reached", 2.0)]
    assert codes(reading) == [("D5", "unread_under_header")]


@pytest.mark.parametrize("title", ["龙陵县2023年4月反诈宣传物资发放统计表", "龙陵县2023年4月宣传品发放情况"])
def test_a_title_of_handing_out_makes_it_a_gift(title: str) -> None:
    rows = [[title], ["派出所", "小夜灯（个）", "宣传单（份）"], ["龙山派出所", 5, 6]]
    assert figures(read(rows)) == [("B3", "gifts", 5.0), ("C3", "leaflets", 6.0)]


@pytest.mark.parametrize("thing", ["宣传点（个）", "网点（个）", "微信群（个）", "讲座（个）"])
def test_places_are_no_gifts_and_events_stay_events(thing: str) -> None:
    rows = [
        ["龙陵县2023年4月反诈宣传物资发放统计表"],
        ["派出所", thing, "宣传单（份）"],
        ["龙山派出所", 5, 6],
    ]
    assert ("B3", "gifts", 5.0) not in figures(read(rows))
    if thing == "讲座（个）":
        assert below("宣传活动", thing) == ([("C4", "sessions", 60.0)], [])


@pytest.mark.parametrize(
    "head",
    [
        "司机群推送（条）",
        "骑手群转发（次）",
        "客户群推送（条）",
        "商户群推送数（条）",
        "网格群推送（条）",
        "企业群推送信息（条）",
        "车友群推送信息（条）",
        "社群推送（条）",
        "群推送（条）",
        "群内推送（条）",
        "业主群推送（条）",
        "家长群（条）",
        "微信群转发（条）",
        "网格群发了几次",
        "楼栋群发几条",
        "住户群发送（条）",
    ],
)
def test_a_chat_of_whomever(head: str) -> None:
    facts = read([TITLE, ["派出所", head, "宣传单（份）"], ["龙山派出所", 5, 6]]).facts
    assert [(f.measure, f.channel) for f in facts] == [("posts", "group_chat"), ("leaflets", "handout")]


@pytest.mark.parametrize(
    "head",
    [
        "重点人群推送（条）",
        "老年群体推送（条）",
        "产业集群宣传（条）",
        "群发短信（条）",
        "短信群发了几次",
        "走访网格群众（人）",
    ],
)
def test_people_and_messages_are_no_chat(head: str) -> None:
    facts = read([TITLE, ["派出所", head, "宣传单（份）"], ["龙山派出所", 5, 6]]).facts
    assert "group_chat" not in [fact.channel for fact in facts]
