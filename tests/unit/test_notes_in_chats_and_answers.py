"""Chains that give numbers in the order asked for, corrections below what they correct, answers behind their questions,
kinds of what was held, and what such notes call things."""

from __future__ import annotations

from datetime import date

import pytest

from etl.meaning.lexicon import find_measures
from etl.meaning.plain_writing import plain_writing
from etl.normalise import normalise_bytes
from etl.prose import read_prose
from etl.prose.report.told_order import in_told_order
from etl.schema import Reading

from .small_documents import counted
from .small_sheets import read as read_sheet


def note(*lines: str, name: str = "记录.txt") -> Reading:
    return normalise_bytes("\n".join(lines).encode(), name, today=date(2026, 1, 1))


def told(text: str) -> list[tuple[str, float]]:
    plain, _ = plain_writing(text)
    return [(one.measure, one.quantity.value) for one in read_prose(plain, 2024, of_campaign=True).figures]


CHAIN = (
    "#接龙",
    "【枣阳市琚湾镇平安办】各村把2024年6月反诈宣传数报一下，顺序：宣传单 入户 讲座，今晚8点前报完",
)


@pytest.mark.parametrize(
    ("line", "figures"),
    [
        ("2. 大堰村 180份 64户 1场", [("leaflets", 180), ("households", 64), ("sessions", 1)]),
        ("5. 花园村 90 31 0", [("leaflets", 90), ("households", 31), ("sessions", 0)]),
        ("4. 双河口村 200余份、入户七十多户", [("leaflets", 200), ("households", 70)]),
        ("3. 柳林村宣传单150入户40讲座没搞", [("leaflets", 150), ("households", 40)]),
        ("6. 杨湾村：单子90 户数31 讲座0", [("leaflets", 90), ("households", 31), ("sessions", 0)]),
    ],
)
def test_a_chain_gives_its_numbers_in_the_order_asked_for(
    line: str, figures: list[tuple[str, float]]
) -> None:
    reading = note(*CHAIN, "1. 琚东社区老周 单子320张 入户86户 讲座2场", line)
    assert [(one.measure, one.value) for one in reading.facts if one.cell == "P4"] == figures
    assert {one.unit for one in reading.facts if one.cell == "P3"} == {"琚东社区"}


def test_the_nouns_put_before_the_numbers_stand_where_these_do() -> None:
    line = "2. 大堰村 180份 64户"
    text, places = in_told_order([(CHAIN[0], None), (CHAIN[1], None), (line, None)])[-1]
    assert text == "2. 大堰村 宣传单180份，入户64户"
    assert places is not None
    assert "".join(line[place] for place in places) == "2. 大堰村 111180份 6664户"


def test_numbers_in_another_unit_than_asked_for_are_left_as_they_are() -> None:
    line = "2. 大堰村 3场 64户"
    assert in_told_order([(CHAIN[0], None), (CHAIN[1], None), (line, None)])[-1] == (line, None) or (
        in_told_order([(CHAIN[0], None), (CHAIN[1], None), (line, None)])[-1][0] == line
    )


def test_corrections_below_take_the_place_of_what_they_correct() -> None:
    reading = note(
        "上犹县社溪镇严湖村2022年11月反诈宣传：讲座2场、宣传单350份、入户88户、横幅4条",
        "—— 12月1日 ——",
        "不好意思昨天的有两个数报错了",
        "横幅是3条不是4条",
        "宣传单少算了，应为410份，以这个为准",
    )
    assert counted(reading) == [
        ("P1", "sessions", 2),
        ("P1", "households", 88),
        ("P4", "banners", 3),
        ("P5", "leaflets", 410),
    ]
    assert [(one.code, one.cell) for one in reading.issues] == [("prose_corrected", "P1")] * 2


def test_answers_stand_behind_their_questions() -> None:
    reading = note(
        "反诈宣传情况调查问卷（回复）",
        "填报单位：兴义市桔山街道富康社区",
        "统计时段：2023年10月1日-10月31日",
        "1、本月组织集中宣传几次？ 3次",
        "2、发放宣传资料多少份？答：约1500",
        "4、入户多少户？居民楼210户，沿街商铺85家",
        "5、反诈APP新增安装？ 112人",
        "8、下月打算？再搞2场讲座 单子1000份",
        "10、其他：微信群转发反诈预警22条",
    )
    assert counted(reading) == [
        ("P4", "sessions", 3),
        ("P5", "leaflets", 1500),
        ("P6", "households", 210),
        ("P6", "households", 85),
        ("P7", "app_installs", 112),
        ("P9", "posts", 22),
    ]


