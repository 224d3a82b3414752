"""Lists of names and numbers below heads and their sums; what reports tell of other numbers than the campaign's own:
goals, differences, strength, letters to offices (contract 4.1, 4.16)."""

from __future__ import annotations

import pytest

from etl.formats.wrapped_lines import join_wrapped
from etl.prose.paragraphs.reading import read_prose
from etl.prose.report.headings import is_headline
from etl.prose.report.roll_call import counted_below
from etl.schema import Reading

from .told_reports import counted, read_report

TITLE, WHO = "全州县市场监督管理局2023年3月反诈宣传情况", "填报单位：全州县市场监督管理局"


def read_lines(*lines: str) -> Reading:
    return read_report([TITLE, WHO, *lines], "反诈宣传情况.txt")


def told(*lines: str) -> list[tuple[str, str, float, str]]:
    return [(fact.cell, fact.measure, fact.value, fact.unit) for fact in read_lines(*lines).facts]


def codes(*lines: str) -> list[tuple[str, str]]:
    return [(issue.cell, issue.code) for issue in read_lines(*lines).issues if issue.severity != "note"]


@pytest.mark.parametrize(
    ("head", "what"),
    [
        ("一、各市场监督管理所发放反诈宣传单情况", "发放反诈宣传单"),
        ("四、部分乡镇（街道）悬挂反诈横幅情况", "悬挂反诈横幅"),
        ("附：各二级学院“拒绝刷单”主题班会场次", "“拒绝刷单”主题班会场次"),
        ("一、发放反诈宣传单（份）", "发放反诈宣传单(份)"),
        ("下月发放计划（份）", ""),
    ],
)
def test_what_a_head_says_is_counted(head: str, what: str) -> None:
    assert counted_below(head) == what


LINES = ("才湾所：480份", "龙水所：360份", "城区所：1150份")


def test_a_list_below_a_head_and_its_sum() -> None:
    head, right, wrong = (
        "一、各所发放反诈宣传单情况",
        "以上三个所合计发放反诈宣传单1990份。",
        "以上三个所合计发放反诈宣传单2090份。",
    )
    lines = [
        ("P4", "leaflets", 480, "才湾所"),
        ("P5", "leaflets", 360, "龙水所"),
        ("P6", "leaflets", 1150, "城区所"),
    ]
    assert told(head, *LINES, right) == lines
    assert (told(head, *LINES, wrong), codes(head, *LINES, wrong)) == (lines, [("P7", "prose_total_differs")])


def test_a_list_whose_head_states_the_unit() -> None:
    head, lines = "一、发放反诈宣传单（份）", ("总院门诊部：3200", "寺庄镇卫生院：1100", "米山镇卫生院：740")
    expected = [("P4", 3200), ("P5", 1100), ("P6", 740)]
    assert [(cell, value) for cell, _, value, _ in told(head, *lines, "合计：5040")] == expected
    assert [(cell, value) for cell, _, value, _ in told(head, *lines, "合计：5140")] == expected
    assert codes(head, *lines, "合计：5140") == [("P7", "prose_total_differs")]


def test_a_sum_above_its_list_is_told_again() -> None:
    above = "各所在宣传月里发放反诈宣传单1990份（分所情况附后）。"
    found = told(above, "二、下步计划。4月拟再发放300份。", "附：各所发放反诈宣传单情况", *LINES)
    assert [(cell, value) for cell, _, value, _ in found] == [("P6", 480), ("P7", 360), ("P8", 1150)]


def test_a_sum_of_units_holds_nothing_of_the_reporter() -> None:
    lines = (
        "一、厅堂宣传。各网点举办反诈宣讲118场。",
        "二、下乡宣传情况如下：",
        "山河信用社：6场，发放宣传单450份",
        "杜家信用社：4场，发放宣传单300份",
        "拉林信用社：5场，发放宣传单380份",
    )
    assert codes(*lines, "以上信用社合计下乡反诈宣传15场。") == []
    assert codes(*lines, "以上信用社合计下乡反诈宣传18场。") == [("P8", "prose_total_differs")]


