"""What stands below a headline: who wrote it and when, a subtitle; and the time that the first words tell."""

from __future__ import annotations

import pytest

from .told_reports import read_report

DAY = ("2023-03-08", "2023-03-08")
SEPTEMBER = ("2023-09-01", "2023-09-30")
COUNTED = "大埔县妇联走进三河镇汇城村，发放宣传册400册。"


def read(lines: list[str], name: str = "通讯稿.txt") -> tuple[set[tuple[str, str]], dict[str, str]]:
    reading = read_report(lines, name)
    assert not [issue for issue in reading.issues if issue.severity == "query"]
    periods = {(str(fact.period_start), str(fact.period_end)) for fact in reading.facts}
    return periods, {cell.cell: cell.role for cell in reading.cells}


@pytest.mark.parametrize(
    "line",
    [
        "大埔县妇联　2023年3月8日",
        "2023年3月8日　大埔县妇联",
        "大埔县妇联2023年3月8日",
        "2023年3月8日　通讯员 谢某",
        "2023年3月8日 本报记者 谢某 通讯员 李某某",
        "来源：大埔县妇联　2023-03-08 15:20",
        "发布时间：2023-03-08 09:30　来源：大埔县妇联　浏览次数：32",
        "（2023年3月8日）",
        "2023.3.8 文/图 谢老师",
        "2023年3月8日 星期三",
    ],
)
@pytest.mark.parametrize(
    "told",
    [
        f"“三八”节这天，{COUNTED}",
        f"今天，{COUNTED}",
        f"今日上午，{COUNTED}",
        f"活动当天，{COUNTED}",
    ],
)
def test_a_text_of_one_day_is_of_the_day_below_its_title(line: str, told: str) -> None:
    periods, roles = read(["巾帼反诈进山乡 平安花开三河坝", line, told])
    assert periods == {DAY}
    assert roles["P2"] == "meta"


@pytest.mark.parametrize("name", ["中心幼儿园亲子反诈日.txt", "警营开放日.txt", "反诈主题日活动.txt"])
def test_an_event_named_after_its_day(name: str) -> None:
    lines = ["大埔县三河镇中心小学反诈活动", "2023年3月8日", "发放宣传册400册。"]
    assert read(lines, name)[0] == {DAY}


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("通讯稿.txt", COUNTED),  # the day may be that of writing
        ("三八反诈日活动.txt", f"一个月来，{COUNTED}"),
        ("通讯稿.txt", f"这天天为民的热心人走了，{COUNTED}"),
    ],
)
def test_a_day_below_the_title_alone_dates_nothing(name: str, told: str) -> None:
    reading = read_report(["巾帼反诈进山乡", "大埔县妇联　2023年3月8日", told], name)
    assert not reading.facts
    assert [issue.severity for issue in reading.issues] == ["error"]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("——大埔县三河镇中心小学反诈宣传周纪实（2023年10月16日至20日）", ("2023-10-16", "2023-10-20")),
        ("--大埔县三河镇中心小学2023年9月反诈宣传侧记", SEPTEMBER),
        ("─大埔县三河镇中心小学2023年三季度反诈工作总结", ("2023-07-01", "2023-09-30")),
        ("大埔县三河镇中心小学2023年9月反诈宣传纪实", SEPTEMBER),
        ("大埔县三河镇中心小学反诈宣传周活动小结（2023年10月16日-20日）", ("2023-10-16", "2023-10-20")),
        ("大埔县三河镇中心小学2023年上半年反诈工作汇报", ("2023-01-01", "2023-06-30")),
    ],
)
def test_a_subtitle_tells_the_time(line: str, expected: tuple[str, str]) -> None:
    periods, roles = read(["童心识诈 护航成长", line, "各班召开主题班会36场。"])
    assert periods == {expected}
    assert roles["P2"] == "title"


def test_a_head_below_the_title_is_no_subtitle() -> None:
    roles = read(["大埔县公安局2023年9月反诈总结", "一、基本情况", "全县发放宣传单300份。"])[1]
    assert roles["P2"] == "label"


@pytest.mark.parametrize(
    ("opening", "expected"),
    [
        ("9月份，全县电信网络诈骗立案41起，同比下降12.8%，现将情况通报如下。", SEPTEMBER),
        ("今年9月，全县发生电诈案件41起，群众损失386万元。", SEPTEMBER),
        ("2023年9月，全县共立电诈案件41起，同比下降12.8%。", SEPTEMBER),
        ("三季度，全县电诈发案同比下降18.3%，冻结涉案账户112个。", ("2023-07-01", "2023-09-30")),
        ("9月1日至24日，全县电诈立案41起。", ("2023-09-01", "2023-09-24")),
        ("上半年，全县电诈发案同比下降18.3%。", ("2023-01-01", "2023-06-30")),
        ("7至9月，全县电诈立案41起，损失386万元。", ("2023-07-01", "2023-09-30")),
    ],
)
def test_the_first_words_tell_the_time_of_a_bulletin(opening: str, expected: tuple[str, str]) -> None:
    lines = ["平江县反诈工作简报", "（第9期）", "平江县公安局　　2023年10月8日", opening]
    assert read([*lines, "全县走访2860户。"])[0] == {expected}


def test_a_time_to_come_is_not_the_time_of_a_bulletin() -> None:
    lines = ["平江县反诈工作简报", "平江县公安局　2023年10月8日", "10月下旬，县局将开展交叉检查。"]
    assert not read_report([*lines, "走访居民2860户。"]).facts


@pytest.mark.parametrize(
    ("title", "line", "opening", "expected"),
    [
        ("平江县公安局12月份反诈工作简报", "2024年1月8日", "", ("2023-12-01", "2023-12-31")),
        ("平江县公安局四季度反诈工作简报", "平江县公安局 2024年1月8日", "", ("2023-10-01", "2023-12-31")),
        ("平江县公安局反诈简报", "2024年1月8日", "12月，全县立案41起。", ("2023-12-01", "2023-12-31")),
        (
            "平江县公安局反诈简报",
            "2024年1月8日",
            "12月18日至31日，全县立案9起。",
            ("2023-12-18", "2023-12-31"),
        ),
        ("平江县公安局1月上旬反诈简报", "2024年1月12日", "", ("2024-01-01", "2024-01-10")),
        ("平江县公安局12月份反诈工作简报", "2024年12月29日", "", ("2024-12-01", "2024-12-31")),
        ("平江县公安局2024年12月份反诈工作简报", "2025年1月8日", "", ("2024-12-01", "2024-12-31")),
    ],
)
def test_what_was_late_in_a_year_is_told_early_in_the_next(
    title: str, line: str, opening: str, expected: tuple[str, str]
) -> None:
    assert read([title, line, *filter(None, [opening]), "全县走访2860户。"])[0] == {expected}


@pytest.mark.parametrize(
    "line",
    [
        "报：县委政法委　　送：各成员单位　　（共印45份）",
        "抄送：各乡镇派出所",
        "主送：县委办，县政府办",
        "发：各派出所",
    ],
)
def test_to_whom_a_bulletin_goes_is_a_note(line: str) -> None:
    roles = read(["平江县公安局2023年9月反诈简报", "全县走访2860户。", "县局发放宣传单300份。", line])[1]
    assert roles["P4"] in ("note", "meta")
