"""Heads and labels as people write them without a form: 门上贴了几张, 跟几个人说了, 承诺书签字人数, 七天加总."""

from __future__ import annotations

import pytest

from etl.meaning.header import read_header

from .small_sheets import figures, read, roles

NAME = "泗洪县2025年9月反诈情况.xlsx"
TITLE = ["泗洪县青阳街道解放社区2025年9月反诈情况"]


@pytest.mark.parametrize(
    ("head", "measure"),
    [
        ("跟几个人说了", "people_reached"),
        ("面对面讲了几个人", "people_reached"),
        ("跟收件人念叨了几个", "people_reached"),
        ("跟邻居唠了几个", "people_reached"),
        ("窗口提醒了几个", "people_reached"),
        ("姐妹来了多少（人次）", "people_reached"),
        ("停下来听的（人次）", "people_reached"),
        ("路过听的（人次）", "people_reached"),
        ("老板听了没（人）", "people_reached"),
        ("听的人", "people_reached"),
        ("打电话问的（人）", "consultations"),
        ("问的人数", "consultations"),
        ("店里来听的（人）", "people_reached"),
        ("挨家挨户讲了几户", "households"),
        ("炕头讲了几户", "households"),
        ("晚上串了几家", "households"),
        ("跟件发了几张", "leaflets"),
        ("顾客手里塞了几张单", "leaflets"),
        ("游客手上发了几张", "leaflets"),
        ("柜台递了几张", "leaflets"),
        ("塞给行人几张", "leaflets"),
        ("门缝塞了几张", "leaflets"),
        ("赶场天发了几份", "leaflets"),
        ("快递箱里塞几张", "leaflets"),
        ("给家长的信发了几份", "leaflets"),
        ("车上贴了几张", "posters"),
        ("门上贴了几张", "posters"),
        ("车厢贴几张", "posters"),
        ("电梯里贴了几张", "posters"),
        ("头盔上贴了几张", "posters"),
        ("路口挂了几条", "banners"),
        ("围着桌子讲了几回", "sessions"),
        ("菜市场讲了几趟", "sessions"),
        ("宣教频次", "sessions"),
        ("群里提醒几条", "posts"),
        ("群里喊了几次", "posts"),
        ("楼下喊了几遍", "broadcasts"),
        ("下没下APP（人）", "app_installs"),
        ("劝回几个", "scams_stopped"),
        ("劝下来几个", "scams_stopped"),
        ("门口屏开了几块", "screens"),
        ("晚自习讲了几次", "sessions"),
        ("叫住几单", "scams_stopped"),
        ("点开看的次数", "views"),
        ("看视频的人", "views"),
        ("承诺书签字人数", "pledges"),
        ("承诺书签字的家长（人）", "pledges"),
        ("签了几份承诺", "pledges"),
        ("签订承诺书人数", "pledges"),
        ("候诊屏投放量（块）", "screens"),
    ],
)
def test_where_how_and_with_whom_change_nothing_of_what_is_counted(head: str, measure: str) -> None:
    meaning = read_header(head)
    assert (meaning.part, meaning.measure) == ("measure", measure)


@pytest.mark.parametrize(
    "head",
    [
        "讲了几个", "市里来了几人", "领导来了几个", "上级来几个人", "每户门上贴几张", "没来几个人", "没到的（人）",
        "劝返几人",
        "劝回（人）", "招了几个人", "来了几单", "查了几家店", "排队几个人", "去了几趟",
        "打进来的电话", "群里几个人", "群众打分（分）",
        "跟领导说了几个", "跟骗子说了几句", "车上贴罚单几张", "村里来了几户", "干活的人", "删了几个APP", "卸载软件几个",

        "签字的家长（人）", "按手印的户数", "未听课（人）",
    ],
)  # fmt: skip
def test_what_stays_open(head: str) -> None:
    assert read_header(head).measure == ""


@pytest.mark.parametrize(
    "head",
    [
        "参会领导（人）",
        "出席领导",
        "气温（℃）",
        "天气",
        "进店客流",
        "派件量",
        "投诉",
        "报警数",
        "跑了多少公里",
        "花费（元）",
        "没在家的（户）",
        "没来的学生（人）",
        "还剩几张",
    ],
)
def test_what_a_day_was_like_is_no_count_of_a_campaign(head: str) -> None:
    meaning = read_header(head)
    assert (meaning.part, meaning.other_business) == ("no_count", True)


def test_leaders_who_learn_are_an_audience() -> None:
    assert read_header("参训领导干部（人次）").measure == "people_reached"


@pytest.mark.parametrize(
    "word", ["一共", "总共", "七天加总", "三个班加起来", "全场", "全店", "全队", "两家一共", "加一起"]
)
def test_words_of_sums(word: str) -> None:
    assert read_header(word).total


@pytest.mark.parametrize("word", ["共青团员", "全员", "全科医生", "加班", "公共", "中共"])
def test_words_that_are_no_sums(word: str) -> None:
    assert not read_header(word).total


