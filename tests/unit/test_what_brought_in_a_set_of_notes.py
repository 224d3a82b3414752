"""What notes and reports tell in these wordings counts, and is of whoever sent them: talks told by how often, packs with
what was in them, one paper a house, those told in passing, and a section that a sentence announces."""

from __future__ import annotations

import pytest

from etl.meaning.other_work import tells_of_other_work

from .told_reports import read_report, values_below


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("折页用掉三捆，约600份。", [("leaflets", 600)]),
        ("还剩折页三捆，约600份。", []),
        ("广场舞队那边现场讲了1次，大妈们来了60多人。", [("sessions", 1), ("people_reached", 60)]),
        ("加讲反诈，连着加讲了4次，听课的孕妇和家属110人左右。", [("sessions", 4), ("people_reached", 110)]),
        ("产后电话回访的时候顺带提醒产妇300多人。", [("people_reached", 300)]),
        ("我们演了一场反诈小品，台下看的乡亲五六百人。", [("sessions", 1), ("people_reached", 500)]),
        ("这个月开车下各组放宣传录音共40多次。", [("broadcasts", 40)]),
        (
            "入户152户（其中独居老人19户），折页一户一份共发152份。",
            [("households", 133), ("households", 19), ("leaflets", 152)],
        ),
        ("小刘每天下班前报数，五天下来给来办业务的客户讲了215人次。", [("people_reached", 215)]),
        ("各网点今天下班前报数，折页不少于600份。", []),
    ],
)
def test_what_a_sentence_counts(told: str, expected: list[tuple[str, float]]) -> None:
    assert values_below(told) == expected


def test_who_is_on_duty_stands_behind_the_unit() -> None:
    head = ["值班日记 2024年11月12日 星期二 晴", "射阳县公安局海河派出所    带班：老周"]
    facts = read_report([*head, "防骗漫画折页发了90张。"]).facts
    assert [(fact.unit, fact.value) for fact in facts] == [("射阳县公安局海河派出所", 90)]


def test_where_they_went_is_not_who_reports() -> None:
    head = "沂水农商银行诸葛支行反诈宣传小结（2024.9.9—9.15）"
    facts = read_report([head, "周四去了镇上两家食品厂，一共讲了2场，财务来了11人。"]).facts
    assert [(fact.unit, fact.measure, fact.value) for fact in facts] == [
        ("沂水农商银行诸葛支行", "sessions", 2),
        ("沂水农商银行诸葛支行", "people_reached", 11),
    ]


@pytest.mark.parametrize(
    ("says", "expected"),
    [("先说反诈这块。", [("people_reached", 215), ("leaflets", 600)]), ("先说存款这块。", [])],
)
def test_a_sentence_announces_what_follows_in_a_week_of_all_business(
    says: str, expected: list[tuple[str, float]]
) -> None:
    head = "沂水农商银行诸葛支行一周小结（2024.9.9—9.15）"
    opening = f"这周存款净增380万，ETC办了14户，{says}"
    told = "五天下来给来办业务的客户讲了215人次；折页用掉三捆，约600份。"
    reading = read_report([head, opening, told])
    assert [(fact.measure, fact.value) for fact in (*reading.facts, *reading.held)] == expected


def test_how_often_a_post_was_read_is_no_reading_club() -> None:
    assert not tells_of_other_work("阅读1.1万次")
    assert tells_of_other_work("亲子阅读2场")
