"""What a row is about is a label wherever it stands: a total merged over the ranks, the titles of posts (contract 2)."""

from __future__ import annotations

from .small_sheets import codes, read, roles


def test_a_total_under_the_ranks_is_no_rank():
    reading = read(
        [
            ["龙陵县公安局2023年4月各派出所反诈宣传排名表"],
            ["名次", "单位", "宣传场次（场）"],
            [1, "龙山派出所", 11],
            [2, "镇安派出所", 9],
            ["全局合计", None, 20],
        ]
    )
    assert roles(reading, "A3", "A5", "C5") == ["serial", "label", "total"]
    assert codes(reading) == []


def test_the_titles_of_posts_say_what_their_rows_are_about():
    reading = read(
        [
            ["龙陵县反诈中心2023年4月线上宣传推文台账"],
            ["序号", "发布日期", "标题", "发布平台", "阅读量（次）"],
            [1, "4月4日", "防骗指南来了", "微信公众号", 1850],
            [2, "4月7日", "“征信修复”骗局拆解", "抖音", 1200],
        ]
    )
    assert roles(reading, "C3", "C4") == ["label", "label"]
    assert [(f.cell, f.value) for f in reading.facts] == [("E3", 1850), ("E4", 1200)]
