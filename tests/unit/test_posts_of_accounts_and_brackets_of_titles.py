"""Posts of an official account (credits, a title that calls out, lines of counts), and units in the bracket of a title."""

from __future__ import annotations

import pytest

from etl.meaning.unit import find_unit_in_text

from .told_reports import read_report


def told(*lines: str) -> list[tuple[str, str, float]]:
    return [(fact.cell, fact.measure, fact.value) for fact in read_report(lines).facts]


def unit(*lines: str) -> str:
    units = {fact.unit for fact in read_report([*lines, "11月，集中宣传9场，发放宣传单1200份。"]).facts}
    return units.pop() if len(units) == 1 else ""


def role(cell: str, *lines: str) -> str:
    return next(one.role for one in read_report(lines).cells if one.cell == cell)


STATION = "宁海县公安局桃源派出所"


@pytest.mark.parametrize(
    "credit",
    [
        f"来源：{STATION}　2023-12-01 08:30",
        f"来源：{STATION} | 作者：王某 | 2023-12-01",
        f"2023-12-01 08:30 来源：{STATION} 阅读 230",
        f"供稿：{STATION}　2023-12-01",
        f"发布单位：{STATION}　2023-12-01",
        f"文：{STATION}　图：王某　2023-12-01",
        f"{STATION} 2023-12-01 08:30 发表于浙江",
    ],
)
def test_whoever_a_line_of_credits_names(credit: str) -> None:
    assert unit("反诈宣传11月小结", credit) == STATION


def test_the_paper_that_took_it_over_is_nobody_here() -> None:
    assert unit("2023年11月战报，请查收", "转自：宁波市公安局") == ""
    assert unit("桃源派出所2023年11月反诈小结", "来源：宁海县融媒体中心") == "桃源派出所"


def test_the_credits_complete_a_title() -> None:
    assert unit("桃源派出所2023年11月反诈小结", f"来源：{STATION}　2023-12-01 08:30") == STATION


@pytest.mark.parametrize(
    "title",
    [
        "【反诈进行时】桃源派出所11月战报，请查收！🔔",
        "🎉【喜报】桃源派出所11月反诈小结来啦！🎉",
        "桃源派出所反诈宣传进校园，守护青春不迷航！",
    ],
)
def test_a_title_may_call_out(title: str) -> None:
    lines = [title, "2023年11月，集中宣传9场，发放宣传单1200份。"]
    assert (role("P1", *lines), {fact.unit for fact in read_report(lines).facts}) == ("title", {"桃源派出所"})


@pytest.mark.parametrize("greeting", ["各位家人们好！", "反诈宣传请大家转发！", "家人们，你们好！"])
def test_a_greeting_is_no_title(greeting: str) -> None:
    assert role("P1", greeting, "2023年11月，集中宣传9场，发放宣传单1200份。") == "note"


TITLE = "桃源派出所2023年11月反诈战报🔔"


@pytest.mark.parametrize(
    ("lines", "facts"),
    [
        (
            ["📢 集中宣传 9 场｜面对面宣传 5600+ 人次", "📄 宣传单 １．２万份｜📌 海报 430 张｜🎈 横幅 28 条"],
            [("P2", "sessions", 9), ("P2", "people_reached", 5600), ("P3", "leaflets", 12000), ("P3", "posters", 430),
             ("P3", "banners", 28)],
        ),
        (["◆ 集中宣传 9 场 | 面对面宣传 5600 人次"], [("P2", "sessions", 9), ("P2", "people_reached", 5600)]),
        (["✅宣传单 1.2万份 ✅海报 430张", "☑ 横幅 28条"],
         [("P2", "leaflets", 12000), ("P2", "posters", 430), ("P3", "banners", 28)]),
        (["9场 集中宣传", "5600+ 人次覆盖", "1.2万份 宣传单"],
         [("P2", "sessions", 9), ("P3", "people_reached", 5600), ("P4", "leaflets", 12000)]),
        (["【宣传活动】9场", "【发放资料】1200份"], [("P2", "sessions", 9), ("P3", "leaflets", 1200)]),
        (["一、集中宣传", "集中宣传9场", "面对面宣传5600人次"], [("P3", "sessions", 9), ("P4", "people_reached", 5600)]),
    ],
)  # fmt: skip
def test_lines_of_counts_are_no_heads(lines: list[str], facts: list[tuple[str, str, float]]) -> None:
    reading = read_report([TITLE, *lines])
    assert told(TITLE, *lines) == facts
    assert [one.code for one in reading.issues if one.severity != "note"] == []


def test_a_count_alone_between_paragraphs_heads_the_next() -> None:
    lines = [TITLE, "本月，我所在集市摆摊。", "举办讲座3场", "11月6日、8日、9日，我所举办讲座3场。"]
    assert told(*lines) == [("P4", "sessions", 3)]


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("网格员工作日志（北碚区天生街道奔月路社区第3网格，2023年5月）", "北碚区天生街道奔月路社区"),
        ("反诈宣传总结（东门小学，2023年春季学期）", "东门小学"),
        ("工作日志（东门社区 2023年5月）", "东门社区"),
        ("民警日记（古蔺县公安局太平派出所 何某）", "古蔺县公安局太平派出所"),
        ("反诈活动（东门社区、西门社区）", None),
        ("横峰县公安局局长  黄某（2023年9月5日）", "横峰县公安局"),
        ("龙山镇长安社区反诈总结", "龙山镇长安社区"),
        ("固始县往流镇中心小学反诈总结", "固始县往流镇中心小学"),
        # where somebody went, whom he met, what he used
        ("上午去九龙小学讲防骗课", None),
        ("找九龙小学的老师帮忙", None),
        ("往九龙小学送宣传单200份", None),
        ("路过九龙小学发宣传单20份", None),
        ("联系九龙小学，讲课1场", None),
        ("全县播放村村响1.9万次", None),
        ("开通村村通", None),
        ("去年龙山派出所发放折页", "龙山派出所"),
    ],
)
def test_names_in_brackets_and_behind_verbs(title: str, name: str | None) -> None:
    assert find_unit_in_text(title) == name


def test_a_school_that_was_visited_does_not_report() -> None:
    lines = ["民警日记（古蔺县公安局太平派出所 何某）", "2023年3月14日  星期二  小雨"]
    reading = read_report(
        [*lines, "上午去九龙小学讲防骗课，93名学生听课。", "中午在粉馆给店里张贴了两张反诈海报。"]
    )
    assert {(fact.cell, fact.unit) for fact in reading.facts} == {
        ("P3", "古蔺县公安局太平派出所"),
        ("P4", "古蔺县公安局太平派出所"),
    }
