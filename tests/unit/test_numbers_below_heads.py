"""Numbers that only the head above them names: read where nothing else stands beside them, else asked about."""

from __future__ import annotations

import pytest

from etl.prose import read_prose
from etl.prose.paragraphs.outline import heads_deed


def below(
    head: str, text: str, of_campaign: bool = True
) -> tuple[list[tuple[str, float]], list[tuple[str, str]]]:
    read = read_prose(text, 2024, "新民镇派出所", of_campaign=of_campaign, head=head)
    figures = [(one.measure, one.quantity.value) for one in read.figures]
    return figures, [(code, words) for code, _, _, words in read.queries]


@pytest.mark.parametrize(
    ("head", "text", "figures"),
    [
        ("（二）张贴海报", "沿街门店和各村公示栏共148张，比5月多30张。", [("posters", 148)]),
        ("指标四 宣传展板", "食堂门口和图书馆大厅，16块。", [("boards", 16)]),
        (
            "▲职工培训",
            "下午在门诊五楼会议室，1场，到会职工128人。",
            [("sessions", 1), ("people_reached", 128)],
        ),
        ("▲电子屏", "门诊楼和住院楼共8块，从早到晚滚动播放。", [("screens", 8)]),
        ("▲公众号", "当天发文2篇，阅读1130次。", [("posts", 2), ("views", 1130)]),
        ("▲候诊区宣讲", "内科、儿科轮流讲了6场。", [("sessions", 6)]),
        ("发放折页", "柜台前客户取走1120份。", [("leaflets", 1120)]),
        ("张贴海报", "我镇148张，全县共1200张。", [("posters", 148)]),
        ("【线上】", "短视频：居民自编自演3部。", [("videos", 3)]),
        ("指标五 校园广播", "9月11日至22日，每天中午播1次，共12次。", [("broadcasts", 12)]),
        ("", "7月6日至8月24日，每个周六讲一场，共8场。", [("sessions", 8)]),
        ("入户走访", "全村共412户，走访了398户。", [("households", 398)]),
        ("张贴海报", "全村共412户。", []),
    ],
)
def test_a_number_counts_what_its_head_names(head: str, text: str, figures: list[tuple[str, float]]) -> None:
    assert below(head, text) == (figures, [])


@pytest.mark.parametrize(
    ("head", "text", "asked"),
    [
        ("张贴海报", "沿街的门店贴满了，大约148张的样子。", [("prose_unclear", "大约148张")]),
        ("短信", "我行客户收到9.1万条。", [("prose_unclear", "9.1万条")]),
        ("张贴海报", "医院开放床位650张。", []),
        ("群发短信", "5次共16.5万条。", []),
        ("三季度反诈短信宣传工作情况的通报", "我行客户收到9.1万条。", []),
    ],
)
def test_what_cannot_be_read_below_such_a_head_is_asked_about(
    head: str, text: str, asked: list[tuple[str, str]]
) -> None:
    assert below(head, text)[1] == asked


def test_in_a_report_of_other_work_no_head_names_a_number() -> None:
    assert below("张贴海报", "沿街门店和各村公示栏共148张。", of_campaign=False) == ([], [])


@pytest.mark.parametrize(
    ("line", "next_line", "heads"),
    [
        ("1.入户走访", "留守妇女家庭1260户，独居老人家庭318户。", True),
        ("1.入户走访", "2.张贴海报", False),
        ("1.入户走访", "2.张贴海报20张", False),
        ("1.入户走访", "大家都很欢迎。", False),
        ("1.入户走访120户", "群众反映良好，发放折页20份。", False),
    ],
)
def test_a_deed_with_a_number_of_its_own_line_heads_a_sentence_that_counts(
    line: str, next_line: str, heads: bool
) -> None:
    assert heads_deed(line, next_line) is heads


def test_what_a_quoted_warning_asks_for_does_not_reach_behind_it() -> None:
    text = "取件通知后面加上一句“要你退款的电话先打96110核实”，全月共发送短信18.4万条。"
    assert below("", text) == ([("sms", 184000)], [])
    assert below("", "要求各网点多宣传，全月发送短信18.4万条。")[0] == []


def test_parts_of_cases_are_neither_counted_nor_asked_about() -> None:
    assert below("精准劝阻", "三季度辖区发案38起，其中虚假投资理财类14起；成功劝阻19起。") == (
        [("scams_stopped", 19)],
        [],
    )
    assert below("", "判处罪犯112人，其中帮助信息网络犯罪活动罪71人。") == ([], [])
