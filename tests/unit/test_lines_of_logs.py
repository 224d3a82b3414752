"""Logs whose lines part what was done by blanks, lists of sessions, and who or when a line of several is of."""

from __future__ import annotations

from datetime import date

import pytest

from etl.prose.report.log_lines import head_of_log, is_log, with_commas
from etl.prose.report.session_rows import head_of_row, lists_sessions
from etl.schema import Reading
from tests.unit.test_records_and_logs_by_the_day import days, report, told

from .small_documents import read


def units(reading: Reading) -> list[tuple[str, str, float]]:
    return [(one.unit, one.measure, one.value) for one in reading.facts]


@pytest.mark.parametrize(
    ("title", "head"),
    [
        ("向阳里社区反诈海报张贴记录（2025年）", "向阳里社区反诈海报张贴记录(2025年)"),
        ("村大喇叭播放登记表 2024年3月", "村大喇叭播放登记表2024年3月"),
        ("派出所工作日志", ""),  # says nothing of what is counted
        ("反诈微信群聊天记录", ""),
        ("2024年3月反诈宣传工作总结", ""),
    ],
)
def test_what_the_title_of_a_log_counts(title: str, head: str) -> None:
    assert head_of_log(title) == head


def test_blanks_of_a_log_are_commas_and_what_belongs_together_stays() -> None:
    lines = [
        "6号楼楼栋长日志2025年6月",
        "6.3 晚饭后敲门 敲开14户 反诈APP 2个",
        "6.11 电梯里换新海报2张 旧的撕了5张",
        "6.20 停电，没去。",
    ]
    told = [text for text, _ in with_commas([(text, None) for text in lines])]
    assert told == [
        lines[0],
        "6.3 晚饭后敲门，敲开14户，反诈APP 2个。",
        "6.11 电梯里换新海报2张，旧的撕了5张。",
        lines[3],
    ]


@pytest.mark.parametrize(
    "lines",
    [
        # messages
        ["反诈宣传群", "2024年4月28日 15:30 王警官：请报数据", "2024年4月29日 09:10 某所张敏：入户宣传140户"],
        ["反诈宣传接龙记录", "1. 东村 发传单200份", "2. 西村 发传单100份"],
        ["反诈宣传记录", "单位  发放  张贴", "东村  200份  10张", "西村  100份  5张"],
        ["2024年4月反诈宣传情况", "4月，发放宣传单200份。", "张贴海报10张。"],
    ],
)
def test_no_other_lines_are_a_log(lines: list[str]) -> None:
    assert not is_log(lines)


def test_an_entry_by_its_dotted_day_is_of_it() -> None:
    reading = report(
        "官庄区新城社区6号楼楼栋长日志2025年6月",
        "6.3 敲门 敲开14户 明白卡塞了14张",
        "6.11 电梯里换反诈海报2张 楼道旧的撕了5张",
        "7.5 社区来看 准备再贴10张",
    )
    assert days(reading) == [("households", 14, 3), ("leaflets", 14, 3), ("posters", 2, 11)]
    assert [(one.code, one.cell) for one in reading.issues] == [("prose_ahead", "P4")]


def test_a_number_that_is_no_day_numbers_a_point() -> None:
    reading = report("洪洞县公安局反诈宣传日记（2024年4月）", "4.12 发传单20份。", "1.32 发宣传页500份。")
    assert [(f.value, f.period_start.day, f.period_end.day) for f in reading.facts] == [
        (20, 12, 12),
        (500, 1, 30),
    ]
    assert [one.code for one in reading.issues] == []


def test_the_day_of_an_entry_by_the_name_that_it_has_every_year() -> None:
    reading = report(
        "庄周中学校车流动课堂记录（防诈骗）",
        "2024年9月",
        "2日 1号车 讲1次 学生38名",
        "9日 两辆车 共讲2次 学生79名",
        "教师节 返程 讲1次 家长15位听了",
        "23日 讲1次 学生42名",
        "9月共讲5次 学生159名",
    )
    assert days(reading) == [
        ("sessions", 1, 2),
        ("people_reached", 38, 2),
        ("sessions", 2, 9),  # sums up nothing: the log goes on
        ("people_reached", 79, 9),
        ("sessions", 1, 10),
        ("people_reached", 15, 10),
        ("sessions", 1, 23),
        ("people_reached", 42, 23),
    ]


def test_the_month_of_a_log_that_its_file_name_says() -> None:
    reading = report(
        "分水镇申通快递站 夹带反诈宣传单登记",
        "1号 派件412 夹单400张",
        "18号 门口贴反诈海报1张 取件的人口头提醒了60多个",
        name="夹带反诈单登记2024年11月.txt",
    )
    assert [(f.measure, f.value, f.period_start) for f in reading.facts] == [
        ("leaflets", 400, date(2024, 11, 1)),
        ("posters", 1, date(2024, 11, 18)),
        ("people_reached", 60, date(2024, 11, 18)),
    ]


