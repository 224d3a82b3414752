"""Messages copied from chat groups: who wrote each of them, when, and what sums up all of them (contract 1, 4.1, 4.10)."""

from __future__ import annotations

import pytest

from etl.meaning.senders import read_sender
from etl.prose.matter.speakers import leading_unit
from etl.schema import Reading

from .told_reports import read_report

GROUP = "旬阳市反诈宣传工作群（68人）"


def chat(*lines: str, title: str = GROUP, name: str = "群聊记录.txt") -> Reading:
    return read_report([title, *lines] if title else lines, name)


def told(reading: Reading) -> list[tuple[str, str, float, str]]:
    return [(f.unit, f.measure, f.value, f"{f.period_start}") for f in reading.facts]


@pytest.mark.parametrize(
    ("who", "unit", "person"),
    [
        ("城关派出所 王某", "城关派出所", "王某"),
        ("蜀河镇刘某", "蜀河镇", "刘某"),
        ("刘某（蜀河镇）", "蜀河镇", "刘某"),
        ("【小河镇】李某", "小河镇", "李某"),
        ("蜀河镇-刘某(12345678)", "蜀河镇", "刘某"),
        ("旬阳市公安局 城关派出所 王某", "旬阳市公安局城关派出所", "王某"),
        ("蜀河镇-派出所-王某", "蜀河镇派出所", "王某"),
        ("蜀河镇 综治办 刘某", "蜀河镇综治办", "刘某"),
        ("旬阳农商银行 营业部 张某", "旬阳农商银行营业部", "张某"),
        ("王某@旬阳市公安局", "旬阳市公安局", "王某"),
        ("浦山村网格员", "浦山村", "网格员"),
        ("太极城社区网格员小李", "太极城社区", "网格员小李"),
        ("旬阳中学李老师", "旬阳中学", "李老师"),
        ("反诈中心 值班", "反诈中心", "值班"),
        ("旬阳市教育局 旬阳中学 李老师", "旬阳中学", "李老师"),
        ("刘某", "", "刘某"),
        ("蜀河镇安排", "", ""),
        ("阳光总在风雨后", "", ""),
    ],
)
def test_a_sender_is_a_unit_and_a_person(who: str, unit: str, person: str) -> None:
    assert read_sender(who) == (unit, person)


@pytest.mark.parametrize(
    "line",
    [
        "蜀河镇 刘某 2023-10-18 17:10",
        "蜀河镇刘某 2023/10/18 17:10:05",
        "2023-10-18 17:10:05 蜀河镇-刘某(12345678)",
        "刘某（蜀河镇） 2023年10月18日 下午5:10",
        "蜀河镇 刘某  （2023.10.18 17:10）",
    ],
)
def test_a_line_above_a_message_says_who_wrote_it_and_when(line: str) -> None:
    reading = chat(line, "我镇在老街摆摊，发放宣传单200份", "李某 2023-10-19 09:00", "收到")
    assert told(reading) == [("蜀河镇", "leaflets", 200, "2023-10-18")]
    assert [cell.role for cell in reading.cells] == ["title", "label", "figure", "label", "note"]


@pytest.mark.parametrize(
    "line",
    [
        "[2023-10-18 17:10] 蜀河镇 刘某：",
        "2023年10月18日 17:10 蜀河镇-刘某：",
        "蜀河镇 刘某（2023-10-18 17:10）：",
    ],
)
def test_the_sender_may_stand_before_the_message(line: str) -> None:
    reading = chat(f"{line}我镇在老街摆摊，发放宣传单200份")
    assert told(reading) == [("蜀河镇", "leaflets", 200, "2023-10-18")]


def test_a_day_between_messages_holds_up_to_the_next_and_a_person_ends_no_day() -> None:
    reading = chat(
        "—————  2023-10-18  —————",
        "城关派出所 王某 17:02",
        "今天在党家坝社区入户46户",
        "[图片]",
        "另：在群里转发预警5条",
        "蜀河镇 刘某 17:10",
        "补报：10月16日晚，我镇集中宣传1场",
        "2023年10月19日 星期四",
        "吕河镇 赵某 09:05",
        "昨晚我镇集中宣传1场",
        "吕河镇 赵某 17:20",
        "本周入户60户",
    )
    assert told(reading) == [
        ("城关派出所", "households", 46, "2023-10-18"),
        ("城关派出所", "posts", 5, "2023-10-18"),
        ("蜀河镇", "sessions", 1, "2023-10-16"),
        ("吕河镇", "sessions", 1, "2023-10-18"),
        ("吕河镇", "households", 60, "2023-10-16"),
    ]
    assert reading.issues == []


