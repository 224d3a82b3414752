"""What a report tells as still to come, of others, of all once more, or of another time, and what it counts in plain
words."""

from __future__ import annotations

import pytest

from .told_reports import facts_below, values_below


@pytest.mark.parametrize(
    "line",
    [
        "春节前还将入户宣传2万户。",
        "还将入户走访200户。",
        "国庆期间全县各单位共发放宣传资料2.2万份，我镇占了两成多。",
        "听市里讲，官桥一家兄弟网点同期劝住了3起，我们还有差距。",
        "比起去年正月，今年多跑了四十来户。",
        "说明：启动仪式由县局统计（到场约2300人），本清单不计。",
        "带班领导：副所长老魏    值班：民警小张、小马，辅警4名",
        "参会：班子成员、各站办负责人，共17人",
    ],
)
def test_what_is_no_figure_of_the_report(line: str) -> None:
    assert values_below(line) == []


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("民警将入户走访情况录入系统，走访200户。", [("households", 200)]),
        ("利用每月安全例会开展反诈培训3次。", [("sessions", 3)]),
        ("民警客串“县太爷审骗子”情景剧2场。", [("sessions", 2)]),
        ("赶集群众领取折页350份、印有反诈标语的购物袋200个。", [("leaflets", 350), ("gifts", 200)]),
        ("从县局领取折页350份、购物袋200个。", []),
        ("接受问询60余人次。", [("consultations", 60)]),
        ("院坝会开了整五场。", [("sessions", 5)]),
        ("播放量就超过1.3万。", [("views", 13000)]),
        ("在集市上摆了一天摊，我们镇去了3个人。", []),
        ("在集市上摆了一天摊，我们去了3个人。", [("staff", 3)]),
        ("空巢老人三十六户，干部挨家把门上。", [("households", 36)]),
        ("辖区共有320户，民警逐户走访。", []),
    ],
)
def test_what_plain_words_count(line: str, told: list[tuple[str, float]]) -> None:
    assert values_below(line) == told


def test_an_account_of_all_is_of_no_section_and_counts_nothing_anew() -> None:
    told = values_below(
        "一、课堂上讲",
        "共上了4堂反诈课。",
        "二、员工先懂",
        "对护理员、厨师开会培训，发了手册90本。",
        "全月合起来，上课4堂，发手册90本。",
    )
    assert told == [("sessions", 4), ("leaflets", 90)]


def test_the_time_for_which_the_rest_is_kept_and_new_year() -> None:
    first, second = facts_below(
        "提示卡。印制5000张，已发出3200余张，其余下半年用。", "元旦以来，全镇劝阻电诈26起。"
    )
    assert (str(first.period_start), str(first.period_end)) == ("2023-05-01", "2023-05-31")
    assert str(second.period_start) == "2023-01-01"
