"""What reports in plain words tell of a whole, its parts and its rest, of what went out and what is left, of who was on the
list, and of whose it was (contract 4.1, 4.3, 4.10, 4.16)."""

from __future__ import annotations

import pytest

from .told_reports import asked_below, counted, facts_below, values_below


@pytest.mark.parametrize(
    ("line", "told"),
    [
        (
            "防骗小品一共演了11场，在古戏台上演了4场，剩下的7场是到各村去演的。",
            [("sessions", 4), ("sessions", 7)],
        ),
        ("发了500张传单，发给老人300张，剩下的200张发给学生。", [("leaflets", 200), ("leaflets", 300)]),
        ("发了500张传单，发给老人300张，剩下的200张没发。", [("leaflets", 500), ("leaflets", 300)]),
        ("宣传单领了两次，第一次500份，第二次300份，贴在楼道里。", [("leaflets", 500), ("leaflets", 300)]),
        ("小卡片印了两批，头一批800张，第二批650张，搁在车上。", []),
        ("宣传单印了三批，第一批500份，第二批300份，都发完了。", [("leaflets", 500), ("leaflets", 300)]),
        ("县里给了三千张防骗卡片，一共塞出去2600张，剩下400张。", [("leaflets", 2600)]),
        ("海报画了30张，画坏了4张没用，贴出去26张。", [("posters", 26)]),
        ("横幅做了10条，挂出去8条，2条没挂。", [("banners", 8)]),
        ("反诈宣传单印了3000份，发了2870份，剩130份。", [("leaflets", 2870)]),
        ("领回来海报60张，贴了52张，还剩8张。", [("posters", 52)]),
        ("我们印好单子1200张，工地上发了980张。", [("leaflets", 980)]),
        ("传单印了1000张，发给同学870张。", [("leaflets", 870)]),
        ("县里发下来的扇子200把，发出去的是185把。", [("gifts", 185)]),
        (
            "开了两回防骗会，头一回62人，第二回57人，两回一共119人。",
            [("sessions", 2), ("people_reached", 62), ("people_reached", 57)],
        ),
        (
            "两个车间开了两场防骗会，一车间62人，二车间57人，加起来119人。",
            [("sessions", 2), ("people_reached", 62), ("people_reached", 57)],
        ),
        ("柜员先递一份防骗告知书，一个月一共递出去3260份。", [("leaflets", 3260)]),
        ("防骗卡塞在车票袋子里发给务工人员，一个月发了1031张。", [("leaflets", 1031)]),
    ],
)
def test_a_whole_its_parts_and_what_is_left(line: str, told: list[tuple[str, float]]) -> None:
    assert values_below(line) == told


def test_a_rest_that_differs_from_its_whole_is_asked_about() -> None:
    line = "一共讲了11场，在学校讲了4场，剩下的6场是到各村去讲的。"
    assert values_below(line) == [("sessions", 6), ("sessions", 4)]
    assert "prose_total_differs" in asked_below(line)


@pytest.mark.parametrize(
    ("line", "told"),
    [
        (
            "来取件的，我们都拦住讲一讲，本子上登记了的有736人，这里头60岁往上的有198人。",
            [("people_reached", 538, "unspecified"), ("people_reached", 198, "elderly")],
        ),
        ("把快递员都叫到一块学了学，8个人都到了。", [("people_reached", 8, "transport_workers")]),
        ("店里的员工都听了，一共18个人。", [("people_reached", 18, "workers")]),
        (
            "来听的财务人员有86个，普通职工有五百三十多个。",
            [("people_reached", 86, "finance_staff"), ("people_reached", 530, "workers")],
        ),
        (
            "听课的务工人员上旬有430人，中旬有385人。",
            [("people_reached", 430, "migrant_workers"), ("people_reached", 385, "migrant_workers")],
        ),
        (
            "去听的同学有255人，其中高一的160人、高二的95人。",
            [("people_reached", 160, "students"), ("people_reached", 95, "students")],
        ),
        ("保安专门去独居老人家里讲，走了27户。", [("households", 27, "elderly_alone")]),
        (
            "反诈APP，同学装上的有1312人，老师装上的有76人。",
            [("app_installs", 1312, "students"), ("app_installs", 76, "teachers")],
        ),
        (
            "发给货车司机的单子是560张，发给家属的是120张。",
            [("leaflets", 560, "transport_workers"), ("leaflets", 120, "unspecified")],
        ),
        (
            "请派出所民警来校讲课，全校分两批听，一批听了560人，二批听了610人。",
            [("people_reached", 560, "unspecified"), ("people_reached", 610, "unspecified")],
        ),
    ],
)
def test_who_came_and_who_they_were(line: str, told: list[tuple[str, float, str]]) -> None:
    assert [(f.measure, f.value, f.target_group) for f in facts_below(line)] == told


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("上街摆摊，我们发了折页700份，他们发的450份是他们的。", [("leaflets", 700)]),
        ("短信是市中心统一发的，给全市的职工发了21万条，那不是我们发的，不算。", []),
        ("我们把单子夹在外卖袋里，一天夹一百来张，5月一共夹出去2800张。", [("leaflets", 2800)]),
        ("反诈微信群有23个，管理员一个群发3条提醒，一共发了69条。", [("posts", 69)]),
        ("帮人把反诈APP装上，一个月装了131个。", [("app_installs", 131)]),
        ("给外卖小哥开防骗早会，开了22个早会。", [("sessions", 22)]),
        ("这个月一共来问了26个人。", [("consultations", 26)]),
        ("给老人讲了三回防骗。", [("sessions", 3)]),
        (
            "给职工家属讲了一回，来了24个家属，里头老人9个。",
            [("sessions", 1), ("people_reached", 15), ("people_reached", 9)],
        ),
        (
            "工人开会的时候讲了两次，第一次38人，第二次41人，合计79人。",
            [("sessions", 2), ("people_reached", 38), ("people_reached", 41)],
        ),
    ],
)
def test_whose_it_was_and_how_much_in_all(line: str, told: list[tuple[str, float]]) -> None:
    assert values_below(line) == told


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("开反诈班会，本来是48个班，有2个班没开成，最后开了46个班。", [(46, "students", "class_meeting")]),
        ("全校36个班，有34个班开了反诈班会。", [(34, "students", "class_meeting")]),
        ("编成小品领着文艺队去演，正月里一共演了11场。", [(11, "unspecified", "performance")]),
        ("剧团唱了3场，编的是防骗的戏。", [(3, "unspecified", "performance")]),
        ("我们就过去讲防骗，讲了2场。", [(2, "unspecified", "lecture")]),
        ("把摊主叫到办公室开了两回防骗会。", [(2, "merchants", "training")]),
    ],
)
def test_what_was_held_and_how(line: str, told: list[tuple[float, str, str]]) -> None:
    assert [(f.value, f.target_group, f.channel) for f in facts_below(line)] == told


def test_papers_given_from_one_month_to_another() -> None:
    line = "柜员先递一份防骗告知书，10月到12月一共递出去3260份，签了承诺书的有3198份。"
    assert counted(line) == [("leaflets", 3260), ("pledges", 3198)]


def test_days_of_a_class_meeting_by_their_numbers() -> None:
    fact = facts_below("16号、17号开反诈班会，最后开了46个班。")[0]
    assert (fact.period_start.isoformat(), fact.period_end.isoformat()) == ("2023-05-16", "2023-05-17")
