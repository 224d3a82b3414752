"""一场, 一堂, 一次: held once, an article, or one of each."""

from __future__ import annotations

import pytest

from etl.prose.paragraphs.reading import read_prose

LESSON, MEETING = "lecture", "training"


def sessions_in(sentence: str) -> list[tuple[float, str]]:
    figures = read_prose(sentence, 2024, of_campaign=True).figures
    return [(f.quantity.value, f.channel) for f in figures if f.measure == "sessions"]


@pytest.mark.parametrize(
    ("sentence", "sessions"),
    [
        ("8月15日晚，派出所民警在晒谷坪开了一场防骗讲座，来听的村民有两三百人。", [(1, LESSON)]),
        ("民警又到镇敬老院开了一场防骗讲座，听课老人35人。", [(1, LESSON)]),
        ("民警到镇敬老院开了2场防骗讲座，听课老人35人。", [(2, LESSON)]),
        ("为86位老人送去一堂反诈课。", [(1, LESSON)]),
        ("给老人们带来一场反诈普法讲座。", [(1, LESSON)]),
        ("民警走进工厂上了一节反诈课，120名员工听课。", [(1, LESSON)]),
        ("村里办了一期反诈培训班，40名网格员参训。", [(1, MEETING)]),
        ("支行在养老院举办一次防骗讲座，35名老人听讲。", [(1, LESSON)]),
        ("在全镇12个村各开了一场坝坝会。", [(12, MEETING)]),
        ("全校24个班各上了一堂反诈课。", [(24, LESSON)]),
        ("走进3所学校，各举办讲座1场，听课学生2600人次。", [(3, LESSON)]),
        ("一场“防范养老诈骗”专题宣传讲座走进社区食堂。", []),
        ("一堂由民警主讲的防诈骗专题课正在这里举行，160余名老年学员参加。", []),
        ("上好一堂反诈课。", []),
        ("下周再开一场防骗讲座。", []),
        ("民警与孩子们欢聚一堂。", []),
        ("打响了一场全民反诈攻坚战。", []),
        ("开了一场部署会。", []),
    ],
)
def test_one_counts_behind_the_verb_that_held_it(sentence: str, sessions: list[tuple[float, str]]) -> None:
    assert sessions_in(sentence) == sessions


@pytest.mark.parametrize(
    "sentence", ["各班上了一节反诈主题课。", "各社区都开展了一次反诈讲座。", "每个村开了一场坝坝会。"]
)
def test_one_of_each_is_asked_about_where_their_number_is_not_told(sentence: str) -> None:
    reading = read_prose(sentence, 2024, of_campaign=True)
    assert reading.figures == []
    assert [code for code, *_ in reading.queries] == ["prose_rate"]


def test_people_taught_in_the_lessons_counted_next_came_to_these() -> None:
    figures = read_prose("为1200名学生上了两堂反诈课。", 2024).figures
    assert [(f.measure, f.quantity.value, f.group, f.channel) for f in figures] == [
        ("people_reached", 1200, "students", LESSON),
        ("sessions", 2, "students", LESSON),
    ]


def test_whoever_listened_to_an_officer_is_no_staff() -> None:
    figures = read_prose("8月4日晚开了一场坝坝会，村民70多人听了民警讲骗术。", 2024).figures
    assert [(f.measure, f.quantity.value, f.group) for f in figures] == [
        ("sessions", 1, "unspecified"),
        ("people_reached", 70, "villagers"),
    ]
