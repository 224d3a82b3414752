"""How people write who have no time: rough numbers of people, what was given or asked by the way, lessons that no word
names, chains of a chat where one did nothing, and heads of tables in everyday words."""

from __future__ import annotations

import pytest

from etl.meaning.header import read_header
from etl.meaning.quantity import find_quantities

from .told_reports import counted, read_report, read_sentence


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("来了60号人", ("60号人", 60, 60, 60, "人")),
        ("来了百来号人", ("百来号人", 100, 90, 110, "人")),
        ("来了两三百号人", ("两三百号人", 200, 200, 300, "人")),
        ("来了110来位", ("110来位", 110, 99, 121, "位")),
        ("来人近600", ("近600", 600, 500, 600, "")),
    ],
)
def test_rough_numbers_of_people(text: str, expected: tuple[str, float, float, float, str]) -> None:
    found = [
        (q.text, q.quantity.value, q.quantity.low, q.quantity.high, q.quantity.unit)
        for q in find_quantities(text)
    ]
    assert found == [expected]


@pytest.mark.parametrize("text", ["3号人民广场", "5月3号人来得多", "60号人家", "12号人员"])
def test_numbers_of_houses_and_days_count_nobody(text: str) -> None:
    assert find_quantities(text) == []


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("讲了十来分钟，听的有三四十人，扇子发了30把。", [("people_reached", 30), ("gifts", 30)]),
        ("来听的老人有110来位。", [("people_reached", 110)]),
        ("来人近600，发宣传单400份。", [("people_reached", 600), ("leaflets", 400)]),
        ("印着反诈标语的纸扇送了150把。", [("gifts", 150)]),
        ("前来问的群众60余人次。", [("consultations", 60)]),
        ("上前询问的居民有35人。", [("consultations", 35)]),
        ("到沿街28家商户挨家讲，每家留下宣传单2份。", [("households", 28), ("leaflets", 56)]),
        ("到12家银行网点参观。", []),
        ("反诈知识单发下去1720张。", [("leaflets", 1720)]),
        ("请派出所李警官进校讲了1场。", [("sessions", 1)]),
        ("邀请民警到校讲了2场。", [("sessions", 2)]),
        ("一封信人手一份，共发530份。", [("leaflets", 530)]),
    ],
)
def test_what_is_counted(sentence: str, expected: list[tuple[str, float]]) -> None:
    assert counted(sentence) == expected


@pytest.mark.parametrize("sentence", ["讲座来了百八十人听。", "举办讲座好几场。", "发放宣传单几十来份。"])
def test_counts_that_are_none_are_asked_about(sentence: str) -> None:
    reading = read_sentence(sentence)
    assert [code for code, *_ in reading.queries] == ["no_figure"]
    assert reading.figures == []


def test_one_of_a_chain_who_did_nothing_heads_nothing() -> None:
    reading = read_report(
        [
            "#接龙",
            "蕲春县青石镇反诈宣传日报接龙（2024年5月22日），请各村下班前报",
            "1. 王某 郑山村：发传单120份",
            "2. 陈某 花园村：今天没搞",
            "3. 张某 白水畈村：开跳前讲了十来分钟，听的有三四十人",
            "4. 孙某 石鼓村：发单子若干份，其他没有",
        ],
        name="青石镇接龙.txt",
    )
    told = [(f.cell, f.measure, f.value, str(f.period_start)) for f in reading.facts]
    assert told == [("P3", "leaflets", 120, "2024-05-22"), ("P5", "people_reached", 30, "2024-05-22")]
    assert [(i.cell, i.code) for i in reading.issues if i.severity == "query"] == [("P6", "no_figure")]
    assert [c.role for c in reading.cells if c.cell == "P4"] == ["note"]


@pytest.mark.parametrize(
    ("head", "measure", "part"),
    [
        ("送印反诈标语的消毒桶（个）", "gifts", "measure"),
        ("印有反诈标语的场所（处）", "", "measure"),
        ("劝住顾客（起）", "scams_stopped", "measure"),
        ("护理员总数（人）", "people_reached", "base"),
        ("防疫员入户顺带宣传（户）", "households", "measure"),
        ("防疫宣传（场）", "", "no_count"),
    ],
)
def test_heads_in_everyday_words(head: str, measure: str, part: str) -> None:
    meaning = read_header(head)
    assert meaning.measure == measure
    assert (meaning.part == part) or (part == "base" and meaning.base)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "由12名党员、8名网格员组成的宣传队入户宣传216户。",
            [("staff", 12), ("staff", 8), ("households", 216)],
        ),
        ("“反诈宣讲团”成员8人，深入学校开展宣讲16场。", [("staff", 8), ("sessions", 16)]),
        ("给32位老人表演了反诈小品，每人送了一条毛巾。", [("people_reached", 32), ("gifts", 32)]),
        ("走访群众86户，每户送一本手册。", [("households", 86), ("leaflets", 86)]),
        (
            "对重点人员（财会人员18人、大学生26人）开展一对一宣传。",
            [("people_reached", 18), ("people_reached", 26)],
        ),
        ("辖区重点人员（财会人员18人、大学生26人）已登记。", []),
        ("为6个村的村干部、网格员共计86人开展业务培训。", [("people_reached", 86)]),
        ("推文8篇，点击率达12.6万次。", [("posts", 8), ("views", 126_000)]),
        ("推送短视频36条，总点击率破10万。", [("videos", 36), ("views", 100_000)]),
        ("张贴二维码海报，扫码学习3200人次。", [("views", 3200)]),
        ("送达“反诈家书”1200封。", [("leaflets", 1200)]),
        (
            "到三所学校巡讲，分别有560、820、1200名学生参加。",
            [("people_reached", 560), ("people_reached", 820), ("people_reached", 1200)],
        ),
        (
            "讲座分上下午两场，上午120人、下午95人。",
            [("sessions", 2), ("people_reached", 120), ("people_reached", 95)],
        ),
        ("开展送法下乡6次，其中反诈专题3次。", [("sessions", 3)]),
        ("两周走访完460户，剩余80户正在走访。", [("households", 460)]),
        ("走访460户，其余80户也已走访。", [("households", 460), ("households", 80)]),
    ],
)
def test_parts_teams_and_what_each_got(sentence: str, expected: list[tuple[str, float]]) -> None:
    assert counted(sentence) == expected


def test_a_row_of_persons_is_of_the_group_behind_its_last() -> None:
    figures = read_sentence("到三所学校巡讲，分别有560、820、1200名学生参加。").figures
    assert [f.group for f in figures] == ["students"] * 3
