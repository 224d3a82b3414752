"""Rows of names below what is handed out, packs, lists of who came, and numbers of what there is, what it cost or what
another report told (contract 4.1, 4.2, 4.16)."""

from __future__ import annotations

import pytest

from etl.meaning.unit_in_text import find_unit_in_text
from etl.meaning.unit_kind import unit_type_of
from etl.prose.report.reporter import find_reporter

from .test_channels_at_work import mentioned
from .told_reports import asked_below, facts_below, values_below


@pytest.mark.parametrize(
    ("line", "told"),
    [
        (
            "前台随房卡递一张反诈宣传单。江岸大酒店520份，古榕山庄260份，其余小店合起来300份，总共1080份。",
            [("leaflets", 520), ("leaflets", 260), ("leaflets", 300)],
        ),
        ("前台递反诈宣传单，江岸大酒店520份，其余300份。", [("leaflets", 520), ("leaflets", 300)]),
        ("在电梯里贴海报。一号楼20张，二号楼18张。", [("posters", 20), ("posters", 18)]),
        ("学校里挂横幅。东门2条，西门1条，一共3条。", [("banners", 2), ("banners", 1)]),
        ("下月打算给客人发宣传单。江岸大酒店520份，漓晓酒店385份。", []),
        ("给客人发宣传单500份。江岸大酒店300份，漓晓酒店200份。", [("leaflets", 500)]),
    ],
)
def test_rows_of_names_are_of_the_paper_handed_out(line: str, told: list[tuple[str, float]]) -> None:
    assert values_below(line) == told


def test_a_sum_of_such_a_row_that_differs_is_named() -> None:
    line = "前台随房卡递一张反诈宣传单。江岸大酒店520份，古榕山庄260份，总共880份。"
    assert values_below(line) == [("leaflets", 520), ("leaflets", 260)]
    assert "prose_total_differs" in asked_below(line)


def test_a_row_of_one_of_several_papers_is_asked_about() -> None:
    line = "发放宣传单和海报。甲店20张，乙店30张。"
    assert values_below(line) == []
    assert asked_below(line).count("prose_unclear") == 2


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("派出所拿来的传单，发完8沓，每沓100张。", [("leaflets", 800)]),
        ("发传单8捆，每捆200张。", [("leaflets", 1600)]),
        ("单子发了3捆，一捆200张。", [("leaflets", 600)]),
        ("宣传单发了8沓（一沓100张）。", [("leaflets", 800)]),
        ("宣传单领了10箱，每箱100张，都发完了。", [("leaflets", 1000)]),
        ("宣传单印了20箱，每箱500份。", []),
        ("宣传单领了10箱，每箱100张，发了8箱。", [("leaflets", 800)]),
        ("单子拉来6箱，一箱500张，散出去5箱，剩一箱拉回所里了。", [("leaflets", 2500)]),
        ("派出所给了传单10捆，一捆100张，发出去8捆，还剩2捆。", [("leaflets", 800)]),
        ("宣传单领了10箱，每箱100张，还没发。", []),
        ("给村民发了一箱100张传单。", [("leaflets", 100)]),
    ],
)
def test_packs_and_what_is_in_each(line: str, told: list[tuple[str, float]]) -> None:
    assert values_below(line) == told


def test_packs_of_which_only_some_went_out_are_asked_about() -> None:
    assert "prose_unclear" in asked_below("宣传单领了10箱，每箱100张，还剩8箱。")
    assert "prose_in_stock" in asked_below("宣传单印了20箱，每箱500份。")


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("入户宣传反诈1268户；当月安检的户数是1312户。", [("households", 1268)]),
        (
            "成功劝阻1起，避免损失4.6万元。公司奖了孟师傅500元。",
            [("scams_stopped", 1), ("loss_prevented", 46000)],
        ),
        ("给保安奖励500元，挽回损失3万元。", [("loss_prevented", 30000)]),
        ("装国家反诈中心APP：班上有手机的46个人，装了44个。", [("app_installs", 44)]),
        ("装APP：全店28人，装了25个。", [("app_installs", 25)]),
        ("有手机的老人46位都装了国家反诈中心APP。", [("app_installs", 46)]),
        ("来听课的46人，装了APP 44个。", [("people_reached", 46), ("app_installs", 44)]),
        ("10月份报过的传单500份是10月的，这次没算在内。", []),
        ("上月的传单500份没算在内，这个月发传单300份。", [("leaflets", 300)]),
        ("发传单500份，海报没算在内。", [("leaflets", 500)]),
        ("进校宣讲14场，受教育学生6800人次，不重复统计。", [("sessions", 14), ("people_reached", 6800)]),
        ("另有横幅36条未列入。", [("banners", 36)]),
        ("上月漏报的横幅36条未列入，现补报。", [("banners", 36)]),
        ("装反诈APP29个，有五户说早就装过了，没有再算。", [("app_installs", 29)]),
    ],
)
def test_what_there_is_or_is_told_elsewhere_counts_nothing(line: str, told: list[tuple[str, float]]) -> None:
    assert values_below(line) == told


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("来听的老人47位，还有来探视的家属6位。", [("people_reached", 47), ("people_reached", 6)]),
        ("到会职工60人，另外还有8位家属也听了。", [("people_reached", 60), ("people_reached", 8)]),
        ("来听的老人47位，还有民警6位。", [("people_reached", 47), ("staff", 6)]),
        ("来听的老人47位，还有3位老人没来。", [("people_reached", 47)]),
        ("来听的老人47位，还有护工6位维持秩序。", [("people_reached", 47)]),
    ],
)
def test_others_who_came_as_well(line: str, told: list[tuple[str, float]]) -> None:
    assert values_below(line) == told


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("顶灯LED屏滚动“不转账、不透露验证码”的有118块，坏了没修的18块没算。", [("screens", 118)]),
        ("电梯间的电视机放防骗短片的有6台。", [("screens", 6)]),
        ("顶灯屏坏的有18台。", []),
        ("放了七场电影，每场开演前先拿话筒给村民讲十来分钟反诈。", [("sessions", 7)]),
        ("打了6场村BA，每场中场休息都讲一段防诈骗。", [("sessions", 6)]),
        ("放电影7场，来了300人。", []),
        ("检查3次，每次都给商户讲反诈。", []),
    ],
)
def test_screens_that_show_it_and_talks_at_other_events(line: str, told: list[tuple[str, float]]) -> None:
    assert values_below(line) == told


