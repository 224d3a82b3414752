"""Letters with their account behind them, logs of messages with sums, columns of other campaigns, indented parts, and what
sentences say of other matters, other times and others (contract 4.1 to 4.4, 4.12, 4.16)."""

from __future__ import annotations

import pytest

from etl.explain.file import explain_reading
from etl.explain.words import Speaker
from etl.schema import Supplied

from .small_sheets import codes, figures, read, roles
from .told_reports import HEAD, asked_below, read_report, values_below


def test_an_account_behind_a_letter_is_of_whoever_signed_it():
    reading = read_report(
        [
            "致家长的一封信",
            "尊敬的家长朋友：",
            "请您做到不轻信、不透露、不转账，每户填写回执1份，于3月20日前交班主任。",
            "舒城县城关镇第二小学　2023年3月13日",
            "附：反诈宣传周活动总结",
            "我校现有42个教学班、2180名学生。3月13日至17日，学校开展了反诈宣传周活动。",
            "各班共召开反诈主题班会42场，向家长发放《致家长的一封信》2180份。",
            "活动评出“反诈小卫士”30名，各奖励笔记本1本。",
            "一周里，42场班会、2180封信，把防骗知识送进了每个家庭。",
        ],
        name="致家长的一封信及总结.txt",
    )
    told = [(f.cell, f.measure, f.value, f.unit, str(f.period_start)) for f in reading.facts]
    assert told == [
        ("P7", "sessions", 42, "舒城县城关镇第二小学", "2023-03-13"),
        ("P7", "leaflets", 2180, "舒城县城关镇第二小学", "2023-03-13"),
    ]


def test_what_a_letter_only_encloses_is_no_account():
    lines = [
        "致全县居民的一封信",
        "2023年3月，县公安局共发放反诈宣传单3000份，请大家相互转告。",
        "附件：反诈宣传工作总结",
        "龙陵县公安局",
        "2023年4月1日",
    ]
    assert [(f.value, f.unit) for f in read_report(lines, name="信.txt").facts] == [(3000, "龙陵县公安局")]


def test_how_a_report_that_introduces_its_writer_was_read_can_be_told():
    reading = read_report(
        ["第一书记的来信", "我是陇西县首阳镇首阳村第一书记。", "2023年8月，我们发放反诈明白纸300份。"]
    )
    assert [f.unit for f in reading.facts] == ["陇西县首阳镇首阳村"]
    told = explain_reading(reading, Supplied(), Speaker("zh"))
    assert any("自我介绍" in line.text for line in told)


LOG = [
    ["滦平县公安局反诈宣传日报群聊天记录（2024年5月8日）"],
    ["时间", "发送人", "内容"],
    ["2024-05-08 17:52", "金沟屯派出所-李××", "今日入户32户，发放宣传单60份。"],
    ["2024-05-08 17:58", "张百湾派出所-王××", "报：入户45户，发单85份。"],
]


@pytest.mark.parametrize(
    ("total", "asked"),
    [("入户77户，发放宣传单145份", []), ("入户77户，发放宣传单150份", ["prose_total_differs"])],
)
def test_the_sum_in_a_log_of_messages_counts_nothing_again(total, asked):
    rows = [*LOG, ["2024-05-08 18:30", "县反诈中心", f"【5月8日汇总】两个所{total}。"]]
    reading = read(rows, name="群.xlsx")
    assert figures(reading) == [
        ("C3", "households", 32),
        ("C3", "leaflets", 60),
        ("C4", "households", 45),
        ("C4", "leaflets", 85),
    ]
    assert roles(reading, "C5") == ["total"]
    assert [code for cell, code in codes(reading) if cell == "C5"] == asked


def test_what_only_the_sum_in_a_log_tells_counts():
    rows = [*LOG, ["2024-05-08 18:30", "县反诈中心", "【5月8日汇总】两个所入户77户，张贴海报20张。"]]
    assert [one for one in figures(read(rows, name="群.xlsx")) if one[0] == "C5"] == [("C5", "posters", 20)]


def test_a_number_that_a_story_does_not_name_is_asked_about_in_a_table_of_the_campaign():
    rows = [*LOG, ["2024-05-09 10:00", "金沟屯派出所-李××", "讲座2场，80人；编发口诀300份。"]]
    assert [one for one in codes(read(rows, name="群.xlsx")) if one[0] == "C5"] == [("C5", "prose_unclear")]


def test_the_column_of_another_campaign_counts_nothing():
    reading = read(
        [
            ["海伦市各乡镇2024年上半年反诈宣传情况统计表"],
            ["乡镇", "反诈宣传活动（场）", "普法宣传活动（场）"],
            ["海伦镇", 62, 9],
            ["海北镇", 35, 4],
        ],
        name="上半年.xlsx",
    )
    assert figures(reading) == [("B3", "sessions", 62), ("B4", "sessions", 35)]


