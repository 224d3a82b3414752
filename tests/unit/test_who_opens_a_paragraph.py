"""Stations and townships with which a paragraph opens, bodies without a name, and the sum behind all of them."""

from __future__ import annotations

import pytest

from etl.prose.matter.speakers import leading_unit

from .told_reports import counted, read_report

QUARTER = "湄潭县公安局2023年第三季度反诈宣传通报"
BUREAU = "湄潭县公安局"
MONTH = "平江县公安局2023年9月反诈工作简报"


def units(*lines: str, title: str = QUARTER) -> list[str]:
    return [fact.unit for fact in read_report([title, *lines]).facts]


@pytest.mark.parametrize(
    "sentence",
    [
        "永兴派出所排演快板、拍成短视频2部。",
        "永兴派出所与辖区23家快递网点逐一签订反诈承诺书，共计23份。",
        "永兴派出所警车巡到哪里、喇叭喊到哪里，三季度出动宣传车36台次。",
        "永兴派出所民警走村入户300户。",
        "永兴派出所把反诈搬上庙会，发放宣传单300份。",
        "永兴派出所的反诈小分队走访300户。",
        "永兴派出所今年以来累计走访300户，9月份当月走访120户。",
        "永兴派出所积极行动，走访群众300户。",
        "永兴派出所以案说法，发放宣传单300份。",
        "各所各显其能：永兴派出所入户300户。",
    ],
)
def test_a_station_that_opens_a_sentence_is_its_subject(sentence: str) -> None:
    assert units(sentence) == ["永兴派出所"]


def test_stations_behind_a_head_speak_each_for_itself() -> None:
    told = (
        "基层所各显其能：凤凰派出所入户达2.4万余户；永兴派出所把反诈搬上庙会，编演小品，台下观众两三千人；"
        "兴隆派出所对接企业，培训财务人员640人。"
    )
    assert units(told) == ["凤凰派出所", "永兴派出所", "兴隆派出所"]


@pytest.mark.parametrize(
    "sentence",
    [
        "永兴派出所门口摆摊，发放宣传单300份。",
        "永兴派出所对面广场上，发放宣传单300份。",
        "永兴派出所、复兴派出所联合发放宣传单300份。",
        "县局联合永兴派出所走访300户。",
        "志愿服务队出动60余人次。",
        "反诈宣传小分队走访300户。",
        "巾帼志愿者服务队发放宣传单300份。",
        "党员突击队走访300户。",
        "我局宣讲团走进企业，发放宣传单300份。",
        "青年先锋队：走访300户。",
    ],
)
def test_what_has_no_name_of_its_own_is_the_reporters(sentence: str) -> None:
    assert units(sentence) == [BUREAU]


@pytest.mark.parametrize(
    "words", ["陇东今天请派出所来讲课1场", "昨天邀请派出所讲课1场", "村里请县农商行支行讲课1场"]
)
def test_who_was_asked_to_come_is_no_subject(words: str) -> None:
    assert leading_unit(words) == ("", False)


@pytest.mark.parametrize("words", ["院门外由派出所发放传单200份", "广场上由城关派出所发放传单200份"])
def test_where_it_was_and_by_whom_is_no_name(words: str) -> None:
    assert leading_unit(words) == ("", False)


@pytest.mark.parametrize(
    ("sentence", "value"),
    [
        ("镇综治中心与派出所联手，成功劝阻正要转账的群众3起。", 3),
        ("民警当场劝阻正要汇款的老人2人。", 2),
        ("成功劝阻就要转账的客户2人。", 2),
    ],
)
def test_who_was_about_to_pay_was_held_back(sentence: str, value: int) -> None:
    assert counted(sentence) == [("scams_stopped", value)]


def test_what_swindlers_want_counts_nothing() -> None:
    assert counted("骗子要他转账3笔。") == counted("对方要求转账96万元。") == []


def test_a_body_with_its_name_stays_a_unit() -> None:
    assert units("红枫志愿服务队：走访300户。") == ["红枫志愿服务队"]


@pytest.mark.parametrize(
    "sentence",
    [
        "南江镇今年以来累计发放宣传单2.1万份，9月份当月发放1860份。",
        "南江镇把圩场当课堂，发放宣传单1860份。",
        "在南江镇，12所中小学开班会；镇村干部另发放宣传单1860份。",
        "南江镇的“村村响”天天响。镇综治中心发放宣传单1860份。",
        "3.南江镇逢圩设摊，发放宣传单1860份。",
        "◆南江镇逢圩设摊，发放宣传单1860份。",
        "9月12日，南江镇逢圩设摊，发放宣传单1860份。",
    ],
)
def test_a_township_that_opens_a_paragraph_is_its_place(sentence: str) -> None:
    facts = read_report([MONTH, sentence]).facts
    assert [fact.value for fact in facts] == [1860]
    assert all("南江镇" in fact.district for fact in facts)


@pytest.mark.parametrize(
    "sentence",
    [
        "南江镇、梅仙镇逢圩设摊，发放宣传单1860份。",
        "南江镇发案较多。全县发放宣传单1860份。",
        "南江镇先行一步，各乡镇随后跟进，发放宣传单1860份。",
        "南江镇和两个乡镇一起发放宣传单1860份。",
    ],
)
def test_a_wider_area_behind_it_is_not_the_townships(sentence: str) -> None:
    facts = read_report([MONTH, sentence]).facts
    assert [fact.value for fact in facts] == [1860]
    assert not any("南江镇" in fact.district for fact in facts)


TOWNS = [
    "梅仙镇：镇村干部挨家上门，走访2860户，发放宣传单2860份。",
    "长寿镇把圩场当课堂，散发折页1200份。",
    "南江镇今年以来累计发放宣传单2.1万份，9月份当月发放1860份。",
    "在加义镇，小学开主题班会36场。",
]


@pytest.mark.parametrize(
    "marks", [["", "", "", ""], ["1.", "2.", "3.", "4."], ["（一）", "（二）", "（三）", "（四）"]]
)
@pytest.mark.parametrize(
    "closing",
    [
        "以上四镇合计：发放宣传资料{}份。",
        "四个镇共计发放宣传资料{}份。",
        "以上4个乡镇合计发放宣传资料{}份。",
        "以上各镇共发放宣传资料{}份。",
        "以上合计：发放宣传资料{}份。",
        "上述乡镇总计发放宣传资料{}份。",
    ],
)
@pytest.mark.parametrize("value", [5920, 6020])
def test_a_sum_of_all_the_towns_is_control(closing: str, marks: list[str], value: int) -> None:
    lines = [mark + line for mark, line in zip(marks, TOWNS, strict=True)]
    reading = read_report([MONTH, *lines, closing.format(value)])
    leaflets = [fact.value for fact in reading.facts if fact.measure == "leaflets"]
    assert leaflets == [2860, 1200, 1860]
    asked = [issue for issue in reading.issues if issue.severity == "query"]
    assert [issue.code for issue in asked] == (["prose_total_differs"] if value != 5920 else [])
    assert all("5920" in issue.message_zh for issue in asked)


def test_a_sum_of_the_area_behind_its_towns_keeps_the_rest() -> None:
    reading = read_report([MONTH, *TOWNS, "全县合计发放宣传资料6020份。"])
    leaflets = [fact.value for fact in reading.facts if fact.measure == "leaflets"]
    assert leaflets == [2860, 1200, 1860, 100]
    assert [issue.code for issue in reading.issues if issue.severity == "query"] == ["prose_rest_of_sum"]
