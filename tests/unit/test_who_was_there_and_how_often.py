"""Who was there, how often something was aired and what numbers leave out, as people tell it (contract 4.1, 4.16)."""

from __future__ import annotations

import pytest

from .told_reports import asked_below, facts_below, values_below


@pytest.mark.parametrize(
    ("line", "figures"),
    [
        ("进校园1次，大操场全校集会，师生1100余人。", [("sessions", 1), ("people_reached", 1100)]),
        ("村医例会上也讲过一次，27个村医都在。", [("sessions", 1), ("people_reached", 27)]),
        (
            "小班来了58位家长，中班61位，大班因为闹流感只来了49位，三个年级合起来168位。",
            [("people_reached", 58), ("people_reached", 61), ("people_reached", 49)],
        ),
        (
            "复工第一课请派出所民警到食堂来讲，早班去了一百四十多人，中班去了九十多人。",
            [("people_reached", 140), ("people_reached", 90)],
        ),
        ("财务科3个人，总经理单独谈了一次，约定当面确认。", [("people_reached", 3)]),
        (
            "新招的61名外地工人，入职培训里加了半小时反诈，每人发《防骗手册》一本。",
            [("people_reached", 61), ("leaflets", 61)],
        ),
        ("对取现的客户一对一作反诈提示，登记在册326人次。", [("people_reached", 326)]),
        ("针车、成型、包装三个车间开反诈班前会27次。", [("sessions", 27)]),
        ("队员9人到岗，一天递出去宣传单340份。", [("staff", 9), ("leaflets", 340)]),
        (
            "到板材厂讲了1场防骗，财务人员29人坐前排，一线工人120人在后面站着听。",
            [("sessions", 1), ("people_reached", 29), ("people_reached", 120)],
        ),
        (
            "2月11日，走村子。甲组5人跑了58户，乙组4人跑了71户。",
            [("staff", 5), ("households", 58), ("staff", 4), ("households", 71)],
        ),
        ("5月3日，到集市设摊，员工6人参加，发放折页300份。", [("staff", 6), ("leaflets", 300)]),
    ],
)
def test_who_was_there_is_told_without_a_deed(line: str, figures: list[tuple[str, float]]) -> None:
    assert values_below(line) == figures


@pytest.mark.parametrize(
    ("line", "figures"),
    [
        ("村里的大喇叭每天早晚各放一遍，一共放了十一天。", [("broadcasts", 22)]),
        ("市场广播每天开市以后播三遍，三十天没断过。", [("broadcasts", 90)]),
        ("大喇叭早市、晚市各播1遍，共播放62次。", [("broadcasts", 62)]),
        ("大喇叭每天早晚各放一遍。", []),
        ("东、西、北三个大门各挂横幅1条，计3条。", [("banners", 3)]),
        ("入户31户，明白纸一户一份，发了31份。", [("households", 31), ("leaflets", 31)]),
        ("业主微信群7个统一发了防骗提醒，每群一条。", [("posts", 7)]),
        ("业主群一共11个，管家每个群发了3条，都是派出所给的真案子。", [("posts", 33)]),
        ("电梯海报换新。每栋两个单元，每个单元两部电梯，每部贴一张，共24张。", [("posters", 24)]),
    ],
)
def test_how_often_or_how_many_each_had_comes_to_a_sum(line: str, figures: list[tuple[str, float]]) -> None:
    assert values_below(line) == figures


@pytest.mark.parametrize(
    ("line", "figures"),
    [
        ("一共发了传单三百四十张，头一场一百九，第二场一百五。", [("leaflets", 190), ("leaflets", 150)]),
        ("一共发了传单三百四十张，头一场一百九，第二场一百三。", [("leaflets", 340)]),
        (
            "公众号推文2篇，阅读量一篇612、一篇三百五十多。",
            [("posts", 2), ("views", 612), ("views", 350)],
        ),
        ("公众号推了一期“AI换脸”提醒。", [("posts", 1)]),
        ("孩子们画的反诈小报挑了12幅贴在教学楼走廊里。", [("posters", 12)]),
        ("外卖箱后盖上贴反诈海报，贴好172张，有16个箱子在修，没贴。", [("posters", 172)]),
        ("保洁大姐挨家挨户往门把手上插传单，插了820份，没发完的退了。", [("leaflets", 820)]),
        ("“国家反诈中心”APP，全班90位家长里已经装了71位。", [("app_installs", 71)]),
        (
            "4、装反诈APP。帮到装了11个，其中8个是六十岁以上的老人家。",
            [("app_installs", 3), ("app_installs", 8)],
        ),
        (
            "固定摊位一家一家走，东区86家、西区104家，走了个遍，跟摊主签承诺书，除了没碰上的12家，签回来整整二百份。",
            [("households", 86), ("households", 104), ("pledges", 200)],
        ),
    ],
)
def test_what_a_number_leaves_out_stands_before_it(line: str, figures: list[tuple[str, float]]) -> None:
    assert values_below(line) == figures


@pytest.mark.parametrize(
    ("line", "figures"),
    [
        ("清点物资：折页还有1200份，扇子剩85把，横幅拉坏1条要重做。", []),
        ("大厅摆了两百份折页让人自己拿，月底还剩一些，拿走的有一百二十份左右。", [("leaflets", 120)]),
        ("反诈横幅2条已做好，待挂。", []),
        ("已和完小约定，开学后给学生上反诈课2节。", []),
        ("待办：去二桥工地讲一次，带200份折页。", []),
        ("承诺书街道要求每户都签，我这边签回来58份，还差5户。", [("pledges", 58)]),
        ("核对签到表，保安班有两人重复签名。", []),
    ],
)
def test_what_lies_there_or_is_still_to_come_counts_nothing(
    line: str, figures: list[tuple[str, float]]
) -> None:
    assert values_below(line) == figures


@pytest.mark.parametrize(
    ("line", "groups"),
    [
        ("办讲座2场，一场是老年人专场，到了65人，另一场讲给宝妈听，到了42人。", ["elderly", "women"]),
        ("反诈培训搞了3次，保安、保洁都参加，签到136人次。", ["workers"]),
        ("车间主任在班前会上讲防骗，一车间95人，二车间88人，总共183人。", ["workers", "workers"]),
    ],
)
def test_whose_they_were_is_told_by_their_round_or_their_shift(line: str, groups: list[str]) -> None:
    came = [fact for fact in facts_below(line) if fact.measure == "people_reached"]
    assert [fact.target_group for fact in came] == groups


def test_whom_a_sentence_says_first_that_it_goes_on_about_is_whose_it_was_held() -> None:
    facts = facts_below("3.小朋友这边，大班上了两节反诈小课，用的绘本。")
    assert [(f.measure, f.value, f.target_group) for f in facts] == [("sessions", 2, "children")]


@pytest.mark.parametrize(
    ("line", "asked"),
    [
        ("在走廊里夹防骗单子，头天塞了56份，次日又夹了31份。", []),
        ("宣传单发了800份；另给老年学员加印大字版，走了31位。", ["prose_unclear"]),
        ("阶梯教室可坐300人，到场家长210人。", []),
        ("发放宣传单800份，比上月多出70份。", []),
    ],
)
def test_a_count_that_stands_beside_figures_is_not_lost_in_silence(line: str, asked: list[str]) -> None:
    assert asked_below(line) == asked