def test_lessons_on_law_in_a_campaign_without_such_a_neighbour_count():
    reading = read(
        [
            ["海伦市各乡镇2024年上半年反诈宣传情况统计表"],
            ["乡镇", "反诈主题班会（场）", "法治讲座（场）"],
            ["海伦镇", 62, 9],
        ],
        name="上半年.xlsx",
    )
    assert figures(reading) == [("B3", "sessions", 62), ("C3", "sessions", 9)]


def test_people_over_this_week_and_this_year_are_people():
    reading = read(
        [
            ["惠水县2024年4月15日—4月21日反诈宣传周调度表"],
            ["镇（街道）", "集中宣传", None, None, None],
            [None, "场次", None, "受众", None],
            [None, "本周", "本年累计", "本周", "本年累计"],
            ["濛江街道", 4, 52, 620, 8030],
            ["涟江街道", 3, 47, 415, 7240],
        ],
        name="周调度.xlsx",
        merged=["A2:A4", "B2:E2", "B3:C3", "D3:E3"],
    )
    assert figures(reading) == [
        ("B5", "sessions", 4),
        ("D5", "people_reached", 620),
        ("B6", "sessions", 3),
        ("D6", "people_reached", 415),
    ]


def test_an_indented_part_ends_where_the_next_row_is_not_indented():
    reading = read(
        [
            ["恭城瑶族自治县公安局2024年第一季度反诈宣传受众分类情况"],
            ["宣传对象", "受众（人次）"],
            ["老年人", 2350],
            ["  其中：独居老人", 310],
            ["在校学生", 8640],
            ["企业职工", 640],
            ["  其中：财会人员", 55],
            ["合  计", 11630],
        ],
        name="分类.xlsx",
    )
    assert figures(reading) == [
        ("B3", "people_reached", 2040),
        ("B4", "people_reached", 310),
        ("B5", "people_reached", 8640),
        ("B6", "people_reached", 585),
        ("B7", "people_reached", 55),
    ]
    assert codes(reading) == []


def test_what_a_column_of_states_tells_besides_counts():
    reading = read(
        [
            ["西丰县2024年春季学期“反诈进校园”活动安排及完成情况表"],
            ["序号", "责任单位", "计划场次（场）", "完成情况", "实际开展时间", "实际场次（场）"],
            [1, "西丰县高级中学", 2, "已完成", "2024年3月27日", 2],
            [2, "西丰县第二中学", 2, "已完成，并发放《致家长的一封信》650份", "2024年4月12日", 1],
            [3, "安民镇九年一贯制学校", 1, "已完成", "2024年5月6日", 3],
            [4, "郜家店镇中心小学", 1, "未开展", None, None],
            [5, "营厂乡中心小学", 1, "推迟至9月，拟开展讲座2场", None, None],
        ],
        name="进度.xlsx",
    )
    assert figures(reading) == [
        ("F3", "sessions", 2),
        ("F4", "sessions", 1),
        ("D4", "leaflets", 650),
        ("F5", "sessions", 3),
    ]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            "发放反诈宣传单200份、禁毒宣传单100份，受众300余人。",
            [("leaflets", 200), ("people_reached", 300)],
        ),
        ("发放反诈宣传单200份，开展禁毒讲座3场，听众150人。", [("leaflets", 200)]),
        ("除反诈外，队员们还帮果农直播卖黄桃，直播观看2600人次。", []),
        ("参加携号转网咨询活动，发放资费宣传单700份。", []),
        ("为老人配备老花镜40副。", []),
        ("举办女性专场招聘会2场。", []),
        ("去年“三八”期间，我镇发放反诈资料2100份。", []),
        ("龙潭派出所民警向我们介绍，去年全镇发案19起；派出所今年已入户宣传3200户。", []),
        ("订的10块展板还没到货。", []),
        ("评出“反诈小卫士”30名，各奖励笔记本1本。", []),
        ("队员们走访4个村的农户228户。", [("households", 228)]),
        ("晚上开反诈院坝会，6个社每社开了2场。", [("sessions", 12)]),
        ("新增安装国家反诈中心APP8700余人，辖区累计安装3.4万人。", [("app_installs", 8700)]),
    ],
)
def test_what_a_sentence_counts(line, expected):
    assert values_below(line) == expected


def test_what_is_told_behind_a_running_total_is_of_the_month_again():
    reading = read_report(
        [
            HEAD,
            "本月发送反诈公益短信38万条，1至5月累计发送162万条；客服对老年客户开展防骗外呼提醒5600余人次。",
        ]
    )
    assert [(f.measure, f.value, str(f.period_start)) for f in reading.facts] == [
        ("sms", 380000, "2023-05-01"),
        ("people_reached", 5600, "2023-05-01"),
    ]


def test_what_a_closing_line_says_again_counts_once():
    lines = [
        "邀请派出所民警到公司举办反诈讲座2场，在6栋职工公寓每栋张贴防骗海报5张。",
        "通过以上活动，职工防骗意识明显提升，两场反诈讲座、30张海报反响良好。",
    ]
    assert values_below(*lines) == [("sessions", 2), ("posters", 30)]
    assert asked_below(*lines).count("prose_restated") == 2
