"""Companies of a regiment in a chat, rolls of classes, tasks beside what was done, calendars of a week, what is spoken."""

from __future__ import annotations

from datetime import date

import pytest

from etl.meaning.plain_writing import plain_writing
from etl.normalise import normalise_bytes
from etl.prose import read_prose
from etl.prose.report import diary_entries
from etl.prose.report.asked_above import asked_above
from etl.prose.report.done_of_task import with_things_done
from etl.prose.report.log_lines import with_commas
from etl.schema import Reading

from .small_sheets import codes, figures, read, roles


def note(*lines: str) -> Reading:
    return normalise_bytes("\n".join(lines).encode(), "记录.txt", today=date(2026, 1, 1))


def counted(reading: Reading) -> list[tuple[str, str, float]]:
    return [(one.cell, one.measure, one.value) for one in reading.facts]


def told(text: str) -> list[tuple[str, float, str]]:
    plain, _ = plain_writing(text)
    found = read_prose(plain, 2024, of_campaign=True).figures
    return [(one.measure, one.quantity.value, one.group) for one in found]


def test_companies_speak_for_themselves_in_the_chat_of_their_regiment() -> None:
    reading = note(
        "八师石河子市143团反诈工作群",
        "2024年4月12日 18:02",
        "团综治办小马：各连把本周（4月8日-4月12日）反诈宣传数发一下",
        "3连文书：3连 宣传单120 入户38户",
        "7连：7连入户41户",
        "7连：更正 入户是47户 不是41",
        "12连小张：12连学校开反诈班会4场，学生136人",
    )
    assert [(one.cell, one.unit, one.measure, one.value) for one in reading.facts] == [
        ("P4", "3连", "leaflets", 120),
        ("P4", "3连", "households", 38),
        ("P6", "7连", "households", 47),
        ("P7", "12连", "sessions", 4),
        ("P7", "12连", "people_reached", 136),
    ]
    assert {(one.period_start, one.period_end) for one in reading.facts} == {
        (date(2024, 4, 8), date(2024, 4, 12))
    }


def test_a_member_of_a_chain_that_did_nothing_heads_nothing() -> None:
    reading = note(
        "#接龙 博罗县园洲镇反诈宣传周报数（2024年3月18日-3月24日）",
        "1. 刘屋村 传单320份 入户86户",
        "2. 深沥村 这周落雨没搞，下周补",
        "3. 马嘶村 传单260份，入户90户",
    )
    assert [(one.cell, one.unit) for one in reading.facts] == [
        ("P2", "刘屋村"),
        ("P2", "刘屋村"),
        ("P4", "马嘶村"),
        ("P4", "马嘶村"),
    ]
    assert {cell.cell: cell.role for cell in reading.cells}["P3"] == "note"


def test_what_was_done_of_a_task_is_of_the_thing_that_the_head_names() -> None:
    reading = note(
        "安溪县龙门镇反诈专班关于2022年10月份各村反诈APP安装和宣传情况的通报",
        "各村：现将10月份情况通报如下（任务、完成都是指反诈APP新安装人数）",
        "龙门村  任务300  完成212  传单500份",
        "寮山村  任务180  完成0    传单150份",
    )
    assert counted(reading) == [
        ("P3", "app_installs", 212),
        ("P3", "leaflets", 500),
        ("P4", "app_installs", 0),
        ("P4", "leaflets", 150),
    ]


def test_the_thing_done_stands_where_its_number_does_and_without_a_name_nowhere() -> None:
    head, first, second = "反诈APP安装通报", "东村 任务30 完成21", "西村 任务20 完成 9，好"
    _, done, other = with_things_done([(head, None), (first, None), (second, None)])
    assert (done[0], other[0]) == ("东村 任务30 完成反诈APP21人", "西村 任务20 完成反诈APP9人，好")
    assert other[1] is not None
    assert "".join(second[place] for place in other[1]) == "西村 任务20 完成9999999，好"
    unnamed = [("各村通报", None), (first, None), (second, None)]
    assert with_things_done(unnamed) == unnamed
    assert with_things_done([(head, None), (first, None)]) == [(head, None), (first, None)]