def test_whether_something_will_be_reached_counts_nothing() -> None:
    reading = note(
        "2023年反诈问答 昌邑市公安局柳疃派出所",
        "问：年底安装国家反诈中心APP能到1万人吗？",
        "答：1万人是目标，我们还在努力。",
    )
    assert counted(reading) == []


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("一共搞了四场反诈活动，两场是广场上摆摊，一场是活动中心讲课，还有一场是跟学校一起搞的。", [2, 1, 1]),
        ("共开展讲座3场，2场是给老人讲的。", [1, 2]),
        ("举办反诈讲座5场，每场是3小时。", [5]),
    ],
)
def test_kinds_of_what_was_held_are_its_parts(text: str, figures: list[float]) -> None:
    assert [value for measure, value in told(text) if measure == "sessions"] == figures


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("反诈主题班会 应到47人实到45 请假2", [("people_reached", 45)]),
        ("大门口搞反诈 社区给了200份单子 发出去170 剩30", [("leaflets", 170)]),
        ("反诈宣传单：发给家长265", [("leaflets", 265)]),
        ("反炸app装了六十四个", [("app_installs", 64)]),
        ("县局推送预警9条，电话劝阻成功7起", [("scams_stopped", 7)]),
        ("登革热防控宣传单发了300份", []),
    ],
)
def test_what_notes_leave_out(text: str, figures: list[tuple[str, float]]) -> None:
    assert told(text) == figures


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("给病人和家属讲反诈共3次，分别22人、19人、25人", [22, 19, 25]),
        ("开展反诈讲座2场，分别有120人和80人参加", [120, 80]),
        ("出动民警3次，分别22人、19人、25人", []),
    ],
)
def test_how_many_came_to_each(text: str, values: list[float]) -> None:
    assert [value for measure, value in told(text) if measure == "people_reached"] == values


def test_a_chat_about_yesterday_sums_up_what_it_has_told() -> None:
    chat = note(
        "顾桥派出所反诈工作群的聊天记录",
        "—————  2023-11-08  —————",
        "所长老陈  08:41",
        "@所有人 昨天的反诈数据10点前报给小孙，县局要",
        "社区民警小孙  08:52",
        "顾桥菜市场摆摊，宣传单发了260份",
        "户籍小刘  09:10",
        "窗口一人给一份折页 27份",
        "社区民警小孙  09:40",
        "汇总一下：宣传单287份",
    )
    assert counted(chat) == [("P6", "leaflets", 260), ("P8", "leaflets", 27)]
    assert {one.period_start.isoformat() for one in chat.facts} == {"2023-11-07"}


def test_days_alone_on_their_lines() -> None:
    memo = note(
        "新城派出所（韩城市公安局）小赵 周备忘",
        "2025年3月17日 星期一",
        "下午去鑫源小区敲门43户 反诈告知书发了43份",
        "3.18",
        "晚上夜市巡逻发反诈单子80份",
        "3.19 长青小学讲反诈课1节",
        "3.22 休",
        name="备忘录20250323.txt",
    )
    assert [(one.value, one.period_start.day) for one in memo.facts] == [
        (43, 17),
        (43, 17),
        (80, 18),
        (1, 19),
    ]


def test_the_hours_at_both_ends_of_a_span() -> None:
    log = note(
        "值班日志",
        "单位：介休市公安局北关派出所    日期：2023年12月6日8时至12月7日8时",
        "社区：反诈上门宣传26户",
    )
    (fact,) = log.facts
    assert (fact.period_start.isoformat(), fact.period_end.isoformat()) == ("2023-12-06", "2023-12-07")


def test_a_form_of_labels_and_bare_numbers() -> None:
    form = note(
        "单位：新野县汉城街道启明幼儿园",
        "时间：2024年4月22日至26日",
        "致家长一封信：265",
        "海报：",
        "横幅：1",
    )
    assert counted(form) == [("P3", "leaflets", 265), ("P5", "banners", 1)]


def test_a_word_with_another_name_of_fraud_counts_the_same() -> None:
    assert [[hit.code for hit in find_measures(f"{word}资料")] for word in ("反诈", "防骗", "防诈")] == [
        ["leaflets"]
    ] * 3


def test_a_list_of_items_with_units_below_another_table() -> None:
    sheet = read_sheet(
        [
            ["卢氏县人民医院2023年10月防诈宣教受教育人次统计", "", "", ""],
            ["受教对象", "门诊大厅摆台", "病区工休座谈会", "合计"],
            ["门诊就诊者", 642, 10, 652],
            ["总  计", 642, 10, 652],
            ["附：防诈物料使用", "", "", ""],
            ["物料", "单位", "发放（张贴）数", "投放位置"],
            ["反诈三折页", "份", 1350, "各病区护士站"],
            ["宣传海报", "张", 46, "电梯厅、步梯间"],
        ],
        name="卢氏.xlsx",
    )
    assert [(one.cell, one.measure, one.value, one.target_group) for one in sheet.facts] == [
        ("B3", "people_reached", 642, "patients"),
        ("C3", "people_reached", 10, "patients"),
        ("C7", "leaflets", 1350, "unspecified"),
        ("C8", "posters", 46, "unspecified"),
    ]


def test_those_who_live_there_are_no_visits_beside_those_visited() -> None:
    sheet = read_sheet(
        [
            ["盐城市亭湖区恒通物业2024年11月反诈宣传月报", "", "", ""],
            ["二、楼栋入户情况", "", "", "", "", "三、独居老人电话提醒", "", ""],
            ["楼栋", "住户数（户）", "已走访（户）", "走访率", "", "楼栋", "通话提醒（人次）", "备注"],
            ["1号楼", 132, 97, "73.5%", None, "1号楼", 9, None],
            ["2号楼", 132, 88, "66.7%", None, "2号楼", 4, None],
            ["小计", 264, 185, "70%", None, "小计", 13, None],
        ],
        name="月报.xlsx",
    )
    assert [(one.cell, one.measure, one.value) for one in sheet.facts] == [
        ("C4", "households", 97),
        ("C5", "households", 88),
        ("G4", "people_reached", 9),
        ("G5", "people_reached", 4),
    ]
    assert {cell.role for cell in sheet.cells if cell.cell in ("B4", "B5")} == {"base"}