def test_lists_of_who_came_on_which_day() -> None:
    told = facts_below(
        "2024年5月讲了七场反诈，各村来了多少人，记在下面：",
        "大岔村，5月6日来了92个人，5月7日来了75个人。",
        "韩家湾，5月13日，刮大风，只来了三十多个人。",
        "上河村，5月25日118人，26日下雨没放成，改在5月27日放的，来了64人，派出所来了2个人。",
    )
    came = [fact for fact in told if fact.measure == "people_reached"]
    assert [fact.value for fact in came] == [92, 75, 30, 118, 64]


BODY = "会宁县五里铺秦腔自乐班"


def test_who_signs_in_the_words_of_the_title_reports() -> None:
    report = [f"{BODY}五月份反诈宣传汇报", "大岔村，5月6日发宣传单92份。", BODY, "2024年6月1日"]
    assert find_reporter(report, "") == BODY
    assert find_reporter([*report[:2], "2024年6月1日"], "") != BODY
    assert find_reporter(["反诈宣传小结", "发宣传单92份。", "反诈宣传", "2024年6月1日"], "") == ""


def test_a_firm_may_have_a_joint_in_its_name() -> None:
    assert find_unit_in_text("长子县通和燃气有限公司六月份反诈宣传小结") == "长子县通和燃气有限公司"
    assert find_unit_in_text("长子县公安局和通达燃气有限公司6月反诈小结") == "长子县公安局"


def test_of_what_type_such_bodies_are() -> None:
    assert unit_type_of("仙游县天后宫管委会") == unit_type_of("会宁县电影放映二队") == "other"
    assert unit_type_of("高新区管委会") == unit_type_of("文化宫管委会") == "government"


@pytest.mark.parametrize(
    ("line", "whom", "how"),
    [
        ("3月15日上午摆了一上午的摊，过来咨询的有五十几个人。", ["unspecified"], ["stall"]),
        ("香炉边上摆了摊，走过来听的香客300人以上。", ["unspecified"], ["stall"]),
        ("快递小哥6人也听派出所来讲过课，就在店里。", ["transport_workers"], ["lecture"]),
        ("护理员挨屋给老人念《防骗口诀》，念给了31位老人听。", ["elderly"], ["door_to_door"]),
        ("家长微信群是班主任管的，他在群里转了6条反诈文章。", ["parents"], ["group_chat"]),
        ("家长群、业主群转发提醒12条。", ["unspecified"], ["group_chat"]),
        ("挨个摊位送《致商户的一封信》，送出去231份。", ["merchants"], ["handout"]),
        (
            "前台和客房的员工分开叫到协会听民警讲课，7月12日来了43人，7月20日来了38人。",
            ["workers", "workers"],
            ["lecture", "lecture"],
        ),
        (
            "班会开了两次，5月8日那次到了48个同学；5月22日那次到了50个同学。",
            ["unspecified", "students", "students"],
            ["class_meeting"] * 3,
        ),
    ],
)
def test_whom_and_how_in_everyday_words(line: str, whom: list[str], how: list[str]) -> None:
    told = facts_below(line)
    assert [fact.target_group for fact in told] == whom
    assert [fact.channel for fact in told] == how


def test_those_to_whom_a_few_words_are_said_are_told() -> None:
    assert mentioned("来缴费的老人我们多讲几句。") == ["elderly"]
    assert "transport_workers" not in mentioned("座椅背后贴了提示，司机开车前都提醒一句。")


@pytest.mark.parametrize(
    ("top", "unit"),
    [
        (["三官庙庙会反诈摊子的情况", "武陟县三官庙庙会理事会    2024年4月2日"], "武陟县三官庙庙会理事会"),
        (
            ["李所长，我是固镇县城南安置房三期工地的老赵，九月份反诈的情况给你报一下。"],
            "固镇县城南安置房三期工地",
        ),
        (["李所长，我是工地的老赵，九月份反诈的情况给你报一下。"], ""),
    ],
)
def test_who_is_of_a_place_in_a_county_reports_where_nobody_else_is_named(top: list[str], unit: str) -> None:
    assert find_reporter([*top, "单子发了一百二十张，墙上贴了十五张宣传画。"], "九月") == unit
