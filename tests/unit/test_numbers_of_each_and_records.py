"""How many came to each of several sessions, records with a time of their own, what a chain of messages adds up, figures
of other times and of others beside the report's own, and rows of months in which nothing was done."""

from __future__ import annotations

import pytest

from .small_sheets import codes, figures, read
from .told_reports import asked_below, facts_below, read_report, told_below, values_below


@pytest.mark.parametrize(
    ("line", "told"),
    [
        (
            "办了三期船东培训班，一期96人，二期88人，三期103人，总共287人。",
            [("sessions", 3), ("people_reached", 96), ("people_reached", 88), ("people_reached", 103)],
        ),
        (
            "给两家企业的务工人员讲课，第一家130人，第二家95人，共225人。",
            [("people_reached", 130), ("people_reached", 95)],
        ),
        ("短信发了两批，一批1100条，一批950条，合起来2050条。", [("sms", 1100), ("sms", 950)]),
        (
            "走大登村，从早走到黑，78户，其中独居老人11户，一户一户教怎么看来电。",
            [("households", 67), ("households", 11)],
        ),
        ("去小学讲课。六年级两个班，92个娃娃，讲了40分钟。", [("people_reached", 92)]),
        ("公众号发了4篇，四篇加在一起被看了五千八百多次。", [("posts", 4), ("views", 5800)]),
        ("一家一家走，走完商户987家。", [("households", 987)]),
        ("发放多语种资料6800余份。", [("leaflets", 6800)]),
    ],
)
def test_what_each_of_several_comes_to(line: str, told: list[tuple[str, float]]) -> None:
    assert values_below(line) == told


def test_sessions_of_several_days_and_their_sum() -> None:
    line = "推出反诈专场四讲，5月2日128人、5月9日96人、5月16日143人，三讲到场听众共367人。"
    told = [(f.value, str(f.period_start), str(f.period_end)) for f in facts_below(line)]
    assert told == [
        (128, "2023-05-02", "2023-05-02"),
        (96, "2023-05-09", "2023-05-09"),
        (143, "2023-05-16", "2023-05-16"),
    ]
    assert asked_below(line) == ["prose_restated"]


@pytest.mark.parametrize(
    "line",
    [
        "本周全县任务9600份传单，一个所不低于800份！",
        "去年5月宣传19场次，今年增加8场次，增幅42.1%。",
        "跟一季度比，一季度只签了860份承诺书，这次多了279份。",
        "据大队通报，同期户撒所发放资料4200份，陇把所开展宣传15场次，均比我所人手少。",
        "寺前镇去年春运发放口袋书5200册。",
        "接下来还要搞三件事：一是再发一道传单，五百张，印都印好了。",
    ],
)
def test_what_others_did_and_other_times_count_nothing(line: str) -> None:
    assert values_below(line) == []


def test_what_the_neighbours_did_is_theirs() -> None:
    assert values_below("人家金花村标语都刷了二十条，我们才刷了四条，脸上挂不住嘛。") == []
    assert values_below("走访200户人家，都发了单子。") == [("households", 200)]


def test_a_chain_is_added_up_by_who_keeps_it() -> None:
    chain = [
        "#接龙",
        "宜都市陆城街道各社区反诈宣传日报（2024年4月9日）",
        "1. 园林社区 小周：早上在菜场门口摆摊，发宣传单220份",
        "2.清江社区-张姐：发一封信63份；楼道贴海报24张",
        "3、红春社区——悬挂横幅3条 宣传单150份",
        "@所有人 收到，目前3个社区已接。合计发宣传单（含一封信）450份、贴海报24张",
    ]
    reading = read_report(chain, "接龙.txt")
    told = [(f.cell, f.measure, f.value, f.unit) for f in reading.facts if f.cell != "P5"]
    assert told == [
        ("P3", "leaflets", 220, "园林社区"),
        ("P4", "leaflets", 63, "清江社区"),
        ("P4", "posters", 24, "清江社区"),
    ]
    assert [(i.cell, i.code) for i in reading.issues if i.severity == "query"] == [
        ("P6", "prose_total_differs")
    ]