def test_where_only_a_person_is_named_the_message_decides() -> None:
    reading = chat(
        "王某(双河镇) 2023-10-18 17:02",
        "今日入户22户",
        "张某 2023-10-18 17:06",
        "蜀河镇今天入户30户",
        "张某 2023-10-18 17:08",
        "入户12户",
        title="反诈宣传工作群",
    )
    assert told(reading) == [
        ("双河镇", "households", 22, "2023-10-18"),
        ("蜀河镇", "households", 30, "2023-10-18"),
    ]
    assert [(fact.unit, fact.value) for fact in reading.held] == [("", 12)]
    assert [issue.code for issue in reading.issues] == ["unit_unknown"]


def test_messages_copied_without_a_time_are_of_who_is_named() -> None:
    reading = chat(
        "刘某（蜀河镇）:",
        "今日入户30户，发放折页30份。",
        "赵某（吕河镇）:",
        "今日入户30户。",
        title="旬阳市2023年10月18日各镇反诈宣传情况",
    )
    assert told(reading) == [
        ("蜀河镇", "households", 30, "2023-10-18"),
        ("蜀河镇", "leaflets", 30, "2023-10-18"),
        ("吕河镇", "households", 30, "2023-10-18"),
    ]


def test_what_sums_up_a_day_of_all_counts_no_second_time() -> None:
    lines = [
        "2023年10月18日",
        "城关镇 王某 17:02",
        "今日发放宣传单300份",
        "大贵镇 张某 17:20",
        "今日发放宣传单90份",
        "反诈中心 值班 18:00",
    ]
    equal = chat(*lines, "今日各镇共发放宣传单390份。", title="平利县反诈工作群")
    assert [fact.value for fact in equal.facts] == [300, 90]
    assert [(i.cell, i.code, i.severity) for i in equal.issues] == [("P8", "prose_restated", "note")]
    each = chat(*lines, "今天各单位上报宣传单390份。", title="平利县反诈工作群")
    assert [fact.value for fact in each.facts] == [300, 90]
    assert [(i.cell, i.code, i.severity) for i in each.issues] == [("P8", "prose_restated", "note")]
    other = chat(*lines, "截至18时，收到2个镇报数，合计发放宣传单420份。", title="平利县反诈工作群")
    assert [fact.value for fact in other.facts] == [300, 90]
    assert [(i.cell, i.code, i.severity) for i in other.issues] == [("P8", "prose_total_differs", "query")]


def test_what_one_unit_says_repeats_nothing_of_another() -> None:
    reading = chat(
        "2023年10月18日",
        "城关镇 王某 17:02",
        "开展讲座1场",
        "大贵镇 张某 17:20",
        "到大贵中学开展讲座1场，听课学生210人",
        "老县镇 李某 17:40",
        "我镇共开展讲座2场",
    )
    sessions = [(fact.unit, fact.value) for fact in reading.facts if fact.measure == "sessions"]
    assert sessions == [("城关镇", 1), ("大贵镇", 1), ("老县镇", 2)]


def test_a_name_beside_other_names_of_its_county_is_of_it() -> None:
    reading = chat(
        "【小河镇】李某：今天发放宣传资料260份。",
        "【仙河镇】王某：走村入户58户。",
        title="2023年10月20日群内上报",
    )
    assert [fact.district for fact in reading.facts] == [
        "陕西省/安康市/旬阳市/小河镇",
        "陕西省/安康市/旬阳市/仙河镇",
    ]
    assert reading.issues == []


def test_two_blanks_before_the_hour_make_no_table() -> None:
    reading = chat(
        "",
        "城关镇 王某  16:40",
        "",
        "2023年11月6日，城关镇入户30户，发放宣传单300份",
        "",
        "大贵镇-张书记  17:20",
        "",
        "收到",
        "",
        "老县镇 李某  17:31",
        "",
        "收到",
    )
    assert [fact.cell for fact in reading.facts] == ["P3", "P3"]


