"""A form whose sentences have blanks, filled in: 开展活动（ 6 ）场，受众__480__人次."""

from __future__ import annotations

import pytest

from etl.meaning.filled_blanks import filled_in
from etl.normalise import normalise_bytes

from .small_sheets import codes, figures, read, roles

TITLE = ["合江县先市镇2024年6月反诈宣传工作登记表"]


@pytest.mark.parametrize(
    "text",
    [
        "本月共开展宣传活动（ 6 ）场，受众（ 480 ）人次。",
        "本月共开展宣传活动（6）场，受众（480）人次",
        "本月共开展宣传活动__6__场，受众__480__人次。",
        "本月共开展宣传活动__6场，受众480＿＿人次。",
        "本月共开展宣传活动【6】场，受众【480】人次",
        "开展活动(6)场次；受众（480）人参加",
    ],
)
def test_the_blanks_of_a_sentence_are_no_heads_with_units(text: str) -> None:
    reading = read([TITLE, ["填报单位", "先市镇人民政府"], ["宣传活动", text], ["备注", "96110"]])
    assert figures(reading) == [("B3", "sessions", 6), ("B3", "people_reached", 480)]
    assert (roles(reading, "A3", "B3"), codes(reading)) == (["label", "figure"], [])
    assert all(fact.raw in text for fact in reading.facts)


def test_the_blanks_of_a_report() -> None:
    text = "合江县先市镇2024年6月反诈宣传情况\n本月发放宣传单__1200__份，张贴海报60__张，悬挂横幅___条。"
    reading = normalise_bytes(text.encode(), "先市镇.txt")
    assert [(f.cell, f.measure, f.value, f.raw) for f in reading.facts] == [
        ("P2", "leaflets", 1200, "宣传单__1200__份"),
        ("P2", "posters", 60, "张贴海报60__张"),
    ]
    assert codes(reading) == [("P2", "no_figure")]


@pytest.mark.parametrize(
    "text",
    [
        "（1）个人信息保护", "要点（1）人人防诈", "宣传单（份）", "发放资料____份", "讲座3场（120人）", "讲座（3场）",
        "第（3）期", "一、（2）户外宣传", "2024（3）号文件", "讲座3场，(4)户外宣传2次",
    ],
)  # fmt: skip
def test_other_brackets_stay(text: str) -> None:
    assert filled_in(text) == text


FORM = [TITLE, ["填报单位", "先市镇人民政府"]]
PAIRS = [
    ("宣传单", "共发放（ 320 ）份", ("leaflets", 320)),
    ("海报", "共张贴（  45  ）张。", ("posters", 45)),
    ("横幅", "悬挂__6__条", ("banners", 6)),
    ("大喇叭", "循环播放（ 62 ）次", ("broadcasts", 62)),
    ("入户", "共走访（ 210余 ）户", ("households", 210)),
    ("村民大会", "召开反诈宣讲（ 2 ）场", ("sessions", 2)),
    ("参加村民", "到场约（ 300 ）人次", ("people_reached", 300)),
]


@pytest.mark.parametrize("head", [["事项", "填写内容"], ["项目", "情况"], ["工作内容", "完成情况"], []])
def test_an_answer_that_says_how_many_takes_the_measure_of_its_label(head: list[str]) -> None:
    rows = [TITLE, head] if head else FORM
    reading = read([*rows, *([label, text] for label, text, _ in PAIRS)])
    expected = [(f"B{row}", *told) for row, (_, _, told) in enumerate(PAIRS, 3)]
    assert (figures(reading), codes(reading)) == (expected, [])
    assert reading.facts[0].raw == "共发放（ 320 ）份"
    last = reading.facts[-1]
    assert (last.low, last.high, last.qualifier, last.target_group) == (270, 330, "about", "villagers")


def test_the_same_without_blanks() -> None:
    answers = ["共发放320份", "张贴45张", "悬挂6条"]
    reading = read([*FORM, *([pair[0], text] for pair, text in zip(PAIRS, answers, strict=False))])
    assert figures(reading) == [("B3", "leaflets", 320), ("B4", "posters", 45), ("B5", "banners", 6)]


def test_a_blank_at_the_beginning_of_an_answer() -> None:
    rows = [
        ["发放宣传资料", "（320）份"], ["开展活动", "（6）场"], ["受众", "约（300）人次"],
        ["张贴海报", "（45）张左右"], ["播放大喇叭", "（62）次。"], ["悬挂横幅", "（12）余条"],
    ]  # fmt: skip
    reading = read([*FORM, *rows])
    assert figures(reading) == [
        ("B3", "leaflets", 320), ("B4", "sessions", 6), ("B5", "people_reached", 300), ("B6", "posters", 45),
        ("B7", "broadcasts", 62), ("B8", "banners", 12),
    ]  # fmt: skip
    assert [fact.qualifier for fact in reading.facts[2:4]] == ["about", "about"]


