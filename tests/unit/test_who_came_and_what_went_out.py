"""Homely wordings of reports: who came and of what group, what was given out of what, what counts nobody (contract 4.16)."""

from __future__ import annotations

import pytest

from etl.prose.paragraphs.reading import ProseReading, read_prose
from etl.prose.report.document import read_document


def read(text: str) -> ProseReading:
    return read_prose(text, 2024, of_campaign=True)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("民警向到场的190多位家长讲解骗局。", [("people_reached", 190, "parents")]),
        ("为到场的180余名快递员、外卖骑手讲解骗局。", [("people_reached", 180, "transport_workers")]),
        (
            "为管理人员、财务人员开展反诈培训1场，58名财务人员和112名管理人员参加培训。",
            [
                ("sessions", 1, "finance_staff"),
                ("people_reached", 58, "finance_staff"),
                ("people_reached", 112, "unspecified"),
            ],
        ),
        (
            "受教育学生1460名，带动家长1200余名。",
            [("people_reached", 1460, "students"), ("people_reached", 1200, "parents")],
        ),
        ("给孩子们讲防骗故事，246名幼儿齐声回答。", [("people_reached", 246, "children")]),
        (
            "举办反诈知识竞赛1场，参赛学生312人。",
            [("sessions", 1, "unspecified"), ("people_reached", 312, "students")],
        ),
        (
            "共有1120名妇女参加反诈课，其中留守妇女800名、女性网格员320名。",
            [("people_reached", 800, "women"), ("people_reached", 320, "women")],
        ),
        (
            "上反诈课，来了学生35个、家长28个。",
            [("people_reached", 35, "students"), ("people_reached", 28, "parents")],
        ),
        (
            "放反诈电影1场，来看的有130人。",
            [("sessions", 1, "unspecified"), ("people_reached", 130, "unspecified")],
        ),
        ("组织120名快递员作为首批反诈宣传员上岗。", [("staff", 120, "unspecified")]),
        ("针对返乡人员集中的特点，发放反诈宣传单360份。", [("leaflets", 360, "unspecified")]),
        ("针对老年人防范意识薄弱的特点，发放反诈宣传单360份。", [("leaflets", 360, "elderly")]),
        ("和妇女主任一起张贴反诈海报42张。", [("posters", 42, "unspecified")]),
        (
            "向客户发送反诈短信28万条，公众号推送反诈文章36篇，阅读量5800次。",
            [("sms", 280000, "bank_customers"), ("posts", 36, "unspecified"), ("views", 5800, "unspecified")],
        ),
    ],
)
def test_whom_a_figure_reached(text: str, said: list[tuple[str, float, str]]) -> None:
    assert [(f.measure, f.quantity.value, f.group) for f in read(text).figures] == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("向乘客发放反诈折页，12月份的发放数量为2650份。", [("leaflets", 2650)]),
        ("反诈手册由楼栋长送到居民手中，上半年发放量达3000份。", [("leaflets", 3000)]),
        ("走村串户发放反诈明白纸，走了58户，发出去116份。", [("households", 58), ("leaflets", 116)]),
        ("发放定制反诈环保袋2000个。", [("gifts", 2000)]),
        ("发放奖品笔记本100本。", [("gifts", 100)]),
        ("组织投递员120人次上门宣传，走访农户1560户。", [("staff", 120), ("households", 1560)]),
        ("组织快递员120人次参加反诈培训。", [("people_reached", 120)]),
        ("设置“反诈小课堂”，6月份共开讲18期。", [("sessions", 18)]),
        ("接听群众反诈咨询电话215个。", [("consultations", 215)]),
        ("本月未开展集中宣传，计划下月补办2场；在微信群转发反诈推文40条。", [("posts", 40)]),
        ("各班以“三不一要”为主题召开反诈班会48场。", [("sessions", 48)]),
    ],
)  # fmt: skip
def test_what_was_done(text: str, said: list[tuple[str, float]]) -> None:
    assert [(f.measure, f.quantity.value) for f in read(text).figures] == said
    assert read(text).queries == []


@pytest.mark.parametrize(
    "text",
    [
        "深入开展反诈宣传，员工21人全员参与。",
        "全年接待群众来访312批486人次。",
        "召开镇党委（扩大）会议，部署植树、反诈宣传等工作，98名干部参会。",
        "协助公安机关拦截涉诈包裹73件。",
    ],
)
def test_what_counts_nobody(text: str) -> None:
    assert (read(text).figures, read(text).queries) == ([], [])


def test_offices_and_all_hands_are_no_group_and_advice_by_phone_is_by_phone() -> None:
    assert read("和妇女主任一起张贴反诈海报42张。").mentions == []
    assert [m.group for m in read("开展反诈宣传，员工21人全员参与。").mentions] == []
    reading = read("向用户发送反诈短信，接听群众反诈咨询电话215个。")
    assert [(f.measure, f.channel) for f in reading.figures] == [("consultations", "phone")]


def test_an_average_and_a_blank_are_no_figures() -> None:
    assert [code for code, *_ in read("举办反诈讲座22场，场均到场40人。").queries] == ["prose_rate"]
    assert [(code, words) for code, _, _, words in read("指导安装反诈APP__人。").queries] == [
        ("no_figure", "__人")
    ]


def test_what_was_brought_is_in_stock_and_what_went_out_of_it_counts() -> None:
    reading = read("派出所送来反诈海报50张，今天贴完了其中42张。")
    assert [(f.measure, f.quantity.value) for f in reading.figures] == [("posters", 42)]
    assert [(code, words) for code, _, _, words in reading.queries] == [("prose_in_stock", "50张")]


def test_whom_numbers_are_shared_out_to_is_not_who_acts() -> None:
    report = read_document(
        [
            "昌乐县宝都街道2023年反诈宣传工作总结",
            "网格员向新昌社区、东店社区居民分别发放反诈明白纸1260份、980份。",
            "机电、信息两个学院分别召开反诈班会48场、39场。",
        ]
    )
    shares = [f.share for one in report.paragraphs for f in one.reading.figures]
    assert [(s.name, s.venue) for s in shares if s] == [
        ("新昌社区", True),
        ("东店社区居民", True),
        ("机电", False),
        ("信息", False),
    ]