def test_a_roll_of_classes_below_the_title_of_their_meetings() -> None:
    reading = note(
        "双峰县梓门桥镇测水中学  反诈第一课主题班会记录",
        "时间：2025年2月17日第七节   地点：各班教室",
        "七（1）班 应到46 实到45 一封信45份",
        "八（2）班 应到47 实到47 没发",
    )
    assert [
        (one.value, one.target_group, one.channel) for one in reading.facts if one.measure == "people_reached"
    ] == [
        (45, "students", "class_meeting"),
        (47, "students", "class_meeting"),
    ]


@pytest.mark.parametrize(
    ("line", "parted"),
    [
        ("五（3）班 47人", "五（3）班 47人"),
        ("传单120 人次150", "传单120，人次150。"),
        ("甜茶馆放反诈视频 放了2遍 喝茶的40人看了", "甜茶馆放反诈视频，放了2遍，喝茶的40人看了。"),
        ("县反诈中心 传单120 人次150", "县反诈中心 传单120，人次150。"),
        ("村 派传单150 入户72", "村 派传单150，入户72。"),
    ],
)
def test_blanks_that_part_and_those_that_do_not(line: str, parted: str) -> None:
    assert with_commas([("标题", None), (line, None)])[1][0] == parted


def test_a_rough_headline_keeps_its_blanks_and_a_rough_line_elsewhere_does_not() -> None:
    rough, whole = "走访1200余户 发放资料1万余份", "3月，我所走访1236户，发放资料1.2万份。"
    assert with_commas([("标题", None), (rough, None), (whole, None)])[1][0] == rough
    assert with_commas([("标题", None), (whole, None), (rough, None)])[2][0] != rough


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("13个人安装了国家反诈中心APP", [("app_installs", 13, "unspecified")]),
        (
            "现场来问的群众二十个有十三个当场装了那个国家反诈中心的APP",
            [("consultations", 20, "unspecified"), ("app_installs", 13, "unspecified")],
        ),
        (
            "给高一讲反诈课，学生坐了三百二十人另外老师八个",
            [("people_reached", 320, "students"), ("people_reached", 8, "teachers")],
        ),
        (
            "入户反诈，走了31户，一家贴一张反诈明白纸",
            [("households", 31, "unspecified"), ("leaflets", 31, "unspecified")],
        ),
        ("反诈录音大喇叭播了4天每天3次", [("broadcasts", 12, "unspecified")]),
        ("门口发反诈单子，发出去能有80来张", [("leaflets", 80, "unspecified")]),
        ("原计划举办讲座5场，因流感停课，实际举办3场", [("sessions", 3, "unspecified")]),
        ("举办流感疫苗讲座3场", []),
        ("“反诈大篷车”进村22次", [("sessions", 22, "villagers")]),
    ],
)
def test_counts_as_they_are_spoken(text: str, found: list[tuple[str, float, str]]) -> None:
    assert told(text) == found


def test_what_is_spoken_without_a_sign_counts_line_by_line() -> None:
    reading = note(
        "饶平县公安局黄冈派出所 语音转文字 2025年5月20日 17:46",
        "嗯今天上午我们去那个霞东市场搞了一个反诈宣传啊然后传单派了三百份左右吧横幅拉了两条",
        "下午呢去了饶平二中给高一的讲反诈课阶梯教室学生坐了三百二十人",
    )
    assert counted(reading) == [
        ("P2", "leaflets", 300),
        ("P2", "banners", 2),
        ("P3", "people_reached", 320),
    ]


def test_a_line_that_counts_at_the_end_of_such_lines_heads_nothing() -> None:
    reading = note(
        "海城市西柳镇东柳社区2023年6月反诈宣传",
        "讲座3场 听讲188人",
        "实际反诈入户215户",
        "反诈APP新装96人",
        "短信没发",
    )
    assert counted(reading)[-1] == ("P4", "app_installs", 96)
    assert codes(reading) == []