def test_blanks_that_follow_each_other() -> None:
    told = filled_in("发放传单（320）份张贴海报（45）张，讲座（3）场（120）人次")
    assert "".join(told.split()) == "发放传单320份张贴海报45张，讲座3场120人次"


@pytest.mark.parametrize(
    "text", ["七（3）班", "村民（2）组", "阳光小区（5）栋", "（3）班", "（2）组", "第（3）期"]
)
def test_which_one_it_is_is_no_blank(text: str) -> None:
    assert filled_in(text) == text


def test_blanks_without_a_number() -> None:
    rows = [["宣传单", "发放（ 若干 ）份"], ["海报", "张贴（    ）张"], ["讲座", "召开（3）场"]]
    reading = read([*FORM, *rows])
    assert figures(reading) == [("B5", "sessions", 3)]
    assert codes(reading) == [("B3", "no_figure")]


def test_answers_in_words_are_no_second_header() -> None:
    rows = [
        ["事项", "填写内容"], ["宣传单", "共发放（320）份"], ["讲座", "开展反诈讲座（3）场，参加（120）人次"],
        ["宣传方式", "☑大喇叭 □宣传车 ☑入户"], ["村民大会", "召开反诈宣讲（ 2 ）场"], ["横幅", "悬挂（6）条"],
    ]  # fmt: skip
    reading = read([TITLE, *rows])
    assert {cell.table for cell in reading.cells if cell.table} == {"1"}
    assert "header" not in roles(reading, "A3", "B3", "A5", "B5", "A6", "B6")
    assert ("B7", "banners", 6) in figures(reading)


def test_a_list_of_stories_stays_one() -> None:
    rows = [
        ["日期", "活动名称", "对象", "活动情况"],
        ["6月3日", "厂区反诈晨会", "员工", "听讲52人"],
        ["6月9日", "商户走访", "商户", "走访商户35家，贴海报35张"],
        ["6月11日", "反诈进企业", "员工", "参加60人"],
        ["6月15日", "集市宣传", "群众", "发放宣传单400份，讲解120人"],
    ]
    reading = read([TITLE, ["填报单位：先市镇人民政府"], *rows])
    told = [one for one in figures(reading) if one[1] == "people_reached"]
    assert told[0] == ("D4", "people_reached", 52)
    assert ("D6", "people_reached", 60) in told


@pytest.mark.parametrize("text", ["目标2场", "每户1份", "拟召开2场", "应到300人"])
def test_what_ought_to_be_is_no_answer(text: str) -> None:
    reading = read([*FORM, ["讲座", text], ["宣传单", "300份"]])
    assert ("B3", "sessions", 2) not in figures(reading)


def test_a_head_that_says_for_whom_leaves_the_measure_to_its_figures() -> None:
    rows = [
        ["网点", "网点贴海报", "给快递员开会讲反诈", "参会快递员", "班前会讲反诈"],
        ["江南营业部", "6张", "3场", "78人次", "2次"],
        ["罗店营业部", "4张", "2场", "24人次", "1次"],
    ]
    reading = read([TITLE, *rows])
    assert figures(reading)[:4] == [
        ("B3", "posters", 6), ("C3", "sessions", 3), ("D3", "people_reached", 78), ("E3", "sessions", 2),
    ]  # fmt: skip
    assert (reading.facts[1].target_group, codes(reading)) == ("transport_workers", [])
    form = read([*FORM, ["给老人讲反诈", "3场"], ["宣传单", "300份"]])
    assert figures(form) == [("B3", "sessions", 3), ("B4", "leaflets", 300)]


def test_people_under_a_head_that_says_for_whom_stay_parts() -> None:
    reading = read([TITLE, ["单位", "受众人次", "学生"], ["龙山村", "90人次", "30人次"]])
    assert figures(reading) == [("B3", "people_reached", 60), ("C3", "people_reached", 30)]


def test_counts_told_in_words_head_nothing_from_the_first_row_on() -> None:
    rows = [
        ["项目", "内容", "说明"],
        ["讲座", "召开反诈讲座3场", "6月"],
        ["宣传单", "发放宣传单300份", "6月"],
    ]
    assert figures(read([TITLE, *rows])) == [("B3", "sessions", 3), ("B4", "leaflets", 300)]
    pairs = [["宣传单", "共发放320份", "海报", "张贴45张"], ["横幅", "悬挂6条", "讲座", "召开3场"]]
    assert figures(read([*FORM, *pairs])) == [
        ("B3", "leaflets", 320), ("D3", "posters", 45), ("B4", "banners", 6), ("D4", "sessions", 3),
    ]  # fmt: skip
    running = read([TITLE, ["项目", "完成情况"], ["宣传单", "累计发放320份"], ["讲座", "拟召开2场"]])
    assert (roles(running, "B3", "B4"), figures(running)) == (["figure", "note"], [("B3", "leaflets", 320)])