def test_records_with_their_own_times() -> None:
    lines = [
        "福鼎支行反诈活动记录",
        "单位：邮储银行福鼎市支行　2025年3月",
        "【第一次】",
        "时间：3月4日 15:00—16:30",
        "对象：在广场休息的老年人",
        "成效：发放折页180份，接受咨询60余人次。",
        "【第二次】",
        "时间：3月12日上午",
        "对象：采茶女工",
        "成效：听讲155人，发手册一百五十本。",
    ]
    told = [(f.cell, f.value, str(f.period_start), str(f.period_end)) for f in read_report(lines).facts]
    assert told == [
        ("P6", 180, "2025-03-04", "2025-03-04"),
        ("P6", 60, "2025-03-04", "2025-03-04"),
        ("P10", 155, "2025-03-12", "2025-03-12"),
        ("P10", 150, "2025-03-12", "2025-03-12"),
    ]


@pytest.mark.parametrize("duty", ["", "  值班：小许、小方"])
def test_days_that_head_a_log_with_who_was_on_duty(duty: str) -> None:
    lines = [
        "歙县徽城镇新安社区值班日志",
        f"2022年10月12日（周三）{duty}",
        "8:40 给排队居民发防诈骗明白纸210张。",
        f"2022年10月13日（周四）{duty}",
        "9:00 在小区贴防诈骗海报18张。",
    ]
    told = [(f.value, str(f.period_start)) for f in read_report(lines).facts]
    assert told == [(210, "2022-10-12"), (18, "2022-10-13")]


@pytest.mark.parametrize(
    ("lines", "span"),
    [
        (
            [
                "春运反诈宣传见闻",
                "2025年春运自1月14日启动，到2月22日落下帷幕，镇安派出所反诈宣传没有断过线。",
            ],
            ("2025-01-14", "2025-02-22"),
        ),
        (
            [
                "反诈宣传问卷",
                "填报单位：镇安派出所",
                "填报时间：2025年4月7日　　统计时段：2025年1月1日至3月31日",
            ],
            ("2025-01-01", "2025-03-31"),
        ),
    ],
)
def test_the_time_of_a_report(lines: list[str], span: tuple[str, str]) -> None:
    facts = read_report([*lines, "发放防骗口袋书8400册。"]).facts
    assert [(str(f.period_start), str(f.period_end)) for f in facts] == [span]


def test_other_work_of_a_report_on_the_campaign_may_be_of_it() -> None:
    assert told_below("三、其他工作", "全镇设置宣传栏15个，每个宣传栏张贴海报4张。") == [
        ("boards", 15, "寺前镇"),
        ("posters", 60, "寺前镇"),
    ]
    assert told_below("三、同期其他工作", "全镇设置宣传栏15个。") == []


def test_a_month_in_which_nothing_was_done() -> None:
    rows: list[list[object]] = [
        ["思南县人民医院2023年反诈宣传情况统计表"],
        ["月份", "宣传场次", "备注"],
        ["6月", 2, None],
        ["7月", 0, "迎检，未开展"],
        ["8月", 1, None],
    ]
    reading = read(rows, "统计.xlsx")
    assert figures(reading) == [("B3", "sessions", 2), ("B4", "sessions", 0), ("B5", "sessions", 1)]
    assert codes(reading) == []


def test_what_runs_on_in_a_second_column_of_items_is_no_sum() -> None:
    rows: list[list[object]] = [
        ["龙陵县龙山镇2023年第二季度反诈宣传情况统计表"],
        ["项目", "数量", "项目", "数量"],
        ["发放宣传单（份）", 2600, "张贴海报（张）", 800],
        ["入户走访（户）", 430, "悬挂横幅（条）", 26],
        ["本季安装反诈APP（人）", 210, "累计安装（人）", 5320],
    ]
    reading = read(rows, "统计.xlsx")
    assert codes(reading) == []
    assert ("D5", 5320) not in [(f.cell, f.value) for f in reading.facts]
    assert len(reading.facts) == 5