def test_what_several_of_something_do_is_asked_of_them() -> None:
    asked = asked_above(["问卷", "4.有几块电子屏在播反诈内容？答：3块"], 1)
    assert asked is not None
    assert (asked.words, asked.place) == ("电子屏播放反诈内容", 17)
    assert counted(
        note("岷县中医院反诈宣传情况问卷（2024年第一季度）", "4.有几块电子屏在播反诈内容？答：3块")
    ) == [("P2", "screens", 3)]


@pytest.mark.parametrize(
    ("question", "words"), [("5、条幅悬挂？3条", "条幅悬挂"), ("6、多少条横幅？3条", "横幅")]
)
def test_the_unit_asked_for_is_none_of_the_words_of_what_is_asked(question: str, words: str) -> None:
    asked = asked_above(["问卷", question], 1)
    assert asked is not None
    assert asked.words == words


def test_a_sum_to_the_township_at_the_end_of_a_diary_is_none_of_its_days() -> None:
    reading = note(
        "江孜县江热乡班久伦布村驻村工作队  2023年8月备忘",
        "8.11 反诈入户 5组14户 反诈APP装了6个",
        "8.12 接着反诈入户 3组9户 APP装了4个",
        "8.31 报乡里：反诈入户共23户 APP共10个",
    )
    assert counted(reading) == [
        ("P2", "households", 14),
        ("P2", "app_installs", 6),
        ("P3", "households", 9),
        ("P3", "app_installs", 4),
    ]
    assert [(one.cell, one.code) for one in reading.issues] == [("P4", "prose_restated")] * 2


WEEK = [
    ["寿宁县人民法院反诈普法周历（2024年4月8日—4月12日完成情况）"],
    ["时段", "周一\n4月8日", "周二\n4月9日", "周三\n4月10日", "全周"],
    ["上午", "立案窗口发放防骗手册85册", "巡回法庭以案说法，旁听村民40余人", "无", None],
    ["下午", None, None, "进社区开展反诈宣讲2场，听众130人", None],
    ["出动干警（人次）", 2, 4, 6, 12],
]


def test_the_cells_of_a_calendar_are_of_the_days_above_them() -> None:
    reading = read(WEEK)
    assert [(one.cell, one.measure, one.value, one.period_start) for one in reading.facts] == [
        ("B3", "leaflets", 85, date(2024, 4, 8)),
        ("C3", "people_reached", 40, date(2024, 4, 9)),
        ("D4", "sessions", 2, date(2024, 4, 10)),
        ("D4", "people_reached", 130, date(2024, 4, 10)),
        ("B5", "staff", 2, date(2024, 4, 8)),
        ("C5", "staff", 4, date(2024, 4, 9)),
        ("D5", "staff", 6, date(2024, 4, 10)),
    ]


def test_a_unit_of_measure_is_none_of_what_a_note_says() -> None:
    reading = read(
        [
            ["光泽县公安局反诈宣防数据（2022年11月）"],
            ["指标", "计量单位", "杭川所", "鸾凤所"],
            ["受教育群众", "人次", 1250, 760],
            ["常住人口", "万人", 3.1, 2.4],
            ["说明：常住人口由指挥中心提供，不作宣传成效考核。"],
        ]
    )
    assert figures(reading) == [("C3", "people_reached", 1250), ("D3", "people_reached", 760)]
    assert roles(reading, "C4", "D4") == ["base", "base"]


def test_a_long_list_of_points_is_read_in_time_of_its_length(monkeypatch: pytest.MonkeyPatch) -> None:
    """What all lines say of the days with which they begin is found out once, not at each line."""
    looked = list[int]()
    months = diary_entries._months_below_title
    monkeypatch.setattr(
        diary_entries, "_months_below_title", lambda told: looked.append(len(told)) or months(told)
    )
    note("城东派出所2024年5月反诈宣传小结", *(f"5.{at % 28 + 1} 工作小标题" for at in range(60)))
    assert looked == [61]