def test_whoever_keeps_a_log_does_not_head_its_lines() -> None:
    reading = report(
        "东坝街道利兴社区 业主群反诈提醒发送记录",
        "2024年10月 记录人小何",
        "10/2 19:05 一群 发提醒1条 冒充领导借钱",
        "10/8 20:11 业主群转公众号文章2篇",
        "10/15 12:30 三群 语音提醒1条 回“收到”的31人",
    )
    assert days(reading) == [("posts", 1, 2), ("posts", 2, 8), ("posts", 1, 15)]


SESSIONS = (
    "桐乡市公安局濮院、屠甸派出所2024年11月反诈宣讲情况",
    "11月份，两所共开展反诈宣讲4场，受众1015人次，清单如下。",
    "一、濮院派出所",
    "1.11月4日，羊毛衫市场，商户，120人；",
    "2.11月7日，濮院小学，学生，460人。",
    "二、屠甸派出所",
    "（1）11月5日，屠甸中学，学生，380人；",
    "（2）11月19日，荣星村文化礼堂，村民，55人。",
    "此外，濮院派出所当月发放宣传手册900份；屠甸派出所发放宣传手册560份。",
    "今年以来，两所累计宣讲97场，受众1.32万人次。",
)


def test_rows_of_a_list_of_sessions_count_who_came() -> None:
    reading = report(*SESSIONS)
    assert [(f.cell, f.unit, f.measure, f.value, f.target_group) for f in reading.facts[1:]] == [
        ("P4", "濮院派出所", "people_reached", 120, "merchants"),
        ("P5", "濮院派出所", "people_reached", 460, "students"),
        ("P7", "屠甸派出所", "people_reached", 380, "students"),
        ("P8", "屠甸派出所", "people_reached", 55, "villagers"),
        ("P9", "濮院派出所", "leaflets", 900, "unspecified"),
        ("P9", "屠甸派出所", "leaflets", 560, "unspecified"),
    ]
    assert [(f.measure, f.value) for f in reading.facts[:1]] == [("sessions", 4)]
    assert [(one.code, one.cell) for one in reading.issues if one.code == "prose_restated"] == [
        ("prose_restated", "P2")
    ]
    assert {cell.cell: cell.role for cell in reading.cells}["P10"] == "cumulative"


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("1.11月4日，羊毛衫市场，商户，120人；", True),
        ("11月4日，濮院小学，460人。", True),
        ("11月4日，到濮院小学宣讲，460人参加。", False),
        ("11月4日，羊毛衫市场，120份；", False),
    ],
)
def test_what_a_row_of_such_a_list_is(text: str, row: bool) -> None:
    assert bool(head_of_row(text)) == row
    assert lists_sessions(SESSIONS[1])
    assert not lists_sessions("11月份，共开展反诈宣讲4场，主要做法如下。")


def test_a_school_of_a_correction_by_its_head() -> None:
    reading = report(
        "关于更正2024年10月反诈宣传数据的说明",
        "沛县教育局安全科：",
        "一、歌风小学。主题班会原报24场，更正为22场。",
        "二、河口镇中学。原漏报，现补报：召开主题班会15场。",
        "沛县教育局　2024年11月8日",
    )
    assert units(reading) == [("歌风小学", "sessions", 22), ("河口镇中学", "sessions", 15)]


def test_the_time_above_holds_where_a_paragraph_says_so() -> None:
    reading = report(
        "双桂街道各社区2024年12月反诈宣传情况",
        "【安宁社区】12月3日至5日，入户走访215户。",
        "【张桥社区】时间同上，入户走访188户。",
        "【天竺社区】全月入户走访402户。",
    )
    assert [(f.value, f.period_start.day, f.period_end.day) for f in reading.facts] == [
        (215, 3, 5),
        (188, 3, 5),
        (402, 1, 31),
    ]


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("到年底要实现入户率100%，再发放宣传资料2万份。", []),
        ("到12月底，力争发放宣传资料2万份。", []),
        ("到年底，共发放宣传资料2万份。", [("leaflets", 20000.0)]),
        ("反诈传单发了三百份，其中老人拿走一百二十份，回所又抱来100份，散集还剩一些没发完。", [
            ("leaflets", 180.0), ("leaflets", 120.0),
        ]),
        ("取件的人口头提醒了60多个。", [("people_reached", 60.0)]),
        ("参加人员：小班家长46位、另有9位家长请假。", [("people_reached", 46.0)]),
        ("参加人员：小班家长46位、9位家长因故没能前来。", [("people_reached", 46.0)]),
        ("参加人员：小班家长46位、未到9位。", [("people_reached", 46.0)]),
    ],
)  # fmt: skip
def test_what_is_still_to_come_or_was_fetched_is_none(text: str, figures: list[tuple[str, float]]) -> None:
    assert told(text, "反诈宣传") == figures


def test_a_product_does_not_make_a_township() -> None:
    reading = report(
        "茶乡里的反诈声音——安溪县2024年5月反诈宣传见闻",
        "5月6日，感德派出所民警来到茶叶市场，发放宣传单500份。",
    )
    assert [(f.unit, f.value) for f in reading.facts] == [("感德派出所", 500)]


