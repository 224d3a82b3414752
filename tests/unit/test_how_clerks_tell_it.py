"""Wordings of chats, bulletins and diaries: who came, what was given out, when it was, and whose a quoted figure is."""

from __future__ import annotations

import pytest

from .told_reports import counted, read_report


@pytest.mark.parametrize(
    ("sentence", "figures"),
    [
        (
            "开了2场院坝会，来了八十多个人，发了80多份资料",
            [("sessions", 2), ("people_reached", 80), ("leaflets", 80)],
        ),
        ("来了四十几个人，发了50份传单", [("people_reached", 40), ("leaflets", 50)]),
        ("组织群众看反诈片2场，30来人看。", [("sessions", 2), ("people_reached", 30)]),
        ("到白柳中学开展反诈课1节，学生320人。", [("sessions", 1), ("people_reached", 320)]),
        ("召开反诈主题班会1节，学生48人。", [("sessions", 1), ("people_reached", 48)]),
        ("帮老人关闭小额免密支付26人次。", [("people_reached", 26)]),
        ("今天上门企业2家。", [("households", 2)]),
        ("今日新增宣讲1场，72人。", [("sessions", 1), ("people_reached", 72)]),
        ("宣传2场、资料180份。", [("sessions", 2), ("leaflets", 180)]),
        (
            "举办“反诈青春说”演讲比赛1场，32名学生参赛。",
            [("sessions", 1), ("people_reached", 32)],
        ),
        ("播放“不轻信、不转账”标语3条，发放折页20份。", [("leaflets", 20)]),
        ("入户18户，发单子18张", [("households", 18), ("leaflets", 18)]),
        (
            "原计划9月9日开展的讲座因下雨改到9月10日，共1场，学生350人听讲。",
            [("sessions", 1), ("people_reached", 350)],
        ),
        ("原计划9月9日开展的讲座1场因下雨推迟到下周。", []),
        ("个人信息泄露的危害讲了3个人的事。", []),
    ],
)
def test_what_was_done_in_plain_words(sentence: str, figures: list[tuple[str, float]]) -> None:
    assert counted(sentence) == figures


def test_entries_of_a_diary_begin_with_a_day_and_its_weekday() -> None:
    reading = read_report(
        [
            "桥亭社区反诈宣传日志（2023年10月）",
            "10.9 周一 入户21户。",
            "10.20（周五）入户12户。",
            "10.5万份传单已发。",
        ]
    )
    days = [(fact.value, f"{fact.period_start}", f"{fact.period_end}") for fact in reading.facts]
    assert days == [
        (21, "2023-10-09", "2023-10-09"),
        (12, "2023-10-20", "2023-10-20"),
        (105_000, "2023-10-01", "2023-10-31"),
    ]


def test_the_year_of_an_issue_is_no_period_and_a_quoted_unit_has_its_figure() -> None:
    reading = read_report(
        [
            "关于更正《镇坪县反诈工作简报》（2023年第12期）有关数据的通知",
            "各成员单位：",
            "第2页“曾家镇开展宣传24场次”有误，应为“曾家镇开展宣传14场次”；“钟宝镇入户320户”应为“钟宝镇入户230户”。",
            "镇坪县反诈工作联席办",
            "2023年7月3日",
        ],
        "更正通知.txt",
    )
    assert [(fact.unit, fact.value) for fact in reading.held] == [("曾家镇", 14), ("钟宝镇", 230)]
    assert [i.code for i in reading.issues if i.severity != "note"] == ["period_unknown"]


def test_who_edits_a_bulletin_reports_and_its_items_speak_for_themselves() -> None:
    reading = read_report(
        [
            "勉县反诈工作动态",
            "第31期",
            "勉县公安局 2024年5月20日编",
            "5月13日至19日，全县开展集中宣传14场。",
            "●武侯镇组织村干部入户发放宣传折页460份。",
            "●县妇联面向家庭妇女开展讲座1场。",
        ],
        "动态.txt",
    )
    assert [(fact.unit, fact.value) for fact in reading.facts] == [
        ("勉县公安局", 14),
        ("武侯镇", 460),
        ("县妇联", 1),
    ]


def test_who_is_led_is_no_unit() -> None:
    reading = read_report(["留坝县武关驿镇2024年2月反诈宣传月报", "带领驻村工作队走访脱贫户96户。"])
    assert [fact.unit for fact in reading.facts] == ["留坝县武关驿镇"]


def test_marks_of_a_bulletin_are_no_part_of_a_name() -> None:
    reading = read_report(
        [
            "汉阴县反诈专刊（2023年8月）",
            "▲涧池镇：8月16日，发放资料620份。",
            "★蒲溪镇：8月17日，发放资料210份。",
        ]
    )
    assert [fact.unit for fact in reading.facts] == ["涧池镇", "蒲溪镇"]


def test_a_total_since_a_month_begins_with_it() -> None:
    reading = read_report(["蜀河镇反诈宣传情况（截至2023年11月14日）", "11月以来，全镇累计入户3200户。"])
    assert [(f"{f.period_start}", f"{f.period_end}", f.basis) for f in reading.facts] == [
        ("2023-11-01", "2023-11-14", "cumulative")
    ]


def test_who_is_addressed_with_an_at_sign_does_not_write() -> None:
    reading = read_report(
        [
            "白河县反诈宣传联络群",
            "2023/11/14 周二",
            "08:52 城关镇-吴某",
            "@反诈中心 昨日城关镇入户112户",
            "09:03 李某",
            "报告领导，中厂镇今天的情况：",
            "1.入户52户；",
        ],
        "群.txt",
    )
    assert [(fact.unit, fact.value, f"{fact.period_start}") for fact in reading.facts] == [
        ("城关镇", 112, "2023-11-13"),
        ("中厂镇", 52, "2023-11-14"),
    ]


@pytest.mark.parametrize(
    ("line", "units"),
    [
        ("市反诈中心：我行开展宣讲3场。", ["邮储银行旬阳市支行"]),
        ("吕河派出所：我所开展宣讲3场。", ["吕河派出所"]),
    ],
)
def test_who_is_written_to_does_not_speak(line: str, units: list[str]) -> None:
    assert [
        f.unit for f in read_report(["邮储银行旬阳市支行2023年第三季度反诈宣传情况", line]).facts
    ] == units
