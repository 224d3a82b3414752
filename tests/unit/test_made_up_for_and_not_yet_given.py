"""What was held after all, what all of them did of what was asked, what lies in store, and what a station held
(contract 4.3, 4.16)."""

from __future__ import annotations

import pytest

from etl.prose.paragraphs.reading import read_prose
from etl.prose.report.document import read_document


def _figures(text: str, reporter: str = "沂源县人民医院") -> list[tuple[str, float, str, str]]:
    reading = read_prose(text, 2025, reporter, of_campaign=True)
    return [(one.measure, one.quantity.value, one.group, one.channel) for one in reading.figures]


def test_what_was_made_up_for_counts_with_the_way_of_what_was_off() -> None:
    assert _figures("原定8月22日的病友座谈会1场取消，8月29日补开1场，病友41人到场。") == [
        ("sessions", 1, "unspecified", "training"),
        ("people_reached", 41, "patients", "training"),
    ]
    assert _figures("因下雨，原计划的讲座2场没办成，后来补讲了1场。") == [
        ("sessions", 1, "unspecified", "lecture")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "原定8月22日的座谈会1场取消，拟9月补开1场，预计40人参加。",
        "原定8月22日的座谈会1场取消，9月补开1场，届时请病友40人到场。",
    ],
)
def test_what_is_still_to_be_made_up_for_does_not(text: str) -> None:
    assert _figures(text) == []


def test_what_all_of_them_did_of_what_was_asked() -> None:
    assert _figures("团委要求各班开一次主题班会，86个班共开主题班会86场。", "织金县中等职业学校") == [
        ("sessions", 86, "unspecified", "class_meeting")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "下周要求各班开一次主题班会，86个班共开主题班会86场。",
        "县里要求每村开展1场反诈宣传，20个村要共开展20场。",
    ],
)
def test_what_all_of_them_are_to_do(text: str) -> None:
    assert _figures(text, "织金县中等职业学校") == []


def test_who_gives_a_lesson_is_not_whom_it_is_for() -> None:
    assert _figures("德育教师讲反诈专题课18节。") == [("sessions", 18, "unspecified", "lecture")]
    assert _figures("6月21日为文峰镇两家中药材企业的财务人员授课2场，听课58人。")[0][2] == "finance_staff"
    assert _figures("组织教师讲座3场。") == [("sessions", 3, "teachers", "lecture")]


@pytest.mark.parametrize("text", ["反诈扇子300把已经到货，还没有发。", "印好的折页300份还没有发下去。"])
def test_what_has_come_and_is_not_given_out(text: str) -> None:
    reading = read_prose(text, 2025, "织金县中等职业学校", of_campaign=True)
    assert (reading.figures, [code for code, *_ in reading.queries]) == ([], ["prose_in_stock"])


def test_what_was_given_out_counts_though_some_have_none_yet() -> None:
    assert _figures("发放折页300份，还有50户没送到。") == [("leaflets", 300, "unspecified", "unspecified")]


def test_what_is_to_be_tried_is_a_plan() -> None:
    assert read_prose("7月起把课搬进产业园，先讲2期看看效果。", 2025, "", of_campaign=True).planned
    assert not read_prose("6月把课搬进产业园，先讲了2期看看效果。", 2025, "", of_campaign=True).planned


def test_stations_of_a_whole_in_the_paragraph_before() -> None:
    report = read_document(
        [
            "台江县公安局关于2025年第三季度反诈宣传工作的通报",
            "7至9月，全局共开展反诈宣传活动116场次，发放宣传资料28500份。",
            "其中，台拱派出所开展38场次、发放资料9200份；施洞派出所开展29场次、发放资料7400份。",
        ],
        "通报",
        2025,
    )
    told = [(one.measure, one.quantity.value) for p in report.paragraphs for one in p.reading.figures]
    assert told == [
        ("sessions", 49),
        ("leaflets", 11900),
        ("sessions", 38),
        ("leaflets", 9200),
        ("sessions", 29),
        ("leaflets", 7400),
    ]


def _of_week(last: str) -> tuple[list[tuple[str, float]], list[object]]:
    report = read_document(
        [
            "紫阳县公安局蒿坪派出所2025年“全民反诈宣传周”小记",
            "9月15日，民辅警在集镇散出传单280份。",
            "9月16日，走进中心小学讲反诈课2节，课后发《致家长的一封信》196封。",
            "9月19日，在茶厂办讲座1场，发折页70册。",
            last,
        ],
        "小记",
        2025,
    )
    told = [(one.measure, one.quantity.value) for p in report.paragraphs for one in p.reading.figures]
    return [one for one in told if one[0] == "leaflets"], [
        one for p in report.paragraphs for one in p.reading.differing
    ]


def test_a_sum_of_two_kinds_is_of_those() -> None:
    leaflets = [("leaflets", 280), ("leaflets", 196), ("leaflets", 70)]
    assert _of_week("一周下来，信和折页共发出266份。") == (leaflets, [])
    told, differing = _of_week("一周下来，信和折页共发出276份。")
    assert (told, len(differing)) == (leaflets, 1)


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("收费窗口口头提醒，取药袋里放提示卡150张。", [("leaflets", 150)]),
        ("给客人的外卖袋里塞反诈卡片80张。", [("leaflets", 80)]),
        ("出门时包里放提示卡150张。", []),
        ("布袋里装了反诈传单150张。", []),
    ],
)
def test_what_lies_in_a_bag_that_people_take_home_was_given(
    text: str, figures: list[tuple[str, float]]
) -> None:
    assert [one[:2] for one in _figures(text)] == figures
