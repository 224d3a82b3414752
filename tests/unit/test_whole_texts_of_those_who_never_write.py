"""Texts by people who never write reports: who they say they are, who came, asked or was told, and what was left over."""

from __future__ import annotations

import pytest

from .small_sheets import read as read_sheet
from .told_reports import read_report, values_below


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        (
            "李所长，我是固镇县城南安置房三期工地的老赵，9月份反诈的情况给你报一下。\n反诈单子发了120张。\n2024年9月28日",
            "固镇县城南安置房三期工地",
        ),
        (
            "王警官好，我是安溪县感德镇红星茶庄的老板娘，5月份反诈的情况说一下。\n反诈单子发了120张。\n2024年5月28日",
            "安溪县感德镇红星茶庄",
        ),
        (
            "反诈摊子的情况\n武陟县三官庙庙会理事会    2024年4月2日\n3月22日反诈单子发了120张。",
            "武陟县三官庙庙会理事会",
        ),
        ("校车队反诈\n乐亭县启明校车队 2024年3月2日\n2月20日反诈单子发了120张。", "乐亭县启明校车队"),
    ],
)
def test_who_writes_is_who_they_say(text: str, unit: str) -> None:
    assert [(fact.unit, fact.value) for fact in read_report(text.split("\n"), "反诈.txt").facts] == [
        (unit, 120)
    ]


def test_a_square_is_nobody_who_reports() -> None:
    told = read_report(
        ["反诈摊子", "武陟县人民广场  2024年2月25日", "2月20日反诈单子发了120张。"], "反诈.txt"
    )
    assert not told.facts
    assert "unit_unknown" in [issue.code for issue in told.issues]


@pytest.mark.parametrize(
    ("sentence", "facts"),
    [
        ("单子一共给了10沓，一沓100张，到月底发出去8沓，还有2沓没动。", [("leaflets", 800)]),
        ("单子拉来6箱，一箱500张，散出去5箱，剩一箱拉回所里了。", [("leaflets", 2500)]),
        ("宣传单领了10箱，每箱100张，上午发了3箱，下午发了2箱。", [("leaflets", 500)]),
        ("海报每家店贴2张，86家都贴齐了。", [("posters", 172)]),
        ("班前会讲了一回，来了八十三个工人。", [("sessions", 1), ("people_reached", 83)]),
        ("照管员在车上给学生讲，讲了23趟。", [("sessions", 23)]),
        ("到摊子跟前听的，三天合起来有900多人。", [("people_reached", 900)]),
        ("在码头摆摊，来看的人上百个。", [("people_reached", 100)]),
        ("船老大在祠堂开了一次会，去了39个船老大。", [("sessions", 1), ("people_reached", 39)]),
        ("所长去县里开了一次会，去了12个人。", []),
        ("跟57位家属在电话里说清楚了，还有十几家没打通。", [("people_reached", 57)]),
        ("跟来取快递的村民讲了50多人。", [("people_reached", 50)]),
        ("村民拿着手机来问是不是骗子的，我本子上记了19人次。", [("consultations", 19)]),
        ("摆摊的时候现场有人来咨询，记了87人次。", [("consultations", 87)]),
        ("来问办卡的，记了30人次。", []),
        ("贵州老乡群、四川老乡群一共发了14条。", [("posts", 14)]),
        ("上个月贴的10张宣传画掉了4张，没有重新贴。", []),
        ("海报贴了30张，风刮跑了4张。", [("posters", 30)]),
        ("单子发掉了300张。", [("leaflets", 300)]),
        ("理事会出了12个人轮流看摊子。", [("staff", 12)]),
        ("站里5个人加3个志愿者，出动了40人次。", [("staff", 40)]),
        ("志愿者12人，上街宣传3次。", [("staff", 12), ("sessions", 3)]),
        ("【四季度】任务是承诺书800份、进校园2次，还没开始。", []),
        ("任务是800份承诺书，已经签了734份。", [("pledges", 734)]),
        ("四、单子。这个星期发了近千张。", [("leaflets", 1000)]),
    ],
)
def test_what_is_told_by_mouth(sentence: str, facts: list[tuple[str, float]]) -> None:
    assert values_below(sentence) == facts


def test_the_first_column_names_what_the_second_tells_of() -> None:
    told = read_sheet(
        [
            ["建德市临江悦酒店反诈宣传情况（2024年7月）"],
            ["内容", "怎么弄的"],
            ["发单子", "办入住的时候给客人一张，7月份发了410张左右，柜台里还有两本没拆"],
            ["口头提醒", "登记的时候嘴上说一句，月底算下来1180人次"],
            ["员工开会", "7月16号全体会上经理讲了一遍，到了27个员工"],
            ["劝住的", "住302的大姐接了电话关着门不出来，前台去敲门把她劝住了，劝阻1起"],
            ["下个月", "想再发提醒卡200张"],
        ],
        "表.xlsx",
    )
    assert [(fact.cell, fact.measure, fact.value) for fact in told.facts] == [
        ("B3", "leaflets", 410),
        ("B4", "people_reached", 1180),
        ("B5", "people_reached", 27),
        ("B6", "scams_stopped", 1),
    ]
