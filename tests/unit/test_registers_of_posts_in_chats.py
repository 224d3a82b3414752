"""Posts in chats as a community lists them: which chat, how many are in it, what was sent and how many times."""

from __future__ import annotations

import pytest

from etl.schema import Reading

from .small_sheets import codes, figures, read

NAME = "桔花园社区登记.xlsx"
TITLE = ["溆浦县卢峰镇桔花园社区微信群信息发布登记（2024年5月）"]
HEAD = ["日期", "哪个群", "群里人数", "发的什么", "条数", "谁发的", "备注"]
POSTS = [
    ["5.6", "居民一群", 486, "冒充客服退款案例", 1, "小舒", None],
    ["5.6", "居民二群", 500, "同上", 1, "小舒", None],
    ["5.8", "居民一群", 486, "停水通知", 2, "小向", None],
    ["5.8", "居民二群", 500, "〃", 2, "小向", None],
    ["5.10", "居民一群", 486, "暑期防溺水", 3, "小向", None],
    ["5.14", "组长群", 35, "反诈海报图", 1, "小向", "发错群，已撤回，不算"],
    ["5.21", "居民一群", 486, "国家反诈中心APP安装图文教程", 1, "小舒", "看了教程当天新装26人"],
    ["5.24", "老年活动群", 132, "养老诈骗小视频", "2个", "小舒", None],
    ["5.30", "商户群", 88, "收款码被换案例，提醒老板们", 1, "小向", None],
]
COUNTED = [
    ("E3", "posts", 1),
    ("E4", "posts", 1),
    ("E9", "posts", 1),
    ("E10", "videos", 2),
    ("E11", "posts", 1),
    ("G9", "app_installs", 26),
]


def _posts(last: int, head: list[str] = HEAD) -> Reading:
    return read([TITLE, head, *POSTS, ["5月反诈合计", None, None, None, last, None, None]], NAME)


@pytest.mark.parametrize(
    "heads",
    [
        ("日期", "哪个群", "群里人数", "发的什么", "条数"),
        ("发送时间", "群名称", "人数", "信息内容", "数量"),
        ("群发日期", "微信群", "成员数", "发了些什么", "条数"),
    ],
)
def test_each_row_is_posts_and_no_session_and_the_size_of_the_chat_no_reach(heads: tuple[str, ...]) -> None:
    reading = _posts(6, [*heads, "谁发的", "备注"])
    assert figures(reading) == COUNTED
    assert {fact.period_start.day for fact in reading.facts} == {6, 21, 24, 30}
    assert codes(reading) == []


def test_a_total_of_those_against_fraud_is_compared_with_these() -> None:
    assert codes(_posts(9)) == [("E12", "total_differs")]


def test_a_post_on_other_things_in_a_register_against_fraud_is_asked_about() -> None:
    title = ["溆浦县卢峰镇桔花园社区反诈信息群发登记（2024年5月）"]
    reading = read([title, HEAD, *POSTS[:3]], NAME)
    assert figures(reading) == [("E3", "posts", 1), ("E4", "posts", 1), ("E5", "posts", 2)]
    assert codes(reading) == [("D5", "perhaps_other_matter")]


@pytest.mark.parametrize(
    ("remark", "installs"),
    [
        ("看了教程当天新装26人", [26]),
        ("现场装了12个", [12]),
        ("还有8人没装", []),
        ("楼道装了2个摄像头", []),
    ],
)
def test_a_remark_tells_how_often_the_app_that_its_row_names_was_put_on(
    remark: str, installs: list[float]
) -> None:
    reading = read([TITLE, HEAD, POSTS[0], [*POSTS[6][:6], remark]], NAME)
    assert [f.value for f in reading.facts if f.measure == "app_installs"] == installs


def test_of_no_app_in_its_row_a_remark_tells_nothing() -> None:
    reading = read([TITLE, HEAD, [*POSTS[6][:6], None], [*POSTS[0][:6], "现场装了12个"]], NAME)
    assert figures(reading) == [("E3", "posts", 1), ("E4", "posts", 1)]
