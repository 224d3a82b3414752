"""Who did the work, by which way people were reached, and errands of another business beside the campaign."""

from __future__ import annotations

import pytest

from etl.prose import read_prose
from etl.prose.report.signatures import is_signature

NONE = "unspecified"


def counted(sentence: str) -> list[tuple[str, float, str]]:
    figures = read_prose(sentence, 2024, "", of_campaign=True).figures
    return [(f.measure, f.quantity.value, f.channel) for f in figures]


@pytest.mark.parametrize(
    ("sentence", "figures"),
    [
        ("派出所、信用社一起在农贸市场门口摆了个反诈摊子，9名同志参加。", [("staff", 9, NONE)]),
        ("在广场设点宣传，15名党员志愿者参加。", [("staff", 15, "stall")]),
        ("镇上摆了两个反诈摊位，11名干部参加。", [("staff", 11, NONE)]),
        ("民警在茶山设点宣传，130余名茶农围拢来听。", [("people_reached", 130, "stall")]),
        ("组织反诈讲座，36名同志参加。", [("people_reached", 36, "lecture")]),
        ("反诈知识讲座吸引120名老同志参加。", [("people_reached", 120, "lecture")]),
    ],
)
def test_whoever_takes_part_in_a_stall_does_the_work(
    sentence: str, figures: list[tuple[str, float, str]]
) -> None:
    assert counted(sentence) == figures


@pytest.mark.parametrize(
    ("sentence", "channel"),
    [
        ("发放宣传资料2300份，张贴海报85张，入户走访410户，受众2750人次。", NONE),
        ("入户走访410户，受众2750人次。", "door_to_door"),
        ("发放宣传资料2300份，开展讲座3场，受众2750人次。", "lecture"),
        ("在集镇设立咨询台3个，悬挂横幅6条，发放宣传单800张，受众2750人次。", "stall"),
    ],
)
def test_those_reached_in_all_ways_are_of_none(sentence: str, channel: str) -> None:
    assert counted(sentence)[-1] == ("people_reached", 2750, channel)


@pytest.mark.parametrize(
    ("sentence", "figures"),
    [
        ("全行还清理睡眠账户1.4万户，上门维护POS机商户95家。", []),
        ("上门抄表240户。", []),
        ("上门维护POS机商户95家，同步宣讲反诈知识。", [("households", 95, "door_to_door")]),
        ("上门走访特约商户65家，提醒防范刷卡诈骗。", [("households", 65, "door_to_door")]),
        ("厅堂办理业务的客户一对一提醒746人次。", [("people_reached", 746, "branch")]),
    ],
)
def test_errands_of_the_own_business_reach_nobody(
    sentence: str, figures: list[tuple[str, float, str]]
) -> None:
    assert counted(sentence) == figures


def test_unit_and_day_on_one_line_sign_a_report() -> None:
    paragraphs = ["某周报", "本周，全县发放宣传单3120份。", "木垒县公安局反诈中心 2023年6月12日"]
    assert is_signature(2, paragraphs[2], paragraphs)
    assert not is_signature(1, paragraphs[1], paragraphs)


def test_things_handed_out_as_the_campaigns_own_are_gifts() -> None:
    assert counted("坡会现场发放反诈糯米粑500个。") == [("gifts", 500, NONE)]
    assert counted("发放中国结120个。") == []
    queries = read_prose("发放中国结120个。", 2024, "", of_campaign=True).queries
    assert [(code, words) for code, _, _, words in queries] == [("prose_unclear", "120个")]


@pytest.mark.parametrize(
    ("sentence", "figures"),
    [
        ("利用赶集日在集贸市场摆摊设点4次。", [("sessions", 4, "stall")]),
        ("在农贸市场开展有奖问答2场。", [("sessions", 2, NONE)]),
        ("设点检查3次。", []),
        (
            "举办反诈文艺汇演3场，现场观众2200人，线上观看4.6万人次。",
            [
                ("sessions", 3, "performance"),
                ("people_reached", 2200, "performance"),
                ("views", 46000, NONE),
            ],
        ),
    ],
)
def test_stalls_quizzes_and_those_who_watch_from_afar(
    sentence: str, figures: list[tuple[str, float, str]]
) -> None:
    assert counted(sentence) == figures