@pytest.mark.parametrize(
    ("when", "day"),
    [("上周五上午", date(2025, 5, 16)), ("本周一", date(2025, 5, 19)), ("5月12日", date(2025, 5, 12))],
)
def test_a_form_that_was_filled_in_later_is_of_the_day_that_it_names(when: str, day: date) -> None:
    rows = [
        ["填表日期", "2025年5月20日", "活动时间", when],
        ["参加班级", "小、大班", "主讲", "片区民警张警官"],
        ["到场情况", "小班家长46位，大班家长61位，合计107位；另有9位家长请假。", "", ""],
        ["活动经过", "张警官给家长讲了1场防骗课。发致家长一封信107份，收回承诺书100份。", "", ""],
    ]
    reading = read("长丰县水湖镇第二幼儿园家长开放日活动登记表", rows, name="登记表.docx")
    assert [(f.cell, f.measure, f.value, f.period_start) for f in reading.facts] == [
        ("T1!B3", "people_reached", 46, day),
        ("T1!B3", "people_reached", 61, day),
        ("T1!B4", "sessions", 1, day),
        ("T1!B4", "leaflets", 107, day),
        ("T1!B4", "pledges", 100, day),
    ]
    assert reading.issues == []


def test_what_a_list_of_all_who_came_counts_unnamed_is_left_out_and_said() -> None:
    rows = [
        ["日期", "接待和处理情况"],
        ["4日", "居民来问退税短信真假，解答咨询3人次"],
        ["9日", "开居住证明5人"],
        ["20日", "手把手教7人装好反诈APP"],
        ["25日", "劝阻诈骗2起，避免损失13.7万元"],
    ]
    reading = read("昆山市公安局周市派出所阳光花园警务室接待登记（2024年9月）", rows, name="登记表.docx")
    assert [(f.measure, f.value, f.period_start.day) for f in reading.facts] == [
        ("app_installs", 7, 20),
        ("scams_stopped", 2, 25),
        ("loss_prevented", 137000, 25),
    ]
    assert [(i.code, i.cell) for i in reading.issues] == [("prose_unnamed_matter", "T1!B2")]


def test_the_last_line_of_a_text_table_sums_up_the_column_that_it_stands_below() -> None:
    reading = report(
        "鲁山县张店乡李家庄村大喇叭反诈播放登记（2024年3月）",
        "日期      时段          播放次数    值守人",
        "3月4日    7:00-7:30     3次         老杜",
        "3月8日    18:00-18:20   3次         老杜",
        "3月13日   7:00-7:30     2次         小郭",
        "3月合计                 9次",
    )
    assert [(f.cell, f.value) for f in reading.facts] == [("C3", 3), ("C4", 3), ("C5", 2)]
    assert [(i.code, i.cell) for i in reading.issues] == [("total_differs", "C6")]


def test_a_line_that_begins_with_a_clock_is_one_of_its_own() -> None:
    reading = report(
        "通城县公安局隽水派出所值班记录",
        "日期：2025年6月12日  星期四  天气：阴  带班：张某",
        "10:20  民警小李带辅警在南门菜场发反诈宣传单80份，接受群众咨询12人次",
        "13:40  县反诈中心推送预警3条，逐一电话核实，均未转账",
        "15:00  见面劝阻冒充客服诈骗1起，事主准备转的3.2万元保住，挽回损失32000元",
        "16:30  查处无证驾驶摩托车2辆，罚款400元",
        "19:00  夜巡，沿银山大道张贴反诈海报25张，指导群众安装国家反诈中心APP 9人",
    )
    assert [(f.cell, f.measure, f.value) for f in reading.facts] == [
        ("P3", "leaflets", 80),
        ("P3", "consultations", 12),
        ("P5", "scams_stopped", 1),
        ("P5", "loss_prevented", 32000),
        ("P7", "posters", 25),
        ("P7", "app_installs", 9),
    ]


@pytest.mark.parametrize(
    ("label", "answer", "facts"),
    [
        ("发放材料", "反诈宣传单430份", [("leaflets", 430, "unspecified")]),
        ("库存材料", "反诈宣传单430份", []),
        (
            "参加人数",
            "师生共448人，其中学生420人、教师28人",
            [("people_reached", 420, "students"), ("people_reached", 28, "teachers")],
        ),
    ],
)
def test_what_an_answer_says_itself(label: str, answer: str, facts: list[tuple[str, float, str]]) -> None:
    rows = [
        ["活动主题", "反诈进校园法治讲座"],
        ["举办日期", "2025年9月19日"],
        ["主讲人", "派出所民警小田"],
        [label, answer],
        ["宣传展板", "4块"],
    ]
    reading = read("泸溪县第二中学主题教育活动登记表", rows, name="登记表.docx")
    told = [(f.measure, f.value, f.target_group) for f in reading.facts]
    assert [one for one in told if one[0] not in ("sessions", "boards")] == facts
