"""Nouns before 开了, ways that the sentence has named, towns behind a semicolon (contract 1, 4.16, 4.17)."""

from __future__ import annotations

import pytest

from etl.prose.matter.speakers_along import speakers_along
from etl.prose.paragraphs.reading import read_prose

from .told_reports import read_sentence


def ways(sentence: str) -> list[tuple[str, float, str]]:
    """Measures, values and channels of a sentence in a report about the campaign."""
    return [(f.measure, f.quantity.value, f.channel) for f in read_sentence(sentence).figures]


@pytest.mark.parametrize(
    ("sentence", "sessions"),
    [
        ("晚上趁大家得闲开院坝会，前后开了3至5场，每回都坐得满满的。", (3, 5, "training")),
        ("家长会开了1场。", (1, 1, "training")),
        ("主题班会一共开了5次。", (5, 5, "class_meeting")),
        ("屋场会先后办了4场。", (4, 4, "training")),
        ("夜校我们这个月办了2期。", (2, 2, "training")),
        ("反诈讲座总共搞了6场。", (6, 6, "lecture")),
        ("板凳会又开了三回。", (3, 3, "training")),
    ],
)
def test_what_was_held_stands_before_how_often(sentence: str, sessions: tuple[float, float, str]) -> None:
    found = [(f.quantity.value, f.quantity.high, f.channel) for f in read_sentence(sentence).figures]
    assert found == [sessions]


@pytest.mark.parametrize(
    "sentence",
    [
        "运动会开了1场。",
        "推进会先后开了3场。",
        "婚礼前后办了2场。",
        "原计划家长会开2场。",
        "家长会开了1次调度。",
        "超市开了3家。",
    ],
)
def test_what_is_no_session_of_the_campaign_is_none(sentence: str) -> None:
    assert read_sentence(sentence).figures == []


def test_those_who_came_to_the_meeting_are_its_people() -> None:
    read = read_sentence("今天给家长发提醒短信1150条，家长会开了1场，到了两三百人。")
    told = [(f.measure, f.quantity.value, f.group) for f in read.figures]
    assert told == [("sms", 1150, "parents"), ("sessions", 1, "parents"), ("people_reached", 200, "parents")]


def test_a_meeting_of_a_text_about_other_things_is_none() -> None:
    assert read_prose("家长会开了1场，讨论期末成绩。", 2024).figures == []


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            "全校36个教学班以“不轻信、不转账”为题召开主题班会，共计36场，1502名学生全部参加。",
            [("sessions", 36, "class_meeting"), ("people_reached", 1502, "class_meeting")],
        ),
        ("举办反诈讲座，全年共计12场。", [("sessions", 12, "lecture")]),
        ("组织反诈培训，先后12场。", [("sessions", 12, "training")]),
    ],
)
def test_the_way_is_the_one_that_the_sentence_named(
    sentence: str, told: list[tuple[str, float, str]]
) -> None:
    assert ways(sentence) == told


@pytest.mark.parametrize(
    ("sentence", "group"),
    [
        ("举办宣讲活动42场，覆盖居民1.86万人次。", "residents"),
        ("举办宣讲活动42场，惠及居民1.86万人次。", "residents"),
        ("举办宣讲活动42场，覆盖群众1.86万人次。", "unspecified"),
    ],
)
def test_residents_that_were_covered_are_residents(sentence: str, group: str) -> None:
    figure = read_sentence(sentence).figures[-1]
    assert (figure.measure, figure.quantity.value, figure.group) == ("people_reached", 18600, group)


@pytest.mark.parametrize(
    ("sentence", "groups"),
    [
        ("单笔最大损失210万元，为一名企业会计被冒充老板诈骗。", []),
        ("最大一笔为一名退休教师遭冒充客服诈骗。", []),
        ("其中一起为大学生受骗。", []),
        ("为企业会计讲解被骗案例。", ["finance_staff"]),
        ("向企业会计宣讲防骗知识。", ["finance_staff"]),
    ],
)
def test_whom_it_befell_was_not_spoken_to(sentence: str, groups: list[str]) -> None:
    named = [m.group for m in read_sentence(sentence).mentions if m.group != "unspecified"]
    assert named == groups


TOWNS = "梅城镇发放宣传单1200份；坂东镇发放宣传单860份；"


@pytest.mark.parametrize(
    ("item", "third"),
    [
        ("池园镇设摊宣传2场，赠送毛巾150条。", "池园镇"),
        ("池园镇把喇叭架上摩托，播放30次。", "池园镇"),
        ("池园镇挨家挨户发明白纸300份。", "池园镇"),
        ("池园镇给老人送扇子60把。", "池园镇"),
        ("池园镇上人来人往，张贴海报75张。", ""),
        ("池园镇境内张贴海报75张。", ""),
        ("池园镇中心小学张贴海报75张。", "池园镇中心小学"),
        ("各乡镇张贴海报75张。", ""),
        ("该镇还走访300户。", ""),
        ("外乡镇群众也来了40人。", ""),
        ("美丽乡村广场放映2场。", ""),
        ("邻近乡镇的群众也来看戏。", ""),
        ("老场镇人多，摆摊2场。", ""),
        ("在池园镇设摊2场。", ""),
    ],
)
def test_the_next_town_behind_a_semicolon_speaks_for_itself(item: str, third: str) -> None:
    units = [unit for _, unit in speakers_along(TOWNS + item)]
    assert units == ["梅城镇", "坂东镇", *([third] if third else [])]
