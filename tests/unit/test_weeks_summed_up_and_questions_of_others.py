"""What a last paragraph sums up, what is still to be made up for, and questions that are none about fraud."""

from __future__ import annotations

import pytest

from .told_reports import counted, read_report, read_sentence

WEEK = "泸县公安局奇峰派出所一周反诈宣传动态（2024年4月15日—4月21日）"
DAYS = ["4月18日，民警在农贸市场发放宣传单230份。", "4月20日，民警到建材厂开展培训1场，发放宣传单90份。"]


@pytest.mark.parametrize(
    ("closing", "values", "said"),
    [
        ("本周合计发放宣传单320份。", [230, 90], "prose_restated"),
        ("本周合计发放宣传单300份。", [230, 90], "prose_parts_above_whole"),
        ("本周合计发放宣传单400份。", [230, 90, 80], "prose_rest_of_sum"),
    ],
)
def test_what_a_week_came_to_is_checked_against_its_days(
    closing: str, values: list[float], said: str
) -> None:
    reading = read_report([WEEK, *DAYS, closing])
    assert [fact.value for fact in reading.facts if fact.measure == "leaflets"] == values
    assert [issue.code for issue in reading.issues if issue.cell == "P4"] == [said]


def test_a_day_of_another_week_is_no_part_of_it() -> None:
    reading = read_report(
        [WEEK, "4月3日，民警发放宣传单70份。", DAYS[0], "4月15日至21日合计发放宣传单230份。"]
    )
    assert 70 in [fact.value for fact in reading.facts]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("10月15日前补办讲座2场，确保资料发放达标。", []),
        ("月底前补发宣传单300份。", []),
        ("4月底前补贴了海报20张。", [("posters", 20)]),
        ("12366热线全年接听涉税咨询1.9万个。", []),
        ("窗口接待业务咨询300人次，发放宣传单40份。", [("leaflets", 40)]),
        ("现场接受群众反诈业务咨询300人次。", [("consultations", 300)]),
        ("随行干警向学生发放普法手册、学习用品等300多份。", [("mixed_materials", 300)]),
    ],
)
def test_what_counts(sentence: str, expected: list[tuple[str, float]]) -> None:
    assert counted(sentence) == expected


@pytest.mark.parametrize("head", ["（四）整改措施", "四、改进方向"])
def test_what_is_to_be_put_right_was_not_done(head: str) -> None:
    told = "开展讲座2场，发放宣传单500份。"
    assert [fact.value for fact in read_report([WEEK, "三、主要做法", told]).facts] == [2, 500]
    assert read_report([WEEK, head, told]).facts == []


@pytest.mark.parametrize("words", ["宣传车尚未出动", "宣传车没有上路", "电子屏还未启用", "横幅没有悬挂到位"])
def test_what_has_not_gone_out_is_no_mention(words: str) -> None:
    assert read_sentence(f"未开展入户走访，{words}。").mentions == []
    assert read_sentence("宣传车沿街播放录音。").mentions != []


@pytest.mark.parametrize("words", ["现场受众1260人次", "现场受众1260人次，其中老年人340人次"])
def test_people_behind_a_list_of_sessions_are_of_no_one_of_them(words: str) -> None:
    facts = read_sentence(f"组织党员进校园2场、进社区5场、进企业3场，{words}。").figures
    groups = {f.quantity.value: f.group for f in facts if f.measure == "people_reached"}
    assert groups in ({1260: "unspecified"}, {920: "unspecified", 340: "elderly"})


def test_people_told_with_the_last_of_two_sessions_are_of_it() -> None:
    facts = read_sentence("进校园2场，学生300人参加；进企业3场，90人参加。").figures
    assert [(f.quantity.value, f.group) for f in facts if f.measure == "people_reached"] == [
        (300, "students"),
        (90, "workers"),
    ]