def test_a_list_right_below_a_form_is_a_table_of_its_own() -> None:
    reading = read(
        [
            ["反诈宣传月反馈卡"],
            ["反馈单位", "黄石市第五医院", "反馈月份", "2024年3月"],
            ["发放宣传折页（份）", 600, "悬挂横幅（条）", 4],
            ["活动明细"],
            ["日期", "活动内容", "参加人数"],
            ["3月5日", "门诊大厅反诈讲座", 45],
            ["3月19日", "住院部反诈讲座", 38],
        ]
    )
    assert figures(reading) == [
        ("B3", "leaflets", 600),
        ("D3", "banners", 4),
        ("C6", "people_reached", 45),
        ("C7", "people_reached", 38),
        ("B6", "sessions", 1),
        ("B7", "sessions", 1),
    ]
    assert {one.unit for one in reading.facts} == {"黄石市第五医院"}


@pytest.mark.parametrize("key", ["答卷单位", "作答单位", "被调查单位", "受访单位"])
def test_who_answered_is_the_unit_of_a_form(key: str) -> None:
    reading = read(
        [
            ["反诈宣传情况表（2024年第一季度）"],
            [key, "岷县中医院"],
            ["发放宣传资料（份）", 600],
            ["讲座（场）", 3],
        ]
    )
    assert [(one.unit, one.value) for one in reading.facts] == [("岷县中医院", 600), ("岷县中医院", 3)]


def test_one_word_for_several_is_one_group_and_a_stranger_beside_them_is_none() -> None:
    reading = read(
        [
            ["卢氏县人民医院防诈宣教受教育人次统计"],
            ["受教对象", "门诊大厅摆台（人次）", "社区健康讲堂（人次）"],
            ["本院医护及后勤", 14, 205],
            ["员工、家属", 20, 30],
        ]
    )
    assert [(one.value, one.target_group) for one in reading.facts] == [
        (14, "workers"),
        (205, "workers"),
        (20, "unspecified"),
        (30, "unspecified"),
    ]


def test_a_dictated_report_is_of_whoever_says_who_speaks() -> None:
    reading = note(
        "嗯我是天门市竟陵街道东湖社区的网格员小何 汇报一下二零二四年十月份的反炸宣传",
        "这个月一共搞了四场活动 两场是广场上摆摊 一场是老年活动中心讲课 还有一场是跟学校一起搞的",
        "四场加起来来了五百八十多人 其中老年人有两百一十个",
    )
    assert [(one.cell, one.measure, one.value, one.unit) for one in reading.facts] == [
        ("P2", "sessions", 2, "天门市竟陵街道东湖社区"),
        ("P2", "sessions", 1, "天门市竟陵街道东湖社区"),
        ("P2", "sessions", 1, "天门市竟陵街道东湖社区"),
        ("P3", "people_reached", 370, "天门市竟陵街道东湖社区"),
        ("P3", "people_reached", 210, "天门市竟陵街道东湖社区"),
    ]
    assert [one.channel for one in reading.facts[:2]] == ["stall", "lecture"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("业主群3个，每群转发反诈提醒2条", [("posts", 6, "unspecified")]),
        (
            "到长青小学讲反诈课1节，230来个娃",
            [("sessions", 1, "unspecified"), ("people_reached", 230, "children")],
        ),
        ("开展反诈讲座1场，230名学生", [("sessions", 1, "unspecified"), ("people_reached", 230, "students")]),
        (
            "反诈活动搞了四场，两场加起来来了200人",
            [("sessions", 4, "unspecified"), ("people_reached", 200, "unspecified")],
        ),
        ("三场消防演练加起来来了80人", []),
        ("她一个人带2个娃", []),
    ],
)
def test_who_came_and_what_each_group_got(text: str, found: list[tuple[str, float, str]]) -> None:
    assert told(text) == found