@pytest.mark.parametrize(
    "sentence",
    [
        "下发提示函16份，约谈乡镇负责人2人。",
        "三家单位共出动。",
        "井上井下视频探头212个。",
        "社区干部9名，网格员16名，就业帮扶车间3个。",
        "我行23个网点、187名员工在办好业务的同时抓反诈宣传。",
        "参会人员：各社区书记、派出所民警，共32人。",
        "宣传卡比去年国庆多发3500张，班会比去年同一周多开64场，明白卡多发约1200张。",
        "入户数比去年同期增加410户，院坝会增加19场。",
        "此前网上流传的“覆盖学生近万人次”系活动前的预计数。",
        "积分超市本月兑换日用品214人次。",
        "6.四季度目标。宣讲40场，组织文艺演出1场。",
        "派出所本来说20号来讲两场，下雨没来成。",
        "二季度，我们想排一出反诈小品，争取演出4场。",
    ],
)
def test_what_is_no_figure_of_the_campaign(sentence: str) -> None:
    assert counted(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("三家单位共出动56人，解答旅客咨询190人次。", [("staff", 56), ("consultations", 190)]),
        ("走访三家单位。", [("households", 3)]),
        ("跟30人讲了防骗，传单给了35张。", [("people_reached", 30), ("leaflets", 35)]),
        ("听讲37人，这37人每人领走反诈折页2份。", [("people_reached", 37), ("leaflets", 74)]),
        ("较昨日：宣传折页多80份，受教育群众少60人次。", []),
        ("志愿者来了24人次。", [("staff", 24)]),
    ],
)
def test_what_is_one(sentence: str, expected: list[tuple[str, float]]) -> None:
    assert counted(sentence) == expected


def test_a_day_holds_though_something_was_not_done() -> None:
    reading = read_prose("9月13日帮老人装反诈APP8个，还有3个手机太旧没装上。", 2023, of_campaign=True)
    assert [(f.quantity.value, str(f.period.start) if f.period else "") for f in reading.figures] == [
        (8, "2023-09-13")
    ]


@pytest.mark.parametrize(
    ("text", "channels"),
    [
        ("孩子们的黑板报也出了反诈专刊。", ["board"]),
        ("大喇叭早晚都放，村微信群也发了。", ["broadcast", "group_chat"]),
        ("骗子常用的3招：①拉进微信群②送小礼品③约去听讲座。", []),
        ("官湖派出所下一步将逐班召开主题班会。", []),
        ("二季度，我们想排一出反诈小品。", []),
    ],
)
def test_what_is_mentioned_in_passing(text: str, channels: list[str]) -> None:
    assert [one.channel for one in read_prose(text, 2023, of_campaign=True).mentions] == channels


def test_focus_of_a_month_may_tell_what_was_done() -> None:
    head = "（二）3月份重点工作"
    assert [value for *_, value, _ in told(head, "3月份，在城区张贴反诈海报220张。")] == [220]
    assert told(head, "3月份，计划在城区张贴反诈海报220张。") == []


def test_what_was_held_in_fact_counts_among_shortcomings() -> None:
    line = "四、没做好的：原计划5场反诈讲座，因天气取消2场，实际举办3场。"
    assert [(measure, value) for _, measure, value, _ in told(line)] == [("sessions", 3)]


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("象达镇大场村2023年11月防骗劝阻工作小结", True),
        (
            "桃源县打击治理电信网络新型违法犯罪工作领导小组办公室关于2023年第三季度反诈宣传工作情况的报告",
            True,
        ),
        ("成功劝阻诈骗2起，村民都没有转账", False),
    ],
)
def test_a_title_may_name_a_deed(line: str, title: bool) -> None:
    assert is_headline(line) is title


def test_the_lines_of_a_numbered_list_are_none_that_was_cut() -> None:
    chain = [
        "大英县蓬莱镇北街社区食堂反诈宣传群接龙（2023年9月）",
        "1、9月4日 王大姐 开饭前给老人讲防骗，三十多人听，传单给了35张",
        "2、9月6日 老罗 墙上贴了3张反诈海报，喇叭喊了6遍防骗，大家都夸他",
        "3、9月11日 小舒 送饭时给独居老人发防骗手册12本，又陪着聊天聊",
        "4、9月13日 王大姐 帮老人装反诈APP 8个，还有3个手机太旧没装上",
    ]
    assert join_wrapped(chain) == chain