def test_items_of_a_list_report_each_for_itself() -> None:
    reading = read_report(
        [
            "#接龙",
            "各社区2023年10月25日反诈宣传情况接龙",
            "1. 党家坝社区 入户42户 发放宣传单60份",
            "2. 商贸街社区 摆摊1场 发放宣传单150份",
            "3. 王某 入户20户",
        ],
        "接龙.txt",
    )
    facts = [*reading.facts, *reading.held]
    assert [(fact.unit, fact.measure, fact.value) for fact in facts] == [
        ("党家坝社区", "households", 42),
        ("党家坝社区", "leaflets", 60),
        ("商贸街社区", "sessions", 1),
        ("商贸街社区", "leaflets", 150),
        ("", "households", 20),
    ]


@pytest.mark.parametrize(
    "lines",
    [
        # who published it and when
        ["龙江派出所2024年4月反诈宣传小结", "旬阳市公安局 2024-05-02 09:31", "发放宣传单350份。"],
        # a programme
        ["龙江派出所2024年4月反诈宣传小结", "9:30 集中宣传", "10:30 领导致辞", "发放宣传单350份。"],
        ["龙江派出所2024年4月反诈宣传小结", "地点：龙江广场", "网格员：5人", "发放宣传单350份。"],
    ],
)
def test_other_lines_with_hours_and_colons_name_no_sender(lines: list[str]) -> None:
    leaflets = [fact for fact in read_report(lines).facts if fact.measure == "leaflets"]
    assert [(fact.unit, f"{fact.period_end}") for fact in leaflets] == [("龙江派出所", "2024-04-30")]


def test_lines_of_nothing_but_names_head_messages_and_lists_of_names_do_not() -> None:
    reading = read_report(
        [
            "汉台区东大街街道反诈宣传群 6月6日（2024年）",
            "王某",
            "大家把今天的数报一下",
            "民主街社区-陈某",
            "入户25户，传单25份",
            "东塔社区 何某",
            "@王某 我们今天没搞，昨天搞了1场忘报了，40人",
        ],
        "群.txt",
    )
    assert told(reading) == [
        ("民主街社区", "households", 25, "2024-06-06"),
        ("民主街社区", "leaflets", 25, "2024-06-06"),
        ("东塔社区", "sessions", 1, "2024-06-05"),
        ("东塔社区", "people_reached", 40, "2024-06-05"),
    ]
    listed = read_report(
        ["龙江派出所2024年4月反诈宣传小结", "城关派出所 王所长", "吕河派出所 李所长", "发放宣传单350份。"]
    )
    assert [(fact.unit, f"{fact.period_end}") for fact in listed.facts] == [("龙江派出所", "2024-04-30")]


def test_where_a_unit_went_is_no_part_of_its_name() -> None:
    assert leading_unit("涧池所到涧池中学开展讲座1场。") == ("", False)
    assert leading_unit("两个社区共走访250户。") == ("", False)
    assert leading_unit("商贸街社区 摆摊1场") == ("商贸街社区", False)


def test_the_first_message_is_no_title_and_a_long_name_above_it_no_piece_of_it() -> None:
    sent = "2024-04-29 10:{}:33 内乡县马山口派出所内勤(10003)"
    for message in ("宣传单680份", "4月：宣传单680份，海报15张，在各村张贴通告和入户走访同步进行"):
        reading = chat(message, sent.format("06"), "收到", title=sent.format("05"))
        assert [(f.cell, f.value) for f in reading.facts][:1] == [("P2", 680)]


def test_a_day_of_its_own_goes_before_the_month_on_which_a_message_reports() -> None:
    sent = "2023-03-29 15:03:19 大岭村李某"
    reading = chat(sent, "我们村3月份反诈的情况报一下", "3.5 周日 入户宣传21户", "发放宣传单30份")
    assert [(f.cell, f"{f.period_start}", f"{f.period_end}") for f in reading.facts] == [
        ("P4", "2023-03-05", "2023-03-05"),
        ("P5", "2023-03-01", "2023-03-31"),
    ]
