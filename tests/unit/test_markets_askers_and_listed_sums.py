"""Who asked at a stall, what went into whose hands, papers without a number, and sums that list their parts by name."""

from __future__ import annotations

import pytest

from .told_reports import counted, read_report, read_sentence


@pytest.mark.parametrize(
    ("sentence", "figures"),
    [
        ("20来人次专门来打听“百万保障”扣费是真是假。", [("consultations", 20)]),
        ("来问“百万保障”扣费真假的有20来人，民警逐一解答。", [("consultations", 20)]),
        ("另有15人次上前询问养老诈骗怎么防。", [("consultations", 15)]),
        ("12位老人来请教怎么辨别假客服。", [("consultations", 12)]),
        ("30人次专程来求证“退税”短信真假。", [("consultations", 30)]),
        ("2名民警主动上前询问，讲解反诈知识。", [("staff", 2)]),
        ("手把手帮着装好国家反诈中心APP的有38位。", [("app_installs", 38)]),
        ("当场装好国家反诈中心APP的群众38位。", [("app_installs", 38)]),
    ],
)
def test_who_came_to_ask_and_for_whom_it_was_installed(
    sentence: str, figures: list[tuple[str, float]]
) -> None:
    assert counted(sentence) == figures


def test_what_goes_into_the_hands_of_some_is_no_rate() -> None:
    figures = read_sentence("发放折页640份，其中塞到老年人手里的210份。").figures
    assert [(f.measure, f.group, f.quantity.value) for f in figures] == [
        ("leaflets", "unspecified", 430),
        ("leaflets", "elderly", 210),
    ]
    assert [code for code, *_ in read_sentence("宣传册人手1份。").queries] == ["prose_rate"]


@pytest.mark.parametrize(
    "sentence", ["另发放各类资料若干。", "发放各类材料若干。", "入户走访，并发放相关资料若干。"]
)
def test_papers_of_any_kind_without_a_number_are_asked_about(sentence: str) -> None:
    assert [(code, words) for code, _, _, words in read_sentence(sentence).queries] == [("no_figure", "若干")]


@pytest.mark.parametrize("sentence", ["查阅资料若干。", "整理档案资料若干。"])
def test_what_nobody_was_handed_for_the_campaign_is_not(sentence: str) -> None:
    assert read_sentence(sentence).queries == []


@pytest.mark.parametrize("where", ["校门口的护学岗旁", "消防通道两侧", "禁毒展馆门口", "防溺水警示牌附近"])
def test_a_place_called_after_another_matter_is_where_it_was(where: str) -> None:
    assert counted(f"{where}，悬挂横幅3条，摆放展板10块。") == [("banners", 3), ("boards", 10)]


TITLE = "甘肃银行秦安支行2024年9月反诈宣传工作总结"
TOLD = (
    "网点举办厅堂微沙龙18场。",
    "进企业：到果品企业办讲座2场。进乡村：9月21日在凤山村办讲座1场。",
    "组织员工反诈培训4场。",
)


def sessions_and_issues(*lines: str) -> tuple[list[float], list[str]]:
    reading = read_report([TITLE, *lines])
    return [f.value for f in reading.facts if f.measure == "sessions"], [i.code for i in reading.issues]


@pytest.mark.parametrize(
    ("closing", "left", "code"),
    [
        ("综上，厅堂沙龙、进企业、进乡村三项共举办活动21场。", [], "prose_restated"),
        ("厅堂沙龙、进企业两项合计20场。", [], "prose_restated"),
        ("厅堂沙龙、进企业和进乡村共举办活动22场。", [], "prose_total_differs"),
        ("厅堂沙龙、进企业、进乡村、进校园四项共举办活动26场。", [5], "prose_rest_of_sum"),
    ],
)
def test_a_sum_that_lists_what_was_told_is_control(closing: str, left: list[float], code: str) -> None:
    assert sessions_and_issues(*TOLD, closing) == ([18, 2, 1, 4, *left], [code])


def test_a_sum_that_lists_who_did_it_counts() -> None:
    told = "网点、党支部、志愿者共举办活动21场。"
    assert sessions_and_issues(*TOLD, told) == ([18, 2, 1, 4, 21], [])


def test_a_sum_above_what_it_lists_is_control_too() -> None:
    told = "厅堂沙龙、进企业、进乡村三项共举办活动21场。"
    assert sessions_and_issues(told, *TOLD) == ([18, 2, 1, 4], ["prose_restated"])


def test_a_sum_of_named_parts_that_is_all_that_was_told_counts_no_more() -> None:
    reading = read_report(
        [
            "临洮县打击治理电信网络新型违法犯罪工作简报",
            "2024年5月各乡镇宣传工作情况通报",
            "洮阳镇动手早。月内办宣讲38场，受教育群众5240人次。",
            "辛店镇给拉运司机讲解430人次；中铺镇办务工人员培训9期，参训613人。",
            "综上，洮阳、辛店、中铺三镇合计受教育6283人次。",
        ]
    )
    assert [f.value for f in reading.facts if f.measure == "people_reached"] == [5240, 430, 613]
    assert [i.code for i in reading.issues if i.cell == "P5"] == ["prose_restated"]