def test_rows_that_name_deeds_under_a_word_of_doing() -> None:
    rows = [
        ["干了啥", "9.1-9.5", "9.8-9.12", "全月"],
        ["窗口提醒了几个人", 42, 51, 93],
        ["递出去几张单子", 60, 75, 135],
        ["专门给老人讲的（人）", 9, 14, 23],
        ["劝回几个", 1, 0, 1],
    ]
    sheet = read([TITLE, *rows], NAME)
    assert figures(sheet) == [
        ("B3", "people_reached", 42),
        ("C3", "people_reached", 51),
        ("B4", "leaflets", 60),
        ("C4", "leaflets", 75),
        ("B5", "people_reached", 9),
        ("C5", "people_reached", 14),
        ("B6", "scams_stopped", 1),
        ("C6", "scams_stopped", 0),
    ]
    assert roles(sheet, "D3") == ["total"]


def test_a_strange_unit_among_the_units_of_the_rows() -> None:
    rows = [
        ["做了啥", "按啥算", "胡窑村", "闸口村", "总共"],
        ["姐妹来了多少", "人次", 68, 22, 90],
        ["围着桌子讲了几回", "场", 2, 3, 5],
        ["带去的单子", "张", 130, 80, 210],
        ["群众打分", "分", 95, 93, None],
    ]
    sheet = read([TITLE, *rows], NAME)
    assert figures(sheet) == [
        ("C3", "people_reached", 68),
        ("D3", "people_reached", 22),
        ("C4", "sessions", 2),
        ("D4", "sessions", 3),
        ("C5", "leaflets", 130),
        ("D5", "leaflets", 80),
    ]


def test_activities_under_a_word_of_doing_stay_activities() -> None:
    rows = [["哪天", "干了啥", "来了几个人"], ["9月4日", "食堂门口摆摊", 40], ["9月6日", "宿舍讲座", 25]]
    sheet = read([TITLE, *rows], NAME)
    assert figures(sheet) == [
        ("C3", "people_reached", 40),
        ("C4", "people_reached", 25),
        ("B3", "sessions", 1),
        ("B4", "sessions", 1),
    ]


def test_a_second_table_of_chats() -> None:
    rows = [
        ["楼栋", "敲门几户", "门上贴了几张", "面对面讲了几个人"],
        ["1号楼", 23, 7, 11],
        ["2号楼", 30, 4, 31],
        [],
        ["业主群", "群里几个人", "微信群发了几条", "点开看的次数"],
        ["业主一群", 486, 9, 313],
        ["租户群", 118, 7, 312],
    ]
    sheet = read([TITLE, *rows], NAME)
    assert [f for f in figures(sheet) if f[0] in ("B7", "C7", "D7", "B8")] == [
        ("C7", "posts", 9),
        ("D7", "views", 313),
    ]
    assert roles(sheet, "B7", "B8") == ["base", "base"]


@pytest.mark.parametrize("who", ["全班", "全队", "全场"])
def test_an_activity_for_all_of_a_class_is_no_sum(who: str) -> None:
    rows = [
        ["日期", "班会主题", "对象", "人数（人）"],
        ["9月4日", "防骗班会", who, 45],
        ["9月9日", "刷单班会", "三组", 12],
    ]
    sheet = read([TITLE, *rows], NAME)
    assert [f for f in figures(sheet) if f[1] == "people_reached"] == [
        ("D3", "people_reached", 45),
        ("D4", "people_reached", 12),
    ]


def test_groups_of_a_village_head_their_names() -> None:
    rows = [["组", "人数（人）", "单子（张）"], ["一组", 10, 20], ["二组", 11, 21], ["拢共", 21, 41]]
    sheet = read([TITLE, *rows], NAME)
    assert figures(sheet) == [
        ("B3", "people_reached", 10),
        ("C3", "leaflets", 20),
        ("B4", "people_reached", 11),
        ("C4", "leaflets", 21),
    ]
    assert roles(sheet, "A3", "A5", "B5") == ["label", "label", "total"]


@pytest.mark.parametrize("head", [["事", "多少"], ["事项", "数量"]])
def test_a_deed_and_the_unit_in_its_cell(head: list[str]) -> None:
    told = [
        ["上门", "86户"],
        ["单子", "120张"],
        ["贴", "20张"],
        ["听课", "45人"],
        ["劝住", "1起"],
        ["保住", "3万元"],
    ]
    others = [
        ["立案", "2起"],
        ["社区民警", "3名"],
        ["小区", "5个"],
        ["开会", "3次"],
        ["劝返", "3人"],
    ]
    sheet = read([TITLE, head, *told, *others], NAME)
    assert figures(sheet) == [
        ("B3", "households", 86),
        ("B4", "leaflets", 120),
        ("B5", "posters", 20),
        ("B6", "people_reached", 45),
        ("B7", "scams_stopped", 1),
        ("B8", "loss_prevented", 30000),
    ]
